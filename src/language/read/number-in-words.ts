/** What a word adds to a number; `either` is said of tens that are counted and count in one form: العشرون. */
export type WordKind = 'cardinal' | 'ordinal' | 'either' | 'fraction' | 'scale' | 'collective' | 'within'

/** Adds up the words of one number, refusing a word that cannot belong to it. */
export class NumberInWords {
  /** What words of scale have closed, by scale: 2,000,000 and 500,000. */
  #parts: number[] = []
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
  /** A word of scale whose multiplier follows it: milioni mbili. */
  #pending: number | null = null
  readonly #unitsFirst: boolean
  readonly #scaleFirst: boolean

  /**
   * @param unitsFirst - Units stand before tens.
   * @param scaleFirst - A word of scale stands before what it multiplies.
   */
  constructor({ unitsFirst, scaleFirst }: { unitsFirst: boolean; scaleFirst: boolean }) {
    this.#unitsFirst = unitsFirst
    this.#scaleFirst = scaleFirst
  }

  get value(): number | null {
    if (this.#isEmpty) return null
    return this.#total + (this.#pending === null ? this.#current : this.#pending * (this.#current || 1))
  }

  get #total(): number {
    return this.#parts.reduce((sum, part) => sum + part, 0)
  }

  /** A share of something: a half, two thirds. */
  get isFraction(): boolean {
    return this.#isFraction
  }

  /** Made of cardinal words and words of scale only. */
  get isCardinal(): boolean {
    return this.#isCardinal
  }

  /** An ordinal; one that is also {@link isCardinal} may be either. */
  get isOrdinal(): boolean {
    return this.#isOrdinal
  }

  /** What the number may mean; a fraction may also be said in hundredths (a half: 50 per cent). */
  get values(): number[] {
    const value = this.value ?? 0
    if (this.#beforeCollective !== null) return [value, this.#beforeCollective, this.#collective]
    if (this.#beforeFraction !== null) return [value]
    if (this.#isFraction) return [value, value * 100]
    return [value]
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
    // Two and a half million; three quarters of a million.
    const isScaled = kind === 'scale' && (this.#beforeFraction !== null || this.#isFraction)
    // «Septuagésimo cuarto»: where each part is an ordinal, the next goes on.
    const isNextOrdinal = kind === 'ordinal' && this.#isOrdinal && !isJoined && value < this.#last
    if (isJoined && kind === 'fraction' && this.#addToWhole(value)) return true
    if (this.#isComplete && !isScaled && !isNextOrdinal) return false
    if (isScaled) {
      this.#beforeFraction = null
      this.#isFraction = false
      this.#isCardinal = true
    }
    const isFirst = this.#isEmpty
    if (!this.#join(value, kind)) return false
    this.#learn(kind, isFirst)
    return true
  }

  /** Whether the number is an ordinal, by the word that was added. */
  #learn(kind: WordKind, isFirst: boolean): void {
    const mayBeEither = this.#isOrdinal && this.#isCardinal
    if (kind === 'ordinal' || (kind === 'either' && isFirst)) this.#isOrdinal = true
    // What begins with tens that may be either and goes on with a cardinal is no ordinal: المائة وخمسة.
    if ((kind === 'cardinal' || kind === 'scale') && mayBeEither) this.#isOrdinal = false
    const isShare = kind === 'fraction' && this.#isFraction
    if (kind === 'ordinal' || kind === 'within' || isShare) this.#isCardinal = false
  }

  #join(value: number, kind: WordKind): boolean {
    if (this.#isEmpty) return this.#begin(value, kind)
    if (kind === 'within') return false
    if (this.#pending !== null) return this.#joinBehindScale(this.#pending, value, kind)
    if (kind === 'fraction') return this.#addFraction(value)
    if (kind === 'scale') return this.#addScale(value)
    if (kind === 'collective') return this.#multiplyAll(value)
    if (value === 100 || (value === 10 && !this.#unitsFirst)) {
      if (this.#last >= 1 && this.#last < 10 && this.#current % 10 === this.#last)
        return this.#multiplyLast(value, kind)
      if (value === 100) return false
    }
    // Where units come first, an ordinal behind tens is none of theirs: السنوات العشر الأولى.
    if (kind === 'ordinal' && this.#unitsFirst && this.#current % 100 >= 10) return false
    if (!this.#fits(value)) return false
    this.#current += value
    this.#last = value
    this.#isComplete = kind === 'ordinal'
    return true
  }

  /** Milioni mbili elfu tatu mia tano: what fits multiplies the scale before it, what does not goes on behind it. */
  #joinBehindScale(pending: number, value: number, kind: WordKind): boolean {
    if (kind === 'collective' || kind === 'ordinal' || kind === 'either') return false
    if (kind === 'fraction') return this.#current > 0 ? false : this.#startMultiplier(1 + value)
    if (kind === 'cardinal' && this.#current === 0) return this.#startMultiplier(value)
    if (kind === 'cardinal' && this.#fits(value)) {
      this.#current += value
      this.#last = value
      return true
    }
    if (value >= pending || this.#current === 0) return false
    this.#parts.push(pending * this.#current)
    this.#pending = kind === 'scale' ? value : null
    this.#lastScale = pending
    this.#current = kind === 'scale' ? 0 : value
    this.#last = this.#current
    return true
  }

  #startMultiplier(value: number): boolean {
    this.#current = value
    this.#last = value
    return true
  }

  #begin(value: number, kind: WordKind): boolean {
    this.#isEmpty = false
    if (kind === 'scale' && this.#scaleFirst) this.#pending = value
    else if (kind === 'scale') {
      this.#parts = [value]
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
    if (this.#current === 0 || this.#total > 0 || fraction >= 1 || this.#isFraction || this.#isOrdinal)
      return false
    if (!Number.isInteger(this.#current)) return false
    this.#beforeFraction = this.#current
    this.#current += fraction * scaleIn(this.#current)
    this.#isComplete = true
    // A dual is a number by itself, and counts with its half: سنتين ونصف.
    this.#isCardinal = true
    return true
  }

  /** Two thirds; a million and a half. */
  #addFraction(value: number): boolean {
    if (this.#lastScale > 1 && this.#current === 0) this.#parts.push(value * this.#lastScale)
    else if (this.#current > 0 && this.#current < 10 && this.#total === 0) {
      this.#current *= value
      this.#isFraction = true
    } else return false
    this.#isComplete = true
    return true
  }

  /** A word of scale multiplies all that is smaller than it: «dos mil trescientos millones», 三亿五千万. */
  #addScale(value: number): boolean {
    const larger = this.#parts.filter((part) => part >= value)
    const smaller = this.#total - larger.reduce((sum, part) => sum + part, 0) + this.#current
    if (smaller === 0) return false
    this.#parts = [...larger, smaller * value]
    this.#current = 0
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

/** The scale that a single word holds: مليونان are two millions, and a half behind them is half a million. */
function scaleIn(whole: number): number {
  let scale = 1
  while (whole >= scale * 1000 && whole % (scale * 1000) === 0) scale *= 1000
  return scale
}
