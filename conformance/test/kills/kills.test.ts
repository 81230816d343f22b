import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { packageFolder } from "../../src/cli/files.js";
import { numbersFrom } from "../random-instance.js";
import { killOften } from "./kill-often.js";

describe("a server that is killed while it writes", () => {
  it("knows afterwards what it acknowledged, and nothing by halves", async () => {
    const source = ["--import", "tsx", join(packageFolder(), "src", "cli.ts")];
    const { kills, acknowledged, torn } = await killOften(source, 3, numbersFrom(1));
    expect({ kills, torn, wrote: acknowledged > 3 }).toEqual({ kills: 3, torn: 1, wrote: true });
  });
});
