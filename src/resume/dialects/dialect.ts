/**
 * How the format of another project says what JSON Resume says: a table, nothing but data.
 * Keys that it does not name stay as they are, where they are.
 */
export interface Dialect {
  /** As `inspect` calls it. */
  name: string;
  /** The record in which the sections stand; empty where they stand at the top. */
  within: string;
  /** By the dialect's own names. */
  sections: Readonly<Record<string, SectionTable>>;
  /** How the items of sections that their author made are read; null where there are none. */
  custom: ItemTable | null;
  /** Records that tell of the person, the best first. */
  person: readonly string[];
  /** A person's fields by names that mean something else elsewhere, in small letters. */
  personNames: Readonly<Record<string, string>>;
  /** Texts with a title of their own, by the path to them. */
  texts: Readonly<Record<string, string>>;
  /** The website whose user `username` is; `{}` is the name. */
  home: { network: string; url: string } | null;
  /** What tells tools what to do: at the top, of the person, of a section, and of its items. */
  technical: Readonly<Record<'top' | 'person' | 'section' | 'item', readonly string[]>>;
}

export interface ItemTable {
  /** The schema's fields, each with the dialect's names for it: the first that is not empty counts. */
  fields: Readonly<Record<string, readonly string[]>>;
  /** Fields that hold several of the dialect's, one after another. */
  together?: Readonly<Record<string, readonly string[]>>;
  /** What holds both the first and the last day: `2019 – 2021`, or a record with `start` and `end`. */
  period?: readonly string[];
  /** Fields that hold items of their own, with the section whose items are like them. */
  inner?: Readonly<Record<string, string>>;
  /** The most that a number says, by its key: a level of 5 is "3/5". */
  scale?: Readonly<Record<string, number>>;
  /** A list of ways to reach somebody, each with its kind and its value. */
  contacts?: string;
}

export interface SectionTable extends ItemTable {
  /** The schema's section, or one of the author's own; `profiles` are those of `basics`. */
  to: string;
}
