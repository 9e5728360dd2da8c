import { sandbox } from '../send';

const icon =
  '%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"%3E%3Ccircle cx="16" cy="16" r="15" fill="%23315c7c"/%3E%3Cpath d="M12 12l5-3v14" fill="none" stroke="white" stroke-width="3"/%3E%3C/svg%3E';

const picker = (name: string, label: string, values: [value: string, label: string][] = []) => {
  const options = [['', 'As in the file'], ...values].map(
    ([value, label]) => `<option value="${value}">${label}</option>`,
  );
  return `<label data-picker="${name}"><span>${label}</span> <select name="${name}">${options.join('')}</select></label>`;
};

const buttons = (name: string, legend: string, values: [value: string, label: string][]) => {
  const radios = values.map(
    ([value, label]) =>
      `<label><input type="radio" name="${name}" value="${value}"><span>${label}</span></label>`,
  );
  return `<fieldset data-of="page" data-name="${name}"><legend>${legend}</legend>${radios.join('')}</fieldset>`;
};

/** The preview's own page before its script fills it; it contains nothing from the résumé. */
export const body = `<header>
<h1 id="file">Preview</h1>
<nav aria-label="Views">
<a data-view="page" href="?view=page">Page</a>
<a data-view="paper" href="?view=paper">PDF</a>
<a data-view="account" href="?view=account">Not shown <span id="count"></span></a>
</nav>
<button type="button" id="more" aria-expanded="false" aria-controls="options">Options</button>
<div id="options" role="group" aria-label="Options">
${picker('variant', 'Variant')}
${picker('language', 'Language')}
${picker('audience', 'Audience', [
  ['none', 'Everything'],
  ['public', 'Public'],
])}
${buttons('width', 'Width', [
  ['phone', 'Phone'],
  ['tablet', 'Tablet'],
  ['', 'Desktop'],
])}
${buttons('scheme', 'Colours', [
  ['', 'Auto'],
  ['light', 'Light'],
  ['dark', 'Dark'],
])}
<a id="alone" target="_blank" rel="noopener" href="/page">Open in a new tab</a>
</div>
</header>
<div id="mistake" role="alert" hidden><strong></strong> <span></span></div>
<p id="server" role="status"></p>
<main>
<div data-pane="page"><iframe id="page" title="The page" sandbox="${sandbox}"></iframe></div>
<div data-pane="paper" hidden><p>Printing the PDF…</p><iframe id="paper" title="The PDF"></iframe></div>
<section data-pane="account" hidden tabindex="-1" aria-labelledby="account-title"><h2 id="account-title">What is not shown</h2><p id="summary"></p><div id="account"></div></section>
</main>
<noscript><p>The preview needs JavaScript. You can still open <a href="/page">the page</a> and <a href="/resume.pdf">the PDF</a>.</p></noscript>`;

export const iconAddress = `data:image/svg+xml,${icon.replaceAll('"', "'")}`;
