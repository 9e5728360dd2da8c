import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstLoad } from '../bench/first-load.mjs';
import { openSite, type Site } from './site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('a first visit loads less than 350 kB', async () => {
  const { files, all } = await firstLoad(site.browser, site.address);
  expect(files).toEqual(
    expect.arrayContaining(['index.html', expect.stringMatching(/index-.*js$/)]),
  );
  expect(all).toBeLessThan(350_000);
});
