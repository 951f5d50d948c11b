import { describe, expect, it } from 'vitest'
import { readResume } from '../read-resume.ts'
import { makeDocx, paragraph } from './make-files.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const cell = (lines: string[]) => `<w:tc>${lines.map((line) => paragraph(line)).join('')}</w:tc>`
const row = (left: string, right: string[]) => `<w:tr>${cell([left])}${cell(right)}</w:tr>`
const table = (...rows: [string, string[]][]) =>
  `<w:tbl>${rows.map(([left, right]) => row(left, right)).join('')}</w:tbl>`

describe('a table with dates on the left, as résumés are drawn on the continent', () => {
  it('in Polish, with personal data and a consent at the end', async () => {
    const file = makeDocx(
      paragraph('Życiorys') +
        table(
          ['Imię i nazwisko:', ['Bożena Kłos-Żurek']],
          ['Data urodzenia:', ['17.05.1990']],
          ['Adres:', ['ul. Polna 3/7, 30-702 Kraków']],
          ['Telefon:', ['+48 501 555 014']],
        ) +
        paragraph('Doświadczenie zawodowe') +
        table(
          [
            '03.2019 – obecnie',
            ['Kierowniczka Działu Zakupów', 'Młyny Podhale Sp. z o.o., Kraków', '• Nadzór nad zespołem 7 osób'],
          ],
          ['styczeń 2015 – luty 2019', ['Samodzielna Księgowa', 'Biuro Rachunkowe Bilans, Tarnów']],
          ['od 2013 do 2014', ['Stażystka', 'Drukarnia Wisła, Kraków']],
        ) +
        paragraph('Wykształcenie') +
        table(['2009 – 2014', ['Magister, Finanse i Rachunkowość', 'Uniwersytet Ekonomiczny w Krakowie']]) +
        paragraph('Języki obce') +
        table(['', ['Angielski – biegły (C1)']], ['', ['Niemiecki – podstawowy']]) +
        paragraph('Zainteresowania') +
        paragraph('Turystyka górska') +
        paragraph('Wyrażam zgodę na przetwarzanie moich danych osobowych w celu rekrutacji.'),
    )
    const { profile, document } = await readResume(file)
    expect(document.language).toBe('pl')
    expect(profile.basics).toMatchObject({
      name: 'Bożena Kłos-Żurek',
      phone: '+48 501 555 014',
      location: { text: 'ul. Polna 3/7, 30-702 Kraków' },
    })
    expect(profile.work).toMatchObject([
      {
        position: 'Kierowniczka Działu Zakupów',
        name: 'Młyny Podhale Sp. z o.o.',
        location: 'Kraków',
        startDate: '2019-03',
      },
      { position: 'Samodzielna Księgowa', name: 'Biuro Rachunkowe Bilans', startDate: '2015-01', endDate: '2019-02' },
      { position: 'Stażystka', name: 'Drukarnia Wisła', startDate: '2013', endDate: '2014' },
    ])
    expect(profile.education).toMatchObject([
      { studyType: 'Magister', area: 'Finanse i Rachunkowość', institution: 'Uniwersytet Ekonomiczny w Krakowie' },
    ])
    expect(profile.languages).toEqual([
      { language: 'Angielski', fluency: 'biegły (C1)' },
      { language: 'Niemiecki', fluency: 'podstawowy' },
    ])
    expect(profile.interests.map(({ name }) => name)).toEqual(['Turystyka górska'])
  })

  it('in German, signed with place and date', async () => {
    const { profile } = await readResume(
      bytes(
        'Lebenslauf\nAnnegret Tiedemann\nGeburtsdatum: 14. März 1988 in Flensburg\nTelefon: 04841 555 0142\n\nBerufserfahrung\nseit 04/2019\tLeiterin Einkauf\tKüstenkost GmbH, Husum\n\nHobbys\nSegeln, Chorgesang\n\nHusum, den 12. Mai 2024\n',
      ),
    )
    expect(profile.basics.name).toBe('Annegret Tiedemann')
    expect(profile.work).toMatchObject([
      { position: 'Leiterin Einkauf', name: 'Küstenkost GmbH', startDate: '2019-04' },
    ])
    expect(profile.interests.map(({ name }) => name)).toEqual(['Segeln', 'Chorgesang'])
  })
})

it('a date below a heading is no second half of it', async () => {
  const { profile } = await readResume(
    bytes(
      'Ana Sousa\nana@correo.example\n\nFormation\n2014 - 2016\nMaster Logistique\nUniversité de Rennes 1\n2011 - 2014\nLicence Économie\nUniversité de Nantes\n',
    ),
  )
  expect(profile.education.map(({ startDate, endDate, studyType }) => [startDate, endDate, studyType])).toEqual([
    ['2014', '2016', 'Master'],
    ['2011', '2014', 'Licence'],
  ])
})

it('a Portuguese postcode is no phone number', async () => {
  const { profile } = await readResume(
    bytes(
      'Rui Tavares\nMorada: Rua das Camélias, 41, 4150-210 Porto\nTelemóvel: 912 555 014\n\nEXPERIÊNCIA\nTécnico, Halyard Lda, 2019\n',
    ),
  )
  expect(profile.basics).toMatchObject({
    phone: '912 555 014',
    location: { text: 'Rua das Camélias, 41, 4150-210 Porto' },
  })
})

describe('names, phones and places of the world', () => {
  it.each([
    ['王小明', '+86 138 0013 8000', '上海'],
    ['李 娜', '138-0013-8000', '北京市'],
    ['山田 太郎', '090-1234-5678', '東京都渋谷区'],
    ['김민수', '010-1234-5678', '서울특별시'],
    ['محمد عبد الرحمن الشريف', '+971 50 123 4567', 'دبي، الإمارات'],
    ['יעל כהן-לוי', '054-123-4567', 'תל אביב, ישראל'],
    ['Ольга Сергеевна Иванова', '+7 (912) 345-67-89', 'Екатеринбург, Россия'],
    ['Κώστας Παπαδόπουλος', '+30 694 123 4567', 'Αθήνα'],
    ['प्रिया शर्मा', '+91 98765 43210', 'मुंबई'],
    ['สมชาย ใจดี', '081-234-5678', 'กรุงเทพฯ'],
    ['Nguyễn Thị Ánh Nguyệt', '0912 345 678', 'TP. Hồ Chí Minh'],
    ['Wei (David) Chen 陈伟', '(415) 555-0134', 'San Francisco, CA'],
  ])('%s', async (name, phone, place) => {
    const text = `${name}\nSoftware Engineer\n${place} | ${phone} | hello@mail.example\n\nEXPERIENCE\nEngineer, Halyard Ltd, Leeds\n2019 – 2021\n• Built a bridge\n`
    const { profile } = await readResume(bytes(text))
    expect(profile.basics).toMatchObject({ name, phone, location: { text: place } })
    expect(profile.work).toMatchObject([{ position: 'Engineer', name: 'Halyard Ltd', location: 'Leeds' }])
  })
})
