import { deriveKey, seedKey, type Key } from "../../random/keys.js";
import { uniform } from "../../random/threefry.js";

/** Lots by name: the same name under the same seed is drawn alike, whatever else is drawn. */
export class Lots {
  private constructor(private readonly key: Key) {}

  static open(seed: string, name: string, number: number): Lots {
    return new Lots(deriveKey(deriveKey(seedKey(seed), name), number));
  }

  /** True for one name in two. */
  toss(name: string): boolean {
    return this.draw(name) < 0.5;
  }

  /** The list in an order drawn by lot. */
  shuffle<T>(list: readonly T[], name: (item: T) => string): T[] {
    return list.map((item) => ({ item, at: this.draw(name(item)) })).sort((a, b) => a.at - b.at).map(({ item }) => item);
  }

  private draw(name: string): number {
    const { k0, k1 } = deriveKey(this.key, name);
    return uniform(k0, k1, 0, 0);
  }
}
