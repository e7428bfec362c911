import { listGrounds, traceStatements, type StatementUses } from "../evidence/audit/evidence-uses.js";
import * as tell from "../evidence/audit/messages.js";
import { traceCmoc, type CmocTrace } from "../evidence/audit/trace.js";
import { suggestWord } from "../problem/messages.js";
import type { Bearing, Study } from "../register/register.js";
import { theoryGraph } from "../theory/graph.js";
import { readCmoc } from "../theory/read-theory.js";
import type { Theory } from "../theory/rule.js";
import { vocabulary } from "../world/vocabulary.js";
import { loadGroundedTheory } from "./load-grounded-theory.js";
import * as say from "./messages.js";
import { refuseUsage } from "./read-options.js";
import { renderTable, wrapText } from "./render-table.js";
import type { Terminal } from "./terminal.js";

const wide = 100;

/** What `realist trace` was told: a rule, or a statement or study of the evidence. */
export interface TraceWords {
  cmoc: string | undefined;
  evidence: string | undefined;
  theory: string;
  json: boolean;
}

/** Does what `realist trace` says. */
export function performTrace({ cmoc: rule, evidence: word, theory: name, json }: TraceWords, terminal: Terminal): void {
  if ((rule === undefined) === (word === undefined)) throw refuseUsage("one-of-two", say.traceOneOfTwo(), say.howToTrace());
  const loaded = loadGroundedTheory(name);
  if (loaded === null) throw refuseUsage("no-rules", say.emptyTheory(name));
  const { theory, evidence, patterns } = loaded;
  const traced = traceStatements(evidence, theory, patterns, listGrounds(vocabulary));
  if (rule !== undefined) {
    const cmoc = theory.cmocs.find(({ id }) => id === rule);
    if (cmoc === undefined) throw refuseUsage("unknown-cmoc", say.unknownCmoc(rule, theory.name), suggestWord(rule, theory.cmocs.map(({ id }) => id)));
    const trace = traceCmoc(cmoc, theory, evidence.studies, traced, theoryGraph(theory, vocabulary));
    terminal.print(json ? JSON.stringify(cmocToJson(trace), null, 2) : renderCmocTrace(trace, theory));
    return;
  }
  const found = traced.filter(({ statement }) => statement.id === word || statement.study === word);
  const study = evidence.studies.find(({ id }) => id === (found[0]?.statement.study ?? word));
  const known = [...evidence.statements, ...evidence.studies].map(({ id }) => id);
  if (study === undefined) throw refuseUsage("unknown-evidence", say.unknownEvidence(word!, theory.name), suggestWord(word!, known));
  terminal.print(json ? JSON.stringify({ study: studyToJson(study), statements: found.map(usesToJson) }, null, 2) : [renderStudy(study), ...found.map((uses) => renderUses(uses, word !== study.id))].join("\n\n"));
}

function cmocToJson({ cmoc, study, statements, parameters, reaches }: CmocTrace): object {
  const { id, theme, actor, about, source, assumed, reading, words, given, context, then, otherwise, so } = cmoc;
  const texts = (lines: readonly { text: string }[]): string[] => lines.map(({ text }) => text);
  return {
    cmoc: id, theme, actor, about, ...(source === null ? { assumed } : { source }), reading, words,
    lines: { given: given?.text ?? null, context: context?.text ?? null, then: texts(then), otherwise: texts(otherwise), so: texts(so) },
    study: study && studyToJson(study),
    statements: statements.map(({ statement: { id: key, study: of, place, says, kind, use, caveat }, stance, writtenFrom, patterns }) => ({ id: key, stance, written_from: writtenFrom, study: of, place, says, kind, use, caveat, patterns })),
    parameters: parameters.map(({ parameter, statements: named }) => ({ ...parameter, statements: named })),
    reaches,
  };
}

function studyToJson({ cannotShow, ...study }: Study): object {
  return { ...study, cannot_show: cannotShow };
}

