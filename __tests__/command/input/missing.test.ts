import nodePath from 'node:path';
import { missingFile } from '../../../command/input/missing';
import { folderOf } from './folder';

let folder: ReturnType<typeof folderOf>;
beforeEach(() => (folder = folderOf()));
afterEach(() => folder.remove());

const messageOf = (named: string) => {
  const error = Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
  return missingFile(named, nodePath.join(folder.path, named), error).message;
};

test('suggests another file, never the same one', () => {
  // It came back meanwhile, as in the middle of a save.
  folder.write('cv.json', '{}');
  expect(messageOf('cv.json')).toBe('cv.json cannot be read: no such file');
  expect(messageOf('cw.json')).toMatch(/; did you mean `cv\.json`\?$/);
});
