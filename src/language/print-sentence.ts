import type { BendPhrase, ConditionPhrase, DegreePhrase, MovePhrase, NamePhrase, PartPhrase, TestPhrase, TimePhrase } from "./sentence.js";

/** A condition in its only spelling. */
export function printCondition(condition: ConditionPhrase): string {
  return condition.node === "when" ? condition.tests.map(printTest).join(` ${condition.join} `) : printDegree(condition);
}

/** A move or a bend in its only spelling. */
export function printEffect(effect: MovePhrase | BendPhrase): string {
  switch (effect.node) {
    case "towards":
      return `${printName(effect.target)} moves ${effect.share.word} of the way towards ${printDegree(effect.aim)}${printTime(effect.time)}`;
    case "rises":
    case "falls":
      return `${printName(effect.target)} ${effect.node}${effect.with === null ? "" : ` with ${printDegree(effect.with)},`} by ${effect.share.word}${printTime(effect.time)}`;
    case "becomes":
      return `${printName(effect.target)} becomes ${printDegree(effect.to)}`;
    case "bend":
      return printBend(effect);
  }
}

function printBend(bend: BendPhrase): string {
  // Odds are many, a rate and an amount are one.
  const verb = bend.measure === "odds" ? bend.direction.slice(0, -1) : bend.direction;
  const above = bend.oneSided ? " above its usual level" : "";
  const limit = bend.direction === "rises" ? "up to" : "down to";
  return `the ${bend.measure} of ${printName(bend.target)} ${verb} with ${printDegree(bend.with)}${above}, ${limit} ${bend.times.word} times`;
}

function printTime(time: TimePhrase): string {
  if (time.every === "month") return " each month";
  return time.every === "event" ? ` for each ${printName(time.event)} this week` : "";
}

function printTest(test: TestPhrase): string {
  switch (test.node) {
    case "at least":
      return `${printPart(test.left)} is at least ${printName(test.right)}`;
    case "below":
      return `${printPart(test.left)} is below ${printName(test.right)}`;
    case "is":
      return `${printName(test.left)} is ${test.word.word}`;
    case "happens":
      return `${printName(test.event)} happens`;
  }
}

/** A degree in its only spelling. */
function printDegree(degree: DegreePhrase): string {
  switch (degree.node) {
    case "lower":
      return degree.parts.map(printPart).join(" and ");
    case "higher":
      return degree.parts.map(printPart).join(" or ");
    case "average":
      return `the average of ${degree.parts.map(printPart).join(" and ")}`;
    case "gap":
      return `the gap between ${degree.parts.map(printPart).join(" and ")}`;
    default:
      return printPart(degree);
  }
}

function printPart(part: PartPhrase): string {
  switch (part.node) {
    case "name":
      return printName(part);
    case "view":
      return `the ${part.how} ${part.of.word} across ${part.many.word}${part.weight === null ? "" : ` weighted by ${part.weight.word}`}`;
    case "share":
      return `the share of ${part.many.word} whose ${part.of.word} is ${part.word.word}`;
    case "shortfall":
      return `the shortfall of ${printPart(part.of)}`;
  }
}

function printName(name: NamePhrase): string {
  return name.prefix === null ? name.name.word : `${name.prefix.word}.${name.name.word}`;
}
