import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, startServer } from "../../reference-server/index.js";
import { packageFolder } from "../../src/cli/files.js";
import { Client } from "./client.js";

/** As much of playwright-core as this test needs. */
interface Page {
  goto(url: string): Promise<unknown>;
  waitForSelector(selector: string): Promise<unknown>;
  evaluate<T>(script: string): Promise<T>;
  selectOption(selector: string, value: string): Promise<unknown>;
  click(selector: string): Promise<unknown>;
  innerText(selector: string): Promise<string>;
  on(event: "request", listener: (request: { url(): string }) => void): void;
  on(event: "pageerror", listener: (error: unknown) => void): void;
}
interface Browser {
  newPage(options: { bypassCSP: boolean }): Promise<Page>;
  close(): Promise<void>;
}

const places = [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const executablePath = places.find((path) => path !== undefined && existsSync(path));
const room = join(packageFolder(), "../scripts/package");
const isInstalled = existsSync(join(room, "node_modules/playwright-core"));
const missing = [
  ...(executablePath === undefined ? ["no chromium is installed (apt-get install chromium)"] : []),
  ...(isInstalled ? [] : ["no playwright-core (npm run check:package installs it)"]),
];

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  if (missing.length > 0) return;
  server = await startServer({ page: true });
  const { chromium } = createRequire(join(room, "package.json"))("playwright-core");
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const markup = `<img src=x onerror="window.hacked=1"><script>window.hacked=1</script></pre></title></option><b id=hacked>"'`;

describe(`the page in headless Chromium${missing.length > 0 ? ` (skipped: ${missing.join(", ")})` : ""}`, () => {
  it.skipIf(missing.length > 0)("shows what clients say, which never becomes markup, and filters it", async () => {
    // Without its policy, so that nothing but the page itself keeps markup out.
    const page = await browser.newPage({ bypassCSP: true });
    const requested: string[] = [];
    const errors: string[] = [];
    page.on("request", (request) => requested.push(request.url()));
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.goto(`${server.origin}/`);
    await page.waitForSelector("#status.up");
    const elements = "[...document.querySelectorAll('script, img, iframe, #hacked')].length";
    const before = await page.evaluate<number>(elements);

    const ada = await Client.login(server.urls["agent-web"].rtm ?? "", "dal:one-ada");
    const url = `${server.urls["customer-rtm"].rtm}?license_id=100000001`;
    const customer = await Client.login(url, "dal:one-new-markup", { customer: { name: markup } });
    await customer.call("start_chat");
    const { payload } = await ada.push("incoming_chat_thread");
    const chat_id = (payload?.["chat"] as { id: string } | undefined)?.id ?? "";
    await customer.call("send_event", { chat_id, event: { type: "message", text: markup, recipients: "all" } });
    await customer.call(markup, { [markup]: markup, chat_id: markup });
    customer.socket.send(JSON.stringify({ request_id: markup, action: "ping" }));
    customer.socket.send(markup);
    await page.waitForSelector(`#frames li.failed >> text=Unknown action`);
    await page.waitForSelector(".event.customer");

    expect(await page.innerText(".event.customer")).toContain(markup);
    expect(await page.innerText("article h3")).toContain(markup);
    await page.evaluate("for (const it of document.querySelectorAll('details')) it.open = true");
    expect(await page.evaluate("window.hacked")).toBeUndefined();
    expect(await page.evaluate<number>(elements)).toBe(before);
    expect(await page.evaluate<string>("document.body.textContent")).not.toContain("dal:one-");

    const shown = () =>
      page.evaluate<string[]>(
        "[...document.querySelectorAll('#frames li')].filter((it) => !it.hidden).map((it) => it.querySelector('.actor').title)",
      );
    await page.selectOption("#actor", "ada@one.example.com");
    expect(new Set((await shown()).map((title) => title.replace(/^(?:from|to) /u, "")))).toEqual(
      new Set(["Ada (ada@one.example.com)"]),
    );
    await page.click("#reset");
    await page.click("article button");
    expect((await shown()).length).toBeGreaterThan(0);
    expect(await page.evaluate("document.getElementById('chat').value")).toBe(chat_id);
    expect(errors).toEqual([]);
    expect(requested.filter((it) => !it.startsWith(server.origin) && it !== "data:,")).toEqual([]);
    for (const { socket } of [ada, customer]) socket.close();
    await Promise.all([ada.end(), customer.end()]);
  });
});
