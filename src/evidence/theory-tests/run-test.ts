import { compileTheory, type CompiledTheory } from "../../compile/compile-theory.js";
import { makeSmallWorld } from "../../compile/probe-columns.js";
import type { TheoryRun } from "../../compile/theory-run.js";
import type { Settled, Theory } from "../../theory/rule.js";
import type { Columns } from "../../vocabulary/columns.js";
import type { Vocabulary } from "../../vocabulary/vocabulary.js";
import { judgeClaim } from "./judge-claim.js";
import { gatherInputs } from "./test-scope.js";
import type { Expectation, Happening, OtherCase, Setting, TheoryTest } from "./theory-test.js";

const nothingElse: OtherCase = { settings: [], happenings: [] };

/** How things stand at one moment: the columns, and the lifts of behaviours that the states come to. */
export interface Moment {
  columns: Columns;
  factors: Columns;
}

/** What came of one stretch of weeks. */
export interface Passage {
  before: Moment;
  after: Moment;
  /** Weeks of the stretch, and in how many of them some rule acted on anybody. */
  weeks: number;
  activeWeeks: number;
}

/** An expectation with what came: `found` is a half sentence for whoever reads that it was not met. */
export interface Outcome {
  expectation: Expectation;
  duration: string;
  met: boolean;
  found: string;
}

/**
 * Runs one test: its rules, and no others, over a world with one agent of each kind (and any others that it names),
 * with the stated values of the parameters. What is given stays so; only states move. Usual levels are those of the
 * start, so that there every bend does nothing.
 */
export function runTest(test: TheoryTest, theory: Theory, vocabulary: Vocabulary): Outcome[] {
  const rules = theory.cmocs.filter(({ id }) => test.cmocs.includes(id));
  const compiled = compileTheory({ ...theory, cmocs: rules }, vocabulary);
  const parameters = Object.fromEntries(Object.values(theory.parameters).map(({ name, value }) => [name, value]));
  const start = furnish(test, makeStart(test, theory, vocabulary), nothingElse.settings);
  const settled = settleStart(compiled, parameters, start);
  const run = compiled.open(parameters, settled);
  const passages = pass(test, run, start, nothingElse);
  return test.stretches.flatMap(({ expectations, duration }, at) =>
    expectations.map((expectation) => {
      const { claim } = expectation;
      const other = claim.node === "comparison" ? pass(test, run, furnish(test, makeStart(test, theory, vocabulary), claim.where.settings), claim.where)[at] : null;
      return { expectation, duration, ...judgeClaim(claim, passages[at], other) };
    }),
  );
}

/** One of each kind, and the others named: levers at their usual level, states at their start, facts in the middle if the whole theory is tried. */
function makeStart(test: TheoryTest, theory: Theory, vocabulary: Vocabulary): Columns {
  const counts: Record<string, number> = {};
  for (const { agent } of test.others) counts[agent] = (counts[agent] ?? 1) + 1;
  const columns = makeSmallWorld(vocabulary, counts);
  for (const { agent, group, name, value } of gatherInputs(theory.cmocs.filter(({ id }) => test.cmocs.includes(id)), vocabulary).values()) {
    if (group === "levers" || (group === "facts" && test.isWhole)) columns[agent][group][name].fill(value);
  }
  for (const agent of test.absent) columns[agent].alive.fill(0);
  return columns;
}

/** Puts in place what is given, then what is so of the others of a kind, and last what is otherwise in the other case. */
function furnish(test: TheoryTest, columns: Columns, otherCase: readonly Setting[]): Columns {
  for (const { agent, group, name, value } of test.stretches[0].settings) columns[agent][group][name].fill(value);
  const rows: Record<string, number> = {};
  for (const { agent, settings } of test.others) {
    rows[agent] = (rows[agent] ?? 0) + 1;
    for (const { group, name, value } of settings) columns[agent][group][name][rows[agent]] = value;
  }
  for (const { agent, group, name, value } of otherCase) columns[agent][group][name][0] = value;
  return columns;
}

/** The usual levels that the start comes to. */
function settleStart(compiled: CompiledTheory, parameters: Readonly<Record<string, number>>, start: Columns): Settled {
  const observing = compiled.open(parameters, "observing");
  observing.week(structuredClone(start));
  return observing.settleBends();
}

/** Lets the weeks pass, stretch by stretch. What is otherwise in the other case stays otherwise, unless the test changes it later. */
function pass(test: TheoryTest, run: TheoryRun, start: Columns, otherCase: OtherCase): Passage[] {
  const columns = structuredClone(start);
  const happening = new Map<string, Happening>();
  return test.stretches.map(({ settings, happenings, weeks }, at): Passage => {
    if (at > 0) for (const { agent, group, name, value } of settings) columns[agent][group][name][0] = value;
    const begun = at === 0 ? [...happenings, ...otherCase.happenings] : happenings;
    for (const item of begun) happening.set(`${item.agent}.${item.event}`, item);
    const before = look(run, columns);
    let activeWeeks = 0;
    for (let week = 0; week < weeks; week++) {
      for (const item of happening.values()) columns[item.agent].events[item.event].fill(item.isOnce && (week > 0 || !begun.includes(item)) ? 0 : item.times);
      run.week(columns);
      if (run.activation.sum.some((sum) => sum > 0)) activeWeeks++;
    }
    return { before, after: look(run, columns), weeks, activeWeeks };
  });
}

/** Things as they stand, and the lifts that a week begun now would begin with. */
function look(run: TheoryRun, columns: Columns): Moment {
  const factors = structuredClone(columns);
  run.week(factors);
  return { columns: structuredClone(columns), factors };
}
