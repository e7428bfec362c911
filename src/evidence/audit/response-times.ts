import type { GraphedCmoc, HowReached, TheoryGraph } from "../../theory/graph.js";
import type { Bend, Cmoc, Move, Theory } from "../../theory/rule.js";
import { expressionOf, listEvents, listReadings } from "../../theory/walk-rule.js";
import { countWeeksToHalf, takeWeek, type Stage } from "./cascade.js";

/** How long a rule takes to act on what its outcomes change, or through others on a metric. */
export interface Response {
  /** A behaviour or state as `agent.name`, or the name of a metric. */
  to: string;
  /** The states on the way, from the one that the mechanism moves. */
  stages: Stage[];
  /** Weeks until it has gone half-way, if the context and the resource come to be there in full at once; null: more than a hundred years. */
  weeks: number | null;
}

/** The responses of one rule: to what it changes itself, and to each metric that it reaches otherwise than by crowding. */
export interface RuleResponses {
  cmoc: string;
  own: Response[];
  metrics: (Response & { how: HowReached; afterWeeks: number })[];
}

/**
 * How fast each rule acts, from the shares of the states on the way alone: where the world stands between (a wait, a
 * caseload to be worked through), its own time comes on top. An outcome that rises with several states follows the
 * slowest of them; what moves at an event is taken to meet one a week. Ways to metrics are those of `theoryGraph`.
 */
export function measureResponses(theory: Theory, graph: TheoryGraph): RuleResponses[] {
  const rules = new Map(theory.cmocs.map((cmoc) => [cmoc.id, cmoc]));
  const valueOf = (parameter: string): number => theory.parameters[parameter].value;
  const respond = (to: string, stages: Stage[]): Response => ({ to, stages, weeks: stages.length === 0 ? 0 : countWeeksToHalf(stages.map((stage) => takeWeek(stage, valueOf))) });
  const slower = (a: Stage[], b: Stage[]): Stage[] => ((respond("", b).weeks ?? Infinity) > (respond("", a).weeks ?? Infinity) ? b : a);
  return theory.cmocs.map((cmoc) => {
    const leadTo = (name: string): Stage[] => findOwnWay(cmoc, name, slower);
    const own = [...new Set(cmoc.so.map(({ tree }) => nameTarget(tree)))].map((name) => respond(name, leadTo(name)));
    const { reaches } = graph.cmocs.find(({ id }) => id === cmoc.id) as GraphedCmoc;
    const metrics = reaches.filter(({ how }) => how !== "crowding").map(({ metric, how, via, after_weeks: afterWeeks }) => {
      const stages = leadTo(via[0]);
      // The way goes by turns: quantity, rule or step, quantity …
      for (let k = 2; k < via.length; k += 2) stages.push(...findStage(rules.get(via[k - 1]), via[k], via[k - 2]));
      return { ...respond(metric, stages), how, afterWeeks };
    });
    return { cmoc: cmoc.id, own, metrics };
  });
}

const nameTarget = ({ target }: Move | Bend): string => `${target.agent}.${target.name}`;

/** The states through which a rule itself leads to a quantity: from what `then` moves, over its outcomes. */
function findOwnWay(cmoc: Cmoc, name: string, slower: (a: Stage[], b: Stage[]) => Stage[]): Stage[] {
  const ways = new Map<string, Stage[]>();
  for (const { tree } of cmoc.then) ways.set(nameTarget(tree), [describeStage(cmoc, tree)]);
  for (const { tree } of cmoc.so) {
    const before = listExpression(tree).flatMap((state) => (ways.has(state) ? [ways.get(state)!] : []));
    if (before.length === 0) continue;
    const slowest = before.reduce(slower);
    const way = tree.node === "bend" ? slowest : [...slowest, describeStage(cmoc, tree)];
    const known = ways.get(nameTarget(tree));
    if (known === undefined) ways.set(nameTarget(tree), way);
  }
  return [...(ways.get(name) ?? [])];
}

/** The stage at which a rule moves a state, by the sentence that reads what came before if there is one; none where it bends. */
function findStage(cmoc: Cmoc | undefined, name: string, before: string): Stage[] {
  const moves = [...(cmoc?.then ?? []), ...(cmoc?.so ?? [])].map(({ tree }) => tree).filter((tree) => tree.node !== "bend" && nameTarget(tree) === name) as Move[];
  const move = moves.find((tree) => listExpression(tree).includes(before)) ?? moves[0];
  return move === undefined ? [] : [describeStage(cmoc!, move)];
}

function listExpression(tree: Move | Bend): string[] {
  const expression = expressionOf(tree);
  return expression === null ? [] : listReadings(expression).map(({ reading }) => `${reading.agent}.${reading.name}`);
}

function describeStage(cmoc: Cmoc, tree: Move | Bend): Stage {
  const stage = { state: nameTarget(tree), cmoc: cmoc.id };
  const occasion = listEvents(cmoc)[0] ?? "month";
  if (tree.node === "bend") throw new Error(`A bend of ${stage.state} is no stage.`);
  if (tree.node === "becomes") return { ...stage, share: null, every: occasion };
  const { time } = tree;
  const every = time.every === "month" ? "month" : time.every === "event" ? `${time.agent}.${time.event}` : occasion;
  return { ...stage, share: tree.share, every };
}
