import type { Account } from '../account';
import type { Fields, Rest } from './field-kind';
import type { Reading } from '../reading';

/** What is done with the keys that no field of a record has. */
export interface RecordForm {
  /** Where the record keeps some of them. */
  rests?: readonly Rest[];
  /** Tells why a key is not read; nothing is to be told of what tells tools what to do. */
  tell?: (key: string, path: string, account: Account) => void;
  /** How a name that says something goes before another of the same field: "name is shown instead". */
  verb?: string;
}

/** What stands under another name of a field that says something already. */
export interface Duplicate extends Named {
  name: string;
  said: unknown;
}

/** A key of a field, and its place among the field's names. */
export interface Named {
  key: string;
  rank: number;
}

/** Where keys that no field has were found. */
export interface Found {
  source: Record<string, unknown>;
  fields: Fields;
  form: RecordForm;
  reading: Reading;
  path: string;
  duplicates: readonly Duplicate[];
  /** The keys that won over others, by the names of their fields. */
  winners: Readonly<Record<string, Named>> | undefined;
}

export type Tell = NonNullable<RecordForm['tell']>;
