import type { ParameterDraw, SettledDraw } from "../simulate/plan.js";
import type { Database } from "./open-database.js";
import { runTransaction } from "./transaction.js";

/** Stores the parameter draws of a run, once. */
export async function writeParameterDraws(database: Database, draws: readonly ParameterDraw[]): Promise<void> {
  await runTransaction(database, async () => {
    await database.connection.run("DELETE FROM parameter_draw");
    const appender = await database.connection.createAppender("parameter_draw");
    for (const { draw, values } of draws) {
      for (const name of Object.keys(values).sort()) {
        appender.appendInteger(draw);
        appender.appendVarchar(name);
        appender.appendDouble(values[name]);
        appender.endRow();
      }
    }
    appender.closeSync();
  });
}

/** The values of each draw that has any, in the order of draws. */
export async function readParameterDraws(database: Database): Promise<ParameterDraw[]> {
  const reader = await database.connection.runAndReadAll("SELECT draw, parameter, value FROM parameter_draw ORDER BY draw, parameter");
  const draws: ParameterDraw[] = [];
  for (const [draw, name, value] of reader.getRows()) {
    if (draws.at(-1)?.draw !== draw) draws.push({ draw: Number(draw), values: {} });
    draws[draws.length - 1].values[String(name)] = Number(value);
  }
  return draws;
}

/** Stores the usual levels found for one draw. */
export async function writeSettled(database: Database, draw: number, settled: SettledDraw): Promise<void> {
  await database.connection.run("INSERT INTO settled VALUES ($1, $2)", [draw, JSON.stringify(settled)]);
}

/** The usual levels of each draw that is settled, by draw. */
export async function readSettled(database: Database): Promise<Map<number, SettledDraw>> {
  const reader = await database.connection.runAndReadAll("SELECT draw, settled FROM settled ORDER BY draw");
  return new Map(reader.getRows().map(([draw, text]) => [Number(draw), JSON.parse(String(text)) as SettledDraw]));
}
