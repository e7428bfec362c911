import { atPlace, code, eitherKind, listOf, mapOf, namedValues, number, oneOf, optional, placeProblem, text, truth, type DocumentNode, type NamedValue, type Place, type Placed, type ReadShape } from "../document/document.js";
import type { ProblemList } from "../problem/problem-list.js";
import { sayBadRuleName, sayBadStatementId, sayBearsTwice, sayUnitMissing, sayValueMissing } from "./messages.js";
import { reliabilities, stances, statementKinds, statementUses, type Bearing, type Figure, type Statement } from "./register.js";

const figure = eitherKind<number | NamedValue<number>[]>({ number: number(), map: namedValues(number(), "numbers by name") });

const shape = {
  kind: oneOf(statementKinds),
  place: text("where in the study"),
  says: text("what it says, in your own words"),
  value: optional(figure),
  unit: optional(text("what the value counts")),
  n: optional(figure),
  caveat: optional(text("what to bear in mind")),
  citation: optional(text("its own source")),
  reliability: optional(oneOf(reliabilities)),
  use: optional(oneOf(statementUses)),
  bears_on: optional(listOf(mapOf({ cmoc: atPlace(code("the name of a rule")), stance: oneOf(stances), written_from: optional(truth(), false) }, "cmoc and stance"), 1), []),
};

const reader = mapOf({ study: atPlace(code("the key of a study")), statements: namedValues(mapOf(shape, "the parts of a statement"), "statements by id") }, "study and statements");

/** The statements of one file, each with the place of its id, and where the file names its study. */
export interface StatementFile {
  study: Placed<string>;
  statements: { statement: Statement; place: Place }[];
}

/** Reads one file of statements, or adds to `problems` and returns undefined. */
export function readStatements(node: DocumentNode, problems: ProblemList): StatementFile | undefined {
  const read = reader.read(node, problems);
  return read && { study: read.study, statements: read.statements.map((written) => readStatement(written, read.study.value, problems)) };
}

function readStatement({ name: id, keyPlace: place, value: row }: NamedValue<ReadShape<typeof shape>>, study: string, problems: ProblemList): { statement: Statement; place: Place } {
  if (!/^[A-Z]+[0-9]+$/.test(id)) problems.add(placeProblem(sayBadStatementId(id), place));
  if (row.value !== null && row.unit === null) problems.add(placeProblem(sayUnitMissing(id), place));
  if (row.value === null && row.unit !== null) problems.add(placeProblem(sayValueMissing(id), place));
  const bearsOn: Bearing[] = [];
  for (const { cmoc, stance, written_from: writtenFrom } of row.bears_on) {
    if (!/^[a-z]+(_[a-z]+)*$/.test(cmoc.value)) problems.add(placeProblem(sayBadRuleName(cmoc.value), cmoc.place));
    if (bearsOn.some((earlier) => earlier.cmoc === cmoc.value)) problems.add(placeProblem(sayBearsTwice(id, cmoc.value), cmoc.place));
    bearsOn.push({ cmoc: cmoc.value, stance, writtenFrom });
  }
  const { kind, says, unit, caveat, citation, reliability, use } = row;
  const statement = { id, study, kind, place: row.place, says, value: foldFigure(row.value), unit, n: foldFigure(row.n), caveat, citation, reliability, use, bearsOn, file: place.file, line: place.line };
  return { statement, place };
}

function foldFigure(written: number | NamedValue<number>[] | null): Figure | null {
  return Array.isArray(written) ? Object.fromEntries(written.map(({ name, value }) => [name, value])) : written;
}
