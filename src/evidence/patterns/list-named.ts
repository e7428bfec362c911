import type { CasePhrase, GroupPhrase, PatternPhrase, QuantityPhrase, SpanPhrase } from "../../language/pattern/pattern-sentence.js";
import type { Word } from "../../language/sentence.js";

/** What a sentence names, to be looked up. */
export interface Named {
  /** Metrics, each with the group or the kind of unit that it is asked of. */
  levels: { metric: Word; group: GroupPhrase | null }[];
  spreads: { metric: Word; across: Word }[];
  cases: CasePhrase[];
  spans: SpanPhrase[];
}

/** Lists what a sentence names, in the order of its words. */
export function listNamed(phrase: PatternPhrase): Named {
  const named: Named = { levels: [], spreads: [], cases: [], spans: [] };
  switch (phrase.node) {
    case "order":
    case "ratio":
      addQuantity(named, phrase.left);
      addQuantity(named, phrase.right);
      break;
    case "association":
      addQuantity(named, phrase.left);
      named.spreads.push({ metric: phrase.left.metric, across: phrase.across });
      break;
    case "trend":
      addQuantity(named, phrase.left);
      named.spans.push(phrase.before, phrase.after);
      break;
    case "peak":
      addQuantity(named, phrase.left);
      named.spans.push(phrase.during);
      break;
    case "ranking":
      if (phrase.by === "groups") {
        named.levels.push(...phrase.items.map((group) => ({ metric: phrase.metric, group })));
        named.cases.push(phrase.under);
      } else {
        named.levels.push({ metric: phrase.metric, group: phrase.group });
        named.cases.push(...phrase.items);
      }
      if (phrase.span !== null) named.spans.push(phrase.span);
      break;
    default:
      addQuantity(named, phrase.left);
  }
  return named;
}

function addQuantity(named: Named, quantity: QuantityPhrase): void {
  const { metric } = quantity;
  switch (quantity.node) {
    case "level":
      named.levels.push({ metric, group: quantity.group });
      named.cases.push(quantity.under);
      break;
    case "change":
      named.levels.push({ metric, group: quantity.group });
      named.cases.push(quantity.before, quantity.after);
      break;
    case "gap":
      named.levels.push(...quantity.groups.map((group) => ({ metric, group })));
      named.cases.push(quantity.under);
      break;
    case "spread":
      named.spreads.push({ metric, across: quantity.across });
      named.cases.push(quantity.under);
  }
  if (quantity.span !== null) named.spans.push(quantity.span);
}
