import fc from "fast-check";
import type { Bend, Cmoc, Degree, EventRef, Line, Move, ParameterRef, Part, Reading, Target, Test, Theory, Time, When } from "../../src/theory/rule.js";
import type { ValueType, Vocabulary } from "../../src/vocabulary/vocabulary.js";

const shares = ["slow", "quick", "whole"];
const times = ["more", "less"];

/** Values of the parameters of random theories: a share may be the whole gap. */
export const randomParameters = fc.record({
  asked: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
  enough: fc.integer({ min: 0, max: 5 }),
  heavy: fc.double({ min: 0.5, max: 3, noNaN: true }),
  slow: fc.double({ min: 0.01, max: 0.2, noNaN: true }),
  quick: fc.double({ min: 0.2, max: 0.9, noNaN: true }),
  whole: fc.constant(1),
  more: fc.double({ min: 1, max: 4, noNaN: true }),
  less: fc.double({ min: 0.2, max: 1, noNaN: true }),
});

/** Theories of any rules that a vocabulary allows: every form of the language, over every kind of base. */
export function drawTheory(vocabulary: Vocabulary): fc.Arbitrary<Theory> {
  const bases = Object.keys(vocabulary.agents);
  return fc
    .array(
      fc.constantFrom(...bases).chain((base) => drawCmoc(vocabulary, base)),
      { minLength: 1, maxLength: 5 },
    )
    .map((cmocs) => ({
      name: "random",
      title: "Random",
      hash: "",
      parameters: {},
      cmocs: cmocs.map((cmoc, index) => ({ ...cmoc, id: `rule_${(index * 3) % 7}_${index}` })),
    }));
}

function line<T>(tree: fc.Arbitrary<T>): fc.Arbitrary<Line<T>> {
  return tree.map((drawn) => ({ text: "", tree: drawn }));
}

function listReadings(vocabulary: Vocabulary, agent: string, tie: string | null): Reading[] {
  const kind = vocabulary.agents[agent];
  const degree: ValueType = { type: "degree" };
  return [
    ...Object.entries(kind.facts).map(([name, type]) => ({ node: "reading", tie, agent, kind: "fact", name, type }) as const),
    ...Object.entries(vocabulary.levers)
      .filter(([, lever]) => lever.of === agent)
      .map(([name, type]) => ({ node: "reading", tie, agent, kind: "lever", name, type }) as const),
    ...Object.keys(kind.states).map((name) => ({ node: "reading", tie, agent, kind: "state", name, type: degree }) as const),
  ];
}

