// Reads a set written as plain text: people with their facts, each followed by the texts about them.
import type { ProfileInput } from '#features/profiles/contract.ts'
import { readCases, type TruthCase, type TruthPerson } from './truth-case.ts'

/**
 * `# id | name | label | city | country` opens a person; then `about`, `work`, `vol`, `edu`, `project`, `skills`, `cert`,
 * `award`, `lang`, `pub` lines (`key: a | b | …`), `- ` lines of the entry above, and texts as `readCases` reads them.
 */
export function readRound(text: string): { people: TruthPerson[]; cases: TruthCase[] } {
  const blocks = text
    .split(/^# /mu)
    .map((block) => block.trim())
    .filter(Boolean)
    .map(readBlock)
  return { people: blocks.map(({ person }) => person), cases: blocks.flatMap(({ cases }) => cases) }
}

type Filled = Required<
  Pick<
    ProfileInput,
    'work' | 'volunteer' | 'education' | 'projects' | 'certificates' | 'awards' | 'languages' | 'publications'
  >
>

function readBlock(block: string): { person: TruthPerson; cases: TruthCase[] } {
  const [head = '', ...lines] = block.split('\n')
  const [id = '', name = '', label = '', city = '', countryCode = ''] = cells(head)
  const facts: Filled & ProfileInput = {
    basics: { name, label, location: { city, countryCode } },
    work: [],
    volunteer: [],
    education: [],
    projects: [],
    certificates: [],
    awards: [],
    languages: [],
    publications: [],
  }
  const texts: string[] = []
  let highlights: string[] = []
  for (const line of lines) {
    const field = /^(about|work|vol|edu|project|skills|cert|award|lang|pub): (.+)$/u.exec(line)
    if (line.startsWith('- ')) highlights.push(line.slice(2))
    else if (!field) texts.push(line)
    else highlights = addField(facts, field[1] ?? '', field[2] ?? '') ?? highlights
  }
  return { person: { id, facts }, cases: readCases(id, texts.join('\n')) }
}

const cells = (line: string): string[] => line.split('|').map((cell) => cell.trim())
const dated = (startDate: string | undefined, endDate: string | undefined) => ({
  ...(startDate ? { startDate } : {}),
  ...(endDate ? { endDate } : {}),
})

/** Gives back the list that following `- ` lines go to, where the field has one. */
function addField(facts: Filled & ProfileInput, key: string, value: string): string[] | undefined {
  const [first = '', second, third, fourth, fifth] = cells(value)
  const highlights: string[] = []
  if (key === 'about' && facts.basics) facts.basics.summary = value
  if (key === 'skills') facts.skills = [{ name: 'Skills', keywords: value.split(', ') }]
  if (key === 'cert') facts.certificates.push({ name: first, ...(second ? { date: second } : {}) })
  if (key === 'award') facts.awards.push({ title: first, awarder: second, ...(third ? { date: third } : {}) })
  if (key === 'pub')
    facts.publications.push({ name: first, publisher: second, ...(third ? { releaseDate: third } : {}) })
  if (key === 'lang')
    for (const one of value.split(', ')) {
      const [language = '', ...fluency] = one.split(' ')
      facts.languages.push({ language, fluency: fluency.join(' ') })
    }
  if (key === 'edu')
    facts.education.push({ institution: first, studyType: second, area: third, ...dated(fourth, fifth) })
  if (key === 'work') facts.work.push({ name: first, position: second, ...dated(third, fourth), highlights })
  if (key === 'vol')
    facts.volunteer.push({ organization: first, position: second, ...dated(third, fourth), highlights })
  if (key === 'project') facts.projects.push({ name: first, description: second, highlights })
  return ['work', 'vol', 'project'].includes(key) ? highlights : undefined
}
