import { basics, location } from '../../src/resume/fields';
import { namesOf } from '../../src/resume/kinds/field-kind';
import { shapes } from './shapes';

/** All names of a field of a record. */
const allNames = (fields: object, own: string): readonly string[] =>
  namesOf(own, (fields as Record<string, Parameters<typeof namesOf>[1]>)[own]!);

export const privateBasics = ['phone', 'email', 'birthDate'] as const;
export const privatePlace = ['address', 'postalCode'] as const;

/** A value that is private, as a field of its kind would hold it. */
export const valueOf: Record<string, (token: string) => string> = {
  email: (token) => `${token}@a.example`,
  phone: (token) => token,
  birthDate: (token) => token,
  address: (token) => `${token} 1`,
  postalCode: (token) => token,
};

/** Every private field under each of its names, in each shape: a piece of `basics`. */
export const privateFields: [what: string, basics: (token: string) => object][] = [
  ...privateBasics.flatMap((own) =>
    allNames(basics.fields, own).flatMap((name) =>
      Object.entries(shapes).map(([shape, make]): [string, (token: string) => object] => [
        `${name} ${shape}`,
        (token) => ({ [name]: make(valueOf[own]!(token)) }),
      ]),
    ),
  ),
  ...privatePlace.flatMap((own) =>
    allNames(location.fields, own).flatMap((name) =>
      ['location', 'address'].flatMap((place) =>
        Object.entries(shapes).map(([shape, make]): [string, (token: string) => object] => [
          `${place}.${name} ${shape}`,
          (token) => ({ [place]: { [name]: make(valueOf[own]!(token)) } }),
        ]),
      ),
    ),
  ),
];
