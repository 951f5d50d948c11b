// Bullets as a set: tense, endings, signs, and roles that have none.
import { isCareerBreak } from '#features/profiles/career-break.ts'
import type { Measures } from '../measure/measure-resume.ts'
import type { FindingDraft } from './draft.ts'

export function bulletFindings(measures: Measures): FindingDraft[] {
  return [
    ...tenseFindings(measures),
    ...endingFindings(measures),
    ...signFindings(measures),
    ...shortFindings(measures),
    ...bareRoleFindings(measures),
    ...copyFindings(measures),
  ]
}

/** Verbs whose past looks like the present tell nothing about tense. */
const timeless = new Set([
  'cut',
  'set',
  'put',
  'let',
  'hit',
  'read',
  'spread',
  'cost',
  'split',
  'broadcast',
  'forecast',
  'cast',
  'bid',
  'fit',
  'quit',
  'shed',
  'shut',
  'lead',
])

/** English only: elsewhere bullets open with nouns and participles, which have no tense. */
function tenseFindings({ evidence, words, input: { document, profile } }: Measures): FindingDraft[] {
  if (words.language !== 'en') return []
  const present = evidence.statements.flatMap(({ segment, verb }) => {
    const role = /^\/work\/(\d+)\//.exec(segment.pointer ?? '')?.[1]
    const work = role === undefined ? undefined : profile.work[Number(role)]
    if (!verb || !work?.endDate || timeless.has(verb.lemma)) return []
    const form = document.text.slice(verb.span.start, verb.span.end).toLowerCase()
    return form === verb.lemma.split('/')[0] || form === `${verb.lemma}s`
      ? [{ span: verb.span, pointer: segment.pointer }]
      : []
  })
  if (present.length === 0) return []
  return [
    {
      code: 'tense',
      part: 'formatting',
      severity: present.length > 2 ? 'low' : 'info',
      title: `${present.length} ${present.length === 1 ? 'line' : 'lines'} of past roles ${present.length === 1 ? 'stands' : 'stand'} in the present`,
      why: 'The tense tells a reader which role you still hold.',
      fix: 'Past roles in the past: “Manage” becomes “Managed”.',
      spans: present.slice(0, 8).map(({ span }) => span),
      ...(present[0]?.pointer && { pointer: present[0].pointer }),
    },
  ]
}

const bulletsOf = ({ segments }: Measures) => segments.filter(({ bullet, kind }) => bullet && kind === 'statement')

function endingFindings(measures: Measures): FindingDraft[] {
  const bullets = bulletsOf(measures)
  const stopped = bullets.filter(({ text }) => /[.!]$/.test(text))
  const open = bullets.filter(({ text }) => !/[.!]$/.test(text))
  const few = stopped.length < open.length ? stopped : open
  if (few.length < 2 || few.length < bullets.length * 0.15) return []
  return [
    {
      code: 'bullet-endings',
      part: 'formatting',
      severity: 'info',
      title: `${stopped.length} bullets end with a full stop, ${open.length} without`,
      why: 'Small differences read as carelessness, and they are the quickest to mend.',
      fix: few === stopped ? 'Take the full stops away.' : 'Add the missing full stops.',
      spans: few.slice(0, 8).map(({ end }) => ({ start: Math.max(0, end - 1), end })),
    },
  ]
}

function signFindings({ lines, input: { document } }: Measures): FindingDraft[] {
  const signs = new Map<string, typeof lines>()
  for (const line of lines) {
    if (!line.bullet) continue
    const sign = document.text.slice(line.start, line.at).trim().replace(/\d+/, '1')
    signs.set(sign, [...(signs.get(sign) ?? []), line])
  }
  const used = [...signs].filter(([, own]) => own.length >= 2).sort((a, b) => b[1].length - a[1].length)
  if (used.length < 3) return []
  return [
    {
      code: 'bullet-signs',
      part: 'formatting',
      severity: 'info',
      title: `Bullets are drawn with ${used.length} signs`,
      why: 'Different signs look like different ranks, and some of them are lost in reading.',
      fix: `Use one sign: ${used[0]![0]}`,
      spans: used
        .slice(1)
        .flatMap(([, own]) => own.map(({ start, at }) => ({ start, end: at })))
        .slice(0, 8),
    },
  ]
}

function shortFindings({ segments }: Measures): FindingDraft[] {
  const short = segments.filter(
    ({ bullet, section, tokens }) =>
      bullet && tokens.length < 4 && (section === 'experience' || section === 'projects'),
  )
  if (short.length < 3) return []
  return [
    {
      code: 'short-bullets',
      part: 'achievements',
      severity: 'low',
      title: `${short.length} bullets of one to three words`,
      why: 'A word or two names a subject; what you did with it stays open.',
      fix: 'Join related ones into a sentence, or move them to the skills.',
      spans: short.slice(0, 8).map(({ start, end }) => ({ start, end })),
    },
  ]
}

/** The two newest roles are read first; without a word about them the rest is not read. */
function bareRoleFindings({ input: { profile, provenance }, segments }: Measures): FindingDraft[] {
  if (!segments.some(({ kind }) => kind === 'statement')) return []
  return profile.work.slice(0, 2).flatMap((work, i): FindingDraft[] => {
    const what = work.position ?? work.name
    if (!what || work.highlights.length > 0 || work.summary || isCareerBreak(work)) return []
    const source = provenance?.[`/work/${i}/position`] ?? provenance?.[`/work/${i}/name`]
    return [
      {
        code: 'role-without-text',
        about: `${what} ${work.name ?? ''}`,
        part: 'achievements',
        severity: i === 0 ? 'medium' : 'low',
        title: `Nothing is said about “${what}”`,
        why: 'A title alone leaves the reader to imagine the work, and a parser with an empty field.',
        fix: 'Add two to five bullets: what you did, with what effect.',
        spans: source ? [{ start: source.start, end: source.end }] : [],
        pointer: `/work/${i}`,
      },
    ]
  })
}

function copyFindings({ segments, substance }: Measures): FindingDraft[] {
  const copies = segments.filter(({ kind }) => kind === 'copy')
  if (copies.length === 0) return []
  return [
    {
      code: 'repeated-lines',
      part: 'achievements',
      severity: copies.length > 3 ? 'medium' : 'low',
      title:
        copies.length === 1
          ? 'One line says again what another said'
          : `${copies.length} lines say again what others said`,
      why: 'A deed counts once. Said twice, it looks as if there were no other.',
      fix: 'Keep the line where it fits best and say what was different in the other role.',
      spans: copies.slice(0, 8).map(({ start, end }) => ({ start, end })),
      ...(copies[0]!.pointer && { pointer: copies[0]!.pointer }),
      repair: (now) => ({ ...now, substance: Math.max(now.substance, substance.withoutCopies) }),
    },
  ]
}
