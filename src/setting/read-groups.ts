import { placeProblem } from "../document/document.js";
import type { ProblemList } from "../problem/problem-list.js";
import { readCodeCell, readNameCell, readWholeCell, readWordCell, readWordsCell } from "./csv/read-cells.js";
import { readTable, type Cell } from "./csv/read-table.js";
import { kindsOfNeed } from "./kinds-of-need.js";
import { sayCodeTwice } from "./messages.js";
import type { GroupSetting } from "./setting.js";

export const groupColumns = ["network", "group", "name", "serves", "places", "size"] as const;

/** Most places that one group may keep open. */
const mostPlaces = 10_000;

export interface GroupRow {
  network: Cell;
  group: GroupSetting;
}

/** Reads groups.csv: one row a group; `serves` lists kinds of need, parted by semicolons. */
export function readGroups(text: string, file: string, problems: ProblemList): GroupRow[] {
  const firstRow = new Map<string, number>();
  return readTable(text, file, groupColumns, problems).flatMap((row) => {
    const id = readCodeCell(row.group, problems);
    const name = readNameCell(row.name, problems);
    const serves = readWordsCell(row.serves, kindsOfNeed, problems);
    const places = readWholeCell(row.places, 0, mostPlaces, problems);
    const size = readWordCell(row.size, ["small", "large"], problems);
    if (id !== undefined && firstRow.has(id)) {
      problems.add(placeProblem(sayCodeTwice("group", row.group.row, "group", id, firstRow.get(id)!), row.group.place));
    } else if (id !== undefined) firstRow.set(id, row.group.row);
    if (id === undefined || name === undefined || serves === undefined || places === undefined || size === undefined) return [];
    return [{ network: row.network, group: { id, name, serves, places, size } }];
  });
}
