// From libaddressinput by `npm run cldr`: build/address-formats.mjs is the place for changes.

/**
 * The countries that write the postal code after the city; after the region, or after a city without one; and at
 * the end, behind a comma. All others write it before the city, or have none.
 */
// prettier-ignore
export const codePlaces = {
  city: 'BD BH BM BN BT GU IL JO KH LB LS MT MV NG NP PE PG PK PR SA VC VE',
  region: 'AC AF AI AS AU BB CA CC CN CR CU CX EG FK FM GB GG GI GS HM HN ID IE IM IN IO IQ IR JE JP KE KP KR KY LK MH MN MP NA NF NZ PH PN PW SD SG SH SO SZ TA TC TH TW UM US VG VI VN ZA',
  end: 'BR CO LV MM RU UA',
};
