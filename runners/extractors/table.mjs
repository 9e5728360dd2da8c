// Programs that extract text from PDFs. A seventh, pdf.js, runs in `npm test`.
import { spawnSync } from 'node:child_process';

/**
 * @typedef {object} Extractor
 * @property {string} name
 * @property {string} from its Debian and PyPI packages
 * @property {Command[]} commands the first one that works is used
 *
 * @typedef {object} Command
 * @property {string} program
 * @property {string[]} probe arguments that only check whether it is installed
 * @property {string[]} args before the file name
 * @property {string[]} [after] arguments after the file name
 */

/** Python packages may be installed for another Python than the first one in PATH. */
const pythons = ['python3', '/usr/bin/python3', 'python'];

/** Ends pages with a form feed, as the other programs do. @param {string} module */
const pypdf = (module) => `import sys, ${module}
sys.stdout.reconfigure(encoding='utf-8')
for page in ${module}.PdfReader(sys.argv[1]).pages: print(page.extract_text(), end='\\f')`;

/** @param {string[]} args @returns {Command[]} */
const pdftotext = (args) => [{ program: 'pdftotext', probe: ['-v'], args, after: ['-'] }];

/** @type {Extractor[]} */
export const extractors = [
  { name: 'pdftotext', from: 'poppler-utils', commands: pdftotext([]) },
  { name: 'pdftotext -raw', from: 'poppler-utils', commands: pdftotext(['-raw']) },
  {
    name: 'pdftotext -layout',
    from: 'poppler-utils',
    commands: pdftotext(['-layout']),
  },
  {
    name: 'mutool',
    from: 'mupdf-tools',
    commands: [{ program: 'mutool', probe: ['-v'], args: ['draw', '-q', '-F', 'txt'] }],
  },
  {
    name: 'pypdf',
    from: 'python3-pypdf, or pypdf or PyPDF2 of PyPI',
    commands: ['pypdf', 'PyPDF2'].flatMap((module) =>
      pythons.map((program) => ({
        program,
        probe: ['-c', `import ${module}`],
        args: ['-c', pypdf(module)],
      })),
    ),
  },
  {
    name: 'pdfminer.six',
    from: 'python3-pdfminer, or pdfminer.six of PyPI',
    commands: ['pdf2txt', 'pdf2txt.py'].map((program) => ({
      program,
      probe: ['--version'],
      args: [],
    })),
  },
];

/** The command of an extractor that works on this machine; undefined if none does. @param {Extractor} extractor */
export const installed = ({ commands }) =>
  commands.find(({ program, probe }) => spawnSync(program, probe).status === 0);
