/* The search index: Pagefind's parts, merged, and made to answer as one index would. */

const root = new URL("../../", import.meta.url);
const LIST_VERSION = 1;
const NOTHING = { results: [], filters: {} };

/* After a word, sorts behind every longer word that begins with it. */
const LAST = "\u{e000}";

let loading = null;

/* The index, loaded once; a failure is not kept, so that the next try may succeed. */
export async function searchIndex() {
  loading ??= load();
  try {
    return await loading;
  } catch (error) {
    loading = null;
    throw error;
  }
}

async function load() {
  const answer = await fetch(new URL("pagefind/parts.json", root), { cache: "no-cache" });
  if (!answer.ok) throw new Error(`The list of the index's parts: ${answer.status}`);
  const { version, parts } = await answer.json();
  if (version !== LIST_VERSION) throw new Error("The index and this script are not of one version");
  if (!parts.length) return { filters: async () => ({}), search: async () => NOTHING };
  const pagefind = await import(new URL("pagefind/pagefind.js", root).href);
  const options = { baseUrl: root.pathname, excerptLength: 26 };
  try {
    // A search takes some hundredths of a second, less than it takes to load the worker.
    await pagefind.options({ ...options, noWorker: true });
    await Promise.all(parts.map((part) => {
      const folder = new URL(`pagefind/${part}/`, root).pathname;
      return pagefind.mergeIndex(folder, { ...options, mergeFilter: { part } });
    }));
  } catch (error) {
    await pagefind.destroy();
    throw error;
  }
  return {
    filters: () => pagefind.filters(),
    search: (query, filters) => search(pagefind, parts, query, filters),
  };
}

/* What is found for `query`, or for `filters` alone where it is empty. */
async function search(pagefind, parts, query, filters) {
  if (!query) return pagefind.search(null, { filters });
  const words = /^\s*".+"\s*$/.test(query) ? [] : query.split(/\s+/).filter(Boolean);
  // Longer words may stand in a later chunk than the one that Pagefind would load for the words themselves.
  await Promise.all([pagefind.preload(query), pagefind.preload(words.map((word) => word + LAST).join(" "))]);
  let among = parts;
  for (const word of words) {
    const knowing = await partsThatKnow(pagefind, parts, word);
    if (knowing.size) among = among.filter((part) => knowing.has(part));
  }
  if (!among.length) return NOTHING;
  if (among.length < parts.length) filters = { ...filters, part: { any: among } };
  return pagefind.search(query, { filters });
}

/* The parts in which something begins with `word`. Where nothing does, Pagefind takes a shorter word for it, or does
   without it. One index does so if none of its pages has the word; of several, each would on its own. */
async function partsThatKnow(pagefind, parts, word) {
  const sure = byPart((await pagefind.search(`"${word.replaceAll('"', "")}"`)).results);
  if (sure.size === parts.length) return sure;
  const answers = byPart((await pagefind.search(word)).results);
  if ([...answers.keys()].every((part) => sure.has(part))) return answers;
  // Nothing begins with this one: whatever is found for it is found for a shorter word.
  const guesses = byPart((await pagefind.search(word + LAST)).results);
  return new Set(
    [...answers.keys()].filter((part) => sure.has(part) || places(answers.get(part)) !== places(guesses.get(part))),
  );
}

function byPart(results) {
  const parts = new Map();
  for (const result of results) {
    const part = result.id.slice(0, result.id.indexOf("."));
    if (parts.has(part)) parts.get(part).push(result);
    else parts.set(part, [result]);
  }
  return parts;
}

function places(results = []) {
  return results.map((result) => `${result.id}:${result.words}`).sort().join(" ");
}
