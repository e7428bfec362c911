import type { Parameter, Theory } from "../../theory/rule.js";
import { listParameterUses } from "../../theory/list-parameters.js";
import { sortBasis, type BasisKind } from "./name-evidence.js";

/** A number of the theory in the assumptions log. */
export interface AssumedParameter {
  parameter: Parameter;
  basis: BasisKind;
  /** The rules that use it, in the order of their ids. */
  cmocs: string[];
  /** Sentences that name it. */
  sentences: number;
}

/** Everything in a theory that rests on nobody's word. */
export interface Assumptions {
  /** Rules that have `assumed` instead of a source, with why. */
  rules: { id: string; why: string }[];
  /** Parameters without a source for their size; those used most first, then by name. */
  parameters: AssumedParameter[];
  /** Of all parameters, how many are of each kind. */
  counts: Record<BasisKind, number>;
}

/** Writes the assumptions log of a theory. */
export function listAssumptions(theory: Theory): Assumptions {
  const uses = theory.cmocs.flatMap((cmoc) => listParameterUses(cmoc).map((name) => ({ name, cmoc: cmoc.id })));
  const counts: Assumptions["counts"] = { assumed: 0, "assumed with a direction": 0, sourced: 0 };
  const parameters: AssumedParameter[] = [];
  for (const parameter of Object.values(theory.parameters)) {
    const basis = sortBasis(parameter.basis);
    counts[basis] += 1;
    const own = uses.filter(({ name }) => name === parameter.name);
    if (basis !== "sourced") parameters.push({ parameter, basis, cmocs: [...new Set(own.map(({ cmoc }) => cmoc))], sentences: own.length });
  }
  parameters.sort((a, b) => b.sentences - a.sentences || (a.parameter.name < b.parameter.name ? -1 : 1));
  return { rules: theory.cmocs.flatMap(({ id, assumed }) => (assumed === null ? [] : [{ id, why: assumed }])), parameters, counts };
}
