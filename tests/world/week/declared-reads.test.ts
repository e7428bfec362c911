import { describe, expect, it } from "vitest";
import type { NetworkState } from "../../../src/world/state/network-state.js";
import { branchState } from "../../../src/world/run-week.js";
import type { AgentKind, Lever } from "../../../src/vocabulary/vocabulary.js";
import { agents } from "../../../src/world/agents/index.js";
import { levers } from "../../../src/world/levers/index.js";
import { steps } from "../../../src/world/week/index.js";
import type { Step } from "../../../src/world/week/step.js";
import type { Place } from "../../../src/world/state/place.js";
import { listLeaves, nameAgent, nameQuantities, type Column } from "./leaves.js";
import { goThroughSteps } from "./small-network.js";

/** Leaves that can be moved by themselves without making nonsense of the others. */
const movable = [/^placements\.(inBuilding|started)$/, /^columns\.\w+\.(?:facts|states|factors|levers)\./, /^service\.(paused|waitHeard)$/, /^surroundings\./, /^posts\.(patientHours|newPeopleHours|furtherHours|overdrawn|leavingSpent|recruitingSpent|started)$/, /^time\.(spent|owed|debt)$/, /^problems\.open$/, /^money\.frozen$/, /^managers\.(tasks|asked|consultation|standardisation|burdenRaised|lastReview|looking)$/, /^windows\.\w+\.(sum|values)$/, /^needs\.(ends|complexity|severity|basic|capital|effect)$/, /^followed\.(benefit|fromContacts|fromGroups)$/, /^closings\.benefit$/, /^patients\.(due|priority|patience|contacts|personCentred|suitable|referred|missedFurther)$/, /^people\.(offered|referrals|nextNeed)$/, /^groups\.(used|room|reserves|closingSpent)$/, /^acquaintances\.(untilStale|lastLink)$/];

type Leaves = ReturnType<typeof listLeaves>;

const undeclared = new Map<string, Set<string>>(steps.map(({ step }) => [step, new Set()]));
const felt = new Map<string, Set<string>>(steps.map(({ step }) => [step, new Set()]));

goThroughSteps(42, (step, place, state, week) => {
  if (week % 8 !== 0) return;
  const cells = place.cells;
  const plain = branchState(state);
  step.run(place, plain);
  const start = listLeaves(state, cells);
  const expected = listLeaves(plain, cells);
  for (const path of start.keys()) {
    // What a lever does it does in most weeks: half of the weeks are enough.
    if (week % 16 !== 0 && path.includes(".levers.")) continue;
    const quantities = movable.some((pattern) => pattern.test(path)) ? nameQuantities(path) : null;
    if (quantities === null) continue;
    const changed = listFelt(path, start, expected, listLeaves(runMoved(step, place, state, path), cells));
    if (changed.length > 0) for (const quantity of quantities) felt.get(step.step)!.add(quantity);
    const reached = reachWithin(step, quantities);
    for (const leaf of changed) if (nameQuantities(leaf) !== null && !nameAll(leaf).some((quantity) => reached.has(quantity))) undeclared.get(step.step)!.add(`${path} → ${leaf}`);
  }
});

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
  if (fact !== undefined && (agents as Record<string, AgentKind>)[kind].facts[fact].type === "degree") return Number.isNaN(value) ? 0.5 : 1 - value;
  if (path.endsWith("facts.need")) return (value + 1) % 6;
  if (/basic$|basic_need|suitable|facts\.size/.test(path)) return 1 - value;
  if (/states|capital|complexity|presence/.test(path)) return Number.isNaN(value) ? 0.5 : 1 - value;
  if (/factors|effect$/.test(path)) return value / 1000; // down: no rate may pass its declared ceiling
  return Number.isNaN(value) ? 0.5 : value + 3;
}

/** Another value that the lever may have. */
function moveLever(lever: Lever, value: number): number {
  if (lever.type === "choice") return (value + lever.words.length - 1) % lever.words.length;
  if (lever.none === true) return Number.isNaN(value) ? lever.range![1] : NaN;
  return value === lever.range![1] ? lever.range![0] : lever.range![1];
}

/** The leaves that came out otherwise; the moved one where it neither stayed as moved nor was set to what it would have been. */
function listFelt(path: string, start: Leaves, expected: Leaves, found: Leaves): string[] {
  // What only counts up has not been read; a clock is nobody else's.
  const counter = /^windows\.\w+/.exec(path)?.[0] ?? "none";
  return [...found].filter(([name, leaf]) => {
    if (name.startsWith(counter)) return false;
    const plainly = expected.get(name)!;
    if (!ArrayBuffer.isView(leaf)) return name !== path && leaf !== plainly;
    const was = start.get(name) as Column;
    return leaf.some((value, i) => !Object.is(value, (plainly as Column)[i]) && (name !== path || !Object.is(value, move(path, was[i]))));
  }).map(([name]) => name);
}

describe.each(steps.map(({ step }) => ({ step })))("the step $step", ({ step }) => {
  it("reads nothing that it does not declare", () => {
    expect([...undeclared.get(step)!]).toEqual([]);
  });
});

/** Declared and rightly read, but not to be moved by itself here: who is there, and what is handed on within the week. */
const untried = ["staff", "group", "acquaintance", "patient.contact_had", "relationship.report_heard", "referrer.report_heard", "placement.meeting_attended", "closings", "absences"];
const stocks = ["cases", "need", "pausing"];
/** Acts on a few people a week at most: too rare to be met for certain in the weeks tried. */
const rare = ["pcn.allocating_by_skill", "group.referrals_lately", "group.keeping_referrals", "patient.connecting", "referrer.referring_wrongly", "link_worker.keeping_time_for_new_people", "link_worker.closing_early", "patient.dropping_out", "patient.coming_back", "patient.agreeing", "patient.coming_directly", "link_worker.sending_to_gp", "link_worker.effort_beyond_role", "pcn.framing", "link_worker.choosing_likelier_improvers", "placement.reporting_back", "news", "patient.person_centred_lately", "patient.benefit"];

it("what was tried did matter where it is declared", () => {
  const unfelt = steps.flatMap(({ step, reads }) => reads.filter((quantity) => !felt.get(step)!.has(quantity) && ![...untried, ...stocks, ...rare].includes(quantity)).map((quantity) => `${step} ← ${quantity}`));
  expect(unfelt).toEqual([]);
});
