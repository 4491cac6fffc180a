const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML and SVG, in content and in quoted attributes; control characters that neither may hold are left out. */
export function escapeMarkup(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]/gu, '').replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}

/** An element with escaped attributes around content that is markup already. */
export function element(
  name: string,
  attributes: Record<string, string | number>,
  ...content: string[]
): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`,
  );
  return `<${name}${written.join('')}>${content.join('')}</${name}>`;
}

/** An element around text. */
export function textElement(name: string, attributes: Record<string, string | number>, text: string): string {
  return element(name, attributes, escapeMarkup(text));
}
