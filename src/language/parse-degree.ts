import { sayMixedJoin } from "./messages.js";
import type { DegreePhrase, NamePhrase, PartPhrase, SharePhrase, ViewPhrase } from "./sentence.js";
import type { TokenCursor } from "./token-cursor.js";

/** degree = part { "and" part } | part { "or" part } | "the average of" … | "the gap between" … */
export function takeDegree(cursor: TokenCursor): DegreePhrase {
  if (cursor.take("the average of")) return { node: "average", parts: takeTwoOrMore(cursor) };
  if (cursor.take("the gap between")) {
    const first = takePart(cursor);
    cursor.expect("and");
    return { node: "gap", parts: [first, takePart(cursor)] };
  }
  return joinParts(cursor, takePart(cursor));
}

/** Goes on after a first part: more parts after `and`, or after `or`, never both. */
export function joinParts(cursor: TokenCursor, first: PartPhrase): DegreePhrase {
  const join = cursor.sees("and") ? "and" : cursor.sees("or") ? "or" : null;
  if (join === null) return first;
  const parts = [first];
  while (cursor.take(join)) parts.push(takePart(cursor));
  refuseMixedJoin(cursor);
  return { node: join === "and" ? "lower" : "higher", parts };
}

/** Throws where `and` or `or` follows a list that the other joined. */
export function refuseMixedJoin(cursor: TokenCursor): void {
  if (cursor.sees("and") || cursor.sees("or")) throw cursor.refuse(sayMixedJoin(), cursor.current.from, cursor.current.to);
}

function takeTwoOrMore(cursor: TokenCursor): PartPhrase[] {
  const parts = [takePart(cursor)];
  cursor.expect("and");
  do parts.push(takePart(cursor));
  while (cursor.take("and"));
  refuseMixedJoin(cursor);
  return parts;
}

/** part = name | view | "the shortfall of" ( name | view ) */
export function takePart(cursor: TokenCursor): PartPhrase {
  if (cursor.take("the shortfall of")) return { node: "shortfall", of: takeNameOrView(cursor) };
  return takeNameOrView(cursor);
}

function takeNameOrView(cursor: TokenCursor): NamePhrase | ViewPhrase | SharePhrase {
  if (!cursor.take("the")) return cursor.expectName();
  if (cursor.take("share")) return takeShare(cursor);
  const how = cursor.expectOneOf(["average", "highest", "share"]) === "highest" ? "highest" : "average";
  const of = cursor.expectWord();
  cursor.expect("across");
  const many = cursor.expectWord();
  const weight = cursor.take("weighted") ? (cursor.expect("by"), cursor.expectWord()) : null;
  return { node: "view", how, of, many, weight };
}

function takeShare(cursor: TokenCursor): SharePhrase {
  cursor.expect("of");
  const many = cursor.expectWord();
  cursor.expect("whose");
  const of = cursor.expectWord();
  cursor.expect("is");
  return { node: "share", many, of, word: cursor.expectWord() };
}
