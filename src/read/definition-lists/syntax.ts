import { factorySpace } from 'micromark-factory-space'
import { markdownLineEnding, markdownSpace } from 'micromark-util-character'
import type { Code, Construct, Effects, Extension, State, Token, TokenizeContext } from 'micromark-util-types'
import { canDefine } from './can-define.js'

/** `:`, which opens a definition. */
const colon = 58

/** With more spaces behind its marker a definition begins with code, as an item of a list does (CommonMark §5.2). */
const mostSpaces = 4

/** Columns of indentation that continue a definition even where its marker is wider. */
const enough = 4

/**
 * `: ` below a term opens a container, as Markdown Extra and pandoc read it; lines indented by the width of the marker,
 * or by four columns, are in it. The paragraph with the terms stays beside it: `groupDefinitions` joins the two.
 */
const definition: Construct = {
  name: 'definitionDescription',
  tokenize: openDefinition,
  continuation: { tokenize: continueDefinition },
  exit: (effects) => {
    effects.exit('definitionDescription')
  },
}

const markerSpace: Construct = { tokenize: tokenizeMarkerSpace, partial: true }
const indentation: Construct = { tokenize: tokenizeIndentation, partial: true }
const blankRest: Construct = { tokenize: tokenizeBlankRest, partial: true }

/** Definitions, as an extension of micromark. */
export const definitionSyntax: Extension = { document: { [colon]: definition } }

function openDefinition(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const self = this
  const last = self.events.at(-1)?.[1]
  const before = last?.type === 'linePrefix' ? widthOf(self, last) : 0
  return start

  function start(code: Code): State | undefined {
    if (code !== colon || !canDefine(self)) return nok(code)
    effects.enter('definitionDescription', { _container: true })
    effects.enter('definitionDescriptionPrefix')
    effects.enter('definitionDescriptionMarker')
    effects.consume(code)
    effects.exit('definitionDescriptionMarker')
    // Where nothing follows on the line, what is below begins two columns in.
    return effects.check(blankRest, opened(1), effects.attempt(markerSpace, opened(0), oneSpace))
  }

  function oneSpace(code: Code): State | undefined {
    if (!markdownSpace(code)) return nok(code)
    effects.enter('definitionDescriptionSpace')
    effects.consume(code)
    effects.exit('definitionDescriptionSpace')
    return opened(0)
  }

  function opened(missing: number): State {
    return (code) => {
      const prefix = effects.exit('definitionDescriptionPrefix')
      if (self.containerState) self.containerState.size = before + widthOf(self, prefix) + missing
      return ok(code)
    }
  }
}

function continueDefinition(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const spaces = factorySpace(
    effects,
    ok,
    'definitionDescriptionIndent',
    (this.containerState?.size ?? 0) + 1,
  )
  return effects.check(blankRest, spaces, effects.attempt(indentation, ok, nok))
}

function tokenizeIndentation(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const size = this.containerState?.size ?? 0
  const before = this.events.length
  return factorySpace(
    effects,
    (code) => (widthFrom(this, before) < Math.min(size, enough) ? nok(code) : ok(code)),
    'definitionDescriptionIndent',
    size + 1,
  )
}

function tokenizeMarkerSpace(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const before = this.events.length
  return factorySpace(
    effects,
    (code) => (markdownSpace(code) || widthFrom(this, before) === 0 ? nok(code) : ok(code)),
    'definitionDescriptionSpace',
    mostSpaces + 1,
  )
}

function tokenizeBlankRest(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  return factorySpace(
    effects,
    (code) => (code === null || markdownLineEnding(code) ? ok(code) : nok(code)),
    'linePrefix',
  )
}

/** Columns of the space that was read after so many events, if any was. */
function widthFrom(context: TokenizeContext, before: number): number {
  const space = context.events[before]?.[1]
  return space ? widthOf(context, space) : 0
}

/** Columns that a token takes; a tab takes as many as it reaches. */
function widthOf(context: TokenizeContext, token: Token): number {
  return context.sliceSerialize(token, true).length
}
