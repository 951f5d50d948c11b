// Why there is no PDF, or none that may be shown: each limit has its own words.
import type { Limits } from './limits.ts'
import type { RoomResult } from './run-room.ts'

export type Failure = { code: string; message: string }

export const cancelled: Failure = { code: 'cancelled', message: 'The compile was stopped.' }
export const superseded: Failure = { code: 'superseded', message: 'A newer compile took its place.' }

const cpuSignal = 128 + 24
const fileSizeSignal = 128 + 25
/** Killed from outside: the machine, or the container around us, was short of memory. */
const killed = 128 + 9
const crashes = [128 + 4, 128 + 6, 128 + 11, killed]

/** Null when the PDF may be shown. `log` is TeX's log, or what it printed when there is none. */
export function sayFailure(result: RoomResult, log: string, pages: number | null, limits: Limits): Failure | null {
  const MB = 1024 * 1024
  if (result.ended === 'cancelled') return cancelled
  if (result.ended === 'clock')
    return {
      code: 'too_slow',
      message: `TeX was stopped after ${limits.seconds} seconds. Look for a loop or a very heavy drawing.`,
    }
  if (result.code === cpuSignal || (result.code === null && !result.ended))
    return {
      code: 'too_slow',
      message: `TeX used more than ${limits.cpuSeconds} seconds of processor time. Look for a loop: a macro that calls itself, or a \\loop without an end.`,
    }
  const full = result.usedBytes > limits.outputBytes - 64 * 1024
  if (result.ended === 'output' || result.code === fileSizeSignal || full || /No space left|File too large/i.test(log))
    return {
      code: 'too_large',
      message: `The document writes more than ${limits.fileBytes / MB} MB into one file or ${limits.outputBytes / MB} MB in all. Use smaller pictures, or look for a loop that writes.`,
    }
  // LuaTeX takes memory as it needs it: what it calls its capacity is our limit.
  const exhausted =
    /LuaTeX capacity exceeded|malloc|memory exhausted|not enough memory|out of memory|Cannot allocate|std::bad_alloc/i.test(
      log,
    )
  if (exhausted || crashes.includes(result.code ?? 0))
    return {
      code: 'too_much_memory',
      message: `TeX wanted more than ${limits.memoryBytes / MB} MB of memory. Use smaller pictures, or look for a macro that grows without an end.`,
    }
  if (pages !== null && pages > limits.pages)
    return {
      code: 'too_many_pages',
      message: `The document has ${pages} pages; the studio takes up to ${limits.pages}.`,
    }
  if (!result.files.has('document.pdf'))
    return {
      code: 'no_pdf',
      message: /No pages of output/.test(log)
        ? 'The document has no pages: nothing is printed between \\begin{document} and \\end{document}.'
        : 'TeX could not get over an error and made no PDF. The first problem in the list is the one to mend.',
    }
  return null
}
