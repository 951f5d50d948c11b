// The languages section → language and level.
import type { Line } from '../document/line.ts'
import { fluencyWord, languageNames } from '../words/languages.ts'
import { cite, type Found, type ProfileDraft } from './draft-profile.ts'
import { readParagraphs } from './paragraphs.ts'
import { splitList } from './split-list.ts'

export function readLanguages(draft: ProfileDraft, lines: Line[]): void {
  for (const paragraph of readParagraphs(
    lines.filter((line) => !/@|https?:/.test(line.text)).map((line) => ({ ...line, bullet: true })),
  ))
    addLanguages(draft, splitList(paragraph))
}

/** A language people speak, by its name: "Python" is none. */
export const namesLanguage = ({ value }: Found): boolean =>
  (value.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => languageNames.has(word))

export function addLanguages(draft: ProfileDraft, items: Found[]): void {
  const list = draft.profile.languages
  for (const item of items) {
    if (item.value === draft.profile.basics.name) continue
    const parts = splitLevel(item)
    const previous = list.at(-1)
    if (!parts) {
      if (previous && !previous.fluency) {
        cite(draft, `/languages/${list.length - 1}/fluency`, item)
        previous.fluency = item.value.slice(0, 100)
      }
      continue
    }
    const at = `/languages/${list.length}`
    cite(draft, `${at}/language`, parts.language)
    if (parts.fluency) cite(draft, `${at}/fluency`, parts.fluency)
    list.push({
      language: parts.language.value,
      ...(parts.fluency && { fluency: parts.fluency.value.slice(0, 100) }),
    })
  }
}

/** "Deutsch (Muttersprache)", "English – C1", "Fluent French". */
function splitLevel(item: Found): { language: Found; fluency?: Found } | undefined {
  for (const match of item.value.matchAll(/\p{L}+(?:[ -]\p{L}+)?|\p{L}+/gu)) {
    const words = match[0].split(' ')
    const name = languageNames.has(match[0].toLowerCase())
      ? match[0]
      : words.find((word) => languageNames.has(word.toLowerCase()))
    if (!name) continue
    const at = item.value.indexOf(name, match.index)
    const before = item.value.slice(0, at)
    const after = item.value.slice(at + name.length)
    const language = part(item, at, at + name.length)
    const rest = /[\p{L}\d]/u.test(after)
      ? trimmed(item, at + name.length, item.value.length)
      : trimmed(item, 0, before.length)
    return rest ? { language, fluency: rest } : { language }
  }
  return splitUnknown(item)
}

/** A language we have no name for, told by its level or by standing alone: "Kikuyu – native", "Wolof". */
function splitUnknown(item: Found): { language: Found; fluency?: Found } | undefined {
  const level = fluencyWord.exec(item.value)
  const head = level ? item.value.slice(0, level.index) : item.value.split(/\s*[(:–—]/)[0]!
  const name = /^\s*([\p{L}][\p{L}'’ -]*[\p{L}])[\s(:–—,-]*$/u.exec(head)?.[1]
  if (!name || name.split(' ').length > 3 || !/\p{Lu}/u.test(name)) return undefined
  const at = item.value.indexOf(name)
  const rest = trimmed(item, at + name.length, item.value.length)
  return { language: { ...part(item, at, at + name.length), confidence: 0.75 }, ...(rest && { fluency: rest }) }
}

const part = (item: Found, from: number, to: number): Found => ({
  value: item.value.slice(from, to),
  start: item.start + from,
  end: item.start + to,
  confidence: 0.95,
})

function trimmed(item: Found, from: number, to: number): Found | undefined {
  const raw = item.value.slice(from, to)
  const lead = /^[\s:(–—\-,/]*/u.exec(raw)![0].length
  const tail = /[\s)–—\-:,]*$/u.exec(raw.slice(lead))![0].length
  const opens = raw.slice(lead, raw.length - tail).includes('(') && raw.slice(raw.length - tail).startsWith(')')
  const end = to - tail + (opens ? 1 : 0)
  return raw.length - lead - tail > 0 ? part(item, from + lead, end) : undefined
}
