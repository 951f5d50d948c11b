// The work section → jobs.
import type { ProfileInput } from '#features/profiles/contract.ts'
import type { Line } from '../document/line.ts'
import { assignRoles } from '../entries/assign-roles.ts'
import { readEntries } from '../entries/read-entries.ts'
import { cite, type Found, type ProfileDraft } from './draft-profile.ts'
import { readParagraphs } from './paragraphs.ts'

type Work = NonNullable<ProfileInput['work']>[number]

export function readWork(draft: ProfileDraft, lines: Line[]): void {
  const entries = readEntries(lines)
  const roles = assignRoles(entries.map((entry) => entry.pieces))
  let employer: Found | undefined
  entries.forEach((entry, index) => {
    const role = roles[index]!
    const list = draft.profile.work
    const at = `/work/${list.length}`
    const work: Work = {}
    const put = (key: 'name' | 'position' | 'location' | 'startDate' | 'endDate', found: Found | undefined) => {
      if (!found) return
      work[key] = found.value
      cite(draft, `${at}/${key}`, found)
    }
    const found = (piece: typeof role.title, sure: number): Found | undefined =>
      piece && { value: piece.text, start: piece.start, end: piece.end, confidence: sure }
    const own = found(role.employer, role.sure)
    put('position', found(role.title, role.sure))
    put('name', own ?? (role.title ? employer : undefined))
    put('location', found(role.place, 0.85))
    put('startDate', entry.from)
    put('endDate', entry.to)
    if (own) employer = own
    const paragraphs = readParagraphs(entry.body)
    const bullets = paragraphs.filter((paragraph) => paragraph.bullet)
    const plain = paragraphs.filter((paragraph) => !paragraph.bullet)
    work.highlights = (bullets.length > 0 ? bullets : plain).map((paragraph, order) => {
      cite(draft, `${at}/highlights/${order}`, paragraph)
      return paragraph.value
    })
    if (bullets.length > 0 && plain.length > 0) {
      work.summary = plain.map((paragraph) => paragraph.value).join('\n')
      cite(draft, `${at}/summary`, { start: plain[0]!.start, end: plain.at(-1)!.end, confidence: 0.7 })
    }
    if (work.name || work.position || work.startDate) list.push(work)
  })
}
