// Profiles nobody would write but somebody will send: metacharacters, endless words, every script, control characters.
import fc from 'fast-check'
import { Profile, type ProfileInput } from '#features/profiles/contract.ts'

const attacks = [
  '#set text(red)\n#panic("x")',
  '#import "@preview/cetz:0.1.0"',
  '#read("/etc/passwd")',
  '$ x^2 $ *bold* _it_ `raw` <label> @ref = Heading',
  '\\input{/etc/passwd} \\write18{id} \\csname x\\endcsname ^^41 \\end{document} %',
  '\\begin{itemize} \\item } { $$ & # _ ~ ^',
  '<script>alert(1)</script><img src=x onerror=alert(1)> &amp; &#x41; ]]> <!-- -->',
  '"; DROP TABLE x; -- \'',
  '[a](javascript:alert(1)) ![x](y) | table | \n> quote\n1. one\n- [ ] box\n***',
  '{{constructor}} {7*7} <%= 1 %> %s %n',
  '\u202eabc\u202c \u2066x\u2069 \u200f\u200e \ufeff \u00ad',
  'a\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307'.repeat(8),
  '👩‍👩‍👧‍👦 😀 🇵🇹 ☕ 日本語 한국어 ไทย हिन्दी',
  'שלום עולם C++ مرحبا بالعالم 123',
  '\u0000\u0001\u0007\u001b[31m\u007f\u0085',
  '\ud800 \udfff lone',
  'x'.repeat(1900),
  'C++ C# .NET A/B CI/CD node.js 24/7 §§ 1–2 — …',
  '',
  ' ',
]
const text = (max: number) =>
  fc
    .oneof(
      { weight: 3, arbitrary: fc.constantFrom(...attacks) },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
      { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
      {
        weight: 1,
        arbitrary: fc.string({ unit: fc.constantFrom(...'\\{}$&#_%~^<>|"\'`*[]()@=-+/:;.,!? aé'), maxLength: 60 }),
      },
    )
    .map((value) => value.slice(0, max))
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const date = fc.constantFrom('2019', '2019-04', '2019-04-30', '1900', '9999-12')
const url = fc.oneof(
  fc.constantFrom(
    'https://a.example/?q="><b>&x=1#y',
    'javascript:alert(1)',
    'a.example/b_c%20d',
    'file:///etc/passwd',
    'mailto:x@y.example',
    'https://ü.example/ä b',
    '//x',
    'data:text/html,x',
    '\\\\host\\x',
  ),
  text(200),
)
const few = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 3 })
const period = { startDate: maybe(date), endDate: maybe(date) }
const name = (max: number) => text(max).map((value) => value || 'x')

export const arbitraryProfile: fc.Arbitrary<Profile> = fc
  .record({
    basics: fc.record({
      name: maybe(text(200)),
      label: maybe(text(200)),
      email: maybe(text(254)),
      phone: maybe(text(60)),
      url: maybe(url),
      summary: maybe(text(5000)),
      location: maybe(fc.record({ text: maybe(text(200)), city: maybe(text(120)) })),
      profiles: few(fc.record({ network: text(60), username: maybe(text(200)), url })),
    }),
    work: few(
      fc.record({
        ...period,
        name: maybe(text(200)),
        position: maybe(text(200)),
        location: maybe(text(200)),
        url: maybe(url),
        summary: maybe(text(2000)),
        highlights: few(text(2000)),
      }),
    ),
    education: few(
      fc.record({
        ...period,
        institution: maybe(text(300)),
        studyType: maybe(text(200)),
        area: maybe(text(300)),
        score: maybe(text(100)),
        courses: few(text(200)),
      }),
    ),
    skills: few(fc.record({ name: name(200), level: maybe(text(100)), keywords: few(text(200)) })),
    projects: few(
      fc.record({
        ...period,
        name: name(300),
        description: maybe(text(2000)),
        url: maybe(url),
        keywords: few(text(200)),
      }),
    ),
    certificates: few(fc.record({ name: name(300), issuer: maybe(text(200)), date: maybe(date), url: maybe(url) })),
    languages: few(fc.record({ language: name(100), fluency: maybe(text(100)) })),
    awards: few(fc.record({ title: name(300), awarder: maybe(text(200)), summary: maybe(text(2000)) })),
    publications: few(fc.record({ name: name(500), publisher: maybe(text(300)), url: maybe(url) })),
    interests: few(fc.record({ name: name(200), keywords: few(text(200)) })),
    references: few(fc.record({ name: name(200), reference: maybe(text(2000)) })),
  })
  .map((profile) => Profile.parse(profile satisfies ProfileInput))

/** A hundred jobs of twelve bullets each, and everything else in proportion: about a hundred thousand words. */
export function hugeProfile(): Profile {
  const bullets = Array.from(
    { length: 12 },
    (_, i) => `Did thing ${i} ${'with great care and many words '.repeat(2)}indeed.`,
  )
  return Profile.parse({
    basics: { name: 'Hugo Huge', email: 'hugo@huge.example', summary: 'Word. '.repeat(800) },
    work: Array.from({ length: 100 }, (_, i) => ({
      position: `Role ${i}`,
      name: `Company ${i}`,
      startDate: '2001-01',
      endDate: '2002-02',
      highlights: bullets,
    })),
    skills: Array.from({ length: 200 }, (_, i) => ({ name: `Skill ${i}` })),
    publications: Array.from({ length: 200 }, (_, i) => ({ name: `Paper ${i}`, releaseDate: '2010' })),
  })
}
