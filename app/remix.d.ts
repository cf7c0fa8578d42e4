declare module "@remix-run/server-runtime" {
  /** Loaders answer with what they return, dates and all, without a JSON detour. */
  interface Future {
    v3_singleFetch: true;
  }
}

export {};
