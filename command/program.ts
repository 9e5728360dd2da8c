import { Command } from 'commander';
import { version } from '../package.json';
import { call } from './call';
import { harmless } from './output/printable';

const examples = `
Examples:
  ${call}                             resume.json to resume.html and resume.pdf
  ${call} me.yaml public/ --audience public
  ${call} serve --open
  ${call} help make                   the options of a page`;

type Action = (...args: any[]) => Promise<number>;

/** The options about the page, which every command with a page has. */
const withPageOptions = (command: Command): Command =>
  command
    .option('--variant <name>', 'one of the variants in meta.themeOptions.variants')
    .option('--language <tag>', 'the language of the page: en, de, pt-BR …')
    .option('--audience <who>', 'public leaves out phone, e-mail, street and what is private')
    .option('--set <name=value>', 'any other option, such as font=serif; may be repeated', collect);

const collect = (value: string, before: string[] = []): string[] => [...before, value];

/**
 * The command line: what it takes, and the help for it.
 * @param done is told the code of the command that ran
 */
export function programOf(done: (code: number) => void): Command {
  const program = new Command(call);
  /** A command's code is read when it runs: `--help` reads none of it. */
  const run =
    (read: () => Promise<Action>): ((...args: any[]) => Promise<void>) =>
    async (...args) => {
      const action = await read();
      // The last one is the command itself.
      done(await action(...args.slice(0, -1)));
    };

  program
    .description('Makes a page and a PDF of a JSON Resume.')
    .version(version)
    .showSuggestionAfterError()
    // It repeats what was typed.
    .configureOutput({
      outputError: (text, write) => write(text.split('\n').map(harmless).join('\n')),
    })
    .configureHelp({ sortOptions: false })
    .addHelpText('after', examples);

  withPageOptions(
    program
      .command('make', { isDefault: true })
      .description('write the page and the PDF (this is done when no command is named)')
      .argument('[resume]', 'a .json, .jsonc or .yaml file; - reads the standard input')
      .argument('[output]', 'a folder, a name, or a file that ends in .html or .pdf'),
  )
    .option('--every', 'files for each variant and each language')
    .option('--stdout', 'write the page to the standard output, and no file')
    .option('--verbose', 'list everything that the page does not show')
    .action(run(async () => (await import('./commands/make')).make));

  withPageOptions(
    program
      .command('serve')
      .description('show the page in a browser, and again at every save')
      .argument('[resume]'),
  )
    .option('--port <number>', 'the port to listen at (4321, or the next that is free)')
    .option('--open', 'open the page in your browser')
    .action(run(async () => (await import('./commands/serve')).serve));

  withPageOptions(
    program
      .command('inspect')
      .description('say what the page does not show, and why')
      .argument('[resume]'),
  )
    .option('--json', 'as JSON')
    .option('--strict', 'end with code 1 when something is not shown')
    .option('--order', 'say why the sections stand in their order')
    .action(run(async () => (await import('./commands/inspect')).inspect));

  withPageOptions(
    program
      .command('select')
      .description('write the chosen résumé as JSON, without what is left out')
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
    .option('--width <columns>', 'where lines end; 0: nowhere', '80')
    .action(run(async () => (await import('./commands/text')).text));

  program
    .command('init')
    .description('write a sample résumé to begin with')
    .argument('[resume]', 'where: a .json file, or .jsonc or .yaml with comments', 'resume.json')
    .action(run(async () => (await import('./commands/init')).init));

  return program;
}
