import {
  atPlace, code, listOf, optional, placeProblem, readMap, refuseKind, wholeNumber, type DocumentNode, type NamedValue, type Place, type Placed, type Reader,
} from "../document/document.js";
import type { ProblemList } from "../problem/problem-list.js";
import type { Lever, Vocabulary } from "../vocabulary/vocabulary.js";
import { sayAllowedValues, sayLeverUnknown, sayValueEmpty } from "./messages.js";
import { parseLeverValue } from "./parse-lever-value.js";
import type { LeverChange } from "./scenario.js";

/** Latest week in which a change may begin: fifty years. */
const latestWeek = 2600;

/** A change with the places that later checks point at. */
export interface PlacedChange {
  change: LeverChange;
  place: Place;
  practices: Placed<string>[];
}

/** Any node at all, as it is: what it must be depends on the lever. */
export const anyNode: Reader<DocumentNode> = { expects: "a value", read: (node) => node };

/** Reads the entry of one lever: a value, `{value, practices, from_week}`, or a list of such blocks. */
export function readChanges(entry: NamedValue<DocumentNode>, vocabulary: Vocabulary, problems: ProblemList): PlacedChange[] {
  const { name, node, keyPlace } = entry;
  if (!Object.hasOwn(vocabulary.levers, name)) {
    problems.add(placeProblem(sayLeverUnknown(name, Object.keys(vocabulary.levers)), keyPlace));
    return [];
  }
  const lever = vocabulary.levers[name];
  const blocks = node.kind === "list" ? node.items : [node];
  return blocks.flatMap((block) => readChange(name, block, lever, problems) ?? []);
}

function readChange(name: string, node: DocumentNode, lever: Lever, problems: ProblemList): PlacedChange | undefined {
  if (node.kind !== "map") {
    const value = readValue(name, node, lever, problems);
    return value === undefined ? undefined : { change: { lever: name, value, practices: null, fromWeek: 0 }, place: node.place, practices: [] };
  }
  const shape = { value: anyNode, practices: optional(listOf(atPlace(code("the code of a practice")), 1)), from_week: optional(wholeNumber(0, latestWeek), 0) };
  const read = readMap(node, shape, problems, "a value, or a block with value, practices and from_week");
  if (read === undefined) return undefined;
  const value = readValue(name, read.value, lever, problems);
  if (value === undefined) return undefined;
  const practices = read.practices?.map((placed) => placed.value).sort() ?? null;
  return { change: { lever: name, value, practices, fromWeek: read.from_week }, place: read.value.place, practices: read.practices ?? [] };
}

function readValue(name: string, node: DocumentNode, lever: Lever, problems: ProblemList): LeverChange["value"] | undefined {
  if (node.kind === "nothing") {
    problems.add(placeProblem(sayValueEmpty(name, lever), node.place));
    return undefined;
  }
  if (node.kind === "map" || node.kind === "list") return refuseKind(node, sayAllowedValues(lever), problems);
  const written = node.kind === "number" ? node.written : node.kind === "truth" ? String(node.truth) : node.text.trim();
  const parsed = parseLeverValue(name, written, lever);
  if ("value" in parsed) return parsed.value;
  problems.add(placeProblem(parsed.problem, node.place));
  return undefined;
}
