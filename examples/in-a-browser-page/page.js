import { render } from './node_modules/jsonresume-theme-ordinal/dist/index.js';

const resume = await (await fetch('./resume.json')).json();
document.querySelector('iframe').srcdoc = render(resume);
