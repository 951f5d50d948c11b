// People made by rule whose résumés are odd in ways that happen: very long titles, jobs without employer or side by side,
// sixty bullets, names of many scripts, emoji, several degrees of one year.
import { Profile } from '../../src/features/profiles/contract.ts'
import { pick, randomFrom } from '../truth-set/seed.ts'

const names = [
  'Ana-Lucía Fernández de la Torre y Montalbán',
  'Ольга Сергеевна Иванова',
  '王小明',
  'يوسف الحداد',
  'נועה ברק',
  'Bjørn Ødegård',
  'Nguyễn Thị Ánh',
  'Jean-Baptiste d’Arcy',
  'Ng Wei',
  'Κώστας Παπαδόπουλος',
]
const titles = [
  'Senior Vice President, Global Supply Chain Transformation and Operational Excellence',
  'Engineer',
  'Acting Deputy Head of Customer Service (Night Shift)',
  'Research Assistant',
  'Co-Founder & Chief Technology Officer',
  'Nurse',
  'Freelance Illustrator',
]
const firms = [
  'Halyard Ltd',
  'Tidewater & Sons',
  'Nordlicht Maschinenbau GmbH & Co. KG',
  'University of Porto',
  'Red House',
  'Ministry of Public Works, Roads Department',
  'Ødegård AS',
]
const places = ['Porto, Portugal', 'Bath', 'Remote', 'São Paulo, Brazil', 'Kiel', undefined]
const deeds = [
  'Cut delivery time by 18%',
  'Led a team of nine across three countries, two shifts and one very old warehouse that nobody else wanted to take over',
  'Won 40 customers 🎉 in one quarter',
  'Wrote the C++ and C# parts of the R&D toolchain (CI/CD, 24/7)',
  'Trained 120 people — in person',
  'Saved $3.4M a year; “best project” of 2019',
  'Introduced A/B tests',
]
const degrees: [string, string][] = [
  ['BSc', 'Physics'],
  ['MSc', 'Computer Science'],
  ['PhD', 'Materials Science'],
  ['MBA', 'Business Administration'],
  ['Diploma', 'Nursing'],
]
const schools = ['University of Porto', 'Tidewater College', 'Technical University of Kiel', 'Lyceum of Bath']

/** The same seed gives the same person. */
export function makeOddPerson(seed: string): Profile {
  const random = randomFrom(`odd ${seed}`)
  const chance = (share: number) => random() < share
  const year = (from: number, to: number) => String(from + Math.floor(random() * (to - from + 1)))
  const date = (from: number, to: number) =>
    chance(0.6) ? `${year(from, to)}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}` : year(from, to)
  const bullets = (most: number) =>
    Array.from({ length: Math.floor(random() * most) }, (_, i) => `${pick(deeds, random)}, part ${i + 1}`)
  const crowded = chance(0.2)
  return Profile.parse({
    basics: {
      name: pick(names, random),
      email: 'hello@odd.example',
      phone: pick(['+351 912 555 014', '(415) 555-0134', '+49 151 5550 1423'], random),
      ...(chance(0.6) && { label: pick(titles, random) }),
      ...(chance(0.7) && {
        location: { text: pick(['Porto, Portugal', 'Bath, United Kingdom', 'Kiel, Germany'], random) },
      }),
      ...(chance(0.6) && { summary: 'Maker of things that last. Nine years in small teams.' }),
      profiles: chance(0.5)
        ? [
            { network: 'LinkedIn', url: 'https://linkedin.com/in/odd-person' },
            { network: 'GitHub', url: 'https://github.com/oddperson' },
          ]
        : [],
    },
    work: Array.from({ length: 1 + Math.floor(random() * 6) }, (_, i) => {
      const start = date(2018 - 2 * i, 2019 - 2 * i)
      return {
        position: pick(titles, random),
        ...(!chance(0.12) && { name: pick(firms, random) }),
        ...(chance(0.7) && { location: pick(places, random) }),
        startDate: start,
        ...(!(i === 0 || chance(0.15)) && { endDate: date(2020 - 2 * i, 2022 - 2 * i) }),
        highlights:
          crowded && i === 0
            ? Array.from({ length: 60 }, (_, k) => `${deeds[k % deeds.length]}, part ${k + 1}`)
            : bullets(6),
      }
    }),
    education: Array.from({ length: 1 + Math.floor(random() * 4) }, (_, i) => {
      const [studyType, area] = pick(degrees, random)
      return {
        institution: pick(schools, random),
        studyType,
        area,
        startDate: String(2012 - 3 * i),
        endDate: String(2015 - 3 * i),
      }
    }),
    skills: chance(0.5)
      ? [
          { name: 'Languages', keywords: ['TypeScript', 'C++', 'C#'] },
          { name: 'Tools', keywords: ['Git', 'Docker'] },
        ]
      : ['Welding', 'First aid', 'Microsoft Excel'].map((name) => ({ name })),
    languages: [
      { language: 'Portuguese', fluency: 'Native' },
      { language: 'English', fluency: 'C1' },
    ].slice(0, chance(0.5) ? 2 : 1),
    certificates: chance(0.4) ? [{ name: 'First Aid', issuer: 'Red House', date: '2020-05' }] : [],
    awards: chance(0.3) ? [{ title: 'Engineer of the Year', awarder: 'Halyard Ltd', date: '2019' }] : [],
  })
}
