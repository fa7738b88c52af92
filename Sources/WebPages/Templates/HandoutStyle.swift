/// A handout is one sheet, whatever stands in it: no smaller than 9 points, 7 for the small print.
let handoutStyle = """
  @page handout { margin: 10mm 13mm; }
  @media print {
    .client { page: handout; font-size: 9pt; line-height: 1.27; display: grid; grid-template-columns: 2fr 3fr;
      column-gap: 7mm; }
    .client > * { grid-column: 1 / -1; }
    .client h1 { font-size: 14pt; margin-bottom: .6mm; }
    .client h2 { margin: 1.8mm 0 .6mm; padding-bottom: .2mm; font-size: 10.5pt; border-bottom-width: 1px; }
    .client p { margin: .4mm 0; }
    .client li { margin: .5mm 0; }
    .client ol, .client ul { margin: .6mm 0; padding-left: 5mm; }
    .client table { margin: .6mm 0; font-size: 9pt; }
    .client th, .client td { padding: .2mm 1.5mm; }
    .client .particulars { font-size: 8pt; gap: 0 4mm; }
    .client .particulars dd { margin-left: 1mm; }
    .client li > p, .client .details, .client .details div, .client .details dt, .client .details dd {
      display: inline; font-size: 9pt; }
    .client .details div::before { content: " \\b7\\a0"; color: var(--quiet); }
    .client .details dt::after { content: "\\a0"; }
    .client .figures { margin: .6mm 0; display: grid; grid-template-columns: 2fr 3fr; column-gap: 7mm; }
    .client .figures div { padding: .3mm 0; grid-template-columns: auto 1fr; column-gap: 3mm; }
    .client .sources, .client .review { align-self: start; }
    .client .review + .sources { grid-column: 2; }
    .client .review:has(+ .sources) { grid-column: 1; }
    .client footer { margin-top: 1.5mm; padding-top: .8mm; }
    .client footer, .client .sources { font-size: 7pt; line-height: 1.2; }
    .client footer p, .client .sources li, .client .sources li > p { display: inline; font-size: 7pt; margin: 0; }
    .client .sources ul { padding: 0; margin: 0; }
    .client .sources li::after { content: " \\2022  "; }
    .client .sources li:last-child::after { content: ""; }
  }

  """
