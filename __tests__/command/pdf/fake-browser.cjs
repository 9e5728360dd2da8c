// Communicates over file descriptors 3 and 4 like a browser, and fails in the way that its file name says.
const { appendFileSync, createReadStream, realpathSync, writeSync } = require('node:fs');
const { basename } = require('node:path');

const [, file = '', ...args] = process.argv;
const mode = basename(realpathSync(file));
appendFileSync(`${file}.log`, `${JSON.stringify({ pid: process.pid, args })}\n`);

/** @param {object} message */
const tell = (message) => writeSync(4, `${JSON.stringify(message)}\0`);
/** @param {string} line @param {number} code */
const fail = (line, code) => {
  writeSync(2, `${line}\n`);
  process.exit(code);
};
const pdf = Buffer.from('%PDF-1.4 of a fake browser');

/** @type {Record<string, (params: any) => object | void>} */
const answers = {
  'Browser.getVersion': () => ({ product: 'Chrome/131.0.6778.85' }),
  'Target.createTarget': () => ({ targetId: 'T' }),
  'Target.attachToTarget': () => ({ sessionId: 'S' }),
  'Page.getFrameTree': () => ({ frameTree: { frame: { id: 'F' } } }),
  'Runtime.evaluate': () => ({ result: { value: mode !== 'never-loads' } }),
  'Page.printToPDF': ({ generateDocumentOutline }) => {
    if (mode === 'dies') process.kill(process.pid, 'SIGKILL');
    if (mode === 'crashes')
      return void tell({ method: 'Inspector.targetCrashed', params: {}, sessionId: 'S' });
    if (mode === 'knows-no-outline' && generateDocumentOutline)
      throw new Error('Invalid parameters');
    if (mode === 'refuses') throw new Error('Printing failed');
    return { stream: 'P' };
  },
  'IO.read': () => ({
    data: pdf.subarray(read, (read += 10)).toString('base64'),
    base64Encoded: true,
    eof: read >= pdf.length,
  }),
};
let read = 0;

/** @param {string} message */
function answer(message) {
  const { id, method, params } = JSON.parse(message);
  try {
    const result = (answers[method] ?? (() => ({})))(params);
    if (result) tell({ id, result });
  } catch (error) {
    tell({ id, error: { message: /** @type {Error} */ (error).message } });
  }
}

if (mode === 'fails')
  fail('\n[1:1:ERROR:x.cc(1)] a warning\nerror while loading shared libraries: libnss3.so', 127);
if (mode === 'needs-no-sandbox' && !args.includes('--no-sandbox'))
  fail('[1:1:FATAL:zygote.cc(1)] No usable sandbox!', 1);
if (mode === 'fails-in-its-sandbox' && !args.includes('--no-sandbox'))
  fail('Permission denied (13)', 1);
if (mode === 'silent') setInterval(() => {}, 1000);
else {
  let begun = '';
  createReadStream('', { fd: 3 })
    .setEncoding('utf8')
    .on('data', (text) => {
      const messages = (begun + text).split('\0');
      begun = messages.pop() ?? '';
      messages.forEach(answer);
    });
}
