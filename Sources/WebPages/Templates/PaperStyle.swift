/// Headings stay with what they head, what is short stays together, and a table's total stands once.
let paperStyle = """
  @page { size: A4; margin: 14mm 15mm; }
  @media print {
    :root { --ink: #000000; --quiet: #3d464e; --paper: #ffffff; --edge: #b5bdc4; --room: #e6eaed; --within: #2f6f8f;
      --over: #a8480f; --second: #8a6d1d; --third: #3c7a4c; }
    :root { font-size: 10.5pt; }
    body { line-height: 1.4; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    main { max-width: none; padding: 0; }
    .side { break-before: page; }
    .counsellor { line-height: 1.3; }
    .counsellor h2 { margin: 3mm 0 1mm; padding-bottom: .5mm; }
    .counsellor table { margin: 1mm 0; }
    .counsellor th, .counsellor td { padding: .6mm 1.5mm; }
    .counsellor .figures { margin: 1mm 0; }
    .counsellor .figures div { padding: .5mm 0; }
    .counsellor li, .counsellor p { margin: .8mm 0; }
    .counsellor .consent { break-inside: avoid; }
    article + article { margin-top: 0; border-top: 0; break-before: page; }
    h1 { margin-top: 0; font-size: 18pt; }
    h2 { font-size: 12.5pt; margin-top: 5mm; }
    p, li, dd { orphans: 3; widows: 3; }
    h1, h2, h3, h2 + p, tbody tr:first-child, figcaption, caption, thead { break-after: avoid; }
    li, tr, figure, svg, .figures div, .sources, .review, footer { break-inside: avoid; }
    figure:has(.events) { break-inside: auto; }
    svg + .events, tbody tr:last-child, tfoot tr, table + ul, footer { break-before: avoid; }
    thead { display: table-header-group; }
    tfoot { display: table-row-group; }
    svg { max-width: 115mm; }
  }

  """
