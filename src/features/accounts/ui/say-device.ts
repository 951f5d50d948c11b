const browsers: [RegExp, string][] = [
  [/edg\//i, 'Edge'],
  [/opr\//i, 'Opera'],
  [/firefox\//i, 'Firefox'],
  [/chrom(e|ium)\//i, 'Chrome'],
  [/safari\//i, 'Safari'],
  [/curl|node|undici|shortlist/i, 'A program'],
]
const systems: [RegExp, string][] = [
  [/iphone|ipad/i, 'iOS'],
  [/android/i, 'Android'],
  [/mac os x/i, 'macOS'],
  [/windows/i, 'Windows'],
  [/linux/i, 'Linux'],
]

/** Browser and system as a person knows them; a guess from what the browser says of itself. */
export function sayDevice(userAgent: string | null): { name: string; mobile: boolean } {
  const text = userAgent ?? ''
  const browser = browsers.find(([pattern]) => pattern.test(text))?.[1]
  const system = systems.find(([pattern]) => pattern.test(text))?.[1]
  const name = [browser, system].filter(Boolean).join(' on ')
  return { name: name || 'Unknown device', mobile: /mobile|android|iphone/i.test(text) }
}
