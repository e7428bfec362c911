import type { Cmoc, Theory } from "../../theory/rule.js";

/** By which rules a state can rise and fall, each in the order of their ids. What moves towards something does both. */
export interface WayBack {
  /** As `agent.state`. */
  state: string;
  raisedBy: string[];
  loweredBy: string[];
  /** The rule without which the state could only rise, or only fall; null where leaving out no single rule does that. */
  hangsOn: string | null;
}

/**
 * Follows each state of a theory back. That a state can only rise or only fall in the whole theory is refused when a theory is loaded; here it
 * is asked whether it could where one rule is left out, as in a run with `--without`.
 */
export function findWaysBack(theory: Theory): WayBack[] {
  const moves = theory.cmocs.flatMap(listMoves);
  const states = [...new Set(moves.map(({ state }) => state))].sort();
  return states.map((state) => {
    const own = moves.filter((move) => move.state === state);
    const rules = [...new Set(own.map(({ cmoc }) => cmoc))];
    const isOneWay = (left: readonly StateMove[]): boolean => left.length > 0 && (left.every(({ falls }) => !falls) || left.every(({ rises }) => !rises));
    return {
      state,
      raisedBy: rules.filter((cmoc) => own.some((move) => move.cmoc === cmoc && move.rises)),
      loweredBy: rules.filter((cmoc) => own.some((move) => move.cmoc === cmoc && move.falls)),
      hangsOn: rules.find((cmoc) => isOneWay(own.filter((move) => move.cmoc !== cmoc))) ?? null,
    };
  });
}

interface StateMove {
  cmoc: string;
  state: string;
  rises: boolean;
  falls: boolean;
}

function listMoves(cmoc: Cmoc): StateMove[] {
  return [...cmoc.then, ...cmoc.otherwise, ...cmoc.so].flatMap(({ tree }) =>
    tree.node === "bend" ? [] : [{ cmoc: cmoc.id, state: `${tree.target.agent}.${tree.target.name}`, rises: tree.node !== "falls", falls: tree.node !== "rises" }],
  );
}
