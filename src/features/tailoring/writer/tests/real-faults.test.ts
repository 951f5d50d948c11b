// Faults that reading tailored résumés line by line brought up, each in an invented line of its kind.
import { expect, test } from 'vitest'
import { Profile } from '#features/profiles/contract.ts'
import { joinLines } from '../merge-lines.ts'
import { dropDuty } from '../rewrites/duties.ts'
import { settleTense } from '../rewrites/openers.ts'
import { verbOf } from '../rewrites/verbs.ts'
import { plainWords } from '../rewrites/wording.ts'
import { tailorResume } from '../tailor-resume.ts'
import { isRunTogether } from '../workshop.ts'
import { postingOf } from './samples.ts'

test.each([
  ['Notify the ward and forward letters', 'Notified the ward and forwarded letters'],
  ['Install and maintain pumps in six plants', 'Installed and maintained pumps in six plants'],
  ['Troubleshoot the boilers of nine houses', 'Troubleshot the boilers of nine houses'],
])('the whole line goes into the past: %s', (line, text) => {
  expect(settleTense(line, 'past')?.text).toBe(text)
})

test.each([
  'Support and development of two web shops',
  'Design and Engineering of cable routes',
  'Provide advice and counsel to the managers of the ward',
  'Schedule the tests and maintains the rota',
  'Manage the larder with the head chef and cooks of the house',
])('or stays as it is: %s', (line) => {
  expect(settleTense(line, 'past')?.text ?? line).toBe(line)
})

test('of a list of duties all turn or none', () => {
  expect(dropDuty('Responsible for greeting guests, training new staff and keeping the till', 'past')?.text).toBe(
    'Greeted guests, trained new staff and kept the till',
  )
  expect(
    dropDuty('Responsible for greeting guests, disbursing passes, training staff and frobnicating doors', 'past'),
  ).toBe(undefined)
})

test.each([
  'Met goals efficiently and per schedule',
  'Looked after routers, switches, and servers as well as printers',
  'Built dynamic generation of forms',
])('padding that carries the sentence stays: %s', (line) => {
  expect(plainWords(line, 'past')?.text ?? line).toBe(line)
})
test('what is left out of brackets leaves them whole', () => {
  expect(plainWords('Kept the log (meetings, inspections, etc.)', 'past')?.text).toBe(
    'Kept the log (meetings, inspections)',
  )
})

test('lines run together are nobody’s to reword', () => {
  expect(isRunTogether('Kept the ledgers of four firms Filed returns on time Trained two clerks')).toBe(true)
  expect(isRunTogether('Managed cooks at Oldmill Kitchen and kept the books')).toBe(false)
})

test('two lines that stutter or ramble are not joined', () => {
  expect(joinLines('Planned breaks throughout the shift', 'Kept order throughout each shift')).toBeUndefined()
  expect(joinLines('Drew icons', 'Designed two websites')).toBe('Drew icons and designed two websites')
})

test.each(['sweep swept', 'reset reset', 'mop mopped', 'proofread proofread', 'program programmed'])(
  'forms of verbs: %s',
  (pair) => {
    const [base = '', past] = pair.split(' ')
    expect(verbOf(base)?.past ?? past).toBe(past)
  },
)

test('a title grown out of is no headline, and years of another trade are not the title’s', () => {
  const profile = Profile.parse({
    basics: { name: 'Ada Quill', summary: 'Seeking a post.' },
    work: [
      {
        name: 'Hill School',
        position: 'Science Teacher',
        startDate: '2023-01',
        endDate: '2026-01',
        highlights: ['Taught chemistry to five forms of 28 children'],
      },
      { name: 'Calder', position: 'Draughtswoman', startDate: '1999-01', endDate: '2022-12', highlights: [] },
      { name: 'Elm School', position: 'Science Teacher Intern', startDate: '1997-01', endDate: '1998-12' },
    ],
  })
  const { changes } = tailorResume({
    profile,
    facts: profile,
    posting: postingOf('Science Teacher', ['Chemistry', 'Teaching']),
    level: 'aggressive',
    now: '2026-11-21',
  })
  const after = changes.filter(({ kind }) => kind === 'summary' || kind === 'label').map((change) => change.after)
  expect(after.join(' ')).not.toMatch(/Intern|twenty|2\d years/)
})

test('the word constructor is a word', () => {
  const profile = Profile.parse({
    basics: { name: 'Ada Quill', label: 'Constructor' },
    work: [{ name: 'Oldmill', position: 'Constructor', startDate: '2020-01', highlights: ['Constructor of 12 sheds'] }],
  })
  const posting = postingOf('Constructor', ['Carpentry'])
  for (const level of ['conservative', 'balanced', 'aggressive'] as const)
    expect(tailorResume({ profile, facts: profile, posting, level, now: '2026-11-21' }).profile.basics.name).toBe(
      'Ada Quill',
    )
})
