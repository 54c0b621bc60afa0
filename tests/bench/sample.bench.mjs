// @ts-check
import { sample } from './sample.mjs'

export const { name, commands } = sample('sample: every format, cold', ['pdf', 'docx', 'html'])
