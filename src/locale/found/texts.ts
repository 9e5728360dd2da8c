/** The texts of a résumé that show its language. */
export interface Texts {
  /** Sentences: summaries, descriptions, highlights. */
  prose: readonly string[];
  /** Positions, and titles of sections: they say less, since a job may be called so abroad. */
  titles: readonly string[];
  /** Names of people, places, things: their script alone is looked at, where there is nothing else. */
  names: readonly string[];
  /** Where the author lives, an ISO 3166 code: it decides between languages that are nearly the same. */
  country: string;
}
