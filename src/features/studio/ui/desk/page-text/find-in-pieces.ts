// Finds words in a text that is cut into pieces, as a page is: whatever the case, the accents and the ends of lines.

/** A place: which piece, and how many signs into it. `end` lies behind the last sign. */
export type Found = { start: { piece: number; offset: number }; end: { piece: number; offset: number } }

/** As signs are compared: `É` is `e`, every space one space. */
const fold = (sign: string) => (/\s/.test(sign) ? ' ' : sign.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase())

/** `pieces` in the order of reading; a piece `\n` ends a line, and a hyphen before it is not part of the word. */
export function findInPieces(pieces: string[], query: string): Found[] {
  let text = ''
  /** For each sign of the text: where it came from. */
  const from: { piece: number; offset: number; length: number }[] = []
  const add = (folded: string, piece: number, offset: number, length: number) => {
    for (const sign of folded) {
      if (sign === ' ' && text.endsWith(' ')) continue
      text += sign
      for (let unit = 0; unit < sign.length; unit++) from.push({ piece, offset, length })
    }
  }
  pieces.forEach((piece, index) => {
    let offset = 0
    const isBroken = pieces[index + 1] === '\n' && /\p{L}-$/u.test(piece)
    if (piece === '\n') {
      if (!/\p{L}-$/u.test(pieces[index - 1] ?? '')) add(' ', index, 0, 1)
      return
    }
    for (const sign of piece) {
      if (!(isBroken && offset === piece.length - 1)) add(fold(sign), index, offset, sign.length)
      offset += sign.length
    }
  })
  const wanted = [...query.trim()].map(fold).join('').replace(/ +/g, ' ')
  const found: Found[] = []
  for (let at = wanted ? text.indexOf(wanted) : -1; at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const first = from[at]!
    const last = from[at + wanted.length - 1]!
    found.push({
      start: { piece: first.piece, offset: first.offset },
      end: { piece: last.piece, offset: last.offset + last.length },
    })
  }
  return found
}
