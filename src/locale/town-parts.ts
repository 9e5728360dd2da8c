/** Where a postal code stands: before the city, after it, after the region if there is one, or at the end. */
export type CodePlace = 'before' | 'city' | 'region' | 'end';

/** What stands around a postal code. */
export interface Town {
  postalCode: string;
  city: string;
  region: string;
}

/** The parts of an address between the street and the country, each with its values, the postal code in its place. */
export function partsOf({ postalCode, city, region }: Town, at: CodePlace): string[][] {
  if (at === 'end') return [[city], [region], [postalCode]];
  if (at === 'region' && region) return [[city], [region, postalCode]];
  return [at === 'before' ? [postalCode, city] : [city, postalCode], [region]];
}
