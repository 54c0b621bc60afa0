/** What a word adds to a number. */
export type WordKind = 'cardinal' | 'ordinal' | 'fraction' | 'scale' | 'collective' | 'within'

/** Adds up the words of one number, refusing a word that cannot belong to it. */
export class NumberInWords {
  #total = 0
  #current = 0
  #last = 0
  #lastScale = 1
  #isEmpty = true
  #isComplete = false
  #isFraction = false
  #isCardinal = true
  #isOrdinal = false
  /** What a collective multiplied: two decades are twenty years, and two. */
  #beforeCollective: number | null = null
  #collective = 1
  /** The whole before a fraction that was added to it: four and a half are also four. */
  #beforeFraction: number | null = null
  /** The value before an ordinal joined it: « trente premiers » is thirty of them. */
  #beforeOrdinal: number | null = null
  readonly #unitsFirst: boolean

  constructor(unitsFirst: boolean) {
    this.#unitsFirst = unitsFirst
  }

  get value(): number | null {
    return this.#isEmpty ? null : this.#total + this.#current
  }

  /** Made of cardinal words and words of scale only. */
  get isCardinal(): boolean {
    return this.#isCardinal
  }

  /** Ends with an ordinal. */
  get isOrdinal(): boolean {
    return this.#isOrdinal
  }

  /** What the number may mean; a fraction may also be said in hundredths (a half: 50 per cent). */
  get values(): number[] {
    const value = this.value ?? 0
    if (this.#beforeCollective !== null) return [value, this.#beforeCollective, this.#collective]
    if (this.#beforeFraction !== null) return [value, this.#beforeFraction]
    if (this.#isFraction) return [value, value * 100]
    return this.#beforeOrdinal === null ? [value] : [value, this.#beforeOrdinal]
  }

  /** By how much its last word multiplies it. */
  get factor(): number {
    if (this.#beforeCollective !== null) return this.#collective
    return this.#lastScale > 1 && this.#current === 0 && this.#total > this.#lastScale ? this.#lastScale : 1
  }

  /**
   * Whether the word belongs to the number; then it has been added.
   *
   * @param isJoined - A word such as `and` stands before it.
   */
  add(value: number, kind: WordKind, isJoined = false): boolean {
    // Two and a half million.
    const isScaled = kind === 'scale' && this.#beforeFraction !== null
    if (this.#isComplete && !isScaled) return false
    if (isScaled) this.#beforeFraction = null
    const before = this.value
    if (isJoined && kind === 'fraction' && this.#addToWhole(value)) return true
    const isAdded = this.#join(value, kind)
    if (isAdded && kind === 'ordinal') {
      this.#isOrdinal = true
      this.#beforeOrdinal ??= before
    }
    if (isAdded && (kind === 'ordinal' || kind === 'fraction' || kind === 'within')) this.#isCardinal = false
    return isAdded
  }

  #join(value: number, kind: WordKind): boolean {
    if (this.#isEmpty) return this.#begin(value, kind)
    if (kind === 'within') return false
    if (kind === 'fraction') return this.#addFraction(value)
    if (kind === 'scale') return this.#addScale(value)
    if (kind === 'collective') return this.#multiplyAll(value)
    if (value === 100 || (value === 10 && !this.#unitsFirst)) {
      if (this.#last >= 1 && this.#last < 10 && this.#current % 10 === this.#last)
        return this.#multiplyLast(value, kind)
      if (value === 100) return false
    }
    if (!this.#fits(value)) return false
    this.#current += value
    this.#last = value
    this.#isComplete = kind === 'ordinal'
    return true
  }

  #begin(value: number, kind: WordKind): boolean {
    this.#isEmpty = false
    if (kind === 'scale') {
      this.#total = value
      this.#lastScale = value
    } else {
      this.#current = value
      this.#last = value
    }
    this.#isFraction = kind === 'fraction'
    this.#isComplete = kind === 'within' || (kind === 'ordinal' && !this.#unitsFirst)
    return true
  }

  /** Four and a half, of a whole that no word of scale ends. */
  #addToWhole(fraction: number): boolean {
    if (this.#current === 0 || this.#total > 0 || fraction >= 1 || this.#isFraction) return false
    this.#beforeFraction = this.#current
    this.#current += fraction
    this.#isComplete = true
    return true
  }

  /** Two thirds; a million and a half. */
  #addFraction(value: number): boolean {
    if (this.#lastScale > 1 && this.#current === 0) this.#total += value * this.#lastScale
    else if (this.#current > 0 && this.#current < 10 && this.#total === 0) {
      this.#current *= value
      this.#isFraction = true
    } else return false
    this.#isComplete = true
    return true
  }

  #addScale(value: number): boolean {
    if (this.#current === 0 && this.#total > 0 && value > this.#total) this.#total *= value
    else if (this.#current > 0) {
      this.#total += this.#current * value
      this.#current = 0
    } else return false
    this.#last = 0
    this.#lastScale = value
    return true
  }

  /** Three dozen, half a dozen; not a hundred and a dozen. */
  #multiplyAll(value: number): boolean {
    if (this.#total > 0 || this.#current === 0 || this.#current >= 100) return false
    this.#beforeCollective = this.#current
    this.#collective = value
    this.#current *= value
    this.#isFraction = false
    this.#isComplete = true
    return true
  }

  #multiplyLast(value: number, kind: WordKind): boolean {
    this.#current += this.#last * (value - 1)
    this.#last = 0
    this.#isComplete = kind === 'ordinal'
    return true
  }

  #fits(value: number): boolean {
    if (!Number.isInteger(value) || value > 999) return false
    const rest = this.#current
    if (rest === 0) return this.#total === 0 || value < this.#lastScale
    if (value < 10) return rest % 10 === 0
    if (value < 20) return rest % 100 === 0 || (value === 10 && this.#unitsFirst && rest % 100 < 10)
    if (value < 100) return rest % 100 === 0 || (this.#unitsFirst && rest % 100 < 10)
    return rest % 1000 === 0
  }
}
