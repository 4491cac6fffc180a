interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML: (html: string) => string }): unknown;
}

/**
 * The page's policy lets no text become HTML. React Aria empties its announcements with `innerHTML = ''`: nothing else
 * than nothing passes.
 */
export function allowOnlyEmptyHtml(): void {
  const factory = (window as { trustedTypes?: PolicyFactory }).trustedTypes;
  factory?.createPolicy('default', {
    createHTML: (html) => {
      if (html !== '') throw new TypeError('No text may become HTML here');
      return html;
    },
  });
}
