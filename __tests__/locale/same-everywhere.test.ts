import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

test.each(['index.js', 'index.cjs', 'parts/page.cjs'])(
  'dist/%s asks no machine for names or numbers',
  (file) => {
    const code = readFileSync(`dist/${file}`, 'utf8');
    expect(code.match(/\bIntl\b|toLocale\w+|localeCompare/g)).toBeNull();
  },
);

/** A page in languages that the theme knows, that CLDR alone knows, and that nobody knows. */
const script = `
  const resume = {
    basics: { name: 'A', location: { countryCode: 'UK' } },
    work: [{ name: 'B', location: { countryCode: 'QQ' } }],
    meta: { language: 'de-AT', translations: { 'zh-Hant-TW': {}, cy: {}, la: {}, xx: {} } },
  };
  process.stdout.write(require('./dist/index.cjs').render(resume, { languages: 'all' }));`;

const page = (locale: string) =>
  execFileSync(process.execPath, ['-e', script], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: locale, LANG: locale },
  });

test.each(['de_DE.UTF-8', 'ar_EG', 'en_US'])('a page is the same under LC_ALL=%s', (locale) => {
  expect(page(locale)).toBe(page('C'));
});
