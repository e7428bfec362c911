import type { Cmoc, Degree, ParameterRef, Reading, Test, When } from "../theory/rule.js";
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

/**
 * Activation is the degree of context times the presence of the resource; either is 1 where nothing is written. A test
 * is 0 or 1, an absent degree counts as 0. So: the product of the degrees if all tests hold, or else 0.
 */
export function emitActivation(text: KernelText, cmoc: Cmoc): string {
  const tests: string[] = [];
  const degrees: string[] = [];
  for (const line of [cmoc.context, cmoc.given]) {
    if (line === null) continue;
    if (line.tree.node === "when") tests.push(emitWhen(text, line.tree));
    else degrees.push(emitPresence(text, line.tree));
  }
  const degree = degrees.length === 0 ? "1" : degrees.join(" * ");
  return tests.length === 0 ? degree : text.variable("activation", "0", (name) => `if (${tests.join(" && ")}) ${name} = ${degree};`);
}

function emitWhen(text: KernelText, when: When): string {
  return `(${when.tests.map((test) => emitTest(text, test)).join(when.join === "and" ? " && " : " || ")})`;
}

function emitPresence(text: KernelText, tree: Degree): string {
  const degree = text.local(`degree ${JSON.stringify(tree)}`, () => emitDegree(text, tree));
  return text.variable(`presence ${degree}`, "0", (name) => `if (${degree} === ${degree}) ${name} = ${degree};`);
}
