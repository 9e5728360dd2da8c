import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Places } from './marks';

/** How many pages a PDF has, and where on them the marks are. */
export async function paperPlaces(data: Uint8Array): Promise<{ pages: number; places: Places }> {
  const pdf = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
  const named = (await pdf.getDestinations()) as Record<
    string,
    [{ num: number; gen: number }, unknown, number, number]
  >;
  const { height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  const places: Places = {};
  for (const [name, [page, , , up]] of Object.entries(named))
    places[name] = { sheet: await pdf.getPageIndex(page), top: ((height - up) * 96) / 72 };
  const pages = pdf.numPages;
  await pdf.destroy();
  return { pages, places };
}
