/** What somebody should know of an import: what was left out, assumed, or changed, and what is unusual. */
export interface ImportNote {
  kind: "skipped" | "assumed" | "changed" | "unusual";
  message: string;
  /** The practices or networks concerned. */
  codes: string[];
}

/** Why rows of a publisher's file are passed over, to follow a count: "5,805 of practices outside the area". */
export const passedOver = {
  outside: "of practices outside the area",
  noNetwork: "of practices in no network",
  closed: "of practices that are closed",
  notGp: "of organisations that are no GP practice",
  otherOrganisation: "of other organisations than practices",
  sumRow: "of sums over ages or sexes",
  otherIndicator: "of other indicators",
  otherArea: "of England or other areas than practices",
  noScore: "without a score",
  olderScore: "of practices with another score",
  otherNetworks: "of networks outside the area",
  otherRole: "of other staff",
  noHours: "of link workers without hours",
  ended: "with an end date",
  otherCountry: "of Welsh or Scottish practices",
  otherNetwork: "of practices in another network as well",
} as const;

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

export function noteClosed(codes: string[]): ImportNote {
  return { kind: "skipped", message: `${countOf(codes.length, "practice is", "practices are")} not active in the register of practices (status other than A).`, codes };
}

export function noteNotGp(codes: string[]): ImportNote {
  return { kind: "skipped", message: `${countOf(codes.length, "organisation is", "organisations are")} no GP practice in the register (prescribing setting other than 4).`, codes };
}

export function noteNotRegistered(codes: string[]): ImportNote {
  return { kind: "unusual", message: `${countOf(codes.length, "practice is", "practices are")} not in the register of practices, and kept.`, codes };
}

export function noteInTwo(codes: string[]): ImportNote {
  return { kind: "changed", message: `${countOf(codes.length, "practice is", "practices are")} in two networks at once, and taken in the one joined last.`, codes };
}

export function noteSubBoards(): ImportNote {
  return { kind: "unusual", message: "The file of partners names sub-boards (sub-ICB locations), not boards: --icb takes their codes. With --practices epraccur.csv boards are known as well.", codes: [] };
}

export function noteNoList(codes: string[]): ImportNote {
  return { kind: "skipped", message: `${countOf(codes.length, "practice has", "practices have")} no list in the file of registered patients.`, codes };
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
  return { kind: "unusual", message: `The map and the lists are of different dates: ${dates.join(", ")}.`, codes: [] };
}

export function noteNoBands(codes: string[], all: boolean): ImportNote {
  const whose = all ? "every practice" : countOf(codes.length, "practice", "practices");
  return { kind: "assumed", message: `Adults of ${whose} are taken as 0.79 of the list, as in England: the file gives totals and no age bands.`, codes: all ? [] : codes };
}

export function noteBandsDiffer(codes: string[]): ImportNote {
  return { kind: "changed", message: `The age bands of ${countOf(codes.length, "practice do", "practices do")} not add up to its published total; adults are in proportion to the total.`, codes };
}

export function noteStudents(codes: string[]): ImportNote {
  const message = `${countOf(codes.length, "practice has", "practices have")} more than twice as many of 15 to 19 as of 10 to 14, students by the look of it: all but as many of 15 to 17 as the younger band has are taken for adults. The deprivation of where students live may say little of their needs.`;
  return { kind: "assumed", message, codes };
}

export function noteManyPosts(codes: string[]): ImportNote {
  return {
    kind: "unusual",
    message: `${countOf(codes.length, "network has", "networks have")} more than twice the link workers of an ordinary one for ${codes.length === 1 ? "its" : "their"} people. The usual level of referring is that of an ordinary network and hardly rises with posts: hours that stand idle in a run may be filled there.`,
    codes,
  };
}

export function noteFewPosts(codes: string[]): ImportNote {
  return { kind: "unusual", message: `${countOf(codes.length, "network has", "networks have")} less than half the link workers of an ordinary one for ${codes.length === 1 ? "its" : "their"} people: expect long waits as usual, and referrals paused, before anything is changed.`, codes };
}

export function noteNoScore(codes: string[]): ImportNote {
  return { kind: "assumed", message: `${countOf(codes.length, "practice has", "practices have")} no deprivation score: given the average mix of its network, or an even one.`, codes };
}

export function noteOldIndex(year: number, ranked: boolean): ImportNote {
  const how = ranked ? "ranked among the practices of the file itself" : "placed by the national distribution of IMD 2025, the only one at hand";
  return { kind: ranked ? "changed" : "assumed", message: `Deprivation scores are of IMD ${year}: ${how}.`, codes: [] };
}

export function noteOlderScores(codes: string[], year: number): ImportNote {
  return { kind: "changed", message: `${countOf(codes.length, "practice has", "practices have")} an older score than the IMD ${year} of the others, and ${codes.length === 1 ? "is" : "are"} placed as if it were of the same index.`, codes };
}

export function noteNoReturn(codes: string[], perTenThousand: number, all: boolean): ImportNote {
  const doubt = all ? " Not one network of the area has a return: check that the workforce file covers it." : "";
  const message = `${countOf(codes.length, "network has", "networks have")} no workforce return (missing, not zero): given ${perTenThousand} full-time equivalents in post for 10,000 people, the level of England.${doubt}`;
  return { kind: "assumed", message, codes };
}

export function noteNoWorkforce(perTenThousand: number): ImportNote {
  return { kind: "assumed", message: `No workforce file was given: every network has ${perTenThousand} full-time equivalents in post for 10,000 people, the level of England.`, codes: [] };
}

export function noteNoLinkWorker(codes: string[]): ImportNote {
  return { kind: "unusual", message: `${countOf(codes.length, "network returned", "networks returned")} staff but no link worker, and so ${codes.length === 1 ? "has" : "have"} no post: a run changes nothing there until posts.csv has one.`, codes };
}

export function noteWinsorised(codes: string[], most: number): ImportNote {
  return { kind: "changed", message: `Link workers of ${countOf(codes.length, "network were", "networks were")} above the 99th percentile of England (some networks return staff for neighbours) and cut to ${most} in post for 10,000 people.`, codes };
}

export function noteMentalHealth(rows: number, fte: number, codes: string[]): ImportNote {
  return {
    kind: "changed",
    message: `${countOf(rows, "link worker is", "link workers are")} returned as mental health practitioner (${fte.toFixed(2)} full-time equivalents) and counted: the detailed role is a link worker's. If they do not take the network's referrals, take them out of posts.csv.`,
    codes,
  };
}

export function noteContracts(rows: number, codes: string[]): ImportNote {
  return { kind: "changed", message: `${countOf(rows, "row returns", "rows return")} more than one full-time equivalent, and ${rows === 1 ? "is" : "are"} taken as several people.`, codes };
}

export function noteFullTimeCut(fte: number, codes: string[]): ImportNote {
  return { kind: "changed", message: `${fte.toFixed(2)} full-time equivalents that the vacancy would add to full-time people are left out: no post is above 1.`, codes };
}
