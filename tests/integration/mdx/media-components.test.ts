import { afterAll, describe, expect, it } from "vitest";
import { problemMessage } from "~/domain/lesson/problem";
import { createLessonCompiler } from "~/platform/mdx/compile-lesson.server";
import { MEDIA } from "../../support/media-catalogue";

const compiler = createLessonCompiler();
afterAll(() => compiler.close());

const compile = (source: string) =>
  compiler.compile(source, { locale: "sr", glossary: {}, media: MEDIA, form: "body" });

async function html(source: string): Promise<string> {
  const result = await compile(source);
  if (result.kind === "refused") throw new Error(result.problems.map(({ code }) => code).join());
  return result.lesson.parts
    .flatMap(({ blocks }) => blocks)
    .map((block) => (block.kind === "prose" ? block.html : ""))
    .join("");
}

async function codes(source: string) {
  const result = await compile(source);
  return result.kind === "refused"
    ? result.problems.map(({ line, column, code }) => `${line}:${column} ${code}`)
    : [];
}

describe("media in a lesson", () => {
  it("a picture comes in its widths with its words", async () => {
    const made = await html('<Figure media="slika" caption="Slika 1" source="SAMA" />');
    expect(made).toContain(`src="/media/${"a".repeat(64)}"`);
    expect(made).toContain(
      `srcSet="/media/${"a".repeat(64)} 1440w, /media/${"b".repeat(64)} 640w"`,
    );
    expect(made).toContain(
      'width="1440" height="900" loading="lazy" alt="Kriva raste do trećeg kupca"',
    );
    expect(made).toMatch(/<figcaption><p>Slika 1<\/p><details class="source">/);
    expect(await html('<Figure media="slika" alt="Drugo" />')).toContain('alt="Drugo"');
    expect(await html('<Figure media="ukras" />')).toContain('alt=""');
    expect(await html('- a\n\n  <Figure media="ukras" />')).toContain("<figure");
  });

  it("a film has controls and captions in both languages, its own first", async () => {
    const made = await html('<Video media="film" />');
    expect(made).toContain("<video controls");
    expect(made).toContain(
      `<track srcLang="sr-Latn" label="Srpski" src="/media/${"e".repeat(64)}" default="" kind="captions"`,
    );
    expect(made).toContain('srcLang="en"');
    expect(made).not.toContain("autoplay");
  });

  it("sound has its transcript, a file is a download", async () => {
    const sound = await html('<Audio media="glas" />');
    expect(sound).toContain("<p>Prvo.</p><p>Drugo &lt;b&gt;.</p>");
    expect(await html('<Attachment media="obrazac" />')).toContain("(PDF, 1,2\u00a0MB)");
  });

  it.each([
    ['a\n\n<Figure media="nema" />', "3:1 media-unknown"],
    ['<Figure media="constructor" />', "1:1 media-unknown"],
    ['<Video media="slika" />', "1:1 media-kind"],
    ["<Figure />", "1:1 attribute-missing"],
    ['<Figure media="slika" src="https://evil.example/a.png" />', "1:23 attribute-unknown"],
    ['<Figure media="../x" />', "1:9 attribute-value"],
    ['<Figure media={"slika"} onError="x" />', "1:25 attribute-unknown"],
    ['<Figure media="slika">text</Figure>', "1:1 island-children"],
    ['text <Figure media="slika" />', "1:6 block-inline"],
    ["![a](https://evil.example/a.png)", "1:1 image-address"],
  ])("%s is refused", async (source, code) => {
    expect(await codes(source)).toEqual([code]);
  });

  it("says what to write instead", async () => {
    const result = await compile('<Video media="slika" />\n\n![a](https://evil.example/a.png)');
    const said =
      result.kind === "refused" ? result.problems.map((each) => problemMessage(each, "sr")) : [];
    expect(said[0]).toContain('<Figure media="slika" />');
    expect(said[1]).toContain("<Figure media=");
  });
});
