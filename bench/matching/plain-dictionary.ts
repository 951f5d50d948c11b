import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { skillsFolder, splitCsv } from './labelled-sentences.ts'

/**
 * The usual alternative: look every label of a public list up in the text, whole words, any letter case, longest first. The
 * labels are ESCO 1.1.0 preferred labels and a table of technology aliases.
 */
export function createPlainDictionary(): ((text: string) => { start: number; end: number }[]) | undefined {
  const labels = join(skillsFolder, 'esco_1_1_0_skill_labels_en.txt.gz')
  const aliases = join(skillsFolder, 'tech_aliases_seed.csv')
  if (!existsSync(labels) || !existsSync(aliases)) return undefined
  const names = new Set<string>()
  for (const line of gunzipSync(readFileSync(labels)).toString('utf8').split('\n')) {
    const name = line.trim().toLowerCase()
    if (name) names.add(name.replace(/ \(.*\)$/, ''))
  }
  for (const line of readFileSync(aliases, 'utf8').trim().split('\n').slice(1)) {
    const [alias = '', canonical = ''] = splitCsv(line)
    names.add(alias.toLowerCase())
    names.add(canonical.toLowerCase())
  }
  const longest = Math.max(...[...names].map((name) => name.split(' ').length))
  return (text) => {
    const words = [...text.toLowerCase().matchAll(/[\p{L}\p{N}.+#/-]*[\p{L}\p{N}+#]/gu)]
    const hits: { start: number; end: number }[] = []
    for (let i = 0; i < words.length; i++) {
      for (let count = Math.min(longest, words.length - i); count > 0; count--) {
        const phrase = words
          .slice(i, i + count)
          .map((word) => word[0])
          .join(' ')
        if (!names.has(phrase)) continue
        const last = words[i + count - 1]
        hits.push({ start: words[i]?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0) })
        i += count - 1
        break
      }
    }
    return hits
  }
}
