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

/** Answer of `{company}.recruitee.com/api/offers/`. Amounts are strings; texts may stand under `translations` by language. */
export function readRecruiteeBoard(answer: unknown): BoardPosting[] {
  return listIn(answer, 'offers')
    .filter((offer) => offer.status === undefined || offer.status === 'published')
    .map(readOffer)
    .filter((posting) => posting !== undefined)
}

function readOffer(offer: Json): BoardPosting | undefined {
  const words = wordsOf(offer)
  const named = Array.isArray(offer.locations) ? offer.locations.filter(isJson) : []
  const list = named.length ? named : [offer]
  const stated: StatedFacts = defined({
    title: stringAt(offer, 'title') ?? stringAt(words, 'title'),
    company: stringAt(offer, 'company_name'),
    locations: placesOf(
      list.map((one) =>
        [stringAt(one, 'city'), stringAt(one, 'state') ?? stringAt(one, 'state_name'), stringAt(one, 'country')]
          .filter((part) => part !== undefined)
          .join(', '),
      ),
    ),
    remote:
      offer.hybrid === true
        ? 'hybrid'
        : offer.remote === true
          ? 'remote'
          : offer.on_site === true
            ? 'onsite'
            : undefined,
    employmentType: readEmploymentCode(stringAt(offer, 'employment_type_code')),
    salary: payOf(
      numberAt(offer, 'salary', 'min'),
      numberAt(offer, 'salary', 'max'),
      stringAt(offer, 'salary', 'currency'),
      stringAt(offer, 'salary', 'period'),
    ),
    postedAt: isoDate(stringAt(offer, 'published_at') ?? stringAt(offer, 'created_at')),
    expiresAt: isoDate(stringAt(offer, 'close_at')),
    applyUrl: stringAt(offer, 'careers_apply_url'),
  })
  const description = stringAt(offer, 'description') ?? stringAt(words, 'description')
  const requirements = stringAt(offer, 'requirements') ?? stringAt(words, 'requirements')
  const html = [description, requirements && `<h2>Requirements</h2>${requirements}`]
    .filter((part) => part !== undefined)
    .join('\n')
  return composeBoardPosting({
    sourceId: stringAt(offer, 'id') ?? stringAt(offer, 'slug'),
    url: stringAt(offer, 'careers_url'),
    html,
    stated,
    ats: 'recruitee',
  })
}

/** English if there is, else the first language given. */
function wordsOf(offer: Json): Json {
  const translations = isJson(offer.translations) ? offer.translations : {}
  const first = translations.en ?? Object.values(translations)[0]
  return isJson(first) ? first : {}
}
