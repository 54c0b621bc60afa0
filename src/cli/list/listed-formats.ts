import { formats } from '../../build/formats.js'
import type { Listed } from './listed-templates.js'

/** The formats that a publication can declare. */
export function listedFormats(): Listed[] {
  return formats.map(({ name, label, extension, isDefault }) => ({
    name,
    about: `${label} (.${extension})${isDefault ? '' : '  only where `formats` names it'}`,
  }))
}
