import type { Bend } from "../theory/rule.js";
import { emitDegree } from "./emit-degree.js";
import { emitAtTarget, emitMean } from "./emit-target.js";
import type { KernelText } from "./kernel-text.js";

/**
 * Multiplies the factor of the target's behaviour by M^((x - u) / w) / c, worked out as exp(rise (x - u) - log c) with
 * rise = log M / w, so that a row costs no division. One-sided: x - u is 0 where it is below. Several holders of one
 * target: the mean of their x - u, in the order of rows, which is the mean of their exponents.
 */
export function emitBend(text: KernelText, bend: Bend, number: number): void {
  const { target } = bend;
  const usual = text.constant({ how: "usual", bend: number });
  const rise = text.constant({ how: "rise", bend: number, parameter: bend.times });
  const logCentre = text.constant({ how: "log centre", bend: number });
  const factor = text.value(target.agent, "factors", target.name);
  const degree = emitDegree(text, bend.with);
  const above = bend.oneSided ? `Math.max(0, x - ${usual})` : `x - ${usual}`;
  const writeAbove = (write: string): string => `const x = ${degree}; if (x === x) { const above = ${above}; ${write} }`;
  const lift = (by: string): string => `exp(${by} * ${rise} - ${logCentre})`;
  if (target.reach === "own") {
    text.body.push(emitAtTarget(text, target, (row) => writeAbove(`${factor}[${row}] *= ${lift("above")};`)));
    return;
  }
  const average = text.average(target.agent);
  text.body.push(emitAtTarget(text, target, (row) => writeAbove(`${average.sum}[${row}] += above; ${average.count}[${row}] += 1;`)));
  text.after.push(emitMean(text, target.agent, average, (mean) => `${factor}[j] *= ${lift(mean)};`));
}

/** In the settling run a bend does nothing but note x for each holder and target to whom it would apply. */
export function emitSample(text: KernelText, bend: Bend, number: number): void {
  const samples = text.samples(number);
  const degree = emitDegree(text, bend.with);
  text.body.push(emitAtTarget(text, bend.target, (row) => `const x = ${degree}; if (x === x) ${samples}.add(x, ${row});`));
}
