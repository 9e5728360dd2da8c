/** A value that is not read, or not shown, and why. */
export interface Omission {
  /** @example work[0].internalNote */
  path: string;
  reason: string;
}

/** A check of what an option's form alone does not tell. */
export type CheckName =
  'language' | 'colors' | 'margin' | 'pages' | 'variant' | 'labels' | 'sectionName' | 'sections';

/** What `inspect` is told while a résumé is read and chosen. A page is made without one. */
export interface Account {
  leaveOut: (path: string, reason: string) => void;
  add: (omission: Omission) => void;
  /** A text of the résumé, as it is read and as it was typed. */
  said: (path: string, text: string, typed: string) => void;
  /** A key or a word that is none of those that are known: what was probably meant is told, too. */
  misspelt: (path: string, reason: string, typed: string, known: () => Spellings) => Omission;
  /** A key that no field has: told if it is shown as the author's own, but probably misspells a field. */
  ownField: (path: string, key: string, known: () => Spellings) => void;
  /** Remembers an option's value, to be checked when all is read. */
  check: (name: CheckName, value: unknown, path: string) => void;
  /** What is told of a record while its fields are read. */
  record: (at: RecordPlace) => RecordAccount;
  /** Where a record's fields, by their own names, or a list's items came from. */
  came: (container: object, paths: ReadonlyMap<string | number, string>) => void;
  /** A container that was made of another, with the same things in the same places. */
  same: (made: object, container: object) => void;
  /** A résumé was written in another format. */
  readAs: (format: Format) => void;
  /** Empty where it is not known. */
  pathOf: (container: object, key: string | number) => string;
}

/** Another format than JSON Resume, as far as its author is told of it. */
export interface Format {
  /** Empty for a part of a résumé. */
  name: string;
  /** From paths of JSON Resume to those of the author's file, as far as they differ. */
  origins: ReadonlyMap<string, string>;
  /** What was not read, with the author's own paths. */
  omissions: readonly Omission[];
}

/** A record that is read. */
export interface RecordPlace {
  path: string;
  /** Whether a lone value stands in the record's place. */
  isLone: boolean;
}

export interface RecordAccount {
  /** The path to a field. */
  at: (key: string) => string;
  /** A key says something, and its field has it from now on. */
  wins: (key: string, name: string) => void;
  of: <T extends object>(read: T) => T;
}

/** Names that are understood, each with what it stands for: `['photo', 'image']`. */
export type Spellings = readonly (readonly [spelling: string, meant: string])[];
