import { createHash } from 'node:crypto';
import { fillAccount } from './fill-account';
import { fillPicker } from './fill-picker';
import { body, iconAddress } from './markup';
import { runShell } from './run-shell';
import sheet from './shell.css';

// Functions are inserted as text. A minifier renames them, so each gets the others as arguments.
const script = `(${runShell})(${fillAccount}, ${fillPicker})`;

/** The hash that allows the script in `Content-Security-Policy`. */
export const shellScriptHash = `sha256-${createHash('sha256').update(script).digest('base64')}`;

/** The preview's own page. It is the same for every résumé; its script requests the content. */
export const shellPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Preview</title>
<link rel="icon" href="${iconAddress}">
<style>${sheet}</style>
<body>
${body}
<script>${script}</script>
</body>
</html>
`;
