// For lists that come in: which of them are here already, or stand twice in the list itself.
import { normaliseUrl } from '#features/postings/twins/read-address.ts'
import { areNear, normaliseCompany, type ReadTitle, readTitle } from '#features/postings/twins/same-title.ts'

type Job = { title: string; company: string | null; url: string | null }
export type KnownJob = Job & { id: string }
/** `earlier` is an index of the incoming list. */
export type Match = { known: KnownJob } | { earlier: number }

/** For each incoming job what it doubles, or null; null goes in for what does not count. */
export function findKnown(known: KnownJob[], incoming: (Job | null)[]): (Match | null)[] {
  const byUrl = new Map<string, Match>()
  const byCompany = new Map<string, { title: ReadTitle; match: Match }[]>()
  const keep = ({ title, company, url }: Job, match: Match) => {
    const address = url && normaliseUrl(url)
    if (address && !byUrl.has(address)) byUrl.set(address, match)
    const name = company && normaliseCompany(company)
    if (name) byCompany.set(name, [...(byCompany.get(name) ?? []), { title: readTitle(title), match }])
  }
  const find = ({ title, company, url }: Job): Match | undefined => {
    const sameAddress = url ? byUrl.get(normaliseUrl(url) ?? '') : undefined
    if (sameAddress) return sameAddress
    const name = company && normaliseCompany(company)
    const read = readTitle(title)
    return name ? byCompany.get(name)?.find((each) => areNear(each.title, read))?.match : undefined
  }
  for (const job of known) keep(job, { known: job })
  return incoming.map((job, index) => {
    if (!job) return null
    const match = find(job)
    if (!match) keep(job, { earlier: index })
    return match ?? null
  })
}
