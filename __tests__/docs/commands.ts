import { codesOf, fencesOf, forUsers } from './documents';

/** The test that runs a command line, and a text in that test that proves it. */
type Proof = readonly [test: string, holds: string];

const resumed: Proof = ['__tests__/package/resumed.test.ts', "'render', 'resume.json'"];
const resumedPdf: Proof = ['__tests__/package/resumed.test.ts', "'export', 'resume.json'"];
const resumeCli: Proof = ['runners/resume-cli.mjs', "'export', 'page.html'"];
const resumeCliPdf: Proof = ['runners/resume-cli.mjs', "'export', pdf"];
const serve: Proof = ['__tests__/command/serve/serve.test.ts', 'shows every save'];

/** Commands of npm and of other programs, each with the test that runs it. */
export const provenBy: Readonly<Record<string, Proof>> = {
  'npm install resumed puppeteer jsonresume-theme-ordinal': [
    'runners/resumed.mjs',
    "packages: ['resumed', 'puppeteer']",
  ],
  'npx resumed render --theme jsonresume-theme-ordinal': resumed,
  'npx resumed export --theme jsonresume-theme-ordinal': resumedPdf,
  'npx resumed export --theme jsonresume-theme-ordinal --puppeteer-arg=--no-sandbox': [
    '__tests__/package/resumed.test.ts',
    "'--puppeteer-arg=--no-sandbox'",
  ],
  'npm install resume-cli jsonresume-theme-ordinal': [
    'runners/resume-cli.mjs',
    "packages: ['resume-cli']",
  ],
  'npx resume export resume.html --theme ordinal': resumeCli,
  'npx resume export resume.pdf --theme ordinal': resumeCliPdf,
  'npm install jsonresume-theme-ordinal': ['runners/try-command.mjs', 'npm install'],
  'npm ci && npm test': ['.ci/run', 'npm ci && npm test'],
  'npm ci && npm run export': ['__tests__/build/export.test.ts', 'build/export.mjs'],
  'npx jsonresume-theme-ordinal serve': serve,
  'npx jsonresume-theme-ordinal serve --open': [
    '__tests__/command/serve/open-address.test.ts',
    'test(',
  ],
  'ordinal serve --open': ['__tests__/command/serve/open-address.test.ts', 'test('],
  'npx jsonresume-theme-ordinal resume.json cv.pdf': [
    '__tests__/command/commands/make.test.ts',
    'the PDF alone, by the name of the output',
  ],
  // npm writes no lock file and asks nobody: docs/built-commands.test.ts runs both.
  'npm init -y': ['__tests__/docs/built-commands.test.ts', 'npm init -y'],
  'npm pkg set "overrides.@jsonresume/ats-validator=npm:cheerio@1.0.0"': [
    '__tests__/docs/built-commands.test.ts',
    'npm pkg set',
  ],
};

/** Commands of other programs that no test can run without a network, and why they are right. */
export const othersCommands: Readonly<Record<string, string>> = {
  'npm install --global vscode-langservers-extracted': 'the language server, as its README says',
  'npx puppeteer browsers install chrome': 'as puppeteer says itself where no browser is found',
};

const withoutRemark = (line: string) => line.replace(/\s+#.*$/, '').trim();

/** The lines of blocks of `sh`, each with its place. */
export const lines = fencesOf('sh').flatMap(({ code, at }) =>
  code
    .split('\n')
    .map((line) => ({ line: withoutRemark(line), at }))
    .filter(({ line }) => line),
);

/** A command that may be typed, between the words of a text. */
const isCommand = (code: string) =>
  /^(?:[A-Z_]+=\S+ )?(?:npm|npx|ordinal|node|git|yarn|pnpm|apt) \S/.test(code);

export const inText = forUsers.flatMap((document) =>
  codesOf(document)
    .filter(isCommand)
    .map((line) => ({ line: line.replace(/^[A-Z_]+=\S+ /, ''), at: document.file })),
);

/** Our own command, by one of its names. */
export const ours = /^(?:npx jsonresume-theme-ordinal|npx ordinal|ordinal)\b/;

/** A line of a shell whose program is our command. */
export const runnable = (line: string): boolean =>
  /(?:^|\| )(?:npx jsonresume-theme-ordinal|ordinal)\b/.test(line);
