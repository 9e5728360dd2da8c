import { escape, kept, keywordList, point, text } from './text.mjs';

/** How to render an entry of each section. @type {Record<string, (item: any) => string>} */
export const entries = {
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
${summary ? `<div class="texts">\n<p>${kept(summary)}</p>\n</div>\n` : ''}${points(highlights, true)}</article>
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

/** Years; without an end date, it continues. @param {string} start @param {string} [end] */
const dates = (start, end) =>
  `<p class="dates"><time class="dt-start" datetime="${escape(start)}">${escape(start)}</time>${
    end
      ? `&#8211;<time class="dt-end" datetime="${escape(end)}">${escape(end)}</time>`
      : ' &#8211; Present'
  }</p>\n`;

/** @param {string[]} [highlights] @param {boolean} [numbered] whether to number several highlights */
function points(highlights, numbered) {
  if (!highlights?.length) return '';
  const ordered = numbered && highlights.length > 1;
  let html = ordered ? '<ol class="numbered">\n' : '<ul class="dashed">\n';
  for (const highlight of highlights) html += `<li>${point(highlight)}</li>\n`;
  return html + (ordered ? '</ol>\n' : '</ul>\n');
}
