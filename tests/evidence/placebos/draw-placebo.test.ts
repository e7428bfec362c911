import { expect, test } from "vitest";
import { drawPlacebo } from "../../../src/evidence/placebos/draw-placebo.js";
import { loadTheory } from "../../../src/theory/load-theory.js";
import { vocabulary } from "../../../src/world/vocabulary.js";
const belonging = loadTheory("models/belonging", vocabulary);
test("x", () => {
  for (let n = 0; n < 10; n++) { const p = drawPlacebo(belonging, vocabulary, "s", n); console.log(p.flipped, p.moved, p.kept.join(" "), p.theory.cmocs.length); }
  const p = drawPlacebo(belonging, vocabulary, "s", 0);
  for (const c of p.theory.cmocs) console.log(c.id, "|", c.given?.text, "|", c.context?.text, "|", c.then.map(x=>x.text), c.otherwise.map(x=>x.text), c.so.map(x=>x.text));
  expect(1).toBe(1);
});
