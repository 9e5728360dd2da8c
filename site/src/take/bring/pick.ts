/** Opens the system's file dialog. @param take is called with the chosen file, if any */
export function pickFile(take: (file: File) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.json,.jsonc,.json5,.yaml,.yml,.txt,application/json,application/yaml';
  // Some browsers drop an input that is not in the document.
  input.hidden = true;
  document.body.append(input);
  input.addEventListener('cancel', () => input.remove());
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    input.remove();
    if (file) take(file);
  });
  input.click();
}
