import { isoDate, readEmploymentCode, type StatedFacts, unescapeTwice } from '../page/read-job-posting-node.ts'
import { defined, payOf, placesOf, remoteKindOf } from './board-parts.ts'
import { type BoardPosting, composeBoardPosting, isJson, type Json, listIn, stringAt } from './board-posting.ts'

/**
 * Answer of `boards-api.greenhouse.io/v1/boards/{token}/jobs?content=true`, or of one `/jobs/{id}`. The content is escaped twice.
 * A post without an internal job (`internal_job_id` null) is a call for prospects, not a posting, and is left out.
 */
export function readGreenhouseBoard(answer: unknown): BoardPosting[] {
  const jobs = isJson(answer) && 'title' in answer ? [answer] : listIn(answer, 'jobs')
  return jobs
    .filter((job) => job.internal_job_id !== null)
    .map(readJob)
    .filter((posting) => posting !== undefined)
}

function readJob(job: Json): BoardPosting | undefined {
  const offices = Array.isArray(job.offices)
    ? job.offices.map((office) => stringAt(office, 'location') ?? stringAt(office, 'name'))
    : []
  const place = stringAt(job, 'location', 'name')
  const html = stringAt(job, 'content')
  const stated: StatedFacts = defined({
    title: stringAt(job, 'title'),
    company: stringAt(job, 'company_name'),
    locations: placesOf(place ? [...place.split(/\s*(?:;|\||\sor\s)\s*/)] : offices),
    remote: remoteKindOf(place, customField(job, /work ?place|remote|location type/i)),
    employmentType: readEmploymentCode(customField(job, /employment|contract|job type/i)),
    salary: payRange(job),
    postedAt: isoDate(job.first_published),
    expiresAt: isoDate(job.application_deadline),
  })
  const entry = { sourceId: stringAt(job, 'id'), url: stringAt(job, 'absolute_url'), stated, ats: 'greenhouse' }
  return composeBoardPosting({ ...entry, html: html && unescapeTwice(html) })
}

function customField(job: Json, name: RegExp): string | undefined {
  const fields = Array.isArray(job.metadata) ? job.metadata : []
  return stringAt(
    fields.find((field) => name.test(stringAt(field, 'name') ?? '')),
    'value',
  )
}

/** `pay_input_ranges[{min_cents,max_cents,currency_type,title}]`, present with `?pay_transparency=true`. */
function payRange(job: Json) {
  const ranges = Array.isArray(job.pay_input_ranges) ? job.pay_input_ranges.filter(isJson) : []
  const first = ranges[0]
  const cents = (key: string) => (typeof first?.[key] === 'number' ? (first[key] as number) / 100 : undefined)
  return payOf(cents('min_cents'), cents('max_cents'), stringAt(first, 'currency_type'), stringAt(first, 'title'))
}
