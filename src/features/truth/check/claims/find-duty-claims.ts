import { type CheckContext, clauseAt, type Draft, type Passage, unsupported } from '../context.ts'
import type { Piece } from '../facts.ts'
import { tells } from '../text/affinity.ts'
import { isContent, isFree, isGeneral } from '../text/meaning.ts'
import { readWords } from '../text/tokens.ts'

const duty =
  /\b(?:responsible for|responsibility for|responsibilities (?:for|include|included)|accountable for|in charge of|entrusted with|tasked with|my remit (?:includes?|covers?)|zuständig für|verantwortlich für)\s+/giu

/** `Responsible for staffing and purchasing`: each thing the person says they answer for must be told by a fact. */
export function findDutyClaims(context: CheckContext, passage: Passage, pieces: Piece[]): Draft[] {
  const text = context.text.slice(passage.start, passage.end)
  return [...text.matchAll(duty)].flatMap((match) => {
    const from = passage.start + match.index + match[0].length
    if (clauseAt(passage, from)?.about !== 'person') return []
    const rest =
      (/^[^.;:()]*/u.exec(context.text.slice(from, passage.end))?.[0] ?? '').split(
        /\b(?:as well as|with|by|which|where|when|that|while|who|on|at|in|across|during|since|after|before)\b|,\s(?=\p{Ll}+(?:ing|ed)\b)/u,
      )[0] ?? ''
    return rest.split(/,|\band\b|\bor\b|&/u).flatMap((item) => {
      const start = from + rest.indexOf(item)
      const words = readWords(item, start).filter(
        (word) =>
          isContent(word) &&
          !isGeneral(word) &&
          !/^\d/.test(word.text) &&
          !(isFree(word) && !/(?:ing|ment)$/.test(word.lower)),
      )
      const [first] = words
      const last = words.at(-1)
      if (!first || !last || words.some((word) => pieces.some((piece) => tells(piece, word) >= 0.4))) return []
      return [
        unsupported(
          'scope',
          { start: first.start, end: last.end },
          `Your facts do not make you responsible for ${item.trim()}.`,
          'Say what you answered for in the words of your own facts.',
        ),
      ]
    })
  })
}
