// The limit: the theme's page as a programmer would write it by hand for résumés like the benchmark's,
// well-formed and in English. It knows no other languages, options or shapes, reads of Markdown only
// what those résumés have, and escapes every text all the same.
import { dataForMachines } from './literal-data.mjs';
import { escape, keywordList, plain, point, text } from './literal-text.mjs';

const usualSections = ['work', 'projects', 'education', 'skills'];

/** @type {Record<string, string>} */
const titles = {
  work: 'Experience',
  projects: 'Projects',
  education: 'Education',
  skills: 'Skills',
};

/**
 * A function from a résumé to its page.
 * @param {string} style the style sheet with its fonts, as the theme's own page of that résumé has it
 */
export const literal = (style) => (/** @type {any} */ resume) => {
  const { basics, meta, $schema } = resume;
  const name = plain(basics.name);
  const title = escape(basics.label ? `${name} – ${plain(basics.label)}` : name);
  const summary = basics.summary ? escape(cut(plain(basics.summary))) : '';
  const url = basics.url ? escape(basics.url) : '';
  const options = meta?.themeOptions;
  return `<!doctype html>
<html lang="en" dir="ltr" data-name="${escape(name)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${summary && `<meta name="description" content="${summary}">\n`}<meta name="color-scheme" content="light dark">
${url && `<link rel="canonical" href="${url}">\n`}${$schema ? `<link rel="describedby" href="${escape($schema)}">\n` : ''}<meta property="og:type" content="profile">
<meta property="og:title" content="${title}">
${summary && `<meta property="og:description" content="${summary}">\n`}${url && `<meta property="og:url" content="${url}">\n`}<script type="application/ld+json">${dataForMachines(resume)}</script>
<style>${style}</style>
</head>
<body class="h-resume">
<header class="masthead p-contact h-card">
<div class="person">
<h1 class="p-name">${text(basics.name)}</h1>
${basics.label ? `<p class="label p-job-title">${text(basics.label)}</p>\n` : ''}</div>
<address>
<ul class="contacts">
${url && `<li><span class="name">web</span> <a class="u-url" href="${url}" rel="me">${withoutScheme(url)}</a></li>\n`}${basics.email ? email(escape(basics.email)) : ''}${basics.phone ? phone(basics.phone, options?.labels?.phone ?? 'phone') : ''}</ul>
</address>
</header>
<main>
${basics.summary ? `<div class="summary p-summary"><p>${text(basics.summary)}</p></div>\n` : ''}${sections(resume, options?.sections ?? usualSections)}</main>
</body>

</html>
`;
};

/** The longest description that search engines show. @param {string} line */
const cut = (line) => (line.length > 160 ? `${line.slice(0, 160).replace(/\s+\S*$/, '')} …` : line);

/** @param {string} url */
const withoutScheme = (url) => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');

/** @param {string} address escaped */
const email = (address) =>
  `<li><span class="name">email</span> <a class="u-email" href="mailto:${address}">${address}</a></li>\n`;

/** @param {string} number @param {string} label */
const phone = (number, label) =>
  `<li><span class="name">${escape(label)}</span> <a class="p-tel" href="tel:${number.replace(/[^\d+]/g, '')}">${escape(number)}</a></li>\n`;

/** @param {any} resume @param {any[]} lines names, or names with a title and a filter by name */
function sections(resume, lines) {
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
      for (const item of resume[name] ?? []) items += entries[name](item);
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

/** @type {Record<string, (item: any) => string>} */
const entries = {
  work: ({
    name,
    position,
    startDate,
    endDate,
    summary,
    highlights,
  }) => `<article class="entry p-experience h-event">
<header>
${dates(startDate, endDate)}<div class="heading">
<h3 class="p-name">${text(position)}</h3>
<span class="organisation p-location h-card">${text(name)}</span>
</div>
</header>
${summary ? `<div class="texts">\n<p>${text(summary)}</p>\n</div>\n` : ''}${points(highlights, true)}</article>
`,
  projects: ({ name, keywords, highlights }) => `<article class="entry h-event">
<header>
<div class="heading">
<h3 class="p-name">${text(name)}</h3>
${keywords ? `<span class="note">${keywordList(keywords)}</span>\n` : ''}</div>
</header>
${points(highlights, false)}</article>
`,
  education: ({
    institution,
    studyType,
    area,
    startDate,
    endDate,
    score,
  }) => `<article class="entry p-education h-event">
<header>
${dates(startDate, endDate)}<div class="heading">
<h3 class="p-name">${text(studyType)} in ${text(area)}</h3>
<span class="organisation p-location h-card">${text(institution)}</span>
${score ? `<span class="note">${text(score)}</span>\n` : ''}</div>
</header>
</article>
`,
};

/** Years; without an end it goes on. @param {string} start @param {string} [end] */
const dates = (start, end) =>
  `<p class="dates"><time class="dt-start" datetime="${escape(start)}">${escape(start)}</time>${
    end ? `–<time class="dt-end" datetime="${escape(end)}">${escape(end)}</time>` : ' – Present'
  }</p>\n`;

/** @param {string[]} [highlights] @param {boolean} [numbered] whether more than one are numbered */
function points(highlights, numbered) {
  if (!highlights?.length) return '';
  const ordered = numbered && highlights.length > 1;
  let html = ordered ? '<ol class="numbered">\n' : '<ul class="dashed">\n';
  for (const highlight of highlights) html += `<li>${point(highlight)}</li>\n`;
  return html + (ordered ? '</ol>\n' : '</ul>\n');
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
