import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readNotes } from "~/features/account/profile-notes";
import { ProfileScreen } from "~/features/account/profile-screen";
import { readProfile } from "~/features/account/read-profile.server";
import { requireActor } from "~/platform/http/guard.server";
import { pageTitle } from "~/platform/page-title.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return {
    title: pageTitle(context.locale, "account.me.title"),
    profile: await readProfile(actor),
    notes: readNotes(new URL(request.url).searchParams),
  };
}

export default function Me() {
  const { profile, notes } = useLoaderData<typeof loader>();
  return <ProfileScreen profile={profile} notes={notes} />;
}
