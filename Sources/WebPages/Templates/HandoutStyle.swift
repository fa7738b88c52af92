/// A handout is one sheet, whatever stands in it: 11 points where there is room, else 10, and no smaller than 9; 7 for the
/// small print.
let handoutStyle = roomyStyle + closeStyle

private let roomyStyle = """
  @page handout { margin: 11mm; }
  @media print {
    .client { page: handout; font-size: 11pt; line-height: 1.3; }
    .client h1 { font-size: 18pt; margin-bottom: 1mm; }
    .client h2 { margin: 3.4mm 0 1mm; font-size: 13pt; }
    .client p { margin: .8mm 0; }
    .client li { margin: .8mm 0; }
    .client ol, .client ul { margin: 1mm 0; padding-left: 6mm; }
    .client .particulars, .client .details { font-size: 10pt; }
    .client .details div { gap: 2mm; }
    .client .details dt { flex-basis: 17mm; }
    .client .figures { margin: 1mm 0; display: flex; flex-wrap: wrap; gap: .6mm 8mm; }
    .client .figures div { display: block; padding: 0; border: 0; }
    .client .figures dt, .client .figures dd { display: inline; }
    .client .figures dd { margin-left: 1.5mm; font-weight: 600; }
    .client footer { margin-top: 3mm; padding-top: 1mm; }
    .client footer, .client .sources { font-size: 8pt; line-height: 1.25; }
    .client .sources h2 { font-size: 10.5pt; }
    .client .sources li { margin: .2mm 0; }
  }

  """

private let closeStyle = """
  @page close { margin: 9mm 11mm; }
  @media print {
    .close { page: close; font-size: 9pt; line-height: 1.2; display: grid; grid-template-columns: 2fr 5fr;
      column-gap: 7mm; }
    .close > * { grid-column: 1 / -1; }
    .medium { font-size: 10pt; line-height: 1.26; }
    .close h1 { font-size: 1.55em; margin-bottom: .6mm; }
    .close h2 { margin: 1.4mm 0 .5mm; padding-bottom: .2mm; font-size: 1.17em; border-bottom-width: 1px; }
    .close p { margin: .4mm 0; }
    .close li { margin: .3mm 0; }
    .close ol, .close ul { margin: .6mm 0; padding-left: 5mm; }
    .close table { margin: .6mm 0; font-size: 1em; }
    .close th, .close td { padding: .2mm 1.5mm; }
    .close .particulars { font-size: .89em; gap: 0 4mm; }
    .close .particulars dd { margin-left: 1mm; }
    .close li > p, .close .details, .close .details div, .close .details dt, .close .details dd {
      display: inline; font-size: 1em; }
    .close .details div::before { content: " \\b7\\a0"; color: var(--quiet); }
    .close .details dt { white-space: nowrap; }
    .close .details dt::after { content: "\\a0"; }
    .close .figures { margin: .6mm 0; display: flex; flex-wrap: wrap; gap: .4mm 7mm; }
    .close .figures div { display: block; padding: 0; border: 0; }
    .close .figures dt, .close .figures dd { display: inline; }
    .close .figures dd { margin-left: 1.5mm; font-weight: 600; }
    .close .lenders ul:has(li:nth-child(4)) { columns: 2; column-gap: 7mm; }
    .close .sources, .close .review { align-self: start; }
    .close .review + .sources { grid-column: 2; }
    .close .review:has(+ .sources) { grid-column: 1; }
    .close footer { margin-top: 1.5mm; padding-top: .8mm; }
    .close footer, .close .sources { font-size: 7pt; line-height: 1.2; }
    .close footer p, .close .sources li, .close .sources li > p { display: inline; font-size: 7pt; margin: 0; }
    .close .sources h2 { font-size: 10pt; }
    .close .sources ul { padding: 0; margin: 0; }
    .close .sources li::after { content: " \\2022  "; }
    .close .sources li:last-child::after { content: ""; }
  }

  """
