import { useT } from "~/i18n/use-t";
import { ButtonLink } from "~/ui/button/button-link";
import { PageTitle } from "~/ui/heading";
import { FocusShell } from "~/ui/page/focus-shell";
import type { LockedView } from "./lesson-view";

/** A step that is not open yet: why, and where to go instead. */
export function LockedScreen({ view }: { readonly view: LockedView }) {
  const t = useT();
  return (
    <FocusShell
      exit={{ to: `/learn/${view.path}`, label: t("learn.lesson.exit") }}
      position={null}
      actions={
        <ButtonLink tone="filled" wide to={view.afterTo}>
          {t("learn.locked.go", { after: view.after })}
        </ButtonLink>
      }
    >
      <PageTitle>{t("learn.locked.title", { title: view.title })}</PageTitle>
      <p className="text-read">{t("learn.locked.after", { after: view.after })}</p>
    </FocusShell>
  );
}
