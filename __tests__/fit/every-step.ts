import type { Fitting } from '../../src/fit/fit';
import { Laid } from '../../src/fit/laid';
import { fitRules } from '../../src/fit/rules';
import { steps } from '../../src/fit/steps';
import { tokensOf } from '../../src/fit/tokens';
import { treeOf } from '../../src/fit/tree';

/** The result of every step, from loose to tight, for comparing them with Chromium. */
export function everyStep({ markup, style, density, gutter }: Fitting): EveryStep[] {
  const tree = treeOf(markup);
  const tokens = tokensOf(density, gutter);
  const asIs = new Laid(tree, style, tokens, steps[0]!);
  return steps.map((step) => {
    const laid = new Laid(tree, style, tokens, step);
    return { rules: fitRules(laid, asIs), ...laid.worst };
  });
}

interface EveryStep {
  rules: string;
  pages: number;
  share: number;
}
