import { isColor } from '../color-value';
import { element, freeId } from '../element';
import type { Palette, Scheme } from '../palettes';
import { fieldText } from '../shown-text';
import { shownColor } from '../shown-color';
import { typed } from './typed';

/** The fields of a colour for one scheme. */
export interface SchemeColor {
  element: HTMLElement;
  /** @param text as typed @param asked the colour that applies; it can come from the other scheme */
  show(text: string, asked: string, palette: Palette): void;
}

/** The message for an invalid colour, which stays in its field. */
const wrong = 'Not a colour. Examples: #7a1f3d, navy, hsl(30 20% 30%)';

/** @param ids of its title and its descriptions */
export function schemeColor(
  token: string,
  scheme: Scheme,
  ids: { title: string; about: string },
  write: (text: string) => void,
): SchemeColor {
  const name = element('span', { id: freeId('scheme') }, { light: 'Light', dark: 'Dark' }[scheme]);
  const note = element('p', { class: 'contrast', id: freeId('contrast') });
  const named = { 'aria-labelledby': `${ids.title} ${name.id}` };
  const picker = element('input', { type: 'color', ...named });
  const field = element('input', {
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': `${note.id} ${ids.about}`,
    ...named,
  });
  const sample = element('span', { class: `sample of-${token}`, 'aria-hidden': 'true' }, 'Aa');
  const text = typed(field, (value) => {
    const plain = value.trim();
    const isFit = !plain || isColor(plain);
    if (isFit) field.removeAttribute('aria-invalid');
    else field.setAttribute('aria-invalid', 'true');
    note.classList.toggle('wrong', !isFit);
    if (isFit) write(plain);
    else note.textContent = wrong;
  });
  picker.addEventListener('input', () => {
    text.show(picker.value);
    write(picker.value);
  });
  return {
    element: element('div', { class: 'color' }, name, picker, field, sample, note),
    show(value, asked, palette) {
      text.show(fieldText(value) ?? '');
      const color = shownColor(token, asked, palette);
      field.placeholder = color.hex;
      if (document.activeElement !== picker) picker.value = color.asked;
      sample.style.setProperty('--shown', color.hex);
      sample.style.setProperty('--paper', palette['paper'] ?? '');
      if (field.hasAttribute('aria-invalid')) return;
      note.classList.remove('wrong');
      note.textContent = color.note;
    },
  };
}
