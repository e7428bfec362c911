/** What an import did that somebody should know: left out, assumed, or changed. */
export interface ImportNote {
  kind: "skipped" | "assumed" | "changed";
  message: string;
  /** The practices or networks concerned. */
  codes: string[];
}

/** 45000 as "45,000", whatever the locale. */
export function writeCount(count: number): string {
  return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** "1 practice", "1,200 practices". */
export function countOf(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${writeCount(count)} ${many}`;
}

export function noteUnallocated(codes: string[]): ImportNote {
  return { kind: "skipped", message: `${countOf(codes.length, "practice belongs", "practices belong")} to no network (PCN code U).`, codes };
}

export function noteNoList(codes: string[]): ImportNote {
  return { kind: "skipped", message: `${countOf(codes.length, "practice has", "practices have")} no list in the file of ages.`, codes };
}

export function noteNetworkEmpty(codes: string[]): ImportNote {
  return { kind: "skipped", message: `${countOf(codes.length, "network has", "networks have")} no practice left.`, codes };
}

export function noteOtherBoard(codes: string[]): ImportNote {
  return { kind: "changed", message: `${countOf(codes.length, "practice of another board is", "practices of other boards are")} included, because most of the network lies in this one.`, codes };
}

export function noteLeftToOtherBoard(codes: string[]): ImportNote {
  return { kind: "skipped", message: `${countOf(codes.length, "practice of this board belongs", "practices of this board belong")} to a network that lies mostly in another.`, codes };
}

export function noteDatesDiffer(dates: string[]): ImportNote {
  return { kind: "changed", message: `The files are of different dates: ${dates.join(", ")}.`, codes: [] };
}

export function noteNoBands(codes: string[]): ImportNote {
  return { kind: "assumed", message: `Adults of ${countOf(codes.length, "practice", "practices")} without age bands are taken as 0.79 of the list.`, codes };
}

export function noteBandsDiffer(codes: string[]): ImportNote {
  return { kind: "changed", message: `The age bands of ${countOf(codes.length, "practice do", "practices do")} not add up to its published total; adults are in proportion to the total.`, codes };
}

export function noteNoScore(codes: string[]): ImportNote {
  return { kind: "assumed", message: `${countOf(codes.length, "practice has", "practices have")} no deprivation score: given the average mix of its network, or an even one.`, codes };
}

export function noteOldIndex(year: number, ranked: boolean): ImportNote {
  const how = ranked ? "ranked among the practices of the file itself" : "placed by the national distribution of IMD 2025, the only one at hand";
  return { kind: ranked ? "changed" : "assumed", message: `Deprivation scores are of IMD ${year}: ${how}.`, codes: [] };
}

export function noteNoReturn(codes: string[]): ImportNote {
  return { kind: "assumed", message: `${countOf(codes.length, "network has", "networks have")} no workforce return (missing, not zero): given the usual 0.42 funded full-time equivalents for 10,000 people.`, codes };
}

export function noteNoWorkforce(): ImportNote {
  return { kind: "assumed", message: "No workforce file was given: every network has the usual 0.42 funded full-time equivalents for 10,000 people.", codes: [] };
}

export function noteNoLinkWorker(codes: string[]): ImportNote {
  return { kind: "changed", message: `${countOf(codes.length, "network returned", "networks returned")} staff but no link worker, and so has no post.`, codes };
}

export function noteWinsorised(codes: string[], most: number): ImportNote {
  return { kind: "changed", message: `Link workers of ${countOf(codes.length, "network were", "networks were")} above the 99th percentile of England and cut to ${most} for 10,000 people.`, codes };
}

export function noteEmptyFte(rows: number): ImportNote {
  return { kind: "skipped", message: `${countOf(rows, "link worker has", "link workers have")} no full-time equivalent in the workforce file.`, codes: [] };
}
