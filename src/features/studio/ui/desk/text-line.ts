// The line between desk and server: every text that is typed gets there, in order, and the page of the newest comes back.
import { ORPCError } from '@orpc/client'
import { client, sayError } from '#web/api.ts'
import type { Compile } from '../../studio-document.ts'

/** Milliseconds without a key before the page is set anew: less than a word's pause, more than a letter's. */
const typingPause = 250
/** Seconds an answer may take beyond what it was asked to wait: then the request counts as lost. */
const patience = 20
const edits = 20
/** Signs of all texts that go together; a longer one goes alone. */
const mostSigns = 1_000_000

export type LineNews = { isSaved: boolean; running: string | null; trouble: string | null }

export type TextLine = {
  settings: { canCompile: boolean; auto: boolean }
  /** What is typed: kept and, where that is wanted, compiled after a pause. */
  put(path: string, text: string): void
  /** Compiles what stands on the screen now. `kept` is over once the server has the text. */
  run(wait?: number): { kept: Promise<void> }
  /** The server has everything once this is over. @throws what the server says against it */
  save(): Promise<void>
  stop(): void
  /** The texts were replaced on the server: what was typed before does not count any more. */
  forget(): void
  hasUnsaved(): boolean
  /** What this window and the server last agreed on; undefined for a file never shown. */
  agreed(path: string): string | undefined
  agree(path: string, text: string): void
  wasSent(path: string, text: string): boolean
  open(): void
  close(): void
}

