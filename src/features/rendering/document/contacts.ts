import type { Profile } from '#features/profiles/contract.ts'
import { cleanLine, safeHref, showUrl } from './clean-text.ts'
import type { SheetContact } from './sheet.ts'

type Location = NonNullable<Profile['basics']['location']>

/** The place as the person wrote it, else put together from its parts. */
export function showLocation(location: Location | undefined): string {
  if (!location) return ''
  const written = cleanLine(location.text)
  if (written) return written
  const town = [cleanLine(location.postalCode), cleanLine(location.city)].filter(Boolean).join(' ')
  return [cleanLine(location.address), town, cleanLine(location.region), cleanLine(location.countryCode)]
    .filter(Boolean)
    .join(', ')
}

/** Place, e-mail, phone, site, profiles; each once, in the order people look for them. */
export function listContacts(basics: Profile['basics']): SheetContact[] {
  const contacts: SheetContact[] = []
  const add = (contact: SheetContact) => {
    if (contact.text && !contacts.some((other) => other.text === contact.text)) contacts.push(contact)
  }
  add({ kind: 'location', text: showLocation(basics.location) })
  const email = cleanLine(basics.email).replaceAll(' ', '')
  add({ kind: 'email', text: email, href: /^[^@]+@[^@]+$/.test(email) ? safeHref(`mailto:${email}`) : undefined })
  const phone = cleanLine(basics.phone)
  const digits = phone.replace(/[^\d+]/g, '')
  add({ kind: 'phone', text: phone, href: digits ? `tel:${digits}` : undefined })
  if (basics.url) add({ kind: 'url', text: showUrl(basics.url), href: safeHref(basics.url) })
  for (const profile of basics.profiles) {
    const network = cleanLine(profile.network)
    const text = profile.url ? showUrl(profile.url) : [network, cleanLine(profile.username)].filter(Boolean).join(': ')
    // A link that names its network needs no label; others get one, or nobody knows whose page it is.
    const named = !network || text.toLowerCase().includes(network.toLowerCase().replace(/[^a-z0-9]/g, ''))
    add({ kind: 'profile', text: named ? text : `${network}: ${text}`, href: safeHref(profile.url) })
  }
  return contacts
}