function drawCmoc(vocabulary: Vocabulary, base: string): fc.Arbitrary<Cmoc> {
  const { ties } = vocabulary.agents[base];
  const reachable: [string | null, string][] = [[null, base], ...ties.one.map((tie): [string, string] => [tie, tie])];
  const readings = reachable.flatMap(([tie, agent]) => listReadings(vocabulary, agent, tie));
  const ofType = (type: ValueType["type"], list = readings): Reading[] => list.filter((reading) => reading.type.type === type);
  const manies = Object.entries(ties.many);
  const events: EventRef[] = reachable.flatMap(([tie, agent]) =>
    Object.entries(vocabulary.events)
      .filter(([, event]) => event.happens_to.includes(agent))
      .map(([event]) => ({ tie, agent, event })),
  );
  const degreeReading = fc.constantFrom(...ofType("degree"));
  const views = manies.flatMap(([many, agent]) => {
    const members = listReadings(vocabulary, agent, null);
    const weights = [null, ...ofType("number", members), ...ofType("degree", members)];
    return ofType("degree", members).flatMap((of) => [
      ...weights.map((weight) => ({ node: "view", how: "average", many, agent, of, weight }) as const),
      { node: "view", how: "highest", many, agent, of, weight: null } as const,
    ]);
  });
  const shareOfs = manies.flatMap(([many, agent]) =>
    ofType("choice", listReadings(vocabulary, agent, null)).flatMap((of) =>
      [0, 1].map((code) => ({ node: "share", many, agent, of, word: String(code), code }) as const),
    ),
  );
  const plain: fc.Arbitrary<Part>[] = [degreeReading, degreeReading, ...(views.length > 0 ? [fc.constantFrom(...views)] : [])];
  const simple = fc.oneof(...plain, ...(shareOfs.length > 0 ? [fc.constantFrom(...shareOfs)] : []));
  const part: fc.Arbitrary<Part> = fc.oneof({ weight: 3, arbitrary: simple }, { weight: 1, arbitrary: simple.map((of) => ({ node: "shortfall", of }) as Part) });
  const degree: fc.Arbitrary<Degree> = fc.oneof(
    part,
    fc.record({ node: fc.constantFrom("lower", "higher", "average"), parts: fc.array(part, { minLength: 2, maxLength: 4 }) }),
    fc.record({ node: fc.constant("gap"), parts: fc.tuple(part, part) }),
  ) as fc.Arbitrary<Degree>;
  const parameter = (name: string): ParameterRef => ({ node: "parameter", name });
  const numbers = ofType("number");
  const choices = ofType("choice");
  const compare = (node: "at least" | "below") =>
    fc.oneof(
      fc.record({ node: fc.constant(node), left: part, right: fc.oneof(fc.constant(parameter("asked")), degreeReading) }),
      ...(numbers.length > 0
        ? [fc.record({ node: fc.constant(node), left: fc.constantFrom(...numbers), right: fc.constantFrom(parameter("enough"), parameter("heavy"), ...numbers) })]
        : []),
    );
  const test = fc.oneof(
    compare("at least"),
    compare("below"),
    ...(choices.length > 0 ? [fc.record({ node: fc.constant("is"), left: fc.constantFrom(...choices), word: fc.constant(""), code: fc.integer({ min: 0, max: 2 }) })] : []),
    ...(events.length > 0 ? [fc.constantFrom(...events).map((event) => ({ node: "happens", ...event }))] : []),
  ) as fc.Arbitrary<Test>;
  const when: fc.Arbitrary<When> = fc.record({ node: fc.constant("when"), join: fc.constantFrom("and", "or"), tests: fc.array(test, { minLength: 1, maxLength: 3 }) });
  const presence = fc.option(fc.oneof(line(when), line(degree)), { freq: 4 }) as fc.Arbitrary<Cmoc["context"]>;

  const reaches: Omit<Target, "name">[] = [
    ...reachable.map(([tie, agent]) => ({ reach: tie === null ? ("own" as const) : ("one" as const), tie, agent })),
    ...manies.map(([tie, agent]) => ({ reach: "many" as const, tie, agent })),
  ];
  const targetOf = (group: "states" | "behaviours", list = reaches): fc.Arbitrary<Target> =>
    fc.constantFrom(...list.flatMap((reach) => Object.keys(vocabulary.agents[reach.agent][group]).map((name) => ({ ...reach, name }))));
  const time: fc.Arbitrary<Time> = fc.oneof(
    fc.constant({ every: "month" } as Time),
    fc.constant({ every: "occasion" } as Time),
    ...(events.length > 0 ? [fc.constantFrom(...events).map((event) => ({ every: "event", ...event }) as Time)] : []),
  );
  const share = fc.constantFrom(...shares);
  const moveOf = (target: fc.Arbitrary<Target>): fc.Arbitrary<Move> =>
    fc.oneof(
      { weight: 3, arbitrary: fc.record({ node: fc.constant("towards"), target, share, aim: degree, time }) },
      { weight: 4, arbitrary: fc.record({ node: fc.constantFrom("rises", "falls"), target, share, with: fc.option(degree), time }) },
      { weight: 1, arbitrary: fc.record({ node: fc.constant("becomes"), target, to: degree }) },
    ) as fc.Arbitrary<Move>;
  const bend: fc.Arbitrary<Bend> = fc.record({
    node: fc.constant("bend"),
    measure: fc.constant("odds"),
    direction: fc.constantFrom("rises", "falls"),
    target: targetOf("behaviours"),
    with: degree,
    oneSided: fc.boolean(),
    times: fc.constantFrom(...times),
  });
  return fc.record({
    id: fc.constant(""),
    theme: fc.constant(""),
    source: fc.constant(null),
    assumed: fc.constant("made up"),
    reading: fc.constant(null),
    actor: fc.constant(base),
    about: fc.constant(null),
    base: fc.constant(base),
    words: fc.constant({ resource: "", context: "", mechanism: "", outcome: "" }),
    given: presence,
    context: presence,
    then: fc.array(line(moveOf(targetOf("states"))), { minLength: 1, maxLength: 2 }),
    otherwise: fc.array(line(moveOf(targetOf("states", reaches.slice(0, 1)))), { maxLength: 2 }),
    so: fc.array(fc.oneof(line(moveOf(targetOf("states"))), line(bend)), { minLength: 1, maxLength: 4 }) as fc.Arbitrary<Cmoc["so"]>,
    file: fc.constant("random.yaml"),
    line: fc.constant(1),
  });
}
