import { expect, it } from "vitest";
import type { Block } from "~/domain/lesson/block";
import { LessonBlocks } from "~/ui/lesson/lesson-blocks";
import { render } from "../question/render";

it("sets published prose as it is and islands in their places", () => {
  const blocks: Block[] = [
    { kind: "prose", html: "<p>Pre <strong>svega</strong>.</p>" },
    {
      kind: "island",
      component: "Reflection",
      id: "stop",
      required: false,
      props: { prompt: "?" },
    },
    { kind: "prose", html: "<p>Posle.</p>" },
  ];
  const html = render(<LessonBlocks blocks={blocks} island={({ id }) => <hr id={id} />} />);
  expect(html).toContain(
    '<div class="prose"><p>Pre <strong>svega</strong>.</p></div><hr id="stop"/>' +
      '<div class="prose"><p>Posle.</p></div>',
  );
});
