type Field = HTMLInputElement | HTMLTextAreaElement;

/** A field that follows the résumé, except while the user types in it. */
export interface Typed {
  show(text: string): void;
}

/**
 * @param onInput is called with what is typed
 * @returns shows a text: at once, or when the field is left
 */
export function typed(field: Field, onInput: (text: string) => void): Typed {
  let latest: string | undefined;
  field.addEventListener('input', () => onInput(field.value));
  field.addEventListener('blur', () => {
    // Invalid input stays, with its message.
    if (latest !== undefined && field.getAttribute('aria-invalid') !== 'true') field.value = latest;
    latest = undefined;
  });
  let shown: string | undefined;
  return {
    show(text) {
      if (document.activeElement === field) {
        latest = text;
      } else if (text !== shown || field.getAttribute('aria-invalid') !== 'true') {
        if (field.value !== text) field.value = text;
        field.removeAttribute('aria-invalid');
      }
      shown = text;
    },
  };
}
