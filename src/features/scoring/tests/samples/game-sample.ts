// Ways in which people try to win points without saying anything. Each takes an honest sample and returns the gamed one.
import { readSample, type Sample } from './read-sample.ts'

export interface Game {
  name: string
  /** `replace`: no sentence about work is left; `add`: sentences are still there, true or empty. */
  kind: 'replace' | 'add'
  play: (source: string) => Sample
}

/** A small repeatable generator (mulberry32): the same seed shuffles the same way. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export function shuffle<T>(items: readonly T[], random: () => number): T[] {
  const out = [...items]
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const held = out[i]!
    out[i] = out[j]!
    out[j] = held
  }
  return out
}

const buzz =
  'Python Java Docker Kubernetes AWS Terraform SQL Excel Tableau Salesforce SAP leadership communication teamwork strategy budget planning analysis reporting quality training negotiation marketing project management agile Scrum customer service compliance audit risk forecasting innovation stakeholder collaboration improvement process development customers results presentation patients curriculum payroll reconciliation GAAP CRM pipeline'.split(
    ' ',
  )
const verbs =
  'Achieved Accelerated Built Created Delivered Designed Developed Drove Exceeded Expanded Generated Grew Improved Increased Launched Led Managed Negotiated Optimized Reduced Saved Streamlined Transformed Won'.split(
    ' ',
  )

const bulletsOf = (source: string): string[] => source.split('\n').filter((line) => line.startsWith('- '))
const append = (source: string, section: string, lines: string[]): string =>
  `${source.trimEnd()}\n## ${section}\n${lines.join('\n')}\n`
/** Puts lines under the heading of the skills. */
const intoSkills = (source: string, line: string): string =>
  source.replace(/(## (?:Skills|Kenntnisse|Competencias)\n)/, `$1${line}\n`)
const mapBullets = (source: string, change: (text: string, index: number) => string): string => {
  let index = 0
  return source
    .split('\n')
    .map((line) => (line.startsWith('- ') ? `- ${change(line.slice(2), index++)}` : line))
    .join('\n')
}
const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean)

export const games: readonly Game[] = [
  {
    name: 'all words shuffled',
    kind: 'replace',
    play: (source) => {
      const words = shuffle(wordsOf(source.replace(/^[#@-]+ /gm, '')), randomFrom(1))
      const lines: string[] = []
      for (let i = 0; i < words.length; i += 14) lines.push(`- ${words.slice(i, i + 14).join(' ')}`)
      return readSample(`# X\n## Experience\n${lines.join('\n')}`)
    },
  },
  {
    name: 'words shuffled inside each bullet',
    kind: 'replace',
    play: (source) => readSample(mapBullets(source, (text, i) => shuffle(wordsOf(text), randomFrom(i + 2)).join(' '))),
  },
  {
    name: 'headings without content',
    kind: 'replace',
    play: (source) =>
      readSample(
        source
          .split('\n')
          .filter((line) => /^[#@]/.test(line) && !line.startsWith('###'))
          .join('\n'),
      ),
  },
  {
    name: 'keywords for bullets',
    kind: 'replace',
    play: (source) => {
      const random = randomFrom(3)
      return readSample(mapBullets(source, () => shuffle(buzz, random).slice(0, 12).join(' ')))
    },
  },
  {
    name: 'verbs and figures in a row',
    kind: 'replace',
    play: (source) => {
      const random = randomFrom(4)
      return readSample(
        mapBullets(source, () => `${shuffle(verbs, random).slice(0, 6).join(' ')} 20% 30% $5,000,000 10x`),
      )
    },
  },
  {
    name: 'keywords woven into empty sentences',
    kind: 'add',
    play: (source) => {
      const random = randomFrom(6)
      return readSample(
        mapBullets(source, () => {
          const [a, b, c, d, e] = shuffle(buzz, random)
          return `Worked with ${a} and ${b} in the area of ${c} and with ${d} for the ${e} of the company.`
        }),
      )
    },
  },
  {
    name: 'one bullet again and again under other verbs',
    kind: 'replace',
    play: (source) => {
      const body = wordsOf(bulletsOf(source)[0]!.slice(2)).slice(1).join(' ')
      return readSample(mapBullets(source, (_, i) => `${verbs[i % verbs.length]} ${body}`))
    },
  },
  {
    name: 'one keyword fifty times',
    kind: 'replace',
    play: (source) =>
      readSample(
        mapBullets(source, () => 'leadership leadership and leadership with leadership for leadership in leadership'),
      ),
  },
  { name: 'hidden keywords', kind: 'add', play: (source) => readSample(source, { hidden: buzz.join(' ') }) },
  {
    name: 'a block of keywords at the end',
    kind: 'add',
    play: (source) => readSample(`${source.trimEnd()}\n${[...buzz, ...buzz].join(' ')}\n`),
  },
  {
    name: 'a section of keywords',
    kind: 'add',
    play: (source) => readSample(append(source, 'Keywords', [buzz.join(', ')])),
  },
  {
    name: 'a hundred skills',
    kind: 'add',
    play: (source) =>
      readSample(
        intoSkills(
          source,
          [...buzz, ...buzz.map((word) => `${word} tools`), ...verbs.map((word) => `${word} work`)].join(', '),
        ),
      ),
  },
  {
    name: 'a posting pasted in',
    kind: 'add',
    play: (source) =>
      readSample(
        append(source, 'Additional information', [
          'You will lead a team of ten people and improve the quality of our processes and products.',
          'Your responsibilities include budget planning, reporting, training and the analysis of customer data.',
          'We are looking for a strategic leader with strong communication and negotiation skills.',
          'The ideal candidate has managed projects with PostgreSQL, Kubernetes, SAP, GAAP, CRM and patient care.',
          'We offer growth, development and collaboration with stakeholders in 12 countries and 400 colleagues.',
        ]),
      ),
  },
  {
    name: 'placeholder text',
    kind: 'replace',
    play: (source) =>
      readSample(
        mapBullets(
          source,
          (_, i) =>
            `Lorem ipsum dolor sit amet consectetur ${'adipiscing elit sed do eiusmod tempor incididunt'
              .split(' ')
              .slice(i % 5)
              .join(' ')} ut labore et dolore magna aliqua`,
        ),
      ),
  },
  {
    name: 'gibberish',
    kind: 'replace',
    play: (source) => {
      const random = randomFrom(9)
      const word = () =>
        Array.from(
          { length: 3 + Math.floor(random() * 7) },
          () => 'abcdefghijklmnoprstuvwyz'[Math.floor(random() * 24)],
        ).join('')
      return readSample(mapBullets(source, () => Array.from({ length: 12 }, word).join(' ')))
    },
  },
  {
    name: 'keywords in brackets behind each bullet',
    kind: 'add',
    play: (source) => {
      const random = randomFrom(5)
      return readSample(
        mapBullets(source, (text) => `${text.replace(/\.$/, '')} (${shuffle(buzz, random).slice(0, 9).join(', ')}).`),
      )
    },
  },
  {
    name: 'verbs at the end',
    kind: 'add',
    play: (source) =>
      readSample(append(source, 'Additional information', [verbs.join(' '), verbs.toReversed().join(' ')])),
  },
  {
    name: 'figures at the end',
    kind: 'add',
    play: (source) =>
      readSample(
        append(source, 'Additional information', [
          '20% 30% 45% 60% $1,000,000 $2,000,000 3x 5x 10x 100,000 250,000',
          '12 years 8 years 40 people 90 people 300 customers 5,000 users 70% 80%',
        ]),
      ),
  },
  {
    name: 'the whole text twice',
    kind: 'add',
    play: (source) =>
      readSample(
        `${source.trimEnd()}\n${source
          .split('\n')
          .filter((line) => !/^[#@] /.test(line))
          .join('\n')}`,
      ),
  },
]
