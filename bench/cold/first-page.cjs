// The same as first-page.mjs, by `require`.
const { readFileSync, writeSync } = require('node:fs');

const [resumeFile = '', module_] = process.argv.slice(2);
const resume = JSON.parse(readFileSync(resumeFile, 'utf8'));

async function firstPage() {
  return Buffer.from(await require(module_).render(resume)).length;
}

Promise.resolve(module_ ? firstPage() : 0).then((size) => {
  const { user, system } = process.cpuUsage();
  writeSync(1, JSON.stringify({ size, processor: (user + system) / 1000 }));
});
