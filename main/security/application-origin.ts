/** Our own protocol: pages are served from inside the app, never from `file://` or a network. */
export const applicationScheme = 'app';
const applicationHost = 'retour';
export const applicationUrl = `${applicationScheme}://${applicationHost}/index.html`;

/** Whether the text is an address of our own page, read as a browser reads it and not by its first letters. */
export function isApplicationUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return (
    url.protocol === `${applicationScheme}:` &&
    url.host === applicationHost &&
    url.username === '' &&
    url.password === ''
  );
}
