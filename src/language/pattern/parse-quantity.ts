import { sayGroupIncomplete } from "../messages.js";
import type { Word } from "../sentence.js";
import type { PatternCursor } from "./pattern-cursor.js";
import type { CasePhrase, GroupPhrase, QuantityPhrase, SpanPhrase } from "./pattern-sentence.js";
import { isPatternWord } from "./pattern-words.js";

/** quantity = metric [ "in" group ] "under" case [ span ] | "the change in" … | "the gap in" … | "the spread of" … */
export function takeQuantity(cursor: PatternCursor): QuantityPhrase {
  if (cursor.take("the")) return takeDerived(cursor);
  const metric = cursor.expectWord("a metric");
  const group = takeGroupIfAny(cursor);
  cursor.expect("under");
  return { node: "level", metric, group, ...takeUnder(cursor) };
}

function takeDerived(cursor: PatternCursor): QuantityPhrase {
  switch (cursor.expectOneOf(["change", "gap", "spread"])) {
    case "change": {
      cursor.expect("in");
      const metric = cursor.expectWord("a metric");
      const group = takeGroupIfAny(cursor);
      cursor.expect("from");
      const before = takeCase(cursor);
      cursor.expect("to");
      const after = takeCase(cursor);
      return { node: "change", metric, group, before, after, span: takeSpanIfAny(cursor) };
    }
    case "gap": {
      cursor.expect("in");
      const metric = cursor.expectWord("a metric");
      cursor.expect("between");
      const first = takeGroup(cursor);
      cursor.expect("and");
      const groups: [GroupPhrase, GroupPhrase] = [first, takeGroup(cursor)];
      cursor.expect("under");
      return { node: "gap", metric, groups, ...takeUnder(cursor) };
    }
    default: {
      cursor.expect("of");
      const metric = cursor.expectWord("a metric");
      cursor.expect("across");
      const across = cursor.expectWord("what it is spread across");
      cursor.expect("under");
      return { node: "spread", metric, across, ...takeUnder(cursor) };
    }
  }
}

function takeUnder(cursor: PatternCursor): { under: CasePhrase; span: SpanPhrase | null } {
  const under = takeCase(cursor);
  return { under, span: takeSpanIfAny(cursor) };
}

/** case = scenario [ "without" rule { "and" rule } ] */
export function takeCase(cursor: PatternCursor): CasePhrase {
  const scenario = cursor.expectWord("a scenario");
  const without: Word[] = [];
  if (cursor.take("without")) {
    do without.push(cursor.expectWord("a rule"));
    while (cursor.take("and"));
  }
  return { scenario, without };
}

/** group = kind name, such as `quintile 1` */
export function takeGroup(cursor: PatternCursor): GroupPhrase {
  const kind = cursor.expectWord("a kind of group");
  const { kind: next, word } = cursor.current;
  if (next === "end" || isPatternWord(word)) throw cursor.refuse(sayGroupIncomplete(kind.word), kind.from, kind.to);
  return { kind, name: cursor.expectLabel() };
}

export function takeGroupIfAny(cursor: PatternCursor): GroupPhrase | null {
  return cursor.take("in") ? takeGroup(cursor) : null;
}

/** span = "over months" first "to" last */
export function takeSpanIfAny(cursor: PatternCursor): SpanPhrase | null {
  if (!cursor.take("over")) return null;
  return takeMonths(cursor);
}

/** "months" first "to" last */
export function takeMonths(cursor: PatternCursor): SpanPhrase {
  cursor.expect("months");
  const first = cursor.expectNumber();
  cursor.expect("to");
  return { first, last: cursor.expectNumber() };
}
