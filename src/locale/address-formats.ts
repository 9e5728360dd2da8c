// Generated from libaddressinput by `npm run cldr`. To change it, edit build/address-formats.mjs.

/**
 * Countries with the postal code after the city; after the region, or after the city if there is no region; and at
 * the end, after a comma. All others have it before the city or have no code.
 */
// prettier-ignore
export const codePlaces = {
  city: 'BD BH BM BN BT GU IL JO KH LB LS MT MV NG NP PE PG PK PR SA VC VE',
  region: 'AC AF AI AS AU BB CA CC CN CR CU CX EG FK FM GB GG GI GS HM HN ID IE IM IN IO IQ IR JE JP KE KP KR KY LK MH MN MP NA NF NZ PH PN PW SD SG SH SO SZ TA TC TH TW UM US VG VI VN ZA',
  end: 'BR CO LV MM RU UA',
};
