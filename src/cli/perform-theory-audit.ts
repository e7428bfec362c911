import { spellNumber } from "../answer/spell-value.js";
import { auditTheory, type Audit } from "../evidence/audit/audit-theory.js";
import type { Stage } from "../evidence/audit/cascade.js";
import * as tell from "../evidence/audit/messages.js";
import { exitCodes } from "../problem/problem.js";
import { vocabulary } from "../world/vocabulary.js";
import { loadGroundedTheory } from "./load-grounded-theory.js";
import * as say from "./messages.js";
import { renderTable, wrapText, type TableColumn } from "./render-table.js";
import { settleTheory } from "./settle-theory.js";
import type { Terminal } from "./terminal.js";

const wide = 110;

/** Does what `realist theory audit` says; exit code 5 where a check fails. */
export function performTheoryAudit(word: string, { json, settle }: { json: boolean; settle: boolean }, terminal: Terminal): void {
  const loaded = loadGroundedTheory(word);
  if (loaded === null) {
    terminal.print(json ? JSON.stringify({ checks: [] }, null, 2) : say.emptyTheory(word));
    return;
  }
  const { theory, evidence, patterns } = loaded;
  const settled = settle ? settleTheory(theory).settled : null;
  const audit = auditTheory({ theory, vocabulary, evidence, patterns, settled });
  if (json) terminal.print(JSON.stringify(toJson(audit), null, 2));
  else terminal.print([tell.ofTheory(theory.title, theory.cmocs.length, Object.keys(theory.parameters).length), ...renderAudit(audit, settle)].join("\n\n"));
  if (audit.checks.some(({ verdict }) => verdict === "failed")) terminal.exitCode = exitCodes.checkFailed;
}

function toJson({ checks, assumptions, lifts, responses, waysBack, studies, unused }: Audit): object {
  return {
    checks,
    assumptions: { ...assumptions, parameters: assumptions.parameters.map(({ parameter, basis, cmocs, sentences }) => ({ ...parameter, kind: basis, cmocs, sentences })) },
    lifts,
    responses: responses.map(({ cmoc, own, metrics }) => ({ cmoc, own, metrics: metrics.map(({ afterWeeks, ...rest }) => ({ ...rest, after_weeks: afterWeeks })) })),
    states: waysBack.map(({ state, raisedBy, loweredBy, hangsOn }) => ({ state, raised_by: raisedBy, lowered_by: loweredBy, hangs_on: hangsOn })),
    studies,
    unused: unused.map(({ statement: { id, study, kind, use, says } }) => ({ id, study, kind, use, says })),
  };
}

function renderAudit({ checks, assumptions, lifts, responses, waysBack, studies, unused }: Audit, settled: boolean): string[] {
  const found = (sentence: string): string => `           ${wrapText(sentence, wide - 11).join("\n           ")}`;
  const right = (head: string): TableColumn => ({ head, align: "right" });
  const rules = (most: number): TableColumn => ({ head: "rules", most });
  return [
    section(tell.headings.checks, checks.map(({ check, verdict, found: all }) => [`  ${verdict.padEnd(7)}  ${check}`, ...all.map(found)].join("\n")).join("\n")),
    section(tell.headings.assumptions, [
      assumptions.rules.length === 0 ? tell.noRuleAssumed() : [tell.rulesAssumed(assumptions.rules.length), ...assumptions.rules.map(({ id, why }) => wrapText(`  ${id}: ${why}`, wide).join("\n    "))].join("\n"),
      tell.numbersAssumed(assumptions.counts.assumed, assumptions.counts["assumed with a direction"], assumptions.counts.sourced),
      renderTable([{ head: "number" }, right("value"), right("plausible"), right("sentences"), { head: "basis", most: 26 }, rules(40)], assumptions.parameters.map(({ parameter: { name, value, plausible, basis }, sentences, cmocs }) => [name, String(value), `${plausible[0]} to ${plausible[1]}`, String(sentences), basis, cmocs.join(", ")])),
    ].join("\n\n")),
    section(tell.headings.lifts, `${wrapText(tell.measuredFrom(settled), wide).join("\n")}\n\n${renderTable([{ head: "behaviour" }, right("least"), right("floor"), right("most"), right("ceiling"), right("cut"), rules(50)], lifts.map(({ behaviour, least, floor, most, ceiling, cut, lifts: own }) => [behaviour, spell(least), String(floor), spell(most), String(ceiling), cut === null ? "" : `${spellNumber(100 * cut, 0)} %`, own.map(({ cmoc, times }) => `${cmoc} ${times}`).join(", ")]))}`),
    section(tell.headings.responses, renderTable([{ head: "rule" }, { head: "changes" }, right("weeks"), { head: "by way of", most: 60 }], responses.flatMap(({ cmoc, own }) => own.map(({ to, weeks, stages }) => [cmoc, to, weeks === null ? tell.neverHalfWay() : String(weeks), stages.map(nameStage).join(", then ") || tell.atOnce()])))),
    section(tell.headings.waysBack, renderTable([{ head: "state" }, { head: "raised by", most: 44 }, { head: "lowered by", most: 44 }], waysBack.map(({ state, raisedBy, loweredBy }) => [state, raisedBy.join(", "), loweredBy.join(", ")]))),
    section(tell.headings.studies, renderTable([{ head: "study" }, { head: "cited by", most: 80 }], studies.map(({ id, cmocs }) => [id, cmocs.join(", ")]))),
    section(tell.headings.unused, renderUnused(unused)),
  ];
}

/** The statements left over: those with a use one by one, the others as a number. */
function renderUnused(unused: Audit["unused"]): string {
  const meant = unused.filter(({ statement }) => statement.use !== null);
  const rows = meant.map(({ statement: { id, study, use, says } }) => [id, study, use ?? "", says]);
  const table = rows.length === 0 ? tell.everyStatementUsed() : renderTable([{ head: "id" }, { head: "study" }, { head: "use" }, { head: "says", most: 60 }], rows);
  return meant.length === unused.length ? table : `${table}\n\n${wrapText(tell.othersUnused(unused.length - meant.length), wide).join("\n")}`;
}

const section = (heading: string, body: string): string => `${heading}\n\n${body}`;
const nameStage = ({ state, share, every }: Stage): string => `${state} (${share === null ? tell.atOnce() : share}${every === "month" ? "" : ` at each ${every}`})`;
const spell = (value: number): string => spellNumber(value, 2);
