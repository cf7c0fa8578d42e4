import { useT, type Translate } from "~/i18n/use-t";
import { ButtonLink } from "~/ui/button/button-link";
import { PageTitle, Section } from "~/ui/heading";
import { RolePage } from "~/ui/page/role-page";
import { TextLink } from "~/ui/text-link";
import { Desk } from "./library/desk";
import { EmptyLibrary } from "./library/empty-library";
import { isFiltered } from "./library/library-filter";
import type { StudioView } from "./library/library-list";
import { LibraryList } from "./library/library-list-section";
import type { LateReview } from "./late-review";

interface StudioScreenProps {
  readonly studio: StudioView;
  readonly late: readonly LateReview[];
}

/** An author's home: first what waits for them, then everything there is; or what they look for. */
export function StudioScreen({ studio, late }: StudioScreenProps) {
  const { counts, filter } = studio;
  const isEmpty = Object.values(counts).every((count) => count === 0);
  return (
    <RolePage>
      {isEmpty ? (
        <EmptyLibrary />
      ) : isFiltered(filter) ? (
        <Found studio={studio} />
      ) : (
        <Home studio={studio} late={late} />
      )}
    </RolePage>
  );
}

function Home({ studio, late }: StudioScreenProps) {
  const t = useT();
  const { own, counts } = studio;
  const [newest] = own;
  return (
    <>
      <PageTitle detail={t("library.home.counts", { ...counts })}>
        {t("library.home.title", { drafts: own.length })}
      </PageTitle>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        {newest ? (
          <>
            <ButtonLink to={newest.to} tone="filled">
              {t("library.desk.continueTitle", { title: newest.title })}
            </ButtonLink>
            <TextLink standalone to="/studio/lessons/new">
              {t("library.new.lesson")}
            </TextLink>
          </>
        ) : (
          <ButtonLink to="/studio/lessons/new" tone="filled">
            {t("library.new.lesson")}
          </ButtonLink>
        )}
        <TextLink standalone to="/studio/paths/new">
          {t("library.new.path")}
        </TextLink>
        <TextLink standalone to="/studio/roleplays/new">
          {t("library.new.roleplay")}
        </TextLink>
      </div>
      <Desk studio={studio} late={late} />
      <Section id="library" title={t("library.list.title")}>
        <LibraryList {...studio} />
      </Section>
      <Section id="more" title={t("library.more.title")}>
        <ul className="flex flex-wrap gap-x-6">
          {MORE.map(({ to, label }) => (
            <li key={to}>
              <TextLink standalone to={to}>
                {t(label)}
              </TextLink>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

const MORE = [
  { to: "/studio/questions", label: "library.more.questions" },
  { to: "/studio/media", label: "library.more.media" },
  { to: "/studio/glossary", label: "library.more.glossary" },
  { to: "/studio/flags", label: "library.more.flags" },
  { to: "/studio/upload", label: "library.more.upload" },
  { to: "/studio/audit", label: "library.more.audit" },
] as const;

function Found({ studio }: { readonly studio: StudioView }) {
  const t = useT();
  return (
    <>
      <TextLink standalone to="/studio">
        {t("author.back")}
      </TextLink>
      <PageTitle>{foundTitle(t, studio)}</PageTitle>
      <LibraryList {...studio} />
    </>
  );
}

function foundTitle(t: Translate, { list: { count }, filter: { query } }: StudioView): string {
  return query === ""
    ? t("library.found.filtered", { count })
    : t("library.found.searched", { count, query });
}
