import fc from "fast-check";
import type { BendPhrase, ConditionPhrase, DegreePhrase, MovePhrase, NamePhrase, PartPhrase, TestPhrase, TimePhrase, Word } from "../../src/language/sentence.js";
import { isLanguageWord } from "../../src/language/words.js";

/** Random sentences as trees; their offsets are 0, since only their spelling counts. */
const word: fc.Arbitrary<Word> = fc
  .stringMatching(/^[a-z]{1,6}(_[a-z]{1,4}){0,2}$/)
  .filter((name) => !isLanguageWord(name))
  .map((name) => ({ word: name, from: 0, to: 0 }));
const name: fc.Arbitrary<NamePhrase> = fc.record({ node: fc.constant("name" as const), prefix: fc.option(word), name: word });
const view = fc.record({ node: fc.constant("view" as const), how: fc.constantFrom("average" as const, "highest" as const), of: word, many: word, weight: fc.option(word) });
const share = fc.record({ node: fc.constant("share" as const), many: word, of: word, word });
const shortfall = fc.record({ node: fc.constant("shortfall" as const), of: fc.oneof(name, view, share) });
const part: fc.Arbitrary<PartPhrase> = fc.oneof(name, view, share, shortfall);
const parts = (most: number) => fc.array(part, { minLength: 2, maxLength: most });

export const degrees: fc.Arbitrary<DegreePhrase> = fc.oneof(
  part,
  fc.record({ node: fc.constantFrom("lower" as const, "higher" as const, "average" as const), parts: parts(3) }),
  fc.record({ node: fc.constant("gap" as const), parts: parts(2) }),
);
const tests: fc.Arbitrary<TestPhrase> = fc.oneof(
  fc.record({ node: fc.constantFrom("at least" as const, "below" as const), left: part, right: name }),
  fc.record({ node: fc.constant("is" as const), left: name, word }),
  fc.record({ node: fc.constant("happens" as const), event: name }),
);
const whens = fc.oneof(
  tests.map((test) => ({ node: "when" as const, join: "and" as const, tests: [test] })),
  fc.record({ node: fc.constant("when" as const), join: fc.constantFrom("and" as const, "or" as const), tests: fc.array(tests, { minLength: 2, maxLength: 3 }) }),
);
export const conditions: fc.Arbitrary<ConditionPhrase> = fc.oneof(whens, degrees);

const times: fc.Arbitrary<TimePhrase> = fc.oneof(
  fc.constant({ every: "month" as const }),
  fc.record({ every: fc.constant("event" as const), event: name }),
  fc.constant({ every: "occasion" as const }),
);
const moves: fc.Arbitrary<MovePhrase> = fc.oneof(
  fc.record({ node: fc.constant("towards" as const), target: name, share: word, aim: degrees, time: times }),
  fc.record({ node: fc.constantFrom("rises" as const, "falls" as const), target: name, share: word, with: fc.option(degrees), time: times }),
  fc.record({ node: fc.constant("becomes" as const), target: name, to: degrees }),
);
const bends: fc.Arbitrary<BendPhrase> = fc.record({
  node: fc.constant("bend" as const),
  measure: fc.constantFrom("odds" as const, "rate" as const, "amount" as const),
  direction: fc.constantFrom("rises" as const, "falls" as const),
  target: name,
  with: degrees,
  oneSided: fc.boolean(),
  times: word,
});
export const effects: fc.Arbitrary<MovePhrase | BendPhrase> = fc.oneof(moves, bends);
