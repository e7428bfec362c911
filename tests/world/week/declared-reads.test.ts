import { describe, expect, it } from "vitest";
import type { NetworkState } from "../../../src/world/state/network-state.js";
import { branchState } from "../../../src/world/run-week.js";
import type { AgentKind, Lever } from "../../../src/vocabulary/vocabulary.js";
import { agents } from "../../../src/world/agents/index.js";
import { levers } from "../../../src/world/levers/index.js";
import { steps } from "../../../src/world/week/index.js";
import type { Step } from "../../../src/world/week/step.js";
import type { Place } from "../../../src/world/state/place.js";
import { listLeaves, nameAgent, nameQuantities, noteLooks, type Column } from "./leaves.js";
import { goThroughSteps } from "./small-network.js";

/** Leaves that can be moved by themselves without making nonsense of the others. */
const movable = [/^placements\.(inBuilding|started)$/, /^columns\.\w+\.(?:facts|states|factors|levers)\./, /^service\.(paused|waitHeard)$/, /^surroundings\./, /^posts\.(patientHours|newPeopleHours|furtherHours|overdrawn|leavingSpent|recruitingSpent|started)$/, /^time\.(spent|owed|debt|unpaidPerCase)$/, /^problems\.open$/, /^money\.frozen$/, /^managers\.(tasks|asked|consultation|standardisation|burdenRaised|lastReview|looking)$/, /^windows\.\w+\.(sum|values)$/, /^places\.(since|left)$/, /^needs\.(history1|ends|complexity|severity|swing|basic|capital|effect)$/, /^followed\.(benefit|fromContacts|fromGroups)$/, /^closings\.better$/, /^patients\.(due|priority|patience|contacts|personCentred|suitable|referred|missedFurther)$/, /^people\.(offered|referrals|nextNeed)$/, /^groups\.(used|room|reserves|closingSpent)$/, /^acquaintances\.(untilStale|lastLink)$/];

type Leaves = ReturnType<typeof listLeaves>;

const undeclared = new Map<string, Set<string>>(steps.map(({ step }) => [step, new Set()]));
const felt = new Map<string, Set<string>>(steps.map(({ step }) => [step, new Set()]));

/** Declared and rightly read, but not to be moved by itself here: who is there, and what is handed on within the week. */
const untried = ["staff", "group", "acquaintance", "patient.contact_had", "patient.being_referred", "relationship.report_heard", "referrer.report_heard", "placement.meeting_attended", "closings", "absences"];
/** People have moved hands or stage there: what is read of them cannot be otherwise by itself. */
const handedOn = ["placing ← cases", "support on offer ← cases", "her week settled ← cases", "outside ← cases", "groups ← cases", "staff ← cases", "noticing staff ← cases", "counting need ← need"];
/** Acts on a few people in a year: a choice between two who have hours left, a pause that neither has to begin nor may end, a case closed of somebody whose benefit nobody measured. */
const rare = ["contacts ← pcn.allocating_by_skill", "waiting ← pausing", "waiting ← patient.person_centred_lately"];

/** Weeks in which every leaf is moved; in the others only what has not yet been seen to matter where it is declared. */
const wholeWeeks = [32, 40, 48, 56, 64];
/** What a lever does it does in most weeks: some of the weeks are enough. */
const leverWeeks = [32, 48, 64];

goThroughSteps(120, (step, place, state, week) => {
  const isWhole = wholeWeeks.includes(week);
  const missing = isWhole ? null : new Set(listUnfelt(step));
  if (missing?.size === 0) return;
  const cells = place.cells;
  const plain = branchState(state);
  const looked = new Set<string>();
  step.run(place, noteLooks(plain, looked));
  const start = listLeaves(state, cells);
  const expected = listLeaves(plain, cells);
  for (const path of start.keys()) {
    const quantities = looked.has(path) && movable.some((pattern) => pattern.test(path)) ? nameQuantities(path) : null;
    if (quantities === null) continue;
    if (missing === null ? path.includes(".levers.") && !leverWeeks.includes(week) : !quantities.some((quantity) => missing.has(quantity))) continue;
    const changed = listFelt(path, start, expected, listLeaves(runMoved(step, place, state, path), cells));
    if (changed.length > 0) for (const quantity of quantities) felt.get(step.step)!.add(quantity);
    const reached = reachWithin(step, quantities);
    for (const leaf of changed) if (nameQuantities(leaf) !== null && !nameAll(leaf).some((quantity) => reached.has(quantity))) undeclared.get(step.step)!.add(`${path} → ${leaf}`);
  }
});

