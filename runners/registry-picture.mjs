// `node runners/registry-picture.mjs`: makes the picture for the registry's gallery, with the size and the sample
// résumé of the registry's own script (apps/registry/scripts/generate-theme-screenshots-auto.js).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeChromium, openChromium } from './harness/chromium.mjs';
import { packTheme, root } from './harness/packed-theme.mjs';
import { makeUserFolder } from './harness/user-folder.mjs';
import registry from './registry.mjs';

const theme = await packTheme();
const user = await makeUserFolder(registry, theme);
try {
  const sample = 'node_modules/@jsonresume/sample-data/resume-sample.json';
  const resume = JSON.parse(readFileSync(user.path(sample), 'utf8'));
  // The photo shows a real person and would be downloaded.
  delete resume.basics.image;
  const page = await (await openChromium()).newPage();
  await page.setViewport({ width: 1280, height: 1024, deviceScaleFactor: 1 });
  await page.setContent(theme.render(resume));
  await page.evaluate('document.fonts.ready');
  await page.screenshot({ path: join(root, 'docs/registry/ordinal.png') });
} finally {
  await closeChromium();
  user.remove();
  theme.remove();
}
