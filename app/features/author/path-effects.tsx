import type { DefinitionChange } from "~/domain/path/definition-changes";
import { studioPart, type DocumentName } from "~/domain/library/document";
import { useLocale, useT } from "~/i18n/use-t";
import { Section } from "~/ui/heading";
import { Ruled } from "~/ui/ruled";
import { TextLink } from "~/ui/text-link";
import { ChangedLearnerRow } from "./changed-learner-row";
import type { PublicationView } from "./publication-view";

interface PathEffectsProps {
  readonly name: DocumentName;
  readonly view: PublicationView;
}

/** What publishing does to paths and to everybody under way on them, by name. */
export function PathEffects({ name, view }: PathEffectsProps) {
  const t = useT();
  const locale = useLocale();
  const words = useChangeWords();
  if (view.paths.length === 0)
    return (
      <Section id="effect" title={t("studio.effect.title")}>
        <p className="max-w-read">
          {view.fresh ? t("studio.effect.freshNobody") : t("studio.effect.textOnly")}
        </p>
      </Section>
    );
  const other = view.choice === "keep" ? "redo" : "keep";
  const moves = view.paths.some(({ learners }) => learners.length > 0);
  return (
    <Section id="effect" title={t("studio.effect.title")}>
      {view.paths.map(({ slug, title, changes, learners, counts }) => (
        <div key={slug} className="mb-6">
          <h3 className="font-serif text-title">{title[locale]}</h3>
          {changes.length > 0 && (
            <ul className="list-disc pl-6">
              {changes.map((change, index) => (
                <li key={index}>{words(change)}</li>
              ))}
            </ul>
          )}
          <p className="mt-2 max-w-read">
            {learners.length === 0
              ? t("studio.effect.nobody")
              : t("author.change.counts", {
                  unaffected: counts.unaffected,
                  added: counts["new-steps"],
                  redo: counts["must-redo"],
                  status: counts.status,
                })}
          </p>
          <Ruled>
            {learners
              .filter(({ kind }) => kind !== "unaffected")
              .map((learner, index) => (
                <ChangedLearnerRow key={index} learner={learner} />
              ))}
          </Ruled>
        </div>
      ))}
      {moves && (
        <p>
          {t(`author.change.choice.${view.choice}`)}{" "}
          <TextLink to={`${studioPart(name, "publish")}?draft=${view.draft}&choice=${other}`}>
            {t(`author.change.choose.${other}`)}
          </TextLink>
        </p>
      )}
    </Section>
  );
}

/** A difference between two versions of a path, in words. */
function useChangeWords(): (change: DefinitionChange) => string {
  const t = useT();
  const locale = useLocale();
  return (change) =>
    "title" in change
      ? t(`studio.change.${change.kind}`, { title: change.title[locale] })
      : t(`studio.change.${change.kind}`);
}
