/// A handout is a sheet and its back, in 13 points, or in 12 where there is much to say; nothing on it is smaller.
let handoutStyle = """
  @page handout { margin: 11mm 12mm; }
  @media print {
    .client { page: handout; font-size: 13pt; line-height: 1.3; }
    .client .small, .client.tight { font-size: 12pt; line-height: 1.22; }
    .client h1 { font-size: 1.3em; margin: 0 0 .5mm; }
    .client h2 { margin: 3mm 0 .8mm; padding-bottom: .3mm; font-size: 1.08em; border-bottom-width: 1px; }
    .client .small h2, .client.tight h2 { margin: 2mm 0 .5mm; }
    .client p, .client li { margin: .7mm 0; }
    .client .small p, .client .small li, .client.tight p, .client.tight li { margin: .3mm 0; }
    .client ol, .client ul { margin: .8mm 0; padding-left: 6.5mm; }
    .client .ticks { padding-left: 0; }
    .client .ticks > li { padding-left: 7.5mm; }
    .client .particulars, .client .details, .client footer, .client .figures { font-size: 1em; }
    .client .today { padding: .5mm 4mm 1.5mm; margin-top: 2mm; }
    .client .today h2 { margin: 1mm 0 .5mm; font-size: 1.25em; }
    .client .today > p { font-size: 1.05em; }
    .client .ticks > li::before { top: .12em; }
    .client .blanks { margin: .5mm 0; gap: 1mm 6mm; }
    .client .blanks span { min-height: 7.5mm; }
    .client li .blanks span { min-height: 6mm; }
    .client .details, .client .details div { display: block; }
    .client .details div { display: inline; }
    .client .details dt, .client .details dd { display: inline; }
    .client .details dt::after { content: "\\a0"; }
    .client .details div + div::before { content: " \\b7\\a0"; color: var(--quiet); }
    .client .figures { margin: .8mm 0; display: flex; flex-wrap: wrap; gap: .4mm 8mm; }
    .client .figures div { display: block; padding: 0; border: 0; }
    .client .figures dt, .client .figures dd { display: inline; }
    .client .figures dd { margin-left: 1.5mm; font-weight: 600; }
    .client footer { margin-top: 2mm; padding-top: .6mm; }
  }

  """
