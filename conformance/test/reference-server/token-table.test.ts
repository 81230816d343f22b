import fc from "fast-check";
import { expect, it } from "vitest";
import { Edits } from "../../reference-server/core/edits.js";
import type { Token } from "../../reference-server/core/state.js";
import { TokenTable } from "../../reference-server/core/token-table.js";
import { packState, unpackState } from "../../reference-server/journal/pack-state.js";

const licenses = [1, 2, 3];
const tokenOf = (licenseId: number): Token => ({ licenseId, side: "agent", id: null, scopes: [] });
const text = fc.constantFrom("a", "b", "c", "d");
const write = fc.oneof(
  fc.tuple(text, fc.constantFrom(...licenses)).map(([key, licenseId]) => (edits: Edits, table: TokenTable) => {
    edits.put(table, key, tokenOf(licenseId));
  }),
  text.map((key) => (edits: Edits, table: TokenTable) => edits.drop(table, key)),
  text.map((key) => (edits: Edits, table: TokenTable) => void edits.remove(table, key)),
);

/** What the index says of each licence, and what all entries say. */
const byIndex = (table: TokenTable) => licenses.map((id) => [...table.ofLicense(id)].sort());
const byEntries = (table: TokenTable) =>
  licenses.map((id) => [...table].flatMap(([key, { licenseId }]) => (licenseId === id ? [key] : [])).sort());

it("tokens are found by licence as one by one, whatever was written, and after it was undone", () => {
  const writes = fc.array(write, { maxLength: 20 });
  fc.assert(
    fc.property(writes, writes, (done, undone) => {
      const table = new TokenTable([["a", tokenOf(1)]]);
      for (const one of done) one(new Edits(), table);
      const before = byIndex(table);
      const edits = new Edits();
      for (const one of undone) one(edits, table);
      expect(byIndex(table)).toEqual(byEntries(table));
      edits.rollBack();
      expect([byIndex(table), byEntries(table)]).toEqual([before, before]);
    }),
  );
});

it("a journal has tokens as a map like any other, and they are found by licence when it has been read", () => {
  const tokens = new TokenTable([["a", tokenOf(1)]]);
  const packed = packState({ region: "dal", licenses: new Map(), tokens, idsMade: 0 });
  const token = { licenseId: 1, side: "agent", id: null, scopes: ["list"] };
  expect(packed).toEqual({ packed: { region: "dal", licenses: ["map"], tokens: ["map", ["a", token]], idsMade: 0 } });
  expect(unpackState(packed).tokens.ofLicense(1)).toEqual(["a"]);
});
