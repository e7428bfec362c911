import { saySecondSpelling } from "../messages.js";
import { takeCase, takeGroup, takeGroupIfAny, takeMonths, takeQuantity, takeSpanIfAny } from "./parse-quantity.js";
import { PatternCursor } from "./pattern-cursor.js";
import type { CasePhrase, GroupPhrase, LevelPhrase, NumberPhrase, PatternPhrase, QuantityPhrase } from "./pattern-sentence.js";
import { printPattern } from "./print-pattern.js";

/** Reads the one sentence of a pattern. Throws ProblemError, its column counted within the sentence. */
export function parsePattern(sentence: string): PatternPhrase {
  const cursor = new PatternCursor(sentence);
  const pattern = takeCaseRanking(cursor) ?? takeRelation(cursor, takeQuantity(cursor));
  cursor.expectEnd([]);
  const spelling = printPattern(pattern);
  if (spelling !== sentence) throw cursor.refuse(saySecondSpelling(spelling), 0, sentence.length);
  return pattern;
}

/** metric [ "in" group ] [ span ] "ranks" case "above" case …: no scenario stands before "ranks". */
function takeCaseRanking(cursor: PatternCursor): PatternPhrase | null {
  if (cursor.sees("the") || cursor.current.kind !== "word") return null;
  const start = cursor.mark();
  const metric = cursor.expectWord("a metric");
  const group = takeGroupIfAny(cursor);
  if (cursor.sees("over") || cursor.sees("ranks")) {
    const span = takeSpanIfAny(cursor);
    cursor.expect("ranks");
    const items = takeRanked(cursor, takeCase);
    return { node: "ranking", by: "cases", metric, group, span, items, least: takeLeastIfAny(cursor) };
  }
  if (!cursor.sees("under")) throw cursor.refuseCurrent(group === null ? ["in", "under", "ranks"] : ["under", "ranks"]);
  cursor.goBack(start);
  return null;
}

function takeRelation(cursor: PatternCursor, left: QuantityPhrase): PatternPhrase {
  if (left.node === "level" && left.span === null && (cursor.sees("rises") || cursor.sees("falls") || cursor.sees("peaks") || cursor.sees("settles"))) return takeShape(cursor, left);
  if (left.node === "level" && left.group === null && cursor.take("ranks")) {
    const items = takeRanked(cursor, takeGroup);
    return { node: "ranking", by: "groups", metric: left.metric, under: left.under, span: left.span, items, least: takeLeastIfAny(cursor) };
  }
  if (!cursor.sees("is")) throw cursor.refuseCurrent(listRelations(left));
  cursor.expect("is");
  switch (cursor.expectOneOf(["above", "below", "between", "about", "at", "associated"])) {
    case "above":
      return takeOrder(cursor, left, "above");
    case "below":
      return takeOrder(cursor, left, "below");
    case "between":
      return takeInterval(cursor, left);
    case "about": {
      const value = cursor.expectNumber();
      cursor.expect("give or take");
      return { node: "about", left, value, spread: cursor.expectNumber() };
    }
    case "at": {
      const isLeast = cursor.expectOneOf(["least", "most"]) === "least";
      const number = cursor.expectNumber();
      cursor.expect("times");
      return { node: "ratio", left, low: isLeast ? number : null, high: isLeast ? null : number, right: takeQuantity(cursor) };
    }
    default:
      return takeAssociation(cursor, left);
  }
}

/** What may follow a quantity. Shapes look at all months, and ranks at all groups. */
function listRelations(left: QuantityPhrase): string[] {
  if (left.node !== "level") return ["is"];
  return ["is", ...(left.group === null ? ["ranks"] : []), ...(left.span === null ? ["rises", "falls", "peaks", "settles"] : [])];
}

function takeOrder(cursor: PatternCursor, left: QuantityPhrase, direction: "above" | "below"): PatternPhrase {
  if (cursor.seesNumber) return { node: "bound", direction, left, bound: cursor.expectNumber() };
  const right = takeQuantity(cursor);
  return { node: "order", direction, left, right, least: takeLeastIfAny(cursor) };
}

function takeInterval(cursor: PatternCursor, left: QuantityPhrase): PatternPhrase {
  const low = cursor.expectNumber();
  cursor.expect("and");
  const high = cursor.expectNumber();
  return cursor.take("times") ? { node: "ratio", left, low, high, right: takeQuantity(cursor) } : { node: "interval", left, low, high };
}

function takeAssociation(cursor: PatternCursor, left: QuantityPhrase): PatternPhrase {
  if (left.node !== "level" || left.group !== null) throw cursor.refuseCurrent(["above", "below", "between", "about", "at"]);
  const sign = cursor.expectOneOf(["positively", "negatively"]) as "positively" | "negatively";
  cursor.expect("with");
  const other = cursor.expectWord("a metric, or something known of each");
  cursor.expect("across");
  const across = cursor.expectWord("what it is looked at across");
  return { node: "association", left, sign, other, across, least: takeLeastIfAny(cursor) };
}

function takeShape(cursor: PatternCursor, left: LevelPhrase): PatternPhrase {
  switch (cursor.expectOneOf(["rises", "falls", "peaks", "settles"])) {
    case "peaks":
      cursor.expect("in");
      return { node: "peak", left, during: takeMonths(cursor), least: takeLeastIfAny(cursor) };
    case "settles": {
      cursor.expect("from month");
      const start = cursor.expectNumber();
      cursor.expect("on");
      cursor.expect("within");
      return { node: "settling", left, start, within: cursor.expectNumber() };
    }
    case "rises":
      return takeTrend(cursor, left, "rises");
    default:
      return takeTrend(cursor, left, "falls");
  }
}

function takeTrend(cursor: PatternCursor, left: LevelPhrase, direction: "rises" | "falls"): PatternPhrase {
  cursor.expect("between");
  const before = takeMonths(cursor);
  cursor.expect("and");
  return { node: "trend", direction, left, before, after: takeMonths(cursor), least: takeLeastIfAny(cursor) };
}

function takeRanked<Item extends GroupPhrase | CasePhrase>(cursor: PatternCursor, takeItem: (cursor: PatternCursor) => Item): Item[] {
  const items = [takeItem(cursor)];
  cursor.expect("above");
  do items.push(takeItem(cursor));
  while (cursor.take("above"));
  return items;
}

function takeLeastIfAny(cursor: PatternCursor): NumberPhrase | null {
  if (!cursor.take("by")) return null;
  cursor.expect("at least");
  return cursor.expectNumber();
}
