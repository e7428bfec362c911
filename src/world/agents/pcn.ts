import type { AgentKind } from "../../vocabulary/vocabulary.js";
import { degree, number } from "./declare.js";

export const pcn = {
  about: "A primary care network, holder of the link-worker money",
  ties: { one: [], many: { practices: "practice", link_workers: "link_worker", placements: "placement", groups: "group" }, tie: null },
  facts: {
    wait_lately: number("weeks", "Wait for a first contact that is being heard of: mean of those just seen, forgotten over about 8 weeks"),
    vacancy: degree("Share of funded link-worker time that nobody holds this week"),
    bandwidth: degree("Time its managers have left for the service, from the tasks in hand"),
    statutory_wait: number("weeks", "Wait for the statutory services outside"),
    hardship: degree("How hard times are: it raises need while money for groups falls"),
    budget_left: degree("Share of the yearly budget of the service not yet spoken for, over the last 52 weeks"),
  },
  states: {
    knowledge_of_skills: { start: 0.5, about: "How well managers know what each link worker can do" },
    awareness_of_problems: { start: 0.2, about: "How much of what goes wrong the network knows" },
  },
  behaviours: {
    allocating_by_skill: { kind: "chance", usual: 0.5, floor: 0.4, ceiling: 2.5, basis: "assumed", about: "A new case goes to the link worker who suits it, where more than one serves the practice" },
    funding_groups: { kind: "amount", unit: "times the money set aside", usual: 1, floor: 0.3, ceiling: 2, basis: "assumed", about: "Money that reaches groups, of what is set aside for them" },
    solving_problems: { kind: "rate", unit: "per open problem a week", usual: 0.05, floor: 0.4, ceiling: 3, basis: "assumed", about: "An open problem of a placement is settled" },
  },
} as const satisfies AgentKind;
