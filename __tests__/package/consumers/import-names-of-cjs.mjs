// By path, as when a runner gets a file: Node must find the export names in the CommonJS code.
import { pdfRenderOptions, render } from './node_modules/jsonresume-theme-ordinal/dist/index.cjs';
import fingerprint from './fingerprint.cjs';

fingerprint({ pdfRenderOptions, render });
