import type { AgentKind, Lever, Metric, ValueType, Vocabulary } from "../vocabulary/vocabulary.js";

/** What `world --json` promises: the vocabulary as plain data, its keys as CONTRACT names them. */
export function describeWorld(vocabulary: Vocabulary): object {
  return {
    agents: mapValues(vocabulary.agents, describeAgent),
    events: vocabulary.events,
    levers: mapValues(vocabulary.levers, describeLever),
    metrics: mapValues(vocabulary.metrics, describeMetric),
    week: vocabulary.week,
    couplings: vocabulary.couplings,
  };
}

function describeAgent(agent: AgentKind): object {
  return {
    about: agent.about,
    ties: agent.ties,
    facts: mapValues(agent.facts, (fact) => ({ ...describeType(fact), about: fact.about })),
    states: mapValues(agent.states, ({ start, about }) => ({ start, about })),
    behaviours: mapValues(agent.behaviours, (behaviour) => ({ ...behaviour, makes: behaviour.makes ?? null })),
  };
}

function describeType(value: ValueType): object {
  if (value.type === "number") return { type: value.type, unit: value.unit };
  return value.type === "choice" ? { type: value.type, words: value.words } : { type: value.type };
}

function describeLever(lever: Lever): object {
  const { of, type, about, usual, costs, basis } = lever;
  const unit = lever.type === "number" ? { unit: lever.unit } : {};
  const allowed = lever.type === "choice" ? { choices: lever.words } : { range: lever.range, none: lever.none ?? false };
  return { of, type, about, ...unit, ...allowed, usual, costs, basis };
}

function describeMetric({ label, about, unit, numerator, denominator, scale, groups, better, matters }: Metric): object {
  return { label, about, unit, numerator, denominator, scale, groups, better, matters };
}

function mapValues<Value, Out>(record: Readonly<Record<string, Value>>, change: (value: Value) => Out): Record<string, Out> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
