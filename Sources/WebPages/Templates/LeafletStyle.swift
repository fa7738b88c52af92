/// Slides are large and one a sheet; cards stand six on a sheet with lines to cut along; notes, handouts and quizzes run on.
let leafletStyle = commonLeafletStyle + slideStyle + cardStyle + leafletPaperStyle

private let commonLeafletStyle = """
  .leaflet .demo { color: var(--over); font-weight: 700; letter-spacing: .08em; margin: 0; }
  .leaflet h1 { margin-top: .2rem; }
  .subheading, .strong { font-weight: 700; }
  blockquote { margin: .8rem 0; padding: .2rem 1rem; border-left: 4px solid var(--edge); }
  .rows { margin: .6rem 0; }
  .rows div { display: grid; grid-template-columns: minmax(7rem, 14rem) 1fr; gap: .2rem 1rem; padding: .2rem 0;
    border-bottom: 1px solid var(--edge); }
  .rows dt { color: var(--quiet); }
  .marked, .series { list-style: none; padding-left: 0; }
  .marked li { padding-left: 2rem; margin: .35rem 0; }
  .marked p { margin: 0; }
  .tag { display: inline-block; min-width: 1.5rem; margin-left: -2rem; margin-right: .25rem; font-weight: 700; }
  .series li { margin: .25rem 0; }
  .series p { display: flex; flex-wrap: wrap; align-items: center; gap: .2rem .8rem; margin: 0; }
  .sum { min-width: 4.5rem; text-align: right; font-variant-numeric: tabular-nums; }
  .track { position: relative; flex: 1 1 8rem; height: 1.1em; background: var(--room); }
  .filled { position: absolute; left: 0; top: 0; bottom: 0; background: var(--within); }
  .filled.over { background: var(--over); }
  .limit { position: absolute; top: -2px; bottom: -2px; width: 2px; background: var(--ink); }
  .words { min-width: 5rem; font-variant-numeric: tabular-nums; }
  .blanks td { height: 2.2rem; border: 1px solid var(--edge); }
  .blanks caption { position: absolute; clip-path: inset(50%); }
  .notes .part { border-top: 1px solid var(--edge); }

  """

private let slideStyle = """
  .slides { font-size: 1.35rem; min-height: 70vh; }
  .slides h1 { font-size: 2.1rem; }
  .slides .subheading, .slides .strong { font-size: 1.6rem; }

  """

private let cardStyle = """
  .cards .part { border: 1px dashed var(--quiet); padding: .6rem .8rem; margin: 0; }
  .cards h2 { margin: 0 0 .3rem; border: 0; padding: 0; font-size: 1.05rem; }
  .cards .rows div { padding: .1rem 0; }
  @media screen and (min-width: 45rem) {
    .cards { display: grid; grid-template-columns: 1fr 1fr; }
    .cards > header, .cards > footer { grid-column: 1 / -1; }
  }

  """

private let leafletPaperStyle = """
  @page slide { size: 297mm 167mm; margin: 8mm 14mm; }
  @page cards { size: A4; margin: 8mm; }
  @media print {
    .leaflet .part { break-inside: avoid; }
    .leaflet footer { font-size: 8pt; margin-top: 3mm; padding-top: 1mm; }
    .slides { page: slide; font-size: 23pt; line-height: 1.3; min-height: 0; }
    .slides h1 { font-size: 30pt; }
    .slides .subheading, .slides .strong { font-size: 27pt; }
    .slides .demo { font-size: 14pt; }
    .slides p { margin: 2mm 0; }
    .slides .marked li { margin: 1.5mm 0; }
    .slides.medium { font-size: 17pt; }
    .slides.small { font-size: 13pt; line-height: 1.25; }
    .slides.medium h1, .slides.small h1 { font-size: 22pt; }
    .slides.medium .subheading, .slides.medium .strong { font-size: 20pt; }
    .slides.small .subheading, .slides.small .strong { font-size: 15pt; }
    .slides.small p, .slides.small .marked li { margin: 1mm 0; }
    .slides .rows div { grid-template-columns: 70mm 1fr; }
    .cards { page: cards; display: grid; grid-template-columns: 1fr 1fr; font-size: 9pt; line-height: 1.2; }
    .cards > header, .cards > footer { grid-column: 1 / -1; }
    .cards > header h1 { font-size: 11pt; margin: 0 0 2mm; }
    .cards .part { padding: 2mm 4mm; min-height: 80mm; }
    .cards h2 { font-size: 11pt; }
    .cards .rows { margin: 1mm 0; }
    .cards .rows div { grid-template-columns: 28mm 1fr; gap: 0 2mm; padding: 0; }
    .cards .part p { margin: 1mm 0; }
    .quiz { font-size: 10.5pt; }
    .blanks td { height: 9mm; }
  }

  """
