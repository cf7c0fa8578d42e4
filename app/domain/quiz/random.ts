/** A source of numbers in [0, 1), the same for the same seed. */
export type Random = () => number;

/**
 * mulberry32 (Tommy Ettinger, 2017, public domain): 32 bits of state, passes gjrand. Good enough
 * to shuffle, never for secrets. Only the low 32 bits of the seed's whole part count.
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/**
 * One seed for one thing within a larger draw: FNV-1a of its name (Fowler, Noll and Vo, 32 bits)
 * mixed into the seed, so that questions of one attempt are not all shuffled alike.
 */
export function seedFor(seed: number, name: string): number {
  let hash = 0x811c9dc5 ^ (seed >>> 0);
  for (const byte of new TextEncoder().encode(name)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** A new list in random order, every order equally likely (Fisher–Yates, drawing without return). */
export function shuffle<Item>(items: readonly Item[], random: Random): Item[] {
  const left = [...items];
  return items.flatMap(() => left.splice(Math.floor(random() * left.length), 1));
}

/** The indices 0 … length − 1 in random order. */
export function shuffledIndices(length: number, random: Random): number[] {
  return shuffle(
    Array.from({ length }, (_, index) => index),
    random,
  );
}
