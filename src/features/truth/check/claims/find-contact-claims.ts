import { type CheckContext, cite, type Draft, supported, unsupported } from '../context.ts'

const address =
  /[\w.+-]+@[\w-]+\.[\w.-]*\w|\bhttps?:\/\/[^\s)>\]]+|\b(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|me|example|de|fr|co\.uk|eu|app)(?:\/[^\s)>\],;]*)?|\+?\d[\d\s()./-]{7,}\d/giu
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/\/+$/, '')
const digits = (text: string) => text.replace(/\D/g, '')

/** E-mail addresses, web addresses and telephone numbers: each must be the person's own. */
export function findContactClaims(context: CheckContext): Draft[] {
  const drafts: Draft[] = []
  for (const match of context.text.matchAll(address)) {
    const at = { start: match.index, end: match.index + match[0].length }
    const isPhone = /^\+?[\d\s()./-]+$/.test(match[0])
    if (
      isPhone &&
      (digits(match[0]).length < 8 ||
        /^(?:19|20)\d{2}\D+(?:19|20)\d{2}$/.test(match[0].trim()) ||
        /^\d{1,3}(?:[., ]\d{3})+$/.test(match[0]) ||
        /\d{4}-\d{2}/.test(match[0]))
    )
      continue
    const known = context.facts.pieces.find((piece) =>
      isPhone
        ? digits(piece.text).endsWith(digits(match[0]).slice(-8))
        : bare(piece.text).includes(bare(match[0])) ||
          (piece.role === 'contact' && bare(match[0]).includes(bare(piece.text))),
    )
    if (known) drafts.push(supported('contact', at, [cite(known)]))
    else if (
      /^(?:node|vue|react|next|d3|asp|socket)\.\w+$/i.test(match[0]) ||
      context.posting.plain.includes(bare(match[0]))
    )
      continue
    else
      drafts.push(
        unsupported(
          'contact',
          at,
          `“${match[0]}” is not among your contact details.`,
          'Use the contact details of your profile.',
        ),
      )
  }
  return drafts
}
