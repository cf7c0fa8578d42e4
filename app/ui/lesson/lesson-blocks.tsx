import { Fragment, type ReactNode } from "react";
import type { Block, Island } from "~/domain/lesson/block";
import { ProseBlock } from "./prose-block";

interface LessonBlocksProps {
  readonly blocks: readonly Block[];
  /** Draws an island; the caller knows what its reader did there. */
  readonly island: (island: Island) => ReactNode;
}

/** A part of a lesson: prose as it was published, islands in their places. */
export function LessonBlocks({ blocks, island }: LessonBlocksProps) {
  return (
    <div className="lesson-blocks">
      {blocks.map((block, index) =>
        block.kind === "prose" ? (
          <ProseBlock key={index} html={block.html} />
        ) : (
          <Fragment key={block.id}>{island(block)}</Fragment>
        ),
      )}
    </div>
  );
}
