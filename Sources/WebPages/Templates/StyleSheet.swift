/// Colours have a contrast of 4.5 to 1 and more for text, 3 to 1 for pictures, in light and dark; what a colour tells, words
/// tell too.
let styleSheet = screenStyle + narrowStyle + paperStyle + handoutStyle

private let screenStyle = """
  :root { --ink: #1c2126; --quiet: #56606a; --paper: #ffffff; --edge: #c9d0d6; --room: #e6eaed; --within: #2f6f8f;
    --over: #a8480f; --second: #8a6d1d; --third: #3c7a4c; }
  @media (prefers-color-scheme: dark) { :root { --ink: #e8ebee; --quiet: #aab4bd; --paper: #15191d; --edge: #424b54;
    --room: #2c343b; --within: #62a8cb; --over: #f0915a; --second: #cfae52; --third: #77b888; } }
  * { box-sizing: border-box; }
  body { margin: 0; background: var(--paper); color: var(--ink); line-height: 1.55; overflow-wrap: break-word;
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
  .particulars div { max-width: 100%; }
  dt, dd { min-width: 0; }
  .particulars dt, .particulars dd { display: inline; }
  .particulars dd { margin-left: .5rem; }
  time { white-space: nowrap; }
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
  .details dd { flex: 1; }
  .notes .details div { display: block; margin: .3rem 0; }
  .notes .details dt { color: var(--ink); }
  .findings li > p { font-weight: 600; }
  table { width: 100%; border-collapse: collapse; margin: .8rem 0; font-size: .93rem; }
  caption { text-align: left; color: var(--quiet); font-size: .88rem; padding-bottom: .3rem; }
  th, td { text-align: left; vertical-align: top; padding: .35rem .5rem; border-bottom: 1px solid var(--edge); }
  thead th { color: var(--quiet); font-weight: 600; }
  tbody th { font-weight: 500; }
  tbody th, td { overflow-wrap: anywhere; }
  tfoot th, tfoot td { font-weight: 700; border-top: 2px solid var(--ink); }
  th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
  td.number { white-space: nowrap; }
  .checks td:last-child { min-width: 8.5rem; }
  figure { margin: 1.4rem 0; }
  figure.on { margin-top: -1.4rem; }
  figcaption p { color: var(--quiet); font-size: .92rem; margin: 0 0 .4rem; }
  svg { display: block; width: 100%; max-width: 28rem; height: auto; }
  svg text { fill: var(--ink); font-size: 13px; }
  svg .end { text-anchor: end; }
  svg .room { fill: var(--room); }
  svg .within, svg .payments, svg .owed { fill: var(--within); }
  svg .over { fill: var(--over); }
  svg .essentials { fill: var(--second); }
  svg .left { fill: var(--third); }
  svg .part { stroke: var(--paper); stroke-width: 1; }
  svg .owed { fill-opacity: .35; stroke: var(--within); }
  svg .halo { stroke: var(--paper); stroke-width: 5; }
  svg .line { stroke: var(--ink); stroke-width: 2; stroke-dasharray: 3 2; }
  svg .grid { stroke: var(--edge); }
  svg .axis { stroke: var(--ink); }
  svg .mark { fill: var(--ink); }
  svg .drop { stroke: var(--quiet); stroke-width: .75; }
  svg .middle, svg .number-of-mark { text-anchor: middle; }
  svg .number-of-mark { font-weight: 700; }
  .events { font-size: .92rem; }
  .events li { margin: .2rem 0; }
  footer { margin-top: 2rem; padding-top: .6rem; border-top: 1px solid var(--edge); color: var(--quiet);
    font-size: .88rem; }
  .letterhead { margin-bottom: 1rem; padding-bottom: .5rem; border-bottom: 1px solid var(--edge); }
  .letterhead p { margin: 0; }
  .letterhead img { max-width: 100%; max-height: 6rem; background: #ffffff; }
  .ticks { list-style: none; padding-left: 0; }
  .ticks > li { position: relative; padding-left: 1.9rem; }
  .ticks > li::before { content: ""; position: absolute; left: .1rem; top: .25em; width: 1em; height: 1em;
    border: 2px solid var(--ink); border-radius: 2px; }
  .blanks { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; margin: .5rem 0; }
  .blanks span { flex: 1 1 9rem; display: flex; align-items: flex-end; min-height: 2em; border-bottom: 1px solid var(--quiet); }
  .blanks span:first-child { flex-grow: 3; }
  .blanks b { font-weight: 400; color: var(--quiet); background: var(--paper); padding-right: .5rem; }
  .today { border: 2px solid var(--ink); border-radius: 6px; padding: .2rem 1rem .6rem; margin-top: 1.2rem; }
  .today h2 { border: 0; margin: .6rem 0 .2rem; font-size: 1.35rem; }
  .today > p { font-size: 1.08rem; }
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
