// `npm run extractors [résumé.json …]`: do the programs that read PDFs read ours in the order of the document?
// Prints the sample and the people of the tests as A4. Exit 1 when a text is torn, or when more are moved than may be.
import { extractors, installed } from './table.mjs';
import { printAll } from './print.mjs';
import { readsOf, tableOf } from './reads.mjs';

const prints = await printAll(process.argv.slice(2));
const reads = [];
for (const extractor of extractors) {
  const command = installed(extractor);
  reads.push({ extractor, readings: command ? await readsOf(command, prints) : null });
}

const texts = prints.reduce((sum, print) => sum + print.texts.length, 0);
console.log(`${prints.length} documents, ${texts} texts: how many each program moves, and tears\n`);
console.log(tableOf(prints, reads));

let isWorse = false;
for (const { extractor, readings } of reads) {
  const { name, from, mayMove } = extractor;
  if (!readings) console.log(`\n${name}: not run, it is not installed (${from})`);
  readings?.forEach(({ torn, moved }, at) => {
    const isBad = torn.length > 0 || moved.length > mayMove;
    isWorse ||= isBad;
    if (!isBad) return;
    const { name: document } = prints[at] ?? { name: '' };
    const lines = Object.entries({ torn, moved: moved.length > mayMove ? moved : [] })
      .filter(([, all]) => all.length)
      .map(
        ([what, all]) => `  ${what}: ${all.slice(0, 6).join(' | ')}${all.length > 6 ? ' …' : ''}`,
      );
    console.log(`\n${name}, ${document} (may move ${mayMove}):\n${lines.join('\n')}`);
  });
}
process.exit(isWorse ? 1 : 0);
