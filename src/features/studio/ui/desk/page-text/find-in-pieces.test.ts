import { expect, test } from 'vitest'
import { findInPieces } from './find-in-pieces.ts'

const pieces = ['Marta', ' ', 'Lindqvist', '\n', 'Résumé of spread-', '\n', 'sheets, and  more spread', '\n', 'sheets']
const words = (query: string) =>
  findInPieces(pieces, query).map(({ start, end }) =>
    start.piece === end.piece
      ? pieces[start.piece]!.slice(start.offset, end.offset)
      : `${pieces[start.piece]!.slice(start.offset)}…${pieces[end.piece]!.slice(0, end.offset)}`,
  )

test.each([
  ['marta lindqvist', ['Marta…Lindqvist']],
  ['resume', ['Résumé']],
  ['SPREADSHEETS', ['spread-…sheets']],
  ['and more', ['and  more']],
  ['spread sheets', ['spread…sheets']],
  ['spread', ['spread', 'spread']],
  ['   ', []],
  ['nowhere', []],
])('%s', (query, found) => expect(words(query)).toEqual(found))
