// Looks at the pages that follow the keys in the résumé editor.
import type { Page } from 'playwright-core'

/** Waits until the last change is on the screen. */
export const settled = (page: Page) =>
  page.waitForFunction(() => {
    const frame = document.querySelector<HTMLElement>('[data-preview]')
    return frame?.dataset.asked !== undefined && frame.dataset.asked === frame.dataset.drawn
  })

/** Keeps the last question for live pages; `differs` tells how far the screen is from the engine's own pages. */
export function watchLivePages(page: Page) {
  let last = '{}'
  page.on('request', (request) => {
    if (request.url().endsWith('/preview/drawing')) last = request.postData() ?? last
  })
  return {
    last: () => last,
    /**
     * Has the same résumé drawn whole, shows the first page as a picture in the size of the live one, and compares:
     * the share of points that differ by more than a quarter of the scale. Edges of letters may differ by less.
     */
    differs: () => page.evaluate(compareWithWhole, last),
  }
}

async function compareWithWhole(question: string): Promise<number> {
  const { since: _, ...body } = JSON.parse(question)
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch('/api/v1/preview', { method: 'POST', headers, body: JSON.stringify(body) })
  const { pages } = (await answer.json()) as { pages: string[] }
  // Words for selection are not drawn, and a picture that holds them may not be read back.
  const svg = pages[0]!.replaceAll(/<foreignObject[\s\S]*?<\/foreignObject>/g, '')
  const image = new Image()
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  await image.decode()
  const live = document.querySelector<HTMLCanvasElement>('[data-preview] canvas')!
  const read = (from: CanvasImageSource) => {
    const copy = document.createElement('canvas')
    copy.width = live.width
    copy.height = live.height
    const pen = copy.getContext('2d', { willReadFrequently: true })!
    pen.drawImage(from, 0, 0, copy.width, copy.height)
    return pen.getImageData(0, 0, copy.width, copy.height).data
  }
  const [a, b] = [read(live), read(image)]
  let different = 0
  let inked = 0
  for (let at = 0; at < a.length; at += 4) {
    const [one, other] = [a[at]!, b[at]!]
    if (one < 200 || other < 200) inked++
    if (Math.abs(one - other) > 64) different++
  }
  return different / Math.max(1, inked)
}
