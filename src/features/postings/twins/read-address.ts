// The page an address leads to, under every name it is known by. Pure.

/** What only says where a reader came from. */
const trails =
  /^(utm_|mc_|ref$|refid$|referrer$|source$|src$|trk|gh_src$|lever-source|trackingid$|fbclid$|gclid$|from$|origin$)/i

/** The address without scheme, `www.`, trails, anchor and letters' case; undefined for what is no page of a posting. */
export function normaliseUrl(text: string): string | undefined {
  const url = parse(text)
  if (!url) return undefined
  const query = [...url.searchParams]
    .filter(([name]) => !trails.test(name))
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, value]) => `${name}=${value}`)
    .join('&')
  const path = url.pathname.replace(/\/+$/, '').toLowerCase()
  // The front page of a company is no posting.
  if (!path && !query) return undefined
  return `${hostOf(url)}${path}${query ? `?${query}` : ''}`
}

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

/** Systems whose postings have a number of their own, wherever the page with it stands. */
const numbers: [system: string, host: RegExp, path: RegExp][] = [
  ['greenhouse', /(?:^|\.)greenhouse\.io$/, /\/jobs\/(\d{5,})/],
  ['lever', /(?:^|\.)lever\.co$/, new RegExp(`/(${uuid})`)],
  ['ashby', /(?:^|\.)ashbyhq\.com$/, new RegExp(`/(${uuid})`)],
  ['smartrecruiters', /(?:^|\.)smartrecruiters\.com$/, /\/(\d{9,})/],
  ['workable', /(?:^|\.)workable\.com$/, /\/j\/([0-9a-f]{8,})/],
  ['linkedin', /(?:^|\.)linkedin\.com$/, /\/jobs\/view\/(?:[^/]*-)?(\d{7,})/],
  ['workday', /(?:^|\.)(?:myworkdayjobs|myworkdaysite)\.com$/, /_([a-z]*-?\d{4,}(?:-\d+)?)$/],
]
/** The same numbers as a company's own pages carry them. */
const parameters: [system: string, name: string, host?: RegExp][] = [
  ['greenhouse', 'gh_jid'],
  ['greenhouse', 'token', /(?:^|\.)greenhouse\.io$/],
  ['ashby', 'ashby_jid'],
  ['linkedin', 'currentJobId', /(?:^|\.)linkedin\.com$/],
  ['indeed', 'jk', /(?:^|\.)indeed\.[a-z.]+$/],
  ['indeed', 'vjk', /(?:^|\.)indeed\.[a-z.]+$/],
]

/** The number a hiring system gave the posting, as `greenhouse:4012345`; of a tenant where numbers are not unique. */
export function readNumber(text: string): string | undefined {
  const url = parse(text)
  if (!url) return undefined
  const host = hostOf(url)
  for (const [system, name, at] of parameters) {
    const value = url.searchParams.get(name)
    if (value && /^[\w-]{5,}$/.test(value) && (!at || at.test(host))) return `${system}:${value.toLowerCase()}`
  }
  for (const [system, at, path] of numbers) {
    const found =
      at.test(host) && path.exec(url.pathname.toLowerCase().replace(/\/(?:apply|application)?\/*$/, ''))?.[1]
    // Workday counts by company: its first label is the company's.
    if (found) return system === 'workday' ? `workday:${host.split('.')[0]}:${found}` : `${system}:${found}`
  }
  return undefined
}

/** All that one posting may be known by: its page, and its number in a hiring system from either address. */
export function readAddresses(url: string | null | undefined, applyUrl?: string | null): string[] {
  const keys = [url && normaliseUrl(url), url && readNumber(url), applyUrl && readNumber(applyUrl)]
  return [...new Set(keys.filter((key): key is string => Boolean(key)))]
}

function parse(text: string): URL | undefined {
  try {
    const url = new URL(text)
    return /^https?:$/.test(url.protocol) ? url : undefined
  } catch {
    return undefined
  }
}

const hostOf = (url: URL) => url.hostname.toLowerCase().replace(/^(?:www|m)\./, '')
