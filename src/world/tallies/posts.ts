import { person, post, practice } from "./declare.js";

/** Posts, and where contacts were held. */
export const postTallies = {
  posts_ended: post("Posts no longer funded, with somebody in them: no leavers"),
  placements_by_post: post("Practices in which a link worker has days, summed over weeks"),
  presence_ppm: practice("Presence in millionths, summed over placements and weeks"),
  cases_held_weeks: post("Open cases that she holds, summed over weeks"),
  contacts_suited: person("Contacts with a link worker who suits, by what she knows most about or by her experience"),
  contacts_in_surgery: person("Contacts held in the surgery"),
  contacts_elsewhere: person("Contacts held elsewhere: at home, out of doors, by telephone"),
} as const;
