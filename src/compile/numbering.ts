/** Gives each distinct thing a number, from 0, in the order in which it is first asked for. */
export class Numbering<T extends object> {
  readonly items: T[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of a thing; things with the same keys in the same order and the same values are the same thing. */
  number(item: T): number {
    const key = JSON.stringify(item);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const next = this.items.length;
    this.#numbers.set(key, next);
    this.items.push(item);
    return next;
  }
}
