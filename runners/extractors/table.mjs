// The programs that read a PDF for others. pdf.js, the seventh, runs in `npm test`.
import { spawnSync } from 'node:child_process';

/**
 * @typedef {object} Extractor
 * @property {string} name
 * @property {string} from the packages of Debian and PyPI that have it
 * @property {Command[]} commands the first that runs here is taken
 *
 * @typedef {object} Command
 * @property {string} program
 * @property {string[]} probe arguments with which it only says that it is there
 * @property {string[]} args before the name of the file
 * @property {string[]} [after] behind it
 */

/** Python packages may be installed for another Python than the first in the path. */
const pythons = ['python3', '/usr/bin/python3', 'python'];

/** Pages end with a form feed, as those of the other programs do. @param {string} module */
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

/** The command of an extractor that runs on this machine; undefined when it is not installed. @param {Extractor} extractor */
export const installed = ({ commands }) =>
  commands.find(({ program, probe }) => spawnSync(program, probe).status === 0);
