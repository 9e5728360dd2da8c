import theme = require('jsonresume-theme-ordinal');
import { pdfRenderOptions, render } from 'jsonresume-theme-ordinal';
import type { ThemeOptions } from 'jsonresume-theme-ordinal';

declare const resume: unknown;
const options: ThemeOptions = { language: 'fr', sections: ['work', { section: 'skills' }, '...'] };
export const hiding: ThemeOptions = { sections: { awards: false } };

export const pages: string[] = [render(), render(resume), render({}, options), theme.render(null)];
export const printed: object = pdfRenderOptions;
