// The baseline: what an afternoon's résumé parser does with the same text. First line, regular expressions, headings.
import { emptyProfile, type Profile } from '../../src/features/profiles/contract.ts'
import { headings } from '../truth-set/headings.ts'

const known = new Map(
  Object.values(headings).flatMap((byKey) =>
    Object.entries(byKey).flatMap(([key, titles]) => titles.map((title) => [title.toLowerCase(), key] as const)),
  ),
)
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*'
const date = new RegExp(`(${month})\\.? (\\d{4})|(\\d{2})/(\\d{4})|(\\d{4})`, 'gi')
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function findDates(line: string): string[] {
  return [...line.matchAll(date)].map(([, name, year, number, year2, bare]) => {
    if (name) return `${year}-${String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1).padStart(2, '0')}`
    return number ? `${year2}-${number}` : bare!
  })
}

export function readNaively(text: string): Profile {
  const profile = emptyProfile()
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const email = /[\w.+-]+@[\w-]+(\.[\w-]+)+/.exec(text)?.[0]
  const phone = /\+?\(?\d[\d ().-]{7,}\d/.exec(text)?.[0]
  profile.basics = { profiles: [], name: lines[0], email, phone }
  let section = ''
  for (const line of lines) {
    const heading = known.get(line.toLowerCase())
    if (heading) {
      section = heading
      continue
    }
    const bullet = /^[•*–▪-]\s*(.*)/.exec(line)
    const dates = findDates(line)
    const rest = line
      .replace(date, '')
      .replace(/(present|current|[–-]\s*$)/gi, '')
      .trim()
    const [first = '', second] = rest.split(/,| — | - | \| /).map((part) => part.trim())
    if (section === 'work') {
      const last = profile.work.at(-1)
      if (bullet) last?.highlights.push(bullet[1]!)
      else if (dates.length > 0) {
        profile.work.push({ position: first, name: second, startDate: dates[0], endDate: dates[1], highlights: [] })
      }
    } else if (section === 'education' && dates.length > 0) {
      profile.education.push({
        studyType: first,
        institution: second,
        endDate: dates.at(-1),
        courses: [],
        highlights: [],
      })
    } else if (section === 'skills') {
      for (const name of line.replace(/^[^:]*:/, '').split(/[,·•]/)) {
        if (name.trim()) profile.skills.push({ name: name.trim(), keywords: [] })
      }
    } else if (section === 'languages') {
      for (const part of line.split(/[,;]/)) profile.languages.push({ language: part.replace(/[(:].*/, '').trim() })
    }
  }
  return profile
}
