import type { Bend } from "../theory/rule.js";
import { emitDegree } from "./emit-degree.js";
import { emitAtTarget, emitMean } from "./emit-target.js";
import type { KernelText } from "./kernel-text.js";

/**
 * Multiplies the factor of the target's behaviour by M^e / c, with e = (x - u) / w, or 0 where e is below 0 and the
 * bend is one-sided. M^e is exp(e log M). Several holders of one target: the mean of their e, in the order of rows.
 */
export function emitBend(text: KernelText, bend: Bend, number: number): void {
  const { target } = bend;
  const usual = text.constant({ how: "usual", bend: number });
  const width = text.constant({ how: "width", bend: number });
  const centre = text.constant({ how: "centre", bend: number });
  const times = text.constant({ how: "times", parameter: bend.times });
  const factor = text.value(target.agent, "factors", target.name);
  const degree = emitDegree(text, bend.with);
  const exponent = `(x - ${usual}) / ${width}`;
  const writeExponent = (write: string): string =>
    `const x = ${degree}; if (x === x) { const e = ${bend.oneSided ? `Math.max(0, ${exponent})` : exponent}; ${write} }`;
  if (target.reach === "own") {
    text.body.push(emitAtTarget(text, target, (row) => writeExponent(`${factor}[${row}] *= exp(e * ${times}) / ${centre};`)));
    return;
  }
  const average = text.average(target.agent);
  text.body.push(emitAtTarget(text, target, (row) => writeExponent(`${average.sum}[${row}] += e; ${average.count}[${row}] += 1;`)));
  text.after.push(emitMean(text, target.agent, average, (mean) => `${factor}[j] *= exp(${mean} * ${times}) / ${centre};`));
}

/** In the settling run a bend does nothing but note x for each holder and target to whom it would apply. */
export function emitSample(text: KernelText, bend: Bend, number: number): void {
  const samples = text.samples(number);
  const degree = emitDegree(text, bend.with);
  text.body.push(emitAtTarget(text, bend.target, (row) => `const x = ${degree}; if (x === x) ${samples}.add(x, ${row});`));
}
