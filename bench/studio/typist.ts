// Somebody typing at the Studio's desk, key by key, against the program as it runs.
import { readFile } from 'node:fs/promises'

export type Person = {
  document: { id: string; source: string }
  compile(source: string): Promise<Answer>
}
export type Answer = {
  id: string
  state: string
  way: string | null
  compileMs: number | null
  failure: { code: string } | null
}
export type Wait = { ms: number; compileMs: number; way: string | null }

/** As `text-line.ts` waits after the last key before it asks for a page. */
const typingPause = Number(
  /typingPause = (\d+)/.exec(
    await readFile(new URL('../../src/features/studio/ui/desk/text-line.ts', import.meta.url), 'utf8'),
  )?.[1] ?? 250,
)

/** An account of its own with one document, compiled once as the desk does when it is opened. */
export async function sitDown(url: string, sample: string): Promise<Person> {
  const cookies = new Map<string, string>()
  const ask = async (path: string, body: object) => {
    const answer = await fetch(url + path, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: url,
        cookie: [...cookies].map((each) => each.join('=')).join('; '),
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(60_000),
    })
    for (const line of answer.headers.getSetCookie()) {
      const [name, value] = line.split(';')[0]!.split('=', 2)
      cookies.set(name!, value!)
    }
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${(await answer.text()).slice(0, 300)}`)
    return answer.json()
  }
  const email = `${sample}-${Date.now()}@shortlist.example`
  await ask('/api/auth/sign-up/email', { email, password: 'Quiet-Harbour-42', name: 'Ada Quintero' })
  const document = await ask('/api/v1/studio/documents', { sample })
  const compile = (source: string) =>
    ask(`/api/v1/studio/documents/${document.id}/compile`, { edits: [{ path: 'main.tex', content: source }], wait: 8 })
  await compile(document.source)
  return { document, compile }
}

/**
 * Types for so many seconds at the end of the text and notes how long each page took that was still wanted when it came:
 * a newer one takes the place of one that is not done. Keys come as measured in people who type about 50 words a minute:
 * gaps spread log-normally around 190 ms, and two seconds' thought after every dozen words.
 */
export async function type({ document, compile }: Person, seconds: number, seed: number) {
  const random = startRandom(seed)
  const gap = () => 190 * Math.exp(0.6 * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()))
  const waits: Wait[] = []
  const asked: Promise<void>[] = []
  let [written, words, overtaken] = ['', 0, 0]
  let timer: NodeJS.Timeout | undefined
  const ask = async () => {
    const start = performance.now()
    const answer = await compile(document.source.replace(/\\end\{document\}\s*$/, `\n${written}\n\\end{document}\n`))
    if (answer.failure?.code === 'superseded' || answer.state === 'cancelled') overtaken++
    else waits.push({ ms: performance.now() - start, compileMs: answer.compileMs ?? 0, way: answer.way })
  }
  const until = performance.now() + seconds * 1_000
  while (performance.now() < until) {
    const letter = random() < 0.17 ? ' ' : 'etaoinshrdlu'[Math.floor(random() * 12)]!
    written += letter
    clearTimeout(timer)
    timer = setTimeout(() => asked.push(ask()), typingPause)
    const isThought = letter === ' ' && ++words % 12 === 0
    await new Promise((resolve) => setTimeout(resolve, isThought ? 2_000 : gap()))
  }
  clearTimeout(timer)
  await Promise.all(asked)
  return { waits, overtaken }
}

/** Numbers from 0 to 1, the same for the same seed. */
function startRandom(seed: number): () => number {
  let state = seed * 2_654_435_761
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
