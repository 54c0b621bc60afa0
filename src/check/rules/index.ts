import type { CheckRule } from '../types.js'
import { blockItems } from './block-items.js'
import { blockPlace } from './block-place.js'
import { emptyHeading } from './empty-heading.js'
import { explicitId } from './explicit-id.js'
import { forbiddenTerm } from './forbidden-term.js'
import { personFunction } from './person-function.js'
import { repeatedHeading } from './repeated-heading.js'
import { requiredBlocks } from './required-blocks.js'
import { requiredFrontMatter } from './required-front-matter.js'
import { requiredRoles } from './required-roles.js'
import { roleOrder } from './role-order.js'
import { textLanguage } from './text-language.js'
import { undefinedAbbreviation } from './undefined-abbreviation.js'
import { wordLimit } from './word-limit.js'

/** Every rule on one Report. */
export const checkRules: readonly CheckRule[] = [
  requiredFrontMatter,
  requiredRoles,
  roleOrder,
  requiredBlocks,
  blockPlace,
  blockItems,
  wordLimit,
  emptyHeading,
  repeatedHeading,
  personFunction,
  textLanguage,
  undefinedAbbreviation,
  forbiddenTerm,
  explicitId,
]
