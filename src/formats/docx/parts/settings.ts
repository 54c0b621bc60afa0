import type { XmlComponent } from 'docx'
import type { ProofingLanguage } from '../language-tag.js'
import { numberFormat } from '../number-format.js'
import type { DocxState } from '../state.js'
import { element, rootElement, value } from '../xml/element.js'
import { twips } from '../xml/properties.js'

/** A language for each of Word's three kinds. */
export type DefaultLanguages = Record<ProofingLanguage['slot'], string>

/** The document's language in each of Word's three kinds; unmarked Latin words are in the source language. */
export function defaultLanguages(state: DocxState): DefaultLanguages {
  const own = state.proofing(state.report.language)
  const source = state.proofing(state.report.metadata.source)
  const latin = source.slot === 'value' ? source.tag : 'en-GB'
  return { value: latin, eastAsia: 'zh-CN', bidirectional: 'ar-SA', [own.slot]: own.tag }
}

/**
 * `word/settings.xml`, in the order of the schema (ECMA-376 part 1, §17.15.1.78); docx's know neither languages nor
 * line breaks nor notes.
 */
export function settingsPart(state: DocxState): XmlComponent {
  const { language } = state.context
  const { neverStartLine, neverEndLine } = language.typography
  const own = state.proofing(language.tag)
  const breaks = (name: string, characters: string): XmlComponent | null =>
    characters && own.slot === 'eastAsia' ? element(name, { 'w:lang': own.tag, 'w:val': characters }) : null
  const format = numberFormat(language.numbers.digits)
  return rootElement(
    'w:settings',
    ['w'],
    element('w:zoom', { 'w:percent': 100 }),
    value('w:defaultTabStop', twips(state.context.design.page.gutter)),
    value(
      'w:characterSpacingControl',
      state.script.setting.squeezePunctuation ? 'compressPunctuation' : 'doNotCompress',
    ),
    breaks('w:noLineBreaksAfter', neverEndLine),
    breaks('w:noLineBreaksBefore', neverStartLine),
    element(
      'w:footnotePr',
      {},
      format && format !== 'decimal' ? value('w:numFmt', format) : null,
      element('w:footnote', { 'w:id': -1 }),
      element('w:footnote', { 'w:id': 0 }),
    ),
    element(
      'w:compat',
      {},
      ...[
        'compatibilityMode',
        'overrideTableStyleFontSizeAndJustification',
        'enableOpenTypeFeatures',
        'doNotFlipMirrorIndents',
      ].map((name) =>
        element('w:compatSetting', {
          'w:name': name,
          'w:uri': 'http://schemas.microsoft.com/office/word',
          'w:val': name === 'compatibilityMode' ? 15 : 1,
        }),
      ),
    ),
    documentVariables(state),
    themeLanguages(defaultLanguages(state)),
    element('w:clrSchemeMapping', {
      'w:bg1': 'light1',
      'w:t1': 'dark1',
      'w:bg2': 'light2',
      'w:t2': 'dark2',
      'w:accent1': 'accent1',
      'w:accent2': 'accent2',
      'w:accent3': 'accent3',
      'w:accent4': 'accent4',
      'w:accent5': 'accent5',
      'w:accent6': 'accent6',
      'w:hyperlink': 'hyperlink',
      'w:followedHyperlink': 'followedHyperlink',
    }),
    value('w:decimalSymbol', language.numbers.decimal),
    value('w:listSeparator', language.numbers.decimal === ',' ? ';' : ','),
  )
}

function themeLanguages(languages: DefaultLanguages): XmlComponent {
  const { value: latin, eastAsia, bidirectional } = languages
  return element('w:themeFontLang', { 'w:val': latin, 'w:eastAsia': eastAsia, 'w:bidi': bidirectional })
}

/** What Word cannot say by itself: ids behind made bookmark names, and tags as their authors wrote them. */
function documentVariables(state: DocxState): XmlComponent | null {
  const variables: [string, string][] = [
    ...state.bookmarks.aliases().map(([name, id]): [string, string] => [`bookmark:${name}`, id]),
    ...state.languages().map(([tag, written]): [string, string] => [`language:${tag}`, written]),
  ]
  return variables.length > 0
    ? element(
        'w:docVars',
        {},
        ...variables.map(([name, content]) => element('w:docVar', { 'w:name': name, 'w:val': content })),
      )
    : null
}
