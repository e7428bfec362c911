/** The tasks of those who manage the service, and what they have seen of the levers. */
export interface Managers {
  /** Hours of tasks in hand, and hours that the service has asked for since they were last counted. */
  tasks: number;
  asked: number;
  /** Spells of calm (odd ordinals) and of much to do (even): which it is, and the week in which it ends. */
  spell: number;
  spellEnds: number;
  /** Week of the last review, and the week before which none is tried again. */
  lastReview: number;
  putOffTo: number;
  /** Levers as they last were; absent before the first week. */
  consultation: number;
  standardisation: number;
  dataBurden: number;
  /** Week in which more was last asked to be recorded. */
  burdenRaised: number;
  /** By post: 1 while somebody is being looked for. */
  looking: Uint8Array;
}

const longAgo = -10_000;

/** Managers before their first week. `phase` (0 to 1) says how far into the usual round of reviews, of so many weeks, they are. */
export function openManagers(posts: number, phase: number, round: number): Managers {
  return { tasks: 0, asked: 0, spell: 0, spellEnds: 0, lastReview: -Math.floor(phase * round), putOffTo: 0, consultation: NaN, standardisation: NaN, dataBurden: NaN, burdenRaised: longAgo, looking: new Uint8Array(posts) };
}
