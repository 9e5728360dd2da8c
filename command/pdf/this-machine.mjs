import { readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';

/** The current machine, for the search for browsers. @type {import('./places.mjs').Machine} */
export const thisMachine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  isFile: (path) => {
    try {
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
  namesIn: (folder) => {
    try {
      return readdirSync(folder);
    } catch {
      return [];
    }
  },
};
