import type { Child } from '../formats/html/element.js'
import { element } from '../formats/html/element.js'
import { day } from './day.js'
import { auditSection } from './evidence/audit-section.js'
import { conformanceSection } from './evidence/conformance-section.js'
import { judge } from './evidence/judge.js'
import { messagesSection } from './evidence/messages-section.js'
import { outcomeSection } from './evidence/outcome-section.js'
import { paritySection } from './evidence/parity-section.js'
import { toolsSection } from './evidence/tools-section.js'
import { frame } from './frame.js'
import { titled } from './titled.js'
import type { EvidencePage, PageStyle } from './types.js'

/**
 * Renders `out/<slug>/evidence/index.html` for a person who decides whether to publish: what was checked,
 * what was not, and the outcome. The bytes follow from the data alone.
 */
export function evidencePage(page: EvidencePage, style: PageStyle): Uint8Array {
  const verdict = judge(page)
  const facts: Child[] = [
    ...(page.identifier ? [element('span', {}, page.identifier)] : []),
    ...(page.published ? [element('span', {}, 'Published ', day(page.published, style.language))] : []),
    ...(page.index ? [element('a', { href: page.index }, 'All publications')] : []),
  ]
  return frame(
    {
      title: 'What was checked',
      organisation: page.organisation,
      subtitle: null,
      lines: [
        element('p', { className: ['subtitle'] }, titled(page.title)),
        facts.length > 0 ? element('p', { className: ['edition'] }, ...facts) : null,
      ],
      sections: [
        { id: 'outcome', name: 'Outcome', body: outcomeSection(verdict) },
        { id: 'messages', name: 'Messages', body: messagesSection(page) },
        { id: 'languages', name: 'Languages compared', body: paritySection(page) },
        { id: 'editions', name: 'Editions read back', body: auditSection(page) },
        { id: 'conformance', name: 'Conformance', body: conformanceSection(page) },
        { id: 'tools', name: 'Tools, fonts and files', body: toolsSection(page) },
      ],
    },
    style,
  )
}
