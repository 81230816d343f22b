import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, describe, expect, it } from "vitest";
import type { Terminal } from "../src/cli/terminal.js";
import { watch } from "../src/cli/watch.js";
import { SetupError } from "../src/load/problem.js";
import { paintFor } from "../src/report/paint.js";

const folder = mkdtempSync(join(tmpdir(), "watch-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A terminal at which somebody does the next thing whenever the program waits. */
function somebody(doings: readonly ((input: PassThrough, abort: () => void) => void)[]) {
  const input = new PassThrough();
  const controller = new AbortController();
  const errors: string[] = [];
  let next = 0;
  const terminal: Terminal = {
    out: (line) => {
      if (line.startsWith("Waiting")) doings[next++]?.(input, () => controller.abort());
    },
    err: (line) => void errors.push(line),
    paint: paintFor(false),
    signal: controller.signal,
    input,
  };
  return { terminal, errors };
}

const type = (text: string) => (input: PassThrough) => void input.write(`${text}\n`);

describe("watch", () => {
  it.each([
    ["quits with the last exit code", [type("q")], [undefined], 1],
    ["plays all again, then what failed", [type(""), type("f"), type("q")], [undefined, undefined, ["a", "b"]], 1],
    ["ends with Ctrl-C", [(_: PassThrough, abort: () => void) => abort()], [undefined], 130],
    [
      "plays again when a file changes",
      [() => writeFileSync(join(folder, "one.yaml"), "x"), type("q")],
      [undefined, undefined],
      1,
    ],
  ])("%s", async (_, doings, plays, code) => {
    const played: unknown[] = [];
    const { terminal } = somebody(doings);
    const play = async (only: readonly string[] | undefined) => {
      played.push(only);
      return { code: 1, failed: ["a", "b"] };
    };
    expect(await watch([folder], play, terminal)).toBe(code);
    expect(played).toEqual(plays);
  });

  it("tells of files that cannot be used, and waits", async () => {
    const { terminal, errors } = somebody([type("q")]);
    const play = () => Promise.reject(new SetupError(["a.yaml:1: Unexpected"]));
    expect(await watch([folder], play, terminal)).toBe(2);
    expect(errors).toEqual(["a.yaml:1: Unexpected"]);
  });
});
