import type { Browser, Page } from 'puppeteer';
import { render } from '../../index';
import { openChromium } from '../browser/chromium';
import { payloads } from '../hostile/payloads';
import { previewsOf, type Previews } from './running-preview';
import { makeProject, type Project } from './small-project';

jest.setTimeout(60_000);

const all = [
  ...Object.values(payloads),
  '<body><img src=x onerror=alert(1)>',
  '<body class="a>"><script>alert(1)</script>',
  '</body></html><body onload=alert(1)>',
  '</html>\n<script>alert(1)</script>',
  '<script>new EventSource("https://evil.example/").onmessage = alert</script>',
  "$& $` $' $1 $<body>",
];

/** A name alone is also in the data for machines, where tags are not written as entities. */
const resumes = {
  'a name that opens a body': { basics: { name: '<body><img src=x onerror=alert(1)>' } },
  'a name that ends the page': {
    basics: { name: '</body></html><body onload=alert(1)><script>alert(1)</script>' },
  },
  'every payload': {
    basics: { name: all.join(' '), summary: all.join('\n\n') },
    'x-own': all.map((text) => ({ name: text, summary: text })),
  },
};

let project: Project;
let previews: Previews;
let browser: Browser;
let page: Page;
let foreign: string[];
let address: string;

beforeAll(async () => {
  project = makeProject(['index.ts', 'src', 'templates', 'styles']);
  project.write('me.json', '{ "basics": { "name": "Ada Example" } }');
  previews = previewsOf(project);
  [browser, address] = await Promise.all([openChromium(), previews.start()]);
  page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const ran: string[] = [];
    Object.defineProperty(window, 'ran', { value: ran });
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'fetch', 'eval']) {
      Object.defineProperty(window, name, { value: () => ran.push(name) });
    }
    addEventListener('securitypolicyviolation', (event) => ran.push(event.violatedDirective));
  });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const own = request.url().startsWith(address) || request.url().startsWith('data:');
    if (!own) foreign.push(request.url());
    return void (own ? request.continue() : request.abort());
  });
  foreign = [];
  await page.goto(address);
});

afterAll(async () => {
  await browser?.close();
  await previews?.stop();
  project?.remove();
});

/** Saves a file, lets the open page find out by itself, and gives what is in it then. */
async function afterSaving(json: string) {
  foreign = [];
  const reloaded = page.waitForNavigation({ waitUntil: 'load', timeout: 10_000 });
  project.write('me.json', json);
  const response = await reloaded;
  const found = await page.evaluate(() => ({
    ran: (window as unknown as { ran: string[] }).ran,
    scripts: [...document.scripts]
      .filter(({ type }) => type !== 'application/ld+json')
      .map((script) => script.outerHTML),
    handlers: [...document.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    ),
    bodies: document.querySelectorAll('body, main, body > pre').length,
    at: location.href,
  }));
  expect(found).toEqual({
    ran: [],
    scripts: [expect.stringMatching(/^<script>new EventSource\('\/changes'\)/)],
    handlers: [],
    bodies: 2,
    at: address,
  });
  expect(foreign).toEqual([]);
  return { status: response!.status(), text: await response!.text(), script: found.scripts[0] };
}

test.each(Object.entries(resumes))(
  'of %s, nothing runs but what reloads the page, which is the theme’s own otherwise',
  async (_, resume) => {
    const { status, text, script } = await afterSaving(JSON.stringify(resume));
    expect(status).toBe(200);
    expect(text).toBe(`${render(resume)}${script}\n`);
  },
);

test('a mistake in the JSON is shown as text', async () => {
  const { status, text } = await afterSaving('{ "basics": "<body><img src=x onerror=alert(1)> }');
  expect(status).toBe(500);
  expect(text).toContain('the quotation mark is not closed');
  const { text: shown } = await afterSaving('<img src=x onerror=alert(1)>');
  expect(shown).toContain('but found &lt;');
});
