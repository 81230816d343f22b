// Opens a page in a headless browser, waits for its title to tell how it went, and prints that. Arguments: the browser's
// executable, the address. Ends with 1 where the page or its console complains.
import { chromium } from "playwright-core";

const [, , executablePath, url] = process.argv;
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
try {
  const page = await browser.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.goto(url);
  await page.waitForFunction(() => /^(received|failed)/.test(globalThis.document.title), null, { timeout: 15_000 });
  console.log([await page.title(), ...complaints].join("\n"));
  process.exitCode = complaints.length > 0 ? 1 : 0;
} finally {
  await browser.close();
}
