import { readOtherwise, type ValueOf } from './kinds/field-kind';
import { entry } from './kinds/entry';
import { text } from './kinds/text';

/** Where somebody or something is. */
export const location = entry({
  /** A place that is given in one string, which may be a whole address. */
  text,
  city: [text, 'town', 'locality'],
  address: [text, 'street', 'streetAddress'],
  postalCode: [text, 'postcode', 'zip', 'zipCode'],
  region: [text, 'state', 'province'],
  countryCode: [text, 'country'],
});

export type Place = ValueOf<typeof location>;

/** Where a person lives. A kind of its own, so that the public does not get the street and the postal code. */
export const home = readOtherwise(location, location.read);
