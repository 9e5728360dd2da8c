// Same as first-page.mjs, with `require`.
const { readFileSync, writeSync } = require('node:fs');

const [resumeFile = '', theme = ''] = process.argv.slice(2);
const resume = JSON.parse(readFileSync(resumeFile, 'utf8'));

async function firstPage() {
  return Buffer.from(await require(theme).render(resume)).length;
}

Promise.resolve(theme ? firstPage() : 0).then((size) => {
  const { user, system } = process.cpuUsage();
  writeSync(1, JSON.stringify({ size, processor: (user + system) / 1000 }));
});
