import { type CheckContext, cite, clauseAt, type Draft, type Passage, supported } from '../context.ts'
import type { Piece, PieceRole } from '../facts.ts'
import { isContent, isManner } from '../text/meaning.ts'
import { hasPhrase, plainText, readWords } from '../text/tokens.ts'

/** Facts that are names: written out word for word they are no invention, whatever else their words may mean. */
const names = new Set<PieceRole>([
  'employer',
  'title',
  'school',
  'degree',
  'area',
  'skill',
  'certificate',
  'award',
  'publication',
  'project',
  'person',
])
const kinds = new Set<Draft['kind']>([
  'title',
  'certificate',
  'award',
  'publication',
  'school',
  'employer',
  'name',
  'skill',
  'tool',
  'project',
  'person',
  'place',
  'number',
])
/** Words around a name that only say that one has it. */
const having =
  /^(?:recipient|winner|won|win|holder|hold\w*|honou?r\w*|award\w*|given|receiv\w*|experienced|currently)$/iu
const writing = /^(?:publish\w*|publication|books?|papers?|articles?|author\w*|wrote|written)$/iu

/** Drops doubts about words that stand in the facts as they are: `Employee of the Month`, `Second Engineer`. */
export function acceptLiteral(context: CheckContext, passage: Passage, pieces: Piece[], drafts: Draft[]): Draft[] {
  if (!drafts.some((draft) => draft.verdict === 'unsupported' && kinds.has(draft.kind))) return drafts
  const plain = plainText(passage.text)
  const mentions = pieces
    .filter((piece) => (names.has(piece.role) || piece.pointer === '/basics/label') && hasPhrase(plain, piece.plain))
    .flatMap((piece) => placesOf(passage, piece).map((place) => ({ ...place, piece })))
  if (!mentions.length) return drafts
  return drafts.map((draft) => {
    if (draft.verdict !== 'unsupported' || !kinds.has(draft.kind)) return draft
    const said = draft.wide ?? draft
    const mention = mentions.find((one) => one.start < said.end && said.start < one.end && fits(draft.kind, one.piece))
    if (!mention) return draft
    // An award goes to whoever the clause speaks of: nothing else may stand in it.
    const around = draft.kind === 'award' ? (clauseAt(passage, draft.start) ?? said) : said
    const rest = readWords(context.text.slice(around.start, around.end), around.start).filter(
      (word) =>
        (isContent(word) || /\d/.test(word.text)) &&
        !having.test(word.text) &&
        !(
          draft.kind === 'publication' &&
          writing.test(word.text) &&
          mentions.some((one) => /\/name$/.test(one.piece.pointer) && one.piece.role === 'publication')
        ) &&
        !(isManner(word) && word.lower === word.text) &&
        !mentions.some((one) => one.start <= word.start && word.end <= one.end),
    )
    return rest.length
      ? draft
      : { ...supported(draft.kind, draft, [cite(mention.piece)]), ...(draft.wide ? { wide: draft.wide } : {}) }
  })
}

/** A title stands for a title, an award for an award: `Baker` as an employer makes nobody a baker. */
const fits = (kind: Draft['kind'], piece: Piece): boolean =>
  kind === 'title'
    ? piece.role === 'title' || piece.pointer === '/basics/label'
    : kind === 'award'
      ? piece.role === 'award'
      : kind === 'certificate'
        ? ['certificate', 'degree', 'title'].includes(piece.role) || piece.pointer === '/basics/label'
        : kind === 'publication'
          ? ['publication', 'award', 'project'].includes(piece.role)
          : true

/** Where a passage has all the words of a fact in a row. */
function placesOf(passage: Passage, piece: Piece): { start: number; end: number }[] {
  const wanted = piece.plain.split(' ')
  const said = passage.words.map((word) => plainText(word.text))
  return said.flatMap((_, i) => {
    const [first, last] = [passage.words[i], passage.words[i + wanted.length - 1]]
    return first && last && wanted.every((word, k) => said[i + k] === word)
      ? [{ start: first.start, end: last.end }]
      : []
  })
}
