/* Evidence on a briefing's page. On a wide screen the passages of the body stand in the margin, and a mark under the
   pointer or the focus lights its claim and its card. Every other mark opens and closes its card; one without a
   passage gets a card made from the list of sources. Without this file a mark is a link to that list. */

const wide = matchMedia("(min-width: 68.75rem)");

const ofMark = (mark) => document.getElementById(mark.id.replace("cite-", "evidence-"));
const ofCard = (card) => document.getElementById(card.id.replace("evidence-", "cite-"));

/* Whether the card is always to be seen, so that there is nothing to open. */
function stands(card) {
  return wide.matches && card.matches(".body .evidence:not(.again)") && !card.closest("td, th");
}

function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/* The card of a citation without a passage: what the list says of its source. */
function madeFrom(source, mark) {
  const card = element("span", "evidence again made");
  card.id = mark.id.replace("cite-", "evidence-");
  card.dataset.state = mark.dataset.state;
  card.setAttribute("role", "note");
  const number = element("b", "", source.querySelector(".source-no").textContent);
  const by = source.querySelector(".source-by")?.textContent ?? "";
  const warning = source.querySelector(".warning")?.cloneNode(true);
  const title = element("span", "evidence-passage");
  title.append(...[...source.querySelector(".source-title").childNodes].map((node) => node.cloneNode(true)));
  const shape = mark.querySelector(".mark").cloneNode(true);
  const more = element("a", "", "in the list");
  more.href = mark.hash;
  card.append(
    element("span", "evidence-source", number, " ", by),
    title,
    element("span", "evidence-state", shape, " ", element("b", "", "Cited"), ", without a passage · ", ...(warning ? [warning, " · "] : []), more),
  );
  const group = mark.closest(".cite-group");
  let last = group;
  while (last.nextElementSibling?.matches(".evidence") && last.nextSibling === last.nextElementSibling) last = last.nextElementSibling;
  last.after(card);
  return card;
}

function toggle(mark, card, open) {
  card.classList.toggle("open", open);
  mark.setAttribute("aria-expanded", String(open));
}

/* Tells assistive technology which marks open something, at the present width. */
function announce(marks) {
  for (const mark of marks) {
    const card = ofMark(mark);
    if (card && stands(card)) {
      mark.removeAttribute("aria-expanded");
      card.classList.remove("open");
    } else {
      mark.setAttribute("aria-expanded", String(card?.classList.contains("open") ?? false));
    }
  }
}

/* The runs of text of the claim that each mark belongs to: a run with an id begins a claim. */
function claims(article) {
  const runs = new Map();
  let claim = [];
  let block = null;
  for (const part of article.querySelectorAll(".claim, .cite")) {
    const parent = part.closest("p, li, dd, td, .standfirst");
    if (part.matches(".cite")) runs.set(part, claim);
    else if (part.id || parent !== block) claim = [part];
    else claim.push(part);
    block = parent;
  }
  return runs;
}

function light(article) {
  let runs = null;
  let lit = [];
  const show = (event) => {
    const at = event.target.closest?.("a.cite, .evidence");
    const mark = at?.matches(".evidence") ? ofCard(at) : at;
    for (const part of lit) part.classList.remove("lit");
    lit = [];
    if (!mark || !wide.matches) return;
    runs ??= claims(article);
    const card = ofMark(mark);
    lit = [...(runs.get(mark) ?? []), ...(card ? [card] : [])];
    for (const part of lit) part.classList.add("lit");
  };
  article.addEventListener("pointerover", show);
  article.addEventListener("pointerleave", show);
  article.addEventListener("focusin", show);
  article.addEventListener("focusout", show);
}

export function start() {
  const article = document.querySelector(".briefing");
  const marks = article.querySelectorAll("a.cite");
  announce(marks);
  wide.addEventListener("change", () => announce(marks));
  light(article);
  article.addEventListener("click", (event) => {
    const mark = event.target.closest("a.cite");
    if (!mark || event.metaKey || event.ctrlKey || event.shiftKey) return;
    let card = ofMark(mark);
    if (!card) {
      const source = document.getElementById(mark.hash.slice(1));
      if (!source) return;
      card = madeFrom(source, mark);
    }
    if (stands(card)) return;
    event.preventDefault();
    toggle(mark, card, !card.classList.contains("open"));
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || document.querySelector("dialog[open]")) return;
    for (const card of article.querySelectorAll(".evidence.open")) {
      const mark = ofCard(card);
      if (card.contains(document.activeElement)) mark.focus();
      toggle(mark, card, false);
    }
  });
}
