// The limit: hand-written code for the theme's page, for well-formed English résumés like those of the benchmark.
// It supports no other languages, options or formats, and only the Markdown that those résumés contain, but it escapes
// every text.
import { dataForMachines } from './literal/data.mjs';
import { sections } from './literal/sections.mjs';
import { escape, kept, plain, text } from './literal/text.mjs';

/**
 * Creates a function that renders a résumé.
 * @param {string} style the style sheet with fonts from the theme's own page of that résumé
 */
export const literal = (style) => (/** @type {any} */ resume) => {
  const { basics, meta, $schema } = resume;
  const name = plain(basics.name);
  const title = basics.label
    ? `${escape(name)} &#8211; ${escape(plain(basics.label))}`
    : escape(name);
  const summary = basics.summary ? escape(cut(plain(basics.summary))) : '';
  const url = basics.url ? escape(basics.url) : '';
  const options = meta?.themeOptions;
  return `<!doctype html>
<html lang="en" dir="ltr" data-name="${escape(name)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<base target="_blank">
<meta name="author" content="${escape(name)}">
${summary && `<meta name="description" content="${summary}">\n`}<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
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
${url && `<li><span class="name">web</span> <span class="value"><a class="u-url host" href="${url}" rel="me">${withoutScheme(url)}</a></span></li>\n`}${basics.email ? email(escape(basics.email)) : ''}${basics.phone ? phone(basics.phone, options?.labels?.phone ?? 'phone') : ''}</ul>
</address>
</header>
<main>
${basics.summary ? `<div class="summary p-summary"><p>${kept(basics.summary)}</p></div>\n` : ''}${sections(resume, options?.sections)}</main>
</body>

</html>
`;
};

/** Cuts text to the longest description that search engines show. @param {string} line */
const cut = (line) => (line.length > 160 ? `${line.slice(0, 160).replace(/\s+\S*$/, '')} …` : line);

/** @param {string} url */
const withoutScheme = (url) => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');

/** @param {string} address already escaped */
const email = (address) =>
  `<li><span class="name">email</span> <span class="value"><a class="u-email" href="mailto:${address}">${address}</a></span></li>\n`;

/** @param {string} number @param {string} label */
const phone = (number, label) =>
  `<li><span class="name">${escape(label)}</span> <span class="value"><a class="p-tel" href="tel:${number.replace(/[^\d+]/g, '')}">${escape(number)}</a></span></li>\n`;
