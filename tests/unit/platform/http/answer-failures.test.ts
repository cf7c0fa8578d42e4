import { redirect, type AppLoadContext, type ServerBuild } from "@remix-run/node";
import { afterEach, describe, expect, it, vi } from "vitest";
import { AppError, STATUS, type AppErrorCode } from "~/platform/app-error";
import { answerFailures } from "~/platform/http/answer-failures.server";
import { log } from "~/platform/log.server";

const context: AppLoadContext = {
  nonce: "n",
  actor: null,
  locale: "sr",
  address: "192.0.2.1",
  reference: "7F3A",
};

const CODES: readonly AppErrorCode[] = [
  "not-found",
  "forbidden",
  "bad-form",
  "conflict",
  "too-many",
];

type Handler = () => object | Promise<object>;

function buildWith(handler: Handler): ServerBuild {
  return {
    mode: "production",
    entry: { module: { default: () => new Response() } },
    routes: {
      page: {
        id: "page",
        path: "learn",
        module: { default: () => null, loader: handler, action: handler },
      },
    },
    assets: { entry: { imports: [], module: "" }, routes: {}, url: "", version: "" },
    publicPath: "/",
    assetsBuildDirectory: "",
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_lazyRouteDiscovery: true,
      v3_singleFetch: true,
    },
    isSpaMode: false,
  };
}

/** What a loader and an action that do this answer, or throw, once the build is wrapped. */
async function outcomes(handler: Handler, request = new Request("http://localhost/learn")) {
  const wrapped = answerFailures(buildWith(handler)).routes.page?.module;
  const args = { request, context, params: {} };
  return Promise.all(
    [wrapped?.loader, wrapped?.action].map(async (answer) => {
      try {
        return { returned: await answer?.(args) };
      } catch (thrown) {
        return { thrown };
      }
    }),
  );
}

describe("answerFailures", () => {
  const logged = vi.spyOn(log, "error").mockImplementation(() => undefined);
  afterEach(() => logged.mockClear());

  it("logs what is unexpected under the reference that the page shows, and tells no cause", async () => {
    const cause = new Error("no such column: secret");
    for (const outcome of await outcomes(() => Promise.reject(cause))) {
      expect(outcome).toMatchObject({ thrown: { init: { status: 500 } } });
      expect(outcome.thrown).toHaveProperty("data", { reference: "7F3A" });
    }
    expect(logged).toHaveBeenCalledTimes(2);
    expect(logged).toHaveBeenCalledWith(
      { err: cause, reference: "7F3A", path: "/learn" },
      expect.any(String),
    );
  });

  it("catches what is thrown at once as well", async () => {
    const throwing = () => {
      throw new TypeError("x is undefined");
    };
    for (const outcome of await outcomes(throwing))
      expect(outcome).toMatchObject({ thrown: { init: { status: 500 } } });
  });

  it.each(CODES)("answers %s with its status and no log", async (code) => {
    const status = STATUS[code];
    for (const outcome of await outcomes(() => Promise.reject(new AppError(code))))
      expect(outcome).toMatchObject({ thrown: { data: { code }, init: { status } } });
    expect(logged).not.toHaveBeenCalled();
  });

  it("lets answers, redirects and aborted requests be what they are", async () => {
    expect(await outcomes(() => ({ here: true }))).toEqual(
      Array(2).fill({ returned: { here: true } }),
    );
    const away = redirect("/sign-in");
    const leaving = () => {
      throw away;
    };
    expect(await outcomes(leaving)).toEqual(Array(2).fill({ thrown: away }));
    const aborted = new Request("http://localhost/learn", { signal: AbortSignal.abort() });
    const gone = new Error("aborted");
    expect(await outcomes(() => Promise.reject(gone), aborted)).toEqual(
      Array(2).fill({ thrown: gone }),
    );
    expect(logged).not.toHaveBeenCalled();
  });
});
