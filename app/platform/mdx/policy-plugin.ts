import type { Plugin } from "unified";
import { checkTree, type PolicyOptions } from "~/domain/lesson/policy";
import type { Problem } from "~/domain/lesson/problem";
import type { SyntaxNode } from "~/domain/lesson/syntax-tree";
import { syntaxProblem } from "~/platform/mdx/syntax-problem";

/** Thrown once problems are reported, to stop the compiler; carries nothing of the text. */
class Refused extends Error {}

/**
 * The first remark plugin of the compiler: reports what the parser cannot read and what the policy
 * does not allow, and lets nothing past that has a problem.
 */
export function lessonPolicy(
  options: PolicyOptions,
  report: (problems: readonly Problem[]) => void,
): Plugin<[], SyntaxNode> {
  return function policy() {
    const parse = this.parser;
    if (typeof parse !== "function") throw new Refused("no parser");
    this.parser = (document, file) => {
      try {
        return parse(document, file);
      } catch (error) {
        report([syntaxProblem(error, document)]);
        throw new Refused();
      }
    };
    return (tree) => {
      const problems = checkTree(tree, options);
      if (problems.length === 0) return;
      report(problems);
      throw new Refused();
    };
  };
}
