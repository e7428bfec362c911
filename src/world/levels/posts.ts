import { level, type Level } from "./level.js";

/** Posts, who holds them, where they work, and who employs them. */
export const postLevels = {
  on_site: level(0.9, [0.5, 1], "share", "assumed; F17", "Share of her days at a practice that she is in the building"),
  on_site_head_office: level(0.3, [0.1, 0.6], "times", "assumed; N18", "What is left of that where she works from a head office"),
  travel_hours: level(0.5, [0.2, 2], "hours a week per FTE", "assumed; with what usual autonomy adds and 0.7 for each further practice it makes 2.0 at 2.3 practices", "Travel of somebody with one practice, whose people all come to it"),
  travel_further: level(0.7, [0.3, 1.5], "hours a week per FTE", "assumed", "Travel added by each further practice"),
  travel_autonomy: level(1.2, [0.3, 3], "hours a week per FTE", "assumed; L24, F71", "Travel to people, where she decides in full where to see them"),
  travel_head_office: level(1, [0.3, 2], "hours a week", "assumed; N18", "Travel added by working from a head office"),
  travel_no_room: level(1, [0.3, 2], "hours a week", "assumed; F44", "Travel added where none of her days has a room"),
  travel_need: level(0.3, [0, 1], "hours a week", "assumed; L28", "Travel added where days follow need in full"),
  rooms_taken: level(0.9, [0.7, 1], "share", "assumed; F44", "Share of room-days that other staff need"),
  people_per_room: level(2_000, [1_200, 3_000], "people", "assumed", "People on the list for each room, where the setting does not say"),
  contacts_away: level(0.4, [0.1, 0.8], "share", "assumed; F71", "Contacts at home, out of doors or by telephone, where she decides in full where to see people"),
  cost_of_room: level(15, [5, 40], "pounds a day", "assumed", "A clinical room for a day"),
  cost_of_homely_room: level(40, [15, 80], "pounds a day", "assumed; L12, F35", "A homely room for a day, which nobody else can use"),
  leadership_pcn: level(0.5, [0.2, 0.8], "degree", "assumed; F58", "How clear and near a network's direction is, while it takes nobody on"),
  leadership_new: level(0.3, [0, 0.5], "degree", "assumed; F58", "What it loses where all its link workers are new"),
  leadership_vcse: level(0.6, [0.3, 0.9], "degree", "assumed; F58", "The same of a voluntary organisation"),
  leadership_other: level(0.45, [0.2, 0.8], "degree", "assumed", "The same of another employer"),
  protection_pcn: level(0.1, [0, 0.4], "degree", "assumed; F19", "How far a network's rules stand between her and a practice"),
  protection_vcse: level(0.7, [0.3, 1], "degree", "assumed; F19", "The same of a voluntary organisation"),
  protection_other: level(0.3, [0, 0.7], "degree", "assumed", "The same of another employer"),
  new_weeks: level(26, [13, 52], "weeks", "assumed", "Weeks for which somebody is newly taken on"),
  qualified: level(0.5, [0.2, 0.8], "share", "assumed; F27", "Link workers with a qualification that clinicians know"),
  no_specialism: level(0.6, [0.3, 0.9], "share", "assumed", "Link workers who know no kind of need better than others"),
} satisfies Record<string, Level>;
