import type { LineCursor } from "./line-cursor.js";
import { sayBackwards, sayNotMoved, sayRuleOfSeveral, sayWrongMeasure } from "./messages.js";
import { takeWhere } from "./read-situation.js";
import { takeName, type TestScope } from "./test-scope.js";
import type { Claim, Expectation, Quantity } from "./theory-test.js";

const measures = { chance: "odds", rate: "rate", amount: "amount" } as const;

/** Takes what stands after "expect", up to the end of the line. */
export function takeExpectation(scope: TestScope, cursor: LineCursor): Expectation {
  const text = cursor.rest;
  const claim = cursor.sees("the rule") ? takeActing(scope, cursor) : takeClaim(cursor, takeQuantity(scope, cursor), scope);
  cursor.expectEnd();
  return { line: cursor.line, text, claim };
}

function takeActing(scope: TestScope, cursor: LineCursor): Claim {
  if (scope.rules.length !== 1) throw cursor.refuse(sayRuleOfSeveral(), cursor.current);
  cursor.expect("the rule");
  return { node: "acting", acts: cursor.expectOneOf(["to act", "not to act"]) === "to act" };
}

/** A state by its name, or "the odds of", "the rate of", "the amount of" a behaviour; only what the rules change. */
function takeQuantity(scope: TestScope, cursor: LineCursor): Quantity {
  const start = cursor.current;
  if (!cursor.take("the")) {
    const { agent, name, chunk } = takeName(scope, cursor, ["state"], "a state");
    if (!isMoved(scope, agent, name)) throw cursor.refuse(sayNotMoved(chunk.text, scope.rules.map(({ id }) => id)), chunk);
    return { node: "state", agent, name, text: chunk.text };
  }
  const measure = cursor.expectOneOf(["odds", "rate", "amount"]);
  cursor.expect("of");
  const { agent, name, chunk, item } = takeName(scope, cursor, ["behaviour"], "a behaviour");
  const right = item.kind === "behaviour" ? measures[item.measure] : measure;
  if (right !== measure) throw cursor.refuse(sayWrongMeasure(measure, chunk.text, right), { from: start.from, to: chunk.to });
  if (!isMoved(scope, agent, name)) throw cursor.refuse(sayNotMoved(chunk.text, scope.rules.map(({ id }) => id)), chunk);
  return { node: "lift", agent, name, text: `the ${measure} of ${chunk.text}` };
}

function isMoved({ rules }: TestScope, agent: string, name: string): boolean {
  return rules.some(({ then, otherwise, so }) => [...then, ...otherwise, ...so].some(({ tree: { target } }) => target.agent === agent && target.name === name));
}

function takeClaim(cursor: LineCursor, quantity: Quantity, scope: TestScope): Claim {
  cursor.expect("to");
  if (cursor.take("have")) {
    const to = cursor.expectOneOf(["risen", "fallen", "stayed"]);
    if (to === "stayed") cursor.expect(quantity.text.startsWith("the odds") ? "as they were" : "as it was");
    return { node: "change", quantity, to };
  }
  cursor.expect("be");
  const bounds = quantity.node === "state" ? (["above", "below", "between"] as const) : [];
  const side = cursor.expectOneOf([...bounds, "higher", "lower", "the same"]);
  switch (side) {
    case "above":
    case "below":
      return { node: "bound", quantity, side, bound: cursor.expectNumber() };
    case "between": {
      const least = cursor.expectNumber();
      cursor.expect("and");
      const start = cursor.current;
      const most = cursor.expectNumber();
      if (most < least) throw cursor.refuse(sayBackwards(), start);
      return { node: "between", quantity, least, most };
    }
    case "the same":
      cursor.expect("as");
      return { node: "comparison", quantity, side: "same", where: takeWhere(scope, cursor) };
    default:
      cursor.expect("than");
      return { node: "comparison", quantity, side, where: takeWhere(scope, cursor) };
  }
}
