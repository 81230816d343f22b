import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDeriveTexts } from "../src/cli/files.js";
import { loadDerived } from "../src/derive/load-derived.js";
import { type Selection, selectScenarios } from "../src/plan/select-scenarios.js";
import { ownScenarios } from "./support/suite.js";

const all = [...ownScenarios(), ...loadDerived(readDeriveTexts())];
const everything: Selection = {
  ids: [],
  texts: [],
  paths: [],
  apis: [],
  actions: [],
  transports: [],
  levels: [],
  tags: [],
};
const chosen = (selection: Partial<Selection>, from = all) =>
  selectScenarios(from, { ...everything, ...selection }).map(({ id }) => id);

describe("a selection", () => {
  it("of nothing is everything", () => {
    expect(chosen({})).toEqual(all.map(({ id }) => id));
  });

  it.each<[Partial<Selection>, readonly string[]]>([
    [{ ids: ["ping"] }, ["ping"]],
    [
      { ids: ["derived/customer-rtm/logout/extra/rtm/unknown-key/unknown-key/outcome"] },
      ["derived/customer-rtm/logout/extra/rtm/unknown-key"],
    ],
    [
      { paths: ["derived/*/create_customer/missing/*", "derived/agent-rtm/unban_customer/extra/*"] },
      ["derived/agent-rtm/unban_customer/extra/rtm/unknown-key"],
    ],
    [{ actions: ["logout"], paths: ["derived/*/extra/*"] }, ["derived/customer-rtm/logout/extra/rtm/unknown-key"]],
    [
      { actions: ["unfollow_chat"], transports: ["web"], paths: ["derived/*/sample/*"] },
      ["derived/agent-web/unfollow_chat/sample/web"],
    ],
    [
      { apis: ["customer"], actions: ["update_customer_page"], levels: ["may"], tags: ["derived"] },
      ["derived/customer/update_customer_page/extra/rtm"],
    ],
    [{ tags: ["sample"], apis: ["agent-rtm"], actions: ["login"] }, ["derived/agent-rtm/login/sample/rtm/1"]],
    [{ texts: ["LOGIN OVER RTM, THE DOCUMENTED"], apis: ["customer"] }, ["derived/customer/login/sample/rtm/1"]],
  ])("%j", (selection, ids) => {
    expect(chosen(selection)).toEqual(ids);
  });
});

describe("shards", () => {
  it("are together the whole, and each scenario is in one, whatever others there are", () => {
    const some = fc.subarray([...all]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), some, (of, from) => {
        const parts = Array.from({ length: of }, (_, index) => chosen({ shard: { part: index + 1, of } }, from));
        const ids = parts.flat();
        expect(ids.length).toBe(from.length);
        expect([...ids].sort()).toEqual(from.map(({ id }) => id).sort());
        for (const [index, part] of parts.entries()) {
          const whole = new Set(chosen({ shard: { part: index + 1, of } }));
          expect(part.filter((id) => !whole.has(id))).toEqual([]);
        }
      }),
      { numRuns: 20, seed: 7 },
    );
  });

  it("are of about the same size", () => {
    const sizes = [1, 2, 3, 4].map((part) => chosen({ shard: { part, of: 4 } }).length);
    expect(Math.max(...sizes) / Math.min(...sizes)).toBeLessThan(1.3);
  });
});
