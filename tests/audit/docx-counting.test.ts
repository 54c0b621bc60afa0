import { describe, expect, it } from 'vitest'
import { createCounting } from '../../src/audit/docx/counting.js'

const level = (text: string, format = 'decimal') => ({ start: 1, format, text, style: null })
const lists = {
  definitions: new Map([
    ['0', [level('%1'), level('%1.%2')]],
    ['1', [level('%1.'), level('%2.')]],
    ['2', [level('–', 'bullet')]],
  ]),
  instances: new Map([
    ['1', { definition: '0', starts: new Map<number, number>() }],
    ['2', { definition: '1', starts: new Map([[0, 1]]) }],
    ['3', { definition: '1', starts: new Map([[0, 5]]) }],
    ['4', { definition: '2', starts: new Map<number, number>() }],
  ]),
}

describe('counting', () => {
  it('should count levels under their higher level', () => {
    const count = createCounting(lists)
    const numbers = [0, 1, 1, 0, 1].map((at) => count('1', at))
    expect(numbers).toEqual(['1', '1.1', '1.2', '2', '2.1'])
  })

  it('should start an instance at its own start, once', () => {
    const count = createCounting(lists)
    expect(['2', '2', '3', '3', '2'].map((list) => count(list, 0))).toEqual(['1.', '2.', '5.', '6.', '7.'])
  })

  it('should show bullets as they are, and nothing for what is not defined', () => {
    const count = createCounting(lists)
    expect([count('4', 0), count('9', 0)]).toEqual(['–', null])
  })
})
