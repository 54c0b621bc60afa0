// @ts-check
import { sample } from './sample.mjs'

export const { name, commands } = sample('sample: html, cold', ['html'])
