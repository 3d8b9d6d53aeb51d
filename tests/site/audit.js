// What a page holds, for tests that ask whether a text of its author became more than text.
() => {
  const LANDMARKS = "html, head, body, header, nav, main, article, section, aside, footer, form, dialog, details, summary, h1, "
    + "title, meta, link, style, script, base, input, button, fieldset, iframe, object, embed, svg, math, template, noscript";
  const ours = (element) => !element.closest("aside.findings, .notice, nav.contents li");
  const all = [...document.querySelectorAll("*")];
  const skeleton = all
    .filter((element) => element.matches(LANDMARKS) && ours(element))
    .map((element) => `${element.tagName}#${element.id}.${element.className.baseVal ?? element.className}`);
  const pairs = new Set(all.flatMap((element) =>
    [element.tagName, ...[...element.attributes].map((attribute) => `${element.tagName} ${attribute.name}`)]));
  const classes = new Set(all.flatMap((element) => [...element.classList].map((name) => `${element.tagName}.${name}`)));
  const addresses = all.flatMap((element) => [...element.attributes]
    .filter(({ name }) => ["href", "src", "action", "cite", "data", "poster", "srcset", "content", "data-originalurl", "data-versionurl"].includes(name))
    .map((attribute) => [`${element.tagName} ${attribute.name}`, attribute.value]));
  const ids = all.filter((element) => element.id).map((element) => [element.id, `${element.tagName}.${element.className}`]);
  const styles = [...new Set(all.map((element) => element.getAttribute("style")).filter(Boolean))];
  const linked = [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => JSON.parse(script.text)["@type"]);
  return { skeleton, pairs: [...pairs], classes: [...classes], addresses, ids, styles, linked, ran: window.ran };
}
