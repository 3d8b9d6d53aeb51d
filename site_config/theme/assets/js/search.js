/* Search: one interface to the index, in a dialog on every page and in place on the search page. */

import { searchIndex } from "./search-index.js";

const root = new URL("../../", import.meta.url);
const FIELDS = { topic: "Topic", publisher: "Publisher", author: "Author", year: "Year", claims: "Has claims that are" };
/* Results that are loaded at first, and at each wish for more: every one costs a reader some three kilobytes. */
const FIRST = 5;
const PAGE = 10;

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/* Text and <mark> elements out of an excerpt; whatever other markup it holds is shown as its text. Marks end before
   their word's punctuation; an ellipsis stands where the excerpt breaks off a sentence. */
function marked(excerpt) {
  const parsed = new DOMParser().parseFromString(excerpt, "text/html").body;
  const parts = [...parsed.childNodes].flatMap((node) => {
    if (node.nodeName !== "MARK") return [node.textContent];
    const word = node.textContent.replace(/[.,;:!?…]+$/, "");
    return [element("mark", {}, word), node.textContent.slice(word.length)];
  });
  const text = parsed.textContent.trim();
  if (/^\p{Ll}/u.test(text)) parts.unshift("… ");
  if (!/[.!?…]["”’)]?$/.test(text)) parts.push(" …");
  return parts;
}

/* "6 May 2026" for 2026-05-06; less where less is known. */
function day(iso) {
  const parts = iso.split("-").map(Number);
  if (parts.some(Number.isNaN) || parts.length > 3) return iso;
  const form = { year: "numeric", month: parts[1] && "long", day: parts[2] && "numeric", timeZone: "UTC" };
  const at = new Date(Date.UTC(parts[0], (parts[1] ?? 1) - 1, parts[2] ?? 1));
  return new Intl.DateTimeFormat("en-GB", form).format(at);
}

/* The headings under which the words stand. */
function places(data) {
  const parts = (data.sub_results ?? []).filter((part) => part.url !== data.url && part.title !== data.meta?.title);
  return parts.slice(0, 3).map((part) => `“${part.title}”`);
}

function briefings(number) {
  return number === 1 ? "1 briefing" : `${number} briefings`;
}

/* `from`: parameters to begin with; `remember`: called with the parameters of each search. */
function finder({ from = new URLSearchParams(), remember = () => {}, dialog = false }) {
  const uid = dialog ? "ui-find" : "ui-find-page";
  const input = element("input", {
    type: "search", id: uid, name: "q", placeholder: "Search the record", autocomplete: "off", autocapitalize: "off",
    spellcheck: "false", enterkeyhint: "search", "aria-describedby": `${uid}-status`,
  });
  const bar = element("div", { class: "finder-bar" }, element("label", { for: uid, class: "vh" }, "Search the record"), input);
  const fields = element("div", { class: "filter-fields" });
  const filters = element("details", { class: "filters" }, element("summary", {}, "Filter"), fields);
  const status = element("p", { class: "finder-status", id: `${uid}-status`, role: "status" });
  const list = element("ol", { class: "results", "aria-label": "Results" });
  const more = element("div", { class: "finder-more" });
  const form = element("form", { class: "finder", role: "search" }, bar, filters, status, list, more);
  const selects = {};
  let turn = 0;

  const chosen = () => Object.fromEntries(Object.entries(selects).filter(([, s]) => s.value).map(([name, s]) => [name, s.value]));

  function parameters() {
    const now = new URLSearchParams();
    if (input.value.trim()) now.set("q", input.value.trim());
    for (const [name, value] of Object.entries(chosen())) now.set(name, value);
    return now;
  }

  function fill(counts, totals) {
    for (const [name, text] of Object.entries(FIELDS)) {
      const known = Object.keys(totals[name] ?? {});
      if (!known.length) continue;
      if (!selects[name]) {
        selects[name] = element("select", { name });
        selects[name].append(element("option", { value: "" }, "Any"), ...known.map((value) => element("option", { value })));
        selects[name].value = known.includes(from.get(name)) ? from.get(name) : "";
        selects[name].addEventListener("change", run);
        fields.append(element("label", {}, text, selects[name]));
      }
      for (const option of selects[name].options) {
        if (option.value) option.textContent = `${option.value} (${counts[name]?.[option.value] ?? 0})`;
      }
    }
    const used = Object.keys(chosen()).length;
    filters.querySelector("summary").textContent = used ? `Filter, ${used} set` : "Filter";
  }

  function entry(data) {
    const link = element("a", { href: new URL(data.url, root).href });
    link.append(element("b", {}, data.meta?.title ?? data.url));
    if (data.meta?.date) link.append(element("time", { datetime: data.meta.date }, day(data.meta.date)));
    const excerpt = element("span", { class: "excerpt" });
    excerpt.append(...(input.value.trim() ? marked(data.excerpt) : [data.meta?.summary ?? data.plain_excerpt ?? ""]));
    link.append(excerpt);
    const under = places(data);
    if (under.length) link.append(element("span", { class: "place" }, `Under ${under.join(", ")}`));
    return element("li", {}, link);
  }

  async function show(results, start, mine) {
    const loaded = await Promise.all(results.slice(start, start + (start ? PAGE : FIRST)).map((result) => result.data()));
    if (mine !== turn) return;
    const entries = loaded.map(entry);
    if (start) list.append(...entries);
    else list.replaceChildren(...entries);
    const left = results.length - start - loaded.length;
    more.replaceChildren();
    if (left <= 0) return;
    if (dialog) {
      more.append(element("a", { href: new URL(`search/?${parameters()}`, root).href }, `All ${results.length} results`));
    } else {
      const button = element("button", { type: "button" }, `Show ${Math.min(PAGE, left)} more of ${left}`);
      button.addEventListener("click", async () => {
        const shown = start + loaded.length;
        await show(results, shown, mine);
        list.children[shown]?.querySelector("a").focus();
      });
      more.append(button);
    }
  }

  function failed() {
    list.replaceChildren();
    more.replaceChildren();
    status.replaceChildren(
      "The search index could not be loaded. Everything is also in the ",
      element("a", { href: new URL("archive/", root).href }, "archive"), " and under its ",
      element("a", { href: new URL("topics/", root).href }, "topic"), ".",
    );
  }

  async function run() {
    const mine = ++turn;
    const query = input.value.trim();
    remember(parameters());
    try {
      const index = await searchIndex();
      const set = chosen();
      const filtering = filters.open || Object.keys(set).length > 0;
      const totals = filtering ? await index.filters() : {};
      if (!query && !Object.keys(set).length) {
        if (mine !== turn) return;
        fill(totals, totals);
        list.replaceChildren();
        more.replaceChildren();
        status.textContent = "Words of a briefing, a source’s title, a publisher.";
        return;
      }
      const found = await index.search(query, set);
      if (mine !== turn) return;
      fill(found.filters ?? {}, totals);
      const about = query ? ` for “${query}”` : "";
      status.textContent = found.results.length
        ? `${briefings(found.results.length)}${about}`
        : `Nothing found${about}.${Object.keys(set).length ? " Fewer filters may help." : " Other words may help."}`;
      await show(found.results, 0, mine);
    } catch {
      if (mine === turn) failed();
    }
  }

  let waiting = 0;
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(run, 120);
  });
  // What there is to choose from is only loaded for those who want to choose.
  filters.addEventListener("toggle", () => filters.open && run());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (dialog) list.querySelector("a")?.click();
    else run();
  });
  form.addEventListener("keydown", (event) => {
    const links = [...list.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement);
    if (event.target.matches("select") || (event.target !== input && at < 0)) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: at < 0 ? NaN : 0, End: at < 0 ? NaN : links.length - 1 }[event.key];
    if (to === undefined || Number.isNaN(to)) return;
    event.preventDefault();
    if (to < 0) input.focus();
    else links[Math.min(to, links.length - 1)]?.focus();
  });
  input.value = from.get("q") ?? "";
  filters.open = Object.keys(FIELDS).some((name) => from.get(name));
  start(run, fill, from);
  return { form, input };
}

