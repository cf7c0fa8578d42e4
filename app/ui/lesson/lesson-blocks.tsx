import { Fragment, type ReactNode } from "react";
import type { Audience, Block, Island } from "~/domain/lesson/block";
import { ProseBlock } from "./prose-block";

interface LessonBlocksProps {
  readonly blocks: readonly Block[];
  /** Draws an island; the caller knows what its reader did there. */
  readonly island: (island: Island) => ReactNode;
  /** Said before what is for some readers; without it nothing is. */
  readonly audience?: (audience: Audience) => ReactNode;
}

/** A part of a lesson: prose as it was published, islands in their places. */
export function LessonBlocks({ blocks, island, audience }: LessonBlocksProps) {
  return (
    <div className="lesson-blocks">
      {blocks.map((block, index) => (
        <Fragment key={block.kind === "prose" ? index : block.id}>
          {block.for && audience?.(block.for)}
          {block.kind === "prose" ? <ProseBlock html={block.html} /> : island(block)}
        </Fragment>
      ))}
    </div>
  );
}
