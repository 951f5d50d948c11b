import { isoDate, readEmploymentCode, type StatedFacts } from '../page/read-job-posting-node.ts'
import { defined, payOf, placesOf, remoteKindOf } from './board-parts.ts'
import {
  type BoardPosting,
  composeBoardPosting,
  isJson,
  type Json,
  listIn,
  numberAt,
  stringAt,
} from './board-posting.ts'
import { plainToHtml } from './read-lever-board.ts'

/**
 * Answer of `api.ashbyhq.com/posting-api/job-board/{name}?includeCompensation=true`. Unlisted jobs are left out; `workplaceType`
 * wins over `isRemote`; secondary locations are folded in.
 */
export function readAshbyBoard(answer: unknown): BoardPosting[] {
  return listIn(answer, 'jobs')
    .filter((job) => job.isListed !== false)
    .map(readJob)
    .filter((posting) => posting !== undefined)
}

function readJob(job: Json): BoardPosting | undefined {
  const second = Array.isArray(job.secondaryLocations) ? job.secondaryLocations : []
  const address = isJson(job.address) ? job.address.postalAddress : undefined
  const full = ['addressLocality', 'addressRegion', 'addressCountry']
    .map((key) => stringAt(address, key))
    .filter((part) => part !== undefined)
  const location = stringAt(job, 'location')
  const places = placesOf([
    location,
    ...second.map((one) => stringAt(one, 'location') ?? (typeof one === 'string' ? one : undefined)),
  ])
  // The address says more than the name of the office: "HQ" in Lisbon, Portugal.
  if (places[0] && full.length > 1 && !places[0].countryCode)
    places[0] = { ...placesOf([full.join(', ')])[0], text: places[0].text }
  const stated: StatedFacts = defined({
    title: stringAt(job, 'title'),
    locations: places,
    remote: remoteKindOf(stringAt(job, 'workplaceType')) ?? (job.isRemote === true ? 'remote' : remoteKindOf(location)),
    employmentType: readEmploymentCode(stringAt(job, 'employmentType')),
    salary: payRange(job.compensation),
    postedAt: isoDate(job.publishedAt),
    applyUrl: stringAt(job, 'applyUrl'),
  })
  const html = stringAt(job, 'descriptionHtml') ?? plainToHtml(stringAt(job, 'descriptionPlain'))
  return composeBoardPosting({
    sourceId: stringAt(job, 'id'),
    url: stringAt(job, 'jobUrl'),
    html,
    stated,
    ats: 'ashby',
  })
}

/** The part named Salary among `summaryComponents`; its interval reads `1 YEAR`. */
function payRange(compensation: unknown) {
  const parts =
    isJson(compensation) && Array.isArray(compensation.summaryComponents) ? compensation.summaryComponents : []
  const salary = parts.find((part) => /salary/i.test(stringAt(part, 'compensationType') ?? ''))
  const [min, max] = [numberAt(salary, 'minValue'), numberAt(salary, 'maxValue')]
  return payOf(min, max, stringAt(salary, 'currencyCode'), stringAt(salary, 'interval'))
}
