// A profile that came as data → the same facts as lines of text, each field citing its place.
import type { Profile, ReadResume, SourceFormat } from '#features/profiles/contract.ts'
import { buildDocument } from '../document/build-document.ts'
import { guessLanguage } from '../document/guess-language.ts'
import type { DraftLine } from '../document/line.ts'
import { cleanProfile } from '../fields/clean-profile.ts'

interface Citation {
  pointer: string
  line: number
  from: number
  to: number
}

interface Writer {
  lines: DraftLine[]
  citations: Citation[]
}

type Part = [pointer: string, value: string | undefined]

export function writeDocument(format: SourceFormat, input: unknown): ReadResume {
  const { profile } = cleanProfile(input, {})
  const writer: Writer = { lines: [], citations: [] }
  writeBasics(writer, profile)
  writeSections(writer, profile)
  const { document, lines } = buildDocument({ format, lines: writer.lines, pages: [{ number: 1 }], links: [] })
  const language = guessLanguage(document.text)
  const provenance = Object.fromEntries(
    writer.citations.map(({ pointer, line, from, to }) => [
      pointer,
      { start: lines[line]!.start + from, end: lines[line]!.start + to, page: 1, confidence: 1 },
    ]),
  )
  return { document: { ...document, ...(language && { language }) }, profile, provenance }
}

/** One line of parts with a separator, each citing its own stretch. */
function write(
  writer: Writer,
  parts: Part[],
  options: { between?: string; bullet?: boolean; level?: number } = {},
): void {
  let text = options.bullet ? '• ' : ''
  for (const [pointer, value] of parts) {
    const clean = value?.replace(/\s+/g, ' ').trim()
    if (!clean) continue
    if (text && text !== '• ') text += options.between ?? ' | '
    if (pointer)
      writer.citations.push({ pointer, line: writer.lines.length, from: text.length, to: text.length + clean.length })
    text += clean
  }
  if (text.trim() && text !== '• ')
    writer.lines.push({
      text,
      page: 1,
      ...(options.level !== undefined && { level: options.level }),
      ...(options.bullet && { listItem: true }),
    })
}

function writeBasics(writer: Writer, { basics }: Profile): void {
  write(writer, [['/basics/name', basics.name]], { level: 0 })
  write(writer, [['/basics/label', basics.label]])
  write(writer, [
    ['/basics/email', basics.email],
    ['/basics/phone', basics.phone],
    ['/basics/location/text', basics.location?.text],
    ['/basics/url', basics.url],
    ...basics.profiles.map((profile, index): Part => [`/basics/profiles/${index}/url`, profile.url]),
  ])
  if (!basics.summary) return
  write(writer, [['', 'Summary']], { level: 1 })
  write(writer, [['/basics/summary', basics.summary]])
}

function writeSections(writer: Writer, profile: Profile): void {
  const section = <T>(title: string, items: T[], each: (item: T, at: number) => void) => {
    if (items.length === 0) return
    write(writer, [['', title]], { level: 1 })
    items.forEach(each)
  }
  const bullets = (at: string, items: string[]) => {
    items.forEach((item, index) => {
      write(writer, [[`${at}/${index}`, item]], { bullet: true })
    })
  }
  section('Experience', profile.work, (work, index) => {
    const at = `/work/${index}`
    write(writer, [
      [`${at}/position`, work.position],
      [`${at}/name`, work.name],
      [`${at}/location`, work.location],
    ])
    write(
      writer,
      [
        [`${at}/startDate`, work.startDate],
        [`${at}/endDate`, work.endDate ?? (work.startDate ? 'present' : undefined)],
      ],
      { between: ' – ' },
    )
    write(writer, [[`${at}/summary`, work.summary]])
    bullets(`${at}/highlights`, work.highlights)
  })
  section('Education', profile.education, (school, index) => {
    const at = `/education/${index}`
    write(writer, [
      [`${at}/studyType`, school.studyType],
      [`${at}/area`, school.area],
      [`${at}/institution`, school.institution],
      [`${at}/location`, school.location],
    ])
    write(
      writer,
      [
        [`${at}/startDate`, school.startDate],
        [`${at}/endDate`, school.endDate],
      ],
      { between: ' – ' },
    )
    write(writer, [[`${at}/score`, school.score]])
    bullets(`${at}/courses`, school.courses)
    bullets(`${at}/highlights`, school.highlights)
  })
  section('Projects', profile.projects, (project, index) => {
    const at = `/projects/${index}`
    write(writer, [
      [`${at}/name`, project.name],
      [`${at}/entity`, project.entity],
      [`${at}/url`, project.url],
    ])
    write(
      writer,
      [
        [`${at}/startDate`, project.startDate],
        [`${at}/endDate`, project.endDate],
      ],
      { between: ' – ' },
    )
    write(writer, [[`${at}/description`, project.description]])
    bullets(`${at}/highlights`, project.highlights)
  })
  section('Skills', profile.skills, (skill, index) => {
    const at = `/skills/${index}`
    if (skill.keywords.length === 0)
      return write(writer, [
        [`${at}/name`, skill.name],
        [`${at}/level`, skill.level],
      ])
    write(
      writer,
      [[`${at}/name`, skill.name], ...skill.keywords.map((word, order): Part => [`${at}/keywords/${order}`, word])],
      { between: ', ' },
    )
  })
  section('Languages', profile.languages, (item, index) => {
    write(
      writer,
      [
        [`/languages/${index}/language`, item.language],
        [`/languages/${index}/fluency`, item.fluency],
      ],
      { between: ': ' },
    )
  })
  section('Certificates', profile.certificates, (item, index) => {
    write(writer, [
      [`/certificates/${index}/name`, item.name],
      [`/certificates/${index}/issuer`, item.issuer],
      [`/certificates/${index}/date`, item.date],
    ])
  })
  section('Awards', profile.awards, (item, index) => {
    write(writer, [
      [`/awards/${index}/title`, item.title],
      [`/awards/${index}/awarder`, item.awarder],
      [`/awards/${index}/date`, item.date],
    ])
  })
  section('Publications', profile.publications, (item, index) => {
    write(writer, [
      [`/publications/${index}/name`, item.name],
      [`/publications/${index}/publisher`, item.publisher],
      [`/publications/${index}/releaseDate`, item.releaseDate],
    ])
  })
  section('Volunteering', profile.volunteer, (item, index) => {
    const at = `/volunteer/${index}`
    write(writer, [
      [`${at}/position`, item.position],
      [`${at}/organization`, item.organization],
      [`${at}/startDate`, item.startDate],
      [`${at}/endDate`, item.endDate],
    ])
    write(writer, [[`${at}/summary`, item.summary]])
    bullets(`${at}/highlights`, item.highlights)
  })
  section('Interests', profile.interests, (item, index) => {
    write(
      writer,
      [
        [`/interests/${index}/name`, item.name],
        ...item.keywords.map((word, order): Part => [`/interests/${index}/keywords/${order}`, word]),
      ],
      { between: ', ' },
    )
  })
  section('References', profile.references, (item, index) => {
    write(
      writer,
      [
        [`/references/${index}/name`, item.name],
        [`/references/${index}/reference`, item.reference],
      ],
      { between: ': ' },
    )
  })
}
