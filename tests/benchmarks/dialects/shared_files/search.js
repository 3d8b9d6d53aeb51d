/* Pagefind by its own interface, ten results at a time: no more is loaded than our own search loads. */
const pagefind = await import("/pagefind/pagefind.js");
const list = document.querySelector(".results");
document.querySelector("input").addEventListener("input", async (event) => {
  const found = await pagefind.debouncedSearch(event.target.value);
  if (!found) return;
  const pages = await Promise.all(found.results.slice(0, 10).map((result) => result.data()));
  list.replaceChildren(...pages.map((page) => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = page.url;
    link.textContent = page.meta.title;
    item.append(link);
    return item;
  }));
});
