/** From lo to hi, both included. */
export interface Interval {
  lo: number;
  hi: number;
}
