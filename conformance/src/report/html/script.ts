/** What the page can do: search, filter, keys, theme, copy. Without it everything is there, and can be opened. */
export const script = `
(() => {
  "use strict";
  const find = (selector) => [...document.querySelectorAll(selector)];
  const search = document.getElementById("search");
  const count = document.getElementById("count");
  const chips = find("[data-show]");
  const items = find("[data-verdict]").map((element) => ({
    element,
    verdict: element.dataset.verdict,
    text: ((element.querySelector("summary") ?? element).textContent + " " + (element.dataset.more ?? "")).toLowerCase(),
  }));
  const groups = find(".group");

  const apply = () => {
    const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const shown = new Set(chips.filter((chip) => chip.getAttribute("aria-pressed") === "true").map((chip) => chip.dataset.show));
    let visible = 0;
    for (const { element, verdict, text } of items) {
      const fits = (shown.size === 0 || shown.has(verdict)) && words.every((word) => text.includes(word));
      element.hidden = !fits;
      if (fits) visible++;
    }
    for (const group of groups) {
      group.hidden = group.querySelector("li:not([hidden])") === null;
      if (words.length > 0 && !group.hidden) group.open = true;
    }
    count.textContent = visible === items.length ? items.length + " cases" : visible + " of " + items.length + " cases";
  };

  let planned = false;
  search.addEventListener("input", () => {
    if (planned) return;
    planned = true;
    requestAnimationFrame(() => { planned = false; apply(); });
  });
  for (const chip of chips)
    chip.addEventListener("click", () => {
      chip.setAttribute("aria-pressed", String(chip.getAttribute("aria-pressed") !== "true"));
      apply();
    });
  for (const button of find("[data-find]"))
    button.addEventListener("click", () => {
      search.value = button.dataset.find;
      apply();
      const first = items.find(({ element }) => !element.hidden);
      (first?.element ?? document.getElementById("cases")).scrollIntoView({ block: "center" });
    });
  for (const button of find(".copy"))
    button.addEventListener("click", async () => {
      const code = button.previousElementSibling;
      try {
        await navigator.clipboard.writeText(code.textContent);
        button.textContent = "Copied";
      } catch {
        getSelection().selectAllChildren(code);
      }
    });

  const root = document.documentElement;
  document.getElementById("theme").addEventListener("click", () => {
    const isDark = root.dataset.theme === undefined ? matchMedia("(prefers-color-scheme: dark)").matches : root.dataset.theme === "dark";
    root.dataset.theme = isDark ? "light" : "dark";
  });

  const step = (by) => {
    const heads = items.filter(({ element }) => !element.hidden && element.matches(".case")).map(({ element }) => element.querySelector("summary"));
    const at = heads.indexOf(document.activeElement);
    const next = heads[at < 0 ? (by > 0 ? 0 : heads.length - 1) : Math.min(Math.max(at + by, 0), heads.length - 1)];
    next?.focus();
    next?.scrollIntoView({ block: "center" });
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target === search) {
      if (event.key === "Escape") { search.value = ""; apply(); search.blur(); }
      return;
    }
    if (event.key === "/") { event.preventDefault(); search.focus(); }
    if (event.key === "j") step(1);
    if (event.key === "k") step(-1);
  });
})();
`;