/** Declared reads of a step that have mattered in no week so far, but for those that are not to be tried. */
function listUnfelt({ step, reads }: Step): string[] {
  return reads.filter((quantity) => !felt.get(step)!.has(quantity) && !untried.includes(quantity) && !handedOn.includes(`${step} ← ${quantity}`));
}

/** What a step can change when some quantities are otherwise: flow by flow, in their order. */
function reachWithin({ flows }: Step, quantities: readonly string[]): Set<string> {
  const reached = new Set<string>();
  for (const { reads, writes } of flows) if (reads.some((quantity) => quantities.includes(quantity) || reached.has(quantity))) for (const quantity of writes) reached.add(quantity);
  return reached;
}

/** The quantities of a leaf, and the kind of agent to which it belongs. */
function nameAll(path: string): string[] {
  return [...(nameQuantities(path) ?? []), nameAgent(path)];
}

/** The state after the step, had one leaf been something else before it. */
function runMoved(step: Step, place: Place, state: NetworkState, path: string): NetworkState {
  const branch = branchState(state);
  const leaf = listLeaves(branch, place.cells).get(path)!;
  if (ArrayBuffer.isView(leaf)) for (let i = 0; i < leaf.length; i++) leaf[i] = move(path, leaf[i]);
  else if (path.startsWith("surroundings.")) branch.surroundings[path.split(".")[1] as keyof NetworkState["surroundings"]] += 0.6;
  else {
    const [part, name] = path.split(".");
    const holder = branch[part as "service"] as unknown as Record<string, unknown>;
    holder[name] = typeof leaf === "boolean" ? !leaf : path === "money.frozen" ? 1 - leaf : /consultation|standardisation/.test(name) ? leaf - 0.1 : name === "burdenRaised" ? leaf + 10_030 : leaf + 9;
  }
  step.run(place, branch);
  return branch;
}

function move(path: string, value: number): number {
  const lever = (levers as Record<string, Lever>)[/levers\.(\w+)$/.exec(path)?.[1] ?? ""];
  if (lever !== undefined) return moveLever(lever, value);
  const [, kind, fact] = /columns\.(\w+)\.facts\.(\w+)$/.exec(path) ?? [];
  const known = fact === undefined ? undefined : (agents as Record<string, AgentKind>)[kind].facts[fact];
  if (known?.type === "degree") return Number.isNaN(value) ? 0.5 : 1 - value;
  if (known?.type === "choice") return Number.isNaN(value) ? 0 : (value + known.words.length - 1) % known.words.length;
  if (/basic$|basic_need|suitable|facts\.size/.test(path)) return 1 - value;
  if (/states|capital|complexity|presence/.test(path)) return Number.isNaN(value) ? 0.5 : 1 - value;
  if (path === "time.unpaidPerCase") return value > 0 ? 0 : 3; // more than four times the usual is felt no further
  if (/factors|effect$/.test(path)) return value / 1000; // down: no rate may pass its declared ceiling
  return Number.isNaN(value) ? 0.5 : value + 3;
}

/** Another value that the lever may have. */
function moveLever(lever: Lever, value: number): number {
  if (lever.type === "choice") return (value + lever.words.length - 1) % lever.words.length;
  if (lever.none === true) return Number.isNaN(value) ? lever.range![1] : NaN;
  return value === lever.range![1] ? lever.range![0] : lever.range![1];
}

/** The leaves that came out otherwise; the moved one where it neither stayed as moved (a history or a swing, wherever its row went) nor was set to what it would have been. */
function listFelt(path: string, start: Leaves, expected: Leaves, found: Leaves): string[] {
  // What only counts up has not been read; a clock is nobody else's.
  const counter = /^windows\.\w+/.exec(path)?.[0] ?? "none";
  return [...found].filter(([name, leaf]) => {
    if (name.startsWith(counter)) return false;
    const plainly = expected.get(name)!;
    if (!ArrayBuffer.isView(leaf)) return name !== path && leaf !== plainly;
    const was = start.get(name) as Column;
    const isCarried = (value: number, i: number): boolean => Object.is(value, move(path, was[i])) || (/history|swing/.test(path) && Object.is(value, move(path, (plainly as Column)[i])));
    return leaf.some((value, i) => !Object.is(value, (plainly as Column)[i]) && (name !== path || !isCarried(value, i)));
  }).map(([name]) => name);
}

describe.each(steps.map(({ step }) => ({ step })))("the step $step", ({ step }) => {
  it("reads nothing that it does not declare", () => {
    expect([...undeclared.get(step)!]).toEqual([]);
  });
});

it("what was tried did matter where it is declared", () => {
  const unfelt = steps.flatMap((step) => listUnfelt(step).map((quantity) => `${step.step} ← ${quantity}`));
  expect(unfelt.filter((pair) => !rare.includes(pair))).toEqual([]);
});
