import { feedPlugin } from "@11ty/eleventy-plugin-rss";
import anchors from "markdown-it-anchor";
import footnotes from "markdown-it-footnote";

const LATEST = 20;
const PAGE = 50;

const day = new Intl.DateTimeFormat("en-GB", { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" });
const newestFirst = (api) => api.getFilteredByTag("briefing").reverse();

/* One entry a page of a list: { name, number, of, items }. */
function paged(groups) {
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).flatMap(([name, items]) => {
    const of = Math.ceil(items.length / PAGE);
    return Array.from({ length: of }, (_, at) => (
      { name, number: at + 1, of, count: items.length, items: items.slice(at * PAGE, (at + 1) * PAGE) }
    ));
  });
}

function grouped(items, keys) {
  const groups = new Map();
  for (const item of items) {
    for (const key of keys(item)) {
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(item);
    }
  }
  return groups;
}

export default function (config) {
  config.amendLibrary("md", (library) => library.use(anchors).use(footnotes));
  config.addPassthroughCopy({ static: "/" });
  config.addFilter("day", (date) => day.format(date));
  config.addFilter("iso", (date) => date.toISOString().slice(0, 10));
  config.addCollection("latest", (api) => newestFirst(api).slice(0, LATEST));
  config.addCollection("topics", (api) => paged(grouped(newestFirst(api), (item) => item.data.topics)));
  config.addCollection("years", (api) => paged(grouped(newestFirst(api), (item) => [String(item.date.getUTCFullYear())])));
  config.addPlugin(feedPlugin, {
    type: "atom", outputPath: "/feed.xml", collection: { name: "briefing", limit: 30 },
    metadata: { language: "en", title: "Briefings", subtitle: "Generated.", base: "https://example.org/", author: { name: "Desk" } },
  });
  return { dir: { input: "content", includes: "../_includes", output: "site" }, markdownTemplateEngine: false };
}
