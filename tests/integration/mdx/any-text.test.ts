import { fc, test } from "@fast-check/vitest";
import { afterAll, expect } from "vitest";
import { createLessonCompiler } from "~/platform/mdx/compile-lesson.server";
import { GLOSSARY } from "../../support/glossary";
import { MEDIA } from "../../support/media-catalogue";
import { dangers } from "../../support/inert-html";

const compiler = createLessonCompiler();
afterAll(() => compiler.close());

const payloads = [
  "javascript:alert(1)",
  "java&#115;cript&colon;alert(1)",
  "JaVa\tScRiPt:alert(1)",
  "data:text/html,<script>1</script>",
  "//evil.example",
  "https://a:b@c.example",
  '" onerror="alert(1)',
  "' onclick='alert(1)",
  "</p><script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<svg><script>alert(1)</script></svg>",
  "{alert(1)}",
  "${alert(1)}",
  "{...props}",
  "&#x202E;",
  "</slot>",
  '<slot name="0"></slot>',
  "constructor.constructor",
  "__proto__",
];

const pieces = [
  ...payloads,
  ...[
    "# ",
    "## ",
    "- ",
    "1. ",
    "> ",
    "    ",
    "\n",
    "\n\n",
    "\t",
    " ",
    "***",
    "**",
    "*",
    "_",
    "~~",
    "`",
  ],
  ...[
    "```\n",
    "~~~\n",
    "| a | b |\n| - | -: |\n",
    "| ",
    "[",
    "]",
    "(",
    ")",
    "![",
    "](",
    "[^1]",
    "[^1]: ",
  ],
  ...[
    "<",
    ">",
    "/>",
    "</",
    "{",
    "}",
    "{/*",
    "*/}",
    '="',
    '"',
    "=",
    "={",
    "\\",
    "&lt;",
    "&quot;",
    "\u2028",
  ],
  ...[
    "import a from 'b'\n",
    "export const a = 1\n",
    "---\n",
    "---js\n",
    "www.a.example ",
    "a@b.example ",
  ],
  ...[
    '<Callout title="',
    '<Callout title={"',
    "</Callout>",
    '<Term id="kam">',
    "</Term>",
    "<Source>",
  ],
  ...[
    "</Source>",
    '<KeyFact figure="1" source="a" href="',
    "</KeyFact>",
    '<Reveal title="a">',
    "</Reveal>",
  ],
  ...[
    '<Reflection id="a" prompt="',
    '<Question id="a" />',
    '<Part title="a" />',
    "<br/>",
    "<sub>",
    "</sub>",
  ],
  ...["reč", "ključni kupac", "60%", "a", "1"],
];

const text = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((all) => all.join("")),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 80 }) },
  // A payload in each place where an author's words end up in an attribute or an address.
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...payloads), fc.constantFrom(...payloads))
      .chain(([a, b]) =>
        fc.constantFrom(
          `[${a}](${b})`,
          `[x](<${a}> '${b}')`,
          `![${a}](/a.png "${b}")`,
          `[x][y]\n\n[y]: ${a} "${b}"`,
          `# ${a}\n\n[x](#${b})`,
          `<Callout title={${JSON.stringify(a)}}>${b}</Callout>`,
          `<Callout title='${a.replaceAll("'", "")}'>\n\n${b}\n\n</Callout>`,
          `<KeyFact figure={${JSON.stringify(a)}} source={${JSON.stringify(b)}} href="https://a.example/${a}">x</KeyFact>`,
          `<Dialogue title="a"><Line who={${JSON.stringify(a)}}>${b}</Line></Dialogue>`,
          `<Reveal title={${JSON.stringify(a)}}>\n\n    ${b}\n\n</Reveal>`,
          `| ${a} |\n| :-: |\n| ${b} |`,
          `~~~${a}\n${b}\n~~~`,
          `\`${a}\` ${b}`,
          `x[^${a}]\n\n[^${a}]: ${b}`,
        ),
      ),
  },
);

test.prop([text], { numRuns: 600 })(
  "any text is refused with a place or becomes HTML in which nothing can run",
  async (source) => {
    const result = await compiler.compile(source, {
      locale: "sr",
      glossary: GLOSSARY,
      media: MEDIA,
      form: "body",
    });
    if (result.kind === "refused") {
      expect(result.problems.length).toBeGreaterThan(0);
      expect(result.problems.map(({ code }) => code)).not.toContain("internal");
      return;
    }
    for (const { blocks } of result.lesson.parts) {
      for (const block of blocks) {
        if (block.kind === "prose") expect(dangers(block.html)).toEqual([]);
      }
    }
  },
  120_000,
);
