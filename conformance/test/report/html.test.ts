import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { escapeHtml, html } from "../../src/report/html/markup.js";
import { htmlPage } from "../../src/report/html/page.js";
import { playedCase, reportOf, sampleReport } from "./sample-report.js";

const page = htmlPage(sampleReport());

describe("markup", () => {
  it.each([
    ["<b>", "&lt;b&gt;"],
    [`"'&`, "&quot;&#39;&amp;"],
    ["a\u0000\u001b\u202eb\tc\n", "a\uFFFD\uFFFD\uFFFDb\tc\n"],
  ])("escapes %j", (text, escaped) => {
    expect(escapeHtml(text)).toBe(escaped);
  });

  it("takes as it is only what it has made itself", () => {
    expect(html`<p title="${'"'}">${["<", html`<b>${1}</b>`, undefined]}</p>`.text).toBe(
      '<p title="&quot;">&lt;<b>1</b></p>',
    );
  });
});

describe("the page", () => {
  it("has one script, ours, and needs nothing from elsewhere", () => {
    expect(page.match(/<script/gu)).toHaveLength(1);
    expect(page).not.toMatch(/<(?:img|link|iframe|object|base)\b|<[a-z][^>]*\ssrc=|url\(|@import|javascript:/u);
    expect([...page.matchAll(/href="([^"]*)"/gu)].map((found) => found[1])).toEqual([
      "#failures",
      "#actions",
      "#coverage",
      "#cases",
    ]);
    expect(page).not.toMatch(/<[a-z][^>]*\son\w+=/u);
  });

  it("tells the verdict, and failures before all else", () => {
    const places = [
      "FAIL</p>",
      'id="failures"',
      "<code>fails</code>",
      'id="actions"',
      'id="coverage"',
      'id="cases"',
      "<code>passes</code>",
    ];
    const found = places.map((place) => page.indexOf(place));
    expect(found).toEqual([...found].sort((left, right) => left - right));
    expect(found).not.toContain(-1);
  });

  it("stays small with thousands of cases, and says what it leaves out", () => {
    const derived = Array.from({ length: 5000 }, (_, index) =>
      playedCase(`derived/agent-web/some_long_action_name/enum/value-${index}`, {
        "ask/outcome": index % 2 === 0 ? "pass" : "fail",
      }),
    );
    const written = Array.from({ length: 300 }, (_, index) => playedCase(`case-${index}`, { "in/answer": "pass" }));
    const large = htmlPage(reportOf([...derived, ...written]));
    expect(Buffer.byteLength(large)).toBeLessThan(5_000_000);
    expect(large).toMatch(/\d+ more, without transcripts/u);
    for (const id of ["value-4999", "value-4998", "case-299"]) expect(large).toContain(id);
  });
});

const places = [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const executablePath = places.find((path) => path !== undefined && existsSync(path));

// Without a browser these are skipped, and named at the end of `npm test`.
describe.skipIf(executablePath === undefined)("the page in Chromium", () => {
  const folder = mkdtempSync(join(tmpdir(), "conformance-html-"));
  const file = join(folder, "report.html");
  let browser: Browser;
  let tab: Page;
  const complaints: string[] = [];
  const requests: string[] = [];

  beforeAll(async () => {
    writeFileSync(file, page);
    browser = await chromium.launch({ executablePath: executablePath ?? "", args: ["--no-sandbox"] });
    tab = await browser.newPage({ viewport: { width: 400, height: 800 }, colorScheme: "dark" });
    tab.on("pageerror", (error) => complaints.push(String(error)));
    tab.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    tab.on("dialog", (dialog) => {
      complaints.push(`dialog ${dialog.message()}`);
      return dialog.dismiss();
    });
    tab.on("request", (request) => requests.push(request.url()));
    await tab.goto(pathToFileURL(file).href);
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  const shown = () =>
    tab
      .locator(".case:visible, .rows li:visible")
      .evaluateAll((all) => all.map((one) => one.querySelector("code")?.textContent));

  it("runs nothing that a server said, and asks for no other file", async () => {
    await tab.locator("details").evaluateAll((all) => {
      for (const one of all) one.setAttribute("open", "");
    });
    expect(await tab.locator("script, img").count()).toBe(1);
    expect(complaints).toEqual([]);
    expect(requests).toEqual([pathToFileURL(file).href]);
  });

  it("is no wider than a phone, and dark where that is wanted", async () => {
    expect(await tab.evaluate("document.documentElement.scrollWidth")).toBe(400);
    const background = () => tab.evaluate("getComputedStyle(document.body).backgroundColor");
    const dark = await background();
    await tab.locator("#theme").click();
    expect(await background()).not.toBe(dark);
  });

  it("searches by all words, in ids, titles and actions", async () => {
    await tab.keyboard.press("/");
    await tab.keyboard.type("derived OVER");
    await expect.poll(shown).toEqual(["derived/agent-web/ask/limit/over it's"]);
    await tab.keyboard.press("Escape");
    await expect.poll(async () => (await shown()).length).toBe(9);
  });

  it("shows the verdicts that are asked for", async () => {
    const chip = tab.locator('[data-show="known"]');
    await chip.click();
    expect(await chip.getAttribute("aria-pressed")).toBe("true");
    expect(await shown()).toEqual(["knows"]);
    expect(await tab.locator("#count").textContent()).toBe("1 of 9 cases");
    await chip.click();
  });

  it("goes from case to case by keys", async () => {
    await tab.locator("#theme").focus();
    for (const key of ["j", "j", "k", "j"]) await tab.keyboard.press(key);
    expect(await tab.evaluate("document.activeElement.querySelector('code').textContent")).toBe(
      "derived/agent-web/ask/limit/over it's",
    );
  });

  it("finds the cases of an action", async () => {
    await tab.locator('[data-find="agent-web ask"]').click();
    await expect.poll(async () => (await shown()).length).toBeGreaterThan(2);
    expect(await tab.locator("#search").inputValue()).toBe("agent-web ask");
  });

  it("tells states in words, not by colour alone", async () => {
    const cells = await tab.locator("td:not(.none)").allTextContents();
    expect(cells.length).toBeGreaterThan(4);
    for (const cell of cells)
      expect(cell).toMatch(/\S\s*\d*(?:pass|fail|error|flaky|known|unsupported|untried|absent)$/u);
  });
});
