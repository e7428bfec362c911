import type { NetworkState } from "../../state/network-state.js";

/** What a link worker's hours at work go to, in the order in which they are counted: together they are her week. */
export const activities = ["first_contacts", "further_contacts", "missed", "case_work", "networking", "meetings", "supervision", "training", "travel", "reporting", "explaining", "outreach", "problems", "induction", "left_over"] as const;

export type Activity = (typeof activities)[number];

/** Column of each activity in the hours spent. */
const columnOf = Object.fromEntries(activities.map((activity, column) => [activity, column])) as Record<Activity, number>;

/** Notes hours of a post's week as spent on an activity. */
export function spendHours({ time }: Pick<NetworkState, "time">, post: number, activity: Activity, hours: number): void {
  time.spent[post * activities.length + columnOf[activity]] += hours;
}

/** Hours of this week that a post has spent on an activity so far. */
export function hoursSpent({ time }: Pick<NetworkState, "time">, post: number, activity: Activity): number {
  return time.spent[post * activities.length + columnOf[activity]];
}

/** Whole minutes up to so many hours; a hair is added so that two sums of the same hours never part at a half. */
export function wholeMinutes(hours: number): number {
  return Math.floor(hours * 60 + 0.5 + 1e-6);
}
