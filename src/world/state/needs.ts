/** Needs that are there now; rows are filled up from the end when one goes. */
export interface Needs {
  size: number;
  person: Int32Array;
  /** Of her, what is asked for at every candidate consultation: practice, ordinal within it, which of her needs this is (the episode in the counter), candidates a week. */
  practice: Uint16Array;
  ordinal: Int32Array;
  episode: Uint16Array;
  candidates: Float64Array;
  ends: Float64Array;
  kind: Uint8Array;
  basic: Uint8Array;
  /** The need's place among needs from simple (0) to complex (1), and how severe it is, in SD round the mean. */
  complexity: Float64Array;
  severity: Float64Array;
  capital: Float64Array;
  /** 1 where it has passed while the person is followed: she consults as somebody not in need, and counts in nothing else. */
  eased: Uint8Array;
  /** 1 once she has consulted, or met the link worker, since it arose. */
  reached: Uint8Array;
  /** What the service makes of her consulting rate, in times what it would be. */
  effect: Float64Array;
  nextConsultation: Float64Array;
  consultations: Uint16Array;
  swing: Float64Array;
  swingAt: Float64Array;
  nextOtherRoute: Float64Array;
  otherRoutes: Uint16Array;
  /** Next time at which she may meet the link worker outside the surgery, and how many such times have been. */
  nextMeeting: Float64Array;
  meetings: Uint16Array;
  /** Times at which, having met her, she might have come to her. */
  comings: Uint16Array;
  /** Consultations week by week: see consultation-history.ts. */
  history0: Int32Array;
  history1: Int32Array;
  history2: Int32Array;
  history3: Int32Array;
  historyAt: Int32Array;
}

/** Rows for so many needs, with none there yet. */
export function openNeeds(capacity: number): Needs {
  const floats = (): Float64Array => new Float64Array(capacity);
  return {
    size: 0,
    person: new Int32Array(capacity),
    practice: new Uint16Array(capacity),
    ordinal: new Int32Array(capacity),
    episode: new Uint16Array(capacity),
    candidates: floats(),
    ends: floats(),
    kind: new Uint8Array(capacity),
    basic: new Uint8Array(capacity),
    complexity: floats(),
    severity: floats(),
    capital: floats(),
    eased: new Uint8Array(capacity),
    reached: new Uint8Array(capacity),
    effect: floats(),
    nextConsultation: floats(),
    consultations: new Uint16Array(capacity),
    swing: floats(),
    swingAt: floats(),
    nextOtherRoute: floats(),
    otherRoutes: new Uint16Array(capacity),
    nextMeeting: floats(),
    meetings: new Uint16Array(capacity),
    comings: new Uint16Array(capacity),
    history0: new Int32Array(capacity),
    history1: new Int32Array(capacity),
    history2: new Int32Array(capacity),
    history3: new Int32Array(capacity),
    historyAt: new Int32Array(capacity),
  };
}