export function openTextLine(options: {
  id: string
  /** The text as it stands on the screen. */
  textOf: (path: string) => string | undefined
  tell: (news: Partial<LineNews>) => void
  take: (result: Compile) => void
}): TextLine {
  const { id, textOf, tell, take } = options
  const settings = { canCompile: false, auto: true }
  const unsaved = new Map<string, string>()
  /** Every file typed in since the desk was opened. */
  const typed = new Set<string>()
  const agreed = new Map<string, string>()
  /** The last texts that went out, the newest first. */
  const recent: { path: string; content: string }[] = []
  /** Requests on their way that carry texts. */
  const outstanding = new Set<Promise<unknown>>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let turn = 0
  let newest = { turn: 0, compileId: '' }
  let shown = ''
  let closed = false

  const taken = () => {
    const sent: { path: string; content: string }[] = []
    let signs = 0
    for (const [path, content] of unsaved) {
      signs += content.length
      if (sent.length && (sent.length === edits || signs > mostSigns)) break
      sent.push({ path, content })
    }
    recent.unshift(...sent)
    recent.splice(50)
    return sent
  }
  const acknowledge = (sent: { path: string; content: string }[]) => {
    for (const { path, content } of sent) agreed.set(path, content)
    for (const { path, content } of sent) if (unsaved.get(path) === content) unsaved.delete(path)
    tell({ isSaved: unsaved.size === 0 })
  }
  const track = <T>(work: Promise<T>): Promise<T> => {
    const settled = work.catch(() => undefined).finally(() => outstanding.delete(settled))
    outstanding.add(settled)
    return work
  }
  const patient = (wait: number) => ({ signal: AbortSignal.timeout((wait + patience) * 1_000) })

  /** What the server has may be an older text than the screen's: everything typed goes out once more. */
  function sendAgain() {
    if (closed) return
    for (const path of typed) {
      const text = textOf(path)
      if (text !== undefined) unsaved.set(path, text)
    }
    tell({ isSaved: unsaved.size === 0 })
    schedule()
  }

  async function send(mine: number, wait: number): Promise<Compile> {
    const sent = taken()
    const isAll = sent.length === unsaved.size
    const request = client.studio.compile({ id, edits: sent, wait }, patient(wait))
    try {
      const answer = await track(request)
      acknowledge(sent)
      if (!isAll && !closed) schedule()
      // Requests can overtake each other on the way. Ids are made in the order in which the server took the texts.
      const before = newest
      const overtaken = mine < before.turn ? answer.id > before.compileId : answer.id < before.compileId
      if (mine > before.turn) newest = { turn: mine, compileId: answer.id }
      if (overtaken && typed.size) sendAgain()
      return answer
    } catch (error) {
      // Whether and when a lost request arrived nobody knows: a newer text that was sent meanwhile may lie below it.
      if (mine !== turn && isPassing(error) && sent.length) sendAgain()
      throw error
    }
  }

  /** Pages of a text that has been typed on since: better than those of an older one still. */
  function show(result: Compile) {
    if (closed || result.id <= shown) return
    shown = result.id
    take(result)
  }

  async function follow(mine: number, first: Compile): Promise<void> {
    let result = first
    while (mine === turn) {
      if (result.state === 'queued' || result.state === 'running') {
        tell({ running: result.state })
        result = await client.studio.getCompile({ id: result.id, wait: 8 as never }, patient(8))
      } else if (result.failure?.code === 'superseded') {
        // By another tab, or a request of ours that was late: the page of what is there now is the one to show.
        const { lastCompile } = await client.studio.get({ id }, patient(0))
        if (!lastCompile || lastCompile.id === result.id) return
        result = lastCompile
      } else {
        shown = result.id
        return take(result)
      }
    }
  }

  /** Tries until it has the outcome of the newest text, or the server says that it cannot be. */
  async function pursue(mine: number, wait: number, kept: () => void, refused: (error: unknown) => void) {
    for (let attempt = 0; mine === turn && !closed; attempt++) {
      try {
        tell({ running: 'queued', ...(attempt === 0 && { trouble: null }) })
        const result = await send(mine, attempt ? 8 : wait)
        kept()
        if (mine === turn) tell({ trouble: null })
        else if (result.state === 'done') show(result)
        await follow(mine, result)
        break
      } catch (error) {
        if (mine !== turn) break
        tell({ trouble: sayTrouble(error) })
        if (!isPassing(error)) {
          refused(error)
          break
        }
        await pause(Math.min(500 * 2 ** attempt, 15_000))
      }
    }
    kept()
    if (mine === turn) tell({ running: null })
  }

  function run(wait = 8) {
    clearTimeout(timer)
    if (!settings.canCompile) return { kept: saveTexts() }
    const mine = ++turn
    const kept = new Promise<void>((resolve, reject) => void pursue(mine, wait, resolve, reject))
    kept.catch(() => undefined)
    return { kept }
  }

  async function saveTexts(): Promise<void> {
    // One after the other, and after what is on its way: the newest text is the last to arrive.
    await Promise.all(outstanding)
    const sent = taken()
    for (const edit of sent) await track(client.studio.saveText({ id, ...edit }, patient(0)))
    acknowledge(sent)
  }

  function keepTrying(attempt = 0) {
    saveTexts().then(
      () => tell({ trouble: null }),
      (error: unknown) => {
        tell({ trouble: sayTrouble(error) })
        if (isPassing(error) && !closed)
          timer = setTimeout(keepTrying, Math.min(500 * 2 ** attempt, 15_000), attempt + 1)
      },
    )
  }

  function schedule() {
    clearTimeout(timer)
    // Asked when the time has come: by then the engines may be known, or compiling while typing switched off.
    timer = setTimeout(() => (settings.auto && settings.canCompile ? void run() : keepTrying()), typingPause)
  }

  return {
    settings,
    put(path, text) {
      unsaved.set(path, text)
      typed.add(path)
      tell({ isSaved: false })
      schedule()
    },
    run,
    save: () => {
      if (!unsaved.size) return Promise.resolve()
      return settings.auto && settings.canCompile ? run(0).kept : saveTexts()
    },
    stop() {
      turn++
      tell({ running: null })
      void client.studio
        .get({ id })
        .then(({ lastCompile: last }) =>
          last?.state === 'queued' || last?.state === 'running' ? client.studio.cancelCompile({ id: last.id }) : last,
        )
        .then((last) => last && take(last))
        .catch((error: unknown) => tell({ trouble: sayTrouble(error) }))
    },
    forget() {
      unsaved.clear()
      agreed.clear()
      tell({ isSaved: true })
    },
    hasUnsaved: () => unsaved.size > 0,
    agreed: (path) => agreed.get(path),
    agree: (path, text) => void agreed.set(path, text),
    wasSent: (path, text) => recent.some((each) => each.path === path && each.content === text),
    open() {
      closed = false
    },
    close() {
      closed = true
      turn++
      clearTimeout(timer)
      // Leaving inside the app: what is not saved yet goes out now.
      if (unsaved.size) void saveTexts().catch(() => undefined)
    },
  }
}

/** Worth another try: no answer, or one that speaks of the moment and not of the text. */
function isPassing(error: unknown): boolean {
  if (!(error instanceof ORPCError)) return true
  return error.status === 408 || error.status === 429 || error.status >= 500
}

const sayTrouble = (error: unknown) =>
  error instanceof ORPCError
    ? sayError(error)
    : 'Shortlist does not answer. What you write is kept here and goes out as soon as it does.'

/** Over early when the network is back. */
function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      window.removeEventListener('online', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    window.addEventListener('online', done)
  })
}
