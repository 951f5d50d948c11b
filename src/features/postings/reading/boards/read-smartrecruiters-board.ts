import { isoDate, readEmploymentCode, type StatedFacts } from '../page/read-job-posting-node.ts'
import { defined, placesOf } from './board-parts.ts'
import { type BoardPosting, composeBoardPosting, isJson, type Json, listIn, stringAt } from './board-posting.ts'

/**
 * Answer of `api.smartrecruiters.com/v1/companies/{id}/postings`, or of one `/postings/{id}`, which alone holds the text. `ref` is
 * an address of the API, so the page's address is built. `releasedDate` may be later than the first posting.
 */
export function readSmartRecruitersBoard(answer: unknown): BoardPosting[] {
  const jobs = isJson(answer) && 'name' in answer && !('content' in answer) ? [answer] : listIn(answer, 'content')
  return jobs.map(readJob).filter((posting) => posting !== undefined)
}

function readJob(job: Json): BoardPosting | undefined {
  const place = isJson(job.location) ? job.location : {}
  const country = stringAt(place, 'country')?.toUpperCase()
  const full =
    stringAt(place, 'fullLocation') ??
    [stringAt(place, 'city'), stringAt(place, 'region'), country].filter((part) => part !== undefined).join(', ')
  const locations = placesOf([full]).map((one) => (country?.length === 2 ? { ...one, countryCode: country } : one))
  const stated: StatedFacts = defined({
    title: stringAt(job, 'name'),
    company: stringAt(job, 'company', 'name'),
    locations,
    remote: place.hybrid === true ? 'hybrid' : place.remote === true ? 'remote' : undefined,
    employmentType: readEmploymentCode(
      stringAt(job, 'typeOfEmployment', 'id') ?? stringAt(job, 'typeOfEmployment', 'label'),
    ),
    postedAt: isoDate(job.releasedDate),
    applyUrl: stringAt(job, 'applyUrl'),
  })
  const sourceId = stringAt(job, 'id')
  const company = stringAt(job, 'company', 'identifier')
  const built = company && sourceId ? `https://jobs.smartrecruiters.com/${company}/${sourceId}` : undefined
  const url = stringAt(job, 'postingUrl') ?? built
  return composeBoardPosting({ sourceId, url, html: bodyOf(job), stated, ats: 'smartrecruiters' })
}

function bodyOf(job: Json): string | undefined {
  const ad = isJson(job.jobAd) && isJson(job.jobAd.sections) ? job.jobAd.sections : undefined
  if (!ad) return undefined
  const order = ['companyDescription', 'jobDescription', 'qualifications', 'additionalInformation']
  const heading: Record<string, string> = {
    companyDescription: 'About us',
    jobDescription: 'Job description',
    qualifications: 'Qualifications',
    additionalInformation: 'Additional information',
  }
  return order
    .filter((key) => stringAt(ad, key, 'text'))
    .map((key) => `<h2>${stringAt(ad, key, 'title') ?? heading[key]}</h2>${stringAt(ad, key, 'text')}`)
    .join('\n')
}
