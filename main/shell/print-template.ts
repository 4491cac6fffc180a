/** Millimetres to inches, which Electron's margins are in. */
const inchesPerMm = 1 / 25.4;

export const pageMarginsInches = {
  top: 20 * inchesPerMm,
  bottom: 20 * inchesPerMm,
  left: 18 * inchesPerMm,
  right: 18 * inchesPerMm,
};

const style =
  'font-family: sans-serif; font-size: 10px; color: #5E5850; width: 100%; padding: 0 18mm; display: flex; justify-content: space-between;';

/** Nothing at the top of a page: Chromium would print the date and the address of the document. */
export const headerTemplate = '<span></span>';

/**
 * The foot of each page: the running title, the page and how many there are. In a sans-serif of the system, because
 * `@font-face` stays blank there.
 */
export function createFooterTemplate(title: string): string {
  return `<div style="${style}"><span>${escapeHtml(title)}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`;
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
