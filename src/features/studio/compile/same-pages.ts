// Whether two PDFs of pdfTeX show and say the same: what a stored preamble may have lost shows here.
import { inflateSync } from 'node:zlib'

/** Compares every stream (pages, fonts, character maps, objects) but for dates and the colour a page begins with. */
export function hasSamePages(one: Uint8Array, other: Uint8Array): boolean {
  const [left, right] = [readStreams(one), readStreams(other)]
  return left.length > 0 && left.length === right.length && left.every((each, at) => each === right[at])
}

// Colours set one after the other before anything is drawn: only the last counts, and black is what a page begins with.
const colour = String.raw`\s*(?:[\d.]+ g [\d.]+ G|(?:[\d.]+ ){3}rg (?:[\d.]+ ){3}RG)\n`
const overruledColours = new RegExp(`^(?:${colour})+(?=${colour})`)

const maxBytes = 64 * 1024 * 1024

function readStreams(pdf: Uint8Array): string[] {
  const text = Buffer.from(pdf).toString('latin1')
  const streams: string[] = []
  const opening = /(?<=\n)stream\r?\n/g
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const begin = opening.lastIndex
    const end = text.indexOf('\nendstream', begin)
    if (end < 0) break
    opening.lastIndex = end
    const head = text.slice(text.lastIndexOf(' obj', found.index), found.index)
    if (!head.includes('/XRef')) streams.push(unpack(text.slice(begin, end)))
  }
  return streams.map((each) =>
    each
      .replace(overruledColours, '')
      .replace(/^\s*(?:0 g 0 G|0 0 0 rg 0 0 0 RG)\n/, '')
      .replaceAll(/\/(CreationDate|ModDate) ?\(D:[^)]*\)/g, ''),
  )
}

function unpack(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, 'latin1'), { maxOutputLength: maxBytes }).toString('latin1')
  } catch {
    return stream
  }
}
