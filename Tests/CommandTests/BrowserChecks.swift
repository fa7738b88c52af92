/// What holds of a page wherever it is shown.
let commonChecks = """
  const root = page.documentElement, seen = new Set();
  if (!root.lang) say("no language");
  if (!page.title) say("no title");
  if (page.scripts.length) say("a script");
  if (root.scrollWidth > frame.clientWidth) say("wider than the window: " + root.scrollWidth);
  for (const part of all("[id]")) { if (seen.has(part.id)) say("id twice: " + part.id); seen.add(part.id); }
  let level = 0;
  for (const heading of all("h1,h2,h3")) {
    const next = Number(heading.tagName[1]);
    if (next > level + 1) say("heading skipped before " + heading.textContent);
    level = next;
  }
  for (const part of all("[aria-labelledby]"))
    for (const id of part.getAttribute("aria-labelledby").split(" "))
      if (!page.getElementById(id)) say("label not there: " + id);
  for (const picture of all("svg")) {
    const named = (picture.getAttribute("aria-labelledby") || "").split(" ").map((id) => page.getElementById(id));
    if (picture.getAttribute("role") !== "img" || named.length < 2 || named.some((part) => !part || !part.textContent))
      say("picture without words");
    const room = picture.viewBox.baseVal, texts = [...picture.querySelectorAll("text")].map((t) => [t, t.getBBox()]);
    for (const [text, box] of texts)
      if (box.x < -1 || box.x + box.width > room.width + 1 || box.y + box.height > room.height + 1)
        say("text outside its picture: " + text.textContent);
    for (const [one, a] of texts) for (const [other, b] of texts)
      if (one !== other && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height - 2 && b.y < a.y + a.height - 2)
        say("texts on each other: " + one.textContent + " / " + other.textContent);
  }
  for (const table of all("table")) {
    if (!table.caption || !table.caption.textContent) say("table without a caption");
    for (const head of table.querySelectorAll("th"))
      if (!["col", "row"].includes(head.scope)) say("head of what: " + head.textContent);
  }
  if (all("main").length !== 1) say("not one main part");
  for (const part of page.body.children) if (part.tagName !== "MAIN") say("outside the main part: " + part.tagName);
  for (const article of all("article"))
    for (const part of ["h1", "header", "footer"])
      if (article.querySelectorAll(part).length !== 1) say("not one " + part + " of an article");
  for (const part of all("a,button,input,select,textarea,[tabindex]")) say("takes the focus: " + part.outerHTML);
  let above = -1;
  for (const part of all("article > *")) {
    const top = part.getBoundingClientRect().top;
    if (top < above) say("read before what it follows: " + part.textContent.slice(0, 40));
    above = top;
  }
  """

/// Contrasts, of text and of what pictures are made of.
let screenChecks = """
  const numbers = (colour) => colour.match(/[0-9.]+/g).slice(0, 3).map(Number);
  const light = (colour) => numbers(colour).map((v) => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, place) => sum + v * [0.2126, 0.7152, 0.0722][place], 0);
  const behind = light(style(page.body).backgroundColor);
  const contrast = (colour) =>
    (Math.max(light(colour), behind) + 0.05) / (Math.min(light(colour), behind) + 0.05);
  for (const part of all("h1,h2,h3,p,dt,dd,th,td,li,caption,text")) {
    const own = contrast(part.tagName === "text" ? style(part).fill : style(part).color);
    if (own < 4.5) say("contrast " + own.toFixed(2) + ": " + part.textContent.slice(0, 40));
  }
  for (const shape of all("svg rect:not(.room),svg circle,svg polygon,svg line:not(.grid,.halo)")) {
    const own = contrast(style(shape).stroke === "none" || shape.matches(".part") ? style(shape).fill : style(shape).stroke);
    if (own < 3) say("contrast of a shape " + own.toFixed(2) + ": " + shape.getAttribute("class"));
  }
  """

/// On paper letters have a least size, in points, headings stay with what they head, and a total does not come twice.
let paperChecks = """
  for (const part of all("h1,h2,h3,p,dt,dd,th,td,li,caption")) {
    const points = parseFloat(style(part).fontSize) * 0.75, isSmall = part.closest(".particulars,.sources,footer,caption");
    if (points < (part.closest(".client") ? 11.99 : isSmall ? 6.99 : 8.99)) say("too small to read: " + points + ": " + part.textContent.slice(0, 40));
  }
  for (const heading of all("h1,h2,h3")) if (style(heading).breakAfter !== "avoid") say("heading alone at the end of a sheet");
  for (const foot of all("tfoot")) if (style(foot).display !== "table-row-group") say("a total on every sheet");
  """
