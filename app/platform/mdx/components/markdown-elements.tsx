import { Children, isValidElement, type PropsWithChildren, type ReactNode } from "react";
import { isImageAddress, isLinkAddress } from "~/domain/lesson/address";
import type { RenderContext } from "~/platform/mdx/components/render-context";
import { ExternalLink } from "~/platform/mdx/components/static-components";
import { WORDS } from "~/platform/mdx/components/words";

/** The few properties that are looked at; whatever else comes is dropped. */
interface Props {
  readonly children?: ReactNode;
  readonly align?: unknown;
  readonly alt?: unknown;
  readonly checked?: unknown;
  readonly "data-footnote-backref"?: unknown;
  readonly href?: unknown;
  readonly id?: unknown;
  readonly src?: unknown;
  readonly start?: unknown;
  readonly title?: unknown;
}
type HeadingTag = "h2" | "h3" | "h4" | "h5" | "h6";

/** What plain Markdown becomes. Each element takes the few properties it needs and drops the rest. */
export function markdownElements(context: RenderContext) {
  const { locale } = context;
  const heading = (Tag: HeadingTag) =>
    function Heading({ children }: Props) {
      return <Tag id={context.uniqueId(`s-${slugOf(textOf(children))}`)}>{children}</Tag>;
    };

  return {
    // The title of the page is its only first-level heading.
    h1: heading("h2"),
    h2: heading("h2"),
    h3: heading("h3"),
    h4: heading("h4"),
    h5: heading("h5"),
    h6: heading("h6"),
    p: ({ children }: Props) => <p>{children}</p>,
    ul: ({ children }: Props) => <ul>{children}</ul>,
    ol: ({ children, start }: Props) => <ol start={Number(start) || undefined}>{children}</ol>,
    li: ({ children, id }: Props) => <li id={footnoteId(id)}>{children}</li>,
    code: ({ children }: Props) => <code>{children}</code>,
    section: ({ children }: Props) => <section className="notes">{children}</section>,
    input: ({ checked }: Props) => (
      <input
        type="checkbox"
        disabled
        defaultChecked={checked === true}
        aria-label={(checked === true ? WORDS.done : WORDS.open)[locale]}
      />
    ),

    a({ children, href, title, id, ...rest }: Props) {
      const address = typeof href === "string" ? href : "";
      const tip = typeof title === "string" ? title : undefined;
      if (!isLinkAddress(address)) return <>{children}</>;
      if (/^https?:/i.test(address)) {
        return (
          <ExternalLink href={address} title={tip}>
            {children}
          </ExternalLink>
        );
      }
      const back = "data-footnote-backref" in rest ? WORDS.back[locale] : undefined;
      return (
        <a href={withPrefix(address)} title={tip} id={footnoteId(id)} aria-label={back}>
          {children}
        </a>
      );
    },

    img({ src, alt, title }: Props) {
      if (typeof src !== "string" || !isImageAddress(src)) return null;
      const tip = typeof title === "string" ? title : undefined;
      return <img src={src} alt={typeof alt === "string" ? alt : ""} title={tip} loading="lazy" />;
    },

    table: ({ children }: Props) => (
      <div className="table" role="region" tabIndex={0} aria-label={WORDS.table[locale]}>
        <table>{children}</table>
      </div>
    ),
    th: ({ children, align }: Props) => (
      <th scope="col" data-align={alignment(align)}>
        {children}
      </th>
    ),
    td: ({ children, align }: Props) => <td data-align={alignment(align)}>{children}</td>,
  };
}

function alignment(align: unknown): "center" | "right" | undefined {
  return align === "center" || align === "right" ? align : undefined;
}

/** Ids of footnotes, which the compiler makes; an author's own never reach an element. */
function footnoteId(id: unknown): string | undefined {
  return typeof id === "string" && /^s-fn(?:ref)?-[\w%-]+$/.test(id) ? id : undefined;
}

/** A link to a heading of this text points to its prefixed id. */
function withPrefix(address: string): string {
  if (!address.startsWith("#") || /^#s-fn(?:ref)?-/.test(address)) return address;
  return `#s-${slugOf(decodeURIComponent(address.slice(1)))}`;
}

function textOf(children: ReactNode): string {
  return Children.toArray(children)
    .map((child) => {
      if (typeof child === "string" || typeof child === "number") return String(child);
      return isValidElement<PropsWithChildren>(child) ? textOf(child.props.children) : "";
    })
    .join("");
}

/** Lower-case ASCII words with hyphens; Serbian letters are folded, others kept as they are. */
function slugOf(text: string): string {
  const folded = text
    .toLowerCase()
    .replaceAll("đ", "dj")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
  const slug = folded.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");
  return slug === "" ? "deo" : slug.slice(0, 60);
}
