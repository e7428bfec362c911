import type { Cmoc, Degree, When } from "./rule.js";

/** The parameters that the lines of a rule name, in the order in which they are read; one that is named twice stands twice. */
export function listParameterUses(cmoc: Cmoc): string[] {
  const conditions = [cmoc.given, cmoc.context].flatMap((line) => (line === null ? [] : listThresholds(line.tree)));
  const effects = [...cmoc.then, ...cmoc.otherwise, ...cmoc.so].flatMap(({ tree }) => {
    if (tree.node === "becomes") return [];
    return [tree.node === "bend" ? tree.times : tree.share];
  });
  return [...conditions, ...effects];
}

function listThresholds(tree: When | Degree): string[] {
  if (tree.node !== "when") return [];
  return tree.tests.flatMap((test) => ((test.node === "at least" || test.node === "below") && test.right.node === "parameter" ? [test.right.name] : []));
}
