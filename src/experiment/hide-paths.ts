import type { Plan } from "../simulate/plan.js";

/** A plan fit to be kept and handed on: of the files that rules stand in, only the folder and the name, never where they lie on a disk. */
export function hidePaths(plan: Plan): Plan {
  if (plan.theory === null) return plan;
  const shorten = (file: string): string => file.split(/[\\/]/).slice(-2).join("/");
  return { ...plan, theory: { ...plan.theory, cmocs: plan.theory.cmocs.map((cmoc) => ({ ...cmoc, file: shorten(cmoc.file) })) } };
}
