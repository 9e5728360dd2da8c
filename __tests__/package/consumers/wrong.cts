import theme = require('jsonresume-theme-ordinal');

export const html: number = theme.render(); // wrong
export const notAList: theme.ThemeOptions = { sections: 7 }; // wrong
export const noSection: theme.ThemeOptions = { sections: [{ title: 'Tools' }] }; // wrong
export const notABoolean: theme.ThemeOptions = { sections: { awards: 'no' } }; // wrong
export const misspelled: theme.ThemeOptions = { langauge: 'fr' }; // wrong
theme.render({}, 'dark'); // wrong
