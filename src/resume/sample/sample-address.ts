/**
 * Addresses of JSON Resume's own repositories and schema, on whatever host that copies them: no résumé of anybody's
 * stands there, but the sample that many begin with.
 */
const underSchema =
  /^(?:git\+)?(?:(?:https?|git|ssh):\/\/|\/\/)?(?:git@|www\.)?(?:(?:(?:raw\.|api\.)?github(?:usercontent)?\.com|(?:raw|rawcdn|cdn)\.(?:github|githack|rawgit)\.com|rawgit(?:hub)?\.com)[/:](?:repos\/)?jsonresume\/|(?:cdn|fastly)\.(?:jsdelivr\.net|statically\.io)\/gh\/jsonresume\/|(?:cdn\.jsdelivr\.net\/npm|unpkg\.com)\/(?:@jsonresume\/schema|resume-schema)(?:[@/]|$)|jsonresume\.(?:org|com|io)\/(?:resume-)?schema(?:[./?#]|$)|schema\.jsonresume\.org(?:[/?#]|$))/i;

/** Whether a résumé's `canonical` is the schema's sample's. */
export const isSampleAddress = (url: string): boolean => url.length < 500 && underSchema.test(url);
