import type { AgentKind, Lever, ValueType, Vocabulary } from "../vocabulary/vocabulary.js";
import { renderTable, wrapText } from "./render-table.js";

const wide = 64;

/** The vocabulary as tables for reading: agents, events, levers, metrics, the week. */
export function renderWorld(vocabulary: Vocabulary): string {
  const { agents, events, levers, metrics, week } = vocabulary;
  return [
    title("The agents"),
    ...Object.entries(agents).map(([name, agent]) => renderAgent(name, agent)),
    title("Events, counted each week"),
    table(["event", "happens to", "about"], Object.entries(events).map(([name, event]) => [name, event.happens_to.join(", "), event.about])),
    title("Levers, which a scenario may set"),
    table(["lever", "of", "usual", "allowed", "about, and what it costs"], Object.entries(levers).map(([name, lever]) => [name, lever.of, String(lever.usual), sayAllowed(lever), sayCosts(lever)])),
    title("Metrics"),
    table(["metric", "unit", "counted as", "read as, and about"], Object.entries(metrics).map(([name, metric]) => [name, metric.unit, `${metric.numerator} / ${metric.denominator}`, `${metric.label}: ${metric.about}`])),
    title("A week, in order"),
    table(["step", "about"], week.map(({ step, about }) => [step, about])),
  ].join("\n\n");
}

function renderAgent(name: string, agent: AgentKind): string {
  const { one, many, tie } = agent.ties;
  const ties = [
    tie === null ? "" : `the tie between ${tie.join(" and ")}`,
    one.length === 0 ? "" : `tied to one: ${one.join(", ")}`,
    Object.keys(many).length === 0 ? "" : `to many: ${Object.keys(many).join(", ")}`,
  ].filter((part) => part !== "");
  const rows = [
    ...Object.entries(agent.facts).map(([word, fact]) => ["fact", word, sayType(fact), fact.about]),
    ...Object.entries(agent.states).map(([word, state]) => ["state", word, "degree", state.about]),
    ...Object.entries(agent.behaviours).map(([word, { kind, usual, unit, about }]) => ["behaviour", word, kind, `${about} (usual ${usual}${unit === undefined ? "" : ` ${unit}`})`]),
  ];
  const head = wrapText(`${name}: ${agent.about}${ties.length === 0 ? "" : ` (${ties.join("; ")})`}`, 110).join("\n  ");
  return rows.length === 0 ? head : `${head}\n${table(["", "word", "type", "about"], rows)}`;
}

const title = (text: string): string => `${text}\n${"=".repeat(text.length)}`;

function table(heads: readonly string[], rows: readonly string[][]): string {
  return renderTable(heads.map((head, at) => (at === heads.length - 1 ? { head, most: wide } : { head, most: 40 })), rows);
}

function sayType(value: ValueType): string {
  if (value.type === "number") return value.unit;
  return value.type === "choice" ? value.words.join(" | ") : value.type;
}

function sayAllowed(lever: Lever): string {
  if (lever.type === "choice") return lever.words.join(" | ");
  return `${lever.range?.join(" to ") ?? "any"}${lever.type === "number" ? ` ${lever.unit}` : ""}${lever.none === true ? ", or none" : ""}`;
}

function sayCosts(lever: Lever): string {
  return [lever.about, ...lever.costs.map(({ of, amount }) => `Costs ${of}: ${amount}`)].join(". ");
}
