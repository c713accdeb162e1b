/** Looks of the file: its own, because it has to be readable on any device, without this SDK and in ten years. */
export const fileStyles = `
:root { color-scheme: light dark; --text: #1b2426; --quiet: #4b5a5e; --line: #c3cccf; --soft: #f1f4f5; --accent: #0b5a75; --page: #fff; }
@media (prefers-color-scheme: dark) {
  :root { --text: #eef2f3; --quiet: #b3c0c4; --line: #445054; --soft: #1e282b; --accent: #8fd3ee; --page: #12191b; }
}
* { box-sizing: border-box; margin: 0; padding: 0; }
body { max-inline-size: 44rem; margin-inline: auto; padding: 20px 16px 48px; color: var(--text); background: var(--page);
  font: 1.125rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.25rem; line-height: 1.25; }
h2 { margin-block: 36px 8px; padding-block-start: 20px; border-block-start: 1px solid var(--line); font-size: 1.25rem; line-height: 1.25; }
h3 { margin-block-start: 20px; font-size: 1rem; font-weight: 400; color: var(--quiet); }
ul { list-style: none; }
li + li { margin-block-start: 6px; }
.words, .detail { display: block; white-space: pre-wrap; text-align: -webkit-match-parent; text-align: match-parent; }
.lead .words { font-size: 1.3rem; line-height: 1.35; }
.lead .name .words { font-size: 1.7rem; font-weight: 700; line-height: 1.25; }
.lead h2 { margin-block-start: 20px; }
.quiet, .detail span, footer { font-size: 1rem; color: var(--quiet); }
.notice { margin-block-end: 20px; padding: 12px 16px; border: 2px solid currentColor; font-size: 1.3rem; font-weight: 700; }
.ways { display: flex; flex-wrap: wrap; gap: 8px; margin-block: 6px 14px; }
.ways a { min-block-size: 48px; display: inline-flex; align-items: center; padding: 4px 16px; border: 1px solid var(--accent);
  border-radius: 6px; color: var(--accent); font-weight: 600; text-decoration: none; }
.ways a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.how { margin-block-start: 36px; padding: 16px; background: var(--soft); }
.how h2 { margin-block: 0 8px; padding: 0; border: 0; }
.how ul { padding-inline-start: 20px; list-style: disc; }
footer { margin-block-start: 40px; padding-block-start: 16px; border-block-start: 1px solid var(--line); }
@page { margin: 16mm; }
@media print {
  :root { color-scheme: light; --text: black; --quiet: #333; --line: black; --soft: #fff; --accent: black; --page: #fff; }
  body { max-inline-size: none; padding: 0; font-size: 11pt; line-height: 1.45; }
  h1 { font-size: 18pt; } h2 { font-size: 13pt; } h3, .quiet, .detail span, footer { font-size: 9pt; }
  .lead .words { font-size: 13pt; } .lead .name .words { font-size: 18pt; } .notice { font-size: 13pt; }
  h2, h3 { break-after: avoid; } li { break-inside: avoid; }
  .ways { margin-block: 0 2mm; } .ways a { min-block-size: 0; padding: 0; border: 0; } .ways .message { display: none; }
  .how { padding: 3mm; border: 0.5pt solid black; break-inside: avoid; }
}
`;
