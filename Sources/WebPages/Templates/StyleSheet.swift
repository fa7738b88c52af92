/// Colours have a contrast of 4.5 to 1 and more for text, 3 to 1 for pictures, in light and dark; what a colour tells, words
/// tell too.
let styleSheet = screenStyle + narrowStyle + paperStyle

private let screenStyle = """
  :root { --ink: #1c2126; --quiet: #56606a; --paper: #ffffff; --edge: #c9d0d6; --room: #e6eaed; --within: #2f6f8f;
    --over: #a8480f; --second: #8a6d1d; --third: #3c7a4c; }
  @media (prefers-color-scheme: dark) { :root { --ink: #e8ebee; --quiet: #aab4bd; --paper: #15191d; --edge: #424b54;
    --room: #2c343b; --within: #62a8cb; --over: #f0915a; --second: #cfae52; --third: #77b888; } }
  * { box-sizing: border-box; }
  body { margin: 0; background: var(--paper); color: var(--ink); line-height: 1.55; overflow-wrap: anywhere;
    font-family: system-ui, -apple-system, "Segoe UI", "Noto Sans", "Noto Sans CJK SC", "PingFang SC",
    "Microsoft YaHei", sans-serif; }
  main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
  article + article { margin-top: 4rem; border-top: 3px double var(--edge); }
  h1 { font-size: 1.7rem; line-height: 1.25; margin: 1rem 0 .5rem; }
  h2 { font-size: 1.2rem; margin: 2rem 0 .6rem; padding-bottom: .25rem; border-bottom: 2px solid var(--edge); }
  h3 { font-size: 1rem; margin: 0; }
  p { margin: .4rem 0; }
  dl { margin: 0; }
  dd { margin: 0; }
  .particulars { display: flex; flex-wrap: wrap; gap: .2rem 1.5rem; color: var(--quiet); font-size: .9rem; }
  .particulars div { display: flex; gap: .5rem; }
  .figures { margin: .6rem 0; }
  .figures div { display: grid; grid-template-columns: 10rem 1fr; gap: .2rem 1rem; padding: .3rem 0;
    border-bottom: 1px solid var(--edge); }
  .figures dt { color: var(--quiet); }
  ol, ul { padding-left: 1.6rem; margin: .5rem 0; }
  li { margin: .6rem 0; }
  li > p { margin: 0; }
  .details { font-size: .92rem; }
  .details div { display: flex; gap: .6rem; }
  .details dt { color: var(--quiet); flex: 0 0 4.5rem; }
  .findings li > p { font-weight: 600; }
  table { width: 100%; border-collapse: collapse; margin: .8rem 0; font-size: .93rem; }
  caption { text-align: left; color: var(--quiet); font-size: .88rem; padding-bottom: .3rem; }
  th, td { text-align: left; vertical-align: top; padding: .35rem .5rem; border-bottom: 1px solid var(--edge); }
  thead th { color: var(--quiet); font-weight: 600; }
  tbody th { font-weight: 500; }
  tfoot th, tfoot td { font-weight: 700; border-top: 2px solid var(--ink); }
  th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
  .checks td:last-child { min-width: 8.5rem; }
  figure { margin: 1.4rem 0; }
  figcaption p { color: var(--quiet); font-size: .92rem; margin: 0 0 .4rem; }
  svg { display: block; width: 100%; max-width: 30rem; height: auto; }
  svg text { fill: var(--ink); font-size: 12px; }
  svg .end { text-anchor: end; }
  svg .room { fill: var(--room); }
  svg .within, svg .payments, svg .owed { fill: var(--within); }
  svg .over { fill: var(--over); }
  svg .essentials { fill: var(--second); }
  svg .left { fill: var(--third); }
  svg .part { stroke: var(--paper); stroke-width: 1; }
  svg .owed { fill-opacity: .35; stroke: var(--within); }
  svg .line { stroke: var(--ink); stroke-width: 2; stroke-dasharray: 3 2; }
  svg .grid { stroke: var(--edge); }
  svg .axis { stroke: var(--ink); }
  svg .mark { fill: var(--ink); }
  svg .number-of-mark { text-anchor: middle; font-weight: 700; }
  .events { font-size: .92rem; }
  .events li { margin: .2rem 0; }
  footer { margin-top: 2rem; padding-top: .6rem; border-top: 1px solid var(--edge); color: var(--quiet);
    font-size: .88rem; }
  .sources { color: var(--quiet); font-size: .88rem; }
  .sources li { margin: .2rem 0; }

  """

/// On a narrow screen a row of a table stands as a block, each cell behind its column's title.
private let narrowStyle = """
  @media screen and (max-width: 36rem) {
    .figures div { grid-template-columns: 1fr; gap: 0; }
    table, tbody, tfoot, tr, caption { display: block; }
    thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
    tr { border-bottom: 1px solid var(--edge); padding: .4rem 0; }
    tbody th, tfoot th { display: block; border: 0; padding: .1rem 0; font-weight: 700; }
    td, td.number { display: flex; justify-content: space-between; gap: 1rem; border: 0; padding: .1rem 0; }
    td:empty { display: none; }
    td::before { content: attr(data-label); color: var(--quiet); flex: none; }
    td.number { text-align: right; }
    tfoot tr { border-top: 2px solid var(--ink); border-bottom: 0; }
    tfoot th, tfoot td { border: 0; }
  }

  """

private let paperStyle = """
  @page { size: A4; margin: 14mm 15mm; }
  @media print {
    :root { --ink: #000000; --quiet: #3d464e; --paper: #ffffff; --edge: #b5bdc4; --room: #e6eaed; --within: #2f6f8f;
      --over: #a8480f; --second: #8a6d1d; --third: #3c7a4c; }
    :root { font-size: 10.5pt; }
    body { line-height: 1.4; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    main { max-width: none; padding: 0; }
    article + article { margin-top: 0; border-top: 0; break-before: page; }
    h1 { margin-top: 0; font-size: 18pt; }
    h2 { font-size: 12.5pt; margin-top: 5mm; }
    h1, h2, h3, caption, thead { break-after: avoid; }
    li, tr, figure, .figures div { break-inside: avoid; }
    thead { display: table-header-group; }
    svg { max-width: 115mm; }
    .client { font-size: 9.5pt; line-height: 1.28; }
    .client h1 { font-size: 15pt; margin-bottom: 1mm; }
    .client h2 { margin: 2.5mm 0 .8mm; padding-bottom: .4mm; font-size: 11pt; border-bottom-width: 1px; }
    .client li { margin: .8mm 0; }
    .client ol, .client ul { margin: 1mm 0; padding-left: 5mm; }
    .client .details { display: flex; flex-wrap: wrap; gap: 0 4mm; font-size: 9pt; }
    .client .details dt { flex: none; }
    .client .figures { margin: 1mm 0; }
    .client .figures div { padding: .4mm 0; }
    .client .turn-to { font-size: 9pt; }
    .client footer { margin-top: 2mm; padding-top: 1mm; }
    .client footer, .client .sources { font-size: 7.5pt; line-height: 1.2; }
    .client footer p { display: inline; margin: 0; }
    .client .sources h2, .client .sources ul, .client .sources li, .client .sources li p { display: inline;
      font-size: 7.5pt; margin: 0; padding: 0; border: 0; }
    .client .sources li::after { content: " \\2022  "; }
    .client .sources li:last-child::after { content: ""; }
  }

  """
