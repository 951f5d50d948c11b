import { normaliseSkill } from '#features/skills/finding/normalise-skill.ts'
import {
  type CheckContext,
  cite,
  clauseAt,
  type Draft,
  type Passage,
  piecesOf,
  supported,
  unsupported,
} from '../context.ts'
import type { Piece } from '../facts.ts'
import { entriesNamed } from '../passages.ts'
import { tells } from '../text/affinity.ts'
import { isContent, isFree, isGeneral, meaningSet, means } from '../text/meaning.ts'
import { stemWord } from '../text/stems.ts'
import { plainText, readWords, type Word } from '../text/tokens.ts'
import { sameHeads, seniorityRank } from '../words/title-words.ts'
import { skillsOf } from './find-skill-claims.ts'
import { fold, isOwnName, readTitles, type TitlePhrase } from './read-titles.ts'

const rankOf = (words: Word[]): number => Math.max(-1, ...words.map((word) => seniorityRank[fold(word.text)] ?? -1))
const asRank = (rank: number) => (rank < 0 ? 2 : rank)

/** Words before a title that make it the person's own. */
const ownTitle =
  /(?:\b(?:as|being|am|i['’]m|was|became|become|been|previously|formerly|before that|earlier|worked as|working as|serve[ds]? as|serving as|promoted to|role (?:of|as)|post (?:of|as)|job (?:of|as)|position (?:of|as)|title of|als)\s+(?:(?:an?|the|their|its|acting|interim|experienced|certified|qualified|einen?|ein)\s+)*|^\s*(?:(?:an?|experienced|accomplished|seasoned|certified|qualified|results[- ]driven|dedicated|versatile|hands-on|bilingual|dynamic|passionate|skilled|registered|licensed|award-winning|currently|now|today)\s+)*)$/iu
const otherPeople =
  /\b(?:with|to|for|by|of|between|among|alongside|train(?:ed|ing)?|mentor(?:ed|ing)?|hir(?:ed|ing)|manag(?:ed|ing)|led|leading|supervis(?:ed|ing)|coach(?:ed|ing)?|report(?:ed|ing)? to)\s+(?:the|our|an?|other|senior|junior|\d+|\p{L}+)?\s*$/iu

/** Job titles that a passage gives the person, against the titles in the facts. */
export function findTitleClaims(context: CheckContext, passage: Passage): Draft[] {
  return readTitles(passage.words, context.text).flatMap((phrase) => {
    const clause = clauseAt(passage, phrase.start)
    if (clause?.about !== 'person' || isPostingTitle(context, phrase) || isOwnName(context, phrase)) return []
    const before = context.text.slice(passage.start, phrase.lead)
    if (/^\s+(?:at heart|by nature|by temperament|in spirit|myself|of sorts)\b/iu.test(context.text.slice(phrase.end)))
      return []
    const trained = /^\s+by (?:training|education|degree|studies|trade|profession)\b/iu.test(
      context.text.slice(phrase.end),
    )
    if (
      trained &&
      context.facts.pieces.some(
        (piece) =>
          ofStudies.has(piece.role) &&
          phrase.words.every((word) => tells(piece, word) > 0 || piece.plain.includes(word.lower.slice(0, 7))),
      )
    )
      return []
    // `Trained cabin crew member`: a line that opens with a doing names somebody else's title.
    if (phrase.start === passage.start && opensWithDoing(phrase.words)) return []
    if (!ownTitle.test(before) || (otherPeople.test(before) && !/\bas\s+(?:an?\s+)?$/iu.test(before))) return []
    return [
      judgeTitle(context, isBound(context, passage, clause) ? passage : { ...passage, entries: undefined }, phrase),
    ]
  })
}

/** What a person may call themselves after `by training`. */
const ofStudies = new Set<Piece['role']>(['area', 'degree', 'title', 'certificate'])

/** A title is held against one place only where its own clause names that place, or the whole line stands under it. */
const isBound = (context: CheckContext, passage: Passage, clause: { text: string }): boolean =>
  entriesNamed(context.facts, passage.text).length === 0 || entriesNamed(context.facts, clause.text).length > 0

const opensWithDoing = (words: Word[]): boolean =>
  words.length > 1 &&
  /(?:ed|ing)$|^(?:led|taught|ran|held|built|wrote|kept|met)$/.test(words[0]?.lower ?? '') &&
  !/^(?:managing|leading|acting|visiting|supervising|consulting|operating|marketing|engineering|nursing|training|purchasing|accounting|testing|registered|licensed|certified|chartered|qualified|skilled|experienced|accomplished|dedicated|seasoned|trusted|driven|motivated|self-employed)$/.test(
    words[0]?.lower ?? '',
  )

function isPostingTitle(context: CheckContext, phrase: TitlePhrase): boolean {
  if (context.kind === 'resume' || !context.posting.title) return false
  const words = phrase.words.map((word) => word.lower).join(' ')
  const title = context.posting.title.toLowerCase()
  const before = context.text.slice(Math.max(0, phrase.start - 40), phrase.start)
  return (
    title.includes(words) &&
    /\b(?:apply|applying|application|role|position|post|opening|your|the|interest\w*)\b[^.]*$/iu.test(before) &&
    !/\bas an?\s*$/iu.test(before.replace(/\bposition as an?\s*$/iu, ''))
  )
}

export function judgeTitle(context: CheckContext, passage: Passage, phrase: TitlePhrase): Draft {
  const titles = piecesOf(context, passage).filter(
    (piece) =>
      piece.role === 'title' || piece.pointer === '/basics/label' || piece.role === 'certificate' || piece.confirmed,
  )
  const heads = [phrase.head, ...sameHeads.filter((group) => group.includes(phrase.head)).flat()]
  if (phrase.head === 'leader') heads.push('manager', 'director', 'supervisor', 'head', 'foreman')
  const isAny =
    /^(?:professional|specialist|generalist|builder|enthusiast|all-rounder)$/.test(phrase.head) &&
    phrase.words.length > 1
  const headStem = stemWord(phrase.head)
  const plain = seniorityRank[phrase.head] === undefined && headStem.length >= 4
  const own = titles.filter(
    (piece) =>
      isAny || piece.words.some((word) => heads.includes(fold(word.text))) || (plain && piece.stems.has(headStem)),
  )
  const said = context.text.slice(phrase.start, phrase.end)
  const list = titles
    .filter((piece) => piece.role === 'title')
    .map((piece) => `“${piece.text}”`)
    .slice(0, 3)
    .join(', ')
  const advice = list ? `Use a title you held: ${list}.` : 'Leave the title out.'
  const role = rolesTold(context, passage).find((piece) =>
    new RegExp(
      `(?:^(?:(?:act\\w*|work\\w*|serv\\w*|was|am)\\s)?(?:as\\s)?(?:an?\\s|the\\s|main\\s)?|\\bas\\s(?:an?\\s|the\\s)?)${plainText(said)}\\b`,
    ).test(piece.plain),
  )

  if (role) return supported('title', phrase, [cite(role)])
  const played = playedTold(context, passage, phrase)
  if (played) return supported('title', phrase, [cite(played)], 'softened')
  const second =
    /^(?:deputy|second)$/.test(phrase.head) &&
    context.facts.pieces.find((piece) =>
      /\b(?:second[- ]in[- ](?:charge|command)|deput\w+|vice|sous|stand(?:s|ing)? in for|number two)\b/iu.test(
        piece.text,
      ),
    )
  if (second) return supported('title', phrase, [cite(second)], 'softened')
  const certificate = context.facts.pieces.find(
    (piece) =>
      piece.role === 'certificate' &&
      phrase.words.length > 1 &&
      phrase.words.every((word) => piece.stems.has(word.stem)),
  )
  if (certificate) return supported('title', phrase, [cite(certificate)])
  const studied = professionOf(context, phrase)
  if (studied) return supported('title', phrase, [cite(studied)], 'softened')
  if (!own.length)
    return unsupported('title', phrase, `You never held the title “${said}”${passage.entries ? ' there' : ''}.`, advice)
  const rank = asRank(rankOf(phrase.words))
  const graded = titles.filter(
    (piece) => asRank(rankOf(piece.words)) >= rank && sameGrade(phrase.words, piece.words, heads),
  )
  const senior = own.filter((piece) => graded.includes(piece))
  // `Senior tax lawyer` of a tax lawyer whose post is `Senior Associate`.
  if (!senior.length && rank === 3 && titles.some((piece) => piece.role === 'title' && piece.stems.has('senior')))
    senior.push(...own.filter((piece) => rankOf(piece.words) < 0))
  if (!senior.length) return unsupported('title', phrase, `“${said}” is not the rank of the titles you held.`, advice)
  if (
    heading.test(phrase.head) &&
    !own.some((piece) => keepsField(phrase, piece, heads)) &&
    !leadsTold(context, passage, phrase, heads)
  )
    return unsupported('title', phrase, `You held another post than “${said}”.`, advice)
  const everything = meaningSet(
    (passage.entries
      ? piecesOf(context, passage).flatMap((piece) => [...piece.stems])
      : context.facts.stems) as Iterable<string>,
  )
  const missing = phrase.words.filter(
    (word) =>
      !heads.includes(fold(word.text)) &&
      seniorityRank[fold(word.text)] === undefined &&
      !/^(?:of|and)$/.test(word.lower) &&
      !isFree(word) &&
      !means(everything, word.stem) &&
      !isShortFor(context, word.text) &&
      !isSkillTold(context, word.text),
  )
  if (missing.length)
    return unsupported(
      'title',
      phrase,
      `Nothing in your facts goes with “${missing.map((word) => word.text).join(' ')}” in this title.`,
      advice,
    )
  const best = senior.sort((a, b) => overlap(phrase, b.words) - overlap(phrase, a.words))[0]
  const exact = best !== undefined && overlap(phrase, best.words) === phrase.words.length
  return supported('title', phrase, best ? [cite(best)] : [], exact ? 'supported' : 'softened')
}

/** `JavaScript developer` of somebody who works in Vue. */
function isSkillTold(context: CheckContext, text: string): boolean {
  const id = normaliseSkill(text)?.id
  return (
    id !== undefined &&
    context.facts.pieces.some((piece) => skillsOf(piece).some((skill) => skill.id === id || skill.implied.includes(id)))
  )
}

/** `ICU nurse` for the intensive care of the facts. */
const isShortFor = (context: CheckContext, text: string): boolean =>
  /^\p{Lu}{2,5}$/u.test(text) &&
  context.facts.pieces.some((piece) =>
    piece.words
      .map((word) => word.lower[0])
      .join('')
      .includes(text.toLowerCase()),
  )

const ofPeople = /^(?:team|people|line|shift|crew|group|staff)$/
const leadsPeople =
  /\b(?:lead|led|leading|manag\w*|supervis\w*|head(?:ed|s)?|in charge of|responsible for)\b[^.;]{0,40}\b(?:teams?|people|staff|crew|shift|group|employees|colleagues|\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)\b/iu
const parts =
  /^(?:trainer|instructor|mentor|coach|guide|host|organiser|organizer|author|writer|speaker|tutor|planner|presenter|moderator|facilitator|negotiator|communicator|seller|earner|performer|reader|contributor)$/
/** `Team leader` of somebody who leads a team; `mentor` of somebody who mentors: written small, it is a part and no post. */
function playedTold(context: CheckContext, passage: Passage, phrase: TitlePhrase): Piece | undefined {
  if (phrase.words.some((word, i) => /^\p{Lu}\p{Ll}/u.test(word.text) && (i > 0 || phrase.start > passage.start)))
    return undefined
  const rest = phrase.words.filter((word) => fold(word.text) !== phrase.head)
  const texts = rolesTold(context, passage)
  if (
    /^(?:lead|leader|manager|supervisor)$/.test(phrase.head) &&
    rest.length &&
    rest.every((word) => ofPeople.test(word.lower))
  )
    return texts.find((piece) => leadsPeople.test(piece.text))
  const group = /^\s+of\s+(?:the\s+|an?\s+)?((?:[\p{L}-]+\s?){1,3})/u.exec(
    context.text.slice(phrase.end, passage.end),
  )?.[1]
  if (phrase.head === 'member' && group) {
    const named = readWords(group).filter((word) => isContent(word))
    return context.facts.pieces.find(
      (piece) => named.length > 0 && named.slice(0, 2).every((word) => tells(piece, word) >= 0.5),
    )
  }
  const head = phrase.words.find((word) => fold(word.text) === phrase.head)
  if (!parts.test(phrase.head) || !head) return undefined
  return texts.find(
    (piece) =>
      tells(piece, head) >= 0.4 &&
      rest.every((word) => /-house$/.test(word.lower) || isFree(word) || isGeneral(word) || tells(piece, word) >= 0.5),
  )
}

/** Lines of the facts that may open with a part played: `Key worker for 15 residents`. */
const rolesTold = (context: CheckContext, passage: Passage): Piece[] =>
  piecesOf(context, passage).filter((piece) => piece.role === 'text')

const gradesOf = (words: Word[], heads: string[]) =>
  words
    .map((word) => fold(word.text))
    .filter((word) => seniorityRank[word] !== undefined && !heads.includes(word))
    .map((word) => (Object.hasOwn(gradeForms, word) && gradeForms[word]) || word)
const gradeForms: Record<string, string> = { sr: 'senior', jr: 'junior', leader: 'lead', head: 'lead' }
/** Titles whose other words say what the person was in charge of. */
const heading = /^(?:manager|director|head|lead|leader|supervisor|chief|president|leiter|leiterin|officer|coordinator)$/
/** `Shift leader` of somebody whose fact says `Lead a shift`: the title's own words for it. */
const leadsTold = (context: CheckContext, passage: Passage, phrase: TitlePhrase, heads: string[]): boolean =>
  /^(?:lead|leader|supervisor|coordinator)$/.test(phrase.head) &&
  piecesOf(context, passage).some(
    (piece) =>
      piece.role === 'text' &&
      /\b(?:lead|led|supervis\w+|head(?:ed)?|run|ran|manage\w*|coordinat\w+)\b/iu.test(piece.text) &&
      phrase.words.every((word) => heads.includes(fold(word.text)) || piece.stems.has(word.stem)),
  )

/** `Farm manager` is another post than `Herd manager`; `Dairy herd manager` is the same told at more length. */
function keepsField(phrase: TitlePhrase, held: Piece, heads: string[]): boolean {
  const field = (words: Word[]) =>
    words.filter(
      (word) =>
        isContent(word) &&
        !isGeneral(word) &&
        !heads.includes(fold(word.text)) &&
        seniorityRank[fold(word.text)] === undefined,
    )
  const own = field(held.words)
  const said = field(phrase.words)
  const tellsOf = (set: Word[], word: Word) => means(new Set(set.map((one) => one.stem)), word.stem, true)
  return said.every((word) => tellsOf(own, word)) || own.every((word) => tellsOf(said, word))
}
const lowGrade = /^(?:junior|assistant|associate|intern|trainee|apprentice|student|werkstudent|entry-level|deputy)$/
/** `Senior` may be left out, never put in; `Junior` may not be left out. */
const sameGrade = (said: Word[], held: Word[], heads: string[]): boolean => {
  const have = gradesOf(held, heads)
  const claim = gradesOf(said, heads)
  return (
    claim.every((grade) => have.includes(grade)) &&
    have.every((grade) => !lowGrade.test(grade) || claim.includes(grade))
  )
}

/** `Industrial engineer` of somebody who studied industrial engineering: a profession, where no rank is claimed. */
function professionOf(context: CheckContext, phrase: TitlePhrase): Piece | undefined {
  if (phrase.words.length < 2 || phrase.words.some((word) => seniorityRank[fold(word.text)] !== undefined))
    return undefined
  return context.facts.pieces.find(
    (piece) => piece.role === 'area' && phrase.words.every((word) => tells(piece, word) >= 0.5),
  )
}

const overlap = (phrase: TitlePhrase, words: Word[]) =>
  phrase.words.filter((word) => words.some((other) => other.lower === word.lower)).length

/** Whether a whole string is one of the person's titles, or a title its words allow. Used for headlines. */
export function titlePhraseOf(text: string): TitlePhrase | undefined {
  return readTitles(readWords(text), text)[0]
}
