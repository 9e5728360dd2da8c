/** The place of the postal code: before the city, after it, after the region if there is one, or at the end. */
export type CodePlace = 'before' | 'city' | 'region' | 'end';

/** A city with its region and its postal code. */
export interface Town {
  postalCode: string;
  city: string;
  region: string;
}

/** The parts of an address between street and country, each with its values; the postal code is in the given place. */
export function partsOf({ postalCode, city, region }: Town, at: CodePlace): string[][] {
  if (at === 'end') return [[city], [region], [postalCode]];
  if (at === 'region' && region) return [[city], [region, postalCode]];
  return [at === 'before' ? [postalCode, city] : [city, postalCode], [region]];
}
