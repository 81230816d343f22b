import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { expect, it } from "vitest";
import { overThread } from "../src/cli/start-beside.js";

const listening = `const { parentPort } = require("node:worker_threads");
parentPort.postMessage({ origin: "http://127.0.0.1:9", urls: {} });
parentPort.once("message", () => { WHAT });`;

it.each<[string, string, string]>([
  ["breaks", "throw new Error('no memory')", "no memory"],
  ["ends", "process.exit(3)", "its thread ended with code 3"],
])("a server's thread that %s before it listens is told of", async (_, code, why) => {
  await expect(overThread(new Worker(code, { eval: true }))).rejects.toThrow(
    `The reference server could not start: ${why}`,
  );
});

it.each<[string, string, string]>([
  ["breaks", "throw new Error('no memory')", "no memory"],
  ["ends", "process.exit(3)", "its thread ended with code 3"],
])("a server's thread that %s in the middle of a run is told of at its end", async (_, code, why) => {
  const thread = new Worker(listening.replace("WHAT", code), { eval: true });
  const { close } = await overThread(thread);
  const gone = once(thread, "exit").catch(() => undefined);
  thread.postMessage("now");
  await gone;
  await expect(close()).rejects.toThrow(`The reference server ended in the middle of the run: ${why}`);
});

it("a server's thread ends without a word when it is closed", async () => {
  const thread = new Worker(listening, { eval: true });
  const { origin, close } = await overThread(thread);
  expect(origin).toBe("http://127.0.0.1:9");
  await close();
});
