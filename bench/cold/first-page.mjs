// A complete program: reads a résumé, imports a theme and renders one page. Without a theme, only the bare process.
import { readFileSync, writeSync } from 'node:fs';

const [resumeFile = '', theme] = process.argv.slice(2);
const resume = JSON.parse(readFileSync(resumeFile, 'utf8'));
let size = 0;
if (theme) {
  const loaded = await import(theme);
  const render = loaded.render ?? loaded.default.render;
  size = Buffer.from(await render(resume)).length;
}
const { user, system } = process.cpuUsage();
writeSync(1, JSON.stringify({ size, processor: (user + system) / 1000 }));
