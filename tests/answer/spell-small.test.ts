import { expect, it } from "vitest";
import { spellSmall } from "../../src/answer/spell-small.js";

it.each([
  [0, "0"], [0.00003, "0"], [-0.00003, "0"], [0.0123, "0.0123"], [-0.456, "-0.456"], [4.567, "4.57"], [45.67, "45.7"], [4567.8, "4,568"],
])("writes %d as %s", (value, text) => {
  expect(spellSmall(value)).toBe(text);
});
