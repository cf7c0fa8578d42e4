import { Form } from "@remix-run/react";
import { useLocale, useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { PageTitle } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { Ruled, RuledRow } from "~/ui/ruled";
import { TextLink } from "~/ui/text-link";
import { RolePage } from "~/ui/page/role-page";
import { RouteMap } from "~/ui/route-map/route-map";
import { duration } from "./duration";
import { mapRows } from "./map-rows";
import type { MapView } from "./map-view";

interface MapScreenProps {
  readonly view: MapView;
  readonly timeZone: string;
}

/** The path as a route: what is behind, where one stands, what opens next and why not yet. */
export function MapScreen({ view, timeZone }: MapScreenProps) {
  const t = useT();
  const locale = useLocale();
  const { mastered, modules, complete } = view;
  const time = duration(t, view.minutesLeft);
  const detail = complete
    ? t("learn.map.complete", { modules: modules.length })
    : t("learn.map.detail", { mastered, modules: modules.length, time });
  return (
    <RolePage>
      <PageTitle detail={detail}>{view.title}</PageTitle>
      {view.certificateTo !== null && (
        <p className="mb-6">
          <TextLink standalone to={view.certificateTo}>
            {t("learn.certificate.open")}
          </TextLink>
        </p>
      )}
      {!view.enrolled && (
        <Form method="post" action={`/learn/${view.slug}/enrol`} className="mb-6">
          <input type="hidden" name="command" value={view.command} />
          <Button tone="filled" wide>
            {t("learn.map.enrol")}
          </Button>
        </Form>
      )}
      {view.requires.length > 0 && (
        <div className="mb-6">
          <Notice>
            {t("learn.map.requires", {
              paths: view.requires.map(({ title }) => t("learn.map.module", { title })).join(", "),
            })}
          </Notice>
        </div>
      )}
      {view.diagnosticTo !== null && view.requires.length === 0 && (
        <Ruled>
          <RuledRow
            title={t("learn.map.diagnostic")}
            detail={t("learn.map.diagnosticDetail")}
            action={
              <TextLink standalone to={view.diagnosticTo}>
                {t("learn.diagnostic.start")}
              </TextLink>
            }
          />
        </Ruled>
      )}
      <RouteMap rows={mapRows(view, { t, timeZone, locale })} />
      {view.enrolled && (
        <p className="mt-6">
          <TextLink standalone to={`/learn/${view.slug}/history`}>
            {t("learn.map.history")}
          </TextLink>
        </p>
      )}
    </RolePage>
  );
}
