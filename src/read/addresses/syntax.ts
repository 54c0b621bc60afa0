import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types'
import { ReadAddress } from './address-end.js'

/** The letters that bare addresses begin with: `http` and `www`. */
const firstLetters = [72, 87, 104, 119]

/**
 * Has bare addresses (GFM §6.9) end where the sentence goes on in a script without spaces, before a mark of its own, and
 * before a bracket that nothing in them opens: what ends them is shown to their constructs as the end of the text.
 */
export function endAddresses(extension: Extension): Extension {
  const text = { ...extension.text }
  for (const letter of firstLetters) {
    const constructs = text[letter]
    // Addresses of mail stand first, which end at anything but letters without accents.
    if (Array.isArray(constructs))
      text[letter] = constructs.map((construct) =>
        construct.name === 'protocolAutolink' || construct.name === 'wwwAutolink'
          ? bounded(construct)
          : construct,
      )
  }
  return { ...extension, text }
}

function bounded(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      const walk: Walk = { read: new ReadAddress(), code: undefined }
      return construct.tokenize.call(
        this,
        within(effects, walk, (state) => state),
        ok,
        nok,
      )
    },
  }
}

/** An address on its way through states that call each other. */
interface Walk {
  read: ReadAddress
  /** What really stands where a state is shown the end. */
  code: Code | undefined
}

/** The effects of a construct whose parts are shown an end. */
function within(effects: Effects, walk: Walk, seen: (state: State) => State): Effects {
  const parts = (constructs: Parameters<Effects['attempt']>[0], isTaken: boolean) =>
    part(constructs as Construct, walk, isTaken)
  return {
    ...effects,
    attempt: (constructs, ok, nok) => effects.attempt(parts(constructs, true), seen(ok), nok && seen(nok)),
    check: (constructs, ok, nok) => effects.check(parts(constructs, false), seen(ok), nok && seen(nok)),
  }
}

/** A part of an address: host and path are taken, what may trail behind them is looked at. */
function part(construct: Construct, walk: Walk, isTaken: boolean): Construct {
  return {
    ...construct,
    tokenize(this: TokenizeContext, effects, ok, nok) {
      const ours = new WeakSet<State>()
      let isOver = false
      const { read } = walk
      let { previous } = read
      const seen = (state: State): State => {
        if (ours.has(state)) return state
        const shown: State = (given) => {
          const isFirst = walk.code === undefined
          if (isFirst) walk.code = given
          const next = state(endsAt(given) ? null : given)
          if (isFirst) walk.code = undefined
          // What follows a part is not its own.
          return next && !isOver ? seen(next) : next
        }
        ours.add(shown)
        return shown
      }
      const endsAt = (given: Code) =>
        given !== null && given > 0 && read.endsBefore(String.fromCharCode(given), previous)
      const over = (state: State): State => {
        const left: State = () => {
          isOver = true
          return state(walk.code ?? null)
        }
        return left
      }
      const inner: Effects = {
        ...within(effects, walk, seen),
        consume: (given) => {
          if (given !== null) previous = String.fromCharCode(given)
          if (isTaken) read.take(previous)
          effects.consume(given)
        },
      }
      return seen(construct.tokenize.call(this, inner, over(ok), over(nok)))
    },
  }
}
