import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { TallyTable } from "../../src/store/tallies.js";
import { asUsual, changed, simulate, totalOf } from "../simulate/demonstration.js";

const scenarios = [asUsual, changed[4]];
const base = simulate({ scenarios });

const hash = (tables: readonly TallyTable[]): string => {
  const all = createHash("sha256");
  for (const { values } of tables) all.update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  return all.digest("hex");
};

describe("luck", () => {
  it("is the same for the same seed, draw and replicate: the same bits", () => {
    expect(hash(simulate({ scenarios }))).toBe(hash(base));
  });

  it.each([["seed", { seed: "other" }], ["draw", { draw: 1 }], ["replicate", { replicate: 1 }]] as const)("is other for another %s, in all that chance decides", (_, other) => {
    const [table] = simulate({ scenarios, ...other });
    for (const tally of ["consultations_in_need", "recognised", "referred", "seen", "contacts", "waiting_weeks", "need_weeks", "introductions"]) {
      expect(totalOf(table, tally), tally).not.toBe(totalOf(base[0], tally));
    }
  });

  it("is shared by scenarios: who is in need does not hang on levers", () => {
    expect(totalOf(base[1], "need_weeks")).toBe(totalOf(base[0], "need_weeks"));
    expect(totalOf(base[1], "needs_begun")).toBe(totalOf(base[0], "needs_begun"));
  });
});

/**
 * Proves nothing, guards a great deal: these are the bits of two short runs of the demonstration. When a level, a rule of the
 * world or the theory changes on purpose, they change, and CHANGELOG says that answers did.
 */
describe("the bits of a short run", () => {
  it("without theory are what they were", () => {
    expect(hash(simulate({ theory: null, scenarios }))).toMatchInlineSnapshot(`"b8d9ecb12fe0342e2514e6abfa27bed09d9ef4e81a223975d83c02f5bcab494f"`);
  });

  it("with the theory are what they were", () => {
    expect(hash(base)).toMatchInlineSnapshot(`"6722c12eecdd523706b806e42b87d987ecaf541d4e4fe49c47c214cfc2044e15"`);
  });
});
