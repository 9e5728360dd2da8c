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

/** @param {any} resume @param {any[]} [lines] section names, or objects with a title and a filter by name */
export function sections(resume, lines = usualSections) {
  let html = '';
  let skills = resume.skills ?? [];
  let skillSections = 0;
  let isBeforeWork = resume.work?.length > 0;
  for (const line of lines) {
    const name = line.section ?? line;
    const title = line.title ?? titles[name];
    if (name === 'work') isBeforeWork = false;
    let id = name;
    let items = '';
    if (name === 'skills') {
      const wanted = line.where?.name;
      const shown = wanted
        ? skills.filter((/** @type {any} */ one) => one.name === wanted)
        : skills;
      skills = wanted ? skills.filter((/** @type {any} */ one) => one.name !== wanted) : [];
      if (shown.length && skillSections++) id = `skills-${skillSections}`;
      items = shown.length ? rows(shown, title, isBeforeWork) : '';
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

/**
 * @param {any[]} skills
 * @param {string} title skills with this name are labelled with their level
 * @param {boolean} isBeforeWork
 */
function rows(skills, title, isBeforeWork) {
  const label = (/** @type {any} */ { name, level }) => (name === title ? level : name);
  // Longer labels do not fit into the gutter.
  const runIn = skills.some((skill) => label(skill).length > 19) ? ' run-in' : '';
  // Five or more rows before the jobs are set closer.
  let html = `<ul class="rows${runIn}${isBeforeWork && skills.length > 4 ? ' dense' : ''}">\n`;
  for (const { name, level, keywords } of skills) {
    const titled = name === title;
    html += `<li class="p-skill"><strong>${text(titled ? level : name)}</strong> <span class="values">${
      level && !titled
        ? `<span class="level">${text(level)}<span class="dot"> ·</span></span> `
        : ''
    }${keywordList(keywords)}</span></li>\n`;
  }
  return `${html}</ul>\n`;
}
