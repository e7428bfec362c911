import { describe, expect, it } from "vitest";
import { drawPlacebo } from "../../../src/evidence/placebos/draw-placebo.js";
import { takeSentences, writeTheory } from "../../../src/evidence/placebos/written-theory.js";
import { checkTheory } from "../../../src/theory/check-theory.js";
import { loadTheory } from "../../../src/theory/load-theory.js";
import { vocabulary } from "../../../src/world/vocabulary.js";

const belonging = loadTheory("models/belonging", vocabulary);
const placebos = Array.from({ length: 12 }, (_, number) => drawPlacebo(belonging, vocabulary, "lots", number));
const sentences = (theory: typeof belonging): string[] => theory.cmocs.flatMap(({ then, otherwise, so }) => [...then, ...otherwise, ...so].map(({ text }) => text));

describe("a theory written down again", () => {
  it("is read as the same theory", () => {
    const again = checkTheory(writeTheory(belonging, "again", belonging.cmocs.map(takeSentences), belonging.parameters), vocabulary);
    const bare = ({ cmocs, parameters }: typeof belonging): unknown => ({ parameters, cmocs: cmocs.map((cmoc) => ({ ...cmoc, file: "", line: 0 })) });
    expect(bare(again)).toEqual(bare(belonging));
  });
});

describe("a placebo", () => {
  it("has passed the checker, with the same people, rules, states and behaviours", () => {
    for (const { theory } of placebos) {
      expect(theory.cmocs.map(({ id, base }) => [id, base])).toEqual(belonging.cmocs.map(({ id, base }) => [id, base]));
      theory.cmocs.forEach(({ so }, at) => expect(so.map(({ tree }) => tree.target)).toEqual(belonging.cmocs[at].so.map(({ tree }) => tree.target)));
    }
  });

  it("has about half of its signs turned: of 12 x 49 tosses within four standard deviations of half", () => {
    const all = sentences(belonging).length;
    const turned = placebos.reduce((sum, { flipped }) => sum + flipped, 0);
    // `then` and `otherwise` of a state are one toss, so the count is as uneven as if there were half as many.
    expect(Math.abs(turned - 6 * all)).toBeLessThan(4 * Math.sqrt(12 * all * 2 * 0.25));
  });

  it("turns a limit in times into its reciprocal, range and all", () => {
    const turned = placebos.flatMap(({ theory }) => Object.values(theory.parameters)).filter(({ name }) => name.endsWith("_turned"));
    expect(turned.length).toBeGreaterThan(0);
    for (const { name, value, plausible } of turned) {
      const own = belonging.parameters[name.replace(/_turned$/, "")];
      expect(value * own.value).toBeCloseTo(1, 12);
      expect([plausible[0] * own.plausible[1], plausible[1] * own.plausible[0]]).toEqual([expect.closeTo(1, 12), expect.closeTo(1, 12)]);
    }
  });

  it("moves contexts only between rules of one actor about the same", () => {
    const kindOf = ({ actor, about }: (typeof belonging.cmocs)[number]): string => `${actor} ${about ?? ""}`;
    // Rules of different actors may happen to share the text of a context.
    const listKinds = (text: string | undefined): string[] => belonging.cmocs.filter(({ context }) => context?.text === text).map(kindOf);
    const moved = placebos.flatMap(({ theory }) => theory.cmocs).filter(({ context }) => listKinds(context?.text).length > 0);
    expect(moved.length).toBeGreaterThan(0);
    for (const cmoc of moved) expect(listKinds(cmoc.context?.text)).toContain(kindOf(cmoc));
    expect(placebos.some(({ moved: count }) => count > 0)).toBe(true);
  });

  it("is the same under the same seed and number, and another under another", () => {
    const texts = (seed: string, number: number): string => JSON.stringify(drawPlacebo(belonging, vocabulary, seed, number).theory.cmocs);
    expect(texts("lots", 3)).toBe(JSON.stringify(placebos[3].theory.cmocs));
    expect(texts("lots", 4)).not.toBe(texts("lots", 3));
    expect(texts("others", 3)).not.toBe(texts("lots", 3));
  });
});
