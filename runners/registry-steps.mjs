// What the registry does with a résumé before rendering, and what it checks in the page.

/** The lists in which it converts `Date` objects. */
const dated = ['work', 'education', 'volunteer', 'projects', 'awards', 'publications'];
const dateFields = ['startDate', 'endDate', 'date', 'releaseDate'];

/**
 * Replaces `Date` objects with their day, in those lists only.
 * @param {Record<string, any>} resume
 * @returns {Record<string, any>}
 */
export function normaliseDates(resume) {
  /** @param {Record<string, unknown>} item */
  const normalised = (item) => {
    const entries = Object.entries(item).map(([key, value]) =>
      dateFields.includes(key) && value instanceof Date
        ? [key, value.toISOString().slice(0, 10)]
        : [key, value],
    );
    return Object.fromEntries(entries);
  };
  const lists = dated
    .filter((name) => Array.isArray(resume[name]))
    .map((name) => [name, resume[name].map(normalised)]);
  return { ...resume, ...Object.fromEntries(lists) };
}

/** The registry adds such a tag to the head if there is none. */
export const charsetDeclaration = /<meta[^>]+(?:charset\s*=|http-equiv\s*=\s*["']?content-type)/i;

/** Words from its test résumé that only occur in one section. @type {Record<string, string[]>} */
export const sectionWords = {
  basics: ['Jane Developer', 'Full Stack Software Engineer'],
  work: ['Senior Software Engineer', 'microservices architecture serving'],
  volunteer: ['Code for America', 'Volunteer Software Engineer', 'benefits eligibility screener'],
  education: ['University of California, Berkeley', 'Bachelor of Science', 'Computer Science'],
  awards: ['Top Contributor Award', 'top contributor to open source'],
  certificates: ['AWS Certified Solutions Architect', 'Certified Kubernetes Administrator'],
  publications: ['Scaling Microservices Without Losing Your Mind', 'ACM Queue'],
  skills: ['PostgreSQL'],
  languages: ['Spanish', 'Professional working proficiency', 'Native speaker'],
  interests: ['Community Building', 'Web Performance'],
  references: ['Sarah Johnson, Founder at StartupXYZ', 'exceptional engineer who consistently'],
  projects: ['Open Source UI Library', '5,000+ GitHub stars'],
};
