import type { LifeEvent } from "../simulate/lives/life.js";
import { tellLives } from "../simulate/lives/tell-lives.js";
import { readWhoseLife, type WhoseLife } from "../simulate/lives/whose-life.js";
import type { Setting } from "../setting/setting.js";
import { readParameterDraws, readSettled } from "../store/draws.js";
import { readJournal } from "../store/journal.js";
import type { Cmoc } from "../theory/rule.js";
import { chooseScenario } from "./choose-scenario.js";
import { holdToStored } from "./hold-to-stored.js";
import { noSuchPair, nobodyWasSeen, wrongAgent } from "./messages.js";
import { readFinishedRun } from "./open-answers.js";

/** Which life of a stored run is to be told. */
export interface LifeAsked {
  scenario: string;
  /** `post:ID`, `link_worker ID`, `patient` or `patient:PRACTICE/ORDINAL`. */
  agent: string;
  /** The draw and replicate to run again; the first of the run if left out. */
  draw?: number;
  replicate?: number;
}

/** What a rule says in words, and where it comes from: for a reader of a life, or of a contribution. */
export type RuleInWords = Pick<Cmoc, "source" | "assumed"> & { context: string; mechanism: string; outcome: string };

/** One life under the baseline and under a scenario. */
export interface ExplainedLife {
  agent: string;
  draw: number;
  replicate: number;
  baseline: string;
  scenario: string;
  /** The theory under which it was lived, or null. */
  theory: string | null;
  lives: Record<string, readonly LifeEvent[]>;
  /** The rules named in the events, by id. */
  cmocs: Record<string, RuleInWords>;
}

/**
 * Tells one life of a stored run, dated, under the baseline and under a scenario: the one draw and replicate are run again with the log on,
 * and held to what is stored.
 *
 * Throws ProblemError for a run that is not there or not finished, for unknown words (exit 2), and where this version comes to other numbers (4).
 */
export async function explainLife(folder: string, asked: LifeAsked): Promise<ExplainedLife> {
  return readFinishedRun(folder, undefined, async (run) => {
    const { plan, database } = run;
    const { baseline, scenario } = chooseScenario(plan, asked.scenario, folder);
    const who = findWho(asked.agent, plan.setting);
    const pairs = await readJournal(database);
    const draw = asked.draw ?? pairs[0].draw;
    const replicate = asked.replicate ?? pairs[0].replicate;
    if (!pairs.some((pair) => pair.draw === draw && pair.replicate === replicate)) throw noSuchPair(draw, replicate, folder);
    const values = (await readParameterDraws(database)).find((one) => one.draw === draw)?.values ?? {};
    const settled = (await readSettled(database)).get(draw)?.settled ?? {};
    const told = tellLives(plan, { draw: { draw, values }, settled, replicate }, [baseline, scenario], who);
    if (told === null) throw nobodyWasSeen();
    await holdToStored(run, told.tables, folder);
    const acted = new Set(told.lives.flatMap(({ events }) => events.flatMap((event) => event.acted.map(({ cmoc }) => cmoc))));
    const rules = (plan.theory?.cmocs ?? []).filter(({ id }) => acted.has(id));
    return {
      agent: told.agent, draw, replicate, baseline, scenario,
      theory: plan.theory?.name ?? null,
      lives: Object.fromEntries(told.lives.map(({ scenario: name, events }) => [name, events])),
      cmocs: Object.fromEntries(rules.map((cmoc) => [cmoc.id, sayRule(cmoc)])),
    };
  });
}

/** A rule in its words, with its source. */
export function sayRule({ source, assumed, words: { context, mechanism, outcome } }: Cmoc): RuleInWords {
  return { context, mechanism, outcome, source, assumed };
}

function findWho(words: string, setting: Setting): WhoseLife {
  const who = readWhoseLife(words, setting);
  if ("wrong" in who) throw wrongAgent(words, who);
  return who;
}
