import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { RawIntlProvider } from "react-intl";
import {
  createStaticHandler,
  createStaticRouter,
  StaticRouterProvider,
} from "react-router-dom/server";
import { makeIntl } from "~/i18n/intl";
import { sr } from "~/i18n/sr";

/** The Serbian HTML of a component, as a server without scripts would send it. */
export async function renderSerbian(element: ReactElement, at = "/"): Promise<string> {
  const { query, dataRoutes } = createStaticHandler([{ path: "*", element }]);
  const context = await query(new Request(new URL(at, "http://localhost")));
  if (context instanceof Response) throw new Error(`unexpected answer ${context.status}`);
  return renderToStaticMarkup(
    <RawIntlProvider value={makeIntl("sr", sr)}>
      <StaticRouterProvider
        router={createStaticRouter(dataRoutes, context)}
        context={context}
        hydrate={false}
      />
    </RawIntlProvider>,
  );
}
