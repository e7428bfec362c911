import { atPlace, code, listOf, mapOf, namedValues, oneOf, openDocument, optional, placeProblem, readMap, text } from "../document/document.js";
import type { ProblemList } from "../problem/problem-list.js";
import { anyNode, readChanges, type PlacedChange } from "../scenario/read-changes.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { sayNetworkCode, sayNetworkTwice } from "./messages.js";
import type { Assumption } from "./setting.js";

/** What setting.yaml says. */
export interface SettingCard {
  title: string;
  about: string;
  source: string;
  networks: { code: string; name: string }[];
  /** How the shares by quintile are known. */
  quintiles: (typeof waysOfQuintiles)[number];
  assumptions: Assumption[];
  /** Levers that are otherwise than usual here, in the form of a scenario's. */
  levers: PlacedChange[];
}

/** How the shares by quintile in practices.csv may be known. */
const waysOfQuintiles = ["counted", "derived"] as const;

const codePattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;

/** Reads setting.yaml, or adds problems and returns undefined. What its levers are called, the vocabulary says. */
export function readSettingCard(path: string, vocabulary: Vocabulary, problems: ProblemList): SettingCard | undefined {
  const root = openDocument(path, problems);
  const shape = {
    title: text("a title"),
    about: text("what the place is"),
    source: text("where the figures come from, with their licence"),
    networks: listOf(mapOf({ code: atPlace(code()), name: text("the name of a network") }, "a network with code and name"), 1),
    quintiles: optional(oneOf(waysOfQuintiles), waysOfQuintiles[0]),
    assumptions: optional(listOf(mapOf({ what: text(), value: code("a value"), basis: text() }, "an assumption with what, value and basis")), []),
    levers: optional(namedValues(anyNode, "levers and their values"), []),
  };
  const read = root && readMap(root, shape, problems);
  if (!read) return undefined;
  const seen = new Set<string>();
  for (const { code: written } of read.networks) {
    if (!codePattern.test(written.value)) problems.add(placeProblem(sayNetworkCode(written.value), written.place));
    if (seen.has(written.value)) problems.add(placeProblem(sayNetworkTwice(written.value), written.place));
    seen.add(written.value);
  }
  return { ...read, networks: read.networks.map(({ code: written, name }) => ({ code: written.value, name })), levers: read.levers.flatMap((entry) => readChanges(entry, vocabulary, problems)) };
}
