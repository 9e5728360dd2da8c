import { render, type ThemeOptions } from 'jsonresume-theme-ordinal';

export const html: number = render(); // wrong
export const notAList: ThemeOptions = { sections: 7 }; // wrong
export const noSection: ThemeOptions = { sections: [{ title: 'Tools' }] }; // wrong
export const notABoolean: ThemeOptions = { sections: { awards: 'no' } }; // wrong
export const misspelled: ThemeOptions = { langauge: 'fr' }; // wrong
render({}, 'dark'); // wrong
