/** How far a number of the theory rests on anything: chosen, chosen with evidence beside it for the direction, or said by a source. */
export type BasisKind = "assumed" | "assumed with a direction" | "sourced";

/** The ids of statements that a basis names, such as F33 and T26 in "assumed; F33, T26 for the direction". */
export function listNamedStatements(basis: string): string[] {
  return [...new Set([...basis.matchAll(/\b(?:CMOC|[A-Z])[0-9]+\b/g)].map(([id]) => id))];
}

/** Sorts a basis by what it says of itself. */
export function sortBasis(basis: string): BasisKind {
  if (!/^assumed\b/.test(basis.trim())) return "sourced";
  return basis.trim() === "assumed" ? "assumed" : "assumed with a direction";
}
