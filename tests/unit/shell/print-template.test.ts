import { expect, test } from 'vitest';
import { createFooterTemplate } from '../../../main/shell/print-template.ts';

test('the title is text, whatever is in it', () => {
  const footer = createFooterTemplate('<img src=x onerror=alert(1)> & "Bilan"');
  expect(footer).not.toContain('<img');
  expect(footer).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;Bilan&quot;');
  expect(footer).toContain('class="pageNumber"');
  expect(footer).toContain('class="totalPages"');
});
