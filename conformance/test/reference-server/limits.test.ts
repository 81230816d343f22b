import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { withLimits } from "../../reference-server/faces/limits-table.js";

it("the README shows the limits as they are (npm run limits writes them)", () => {
  const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");
  expect(readme).toBe(withLimits(readme));
});
