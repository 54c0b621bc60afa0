import { describe, expect, it } from 'vitest'
import { unprinted } from '../../../src/audit/pixels/unprinted.js'
import { reportFrom } from '../../support/report.js'

/** What is said, and what is read of it from pages that Chromium and LibreOffice print. */
const read = {
  'Arabic with strokes read as letters, and lam and alef exchanged': [
    'لجهات التنسيق المعنية بالمسؤولية عن الحماية. واستضافت الاجتماع حكومة دولة قطر بالاشتراك مع المركز العالمي للمسؤولية عن الحماية',
    'لجهWWات\nالتنسWWيق المعنيWWة بالمسWWؤولية عن الحمايWWة. واستضWWافت االجتمWWاع\nحكومWWة دولWWة قطWWر باالشWWتراك مWWع المركWWز العWWالمي للمسWWؤولية عن الحمايWWة',
  ],
  'Arabic with lines exchanged': [
    'وكانت تلك أول مرة تجتمع فيها الشبكة العالمية في الشرق الأوسط. واقتصر الحضور على أعضاء الشبكة لكي تتمكن الحكومات من التحدث بصراحة.',
    'وكانت تلك أول مرة تجتمع فيها الشبكة العالمية في\nتتمكن الحكومات من التحدث بصراحة.\nالشرق الأوسط. واقتصر الحضور على أعضاء الشبكة لكي',
  ],
  'Arabic in forms of its letters': ['السلام عليكم ورحمة الله', 'ﺍﻟﺴﻼﻡ ﻋﻠﻴﻜﻢ ﻭﺭﺣﻤﺔ ﷲ'],
  'Urdu with joined words': [
    'تمام انسان آزاد اور حقوق و عزت کے اعتبار سے برابر پیدا ہوئے ہیں۔ اس لیے انہیں ایک دوسرے کے ساتھ',
    'تمام انسان آزاد اور حقوق و عزت کے اعتبار سے برابر پیداہوئے ہیں۔ اس لیے انہیںایک دوسرے کے ساتھ',
  ],
  Hebrew: [
    'כל בני האדם נולדו בני חורין ושווים בערכם ובזכויותיהם.',
    'כל בני האדם נולדו בני\nובזכויותיהם.\nחורין ושווים בערכם',
  ],
  'Syriac with joined words': [
    'ܟܠ ܒܪܢܫܐ ܒܪܝܠܗ ܚܐܪܐ ܘܒܪܒܪ ܓܘ ܐܝܩܪܐ ܘܙܕܩܐ',
    'ܟܠܒܪܢܫܐ ܒܪܝܠܗ ܚܐܪܐ ܘܒܪܒܪ\nܓܘܐܝܩܪܐ ܘܙܕܩܐ',
  ],
  'N’Ko with marks elsewhere': [
    'ߡߐ߱ ߓߍ߯ ߝߘߊߣߍ߲߫ ߦߋ߫ ߘߊߦߟߍߣߍ߲߫ ߠߋ߬ ߟߊ߫ ߞߊߟߏߞߊߟߏ ߣߌ߫ ߤߊߞߍ ߘߐ߫',
    'ߡ߱ߐ ߓ߯ߍ ߝߘߊߣ ߲߫ߍ ߦ߫ߋ ߘߊߦߟߍߣ ߲߫ߍ ߠ߬ߋ ߟ߫ߊ ߞߊߟߏߞߊߟߏ ߣ ߫ߌ ߤߊߞߍ ߘ߫ߐ',
  ],
  'Dhivehi with vowels elsewhere': ['ހުރިހާ އިންސާނުން ވެސް އުފަންވަނީ މިނިވަންކަންމަތީ', 'ުހިރާހ ިއްނާސުންނ ެވްސ ުއަފްނަވީނ ިމިނަވްނަކްނަމީތ'],
  'Hindi without spaces': [
    'सभी मनुष्यों को गौरव और अधिकारों के विषय में जन्मजात स्वतन्त्रता और समानता प्राप्त है।',
    'सभीमनुष्योंकोगौरवऔरअधिकारोंकेविषयमेंजन्मजातस्वतन्त्रताऔरसमानताप्राप्तहै।',
  ],
  'Bengali with letters read twice': [
    'তাঁদের বিবেক এবং বুদ্ধি আছে; সুতরাং সকলেরই একে অপরের প্রতি ভ্রাতৃত্বসুলভ মনোভাব',
    'তাঁদেরবিবেকএবংবুদ্ধিবুদ্ধিআছে; সুতরাংসকলেরইএকেঅপরেরপ্রতিভ্রাতৃত্বসুলসুভমনোভাব',
  ],
  'Thai with letters read twice': [
    'มนุษย์ทั้งหลายเกิดมามีอิสระและเสมอภาคกันในเกียรติศักดิ์และสิทธิ ต่างมีเหตุผลและมโนธรรม',
    'มนุษนุ ย์ทั้ย์ ทั้งทั้ หลายเกิดมามีอิมี อิสระและเสมอภาคกันในเกียรติศักดิ์และสิทสิ ธิ ต่างมีเมีหตุผตุ ลและมโนธรรม',
  ],
  'Khmer with letters read twice': [
    'មនុស្សទាំងអស់ កើតមកមានសេរីភាព និងសមភាព ក្នុងផ្នែកសេចក្តីថ្លៃថ្នូរនិងសិទ្ធិ។',
    'មនុស្សទាំងទាំអស់កើតមកមានសេរីភារីពនិងសមភាពក្នុងក្នុផ្នែកផ្នែសេចក្តីថ្លៃថ្នូរនិងសិទ្ធិ។ទ្ធិ',
  ],
  'Chinese over two pages': [
    '各国代表在多哈举行会议，讨论保护责任。',
    '各国代表在多哈举行\n2 / 7\n会议，讨论保护责任。',
  ],
  'English with a word divided': [
    'The international community reviewed its instruments of prevention.',
    'The international commu-\nnity reviewed its instru-\nments of prevention.',
  ],
} satisfies Record<string, [string, string]>

