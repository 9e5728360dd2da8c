// Prints for each given résumé with options whether the page equals that of `render`, and which parts were fetched.
import { readFileSync, writeFileSync } from 'node:fs';
import { render } from 'jsonresume-theme-ordinal';

const folder = new URL('node_modules/jsonresume-theme-ordinal/dist/', import.meta.url);
const code = readFileSync(new URL('lazy.js', folder), 'utf8');
const counting = code.replace(/\(\)=>import\(/g, '()=>fetched(');
globalThis.asked = [];

const answers = [];
for (const [at, [resume, options]] of JSON.parse(readFileSync(0, 'utf8')).entries()) {
  // A module of its own for each, so that what one fetched the other has to fetch too.
  const file = new URL(`counting-${at}.js`, folder);
  const fetched = `const fetched=(path)=>(asked.push(path),import(path));\n`;
  writeFileSync(file, fetched + counting);
  const { render: lazy, ...others } = await import(file);
  globalThis.asked = [];
  const same = (await lazy(resume, options)) === render(resume, options);
  answers.push({ same, fetched: globalThis.asked, others: Object.keys(others) });
}
console.log(JSON.stringify(answers));
