// The theme as users get it: packed from dist (which `npm test` has built) and installed on its own.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { name, version } from '../../package.json';

const root = join(__dirname, '..', '..');

export interface InstalledTheme {
  /** A user's folder, outside the repository: the consumers, the sample, node_modules. */
  folder: string;
  /** The installed package itself. */
  theme: string;
  /** The .tgz that would be published. */
  tarball: string;
}

/** Packs and installs before the tests of a file, and cleans up after them. */
export function installPackedTheme(): InstalledTheme {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ordinal-user-')));
  const tarball = join(folder, `${name}-${version}.tgz`);
  const npm = (directory: string, ...args: string[]) =>
    execFileSync('npm', args, { cwd: directory, encoding: 'utf8', stdio: 'pipe' });

  beforeAll(() => {
    npm(root, 'pack', '--ignore-scripts', '--pack-destination', folder);
    cpSync(join(__dirname, 'consumers'), folder, { recursive: true });
    cpSync(join(root, 'resume.json'), join(folder, 'resume.json'));
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    // Offline and with an empty cache: only a package with no dependencies installs like that.
    const alone = ['--offline', '--cache', join(folder, 'empty-cache')];
    npm(folder, 'install', ...alone, '--no-audit', '--no-fund', tarball);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  return { folder, tarball, theme: join(folder, 'node_modules', name) };
}
