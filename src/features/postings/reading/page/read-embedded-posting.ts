import { payOf, placesOf, remoteKindOf } from '../boards/board-parts.ts'
import { isJson, type Json, numberAt, stringAt } from '../boards/board-posting.ts'
import { findEmbeddedJson } from './find-embedded-json.ts'
import { htmlToText } from './html-to-text.ts'
import { isoDate, readEmploymentCode, type StatedFacts, unescapeTwice } from './read-job-posting-node.ts'

const titleKeys = ['title', 'jobTitle', 'positionTitle', 'position', 'name', 'headline']
const bodyKeys = [
  'descriptionHtml',
  'jobDescription',
  'description',
  'jobDescriptionHtml',
  'fullDescription',
  'content',
  'body',
  'text',
  'jobAd',
]
/** Further parts that apps keep beside the description, in reading order, with the heading they stand under. */
const partKeys: [RegExp, string][] = [
  [/^(?:responsibilit|duties|tasks)/i, 'Responsibilities'],
  [/^(?:requirement|qualification|minimumQualifications|skillsRequired)/i, 'Requirements'],
  [/^(?:preferredQualifications|niceToHave)/i, 'Nice to have'],
  [/^(?:benefit|perks)/i, 'Benefits'],
]
const companyKeys = ['company', 'companyName', 'hiringOrganization', 'organization', 'employer', 'employerName']
const placeKeys = ['location', 'locations', 'jobLocation', 'locationName', 'city', 'office', 'offices']
const signs =
  /^(?:datePosted|postedAt|publishedAt|employmentType|jobType|salary|baseSalary|applyUrl|workplaceType|department|jobId|requisition)/i
const leastBody = 200
const maxNodes = 60_000

type Candidate = { node: Json; title: string; body: string; weight: number }

/**
 * A posting in the data that an app carries inside its page (`__NEXT_DATA__` and its kin). Undefined unless exactly one
 * posting is meant: of several, the one that the page's own title or address names.
 */
export function readEmbeddedPosting(html: string, url?: string): StatedFacts | undefined {
  const all = findEmbeddedJson(html).flatMap(collect)
  const byTitle = new Map<string, Candidate>()
  for (const each of all) {
    const known = byTitle.get(each.title)
    if (!known || known.weight < each.weight) byTitle.set(each.title, each)
  }
  const candidates = [...byTitle.values()]
  const meant = candidates.length === 1 ? candidates : candidates.filter((each) => isNamed(each, html, url))
  return meant.length === 1 ? stateFacts(meant[0]!) : undefined
}

/** Objects with a title and a body of some length. Walks breadth first, so that a huge store cannot hold it up. */
function collect(root: unknown): Candidate[] {
  const found: Candidate[] = []
  const queue: unknown[] = [root]
  for (let at = 0; at < queue.length && at < maxNodes; at++) {
    const value = queue[at]
    if (Array.isArray(value)) queue.push(...value.slice(0, 500))
    if (!isJson(value)) continue
    const candidate = asCandidate(value)
    if (candidate) found.push(candidate)
    queue.push(
      ...Object.values(value)
        .filter((each) => each !== null && typeof each === 'object')
        .slice(0, 500),
    )
  }
  return found
}

function asCandidate(node: Json): Candidate | undefined {
  const title = first(node, titleKeys)
  if (!title || title.length > 160 || /<|\n/.test(title)) return undefined
  const body = bodyKeys.map((key) => stringAt(node, key)).find((text) => text && text.length >= leastBody)
  if (!body || htmlToText(unescapeTwice(body)).text.length < leastBody) return undefined
  const keys = Object.keys(node)
  const weight =
    keys.filter((key) => signs.test(key)).length +
    Number(companyKeys.some((key) => key in node)) +
    Number(placeKeys.some((key) => key in node))
  // An article has a title and a body too: a posting says where, for whom, or how.
  return weight > 0 ? { node, title, body, weight } : undefined
}

function isNamed({ node, title }: Candidate, html: string, url: string | undefined): boolean {
  const head = /<title[^>]{0,200}>([^<]{0,500})<\/title>/i.exec(html)?.[1] ?? ''
  const heading = /<h1[^>]{0,500}>([\s\S]{0,400}?)<\/h1>/i.exec(html)?.[1] ?? ''
  const plain = (text: string) => htmlToText(text).text.toLowerCase().replace(/\s+/g, ' ').trim()
  if (plain(heading) === plain(title)) return true
  const marks = ['id', 'jobId', 'slug', 'uuid', 'requisitionId'].map((key) => stringAt(node, key))
  if (url && marks.some((mark) => mark && mark.length >= 4 && url.includes(mark))) return true
  return plain(heading) === '' && plain(head).includes(plain(title))
}

