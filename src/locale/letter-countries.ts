// Generated from CLDR 48.2.0 by `npm run cldr`. To change it, edit build/paper-sizes.mjs.

/** Countries that use Letter paper; all others use A4. */
export const letterCountries = 'BZ CA CL CO CR GT MX NI PA PH PR SV US VE';
