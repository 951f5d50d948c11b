import type { ClaimKind } from '../../truth-report.ts'
import { type CheckContext, cite, clauseAt, type Draft, type Passage, supported, unsupported } from '../context.ts'
import type { Piece, PieceRole } from '../facts.ts'
import { meaningsIn, tells } from '../text/affinity.ts'
import { isContent, isGeneral, meaningSet, means } from '../text/meaning.ts'
import { hasPhrase, readWords } from '../text/tokens.ts'
import { awardMarks, certificateMarks, publicationMarks } from '../words/mark-words.ts'

type Mark = { pattern: RegExp; kind: ClaimKind; roles: PieceRole[]; said: string; idle: RegExp }
const marks: Mark[] = [
  {
    pattern: certificateMarks,
    kind: 'certificate',
    roles: ['certificate'],
    said: 'certificate, licence or clearance',
    idle: /^(?:qualified\s+(?:leads?|candidates?|applicants?|opportunit\w*|staff|people)|licen[cs]es?\s+(?:fees?|costs?|keys?|renewals?)|ea\b)/iu,
  },
  {
    pattern: awardMarks,
    kind: 'award',
    roles: ['award'],
    said: 'award or honour',
    idle: /^(?:won\s+(?:over|back)|award\s+(?:process|entries)|honou?red\s+to|won['’]t)/iu,
  },
  {
    pattern: publicationMarks,
    kind: 'publication',
    roles: ['publication'],
    said: 'publication or talk',
    idle: /^(?:book(?:ed|ing|s)\b|book\s+(?:club|keep|shop|store|fair|appoint|travel|venue|room|flight|hotel|meeting)|publish(?:ed)?\s+(?:weekly|monthly|daily))/iu,
  },
]

/** Certificates, awards and publications: the mark word and the words around it must stand in the facts together. */
export function findMarkedClaims(context: CheckContext, passage: Passage, pieces: Piece[]): Draft[] {
  const text = context.text.slice(passage.start, passage.end)
  const drafts: Draft[] = []
  for (const mark of marks) {
    for (const match of text.matchAll(mark.pattern)) {
      const at = { start: passage.start + match.index, end: passage.start + match.index + match[0].length }
      const clause = clauseAt(passage, at.start)
      if (clause?.about !== 'person' || mark.idle.test(text.slice(match.index))) continue
      if (/ of the /i.test(match[0]) && !/^(?:\p{Lu}|employee)/u.test(match[0])) continue
      // `I qualified in 2016`: the degree and the year are judged by themselves.
      if (
        /^qualified$/i.test(match[0]) &&
        /^\s+(?:in (?:\d{4}|\p{Lu}\p{Ll}+ \d{4})|from|at|with)\b/u.test(text.slice(match.index + match[0].length))
      )
        continue
      if (/^won$/i.test(match[0]) && !honour.test(context.text.slice(at.end, clause.end))) continue
      // `CIA`, `BLS`: an acronym counts only in capitals.
      if (mark.kind === 'certificate' && /^\p{Ll}{2,5}$/u.test(match[0])) continue
      if (drafts.some((other) => other.kind === mark.kind && other.end > at.start - 40 && other.start >= clause.start))
        continue
      drafts.push({ ...judge(context, clause, at, mark, pieces), wide: widen(context.text, clause, at) })
    }
  }
  return drafts
}

/** What makes a win an honour: a prize, a place, or a name. Clients, tenders and pupils' places are won every day. */
const honour =
  /^\s+(?:(?:an?|the|our|its|this|that|two|three|four|five|several|\d+)\s+)?(?:[\p{L}-]+\s+){0,4}?(?:[Aa]wards?|[Pp]rizes?|[Mm]edals?|[Tt]roph(?:y|ies)|[Cc]ups?|[Tt]itles?|[Cc]ompetitions?|[Cc]ontests?|[Cc]hampionships?|[Hh]ackathons?|[Ss]cholarships?|[Hh]onou?rs?|(?:first|second|third) place|gold|silver|bronze)\b|^\s+(?:(?:an?|the|our|its|this)\s+)?(?:best\b|\p{Lu}[\p{L}]+\s+\p{Lu})/u

/** The mark with the name that goes with it: `won the Baker of the Year award`, `certified diabetes educator`. */
function widen(text: string, clause: { start: number; end: number }, at: { start: number; end: number }) {
  const before = /(?:\p{Lu}[\p{L}\p{N}&.-]*\s+(?:of\s+(?:the\s+)?|for\s+)?){1,6}$/u.exec(
    text.slice(clause.start, at.start),
  )
  const after =
    /^(?:\s+(?!and\b|for\b|in\b|by\b|with\b|from\b|at\b|when\b|last\b)[\p{L}\p{N}&'’/.+-]+(?:\s(?:of|for|in)\s(?:the\s)?(?=\p{Lu}|year|month))?){0,7}/u.exec(
      text.slice(at.end, clause.end),
    )
  let tail = (after?.[0] ?? '').replace(/\s+(?:of|for|in|the)\s*$/u, '')
  const rest = text.slice(at.end + tail.length)
  if (/^(?:certified|qualified|licen[cs]ed|accredited|trained)$/iu.test(text.slice(at.start, at.end)))
    tail +=
      /^\s(?:in|as|for)\s[\p{L}\p{N}&-]+(?:\s[\p{L}\p{N}&-]+){0,2}/u.exec(rest)?.[0] ??
      /^\s\([^)]{2,24}\)/u.exec(rest)?.[0] ??
      ''
  return { start: before ? at.start - before[0].length : at.start, end: at.end + tail.length }
}

function judge(
  context: CheckContext,
  clause: { start: number; end: number },
  at: { start: number; end: number },
  mark: Mark,
  pieces: Piece[],
): Draft {
  const said = context.text.slice(at.start, at.end)
  const around = readWords(context.text.slice(clause.start, clause.end), clause.start)
    .filter((word) => isContent(word) && word.start !== at.start && !isGeneral(word) && !filler.test(word.text))
    .filter(
      (word) => mark.kind !== 'publication' || !/^(?:papers?|scientist|peer-reviewed|scientific)$/iu.test(word.text),
    )
  const level = levelOf(context.text.slice(Math.max(clause.start, at.start - 12), at.end + 20))
  const stem = readWords(said)[0]?.stem ?? ''
  const bearing = pieces.filter(
    (piece) => mark.roles.includes(piece.role) || means(meaningsIn(piece), stem) || freshTest(mark.pattern, piece.text),
  )
  const wrote =
    /^(?:published|(?:co-?)?authored|book)$/i.test(said) &&
    pieces.find((piece) => {
      const [object] = around.filter((word) => word.start > at.start)
      const told = /^published$/i.test(said) ? 1 : 0.6
      return writing.test(piece.text) && object && tells(piece, object) >= told
    })
  if (wrote) return supported(mark.kind, at, [cite(wrote)], 'softened')
  const fixed = credential.exec(context.text.slice(at.start, clause.end))
  if (fixed && !pieces.some((piece) => hasPhrase(piece.plain, fixed[0])))
    return unsupported(
      mark.kind,
      { start: at.start, end: at.start + fixed[0].length },
      `Your facts hold no such ${mark.said}.`,
      'Take it out, or add it to your profile if you have it.',
    )
  const held = mark.kind === 'certificate' && adjective.test(said) ? heldAs(context, at, clause, pieces) : undefined
  if (held) return supported(mark.kind, at, [cite(held)], 'softened')
  for (const piece of bearing) {
    const entry =
      piece.entry === undefined
        ? [piece]
        : pieces.filter((other) => other.entry === piece.entry && !other.entry?.startsWith('/work/'))
    const set = meaningSet([piece, ...entry].flatMap((one) => [...one.stems]))
    const own = levelOf(piece.text)
    if (mark.kind === 'certificate' && level && own && level !== own) continue
    if (
      mark.kind === 'award' &&
      gradeOf(sentenceAround(context.text, clause)) > gradeOf([piece, ...entry].map((one) => one.text).join(' '))
    )
      continue
    if (
      (mark.kind === 'certificate' || mark.kind === 'award') &&
      !nameRun(context.text, clause, at).every((word) => means(set, word.stem) || isGeneral(word))
    )
      continue
    const period = /\bof the (month|year|quarter|week)\b/iu.exec(said)?.[1]
    if (period && !means(set, period.toLowerCase())) continue
    if (
      mark.kind === 'publication' &&
      around.some((word) => bookish.test(word.text) && ![piece, ...entry].some((one) => one.stems.has(word.stem)))
    )
      continue
    const literal =
      mark.kind === 'publication' ? [piece, ...entry].some((one) => one.stems.has(stem)) : means(set, stem)
    const hits = around.filter((word) => means(set, word.stem)).length
    const near = around.filter((word) => Math.abs(word.start - at.start) < 50)
    const nearHit = near.length === 0 || near.some((word) => means(set, word.stem))
    if (
      (literal && nearHit && hits * 3 >= around.length) ||
      (mark.roles.includes(piece.role) && !ownNoun.test(said) && hits * 2 >= Math.max(around.length, 1) && hits > 0)
    )
      return supported(mark.kind, at, [cite(piece)])
  }
  return unsupported(
    mark.kind,
    at,
    `Your facts hold no such ${mark.said}.`,
    'Take it out, or add it to your profile if you have it.',
  )
}
/** `Level 5`: the step of a certificate that comes in steps. */
const levelOf = (text: string): string | undefined => /\blevel\s+(\d)\b/iu.exec(text)?.[1]

/** Titles that only one body grants: they stand word for word or not at all. */
const credential =
  /^(?:certified (?:public accountant|financial planner|fraud examiner|internal auditor|management accountant|information systems (?:auditor|manager)|ethical hacker|diabetes educator|interpreter|translator|arborist|trainer|coach|welder|welding inspector|sommelier|six sigma\b)|chartered (?:accountant|engineer|surveyor|psychologist|financial analyst|member)|licen[cs]ed (?:paramedic|electrician|architect|engineer|plumber|practical nurse|clinical social worker|real estate agent)|registered (?:dietitian|architect|engineer|psychologist)|board[- ]certified)\b/iu
const adjective = /^(?:licen[cs]ed|chartered|certified|registered|qualified|accredited)/iu
/** `Licensed second engineer`: a certificate, or for `qualified` a degree, that names the profession. */
function heldAs(
  context: CheckContext,
  at: { start: number; end: number },
  clause: { end: number },
  pieces: Piece[],
): Piece | undefined {
  const phrase = /^(?:\s+\p{L}[\p{L}-]*){1,4}/u.exec(context.text.slice(at.end, clause.end))?.[0] ?? ''
  // Written large it is the name of one certificate, not a profession.
  if (/^\s+\p{Lu}\p{Ll}/u.test(phrase)) return undefined
  const noun = readWords(phrase.split(/\s(?:with|and|who|in|at|of|for|to|on)\b/u)[0] ?? '').filter((word) =>
    isContent(word),
  )
  const short = /([\p{L}\d+&]{2,})-$/u.exec(context.text.slice(0, at.start))?.[1]
  const shown = short && pieces.find((piece) => piece.role === 'certificate' && hasPhrase(piece.plain, short))
  if (shown) return shown
  if (!noun.length)
    return /qualified$/iu.test(context.text.slice(0, at.end))
      ? pieces.find((piece) => ['certificate', 'degree'].includes(piece.role))
      : undefined
  const trained = /qualified$/iu.test(context.text.slice(0, at.end))
  const titles = pieces.filter((piece) => piece.role === 'title' || piece.pointer === '/basics/label')
  return pieces.find((piece) => {
    if (piece.pointer.endsWith('/issuer')) return false
    if (piece.role !== 'certificate' && !(trained && ['degree', 'area'].includes(piece.role))) return false
    const told = noun.filter((word) => tells(piece, word) >= (trained ? 0.5 : 0.6))
    const head = noun.at(-1) as (typeof noun)[number]
    const heads = titles.some((title) => tells(title, head) >= 0.5)
    if (told.length * 2 >= noun.length && told.length > 0 && (told.includes(head) || heads)) return true
    return (
      /\b(?:licen[cs]e\w*|regist\w*|certif\w*)\b/iu.test(piece.text) &&
      (told.includes(noun.at(-1) as (typeof noun)[number]) ||
        noun.every((word) => titles.some((title) => tells(title, word) >= 0.6)))
    )
  })
}
const writing = /\b(?:wr(?:ite|ote|itten)|publish\w*|blog|newsletter|posts?|articles?|edit\w*)\b/iu

const bookish = /^(?:books?|novels?|textbooks?|monographs?|patents?|podcasts?|keynotes?|chapters?|columns?)$/iu
/** Kinds of work that stand for themselves: a talk is no book. */
const ownNoun = /^(?:book|keynote|patent\w*|journal|podcast|thesis|dissertation|scholarship|fellowship|medal\w*)$/iu

/** The capital words that run on from a mark on either side: `AWS Certified Solutions Architect`. */
function nameRun(text: string, clause: { start: number; end: number }, at: { start: number; end: number }) {
  const after = /^(?:[\s–-]+\p{Lu}[\p{L}\p{N}-]*)+/u.exec(text.slice(at.end, clause.end))?.[0] ?? ''
  const before = /(?:\p{Lu}[\p{L}\p{N}&-]*\s+)+$/u.exec(text.slice(clause.start, at.start))?.[0] ?? ''
  return readWords(`${before} ${after}`).filter(
    (word) => isContent(word) && !/^(?:I|A|An|The|Passed|Hold|Earned|Gained|Completed|Obtained)$/.test(word.text),
  )
}

/** The clause with what follows it to the end of the sentence: `the Award, shortlisted`. */
const sentenceAround = (text: string, clause: { start: number; end: number }): string =>
  text.slice(clause.start, clause.end) + (/^[^.!?\n]*/u.exec(text.slice(clause.end))?.[0] ?? '')

/** 0 named or shortlisted, 1 placed, 2 won or not said. */
const gradeOf = (text: string): number =>
  /\b(?:shortlist\w*|finalist\w*|nomina\w*|runners?[- ]up|highly commended)\b/iu.test(text)
    ? 0
    : /\b(?:second|third|2nd|3rd|silver|bronze)\b/iu.test(text)
      ? 1
      : 2
const filler =
  /^(?:hold|holder|earn\w*|obtain\w*|gain\w*|pass\w*|receiv\w*|complet\w*|fully|active|valid|current|by|exam|certified|certification|certificate|license|licence|level)$/iu
const freshTest = (pattern: RegExp, text: string) =>
  new RegExp(pattern.source, pattern.flags.replace('g', '')).test(text)
