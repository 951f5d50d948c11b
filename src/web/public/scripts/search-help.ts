// Searching the help: all words must begin a word of the article; titles weigh most. Results show the marked words.

type Entry = { path: string; title: string; group: string; text: string }
type Hit = { entry: Entry; weight: number; excerpt: string }

const mostHits = 8
let entries: Promise<Entry[]> | undefined

export function startHelpSearch() {
  const input = document.querySelector<HTMLInputElement>('[data-help-search]')
  const list = document.querySelector<HTMLElement>('[data-help-results]')
  const said = document.querySelector<HTMLElement>('[data-help-said]')
  if (!input || !list || !said) return
  const load = () => (entries ??= fetch('/help/index.json').then((response) => response.json() as Promise<Entry[]>))
  const update = async () => {
    const words = split(input.value)
    document.querySelector<HTMLElement>('[data-help-list]')!.hidden = words.length > 0
    const hits = words.length ? find(await load(), words) : []
    list.replaceChildren(...hits.map((hit) => draw(hit, words)))
    said.textContent =
      words.length === 0 ? '' : hits.length ? `${hits.length} found` : 'Nothing found. Try fewer words.'
  }
  input.addEventListener('focus', () => void load(), { once: true })
  input.addEventListener('input', () => void update())
  document.addEventListener('keydown', (event) => {
    const typing = event.target instanceof HTMLInputElement
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      input.focus()
    } else if (event.key === 'Escape' && event.target === input) {
      input.value = ''
      void update()
    } else if (event.key === 'Enter' && event.target === input) list.querySelector('a')?.click()
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') step(event, input, list)
  })
  if (input.value) void update()
}

/** Arrows walk from the field through the results and back. */
function step(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement) {
  const stops: HTMLElement[] = [input, ...list.querySelectorAll('a')]
  const at = stops.indexOf(event.target as HTMLElement)
  if (at < 0) return
  event.preventDefault()
  stops[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus()
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
const split = (text: string) => plain(text).match(/[\p{L}\d]+/gu) ?? []

function find(all: Entry[], words: string[]): Hit[] {
  return all
    .flatMap((entry) => {
      const title = ` ${split(entry.title).join(' ')}`
      const text = ` ${split(entry.text).join(' ')}`
      if (!words.every((word) => title.includes(` ${word}`) || text.includes(` ${word}`))) return []
      const weight = words.reduce(
        (sum, word) => sum + (title.includes(` ${word}`) ? 10 : 0) + Math.min(5, text.split(` ${word}`).length - 1),
        0,
      )
      return [{ entry, weight, excerpt: cut(entry.text, words[0]!) }]
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostHits)
}

/** A line of the text around the first place of the word. */
function cut(text: string, word: string): string {
  const at = Math.max(0, plain(text).search(new RegExp(`(?<![\\p{L}\\d])${word}`, 'u')))
  const from = at < 60 ? 0 : text.indexOf(' ', at - 60) + 1
  const words = text.slice(from, from + 150).replace(/\s\S*$/, '')
  return `${from ? '… ' : ''}${words} …`
}

function draw({ entry, excerpt }: Hit, words: string[]): HTMLElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = entry.path
  link.className = 'help-hit'
  const title = document.createElement('b')
  title.append(...mark(entry.title, words))
  const text = document.createElement('span')
  text.append(...mark(excerpt, words))
  link.append(title, text)
  item.append(link)
  return item
}

/** The text with the words that were looked for under the highlighter. */
function mark(text: string, words: string[]): (string | HTMLElement)[] {
  return text.split(/([\p{L}\d]+)/u).map((piece) => {
    const found = words.find((word) => plain(piece).startsWith(word))
    if (!found) return piece
    const element = document.createElement('mark')
    element.textContent = piece
    return element
  })
}
