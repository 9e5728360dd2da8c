/** The texts of a résumé that show its language. */
export interface Texts {
  /** Sentences: summaries, descriptions, highlights. */
  prose: readonly string[];
  /** Positions and titles of sections. They count less: job titles are often English in other languages. */
  titles: readonly string[];
  /** Names of people, places and things. Only their script is used, and only if there is nothing else. */
  names: readonly string[];
  /** The author's country, an ISO 3166 code: it helps to decide between very similar languages. */
  country: string;
}
