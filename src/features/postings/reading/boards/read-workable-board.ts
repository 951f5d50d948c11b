import { isoDate, readEmploymentCode, type StatedFacts } from '../page/read-job-posting-node.ts'
import { defined, payOf, placesOf } from './board-parts.ts'
import {
  type BoardPosting,
  composeBoardPosting,
  isJson,
  type Json,
  listIn,
  numberAt,
  stringAt,
} from './board-posting.ts'

/**
 * Answer of `apply.workable.com/api/v1/widget/accounts/{slug}?details=true`. One job with several places comes as several entries
 * with one shortcode: they are folded into one posting.
 */
export function readWorkableBoard(answer: unknown): BoardPosting[] {
  const company = stringAt(answer, 'name')
  const byCode = Map.groupBy(listIn(answer, 'jobs'), (job) => stringAt(job, 'shortcode') ?? stringAt(job, 'id') ?? '')
  return [...byCode.values()].map((jobs) => readJob(jobs, company)).filter((posting) => posting !== undefined)
}

function readJob(jobs: readonly Json[], company: string | undefined): BoardPosting | undefined {
  const job = jobs[0] as Json
  const stated: StatedFacts = defined({
    title: stringAt(job, 'title'),
    company,
    locations: placesOf(jobs.flatMap(placeNames)),
    remote: job.telecommuting === true || job.remote === true ? 'remote' : workplace(stringAt(job, 'workplace_type')),
    employmentType: readEmploymentCode(stringAt(job, 'employment_type')),
    salary: payOf(
      numberAt(job, 'salary', 'salary_from'),
      numberAt(job, 'salary', 'salary_to'),
      stringAt(job, 'salary', 'salary_currency'),
      undefined,
    ),
    postedAt: isoDate(job.created_at ?? job.published_on),
    applyUrl: stringAt(job, 'application_url'),
  })
  const body = [
    stringAt(job, 'description'),
    section('Requirements', stringAt(job, 'requirements')),
    section('Benefits', stringAt(job, 'benefits')),
  ]
  return composeBoardPosting({
    sourceId: stringAt(job, 'shortcode') ?? stringAt(job, 'id'),
    url: stringAt(job, 'url') ?? stringAt(job, 'shortlink'),
    html: body.filter((part) => part !== undefined).join('\n') || undefined,
    stated,
    ats: 'workable',
  })
}

const workplace = (name: string | undefined): StatedFacts['remote'] =>
  name === 'hybrid' ? 'hybrid' : name === 'remote' ? 'remote' : name === 'on_site' ? 'onsite' : undefined

function placeNames(job: Json): string[] {
  const named = Array.isArray(job.locations) ? job.locations.filter(isJson).filter((one) => one.hidden !== true) : []
  const list = named.length ? named : [job]
  return list.map((one) =>
    [stringAt(one, 'city'), stringAt(one, 'region') ?? stringAt(one, 'state'), stringAt(one, 'country')]
      .filter((part) => part !== undefined)
      .join(', '),
  )
}

const section = (title: string, html: string | undefined) => (html ? `<h2>${title}</h2>${html}` : undefined)
