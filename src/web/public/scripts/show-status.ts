// The status page: asks the program itself, now and every half minute while somebody looks.

type Part = { part: string; state: string; since: string | null; figures: Record<string, number> }

const everyMs = 30_000
const words: Record<string, string> = { works: 'Works', slow: 'Late', broken: 'Does not answer', absent: 'Not set up' }

export function showStatus() {
  const place = document.querySelector<HTMLElement>('[data-status]')
  if (!place) return
  const look = () => document.visibilityState === 'visible' && void refresh(place)
  document.addEventListener('visibilitychange', look)
  setInterval(look, everyMs)
  look()
}

async function refresh(place: HTMLElement) {
  const answer = await fetch('/health/status', { signal: AbortSignal.timeout(8000) })
    .then((response) => response.json() as Promise<{ at: string; parts: Part[] }>)
    .catch(() => undefined)
  const parts = answer?.parts ?? []
  const seen = new Map(parts.map((part) => [part.part, part]))
  for (const row of place.querySelectorAll<HTMLElement>('[data-part]')) {
    const part = seen.get(row.dataset.part!)
    // Without an answer only one thing is sure: this server did not answer.
    const state = part?.state ?? (row.dataset.part === 'web' ? 'broken' : 'unknown')
    row.dataset.state = state
    row.querySelector('[data-word]')!.textContent = words[state] ?? 'Not known'
    row.querySelector('[data-note]')!.textContent = part ? note(part) : ''
  }
  const states = parts.map(({ state }) => state)
  const sum = place.querySelector('[data-sum]')!
  sum.textContent = !answer
    ? 'This server does not answer'
    : states.includes('broken')
      ? 'Something does not work'
      : states.includes('slow')
        ? 'Works, with delay'
        : 'Everything works'
  // Said aloud only when it changes.
  const said = place.querySelector('[data-said]')!
  if (said.textContent !== sum.textContent) said.textContent = sum.textContent
  place.querySelector('[data-at]')!.textContent =
    `Asked at ${new Date().toLocaleTimeString('en-GB')}. Asked again every half minute while this page is open.`
}

function note({ part, state, since, figures }: Part): string {
  const span = since ? `for ${saySpan((Date.now() - Date.parse(since)) / 1000)}` : ''
  if (part === 'web') return `Running ${span}`
  if (part === 'database')
    return state === 'broken' ? `Unreachable ${span}` : `Answers in ${figures.milliseconds} ms; without a break ${span}`
  if (part === 'work')
    return `${figures.running} running, ${figures.waiting} waiting; ${state === 'slow' ? 'late' : 'in time'} ${span}`
  return state === 'absent' ? 'No mail server is set; mail stays in the local mailbox' : span
}

/** Seconds as people say them: the two largest units at most. */
function saySpan(seconds: number): string {
  const units = [
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
    ['second', 1],
  ] as const
  const said: string[] = []
  let left = Math.max(1, Math.round(seconds))
  for (const [unit, size] of units) {
    const count = Math.floor(left / size)
    if (count === 0) continue
    said.push(`${count} ${unit}${count === 1 ? '' : 's'}`)
    left -= count * size
    if (said.length === 2) break
  }
  return said.join(' ')
}
