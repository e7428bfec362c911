import { saySecondSpelling } from "./messages.js";
import { takeDegree } from "./parse-degree.js";
import { printEffect } from "./print-sentence.js";
import type { BendPhrase, MovePhrase, TimePhrase } from "./sentence.js";
import { TokenCursor } from "./token-cursor.js";

/** Reads a sentence of `then`, `otherwise` or `so`. Throws ProblemError, its column counted within the sentence. */
export function parseEffect(sentence: string): MovePhrase | BendPhrase {
  const cursor = new TokenCursor(sentence);
  const effect = cursor.take("the") ? takeBend(cursor) : takeMove(cursor);
  const spelling = printEffect(effect);
  if (spelling !== sentence) throw cursor.refuse(saySecondSpelling(spelling), 0, sentence.length);
  return effect;
}

function takeMove(cursor: TokenCursor): MovePhrase {
  const target = cursor.expectName();
  switch (cursor.expectOneOf(["moves", "rises", "rise", "falls", "fall", "becomes"])) {
    case "moves": {
      const share = cursor.expectWord();
      cursor.expect("of the way towards");
      const aim = takeDegree(cursor);
      return { node: "towards", target, share, aim, time: takeTime(cursor) };
    }
    case "becomes": {
      const to = takeDegree(cursor);
      cursor.expectEnd(["and", "or"]);
      return { node: "becomes", target, to };
    }
    case "falls":
    case "fall":
      return takeRise(cursor, "falls", target);
    default:
      return takeRise(cursor, "rises", target);
  }
}

function takeRise(cursor: TokenCursor, node: "rises" | "falls", target: MovePhrase["target"]): MovePhrase {
  let degree = null;
  if (cursor.take("with")) {
    degree = takeDegree(cursor);
    cursor.expect(",");
    cursor.expect("by");
  } else if (!cursor.take("by")) throw cursor.refuseCurrent(["by", "with"]);
  const share = cursor.expectWord();
  return { node, target, share, with: degree, time: takeTime(cursor) };
}

function takeTime(cursor: TokenCursor): TimePhrase {
  if (cursor.take("each")) {
    cursor.expect("month");
    cursor.expectEnd([]);
    return { every: "month" };
  }
  if (cursor.take("for")) {
    cursor.expect("each");
    const event = cursor.expectName();
    cursor.expect("this week");
    cursor.expectEnd([]);
    return { every: "event", event };
  }
  cursor.expectEnd(["each month", "for each"]);
  return { every: "occasion" };
}

function takeBend(cursor: TokenCursor): BendPhrase {
  const measure = cursor.expectOneOf(["odds", "rate", "amount"]) as BendPhrase["measure"];
  cursor.expect("of");
  const target = cursor.expectName();
  const direction = cursor.expectOneOf(["rises", "falls", "rise", "fall"]).startsWith("rise") ? "rises" : "falls";
  cursor.expect("with");
  const degree = takeDegree(cursor);
  const oneSided = cursor.take("above");
  if (oneSided) cursor.expect("its usual level");
  cursor.expect(",");
  cursor.expect(direction === "rises" ? "up" : "down");
  cursor.expect("to");
  const times = cursor.expectWord();
  cursor.expect("times");
  cursor.expectEnd([]);
  return { node: "bend", measure, direction, target, with: degree, oneSided, times };
}
