/** The look of the printed review: the design's light palette, two typefaces, A4 upright (look.md). */
export const htmlStyle = `
:root { --page: #fbf8f3; --card: #fff; --ink: #1f1d1a; --soft: #5e5850; --online: #1f55a5; --irl: #a8480f; --irl-pale: #f3dfd1; --good: #2f6b3a; --line: #d9d2c6; --control: #8a8175; }
* { box-sizing: border-box; }
html { font: 15px/1.5 Inter, 'Helvetica Neue', 'Liberation Sans', Arial, sans-serif; color: var(--ink); background: var(--page); font-variant-numeric: tabular-nums; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0; }
main { max-width: 760px; margin: 0 auto; padding: 64px 40px; }
h1, h2, h3, .verdict { font-family: 'Source Serif 4', 'Source Serif Pro', Georgia, 'Liberation Serif', serif; text-wrap: balance; }
h1 { margin: 0; font-size: 24px; line-height: 1.2; font-weight: 600; }
h2 { margin: 0 0 16px; font-size: 24px; line-height: 1.25; font-weight: 600; }
h3 { margin: 24px 0 4px; font-size: 18px; line-height: 1.3; font-weight: 600; }
p { margin: 0 0 12px; max-width: 42em; }
.subtitle, .note, figcaption, caption, footer { color: var(--soft); }
.subtitle { margin: 4px 0 0; }
.note { font-size: 13px; }
.verdict { margin: 64px 0 0; font-size: 34px; line-height: 1.22; font-weight: 600; max-width: none; }
.strength { display: inline-flex; align-items: center; gap: 8px; margin: 24px 0 12px; padding: 4px 12px; border: 1px solid var(--control); border-radius: 8px; font-size: 13px; font-weight: 600; }
.strength i { display: flex; gap: 3px; }
.strength b { width: 8px; height: 8px; border: 1px solid var(--ink); border-radius: 50%; }
.strength b.full { background: var(--ink); }
.reason { max-width: 38em; }
.kinds { display: grid; grid-template-columns: 1fr 1fr; gap: 24px; margin: 40px 0 0; }
.kind { padding: 24px; border: 1px solid var(--line); border-radius: 8px; background: var(--card); }
.kind h2 { display: flex; align-items: center; gap: 8px; margin: 0; font: 600 15px/1.4 Inter, 'Helvetica Neue', 'Liberation Sans', Arial, sans-serif; }
.kind.online { border-top: 3px solid var(--online); }
.kind.irl { border-top: 3px solid var(--irl); }
.kind .amount { margin: 16px 0 0; font: 600 34px/1.1 'Source Serif 4', 'Source Serif Pro', Georgia, 'Liberation Serif', serif; }
.kind.online .amount { color: var(--online); }
.kind.irl .amount { color: var(--irl); }
.kind .per { margin: 0 0 12px; color: var(--soft); }
.kind ul { margin: 0; padding: 12px 0 0; border-top: 1px solid var(--line); list-style: none; }
.mark { flex: none; width: 12px; height: 12px; }
section { margin: 64px 0 0; }
table { width: 100%; margin: 0 0 12px; border-collapse: collapse; font-size: 13px; line-height: 1.4; }
caption { padding: 0 0 8px; text-align: left; font-size: 13px; }
caption.heard { position: absolute; width: 1px; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: 7px 0 7px 14px; border-bottom: 1px solid var(--line); text-align: right; vertical-align: baseline; font-weight: 400; }
th:first-child { padding-left: 0; min-width: 12em; text-align: left; overflow-wrap: break-word; }
td { white-space: nowrap; }
table.wide { font-size: 12px; }
table.wide th:first-child { min-width: 11em; }
table.wide th, table.wide td { padding-left: 8px; }
thead th { color: var(--soft); border-bottom-color: var(--control); vertical-align: bottom; }
tbody th .mark { width: 10px; height: 10px; margin-right: 8px; }
tr.aside th, tr.aside td { color: var(--soft); }
tr.sum th, tr.sum td { font-weight: 600; }
tr.first-aside th, tr.first-aside td { border-top: 1px solid var(--control); }
figure { margin: 24px 0; }
figcaption { margin: 0 0 12px; font-size: 13px; }
svg.chart { display: block; width: 100%; height: auto; font-family: inherit; overflow: visible; }
svg text { font-size: 13px; fill: var(--ink); }
svg .value { font-variant-numeric: tabular-nums; }
svg .head { fill: var(--soft); }
svg .online { fill: var(--online); } svg .irl { fill: url(#hatch); stroke: var(--irl); } svg .irl-solid { fill: var(--irl); } svg .irl-ground { fill: var(--irl-pale); }
svg .ink { fill: var(--soft); } svg .limit { stroke: var(--ink); stroke-width: 2; }
svg .part-1 { fill: #1f1d1a; } svg .part-2 { fill: #8a8175; } svg .part-3 { fill: #d9d2c6; }
ul.plain { margin: 0; padding: 0 0 0 1.1em; max-width: 42em; }
ul.plain li { margin: 0 0 8px; }
footer { margin: 64px 0 0; padding: 12px 0 0; border-top: 1px solid var(--line); font-size: 13px; }
@media (max-width: 640px) { main { padding: 24px 16px; } .kinds { grid-template-columns: 1fr; } .verdict { margin-top: 40px; font-size: 24px; } .table { overflow-x: auto; } }
@page { size: A4 portrait; margin: 17mm 18mm 19mm; }
@media print {
  html { font-size: 10.5pt; background: none; }
  main { max-width: none; padding: 0; }
  h2, h3, caption, figcaption, thead, section > p:not(:last-child) { break-after: avoid; }
  .note { break-before: avoid; }
  #people, #time, #roles, #publishing, #money, #ways, #last-year, #method { break-inside: avoid; }
  tr, figure, .kind, .strength, li, p { break-inside: avoid; }
  table { break-inside: avoid; font-size: 9pt; }
  th, td { padding-top: 4.5px; padding-bottom: 4.5px; }
  #method { font-size: 9.5pt; }
  table.wide { font-size: 8pt; }
  thead { display: table-header-group; }
  .cover { min-height: 250mm; display: flex; flex-direction: column; break-after: page; }
  .verdict { margin-top: 34mm; font-size: 25pt; }
  .kinds { margin-top: auto; }
  section { margin: 11mm 0 0; }
  section:first-of-type { margin-top: 0; }
  footer { margin-top: 11mm; break-inside: avoid; }
}
`;

/** `@font-face` rules for typefaces given as data: URLs by family. */
export function fontFaces(fonts: Record<string, string>): string {
  return Object.entries(fonts)
    .filter(([family, url]) => /^[\w ]+$/.test(family) && /^data:[\w/+-]+;base64,[\w+/=]+$/.test(url))
    .map(
      ([family, url]) =>
        `@font-face { font-family: '${family}'; src: url(${url}) format('woff2'); font-weight: 200 900; font-style: normal; }`,
    )
    .join('\n');
}
