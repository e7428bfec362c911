import { activities } from "../week/hours/activities.js";

/** Where the hours of each post went this week, and what is promised for the next. All in hours. */
export interface Time {
  /** By post and activity: [post * activities + activity]. */
  spent: Float64Array;
  /** Overdrawn when the week began. */
  debt: Float64Array;
  /** Promised to be spent on reporting in the week that comes. */
  owed: Float64Array;
  /** Of the contacts of the week, minutes spent on forms, in hours. */
  assessing: Float64Array;
  /** Unpaid hours of the week for each of her open cases whose basic need is open. */
  unpaidPerCase: Float64Array;
}

/** The time of so many posts before their first week. */
export function openTime(posts: number): Time {
  return { spent: new Float64Array(posts * activities.length), debt: new Float64Array(posts), owed: new Float64Array(posts), assessing: new Float64Array(posts), unpaidPerCase: new Float64Array(posts) };
}
