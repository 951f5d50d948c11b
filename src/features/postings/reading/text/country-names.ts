const writtenIn = ['en', 'de', 'fr', 'es', 'pt', 'nl', 'it']
const short: Record<string, string> = {
  usa: 'US',
  us: 'US',
  'u.s.': 'US',
  'u.s.a.': 'US',
  america: 'US',
  uk: 'GB',
  'u.k.': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  'great britain': 'GB',
  uae: 'AE',
  'czech republic': 'CZ',
  holland: 'NL',
  korea: 'KR',
  'south korea': 'KR',
  turkey: 'TR',
  russia: 'RU',
  'hong kong': 'HK',
  vietnam: 'VN',
  macau: 'MO',
}
let names: Map<string, string> | undefined
const codes = new Set<string>()

/** Country name in seven languages, or its ISO code in capitals → ISO 3166-1 alpha-2. Names come from the CLDR in `Intl`. */
export function countryCodeOf(name: string): string | undefined {
  names ??= collectNames()
  const trimmed = name.trim()
  const key = trimmed.toLowerCase()
  const known = names.get(key)
  if (known) return known
  return /^[A-Z]{2}$/.test(trimmed) && codes.has(trimmed) ? trimmed : undefined
}

function collectNames(): Map<string, string> {
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    if (english.of(code) && !/^(?:EU|EZ|UN|XA|XB|ZZ|QO)$/.test(code)) codes.add(code)
  }
  const map = new Map(Object.entries(short))
  for (const language of writtenIn) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    for (const code of codes) {
      const name = display.of(code)?.toLowerCase()
      // Former codes (DD, YD, SU) are led to the country of today.
      if (name && !map.has(name)) map.set(name, Intl.getCanonicalLocales(`und-${code}`)[0]?.slice(4) ?? code)
    }
  }
  return map
}

const states =
  'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming,DC District of Columbia'
const provinces =
  'ON Ontario,QC Quebec,QC Québec,BC British Columbia,AB Alberta,MB Manitoba,SK Saskatchewan,NS Nova Scotia,NB New Brunswick,NL Newfoundland and Labrador,PE Prince Edward Island,YT Yukon,NT Northwest Territories,NU Nunavut'
const regions = new Map<string, { code: string; country: string }>()
for (const [list, country] of [
  [states, 'US'],
  [provinces, 'CA'],
] as const) {
  for (const entry of list.split(',')) {
    const code = entry.slice(0, 2)
    regions.set(code, { code, country })
    regions.set(entry.slice(3).toLowerCase(), { code, country })
  }
}

/** US state or Canadian province, by name or two capitals → its code and country. */
export function regionOf(name: string): { code: string; country: string } | undefined {
  const trimmed = name
    .trim()
    .replace(/\s+\d{5}(-\d{4})?$/, '')
    .replace(/^D\.C\.?$/, 'DC')
  return regions.get(trimmed) ?? regions.get(trimmed.toLowerCase())
}
