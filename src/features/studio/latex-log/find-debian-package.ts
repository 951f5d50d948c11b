import packages from './debian-packages.json' with { type: 'json' }
import { findSimilar } from './known-names.ts'

const homes = new Map(
  Object.entries(packages as Record<string, string>).flatMap(([name, files]) =>
    files.split(' ').map((file) => [file, name] as const),
  ),
)

/** Languages of babel and the package that has each. Source: file lists of Debian 12. */
const languages: Record<string, string> = {
  'texlive-lang-german': 'german ngerman austrian naustrian swissgerman',
  'texlive-lang-french': 'french acadian canadien basque',
  'texlive-lang-spanish': 'spanish catalan galician',
  'texlive-lang-italian': 'italian',
  'texlive-lang-portuguese': 'portuguese portuges brazilian brazil',
  'texlive-lang-polish': 'polish',
  'texlive-lang-czechslovak': 'czech slovak',
  'texlive-lang-cyrillic': 'russian ukrainian bulgarian serbianc belarusian',
  'texlive-lang-greek': 'greek',
  'texlive-lang-arabic': 'arabic farsi',
  'texlive-lang-english': 'english british american',
  'texlive-lang-european':
    'dutch swedish danish norsk nynorsk finnish estonian latvian lithuanian hungarian romanian croatian slovene irish welsh icelandic turkish serbian albanian',
}

/** Debian package that lets babel speak a language; null when none is known. */
export function findLanguagePackage(language: string): string | null {
  return Object.keys(languages).find((name) => languages[name]!.split(' ').includes(language)) ?? null
}

/**
 * Debian package that has a class or package file such as `moderncv.cls`; null when none does.
 * Source: file lists of Debian 12 (TeX Live 2022). Names without an ending are `.sty`.
 */
export function findDebianPackage(file: string): string | null {
  return homes.get(file.slice(file.lastIndexOf('/') + 1).replace(/\.sty$/, '')) ?? null
}

/** A package or class that is called almost like this file: what was probably meant. Null when there is none. */
export function findSimilarPackage(file: string): string | null {
  const [, stem, ending] = /^(.*?)(\.cls|\.sty)?$/.exec(file.slice(file.lastIndexOf('/') + 1))!
  const isClass = ending === '.cls'
  const known = [...homes.keys()].filter((name) => name.endsWith('.cls') === isClass)
  return findSimilar(stem!, isClass ? known.map((name) => name.slice(0, -4)) : known)
}
