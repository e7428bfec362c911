import { expect, it } from "vitest";
import { kindsOfNeed } from "../../src/setting/kinds-of-need.js";
import { needKinds } from "../../src/world/agents/patient.js";

// Settings do not know the world, nor the world settings: each says the kinds of need for itself.
it("the kinds of need that a setting's groups may serve are those that people have", () => {
  expect(kindsOfNeed).toEqual(needKinds);
});
