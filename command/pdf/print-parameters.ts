import { readTheme } from '../theme';
import { inches, papers } from './lengths';
import { pdfOptionsOf, type PdfOptions } from './pdf-options';

/** The parameters of `Page.printToPDF`, and whether the paper is transparent. Lengths are in inches. */
export interface PrintParameters {
  paperWidth: number;
  paperHeight: number;
  marginTop: number;
  marginRight: number;
  marginBottom: number;
  marginLeft: number;
  scale: number;
  pageRanges: string;
  landscape: boolean;
  printBackground: boolean;
  preferCSSPageSize: boolean;
  generateTaggedPDF: boolean;
  generateDocumentOutline: boolean;
  transparent: boolean;
}

/** How to print a page: the theme's settings, overridden by those that the résumé may set. */
export const printParameters = async (resume: unknown): Promise<PrintParameters> =>
  parametersOf({ ...(await readTheme()).pdfRenderOptions, ...pdfOptionsOf(resume) });

/** Reads the options as puppeteer does, so that every tool makes the same PDF. */
export function parametersOf(options: PdfOptions): PrintParameters {
  const { margin = {}, outline = false } = options;
  const [width, height] = papers[options.format?.toLowerCase() ?? ''] ?? [
    inches(options.width ?? '8.5in'),
    inches(options.height ?? '11in'),
  ];
  return {
    paperWidth: width,
    paperHeight: height,
    marginTop: inches(margin.top ?? 0),
    marginRight: inches(margin.right ?? 0),
    marginBottom: inches(margin.bottom ?? 0),
    marginLeft: inches(margin.left ?? 0),
    scale: options.scale ?? 1,
    pageRanges: options.pageRanges ?? '',
    landscape: options.landscape ?? false,
    printBackground: options.printBackground ?? false,
    preferCSSPageSize: options.preferCSSPageSize ?? false,
    // An outline needs tags.
    generateTaggedPDF: outline || (options.tagged ?? true),
    generateDocumentOutline: outline,
    transparent: options.omitBackground ?? false,
  };
}
