import { deriveCouplings } from "../vocabulary/derive-couplings.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { agents } from "./agents/index.js";
import { events } from "./events.js";
import { levers } from "./levers/index.js";
import { metrics } from "./metrics.js";
import { sharedStocks, week } from "./week/index.js";

/** All that the world of link-worker social prescribing publishes of itself. */
export const vocabulary: Vocabulary = { agents, events, levers, metrics, week, couplings: deriveCouplings(week, sharedStocks) };
