const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A page with a message. @param message any text; it is escaped */
export const messagePage = (message: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Nothing to show</title>
<style>:root { color-scheme: light dark } body { margin: 0; padding: 3rem 1.5rem; font: 1rem/1.6 system-ui, sans-serif; background: Canvas } p { max-width: 40rem; margin: 0 auto; overflow-wrap: anywhere }</style>
<body><p>${message.replace(/[&<>]/g, (char) => entities[char] ?? '')}</p></body>
</html>
`;
