import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunctionArgs,
} from "@remix-run/react";
import { useContext, type ReactNode } from "react";
import { HTML_LANG } from "~/i18n/locale";
import { useLocale, useT } from "~/i18n/use-t";
import { env } from "~/platform/env.server";
import { demoIsOpen } from "~/platform/demo-mode.server";
import { fontLinks } from "~/ui/font-links";
import { NonceContext } from "~/ui/nonce";
import theme from "~/ui/theme.css?url";
import { RouteError } from "~/ui/page/route-error";

export const links: LinksFunction = () => [
  ...fontLinks,
  { rel: "stylesheet", href: theme },
  { rel: "icon", href: "/icon.svg", type: "image/svg+xml" },
];

/** The title of pages that have none of their own, such as those that do not exist. */
export const meta: MetaFunction = () => [{ title: "Ključ" }];

export async function loader({ context }: LoaderFunctionArgs) {
  const { actor } = context;
  return {
    timeZone: env().timeZone,
    demo: await demoIsOpen(),
    actor: actor && { name: actor.name, role: actor.role },
  };
}

/** Nothing here depends on the query: going on within a page must work without signal. */
export function shouldRevalidate({
  currentUrl,
  nextUrl,
  formMethod,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs) {
  const stays = formMethod === undefined && currentUrl.pathname === nextUrl.pathname;
  return stays && currentUrl.search !== nextUrl.search ? false : defaultShouldRevalidate;
}

export function Layout({ children }: { readonly children: ReactNode }) {
  const t = useT();
  const locale = useLocale();
  const nonce = useContext(NonceContext);
  return (
    <html lang={HTML_LANG[locale]}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={t("common.description")} />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#f7f8f6" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#101614" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <RouteError />;
}
