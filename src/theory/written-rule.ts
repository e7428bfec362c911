import { atPlace, code, listOf, mapOf, optional, placeProblem, readMap, refuseKind, text, type DocumentNode, type Place, type Placed, type ReadShape, type Reader } from "../document/document.js";
import { mostSentences } from "../language/limits.js";
import type { Problem } from "../problem/problem.js";
import { ProblemList } from "../problem/problem-list.js";
import { sayNoReasoning, sayTwoContexts, sayTwoSources, sayNoSource } from "./messages.js";

/** A formal line as written, with its node for places. Longer texts are refused by the language, with its own words. */
const sentence = atPlace(text("a sentence"));

/** One sentence, or a list of at most eight. */
const oneOrMore = "a sentence, or a list of sentences";
const sentences: Reader<Placed<string>[]> = {
  expects: oneOrMore,
  read(node, problems) {
    if (node.kind === "list") return listOf(sentence, 1, mostSentences).read(node, problems);
    if (node.kind !== "text") return refuseKind(node, oneOrMore, problems);
    const one = sentence.read(node, problems);
    return one === undefined ? undefined : [one];
  },
};

const words = text("words, our own");

const shape = {
  source: optional(mapOf({ study: atPlace(code("the name of a study")), where: text("where in the study") }, "study and where")),
  assumed: optional(text("why it is assumed")),
  reading: optional(text("how our reading differs")),
  actor: atPlace(text("the kind of agent whose reasoning it is")),
  about: optional(atPlace(text("the kind of agent that it is about"))),
  resource: mapOf({ words, given: optional(sentence) }, '"words", and "given" if it is not always there'),
  context: mapOf({ words, when: optional(sentence), "to the extent that": optional(sentence) }, '"words", and "when" or "to the extent that"'),
  mechanism: mapOf({ words, then: sentences, otherwise: optional(sentences) }, '"words" and "then"'),
  outcome: mapOf({ words, so: sentences }, '"words" and "so"'),
};

/** A rule whose keys and types are right; its sentences are not read yet. */
export type WrittenRule = ReadShape<typeof shape> & { id: string; theme: string; idPlace: Place; file: string };

/** Reads the keys of one rule, or adds to `problems` and returns undefined. */
export function readWrittenRule(node: DocumentNode, problems: ProblemList, rule: { id: string; theme: string; idPlace: Place; file: string }): WrittenRule | undefined {
  const found = new ProblemList();
  const read = readMap(node, shape, found, "the parts of a rule");
  if (read !== undefined) checkEitherOr(read, rule.idPlace, found);
  for (const problem of found.problems) problems.add({ ...(lacksReasoning(problem) ? { ...problem, ...sayNoReasoning() } : problem), id: rule.id });
  return read === undefined || found.count > 0 ? undefined : { ...read, ...rule };
}

/** A rule without reasoning is not a rule with a key too few: it hears so in other words. */
function lacksReasoning(problem: Problem): boolean {
  return problem.code === "missing-key" && (problem.id === "mechanism" || problem.id === "then");
}

function checkEitherOr(rule: ReadShape<typeof shape>, place: Place, problems: ProblemList): void {
  if (rule.source === null && rule.assumed === null) problems.add(placeProblem(sayNoSource(), place));
  if (rule.source !== null && rule.assumed !== null) problems.add(placeProblem(sayTwoSources(), place));
  if (rule.context.when !== null && rule.context["to the extent that"] !== null) problems.add(placeProblem(sayTwoContexts(), rule.context["to the extent that"].place));
}
