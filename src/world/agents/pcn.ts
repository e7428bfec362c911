import type { AgentKind } from "../../vocabulary/vocabulary.js";
import { degree, number } from "./declare.js";

export const pcn = {
  about: "A primary care network, holder of the link-worker money",
  ties: { one: [], many: { practices: "practice", link_workers: "link_worker", placements: "placement" }, tie: null },
  facts: {
    wait_lately: number("weeks", "Wait for a first contact that is being heard of: mean of those just seen, forgotten over about 8 weeks"),
    vacancy: degree("Share of funded link-worker time that nobody holds this week"),
  },
  states: {},
  behaviours: {},
} as const satisfies AgentKind;