const bearingToJson = ({ cmoc, stance, writtenFrom }: Bearing): object => ({ cmoc, stance, written_from: writtenFrom });

function usesToJson({ statement, rules, missing, parameters, patterns, world }: StatementUses): object {
  const { id, study, kind, place, says, value, unit, n, caveat, citation, reliability, use } = statement;
  return { id, study, kind, place, says, value, unit, n, caveat, citation, reliability, use, cmocs: rules.map(bearingToJson), cmocs_not_here: missing.map(bearingToJson), parameters, patterns, world };
}

function renderCmocTrace({ cmoc, study, statements, parameters, reaches }: CmocTrace, theory: Theory): string {
  const rows = statements.map(({ statement: { id, study: of, place, says, use }, stance, writtenFrom, patterns }) => [id, writtenFrom ? tell.itsSource : stance, `${of}: ${place}`, use ?? "", `${says}${patterns.length === 0 ? "" : ` (${tell.takenUpBy(patterns)})`}`]);
  const evidence = rows.length === 0 ? tell.nothingBears() : renderTable([{ head: "id" }, { head: "stance" }, { head: "place", most: 34 }, { head: "use" }, { head: "says", most: 50 }], rows);
  const based = parameters.filter(({ statements: named }) => named.length > 0).map(({ parameter: { name }, statements: named }) => tell.basedOn(name, named));
  const metrics = reaches.map(({ metric, how, after_weeks, via }) => [metric, how, say.afterWeeks(after_weeks), via.join(" → ")]);
  return [
    readCmoc(cmoc, theory.parameters),
    study === null ? tell.noStudy() : renderStudy(study),
    `${tell.evidenceOfRule}\n\n${[evidence, ...based].join("\n\n")}`,
    `${tell.metricsReached}\n\n${metrics.length === 0 ? tell.reachesNothing() : renderTable([{ head: "metric" }, { head: "how" }, { head: "not before" }, { head: "by way of", most: 80 }], metrics)}`,
  ].join("\n\n");
}

function renderStudy({ id, title, citation, kind, setting, size, shows, cannotShow, read }: Study): string {
  const lines = [["cited as", citation], ["kind", kind], ["setting", setting], ["size", size], ["shows", shows], ["cannot show", cannotShow], ["read", read]];
  return [wrapText(`${id}: ${title}`, wide).join("\n"), renderTable([{ head: "" }, { head: "" }, { head: "", most: 84 }], lines.map(([label, text]) => ["", label, text])).split("\n").slice(1).join("\n")].join("\n");
}

/** A statement with all that rests on it; `whole` is false in the list of a study. */
function renderUses({ statement, rules, missing, parameters, patterns, world }: StatementUses, whole: boolean): string {
  const { id, kind, place, says, use, value, unit, n, caveat, citation, reliability } = statement;
  const list = (names: readonly string[]): string => names.join(", ");
  const facts: [string, string | null][] = [
    ["place", place], ["kind", kind], ["value", value === null ? null : `${tell.spellFigure(value)} (${unit ?? ""})`], ["rests on", n === null ? null : tell.spellFigure(n)], ["caveat", caveat], ["source", citation], ["reliability", reliability], ["use", use],
  ];
  const uses: [string, string | null][] = [
    ["rules", list(rules.map(tell.bearingOf))], ["not here", list(missing.map(tell.bearingOf))], ["numbers", list(parameters)], ["patterns", list(patterns)], ["world", list(world)],
  ];
  const lines = [...(whole ? facts : facts.slice(0, 1)), ...uses].flatMap(([label, text]) => (text === null || text === "" ? [] : [["", label, text]]));
  return [wrapText(`${id}  ${says}`, wide).join("\n    "), renderTable([{ head: "" }, { head: "" }, { head: "", most: 84 }], lines).split("\n").slice(1).join("\n")].join("\n");
}
