import { setFlagsFromString } from "node:v8";
import { expect, test } from "vitest";
import { runKey } from "../../../src/random/keys.js";
import { branchState } from "../../../src/world/run-week.js";
import { openNetwork } from "../../../src/world/state/open-network.js";
import { demonstration } from "../../simulate/demonstration.js";

// The engine tells of its layouts to whoever speaks its own dialect.
setFlagsFromString("--allow-natives-syntax");
const haveSameLayout = new Function("a", "b", "return %HaveSameMap(a, b)") as (a: unknown, b: unknown) => boolean;

test("a state as it is opened and its branch are laid out alike by the engine: what met two layouts would be slower from then on", () => {
  const { state } = openNetwork(demonstration.networks[0], runKey("layout", 0, 0));
  expect(haveSameLayout({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(false);
  expect(listDifferent(state, branchState(state), "state")).toEqual([]);
});

/** Paths at which two records of records are not laid out alike. */
function listDifferent(one: object, other: object, path: string): string[] {
  const here = haveSameLayout(one, other) ? [] : [path];
  if (ArrayBuffer.isView(one)) return here;
  return [...here, ...Object.entries(one).flatMap(([name, value]) => (typeof value === "object" && value !== null ? listDifferent(value, (other as Record<string, object>)[name], `${path}.${name}`) : []))];
}
