import { entries } from './entries.mjs';
import { keywordList, text } from './text.mjs';

const usualSections = ['work', 'projects', 'education', 'skills'];

/** @type {Record<string, string>} */
const titles = {
  work: 'Experience',
  projects: 'Projects',
  education: 'Education',
  skills: 'Skills',
};

/** @param {any} resume @param {any[]} [lines] names, or names with a title and a filter by name */
export function sections(resume, lines = usualSections) {
  let html = '';
  let skills = resume.skills ?? [];
  let skillSections = 0;
  for (const line of lines) {
    const name = line.section ?? line;
    const title = line.title ?? titles[name];
    let id = name;
    let items = '';
    if (name === 'skills') {
      const wanted = line.where?.name;
      const shown = wanted
        ? skills.filter((/** @type {any} */ one) => one.name === wanted)
        : skills;
      skills = wanted ? skills.filter((/** @type {any} */ one) => one.name !== wanted) : [];
      if (shown.length && skillSections++) id = `skills-${skillSections}`;
      items = shown.length ? rows(shown, title) : '';
    } else {
      for (const item of resume[name] ?? []) items += entries[name]?.(item);
    }
    if (items) {
      html += `<section class="section" id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${text(title)}</h2>
${items}</section>
`;
    }
  }
  return html;
}

/** @param {any[]} skills @param {string} title those that are called so are shown by their level */
function rows(skills, title) {
  let html = '<ul class="rows">\n';
  for (const { name, level, keywords } of skills) {
    const titled = name === title;
    html += `<li class="p-skill"><strong>${text(titled ? level : name)}</strong> ${
      level && !titled
        ? `<span class="level">${text(level)}</span><span class="level"> ·</span> `
        : ''
    }${keywordList(keywords)}</li>\n`;
  }
  return `${html}</ul>\n`;
}
