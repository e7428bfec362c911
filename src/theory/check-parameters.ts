import { placeProblem } from "../document/document.js";
import type { ProblemList } from "../problem/problem-list.js";
import type { ParameterUse } from "./clause.js";
import { sayRoleRange, sayTwoMeasures, sayTwoRoles, sayUnusedParameter } from "./messages.js";
import type { Parameter } from "./rule.js";
import type { WrittenParameter } from "./written-parameters.js";

/** Holds each parameter to one role, to the bounds of that role, and to being used. Gives them by name, in order. */
export function checkParameters(written: readonly WrittenParameter[], uses: readonly ParameterUse[], problems: ProblemList): Record<string, Parameter> {
  const byName: Record<string, Parameter> = {};
  for (const { name, keyPlace, value } of [...written].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const own = uses.filter((use) => use.name === name);
    if (own.length === 0) {
      problems.add(placeProblem(sayUnusedParameter(name), keyPlace));
      continue;
    }
    checkOneRole(own, problems);
    for (const use of own.slice(0, 1)) {
      const [phrase, least, most] = boundsOf(use);
      if (value.plausible[0] < least || value.plausible[1] > most) problems.add(placeProblem(sayRoleRange(name, phrase, describeBounds(least, most)), keyPlace));
    }
    byName[name] = { name, ...value, role: own[0].role };
  }
  return byName;
}

function checkOneRole(uses: readonly ParameterUse[], problems: ProblemList): void {
  const [first] = uses;
  for (const use of uses.slice(1)) {
    const [a, b] = [describeUse(first), describeUse(use)];
    if (use.role !== first.role) problems.add(placeProblem(sayTwoRoles(use.name, roleWords[first.role], roleWords[use.role]), use.place));
    else if (a !== b) problems.add(placeProblem(use.role === "threshold" ? sayTwoMeasures(use.name, a, b) : sayTwoRoles(use.name, `limit "${a}"`, `limit "${b}"`), use.place));
    else continue;
    return;
  }
}

const roleWords = { threshold: "threshold", share: "share", times: "limit in times" } as const;

function describeUse(use: ParameterUse): string {
  return typeof use.as === "string" ? use.as : use.as.threshold;
}

/** How a use is called, and the least and most that it allows. */
function boundsOf({ as }: ParameterUse): [string, number, number] {
  if (as === "share") return ["a share", 0, 1];
  if (as === "up to") return ['the limit of "up to"', 1, Infinity];
  // A factor of 0 has no logarithm, and no odds or rate falls to nothing by belief alone.
  if (as === "down to") return ['the limit of "down to"', Number.MIN_VALUE, 1];
  return as.threshold === "a degree" ? ["a threshold of a degree", 0, 1] : ["a threshold", -Infinity, Infinity];
}

function describeBounds(least: number, most: number): string {
  if (most === Infinity) return `at least ${least}`;
  return least === Number.MIN_VALUE ? `above 0 and at most ${most}` : `within ${least} to ${most}`;
}
