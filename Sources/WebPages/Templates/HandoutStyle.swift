/// A handout is one sheet, whatever stands in it: no smaller than 9 points, 7 for the small print.
let handoutStyle = """
  @page handout { margin: 9mm 11mm; }
  @media print {
    .client { page: handout; font-size: 9pt; line-height: 1.23; display: grid; grid-template-columns: 2fr 5fr;
      column-gap: 7mm; }
    .client > * { grid-column: 1 / -1; }
    .client h1 { font-size: 14pt; margin-bottom: .6mm; }
    .client h2 { margin: 1.8mm 0 .6mm; padding-bottom: .2mm; font-size: 10.5pt; border-bottom-width: 1px; }
    .client p { margin: .4mm 0; }
    .client li { margin: .3mm 0; }
    .client ol, .client ul { margin: .6mm 0; padding-left: 5mm; }
    .client table { margin: .6mm 0; font-size: 9pt; }
    .client th, .client td { padding: .2mm 1.5mm; }
    .client .particulars { font-size: 8pt; gap: 0 4mm; }
    .client .particulars dd { margin-left: 1mm; }
    .client li > p, .client .details, .client .details div, .client .details dt, .client .details dd {
      display: inline; font-size: 9pt; }
    .client .details div::before { content: " \\b7\\a0"; color: var(--quiet); }
    .client .details dt::after { content: "\\a0"; }
    .client .figures { margin: .6mm 0; display: flex; flex-wrap: wrap; gap: .4mm 7mm; }
    .client .figures div { display: block; padding: 0; border: 0; }
    .client .figures dt, .client .figures dd { display: inline; }
    .client .figures dd { margin-left: 1.5mm; font-weight: 600; }
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
