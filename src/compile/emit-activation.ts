import type { Cmoc, Degree, Line, ParameterRef, Reading, Test, When } from "../theory/rule.js";
import { emitDegree, emitEvent, emitInteger, emitPart, emitReading } from "./emit-degree.js";
import type { KernelText } from "./kernel-text.js";

function emitBound(text: KernelText, bound: ParameterRef | Reading): string {
  return bound.node === "parameter" ? text.constant({ how: "value", parameter: bound.name }) : emitReading(text, bound);
}

/** A comparison with NaN is false, which is just what the language says of a test with an absent part. */
function emitTest(text: KernelText, test: Test): string {
  switch (test.node) {
    case "at least":
      return `${emitPart(text, test.left)} >= ${emitBound(text, test.right)}`;
    case "below":
      return `${emitPart(text, test.left)} < ${emitBound(text, test.right)}`;
    case "is":
      return `${emitReading(text, test.left)} === ${emitInteger(test.code)}`;
    case "happens":
      return `${emitEvent(text, test)} > 0`;
  }
}

/** How far a context or resource is there: a test is 0 or 1, an absent degree counts as 0. */
function emitPresence(text: KernelText, { tree }: Line<When> | Line<Degree>): string {
  if (tree.node === "when") return `(${tree.tests.map((test) => emitTest(text, test)).join(tree.join === "and" ? " && " : " || ")} ? 1 : 0)`;
  const degree = text.local(`degree ${JSON.stringify(tree)}`, () => emitDegree(text, tree));
  return `(${degree} === ${degree} ? ${degree} : 0)`;
}

/** Activation is the degree of context times the presence of the resource; either is 1 where nothing is written. */
export function emitActivation(text: KernelText, cmoc: Cmoc): string {
  const factors = [cmoc.context, cmoc.given].filter((line) => line !== null).map((line) => emitPresence(text, line));
  return factors.length === 0 ? "1" : factors.join(" * ");
}
