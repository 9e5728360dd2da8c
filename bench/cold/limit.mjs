// The limit as a theme module; its style sheet is read from a file.
import { readFileSync } from 'node:fs';
import { literal } from '../literal.mjs';

export const render = literal(readFileSync(process.env['LIMIT_STYLE'] ?? '', 'utf8'));
