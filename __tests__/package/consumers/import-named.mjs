import { pdfRenderOptions, render } from 'jsonresume-theme-ordinal';
import fingerprint from './fingerprint.cjs';

fingerprint({ pdfRenderOptions, render });