const others = ['The session was opened by the minister.', 'It took place in two parts, on 24 and 25 April.']

/** What is said of entries twice, each time beside others. */
function found(said: string, printed: readonly string[]): string[] {
  const { report } = reportFrom({ text: [said, others[0], said, others[1]].join('\n\n') })
  const pages = [printed[0], others[0], printed[1], others[1]].join('\n')
  return unprinted(report, pages).map(({ place }) => place)
}

describe.each(Object.entries(read))('unprinted: %s', (_, [said, printed]) => {
  const half = printed.slice(0, printed.length / 2)

  it('should find what is printed', () => {
    expect(found(said, [printed, printed])).toEqual([])
  })

  it('should lack what is printed once and said twice', () => {
    expect(found(said, [printed, ''])).toHaveLength(1)
    expect(found(said, ['', printed])).toHaveLength(1)
  })

  it('should lack half of what is said', () => {
    expect(found(said, [printed, half])).toHaveLength(1)
    expect(found(said, [half, printed])).toHaveLength(1)
  })

  it('should lack what is not printed at all', () => {
    expect(found(said, ['', ''])).toHaveLength(1)
  })
})

describe('unprinted', () => {
  it.each(['Remarks by the minister of justice', 'بحثت الجلسة كيفية إنهاء العنف'])(
    'should find each of many entries of which pages divide some, here or there: %s',
    (said) => {
      const divided = Array.from({ length: 21 }, (_, index) =>
        index % 3 === 2 ? `${said.slice(0, index)}\nReport 2026/1\n${said.slice(index)}` : said,
      )
      const { report } = reportFrom({ text: divided.map(() => said).join('\n\n') })
      expect(unprinted(report, divided.join('\n'))).toEqual([])
      for (let index = 0; index < divided.length; index += 1)
        expect(unprinted(report, divided.toSpliced(index, 1).join('\n'))).toHaveLength(1)
    },
  )

  it('should find every one of the same words side by side', () => {
    const { report } = reportFrom({ text: 'none\n\nnone\n\nnone' })
    expect(unprinted(report, '1 none none none')).toEqual([])
    expect(unprinted(report, '1 none none')).toHaveLength(1)
  })

  it('should not take a number for another one of the same digits', () => {
    const { report } = reportFrom({ text: '123456\n\n654321' })
    expect(unprinted(report, '654321 123456')).toEqual([])
    expect(unprinted(report, '654321 321654')).toHaveLength(1)
  })

  it('should not take a longer entry for a shorter one that it begins with', () => {
    const { report } = reportFrom({ text: `${others[0]}\n\n${others[0]} ${others[1]}` })
    expect(unprinted(report, `${others[0]} ${others[0]} ${others[1]}`)).toEqual([])
    expect(unprinted(report, `${others[0]} ${others[1]}`).map(({ place }) => place)).toHaveLength(1)
  })
})
