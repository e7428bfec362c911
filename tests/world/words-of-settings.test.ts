import { expect, it } from "vitest";
import { employers } from "../../src/setting/read-posts.js";
import { practiceStyles } from "../../src/setting/read-practices.js";
import { employerKinds } from "../../src/world/agents/employer.js";
import { practice } from "../../src/world/agents/practice.js";

// As with the kinds of need: settings and the world each say their words for themselves.
it("employers and styles of practices have the same words in a setting and in the world", () => {
  expect(employers).toEqual(employerKinds);
  expect(practice.facts.style).toMatchObject({ type: "choice", words: practiceStyles });
});
