import type { ToolName } from "~/domain/toolkit/tool-name";
import { useT } from "~/i18n/use-t";
import { TextLink } from "~/ui/text-link";

interface ToolDoorProps {
  readonly id: string;
  readonly tool: ToolName;
  readonly note?: string;
}

/** The ways into an account tool: worked, half-filled, for one's own customers. */
export function ToolDoor({ id, tool, note }: ToolDoorProps) {
  const t = useT();
  return (
    <section id={`block-${id}`} className="island" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="island__title">
        {t("lesson.tool.title", { tool: t(`lesson.tool.${tool}`) })}
      </h2>
      {note !== undefined && <p>{note}</p>}
      <ul className="rows">
        <li className="row">
          <TextLink standalone to={`/tools/${tool}?mode=sample`}>
            {t("lesson.tool.sample")}
          </TextLink>
        </li>
        <li className="row">
          <TextLink standalone to={`/tools/${tool}?mode=half`}>
            {t("lesson.tool.half")}
          </TextLink>
        </li>
        <li className="row">
          <TextLink standalone to="/accounts">
            {t("lesson.tool.own")}
          </TextLink>
        </li>
      </ul>
    </section>
  );
}
