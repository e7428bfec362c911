import { joinParts, refuseMixedJoin, takeDegree, takePart } from "./parse-degree.js";
import { sayComparisonOfJoin, sayDegreeNotTest, saySecondSpelling, sayTestIncomplete } from "./messages.js";
import { printCondition } from "./print-sentence.js";
import type { ConditionPhrase, DegreePhrase, PartPhrase, TestPhrase, WhenPhrase } from "./sentence.js";
import { TokenCursor } from "./token-cursor.js";

/** Reads a `given`: tests or a degree. Throws ProblemError, its column counted within the sentence. */
export function parseCondition(sentence: string): ConditionPhrase {
  const cursor = new TokenCursor(sentence);
  const condition = takeCondition(cursor);
  if (condition.node !== "when" && seesTest(cursor)) throw cursor.refuse(sayComparisonOfJoin(), cursor.current.from, cursor.current.to);
  cursor.expectEnd(condition.node === "when" ? ["and", "or"] : ["is", "and", "or"]);
  const spelling = printCondition(condition);
  if (spelling !== sentence) throw cursor.refuse(saySecondSpelling(spelling), 0, sentence.length);
  return condition;
}

/** Reads a `when`. */
export function parseWhen(sentence: string): WhenPhrase {
  const condition = parseCondition(sentence);
  if (condition.node !== "when") throw new TokenCursor(sentence).refuse(sayTestIncomplete(), 0, sentence.length);
  return condition;
}

/** Reads a `to the extent that`. */
export function parseDegree(sentence: string): DegreePhrase {
  const condition = parseCondition(sentence);
  if (condition.node === "when") throw new TokenCursor(sentence).refuse(sayDegreeNotTest(), 0, sentence.length);
  return condition;
}

function takeCondition(cursor: TokenCursor): ConditionPhrase {
  if (cursor.sees("the average of") || cursor.sees("the gap between")) return takeDegree(cursor);
  const first = takePart(cursor);
  return seesTest(cursor) ? takeWhen(cursor, takeTest(cursor, first)) : joinParts(cursor, first);
}

function takeWhen(cursor: TokenCursor, first: TestPhrase): WhenPhrase {
  const tests = [first];
  const join = cursor.sees("or") ? "or" : "and";
  while (cursor.take(join)) {
    const part = takePart(cursor);
    if (!seesTest(cursor)) throw cursor.refuseCurrent(["is", "happens"]);
    tests.push(takeTest(cursor, part));
  }
  refuseMixedJoin(cursor);
  return { node: "when", join, tests };
}

function seesTest(cursor: TokenCursor): boolean {
  return cursor.sees("is") || cursor.sees("happens");
}

function takeTest(cursor: TokenCursor, left: PartPhrase): TestPhrase {
  const verb = cursor.current;
  if (left.node === "name" && cursor.take("happens")) return { node: "happens", event: left };
  cursor.expect("is");
  if (cursor.take("at")) {
    cursor.expect("least");
    return { node: "at least", left, right: cursor.expectName() };
  }
  if (cursor.take("below")) return { node: "below", left, right: cursor.expectName() };
  if (left.node === "name") return { node: "is", left, word: cursor.expectWord() };
  throw cursor.current.kind === "end" ? cursor.refuseCurrent(["at least", "below"]) : cursor.refuse(sayTestIncomplete(), verb.from, cursor.current.to);
}
