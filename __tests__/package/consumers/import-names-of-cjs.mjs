// By path, as when a runner is given a file: node must find the names in the CommonJS text.
import { pdfRenderOptions, render } from './node_modules/jsonresume-theme-ordinal/dist/index.cjs';
import fingerprint from './fingerprint.cjs';

fingerprint({ pdfRenderOptions, render });
