import type { ProblemList } from "../../problem/problem-list.js";
import { codePattern } from "./read-map.js";
import { startTally, type RowTally } from "./row-tally.js";
import { streamRows, type Layout } from "./stream-rows.js";

const layout = {
  what: "the register of practices (epraccur)",
  headerless: 27,
  columns: {
    code: { names: ["Organisation Code"], required: true, at: 0 },
    name: { names: ["Name"], required: false, at: 1 },
    board: { names: ["High Level Health Geography"], required: false, at: 3 },
    status: { names: ["Status Code"], required: true, at: 12 },
    setting: { names: ["Prescribing Setting"], required: true, at: 25 },
  },
} satisfies Layout<string>;

export interface RegisteredPractice {
  /** Status A: active. Others are closed (C), dormant (D) or proposed (P). */
  active: boolean;
  /** Prescribing setting 4: a GP practice, and not a clinic, prison or hospice. */
  gp: boolean;
  board: string;
}

export interface PracticeRegister {
  byCode: Map<string, RegisteredPractice>;
  tally: RowTally;
}

const statuses = ["A", "C", "D", "P"];

/** Prescribing setting of GP practices. */
const gpSetting = 4;

/** Reads `epraccur.csv` of the Organisation Data Service: 27 columns, no header. */
export async function readRegister(file: string, problems: ProblemList): Promise<PracticeRegister> {
  const register: PracticeRegister = { byCode: new Map(), tally: startTally() };
  for await (const { cells, refuse } of streamRows(file, layout, problems)) {
    register.tally.rows += 1;
    const [code, status] = [cells.code.toUpperCase(), cells.status.toUpperCase()];
    if (!codePattern.test(code)) refuse("code", "an organisation code such as A81001");
    else if (!statuses.includes(status)) refuse("status", "A (active), C (closed), D (dormant) or P (proposed)");
    else if (!/^\d{0,2}$/.test(cells.setting)) refuse("setting", "a number from 0 to 99: 4 is a GP practice");
    else register.byCode.set(code, { active: status === "A", gp: Number(cells.setting || "0") === gpSetting, board: cells.board.toUpperCase() });
  }
  return register;
}
