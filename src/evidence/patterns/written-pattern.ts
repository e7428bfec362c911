import { atPlace, code, mapOf, namedValues, number, oneOf, optional, placeProblem, text, wholeNumber, type DocumentNode, type Place, type Placed, type ReadShape } from "../../document/document.js";
import type { ProblemList } from "../../problem/problem-list.js";
import { statementUses } from "../../register/register.js";
import { sayBadPatternId, sayBoth, sayNeitherNor } from "./messages.js";

const sentence = atPlace(text("a sentence"));

const shape = {
  evidence: atPlace(code("the id of a statement of the evidence")),
  study: atPlace(code("the name of a study")),
  use: atPlace(oneOf(statementUses)),
  says: text("what was found, in your own words"),
  setting: optional(atPlace(text("the name of a setting"))),
  baseline: optional(atPlace(text("the name of a scenario"))),
  sites: optional(wholeNumber(1, 100)),
  holds: optional(sentence),
  when: optional(sentence),
  cannot_be_tested: optional(text("why it cannot be tested")),
  confidence: optional(number(0.5, 1, "a chance from 0.5 to 1"), 0.95),
  tolerance: optional(number(Number.MIN_VALUE, Infinity, "a number above 0")),
};

/** A pattern whose keys and types are right; its sentences are not read yet. */
export type WrittenPattern = ReadShape<typeof shape> & { id: string; idPlace: Place; file: string; sites: number | null };
export type WrittenSentence = Placed<string>;

/** Reads the patterns of one document: `sites` for all of them, if said, and `patterns` by name. Problems are added. */
export function readWrittenPatterns(root: DocumentNode, file: string, problems: ProblemList): WrittenPattern[] {
  const body = mapOf(shape, "the parts of a pattern");
  const read = mapOf({ sites: optional(wholeNumber(1, 100)), patterns: namedValues({ expects: "the parts of a pattern", read: (node) => node }, "patterns by name") }, '"patterns", and "sites" if they are not four').read(root, problems);
  return (read?.patterns ?? []).flatMap(({ name: id, keyPlace, node }) => {
    if (!/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(id)) problems.add(placeProblem(sayBadPatternId(id), keyPlace));
    const own = body.read(node, problems);
    if (own === undefined) return [];
    if (own.holds === null && own.cannot_be_tested === null) problems.add({ ...placeProblem(sayNeitherNor(), keyPlace), id });
    if ((own.holds ?? own.when) !== null && own.cannot_be_tested !== null) problems.add({ ...placeProblem(sayBoth(), (own.holds ?? own.when)!.place), id });
    return [{ ...own, sites: own.sites ?? read!.sites, id, idPlace: keyPlace, file }];
  });
}
