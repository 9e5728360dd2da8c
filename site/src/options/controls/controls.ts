import type { MakeControl } from '../control';
import type { ControlKind } from '../kinds';
import { checks } from './checks';
import { choice } from './choice';
import { color } from './color';
import { field } from './field';
import { map } from './map';
import { numbering } from './numbering';
import { language, variant } from './offered';
import { prose } from './prose';
import { sections } from './sections';
import { select } from './select';
import { tags } from './tags';
import { variants } from './variants';

/** The function that makes each kind of control. */
export const controls: Readonly<Record<ControlKind, MakeControl>> = {
  checks,
  choice,
  color,
  field,
  language,
  map,
  numbering,
  prose,
  sections,
  select,
  tags,
  variant,
  variants,
};
