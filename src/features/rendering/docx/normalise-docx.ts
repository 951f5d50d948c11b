import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** ZIP knows no time before 1980; a file without a date of its own carries this one. */
const zipEpoch = new Date(1980, 0, 1)

/**
 * The same résumé gives the same bytes: the library writes the current time and random relationship ids,
 * here they become the wanted time (or none) and running numbers.
 */
export function normaliseDocx(bytes: Uint8Array, now: string | undefined): Uint8Array {
  const files = unzipSync(bytes)
  const ids = new Map<string, string>()
  const rename = (xml: string): string =>
    xml.replace(/\b(Id|r:id)="(rId[A-Za-z0-9_-]{8,})"/g, (_, attribute: string, id: string) => {
      if (!ids.has(id)) ids.set(id, `rIdLink${ids.size + 1}`)
      return `${attribute}="${ids.get(id)}"`
    })
  const order = Object.keys(files).sort()
  const clean: Record<string, [Uint8Array, { mtime: Date; level: 6 }]> = {}
  for (const name of ['word/document.xml', ...order.filter((one) => one !== 'word/document.xml')]) {
    const file = files[name]
    if (!file) continue
    let content = file
    if (/\.(xml|rels)$/.test(name)) {
      const xml = rename(strFromU8(file)).replace(
        /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<\/dcterms:(?:created|modified)>)/g,
        now ? `$1${now.slice(0, 19)}Z$2` : '',
      )
      content = strToU8(xml)
    }
    clean[name] = [content, { mtime: zipEpoch, level: 6 }]
  }
  const sorted = Object.fromEntries(
    ['[Content_Types].xml', ...order.filter((one) => one !== '[Content_Types].xml')].map((n) => [n, clean[n]!]),
  )
  return zipSync(sorted)
}
