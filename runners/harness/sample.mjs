/** @typedef {import('./user-folder.mjs').User} User */

/** The résumé in a user's folder. @param {User} user @returns {Record<string, any>} */
export const sampleOf = (user) => JSON.parse(user.read('resume.json'));

/** The page that the theme makes from it. @param {User} user */
export const pageOf = (user) => user.theme.render(sampleOf(user));
