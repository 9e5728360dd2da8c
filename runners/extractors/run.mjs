// `npm run extractors [résumé.json …]`: checks that PDF text extractors read our PDFs in the order of the document.
// Without arguments, prints the sample and the people from the tests on A4. Exits with 1 if a text is torn, or if more
// texts are moved than allowed.
import { extractors, installed } from './table.mjs';
import { printAll } from './print.mjs';
import { complaintsOf, readsOf, tableOf } from './reads.mjs';

const prints = await printAll(process.argv.slice(2));
const reads = [];
for (const extractor of extractors) {
  const command = installed(extractor);
  reads.push({ extractor, readings: command ? await readsOf(command, prints) : null });
}

const texts = prints.reduce((sum, print) => sum + print.texts.length, 0);
console.log(`${prints.length} documents, ${texts} texts: how many each program moves, and tears\n`);
console.log(tableOf(prints, reads));

const complaints = reads.flatMap(({ extractor, readings }) =>
  readings ? complaintsOf(extractor, readings, prints) : [],
);
const notRun = reads.filter(({ readings }) => !readings).map(({ extractor }) => extractor);
for (const { name, from } of notRun)
  console.log(`\n${name}: not run, it is not installed (${from})`);
if (complaints.length) console.log(`\n${complaints.join('\n')}`);
// In CI on Linux x64, everything can be installed, so an extractor that did not run is a failure.
const allMustRun = process.env['CI'] && process.platform === 'linux' && process.arch === 'x64';
process.exit(complaints.length || (allMustRun && notRun.length) ? 1 : 0);
