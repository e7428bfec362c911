/**
 * People in need who were referred, followed from the referral on: what they were like before, what became of them, and what would have
 * without the service. Rows are filled up from the end when one goes.
 */
export interface Followed {
  size: number;
  person: Int32Array;
  /** Who referred her, or -1. */
  referrer: Int32Array;
  /** Week of the referral. */
  since: Int32Array;
  /** GP consultations in the 13 and in the 26 weeks before. */
  before13: Uint16Array;
  before26: Uint16Array;
  /** GP consultations since, those that the service did away with, and those that would not have been without it. */
  after: Uint16Array;
  avoided: Uint16Array;
  created: Uint16Array;
  /** 1 once she was seen; 1 once she had her third contact. */
  seen: Uint8Array;
  engaged: Uint8Array;
  /** Wellbeing when she was referred, in points. */
  wellbeing: Float64Array;
  /** What the service has done for her so far, and had before this referral, in points. */
  benefit: Float64Array;
  benefitBefore: Float64Array;
  /** What it will have done in the end, by what does it: an earlier referral, contacts, groups, a basic need that was met. */
  fromEarlier: Float64Array;
  fromContacts: Float64Array;
  fromGroups: Float64Array;
  fromBasic: Float64Array;
  /** Groups joined so far. */
  joined: Uint16Array;
}

/** Weeks for which people are followed before and after a referral. */
export const followedWeeks = 26;

/** Nobody followed yet. */
export function openFollowed(): Followed {
  const n = 256;
  return {
    size: 0,
    person: new Int32Array(n),
    referrer: new Int32Array(n),
    since: new Int32Array(n),
    before13: new Uint16Array(n),
    before26: new Uint16Array(n),
    after: new Uint16Array(n),
    avoided: new Uint16Array(n),
    created: new Uint16Array(n),
    seen: new Uint8Array(n),
    engaged: new Uint8Array(n),
    wellbeing: new Float64Array(n),
    benefit: new Float64Array(n),
    benefitBefore: new Float64Array(n),
    fromEarlier: new Float64Array(n),
    fromContacts: new Float64Array(n),
    fromGroups: new Float64Array(n),
    fromBasic: new Float64Array(n),
    joined: new Uint16Array(n),
  };
}
