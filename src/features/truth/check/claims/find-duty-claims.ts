import { type CheckContext, clauseAt, type Draft, type Passage, unsupported } from '../context.ts'
import type { Piece } from '../facts.ts'
import { tells } from '../text/affinity.ts'
import { isContent, isFree, isGeneral } from '../text/meaning.ts'
import { readWords, type Word } from '../text/tokens.ts'

const duty =
  /\b(?:responsible for|responsibility for|responsibilities (?:for|include|included)|accountable for|in charge of|entrusted with|tasked with|my remit (?:includes?|covers?)|zuständig für|verantwortlich für)\s+/giu

/** What a person says their experience is in. */
const fields =
  /\b(?:strengths|core skills|key skills|toolkit):\s+|\b(?:(?:at ease|comfortable|confident(?:ly)?|familiar) (?:in|with)|trained in|experience|experienced|background|expertise|expert|career|grounding|track record|history|speciali[sz]\p{Ll}+|skilled|versed|proficient|knowledge|years?|decades?|(?!bachelor|master|major|minor)\p{Ll}{3,}(?:er|or|ist|ian))\s+(?:in|of|with|across|spanning|covering)\s+(?:both\s+|the\s+)?/giu

/** `Responsible for staffing and purchasing`: each thing the person says they answer for must be told by a fact. */
export function findDutyClaims(context: CheckContext, passage: Passage, pieces: Piece[]): Draft[] {
  const text = context.text.slice(passage.start, passage.end)
  const duties = [...text.matchAll(duty)].flatMap((match) =>
    aliensAfter(context, passage, match, pieces).aliens.map(({ start, end, item }) =>
      unsupported(
        'scope',
        { start, end },
        `Your facts do not make you responsible for ${item}.`,
        'Say what you answered for in the words of your own facts.',
      ),
    ),
  )
  // Among fields that the facts do tell, one that they do not is put in between.
  const strange = [...text.matchAll(fields)].flatMap((match) => {
    const { aliens, told } = aliensAfter(context, passage, match, context.facts.pieces)
    return aliens
      .filter(() => told > 0 && aliens.length <= 2)
      .map(({ start, end, item }) =>
        unsupported(
          'skill',
          { start, end },
          `None of your facts speaks of ${item}.`,
          'Name the fields your own posts were in, or add the post to your profile.',
        ),
      )
  })
  return [...duties, ...strange]
}

const saysDoing = (piece: Piece): boolean => piece.role === 'text' && !piece.pointer.startsWith('/basics/')

type Alien = { start: number; end: number; item: string }
/** Of the things listed after a cue, those of which no fact tells a word, and how many others are told. */
function aliensAfter(
  context: CheckContext,
  passage: Passage,
  cue: RegExpExecArray,
  pieces: Piece[],
): { aliens: Alien[]; told: number } {
  const from = passage.start + cue.index + cue[0].length
  const aliens: Alien[] = []
  let told = 0
  if (clauseAt(passage, from)?.about !== 'person') return { aliens, told }
  const rest =
    (/^[^.;:()]*/u.exec(context.text.slice(from, passage.end))?.[0] ?? '').split(
      /\b(?:as well as|with|by|which|where|when|that|while|who|on|at|in|across|during|since|after|before|(?<!and )for|from|to|including|most|now|is|are|was|were|has|have|am|i|an?)\b|,\s(?=\p{Ll}+(?:ing\b|ed (?:the|an?|our|by|to|\d)))/u,
    )[0] ?? ''
  let searched = 0
  for (const item of rest.split(/,|\band\b|\bor\b|&/u)) {
    const offset = rest.indexOf(item, searched)
    searched = offset + item.length
    // `…, fluent in English`: no field but the beginning of another phrase.
    if (/^\s*(?:in|with|at|on)\b/u.test(context.text.slice(from + searched)) && item.trim().split(/\s+/u).length < 2)
      continue
    const words = readWords(item, from + offset).filter(
      (word) =>
        isContent(word) &&
        !isGeneral(word) &&
        !/^\d/.test(word.text) &&
        !(isFree(word) && !/(?:ing|ment)$/.test(word.lower)),
    )
    const [first] = words
    const last = words.at(-1)
    if (!first || !last) continue
    // `School admissions` of somebody who teaches at a school: the title alone does not tell what is done there.
    const isTold = (word: Word, from: readonly Piece[]) => from.some((piece) => tells(piece, word) >= 0.5)
    const alien = !isTold(last, pieces) && !words.some((word) => isTold(word, pieces.filter(saysDoing)))
    const ends = readWords(item).at(-1)?.lower === last.lower
    if (!alien) told += 1
    else if (ends) aliens.push({ start: first.start, end: last.end, item: item.trim() })
  }
  return { aliens, told }
}
