// The file database of a TeX tree (`ls-R`), cut down to what the fonts of a few sections need.

/** Never read while a document is set. */
const neverRead = /^\.\/(doc|source|tex4ht|scripts|metapost|omega|fonts\/(afm|source|pk|ofm|ovf|misc))(\/|$)/
const fontFolder = /^\.\/fonts\/(tfm|vf|type1|enc|truetype|opentype|type3)\//

type Block = { folder: string; text: string }

/** `homes`: in which font folders a file lies. */
export type FontListing = { head: string; blocks: Block[]; homes: Map<string, string[]> }

/** Reads an `ls-R` file; folders that are never read are left out at once. */
export function readListing(text: string): FontListing {
  const parts = text.split(/\n(?=\.\/[^\n]*:\n)/)
  const blocks = parts.slice(1).flatMap((part) => {
    const folder = part.slice(0, part.indexOf(':\n'))
    return neverRead.test(folder) ? [] : [{ folder, text: part }]
  })
  const homes = new Map<string, string[]>()
  for (const { folder, text: part } of blocks) {
    if (!fontFolder.test(folder)) continue
    for (const file of part.split('\n')) homes.set(file, [...(homes.get(file) ?? []), folder])
  }
  return { head: parts[0] ?? '', blocks, homes }
}

/** Everything that is no font, and the whole family of each font in `files`. */
export function cutListing({ head, blocks, homes }: FontListing, files: Iterable<string>): string {
  const folders = new Set<string>()
  for (const file of files)
    for (const home of homes.get(file) ?? []) {
      folders.add(home)
      // Virtual fonts stand in no map: they lie under the same family as the metrics.
      const family = home.replace(/^\.\/fonts\/(tfm|vf)\//, '')
      if (family !== home) for (const kind of ['tfm', 'vf']) folders.add(`./fonts/${kind}/${family}`)
    }
  const kept = blocks.filter(({ folder }) => !fontFolder.test(folder) || folders.has(folder))
  return `${[head, ...kept.map(({ text }) => text)].join('\n')}\n`
}
