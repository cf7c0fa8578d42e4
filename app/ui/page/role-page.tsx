import type { ReactNode } from "react";
import { useT } from "~/i18n/use-t";
import { TextLink } from "~/ui/text-link";
import { Page } from "./page";
import type { PageWidth } from "./page-width";
import { homeOf, ROLE_PLACES } from "./role-home";
import { useRootData } from "./root-data";
import type { Tab } from "./tab-bar";

interface RolePageProps {
  readonly children: ReactNode;
  readonly width?: PageWidth;
  /** Instead of the role's own places, where a screen knows better ones. */
  readonly tabs?: readonly Tab[];
}

/** A page of somebody signed in: the places of their role, their name as the way to their profile. */
export function RolePage({ children, width, tabs }: RolePageProps) {
  const t = useT();
  const actor = useRootData()?.actor;
  const places = actor ? ROLE_PLACES[actor.role] : [];
  return (
    <Page
      home={homeOf(actor?.role)}
      width={width}
      tabs={tabs ?? places.map(({ label, ...place }) => ({ ...place, label: t(label) }))}
      headerEnd={
        actor && (
          <TextLink to="/me" standalone className="min-w-0 text-ink2">
            {actor.name}
          </TextLink>
        )
      }
    >
      {children}
    </Page>
  );
}
