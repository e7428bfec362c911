import type { MatrixCell, MatrixData } from "../chart/matrix-data.js";
import { findUse, type AssessedPattern } from "../evidence/patterns/assessed-pattern.js";
import type { JudgedPattern } from "../evidence/patterns/judge-pattern.js";

/** Lays assessed patterns out by use, name and theory, the theory that they belong to first and placebos last. */
export function gatherMatrix(rows: readonly AssessedPattern[]): MatrixData {
  const theories = [...new Set(rows.map(({ theory }) => theory))];
  const own = rows.filter(({ theory }) => theory === theories[0]);
  const hasPlacebos = own.some(({ placebo }) => placebo !== null);
  const order = ["validation", "calibration", "specification", "setting", "about the study"];
  const sorted = [...own].sort((a, b) => order.indexOf(findUse(a)) - order.indexOf(findUse(b)));
  return {
    columns: [...theories, ...(hasPlacebos ? ["placebos"] : [])],
    rows: sorted.map((row) => ({
      name: readAloud(row.pattern.id),
      heading: findUse(row),
      cells: [...theories.map((theory) => makeCell(rows.find((other) => other.theory === theory && other.pattern.id === row.pattern.id)!)), ...(hasPlacebos ? [makePlaceboCell(row)] : [])],
    })),
  };
}

function makeCell({ verdict, share }: Pick<JudgedPattern, "verdict" | "share">): MatrixCell {
  return { verdict, k: share?.k ?? null, n: share?.n ?? null };
}

function makePlaceboCell({ pattern, placebo, verdict }: AssessedPattern): MatrixCell {
  if (placebo === null) return { verdict: verdict === "cannot be tested" ? verdict : pattern.use === "specification" ? "not asked" : "not triggered", k: null, n: null };
  return makeCell({ verdict: placebo.verdict, share: placebo });
}

function readAloud(id: string): string {
  const spaced = id.replaceAll("_", " ");
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
