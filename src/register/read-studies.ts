import { mapOf, namedValues, placeProblem, text, type DocumentNode } from "../document/document.js";
import type { ProblemList } from "../problem/problem-list.js";
import { sayBadStudyName } from "./messages.js";
import type { Study } from "./register.js";

const card = mapOf(
  {
    title: text("the title of the study"),
    citation: text("who wrote it, where and when"),
    kind: text("what kind of study it is"),
    setting: text("where and when"),
    size: text("how many took part"),
    shows: text("what it can show"),
    cannot_show: text("what it cannot show"),
    read: text("how much of it was read"),
  },
  "the card of a study",
);

/** Reads evidence.yaml: the studies by their keys, in the order of the file. Problems are added; what is wrong is left out. */
export function readStudies(node: DocumentNode, problems: ProblemList): Study[] {
  if (node.kind !== "map") {
    namedValues(card, "studies by name").read(node, problems);
    return [];
  }
  const studies: Study[] = [];
  for (const { key: id, keyPlace, value } of node.entries) {
    if (!/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(id)) problems.add(placeProblem(sayBadStudyName(id), keyPlace));
    const read = card.read(value, problems);
    if (read === undefined) continue;
    const { cannot_show: cannotShow, ...rest } = read;
    studies.push({ id, ...rest, cannotShow });
  }
  return studies;
}
