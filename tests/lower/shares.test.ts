import { describe, expect, it } from 'vitest'
import { numberAndUnit } from '../../src/lower/blocks/number-and-unit.js'
import { languageData } from '../support/languages.js'

describe('the number of a share should stay whole', () => {
  it.each([
    ['en', '1 in 3', '1 in 3', ''],
    ['en', '3 out of 10 people', '3 out of 10', 'people'],
    ['en', '5 km to 10 km', '5 km to 10', 'km'],
    ['en', 'US$5 to US$10', 'US$5 to US$10', ''],
    ['en', '65 million people in 2017', '65', 'million people in 2017'],
    ['fr', '9 sur 10', '9 sur 10', ''],
    ['de', '3 von 10 Kindern', '3 von 10', 'Kindern'],
    ['es', '3 de cada 10', '3 de cada 10', ''],
    ['ru', '3 из 4', '3 из 4', ''],
    ['hi', '10 में से 3', '10 में से 3', ''],
    ['ar', '1 من كل 3', '1 من كل 3', ''],
    ['ja', '10人に3人', '10人に3', '人'],
    ['ko', '10명 중 3명', '10명 중 3', '명'],
    ['zh', '十分之三', '十分之三', ''],
  ])('in %s: %s', (language, text, value, unit) => {
    expect(numberAndUnit(text, languageData(language))).toMatchObject({ value, unit })
  })
})
