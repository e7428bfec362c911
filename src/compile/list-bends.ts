import type { Bend, Cmoc } from "../theory/rule.js";

/** A bend of a theory, by its key `<cmoc id>#<index among the bends of the rule's so lines>`. */
export interface CompiledBend {
  key: string;
  cmoc: string;
  agent: string;
  behaviour: string;
  tree: Bend;
}

/** All bends in the order of CMOC ids and of their lines. */
export function listBends(cmocs: readonly Cmoc[]): CompiledBend[] {
  return cmocs.flatMap((cmoc) =>
    cmoc.so
      .map((line) => line.tree)
      .filter((tree) => tree.node === "bend")
      .map((tree, index) => ({ key: `${cmoc.id}#${index}`, cmoc: cmoc.id, agent: tree.target.agent, behaviour: tree.target.name, tree })),
  );
}
