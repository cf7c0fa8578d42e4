import type { PropsWithChildren, ReactNode } from "react";
import { PROP_SCHEMAS } from "~/domain/lesson/components.schema";
import { glossaryEntry } from "~/domain/lesson/glossary";
import type { Locale } from "~/domain/text";
import type { RenderContext } from "~/platform/mdx/components/render-context";
import { WORDS } from "~/platform/mdx/components/words";

type Props = PropsWithChildren<Readonly<Record<string, unknown>>>;

/** The components that are nothing but HTML. None passes on a property it does not know. */
export function staticComponents(context: RenderContext) {
  const { locale } = context;

  return {
    Callout({ children, ...rest }: Props) {
      const { title, tone } = PROP_SCHEMAS.Callout.parse(rest);
      return (
        <aside className={tone === "warning" ? "callout callout--warning" : "callout"}>
          <p className="title">{title}</p>
          {children}
        </aside>
      );
    },

    KeyFact({ children, ...rest }: Props) {
      const { figure, source, href } = PROP_SCHEMAS.KeyFact.parse(rest);
      return (
        <figure className="key-fact">
          <p className="figure">{figure}</p>
          {children}
          <figcaption>
            <SourceNote locale={locale}>
              <p>{href ? <ExternalLink href={href}>{source}</ExternalLink> : source}</p>
            </SourceNote>
          </figcaption>
        </figure>
      );
    },

    Example({ children, ...rest }: Props) {
      const { verdict, title } = PROP_SCHEMAS.Example.parse(rest);
      return (
        <figure className={`example example--${verdict}`}>
          <figcaption className="title">
            <span className="verdict">{WORDS[verdict][locale]}</span> {title}
          </figcaption>
          {children}
        </figure>
      );
    },

    Dialogue({ children, ...rest }: Props) {
      const { title, verdict } = PROP_SCHEMAS.Dialogue.parse(rest);
      return (
        <figure className={verdict ? `dialogue example--${verdict}` : "dialogue"}>
          <figcaption className="title">
            {verdict ? <span className="verdict">{WORDS[verdict][locale]}</span> : null}
            {verdict ? " " : null}
            {title}
          </figcaption>
          <dl>{children}</dl>
        </figure>
      );
    },

    Line({ children, ...rest }: Props) {
      const { who } = PROP_SCHEMAS.Line.parse(rest);
      return (
        <div className="line">
          <dt>{who}</dt>
          <dd>{children}</dd>
        </div>
      );
    },

    Term({ children, ...rest }: Props) {
      const { id } = PROP_SCHEMAS.Term.parse(rest);
      const entry = glossaryEntry(context.glossary, id);
      if (!entry) return <>{children}</>;
      const note = context.uniqueId(`term-${id}`);
      // React 18 does not know these attributes and passes lower-case ones on as they are.
      const opens = { popovertarget: note };
      const hidden = { popover: "auto" };
      return (
        <>
          <button type="button" className="term" {...opens}>
            {children}
          </button>
          <span id={note} className="term-note" {...hidden}>
            <strong>{entry.term[locale]}</strong> {entry.meaning[locale]}
          </span>
        </>
      );
    },

    Source({ children, ...rest }: Props) {
      PROP_SCHEMAS.Source.parse(rest);
      return <SourceNote locale={locale}>{children}</SourceNote>;
    },

    Reveal({ children, ...rest }: Props) {
      const { title } = PROP_SCHEMAS.Reveal.parse(rest);
      return (
        <details className="reveal">
          <summary>{title}</summary>
          {children}
        </details>
      );
    },
  };
}

/** Where something comes from, folded until asked for. */
export function SourceNote(props: { locale: Locale; children: ReactNode }) {
  return (
    <details className="source">
      <summary>{WORDS.source[props.locale]}</summary>
      {props.children}
    </details>
  );
}

/** A link that leaves our site. */
export function ExternalLink(props: { href: string; title?: string; children: ReactNode }) {
  return (
    <a href={props.href} title={props.title} rel="noopener noreferrer">
      {props.children}
    </a>
  );
}
