import { WidgetType } from "@codemirror/view";

/** How a tag stands among the words: on a line of its own, at the head of its text, or within it. */
export type BlockShape = "line" | "head" | "inline";

/** A tag of the text as its trainer sees it: a label, and what the block says of itself. */
export class BlockWidget extends WidgetType {
  constructor(
    readonly label: string,
    readonly summary: string,
    readonly shape: BlockShape,
    readonly isEnd: boolean,
    readonly isPart: boolean,
    /** Selected as a whole, so that Enter opens it. */
    readonly isChosen: boolean,
  ) {
    super();
  }

  override eq(other: BlockWidget): boolean {
    return (
      this.label === other.label &&
      this.summary === other.summary &&
      this.shape === other.shape &&
      this.isEnd === other.isEnd &&
      this.isChosen === other.isChosen
    );
  }

  override toDOM(): HTMLElement {
    const block = document.createElement("span");
    const kinds = [
      "lesson-tag",
      `lesson-tag--${this.shape}`,
      ...(this.isEnd ? ["lesson-tag--end"] : []),
      ...(this.isPart ? ["lesson-tag--part"] : []),
      ...(this.isChosen ? ["lesson-tag--chosen"] : []),
    ];
    block.className = kinds.join(" ");
    const label = document.createElement("span");
    label.className = "lesson-tag__label";
    label.textContent = this.label;
    block.append(label);
    if (this.summary !== "") {
      const summary = document.createElement("span");
      summary.className = "lesson-tag__summary";
      summary.textContent = this.summary;
      block.append(" ", summary);
    }
    return block;
  }

  override ignoreEvent(): boolean {
    return false;
  }
}
