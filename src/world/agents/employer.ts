import type { AgentKind } from "../../vocabulary/vocabulary.js";
import { choice, degree, number } from "./declare.js";

/** The kinds of employer, in the order of their rows in every network. */
export const employerKinds = ["pcn", "vcse", "other"] as const;

export const employer = {
  about: "Who employs link workers: the network, a voluntary organisation, or another",
  ties: { one: ["pcn"], many: { link_workers: "link_worker" }, tie: null },
  facts: {
    kind: choice(employerKinds, "Network, voluntary organisation, or another"),
    leadership: degree("How clear and how near its direction of her is"),
    protection: degree("How far its own rules stand between her and a practice"),
    supervision_span: number("people", "Link workers to each person who supervises them"),
  },
  states: {},
  behaviours: {
    supervising: { kind: "amount", unit: "times the usual", usual: 1, floor: 0.3, ceiling: 2, basis: "assumed; F18, F48", about: "Time given to supervising each link worker" },
  },
} as const satisfies AgentKind;
