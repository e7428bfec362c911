import type { AgentKind, Vocabulary } from "../vocabulary/vocabulary.js";

/** What a rule can see: its actor, and with `about` the tie between the actor and another, which is then its base. */
export interface Scope {
  vocabulary: Vocabulary;
  actor: string;
  about: string | null;
  /** The kind of agent whose rows the rule runs over. */
  base: string;
}

/** Someone whose names can be read: the base itself (tie null), or the one that the base is tied to. */
export interface Holder {
  tie: string | null;
  agent: string;
}

/** The kind of agent that is the tie between two kinds, in any order, or null. */
export function findTieBetween(vocabulary: Vocabulary, actor: string, about: string): string | null {
  for (const name of Object.keys(vocabulary.agents).sort()) {
    const tie = vocabulary.agents[name].ties.tie;
    if (tie !== null && ((tie[0] === actor && tie[1] === about) || (tie[0] === about && tie[1] === actor))) return name;
  }
  return null;
}

/** Whose a name without a prefix can be, in the order of precedence: the base, then the actor of a rule about someone. */
export function listHolders(scope: Scope): Holder[] {
  const holders: Holder[] = [{ tie: null, agent: scope.base }];
  if (scope.about !== null && kindOf(scope, scope.base).ties.one.includes(scope.actor)) holders.push({ tie: scope.actor, agent: scope.actor });
  return holders;
}

/** The kind of agent by name; the checker has made sure that it is there. */
export function kindOf(scope: Scope, agent: string): AgentKind {
  return scope.vocabulary.agents[agent];
}
