import { showsAsChromium } from './harness/other-engine.mjs';
import { withWebKit } from './harness/webkit.mjs';

/** Its driver has no command for printing. @type {import('./table.mjs').Runner} */
export default {
  name: 'WebKitGTK',
  folder: 'runners/folders/browser',
  packages: [],
  version: () => withWebKit((_, version) => Promise.resolve(version)),
  checks: {
    'the sample and a dozen people at 1280 and 360 px: the words of Chromium in their order, lines and heights alike, nothing wider than the window, faces loaded, nothing asked for':
      (user) => withWebKit((page) => showsAsChromium(user, page)),
  },
};
