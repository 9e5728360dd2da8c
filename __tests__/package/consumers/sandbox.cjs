// Runs a browser bundle with only the language and URL: no process, no Buffer, no eval.
const { readFileSync } = require('node:fs');
const { createContext, runInContext } = require('node:vm');

const codeGeneration = { strings: false, wasm: false };
const page = createContext({ URL }, { codeGeneration });
runInContext(readFileSync(process.argv[2], 'utf8'), page);
// The résumé is parsed inside, as it would be on a page.
const renderJson = runInContext('(json) => theme.render(JSON.parse(json))', page);

require('./fingerprint.cjs')(page.theme, renderJson);
