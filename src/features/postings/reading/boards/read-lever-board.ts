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

/** Answer of `api.lever.co/v0/postings/{site}?mode=json`: a bare list. `createdAt` is in milliseconds. */
export function readLeverBoard(answer: unknown): BoardPosting[] {
  const jobs = isJson(answer) && 'categories' in answer ? [answer] : listIn(answer, 'data')
  return jobs.map(readJob).filter((posting) => posting !== undefined)
}

function readJob(job: Json): BoardPosting | undefined {
  const categories = isJson(job.categories) ? job.categories : {}
  const all = Array.isArray(categories.allLocations) ? categories.allLocations.map(String) : []
  const stated: StatedFacts = defined({
    title: stringAt(job, 'text'),
    locations: placesOf([stringAt(categories, 'location'), ...all]),
    remote: remoteKindOf(stringAt(job, 'workplaceType'), stringAt(categories, 'location')),
    employmentType: readEmploymentCode(stringAt(categories, 'commitment')),
    salary: payOf(
      numberAt(job, 'salaryRange', 'min'),
      numberAt(job, 'salaryRange', 'max'),
      stringAt(job, 'salaryRange', 'currency'),
      stringAt(job, 'salaryRange', 'interval'),
    ),
    postedAt: isoDate(job.createdAt),
    applyUrl: stringAt(job, 'applyUrl'),
  })
  const url = stringAt(job, 'hostedUrl') ?? stringAt(job, 'applyUrl')
  return composeBoardPosting({ sourceId: stringAt(job, 'id'), url, html: bodyOf(job), stated, ats: 'lever' })
}

/** Description, then the lists ("Requirements" …) with their headings, then the closing words. */
function bodyOf(job: Json): string {
  const lists = Array.isArray(job.lists) ? job.lists.filter(isJson) : []
  const parts = lists.map(
    (list) => `<h3>${stringAt(list, 'text') ?? ''}</h3><ul>${stringAt(list, 'content') ?? ''}</ul>`,
  )
  const opening =
    stringAt(job, 'description') ?? stringAt(job, 'descriptionBody') ?? plainToHtml(stringAt(job, 'descriptionPlain'))
  const closing = stringAt(job, 'additional') ?? plainToHtml(stringAt(job, 'additionalPlain'))
  return [opening, ...parts, closing].filter((part) => part !== undefined).join('\n')
}

export const plainToHtml = (text: string | undefined): string | undefined =>
  text?.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replace(/\r?\n/g, '<br>')
