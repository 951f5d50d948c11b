/** Spelt letter by letter these begin with a vowel: `an HGV driver`, `an NHS nurse`, but `a UX designer`. */
const vowelLetters = /^[AEFHILMNORSX](?=\p{Lu}{1,3}(?![\p{L}]))(?!AP\b)/u
/** Said as words, whatever letter they begin with. */
const saidAsWords = /^(?:HEAD|LEAD|LAMP|LEAN|MARC|MIS|NASA|NATO|NICU|PICU|RAMS|REST|ROV|SAFE|SAN|SOC|SQL|SCADA|SIM)\b/u

/** `a` or `an`, by the sound of what follows. */
export function articleFor(noun: string): string {
  if (/^\p{Lu}{2,4}(?![\p{L}])/u.test(noun))
    return (vowelLetters.test(noun) && !saidAsWords.test(noun)) || /^(?:SAP|SEO|[AEIO])/u.test(noun) ? 'an' : 'a'
  return /^(?:[aeio]|u(?!ni|se|ti|k\b)|hon|heir|hour|X-)/iu.test(noun) && !/^(?:one|eu)/iu.test(noun) ? 'an' : 'a'
}
