import { placeProblem, type Place } from "../document/document.js";
import type { ProblemList } from "../problem/problem-list.js";
import type { PlacedCmoc } from "./check-rule.js";
import { sayBecomesTwice, sayOneWayState } from "./messages.js";
import type { Move } from "./rule.js";

interface PlacedMove {
  id: string;
  file: string;
  line: number;
  move: Move;
  place: Place;
}

/** Holds the whole theory to a way back for every state, and to one sentence that says what a state becomes. */
export function checkStates(rules: readonly PlacedCmoc[], problems: ProblemList): void {
  const byState = new Map<string, PlacedMove[]>();
  for (const placed of rules.flatMap(listMoves)) {
    const state = `${placed.move.target.agent}.${placed.move.target.name}`;
    byState.set(state, [...(byState.get(state) ?? []), placed]);
  }
  for (const moves of byState.values()) {
    const [first] = moves;
    const name = first.move.target.name;
    const way = first.move.node;
    // "towards" and "becomes" follow what they aim at, up and down.
    if ((way === "rises" || way === "falls") && moves.every(({ move }) => move.node === way)) {
      problems.add({ ...placeProblem(sayOneWayState(name, way === "rises" ? "rise" : "fall"), first.place), id: first.id });
    }
    const [said, ...again] = moves.filter(({ move }) => move.node === "becomes");
    for (const other of again) problems.add({ ...placeProblem(sayBecomesTwice(name, said.id, said.file, said.place.line), other.place), id: other.id });
  }
}

function listMoves({ cmoc, places }: PlacedCmoc): PlacedMove[] {
  const { id, file, line } = cmoc;
  const found: PlacedMove[] = [];
  for (const part of ["then", "otherwise", "so"] as const) {
    cmoc[part].forEach(({ tree }, i) => {
      if (tree.node !== "bend") found.push({ id, file, line, move: tree, place: places[part][i] });
    });
  }
  return found;
}