/* The first search waits for the filters that the address names to exist. */
async function start(run, fill, from) {
  if ([...from.keys()].some((name) => name in FIELDS)) {
    try {
      const totals = await (await searchIndex()).filters();
      fill(totals, totals);
    } catch {
      /* `run` meets the same failure and says so. */
    }
  }
  await run();
}

let dialog = null;

/* The interface's own styles, fetched when it is first wanted. */
function styles() {
  const sheet = element("link", { rel: "stylesheet", href: new URL("../css/search.css", import.meta.url).href });
  const ready = new Promise((done) => sheet.addEventListener("load", done, { once: true }));
  sheet.addEventListener("error", () => sheet.dispatchEvent(new Event("load")), { once: true });
  document.head.append(sheet);
  return ready;
}

/* Opens the search dialog, made at its first use; `early` says what was typed meanwhile. */
export async function openDialog(early = () => "") {
  if (!dialog) {
    const { form, input } = finder({ dialog: true });
    const close = element("button", { type: "button" }, "Close");
    close.addEventListener("click", () => dialog.close());
    form.querySelector(".finder-bar").append(close);
    dialog = element("dialog", { class: "search-dialog", "aria-label": "Search" }, form);
    // Else the first Escape would only empty the field, as it does in fields for searching.
    dialog.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      dialog.close();
    });
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog) dialog.close();
    });
    document.body.append(dialog);
    await styles();
  }
  if (!dialog.open) dialog.showModal();
  const input = dialog.querySelector("input");
  input.focus();
  input.select();
  if (!early()) return;
  input.value = early();
  input.dispatchEvent(new Event("input"));
}

/* Puts the same interface into the search page, which keeps what is searched for in its address. */
export function mountPage(place) {
  const remember = (now) => history.replaceState(null, "", `${location.pathname}${now.size ? `?${now}` : ""}`);
  const { form, input } = finder({ from: new URLSearchParams(location.search), remember });
  place.append(form);
  input.focus();
}
