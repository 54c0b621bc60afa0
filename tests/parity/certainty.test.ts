import { expect, it } from 'vitest'
import { compare } from '../../src/parity/index.js'
import { languageData } from '../support/languages.js'
import { edition } from './support/translations.js'

const others = ['en', 'fr', 'es', 'ru', 'zh', 'ar'].map(languageData)

function severitiesOf(language: string, source: string, translation: string): string[] {
  const { messages } = compare(edition('en', source), edition(language, translation), [], others)
  return messages.map(({ severity, ruleId }) => `${severity} ${ruleId}`)
}

it.each([
  ['fr', 'It had 1,127 members.', 'Elle comptait 1 197 membres.', 'same-numbers'],
  ['ar', 'It costs $2.25 billion.', 'تبلغ تكلفته 25.2 مليار دولار.', 'same-numbers'],
  ['zh', 'It had 24 members.', '有42名成员。', 'same-numbers'],
  ['ru', 'It has 1,974 members.', 'В нём много членов.', 'same-numbers'],
  ['ar', 'It had 1,238 members.', 'كان عدد أعضائها 1 328 عضوا.', 'same-numbers'],
  ['ar', 'It rests on Directive 96/9/EC.', 'يستند إلى التوجيه 96/6/EC.', 'same-symbols'],
  ['es', 'See resolution 2015/18.', 'Véase la resolución 2015/2018.', 'same-symbols'],
  ['zh', 'See [it](https://a.example/1).', '见[此处](https://a.example/2)。', 'same-links'],
  ['es', 'It ends on 4 June.', 'Termina el 4 de julio.', 'same-dates'],
  ['zh', 'It ends on 4 June 2020.', '于2020年4日结束。', 'same-dates'],
  ['fr', 'See A/RES/60/1.', 'Voir cette résolution.', 'same-symbols'],
  [
    'ru',
    'The Council met in Geneva and heard the victims of the war.',
    'The Council met in Geneva and heard the victims of the war.',
    'untranslated',
  ],
])(
  'a mistake that nothing else explains should be an error: %s, %s',
  (language, source, translation, rule) => {
    expect(severitiesOf(language, source, translation)).toContain(`error ${rule}`)
  },
)

it.each([
  ['fr', 'It was the 12th report.', 'C’était un nouveau rapport.', 'same-numbers'],
  ['es', 'The law was passed soon after.', 'La ley se aprobó poco después, en 2019.', 'same-numbers'],
  ['ru', 'The Act of 1974 applies.', 'Применяется закон.', 'same-numbers'],
  ['zh', '12\\. It ended.', '13\\. 它结束了。', 'same-numbers'],
  ['fr', 'It ran to 30 June 2014.', 'Il a duré jusqu’au 30 juin 20141.', 'same-numbers'],
  ['ru', 'Girls marry early (p. 31).', 'Девочки рано выходят замуж (стр. 34).', 'same-numbers'],
  ['ru', 'It needs $1,974 more.', 'Нужна ещё эта сумма.', 'same-numbers'],
  [
    'ru',
    'By [its standard](https://iso.example/1).',
    'По [её стандарту](https://gost.example/1).',
    'same-links',
  ],
  ['fr', 'See its terms.', 'Voir [ses conditions](https://a.example/terms).', 'same-links'],
  ['zh', 'It fell by 40 percentage points.', '下降了40%。', 'same-percent'],
  ['es', 'It was issued.', 'Se publicó (A/69/828).', 'same-symbols'],
  ['ru', 'It began in the 1980s.', 'Это началось давно.', 'same-numbers'],
  ['zh', 'The hall is 60 feet long and seats 95.', '大厅长18米，可坐35人。', 'same-numbers'],
  ['ar', 'A fund of N585 was set up.', 'أنشئ صندوق.', 'same-symbols'],
  ['fr', 'It met again in June.', 'Il s’est réuni peu après.', 'same-dates'],
  [
    'es',
    'Shares were from 6 per cent to 15 per cent.',
    'Fueron al menos del 6 y como máximo del 15 %.',
    'same-percent',
  ],
  [
    'zh',
    'It is called “The closure of schools during an influenza pandemic in the city”.',
    '题为“The closure of schools during an influenza pandemic in the city”的文章。',
    'untranslated',
  ],
])('what may be said otherwise should be a warning: %s, %s', (language, source, translation, rule) => {
  const severities = severitiesOf(language, source, translation)
  expect(severities).toContain(`warning ${rule}`)
  expect(severities.filter((message) => message.startsWith('error'))).toEqual([])
})

it.each([
  ['fr', 'It rang at 0430 sharp.', 'Il a sonné à 4 h 30 précises.'],
  ['zh', 'Version 0.13.0 and later do.', '版本0.13.0及以后的版本都是。'],
  ['ru', 'It came with v0.14.0 of the tool.', 'Это появилось в версии 0.14.0 программы.'],
  ['ar', 'It cost $500,238.', 'بلغت تكلفته 238 500 دولار.'],
  ['es', '113\\. The Committee met.', 'El Comité se reunió.'],
  ['zh', 'The Committee held two meetings on the report.', '113\\. 委员会就该报告举行了两次会议。'],
  ['ar', 'More than 30,000 people crossed.', 'عبر أكثر من 30،000 شخص.'],
  ['es', 'JANUARY 14, 2043.', '14 de enero de 2043.'],
  ['zh', '“May I come in?” she asked.', '“我可以进来吗？”她问道。'],
  [
    'fr',
    'Seeds are test.seed.example.io, main.seed.example.io.',
    'Les graines sont test.seed.example.io, main.seed.example.io.',
  ],
  ['ar', 'It weighed 1,630.8 kg.', 'بلغ وزنه 630.8 1 كغم.'],
  ['ar', 'The target is in 3.2.1 of the plan.', 'الهدف وارد في 3-2-1 من الخطة.'],
  ['ar', 'It was held on 1 December 2014.', 'عُقد في 1 دجنبر 2014.'],
  ['ar', 'The Committee met.', '52- اجتمعت اللجنة.'],
  ['es', 'Act No. 18246 applies.', 'Se aplica la Ley Nº18.246.'],
  ['ru', 'A share of 30% was set.', 'Установлена 30процентная доля.'],
  ['fr', 'At 1310, shots were heard.', 'À 13 h 10, des coups de feu ont été entendus.'],
  ['zh', 'It met on 13 August.', '2014年8月13日举行了会议。'],
  ['zh', 'See article 7 (2) of the Statute.', '见规约第7条第㈡款。'],
  ['es', 'By resolution 1325 it called for action.', 'En su resolución 1325 (2000) pidió medidas.'],
  ['ru', 'It lasted two and a half years.', 'Это длилось два с половиной года.'],
  ['ru', 'The season 2015/16 began.', 'Начался сезон 2015/2016.'],
  ['ru', 'It holds 900+ million records.', 'В нём 900 + миллионов записей.'],
  ['es', 'Bring a licence of the U.S. or a passport.', 'Traiga una licencia de los EE. UU. o un pasaporte.'],
  ['fr', 'It rests on Directive 96/9/EC.', 'Cela repose sur la directive 96/9/CE.'],
  ['fr', 'It took 2.5 years.', 'Cela a pris deux ans et demi.'],
  [
    'fr',
    'It paid Euro1.5 million and $A45,000.',
    'Il a versé 1,5 million d’euros et 45 000 dollars australiens.',
  ],
])('another way to write the same should be silent: %s, %s', (language, source, translation) => {
  expect(severitiesOf(language, source, translation)).toEqual([])
})
