import { plain } from './text.mjs';

/** The JSON-LD of the limit's page. @param {any} resume */
export function dataForMachines({ basics, work = [], education = [], skills = [] }) {
  const known = new Set();
  for (const { name, keywords } of skills) {
    known.add(plain(name));
    for (const keyword of keywords) known.add(plain(keyword));
  }
  const employers = work
    .filter((/** @type {any} */ job) => !job.endDate)
    .map((/** @type {any} */ job) => ({ '@type': 'Organization', name: plain(job.name) }));
  const page = {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    inLanguage: 'en',
    url: basics.url,
    mainEntity: {
      '@type': 'Person',
      name: plain(basics.name),
      jobTitle: basics.label && plain(basics.label),
      description: basics.summary && plain(basics.summary),
      email: basics.email,
      telephone: basics.phone,
      url: basics.url,
      worksFor: employers.length ? employers : undefined,
      alumniOf: education.map((/** @type {any} */ { institution }) => ({
        '@type': 'EducationalOrganization',
        name: plain(institution),
      })),
      knowsAbout: known.size ? [...known] : undefined,
    },
  };
  // Escape everything that could be read as markup.
  return JSON.stringify(page).replace(/[<>&\u2028\u2029]/g, (unit) => escapes[unit] ?? '');
}

/** @type {Record<string, string>} */
const escapes = {
  '<': '\\u003C',
  '>': '\\u003E',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};
