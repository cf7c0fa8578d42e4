/** Lets other requests through between two pieces of long work, which block for a short while each. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
