// The pages that the preview shows around the theme's own, and the script it adds to all of them.

/** @type {Record<string, string>} */
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** @param {string} title @param {string} body */
const page = (title, body) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>html, body { height: 100%; margin: 0 } pre { margin: 0; padding: 2rem; font: 1rem/1.5 monospace; white-space: pre-wrap } iframe { width: 100%; height: 100%; border: 0; display: block }</style>
<body>${body}</body>
</html>
`;

/** A page that shows a message as it is. @param {string} message */
export const messagePage = (message) =>
  page(
    'No résumé to show',
    `<pre>${message.replace(/[&<>]/g, (char) => entities[char] ?? '')}</pre>`,
  );

/** A page around the PDF, so that it is fetched again when something changes. @param {number} revision */
export const pdfPage = (revision) =>
  page('The PDF', `<iframe src="/resume.pdf?${revision}" title="The PDF"></iframe>`);

/** The script that reloads a page when the server tells of another revision. @param {number} revision */
export const reloadScript = (revision) =>
  `new EventSource('/changes').onmessage = ({ data }) => data === '${revision}' || location.reload()`;
