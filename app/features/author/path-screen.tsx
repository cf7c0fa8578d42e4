import { useT } from "~/i18n/use-t";
import { PageTitle } from "~/ui/heading";
import { RolePage } from "~/ui/page/role-page";
import { TextLink } from "~/ui/text-link";
import { CheckLine } from "./check-line";
import { PathStepRow } from "./path-step-row";
import type { PathModule, PathView } from "./path-view";

/** A path: what opens what, and what each check takes, in words. */
export function PathScreen({ path }: { readonly path: PathView }) {
  const t = useT();
  const { title, modules, problems } = path;
  const steps = modules.reduce((sum, module) => sum + module.steps.length, 0);
  return (
    <RolePage>
      <p>
        <TextLink standalone to="/studio">
          {t("author.back")}
        </TextLink>
      </p>
      <PageTitle detail={t("author.path.size", { modules: modules.length, steps })}>
        {title}
      </PageTitle>
      <CheckLine clean={problems.length === 0}>
        {t("author.check.now", { problems: problems.length })}
      </CheckLine>
      {problems.length > 0 && (
        <ul className="mt-2 max-w-read list-disc pl-6">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      <p className="mt-4">
        <TextLink standalone to={`/studio/paths/${path.slug}/change`}>
          {t("author.change.open")}
        </TextLink>
      </p>
      {modules.map((module, index) => (
        <Module key={module.id} module={module} number={index + 1} />
      ))}
    </RolePage>
  );
}

interface ModuleProps {
  readonly module: PathModule;
  readonly number: number;
}

function Module({ module, number }: ModuleProps) {
  const t = useT();
  const { id, title, after, minutes, steps } = module;
  const opens =
    after.length === 0
      ? t("author.path.opensAtOnce")
      : t("author.path.opensAfter", {
          modules: after.map((one) => t("author.quoted", { title: one })).join(", "),
        });
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className="font-serif text-title font-strong">{`${number}. ${title}`}</h2>
      <p className="mb-2 text-small text-ink2">
        {`${opens} · ${t("author.minutes", { minutes })}`}
      </p>
      <ol className="divide-y divide-line border-y border-line">
        {steps.map((step) => (
          <PathStepRow key={step.id} step={step} />
        ))}
      </ol>
    </section>
  );
}
