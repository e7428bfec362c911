import type { ProblemList } from "../../problem/problem-list.js";
import { passedOver } from "./import-notes.js";
import { parseDate } from "./parse-date.js";
import { codePattern, startMap, type PracticeMap } from "./read-map.js";
import { passOver } from "./row-tally.js";
import { streamRows, type Layout } from "./stream-rows.js";

const layout = {
  what: "the core partner details of networks (ePCN)",
  headerless: 11,
  columns: {
    code: { names: ["Partner Organisation Code"], required: true, at: 0 },
    name: { names: ["Partner Name"], required: true, at: 1 },
    area: { names: ["Practice Parent Sub ICB Location Code", "Practice Parent CCG Code"], required: true, at: 2 },
    areaName: { names: ["Practice Parent Sub ICB Location Name", "Practice Parent CCG Name"], required: true, at: 3 },
    pcn: { names: ["PCN Code"], required: true, at: 4 },
    pcnName: { names: ["PCN Name"], required: true, at: 5 },
    start: { names: ["Practice to PCN Relationship Start Date"], required: true, at: 8 },
    end: { names: ["Practice to PCN Relationship End Date"], required: true, at: 9 },
  },
} satisfies Layout<string>;

/** A map, with the practices that the file has in two networks at once. */
export interface PartnerMap extends PracticeMap {
  inTwo: string[];
}

/**
 * Reads the core partner details of networks, as the Organisation Data Service gives them out: eleven columns, no header. Rows
 * with an end date are past, and codes that start with W or S are Welsh or Scottish; both are passed over. A practice in two
 * networks at once is taken in the one that it joined last. The file names sub-boards (sub-ICB locations), not boards.
 */
export async function readPartners(file: string, problems: ProblemList): Promise<PartnerMap> {
  const map = startMap();
  const inTwo = new Set<string>();
  const memberships = new Map<string, { name: string; pcn: string; icb: string; start: string }>();
  for await (const { cells, refuse } of streamRows(file, layout, problems)) {
    map.tally.rows += 1;
    const [code, pcn, icb] = [cells.code.toUpperCase(), cells.pcn.toUpperCase(), cells.area.toUpperCase()];
    if (!codePattern.test(code)) refuse("code", "an organisation code such as A81001");
    else if (cells.end !== "") passOver(map.tally, passedOver.ended);
    else if (/^[WS]/.test(code)) passOver(map.tally, passedOver.otherCountry);
    else if (!codePattern.test(pcn)) refuse("pcn", "a network code such as U89141");
    else {
      const start = parseDate(cells.start);
      if (start === null) refuse("start", "a date such as 20190701 or 2019-07-01");
      const known = memberships.get(code);
      const joined = { name: cells.name || code, pcn, icb, start: start ?? "" };
      if (known !== undefined) {
        passOver(map.tally, passedOver.otherNetwork);
        if (known.pcn !== pcn) inTwo.add(code);
      }
      // Of two memberships begun on one day the first by code, so that the order of rows does not matter.
      if (known === undefined || known.start < joined.start || (known.start === joined.start && pcn < known.pcn)) memberships.set(code, joined);
      map.pcnNames.set(pcn, cells.pcnName || pcn);
      map.icbNames.set(icb, cells.areaName || icb);
    }
  }
  for (const [code, { name, pcn, icb }] of memberships) map.practices.push({ code, name, pcn, icb });
  return { ...map, inTwo: [...inTwo].sort() };
}