function stateFacts({ node, title, body }: Candidate): StatedFacts {
  const company = first(node, companyKeys)
  const places = placesOf(placeKeys.flatMap((key) => placeNames(node[key])))
  const salary = salaryOf(node)
  const remote =
    remoteKindOf(first(node, ['workplaceType', 'remoteType', 'workMode', 'locationType'])) ??
    (node.isRemote === true || node.remote === true ? 'remote' : undefined)
  const employmentType = readEmploymentCode(first(node, ['employmentType', 'jobType', 'type', 'contractType']))
  const postedAt = isoDate(first(node, ['datePosted', 'postedAt', 'publishedAt', 'postedDate']))
  const expiresAt = isoDate(first(node, ['validThrough', 'expiresAt', 'closingDate', 'deadline']))
  const applyUrl = first(node, ['applyUrl', 'applicationUrl', 'jobUrl', 'absoluteUrl'])
  return {
    title: htmlToText(title).text.trim(),
    locations: places,
    descriptionHtml: [unescapeTwice(body), ...furtherParts(node, body)].join('\n'),
    ...(company ? { company } : {}),
    ...(salary ? { salary } : {}),
    ...(remote ? { remote } : {}),
    ...(employmentType ? { employmentType } : {}),
    ...(postedAt ? { postedAt } : {}),
    ...(expiresAt ? { expiresAt } : {}),
    ...(applyUrl && /^https?:/.test(applyUrl) ? { applyUrl } : {}),
  }
}

function furtherParts(node: Json, body: string): string[] {
  return partKeys.flatMap(([pattern, heading]) => {
    const key = Object.keys(node).find((each) => pattern.test(each))
    const value = key && node[key]
    const lines = Array.isArray(value) ? value.filter((line) => typeof line === 'string') : undefined
    const part = lines?.length
      ? `<ul>${lines
          .slice(0, 60)
          .map((line) => `<li>${line}</li>`)
          .join('')}</ul>`
      : typeof value === 'string' && value.length > 20
        ? unescapeTwice(value)
        : ''
    return part && !body.includes(part) ? [`<h3>${heading}</h3>${part}`] : []
  })
}

/** A text, or the name of the thing that stands there. */
function first(node: Json, keys: string[]): string | undefined {
  for (const key of keys) {
    const text = stringAt(node, key) ?? stringAt(node, key, 'name') ?? stringAt(node, key, 'label')
    if (text && text.length <= 200) return text
  }
  return undefined
}

function placeNames(value: unknown): string[] {
  if (Array.isArray(value)) return value.slice(0, 30).flatMap(placeNames)
  if (typeof value === 'string') return value.length <= 120 ? [value] : []
  if (!isJson(value)) return []
  const named = ['name', 'label', 'text', 'formattedAddress'].map((key) => stringAt(value, key)).find(Boolean)
  const parts = [
    stringAt(value, 'city') ?? stringAt(value, 'addressLocality'),
    stringAt(value, 'region') ?? stringAt(value, 'state') ?? stringAt(value, 'addressRegion'),
    stringAt(value, 'country') ?? stringAt(value, 'country', 'name') ?? stringAt(value, 'addressCountry'),
  ].filter((part) => part !== undefined)
  if (parts.length > 0) return [parts.join(', ')]
  return named ? [named] : placeNames(value.address)
}

function salaryOf(node: Json) {
  const pay = [node.salary, node.salaryRange, node.compensation, node.baseSalary].find(isJson) ?? node
  const amount = (...keys: string[]) => keys.map((key) => numberAt(pay, key)).find((each) => each !== undefined)
  return payOf(
    amount('min', 'minValue', 'salaryMin', 'minSalary', 'from'),
    amount('max', 'maxValue', 'salaryMax', 'maxSalary', 'to'),
    first(pay as Json, ['currency', 'currencyCode', 'salaryCurrency']),
    first(pay as Json, ['interval', 'period', 'unitText', 'salaryPeriod']),
  )
}
