import { nameOf } from '../../../command/pdf/start-browser';

test.each([
  ['Chrome/131.0.6778.85', '/usr/bin/google-chrome', 'Google Chrome 131'],
  ['HeadlessChrome/147.0.7727.0', '/x/chrome-headless-shell', 'Headless Chrome 147'],
  ['Chrome/131.0.6778.85', '/snap/bin/chromium', 'Chromium 131'],
  ['Chrome/131.0.6778.85', 'C:\\x\\Chromium\\Application\\chrome.exe', 'Chromium 131'],
  [
    'Edg/131.0.2903.51',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Microsoft Edge 131',
  ],
  ['Chrome/131.0.6778.85', '/usr/bin/brave-browser', 'Brave 131'],
  ['Chrome/131.0.6778.85', 'C:\\x\\Brave-Browser\\Application\\brave.exe', 'Brave 131'],
  ['Chrome/131.0.6778.85', '/home/hedge/brave-new/chrome', 'Google Chrome 131'],
  ['', '/usr/bin/other', 'Browser'],
])('%s at %s is %s', (product, path, expected) => {
  expect(nameOf(product, path)).toBe(expected);
});
