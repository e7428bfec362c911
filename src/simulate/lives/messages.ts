/** Every sentence in which a life is told. The vocabulary's own words are used for states; she is who the life is of. */

const some = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
const thirds = ["low", "middling", "high"];
const within = (words: string): string => (/^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words);
const joined = (parts: readonly string[]): string => parts.filter((part) => part !== "").join(", ");

// Of states

export function tellState(where: string, about: string, before: number, now: number, from: number, to: number): string {
  const third = from === to ? `${thirds[to]} still` : `from ${thirds[from]} to ${thirds[to]}`;
  const words = where === "" ? about : `${where}, ${within(about)}`;
  return `${words}: ${now > before ? "more" : "less"} than before (${before.toFixed(2)} to ${now.toFixed(2)}, ${third})`;
}

// Of a post and whoever holds it

export const tellStanding = (weeks: number, cases: number): string => `holds the post, ${some(weeks, "week")} in, with ${some(cases, "open case")}`;
export const tellVacant = (): string => "nobody holds the post";
export const tellTakingUp = (): string => "somebody new takes up the post, to begin next week";
export const tellLeaving = (weeks: number, times: number, made: boolean, passedOn: number, closed: number): string =>
  `leaves the post after ${some(weeks, "week")}${made ? ", because the scenario says so" : `, leaving being ${times.toFixed(1)} times as likely as usual`}; of her cases ${passedOn} wait for somebody to take them on and ${closed} are closed`;
export const tellFunding = (fte: number): string => (fte === 0 ? "the post is no longer funded" : `the post is funded at ${Number(fte.toFixed(2))} of full time`);
export const tellDays = (where: string, days: number): string => (days === 0 ? `no longer works at ${where}` : `works ${some(Number(days.toFixed(2)), "day")} a week at ${where}`);
export const tellInduction = (where: string, given: number): string => `induction at ${where} is over: ${Math.round(given * 100)}% of a full one was given`;
export const tellFirst = { talk: (where: string): string => `a first word with somebody who can refer, at ${where}`, invited: (where: string): string => `asked in for the first time at ${where}`, meeting: (where: string): string => `a first team meeting at ${where}`, contact: (): string => "sees her first patient", report: (where: string): string => `news of a patient reaches a referrer at ${where} for the first time` };
export const tellProblem = (where: string, open: number): string => `something goes wrong in how she works at ${where}: ${some(open, "problem")} open there`;
export const tellSettled = (where: string, open: number): string => `a problem at ${where} is settled: ${open === 0 ? "none" : open} open there`;

/** The everyday of some weeks, in the order in which it is told. */
export interface Everyday {
  contacts: number;
  person_centred: number;
  missed: number;
  talks: number;
  asked_in: number;
  meetings: number;
  reports: number;
  cases: number;
}

export function tellEveryday(day: Everyday): string {
  const hurried = day.contacts - day.person_centred;
  const contacts = day.contacts === 0 ? "no contact" : `${some(day.contacts, "contact")} (${day.person_centred} person-centred, ${hurried} hurried)`;
  const met = [day.talks > 0 ? `a word with referrers ${day.talks === 1 ? "once" : `${day.talks} times`}` : "", day.asked_in > 0 ? `asked in ${day.asked_in === 1 ? "once" : `${day.asked_in} times`}` : "", day.meetings > 0 ? some(day.meetings, "team meeting") : "", day.reports > 0 ? `news of patients heard ${day.reports === 1 ? "once" : `${day.reports} times`}` : ""];
  return `${joined([contacts, day.missed > 0 ? some(day.missed, "further appointment") + " missed" : "", ...met])}; ${some(day.cases, "open case")}`;
}

// Of a patient

const lacks = (basic: boolean): string => (basic ? "; food, heat, home or money is lacking" : "");
export const tellNeed = (kind: string, basic: boolean): string => `a need arises: ${kind.replaceAll("_", " ")}${lacks(basic)}`;
export const tellNeedBefore = (kind: string, basic: boolean): string => `is in need since before: ${kind.replaceAll("_", " ")}${lacks(basic)}`;
export const tellWithService = (stage: string): string => `is with the service already: ${stage}`;
export const tellEased = (): string => "the need has passed";
export const tellConsulting = (count: number): string => `consults a GP${count > 1 ? ` (${count} times)` : ""}`;
export const tellDeclined = (): string => "is offered a referral, and declines";
export const tellAgreed = (byReferrer: boolean, suitable: boolean): string => `${byReferrer ? "the need is recognised, a referral is offered" : "is referred by another route"}, and she agrees${suitable ? "" : "; it is nothing that a link worker can help with"}`;
export const tellMet = (): string => "meets the link worker outside the surgery";
export const tellFirstContact = (waited: number, post: string, centred: boolean): string => `first contact, after ${some(waited, "week")} of waiting, with whoever holds ${post}: it ${tellManner(centred)}`;
export const tellContact = (n: number, centred: boolean): string => `contact ${n}: it ${tellManner(centred)}`;
const tellManner = (centred: boolean): string => (centred ? "follows her" : "is hurried");
export const tellMissed = (): string => "an appointment is missed";
export const tellNotSeen = (waited: number, how: "at the first call" | "after missing it" | "gave up"): string =>
  `leaves the list after ${some(waited, "week")} without having been seen: ${how === "gave up" ? "it took too long" : how === "at the first call" ? "not reached, not interested, or sent back" : "the first appointment was missed and no other made"}`;
export const tellIntroduced = (group: string | null): string => (group === null ? "an introduction comes to nothing: no group came to mind, took her on, or was taken up" : `is introduced to ${group}`);
export const tellListed = (group: string): string => `is put on the list of ${group}`;
export const tellJoined = (group: string): string => `takes up a place at ${group}`;
export const tellLeftGroup = (group: string): string => `has no place at ${group} any more`;
export const tellPassedOn = (post: string | null): string => (post === null ? "her link worker has left, and nobody has taken her on yet" : `is taken on by whoever holds ${post}`);
export const tellClosed = (contacts: number, connected: boolean): string => `the case is closed after ${some(contacts, "contact")}, ${connected ? "connected" : "not connected"}`;
export const tellWellbeing = (when: string, points: number, benefit: number): string => `wellbeing ${when}: ${points.toFixed(1)} points of 35${benefit === 0 ? "" : `, ${Math.abs(benefit).toFixed(1)} of them ${benefit > 0 ? "from" : "lost by"} the service`}`;

/** The everyday of several weeks, with what went wrong in them. */
export function tellProblems(weeks: number, everyday: string, arisen: number, settled: number): string {
  const problems = arisen + settled === 0 ? "" : `; ${some(arisen, "problem")} arose, ${settled} settled`;
  return `in ${some(weeks, "week")}: ${everyday}${problems}`;
}
