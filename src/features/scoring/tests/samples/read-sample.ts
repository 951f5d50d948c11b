// Turns a sample written in a few signs (#, @, ##, ###, -) into what the reader would deliver: document, profile, provenance.
import {
  Profile,
  type ProfileInput,
  type Provenance,
  SourceDocument,
  type SourceFormat,
} from '#features/profiles/contract.ts'
import { headingIndex, headingKey } from '../../words/lists.ts'

export interface Sample {
  document: SourceDocument
  profile: Profile
  provenance: Provenance
}
type Filled = Required<Pick<ProfileInput, 'basics' | 'work' | 'education' | 'skills' | 'languages' | 'certificates'>>

export interface SampleOptions {
  format?: SourceFormat
  /** Drawn so that nobody sees it. */
  hidden?: string
}

export function readSample(source: string, { format = 'pdf', hidden }: SampleOptions = {}): Sample {
  const profile: Filled = {
    basics: { profiles: [] },
    work: [],
    education: [],
    skills: [],
    languages: [],
    certificates: [],
  }
  const provenance: Provenance = {}
  const out: string[] = []
  let offset = 0
  let section = 'top'
  const emit = (text: string, pointer?: string, part = text) => {
    const at = text.indexOf(part)
    if (pointer) provenance[pointer] = { start: offset + at, end: offset + at + part.length, page: 1, confidence: 1 }
    out.push(text)
    offset += text.length + 1
  }
  for (const line of source.split('\n')) {
    if (!line.trim()) continue
    if (line.startsWith('### '))
      readEntry(
        line
          .slice(4)
          .split('|')
          .map((part) => part.trim()),
        section,
        profile,
        emit,
      )
    else if (line.startsWith('## ')) {
      section = headingIndex.get(headingKey(line.slice(3))) ?? 'other'
      emit(line.slice(3))
    } else if (line.startsWith('# ')) {
      const [name = '', label] = line
        .slice(2)
        .split('|')
        .map((part) => part.trim())
      profile.basics = { ...profile.basics, name, ...(label && { label }) }
      emit(name, '/basics/name')
      if (label) emit(label, '/basics/label')
    } else if (line.startsWith('@ ')) {
      const [email, phone, place, url] = line
        .slice(2)
        .split('|')
        .map((part) => part.trim())
      profile.basics = {
        ...profile.basics,
        ...(email && { email }),
        ...(phone && { phone }),
        ...(place && { location: { text: place } }),
        ...(url && { url }),
      }
      const text = [email, phone, place, url].filter(Boolean).join(' · ')
      if (email) emit(text, '/basics/email', email)
      else emit(text)
    } else readText(line, section, profile, emit)
  }
  const visible = out.join('\n')
  const text = hidden ? `${visible}\n${hidden}` : visible
  const document = SourceDocument.parse({
    format,
    text,
    pages: [{ number: 1, start: 0, end: text.length }],
    lines: [],
    layout: { hiddenText: hidden ? [{ start: visible.length + 1, end: text.length }] : [] },
  })
  return { document: withLines(document), profile: Profile.parse(profile), provenance }
}

/** `06/2016` → `2016-06`. */
const isoDate = (date: string): string => date.replace(/^(\d{2})\/(\d{4})$/, '$2-$1')

type Emit = (text: string, pointer?: string, part?: string) => void

function readEntry(
  [first = '', second = '', start, end]: string[],
  section: string,
  profile: Filled,
  emit: Emit,
): void {
  const dates = start ? `${start} – ${end || 'present'}` : ''
  const period = { ...(start && { startDate: isoDate(start) }), ...(end && { endDate: isoDate(end) }) }
  if (section === 'education') {
    emit(`${first}, ${second}  ${dates}`, `/education/${profile.education.length}/institution`, second)
    profile.education.push({ studyType: first, institution: second, ...period })
    return
  }
  emit(`${first}, ${second}  ${dates}`, `/work/${profile.work.length}/position`, first)
  profile.work.push({ position: first, name: second, ...period, highlights: [] })
}

function readText(line: string, section: string, profile: Filled, emit: Emit): void {
  const bullet = line.startsWith('- ')
  const text = bullet ? line.slice(2) : line
  const work = profile.work.at(-1)
  if (bullet && section === 'experience' && work) {
    emit(`• ${text}`, `/work/${profile.work.length - 1}/highlights/${work.highlights?.length ?? 0}`, text)
    work.highlights = [...(work.highlights ?? []), text]
    return
  }
  const terms = text.split(',').map((term) => term.trim())
  if (section === 'skills') profile.skills.push(...terms.map((name) => ({ name: name.slice(0, 190) })))
  if (section === 'languages' && terms.every((term) => term.length < 60))
    profile.languages.push(...terms.map((language) => ({ language })))
  if (section === 'certificates') profile.certificates.push({ name: text })
  if (section === 'summary') profile.basics = { ...profile.basics, summary: text }
  emit(bullet ? `• ${text}` : text, section === 'summary' ? '/basics/summary' : undefined)
}

function withLines(document: SourceDocument): SourceDocument {
  let start = 0
  const lines = document.text.split('\n').map((line) => {
    const own = { start, end: start + line.length, page: 1 }
    start = own.end + 1
    return own
  })
  return { ...document, lines }
}
