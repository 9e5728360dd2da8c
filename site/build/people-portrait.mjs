// `node build/people-portrait.mjs` draws people/portrait.svg into the German résumé. Run it after changing the drawing.
import { readFileSync, writeFileSync } from 'node:fs';
import { launch } from '../../build/browser.mjs';

const people = new URL('../people/', import.meta.url);
const size = { width: 300, height: 400 };

const browser = await launch();
const page = await browser.newPage();
await page.setViewport(size);
const svg = readFileSync(new URL('portrait.svg', people), 'utf8');
await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
const data = await page.screenshot({ type: 'webp', quality: 82, encoding: 'base64' });
await browser.close();

const file = new URL('german.json', people);
const resume = JSON.parse(readFileSync(file, 'utf8'));
resume.basics.image = `data:image/webp;base64,${data}`;
writeFileSync(file, `${JSON.stringify(resume, null, 2)}\n`);
console.log(`The portrait has ${data.length} characters`);
