#!/usr/bin/env node
import { main } from "./cli/main.js";
import { interrupted } from "./cli/terminal.js";
import { paintFor } from "./report/paint.js";

const controller = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, () => {
    if (controller.signal.aborted) process.exit(interrupted);
    controller.abort();
  });

// A reader that has seen enough, such as `head`, is no error.
process.stdout.on("error", () => {});

const isTerminal = process.stdout.isTTY === true && process.env["TERM"] !== "dumb";
const live = {
  columns: process.stdout.columns ?? 80,
  show: (line: string) => void process.stdout.write(`\r\u001b[2K${line}`),
  wipe: () => void process.stdout.write("\r\u001b[2K"),
};
const colours = process.stdout.isTTY === true && (process.env["NO_COLOR"] ?? "") === "";
const terminal = {
  out: (line: string) => void process.stdout.write(`${line}\n`),
  err: (line: string) => void process.stderr.write(`${line}\n`),
  paint: paintFor(colours),
  signal: controller.signal,
  ...(isTerminal ? { live } : {}),
  ...(process.stdin.isTTY === true ? { input: process.stdin } : {}),
};
process.exitCode = await main(process.argv.slice(2), terminal);
// Timers of libraries, such as those of SockJS for clients that may come back, do not hold up the end.
if (controller.signal.aborted) setTimeout(() => process.exit(), 200).unref();
