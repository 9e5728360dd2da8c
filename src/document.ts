import theme from '../styles/theme.css';
import page from '../templates/resume.hbs';
import { styleText } from './text/html';
import type { View } from './view/view';

/** Draws a page: one whole document, with its styles inside. */
export const drawDocument = (view: View): string => page({ ...view, style: styleText(theme) });
