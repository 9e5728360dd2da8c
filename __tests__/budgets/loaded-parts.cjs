// `node loaded-parts.cjs résumé.json options`: prints which parts of dist are loaded by `require`, and which by a page.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const dist = join(__dirname, '../../dist/');
const loaded = () =>
  Object.keys(require.cache)
    .filter((file) => file.startsWith(dist))
    .map((file) => file.slice(dist.length).replaceAll('\\', '/'));

const { render } = require('../../dist/index.cjs');
const byRequire = loaded();
const [, , file = '', options = '{}'] = process.argv;
const page = render(JSON.parse(readFileSync(file, 'utf8')), JSON.parse(options));
const byPage = loaded().filter((part) => !byRequire.includes(part));
console.log(JSON.stringify({ byRequire, byPage, bytes: Buffer.byteLength(page) }));
