import type { ProblemList } from "../../problem/problem-list.js";
import { passedOver } from "./import-notes.js";
import { passOver, startTally, type RowTally } from "./row-tally.js";
import { streamRows, type Layout } from "./stream-rows.js";

const layout = {
  what: "the workforce file of networks",
  columns: {
    source: { names: ["Data_source"], required: false },
    year: { names: ["CENSUS_YEAR"], required: false },
    month: { names: ["CENSUS_MONTH"], required: false },
    pcn: { names: ["PCN_CODE"], required: true },
    role: { names: ["DETAILED_STAFF_ROLE"], required: true },
    fte: { names: ["FTE"], required: true },
  },
} satisfies Layout<string>;

const linkWorkerRole = "social prescribing link worker";
const mentalHealthRole = "mental health practitioner";

/** Full-time equivalents that one row may have: a person's, or those of a contract that was returned as one. */
const mostFte = { employed: 3, contracted: 10 } as const;

/** One link worker in post, or one contract for several. */
export interface LinkWorker {
  fte: number;
  /** Contracted in, and so employed by somebody else than the network. */
  contracted: boolean;
  /** Returned as a mental health practitioner whose role is that of a link worker. */
  mentalHealth: boolean;
}

export interface WorkforceFile {
  /**
   * Link workers in post of the networks wanted. A network with a return but no link worker has none; a network without a
   * return is not in it: missing, not zero.
   */
  byPcn: Map<string, LinkWorker[]>;
  tally: RowTally;
}

/**
 * Reads the individual-level workforce file for the networks wanted. Link workers are the rows whose detailed role names them,
 * with the two variants for mental health practitioners. UNIQUE_IDENTIFIER is redrawn at every census and is not read.
 */
export async function readWorkforce(file: string, wanted: ReadonlySet<string>, problems: ProblemList): Promise<WorkforceFile> {
  const found: WorkforceFile = { byPcn: new Map(), tally: startTally() };
  for await (const { cells, refuse } of streamRows(file, layout, problems)) {
    found.tally.rows += 1;
    if (/^\d{4}$/.test(cells.year) && /^\d{1,2}$/.test(cells.month)) found.tally.dates.add(`${cells.year}-${cells.month.padStart(2, "0")}`);
    const pcn = cells.pcn.toUpperCase();
    if (!wanted.has(pcn)) {
      passOver(found.tally, passedOver.otherNetworks);
      continue;
    }
    const here = found.byPcn.get(pcn) ?? [];
    found.byPcn.set(pcn, here);
    const role = cells.role.toLowerCase().replace(/\s+/g, " ");
    if (!role.includes(linkWorkerRole)) {
      passOver(found.tally, passedOver.otherRole);
      continue;
    }
    const contracted = cells.source.toLowerCase().includes("contract");
    const most = contracted ? mostFte.contracted : mostFte.employed;
    const fte = /^\d*\.?\d+([eE][-+]?\d+)?$/.test(cells.fte) ? Number(cells.fte) : NaN;
    if (cells.fte === "" || fte === 0) passOver(found.tally, passedOver.noHours);
    else if (!(fte <= most)) refuse("fte", `0 to ${most} (1 is 37.5 hours a week)`);
    else here.push({ fte, contracted, mentalHealth: role.includes(mentalHealthRole) });
  }
  return found;
}
