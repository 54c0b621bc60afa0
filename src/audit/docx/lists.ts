import { child, elements, valueIn, type XmlElement } from '../../archive/xml.js'

export interface Level {
  start: number
  format: string
  text: string
  /** Paragraph style that carries the level. */
  style: string | null
}

export interface Instance {
  definition: string
  /** Start at the first use of the instance, by level. */
  starts: ReadonlyMap<number, number>
}

export interface Lists {
  definitions: ReadonlyMap<string, readonly Level[]>
  instances: ReadonlyMap<string, Instance>
}

/** The list definitions and their instances (ECMA-376 part 1, §17.9). */
export function readLists(part: XmlElement | null): Lists {
  const all = part ? elements(part) : []
  const definitions = new Map(
    all
      .filter(({ name }) => name === 'w:abstractNum')
      .map((element) => [
        element.attributes['w:abstractNumId'] ?? '',
        elements(element)
          .filter(({ name }) => name === 'w:lvl')
          .map(
            (level): Level => ({
              start: Number(valueIn(level, 'w:start') ?? 1),
              format: valueIn(level, 'w:numFmt') ?? 'decimal',
              text: valueIn(level, 'w:lvlText') ?? '',
              style: valueIn(level, 'w:pStyle'),
            }),
          ),
      ]),
  )
  const instances = new Map(
    all
      .filter(({ name }) => name === 'w:num')
      .map((element) => [
        element.attributes['w:numId'] ?? '',
        { definition: valueIn(element, 'w:abstractNumId') ?? '', starts: startsOf(element) },
      ]),
  )
  return { definitions, instances }
}

function startsOf(instance: XmlElement): ReadonlyMap<number, number> {
  return new Map(
    elements(instance)
      .filter((element) => child(element, 'w:startOverride') !== undefined)
      .map((element) => [
        Number(element.attributes['w:ilvl'] ?? 0),
        Number(valueIn(element, 'w:startOverride') ?? 1),
      ]),
  )
}
