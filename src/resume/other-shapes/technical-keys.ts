/** Names of fields that are for programs and say nothing to a reader, compared by their letters and digits. */
const technical = new Set(
  [
    // How a page looks, and what is on it.
    'icon icons iconname iconclass faicon fa logo logourl img image images thumbnail thumb avatar photo picture',
    'banner cover coverimage background color colour colors colours palette class classname cssclass css style',
    'styles font fonts template templates layout layouts theme themes column columns width height',
    'pagebreak breakbefore breakafter print printable embed iframe rel target',
    'order sort sortorder sortkey index weight priority display displayorder visible visibility hidden hide show',
    'shown enabled disabled active featured highlighted pinned published draft current iscurrent ispresent',
    // What tells one thing from another, and where it is.
    'id ids uuid guid uid key slug anchor permalink hash lat lng lon latitude longitude coordinates geo geolocation',
    'map mapurl',
    // What is counted, and when.
    'followers following karma forks likes views watchers createdat updatedat created updated',
    'computed numyears',
    'modified lastmodified lastupdated timestamp version versions',
    // What a site or a tool keeps beside a résumé.
    'meta metadata schema settings config configuration options preferences labels captions i18n translations',
    'locales strings seo analytics tracking build pdf export navigation nav menu header footer sections',
    'sectionorder assets pages site app api cookies features flags coverletter coverletters',
  ].flatMap((names) => names.split(' ')),
);

/** What authors note for themselves or for one employer: pay, reasons for leaving, comments, numbers of passports. */
const forNobody = new Set(
  'salary salaries wage wages compensation hourlyrate dailyrate reasonforleaving leavingreason comment comments todo todos internalnote internalnotes ssn passport passportnumber'.split(
    ' ',
  ),
);

/** `companyId`, `company_id`, `$ref`, `@type`. */
const technicalForm = /(?:[a-z\d]I[Dd]|_id|Ids)$|^[$@]/;

/** Whether a name is one that tells a reader nothing. */
export const isTechnical = (name: string): boolean =>
  technicalForm.test(name) || technical.has(lettersOf(name));

const lettersOf = (name: string): string => name.toLowerCase().replace(/[^a-z\d]/g, '');

/** Why a page does not show what stands under a name that no field has; empty when it does. */
export function reasonAgainst(name: string, value: unknown): string {
  if (isTechnical(name)) return 'technical field';
  if (forNobody.has(lettersOf(name))) return 'confidential field';
  return typeof value === 'boolean' ? 'only true or false' : '';
}
