/** Compiled in only for the benchmark: what Remix costs by itself in this server. */
export default function Empty() {
  return null;
}
