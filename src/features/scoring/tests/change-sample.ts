// Small honest changes to a sample, for the properties of the score.
import { shuffle } from './samples/game-sample.ts'

/** The head and the sections of a sample, each with its lines. */
export function splitSections(source: string): { head: string; sections: string[] } {
  const [head = '', ...sections] = source.trim().split(/\n(?=## )/)
  return { head, sections }
}

export function shuffleSections(source: string, random: () => number): string {
  const { head, sections } = splitSections(source)
  return [head, ...shuffle(sections, random)].join('\n')
}

export const bulletLines = (source: string): number[] =>
  source.split('\n').flatMap((line, i) => (line.startsWith('- ') ? [i] : []))

/** The sample without its n-th line. */
export const dropLine = (source: string, n: number): string =>
  source
    .split('\n')
    .filter((_, i) => i !== n)
    .join('\n')

/** The sample without the n-th word of all its text lines; signs of the notation stay. */
export function dropWord(source: string, n: number): string {
  let seen = -1
  return source
    .split('\n')
    .map((line) => {
      const sign = /^(?:[#@]+|-) /.exec(line)?.[0] ?? ''
      if (/[#@]/.test(sign)) return line
      const kept = line
        .slice(sign.length)
        .split(' ')
        .filter(() => ++seen !== n)
      return sign + kept.join(' ')
    })
    .join('\n')
}

/** The same career with a pause: every year before the newest role moves back. */
export function widenGap(source: string, years: number): string {
  let roles = 0
  return source
    .split('\n')
    .map((line) => {
      if (!line.startsWith('### ')) return line
      roles++
      if (roles === 1) return line
      return line.replace(/\b((?:19|20)\d{2})\b/g, (year) => String(Number(year) - years))
    })
    .join('\n')
}

/** The same résumé of another person: name, town and school change, and nothing else. */
export function swapPerson(source: string, [name, town, school]: readonly [string, string, string]): string {
  const lines = source.split('\n')
  return lines
    .map((line) => {
      if (line.startsWith('# ')) return line.replace(/^# [^|]+/, `# ${name} `)
      if (line.startsWith('@ ')) return line.replace(/^(@ [^|]+\|[^|]+\|)[^|]+/, `$1 ${town} `)
      const study = /^### (?:.*?(?:BSc|MSc|BS|BA|MEd|Diploma|Certificate|Grado|GCSEs)[^|]*)\|([^|]+)\|/.exec(line)
      return study ? line.replace(study[1]!, ` ${school} `) : line
    })
    .join('\n')
}

export const people: readonly (readonly [string, string, string])[] = [
  ['Mohammed Al-Farsi', 'Lagos', 'University of Ibadan'],
  ['Nguyễn Thị Hoa', 'Hanoi', 'University of Danang'],
  ['Emily Fairfax', 'Oxford', 'University of Cambridge'],
  ['Dolores Quispe', 'La Paz', 'Community College Seven'],
]
