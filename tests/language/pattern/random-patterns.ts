import fc from "fast-check";
import type { CasePhrase, GroupPhrase, LevelPhrase, NumberPhrase, PatternPhrase, QuantityPhrase, SpanPhrase } from "../../../src/language/pattern/pattern-sentence.js";
import { isPatternWord } from "../../../src/language/pattern/pattern-words.js";
import type { Word } from "../../../src/language/sentence.js";

/** Random sentences about patterns as trees; their offsets are 0, since only their spelling counts. */
const word: fc.Arbitrary<Word> = fc
  .stringMatching(/^[a-zA-Z]{1,6}([_-][a-z0-9]{1,4}){0,2}$/)
  .filter((name) => !isPatternWord(name.toLowerCase()))
  .map((name) => ({ word: name, from: 0, to: 0 }));
const number: fc.Arbitrary<NumberPhrase> = fc.oneof(fc.integer({ min: -999, max: 99_999 }), fc.integer({ min: -999, max: 9999 }).map((whole) => whole / 1000)).map((value) => ({ value: value === 0 ? 0 : value, from: 0, to: 0 }));
const group: fc.Arbitrary<GroupPhrase> = fc.record({ kind: word, name: fc.oneof(word, fc.integer({ min: 1, max: 9 }).map((value) => ({ word: String(value), from: 0, to: 0 }))) });
const span: fc.Arbitrary<SpanPhrase> = fc.record({ first: number, last: number });
const one: fc.Arbitrary<CasePhrase> = fc.record({ scenario: word, without: fc.array(word, { maxLength: 2 }) });
const perhaps = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });

const level: fc.Arbitrary<LevelPhrase> = fc.record({ node: fc.constant("level" as const), metric: word, group: perhaps(group), under: one, span: perhaps(span) });
const plain = level.map((each) => ({ ...each, span: null }));
const whole = level.map((each) => ({ ...each, group: null }));
const quantity: fc.Arbitrary<QuantityPhrase> = fc.oneof(
  level,
  fc.record({ node: fc.constant("change" as const), metric: word, group: perhaps(group), before: one, after: one, span: perhaps(span) }),
  fc.record({ node: fc.constant("gap" as const), metric: word, groups: fc.tuple(group, group), under: one, span: perhaps(span) }),
  fc.record({ node: fc.constant("spread" as const), metric: word, across: word, under: one, span: perhaps(span) }),
);
const direction = fc.constantFrom("above" as const, "below" as const);
const items = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(item, { minLength: 2, maxLength: 4 });

export const patterns: fc.Arbitrary<PatternPhrase> = fc.oneof(
  fc.record({ node: fc.constant("order" as const), direction, left: quantity, right: quantity, least: perhaps(number) }),
  fc.record({ node: fc.constant("bound" as const), direction, left: quantity, bound: number }),
  fc.record({ node: fc.constant("interval" as const), left: quantity, low: number, high: number }),
  fc.record({ node: fc.constant("about" as const), left: quantity, value: number, spread: number }),
  fc.record({ node: fc.constant("ratio" as const), left: quantity, low: perhaps(number), high: perhaps(number), right: quantity }).filter(({ low, high }) => low !== null || high !== null),
  fc.record({ node: fc.constant("association" as const), left: whole, sign: fc.constantFrom("positively" as const, "negatively" as const), other: word, across: word, least: perhaps(number) }),
  fc.record({ node: fc.constant("trend" as const), direction: fc.constantFrom("rises" as const, "falls" as const), left: plain, before: span, after: span, least: perhaps(number) }),
  fc.record({ node: fc.constant("peak" as const), left: plain, during: span, least: perhaps(number) }),
  fc.record({ node: fc.constant("settling" as const), left: plain, start: number, within: number }),
  fc.record({ node: fc.constant("ranking" as const), by: fc.constant("groups" as const), metric: word, under: one, span: perhaps(span), items: items(group), least: perhaps(number) }),
  fc.record({ node: fc.constant("ranking" as const), by: fc.constant("cases" as const), metric: word, group: perhaps(group), span: perhaps(span), items: items(one), least: perhaps(number) }),
);
