import { useT } from "~/i18n/use-t";

/** Opens the conversation as the server has it: the whole page, since this one holds an older talk. */
export function ReloadLink({ to }: { readonly to: string }) {
  return (
    <a href={to} className="inline-flex min-h-target items-center">
      {useT()("roleplay.run.reload")}
    </a>
  );
}
