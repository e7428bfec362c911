import { foundActing, foundChange, foundComparison } from "./messages.js";
import type { Moment, Passage } from "./run-test.js";
import type { Claim, Quantity } from "./theory-test.js";

/** The least change that counts as one: 0.01 of a state, or a hundredth of odds, a rate or an amount. */
const leastChange = 0.01;

/** Holds a claim against what came; `other` is the other case of a comparison. */
export function judgeClaim(claim: Claim, passage: Passage, other: Passage | null): { met: boolean; found: string } {
  if (claim.node === "acting") return { met: passage.activeWeeks > 0 === claim.acts, found: foundActing(passage.activeWeeks, passage.weeks) };
  const { quantity } = claim;
  const isLift = quantity.node === "lift";
  const before = read(quantity, passage.before);
  const after = read(quantity, passage.after);
  const found = foundChange(isLift, before, after);
  switch (claim.node) {
    case "bound":
      return { met: claim.side === "above" ? after > claim.bound : after < claim.bound, found };
    case "between":
      return { met: after >= claim.least && after <= claim.most, found };
    case "change": {
      const change = compare(isLift, after, before);
      return { met: claim.to === (change > 0 ? "risen" : change < 0 ? "fallen" : "stayed"), found };
    }
    case "comparison": {
      const there = read(quantity, other!.after);
      const difference = compare(isLift, after, there);
      return { met: claim.side === (difference > 0 ? "higher" : difference < 0 ? "lower" : "same"), found: foundComparison(isLift, after, there) };
    }
  }
}

/** 1 where the first is noticeably higher, -1 where it is lower, 0 where they are as good as the same. */
function compare(isLift: boolean, value: number, beside: number): -1 | 0 | 1 {
  const difference = isLift ? value / beside - 1 : value - beside;
  return difference >= leastChange ? 1 : difference <= -leastChange ? -1 : 0;
}

function read({ node, agent, name }: Quantity, { columns, factors }: Moment): number {
  return node === "state" ? columns[agent].states[name][0] : factors[agent].factors[name][0];
}
