// The programs that read a PDF for others. pdf.js, the seventh, runs in `npm test`.
import { spawnSync } from 'node:child_process';

/**
 * @typedef {object} Extractor
 * @property {string} name
 * @property {string} from the packages of Debian and PyPI that have it
 * @property {number} mayMove how many texts of a document it may read elsewhere than they stand
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

/**
 * What may be moved. Five read in the document's order: nothing. `-layout` keeps the lines of the sheet: of six contacts
 * in two columns two and their labels come out between those of the first column. In rows they would be in order there,
 * but pdftotext and pdfminer.six take two columns for that.
 * @type {Extractor[]}
 */
export const extractors = [
  { name: 'pdftotext', from: 'poppler-utils', mayMove: 0, commands: pdftotext([]) },
  { name: 'pdftotext -raw', from: 'poppler-utils', mayMove: 0, commands: pdftotext(['-raw']) },
  {
    name: 'pdftotext -layout',
    from: 'poppler-utils',
    mayMove: 4,
    commands: pdftotext(['-layout']),
  },
  {
    name: 'mutool',
    from: 'mupdf-tools',
    mayMove: 0,
    commands: [{ program: 'mutool', probe: ['-v'], args: ['draw', '-q', '-F', 'txt'] }],
  },
  {
    name: 'pypdf',
    from: 'python3-pypdf, or pypdf or PyPDF2 of PyPI',
    mayMove: 0,
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
    mayMove: 0,
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
