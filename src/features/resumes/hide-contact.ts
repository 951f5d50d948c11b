// Takes a person's phone and e-mail out of a profile, for readers who are not to have them. Pure.
import type { Profile } from '#features/profiles/contract.ts'

const email = /[^\s@<>()[\],;:"]+@[^\s@<>()[\],;:"]+\.\p{L}{2,}/gu
const internationalPhone = /(?<![\w.])\+\d[\d\s().\-/]{6,20}\d/g

/**
 * Street, postal code, phone and e-mail go; where the person's own phone, any international number or any e-mail address
 * stands within other text, dots stand in its place. Name, town and links to pages stay.
 */
export function hideContact(profile: Profile): Profile {
  const { email: _email, phone, location, profiles, url, ...basics } = profile.basics
  const { address: _address, postalCode: _code, ...town } = location ?? {}
  const own = phone ? numberPattern(phone) : undefined
  const dots = (text: string) => {
    const masked = text.replace(email, '•••').replace(internationalPhone, '•••')
    return own ? masked.replace(own, '•••') : masked
  }
  const reaches = (address: string | undefined) => /^(mailto|tel):/i.test(address ?? '')
  return mapTexts(
    {
      ...profile,
      basics: {
        ...basics,
        ...(location ? { location: town } : {}),
        ...(url && !reaches(url) ? { url } : {}),
        profiles: profiles.filter((each) => !reaches(each.url)),
      },
    },
    dots,
  )
}

/** The same digits, however they are grouped; with or without the country's code where that can be told apart. */
function numberPattern(phone: string): RegExp | undefined {
  const digits = phone.replace(/\D/g, '')
  if (digits.length < 6) return undefined
  const national = phone.trim().startsWith('+') && digits.length > 9 ? digits.slice(-9) : digits
  return new RegExp(`\\+?(?:\\d[\\s().\\-/]*){0,4}${[...national].join('[\\s().\\-/]*')}`, 'g')
}

function mapTexts<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T
  if (Array.isArray(value)) return value.map((each) => mapTexts(each, change)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapTexts(each, change)])) as T
}
