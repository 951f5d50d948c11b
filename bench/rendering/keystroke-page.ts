// What runs inside the page while keys are measured. Each function is sent there whole: it uses nothing from outside.

/** Milliseconds since the key event's own time stamp. */
export type Stroke = {
  sent: number
  answered: number
  drawn: number
  painted: number
  bytes: number
  trusted: boolean
}
type Key = { at: number; revision: number; trusted: boolean }
type Call = { sent: number; answered: number; bytes: number; revision: number }
type Watched = Window & { keys: Key[]; calls: Call[]; strokes: Stroke[] }

/** Before the page's own scripts: when live pages are asked for, for which change, and when the answer is there. */
export function watchFetches(): void {
  const watched = window as unknown as Watched
  watched.calls = []
  const original = window.fetch
  window.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input)
    if (!url.endsWith('/preview/drawing')) return original(input, init)
    const revision = Number(document.querySelector<HTMLElement>('[data-preview]')?.dataset.asked)
    const call: Call = { sent: performance.now(), answered: Number.NaN, bytes: 0, revision }
    const answer = await original(input, init)
    const body = await answer.arrayBuffer()
    call.answered = performance.now()
    call.bytes = body.byteLength
    watched.calls.push(call)
    return new Response(body, answer)
  }
}

/** Two frames after the new page stands in the document it has been painted. */
export function watchStrokes(): void {
  const watched = window as unknown as Watched
  const frame = document.querySelector<HTMLElement>('[data-preview]')!
  watched.keys = []
  watched.strokes = []
  const onKey = ({ timeStamp: at, isTrusted: trusted }: KeyboardEvent) =>
    watched.keys.push({ at, trusted, revision: Number(frame.dataset.asked) + 1 })
  document.addEventListener('keydown', onKey, true)
  new MutationObserver(() => {
    const shown = Number(frame.dataset.drawn)
    const drawn = performance.now()
    const done = watched.keys.filter(({ revision }) => revision <= shown)
    watched.keys = watched.keys.filter(({ revision }) => revision > shown)
    const call = watched.calls.find(({ revision }) => revision === shown)
    if (done.length === 0 || !call) return
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const painted = performance.now()
        for (const { at, trusted } of done)
          watched.strokes.push({
            trusted,
            bytes: call.bytes,
            sent: call.sent - at,
            answered: call.answered - at,
            drawn: drawn - at,
            painted: painted - at,
          })
      }),
    )
  }).observe(frame, { attributes: true, attributeFilter: ['data-drawn'] })
}

/** The strokes since it was read last. */
export function readStrokes(): Stroke[] {
  const watched = window as unknown as Watched
  watched.calls.length = 0
  return watched.strokes.splice(0)
}

/** Fetches all pages and draws them as pictures where the live ones stand. Milliseconds until that is painted. */
export async function drawWhole({ question, word }: { question: string; word: string }): Promise<number> {
  const { since: _, ...body } = JSON.parse(question)
  body.profile.basics.label = word
  const text = JSON.stringify(body)
  const start = performance.now()
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch('/api/v1/preview', { method: 'POST', headers, body: text })
  const { pages } = (await answer.json()) as { pages: string[] }
  const canvases = [...document.querySelectorAll<HTMLCanvasElement>('[data-preview] canvas')]
  const images = await Promise.all(
    pages.map(async (svg, index) => {
      const image = new Image()
      image.className = canvases[index]?.className ?? ''
      image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
      await image.decode()
      canvases[index]?.before(image)
      return image
    }),
  )
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  const time = performance.now() - start
  for (const image of images) image.remove()
  await new Promise((done) => setTimeout(done, 150))
  return time
}
