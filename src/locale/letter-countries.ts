// From CLDR 48.2.0 by `npm run cldr`: build/paper-sizes.mjs is the place for changes.

/** The countries that print on Letter; all others print on A4. */
export const letterCountries = 'BZ CA CL CO CR GT MX NI PA PH PR SV US VE';
