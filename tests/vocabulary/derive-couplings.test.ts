import { expect, it } from "vitest";
import { deriveCouplings } from "../../src/vocabulary/derive-couplings.js";

const week = [
  { step: "rain", about: "", reads: [], writes: ["water"] },
  { step: "pour", about: "", reads: ["water", "bed.dry"], writes: ["water"] },
  { step: "look", about: "", reads: ["water"], writes: ["bed.dry"] },
];

it("couples a writer to later readers in the same week, to earlier ones and to itself in the next", () => {
  expect(deriveCouplings(week, ["water"])).toEqual([
    { from: "rain", through: "water", to: "pour", lag: 0, shared: true },
    { from: "rain", through: "water", to: "look", lag: 0, shared: true },
    { from: "pour", through: "water", to: "pour", lag: 1, shared: true },
    { from: "pour", through: "water", to: "look", lag: 0, shared: true },
    { from: "look", through: "bed.dry", to: "pour", lag: 1, shared: false },
  ]);
});
