/**
 * Remembers what content-addressed keys hold: such content never changes, so nothing can go stale.
 * The oldest entries go when `limit` is reached. Nothing of value lives here.
 */
export function contentCache<Value>(limit: number, read: (key: string) => Promise<Value | null>) {
  const known = new Map<string, Value>();
  return async (key: string): Promise<Value | null> => {
    const hit = known.get(key);
    if (hit !== undefined) return hit;
    const value = await read(key);
    if (value === null) return null;
    if (known.size >= limit) {
      const [oldest] = known.keys();
      if (oldest !== undefined) known.delete(oldest);
    }
    known.set(key, value);
    return value;
  };
}
