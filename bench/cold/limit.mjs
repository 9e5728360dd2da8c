// The limit as a theme that may be imported; its style sheet is a file here.
import { readFileSync } from 'node:fs';
import { literal } from '../literal.mjs';

export const render = literal(readFileSync(process.env['LIMIT_STYLE'] ?? '', 'utf8'));
