/* What every page needs: the choice of colours, the menu, the search box, wide tables; evidence where there is any. */

function colours() {
  const root = document.documentElement;
  const tint = () => {
    const chosen = root.dataset.scheme;
    for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
      meta.dataset.own ??= meta.content;
      meta.content = chosen ? { light: "#fcfbf8", dark: "#161513" }[chosen] : meta.dataset.own;
    }
  };
  for (const radio of document.querySelectorAll('input[name="scheme"]')) {
    radio.checked = radio.value === (root.dataset.scheme ?? "system");
    radio.addEventListener("change", () => {
      if (radio.value === "system") delete root.dataset.scheme;
      else root.dataset.scheme = radio.value;
      try {
        if (radio.value === "system") localStorage.removeItem("scheme");
        else localStorage.setItem("scheme", radio.value);
      } catch {
        /* Not kept where storage is blocked. */
      }
      tint();
    });
  }
  tint();
}

function menu() {
  const details = document.querySelector(".menu");
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !details.open) return;
    details.open = false;
    details.querySelector("summary").focus();
  });
  document.addEventListener("click", (event) => {
    if (!details.contains(event.target)) details.open = false;
  });
}

function search() {
  const opener = document.querySelector(".search-open");
  const inline = document.getElementById("ui-search");
  const module = () => import("./search.js");
  let early = null; /* What is typed after the key that opens the search and before it is there. */
  const open = async () => {
    if (inline) {
      inline.querySelector("input")?.focus();
      return;
    }
    early ??= "";
    try {
      const { openDialog } = await module();
      await openDialog(() => early);
    } catch {
      location.href = opener.href;
    } finally {
      early = null;
    }
  };
  if (inline) module().then(({ mountPage }) => mountPage(inline));
  opener.addEventListener("click", (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  opener.setAttribute("aria-keyshortcuts", "/ Control+K");
  document.addEventListener("keydown", (event) => {
    const bare = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (early !== null) {
      if (bare && event.key.length === 1) {
        early += event.key;
        event.preventDefault();
      }
      return;
    }
    const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
    const slash = event.key === "/" && bare && !typing;
    const palette = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (!slash && !palette) return;
    event.preventDefault();
    open();
  });
}

/* A table or a listing wider than its column scrolls, so the keyboard must be able to reach it. */
function scrollers() {
  for (const table of document.querySelectorAll(".prose table")) {
    const box = document.createElement("div");
    box.className = "scroll";
    table.replaceWith(box);
    box.append(table);
  }
  const reach = () => {
    for (const box of document.querySelectorAll(".scroll, pre")) {
      if (box.scrollWidth <= box.clientWidth) continue;
      box.tabIndex = 0;
      box.setAttribute("role", "group");
      box.setAttribute("aria-label", box.matches("pre") ? "Listing" : "Table");
    }
  };
  reach();
  addEventListener("resize", reach, { passive: true });
}

colours();
menu();
search();
scrollers();
if (document.querySelector(".briefing .cite")) import("./evidence.js").then(({ start }) => start());
