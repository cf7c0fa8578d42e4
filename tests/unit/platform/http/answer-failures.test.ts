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

type Handler = () => object | Promise<object>;

/** What a loader and an action that do this answer, or throw, once the build is wrapped. */
async function outcomes(handler: Handler, request = new Request("http://localhost/learn")) {
  const build = {
    routes: {
      r: {
        id: "r",
        path: "learn",
        module: { default: () => null, loader: handler, action: handler },
      },
    },
  } satisfies Pick<ServerBuild, "routes">;
  const { loader, action } = answerFailures(Object.assign(Object.create(null), build)).routes.r!
    .module;
  const args = { request, context, params: {} };
  return Promise.all(
    [loader, action].map(async (answer) => {
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
    for (const outcome of await outcomes(() => Promise.reject(cause)))
      expect(outcome).toEqual({
        thrown: expect.objectContaining({ data: { reference: "7F3A" }, init: { status: 500 } }),
      });
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

  it.each(Object.entries(STATUS))("answers %s with its status and no log", async (code, status) => {
    for (const outcome of await outcomes(() => Promise.reject(new AppError(code as AppErrorCode))))
      expect(outcome).toMatchObject({ thrown: { data: { code }, init: { status } } });
    expect(logged).not.toHaveBeenCalled();
  });

  it("lets answers, redirects and aborted requests be what they are", async () => {
    expect(await outcomes(() => ({ here: true }))).toEqual(
      Array(2).fill({ returned: { here: true } }),
    );
    const away = redirect("/sign-in");
    expect(await outcomes(() => Promise.reject(away))).toEqual(Array(2).fill({ thrown: away }));
    const aborted = new Request("http://localhost/learn", { signal: AbortSignal.abort() });
    const gone = new Error("aborted");
    expect(await outcomes(() => Promise.reject(gone), aborted)).toEqual(
      Array(2).fill({ thrown: gone }),
    );
    expect(logged).not.toHaveBeenCalled();
  });
});
