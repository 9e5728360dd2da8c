import root from '../../../dist/options.schema.json';
import { isSilent } from './said';

/** The colours of both schemes as typed; empty if not set. */
export type Pair = readonly [light: string, dark: string];

/** The formats of a colour in the schema. */
const [form, names] = root.definitions.oneColor.anyOf;
const pattern = new RegExp(form!.pattern!);
const words = new Set<string>(names!.enum);

/** Longer texts are not colours. */
const longest = 100;

/** Whether a text is a colour that the theme understands, or `auto`. */
export const isColor = (text: string): boolean =>
  text.length <= longest && (words.has(text.toLowerCase()) || pattern.test(text));

/** The colours of both schemes in an option; undefined if it is neither a colour nor a pair. */
export function pairIn(value: unknown): Pair | undefined {
  if (isSilent(value)) return ['', ''];
  if (typeof value === 'string') return [value, ''];
  if (typeof value !== 'object' || value === null) return undefined;
  const read = (part: unknown): string | undefined =>
    typeof part === 'string' ? part : isSilent(part) ? '' : undefined;
  const { light, dark } = { ...value } as Record<string, unknown>;
  const parts = (Array.isArray(value) ? value : [light, dark]).map(read);
  if (parts.length > 2 || parts.some((part) => part === undefined)) return undefined;
  return [parts[0] ?? '', parts[1] ?? ''];
}

/** The shortest value for a pair; undefined for the default colours. */
export function valueOfPair([light, dark]: Pair, usual: unknown): unknown {
  if (!light && !dark) return undefined;
  if (!dark) return light === 'auto' ? undefined : light;
  const pair = [light || 'auto', dark];
  const isUsual = (typed: string, index: number) =>
    typed === 'auto' || typed.toLowerCase() === (usual as string[] | undefined)?.[index];
  return pair.every(isUsual) ? undefined : pair;
}

let brush: CanvasRenderingContext2D | null | undefined;

/** A colour as `#rrggbb`; empty if it is not a colour. */
export function hexOf(text: string): string {
  const typed = text.trim().toLowerCase();
  if (!isColor(typed) || typed === 'auto') return '';
  if (/^#[\da-f]{6}$/.test(typed)) return typed;
  brush ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true }) as never;
  if (!brush || !CSS.supports('color', typed)) return '';
  brush.fillStyle = '#000';
  brush.fillStyle = typed;
  brush.fillRect(0, 0, 1, 1);
  const bytes = [...brush.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
