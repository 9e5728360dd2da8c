import { Command } from 'commander';
import { version } from '../package.json';
import { call } from './call';
import { harmless } from './output/printable';

const examples = `
Examples:
  ${call}                             writes resume.html and resume.pdf from resume.json
  ${call} me.yaml public/ --audience public
  ${call} serve --open
  ${call} help make                   lists the page options`;

type Action = (...args: any[]) => Promise<number>;

/** Page options, shared by several commands. */
const withPageOptions = (command: Command): Command =>
  command
    .option('--variant <name>', 'a variant from meta.themeOptions.variants')
    .option('--language <tag>', 'the language of the page: en, de, pt-BR …')
    .option('--audience <who>', 'public hides phone, e-mail, street and private fields')
    .option('--set <name=value>', 'any other option, such as font=serif; repeatable', collect);

const collect = (value: string, before: string[] = []): string[] => [...before, value];

/**
 * Defines the command line and its help.
 * @param done called with the exit code
 */
export function programOf(done: (code: number) => void): Command {
  const program = new Command(call);
  /** Commands are loaded when they run, so `--help` is fast. */
  const run =
    (read: () => Promise<Action>): ((...args: any[]) => Promise<void>) =>
    async (...args) => {
      const action = await read();
      // The last one is the command itself.
      done(await action(...args.slice(0, -1)));
    };

  program
    .description('Makes a web page and a PDF from a JSON Resume.')
    .version(version)
    .showSuggestionAfterError()
    // Commander's messages contain what was typed, so make them safe for a terminal.
    .configureOutput({
      outputError: (text, write) => write(text.split('\n').map(harmless).join('\n')),
    })
    .configureHelp({ sortOptions: false })
    .addHelpText('after', examples);

  withPageOptions(
    program
      .command('make', { isDefault: true })
      .description('write the page and the PDF (the default command)')
      .argument('[resume]', 'a .json, .jsonc or .yaml file; - reads standard input')
      .argument('[output]', 'a folder, a name, or a .html or .pdf file'),
  )
    .option('--every', 'write files for every variant and language')
    .option('--stdout', 'write the page to standard output instead of files')
    .option('--verbose', 'list everything the page does not show')
    .action(run(async () => (await import('./commands/make')).make));

  withPageOptions(
    program
      .command('serve')
      .description('preview the page in a browser, updated on every save')
      .argument('[resume]'),
  )
    .option('--port <number>', 'the port to use (4321, or the next free one)')
    .option('--open', 'open the page in your browser')
    .action(run(async () => (await import('./commands/serve')).serve));

  withPageOptions(
    program
      .command('inspect')
      .description('list what the page does not show, and why')
      .argument('[resume]'),
  )
    .option('--json', 'print JSON')
    .option('--strict', 'exit with code 1 if anything is not shown')
    .option('--order', 'explain the order of the sections')
    .action(run(async () => (await import('./commands/inspect')).inspect));

  withPageOptions(
    program
      .command('select')
      .description('write the chosen résumé as JSON, without hidden parts')
      .argument('[resume]')
      .argument('[output]'),
  ).action(run(async () => (await import('./commands/select')).select));

  withPageOptions(
    program
      .command('text')
      .description('write the page as plain text')
      .argument('[resume]')
      .argument('[output]'),
  )
    .option('--width <columns>', 'maximum line length; 0 for no limit', '80')
    .action(run(async () => (await import('./commands/text')).text));

  program
    .command('init')
    .description('write a sample résumé to start from')
    .argument('[resume]', 'a .json file, or .jsonc or .yaml with comments', 'resume.json')
    .action(run(async () => (await import('./commands/init')).init));

  return program;
}
