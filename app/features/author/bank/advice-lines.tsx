/** Advice on a field, in brass: it asks for a look and keeps nobody from going on. */
export function AdviceLines({ advice }: { readonly advice: readonly string[] }) {
  return advice.map((line) => (
    <p key={line} className="py-1 text-small text-call">
      {line}
    </p>
  ));
}
