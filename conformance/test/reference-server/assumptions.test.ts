import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { assumptions } from "../../reference-server/assumptions.js";
import { assumptionsPage } from "../../reference-server/assumptions-page.js";
import { packageFolder } from "../../src/cli/files.js";

describe("assumptions", () => {
  it("have names of their own", () => {
    const ids = assumptions.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("stand on their page as they are (npm run assumptions writes it)", () => {
    expect(readFileSync(join(packageFolder(), "assumptions.md"), "utf8")).toBe(assumptionsPage());
  });
});
