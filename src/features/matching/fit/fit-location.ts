import type { PostingFacts, PostingLocation } from '../../postings/posting-facts.ts'
import { placeOf } from '../../postings/reading/text/read-locations.ts'
import type { Profile } from '../../profiles/contract.ts'
import type { FitMarket, FitWishes } from '../match-report.ts'
import type { Judged } from './judged.ts'

interface Place {
  city?: string
  region?: string
  country?: string
}
const sameRegion = 75
/** Left of a place whose way of working is not the one wished for. */
const otherKind = 0.5
const kindNames = { remote: 'remote', hybrid: 'hybrid', onsite: 'on site' } as const
/** Another place: with and without the wish to move, before prices are weighed. */
const elsewhere = { willing: 60, unknown: 35, unwilling: 15 }

/**
 * Remote or the same place 100, the same region 75, else 60, 35 or 15 by willingness to move, times the price level at home ÷
 * there (held within 0.6–1.25: moving to a dear city costs). A remote job bound to another country counts 40. A way of working
 * that the person does not want halves all of it.
 */
export function fitLocation(posting: PostingFacts, profile: Profile, wishes: FitWishes, market: FitMarket): Judged {
  const place = judgePlace(posting, profile, wishes, market)
  const kind = posting.remoteKind
  if (place.score === undefined || !kind || !wishes.remoteKinds.length || wishes.remoteKinds.includes(kind))
    return place
  const wanted = wishes.remoteKinds.map((each) => kindNames[each]).join(' or ')
  return {
    ...place,
    score: place.score * otherKind,
    reason: `${place.reason} It is ${kindNames[kind]}; you want ${wanted}.`,
  }
}

function judgePlace(posting: PostingFacts, profile: Profile, wishes: FitWishes, market: FitMarket): Judged {
  const own = [wishes.location ?? profile.basics.location, ...wishes.otherLocations]
    .filter((place) => place !== undefined)
    .map(homeOf)
  const offered = posting.locations.map(offerOf)
  if (posting.remoteKind === 'remote') return remote(own, offered)
  if (!offered.length) return { reason: 'The posting names no place.', missing: 'posting' }
  if (!own.some((place) => place.city || place.region || place.country))
    return { reason: 'Your profile names no place.', missing: 'profile' }
  const name = posting.locations[0]?.text ?? 'there'
  if (any(own, offered, sameCity)) return { score: 100, reason: `In ${name}, where you are.` }
  if (any(own, offered, sameArea)) return { score: sameRegion, reason: `${name} is in your region.` }
  const will = wishes.willingToMove === undefined ? 'unknown' : wishes.willingToMove ? 'willing' : 'unwilling'
  const prices = market.priceLevel
  const multiplier = prices ? Math.min(1.25, Math.max(0.6, prices.here / prices.there)) : 1
  const moving = {
    willing: 'you are willing to move',
    unknown: 'you have not said whether you would move',
    unwilling: 'you do not want to move',
  }[will]
  const dear = prices ? ` Prices there are ${Math.round((prices.there / prices.here) * 100)} % of yours.` : ''
  return {
    score: Math.min(100, elsewhere[will] * multiplier),
    reason: `${name} is elsewhere; ${moving}.${dear}`,
    ...(will === 'unknown' ? { missing: 'wishes' } : {}),
  }
}

function remote(own: readonly Place[], offered: readonly Place[]): Judged {
  const bound = offered.map((place) => place.country).filter((country) => country !== undefined)
  const home = own.map((place) => place.country).filter((country) => country !== undefined)
  if (bound.length && home.length && !home.some((country) => bound.includes(country))) {
    return {
      score: 40,
      reason: `Remote, but bound to ${[...new Set(bound)].join(', ')}; check whether you may work from your country.`,
    }
  }
  return { score: 100, reason: 'Remote.' }
}

const any = (own: readonly Place[], offered: readonly Place[], same: (a: Place, b: Place) => boolean) =>
  own.some((a) => offered.some((b) => same(a, b)))
const sameCity = (a: Place, b: Place) =>
  a.city !== undefined &&
  a.city === b.city &&
  (!a.country || !b.country || a.country === b.country) &&
  (!a.region || !b.region || a.region === b.region)
const sameArea = (a: Place, b: Place) =>
  a.region !== undefined && a.region === b.region && (!a.country || !b.country || a.country === b.country)

function homeOf(location: NonNullable<Profile['basics']['location']>): Place {
  const read = location.text ? placeOf(location.text) : undefined
  return fold(location.city ?? read?.city, location.region ?? read?.region, location.countryCode ?? read?.countryCode)
}
const offerOf = ({ city, region, countryCode }: PostingLocation): Place => fold(city, region, countryCode)

const plain = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\b(?:city|greater|area|metro|metropolitan|county|region)\b/g, '')
    .trim()

function fold(city?: string, region?: string, country?: string): Place {
  const area = region ? (placeOf(`x, ${region}`).region ?? region) : undefined
  return {
    ...(city ? { city: plain(city) } : {}),
    ...(area ? { region: plain(area) } : {}),
    ...(country ? { country: country.toUpperCase() } : {}),
  }
}
