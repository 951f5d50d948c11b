// One pdfium (WebAssembly) per thread, with a ceiling on its memory; a broken one is thrown away and made anew.
import { readFileSync } from 'node:fs'
import { init } from '@embedpdf/pdfium'

/** pdfium's C functions, called without the wrapper's argument conversion (it costs more than most calls). */
export interface Pdfium {
  call: Record<string, (...args: number[]) => number>
  bytes: () => Uint8Array
  view: () => DataView
  /** The memory as 32-bit floats: index = address / 4. */
  floats: () => Float32Array
  isOutOfMemory: () => boolean
}

const wasmPath = new URL(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm'))
const defaultMaxBytes = 512 * 1024 * 1024

let ready: Promise<Pdfium> | undefined
let compiled: WebAssembly.Module | undefined
let maxBytes = defaultMaxBytes

/** Bytes that pdfium may use in this thread. Counts from the next start of pdfium. */
export function limitPdfiumMemory(bytes: number): void {
  maxBytes = bytes
}

export function openPdfium(): Promise<Pdfium> {
  ready ??= startPdfium().catch((error: unknown) => {
    ready = undefined
    throw error
  })
  return ready
}

/** After a trap inside WebAssembly its memory is not to be trusted: the next call starts a fresh one. */
export function discardPdfium(): void {
  ready = undefined
}

async function startPdfium(): Promise<Pdfium> {
  compiled ??= await WebAssembly.compile(readFileSync(wasmPath))
  const module = compiled
  let outOfMemory = false
  let memory: WebAssembly.Memory | undefined
  const overrides = {
    print: () => {},
    printErr: () => {},
    instantiateWasm(imports: WebAssembly.Imports, receive: (instance: WebAssembly.Instance) => void) {
      const env = imports.env as Record<string, unknown>
      const grow = env.emscripten_resize_heap as (size: number) => number
      env.emscripten_resize_heap = (size: number) => {
        if (size >>> 0 <= maxBytes) return grow(size)
        outOfMemory = true
        return 0
      }
      const instance = new WebAssembly.Instance(module, imports)
      memory = instance.exports.memory as WebAssembly.Memory
      receive(instance)
      return instance.exports
    },
  }
  const wrapped = await init(overrides as unknown as Parameters<typeof init>[0])
  wrapped.PDFiumExt_Init()
  const call = wrapped.pdfium.wasmExports as unknown as Pdfium['call']
  if (!memory) throw new Error('pdfium started without memory')
  const heap = memory
  let bytes = new Uint8Array(heap.buffer)
  let view = new DataView(heap.buffer)
  let floats = new Float32Array(heap.buffer)
  const refresh = () => {
    if (bytes.length > 0) return
    bytes = new Uint8Array(heap.buffer)
    view = new DataView(heap.buffer)
    floats = new Float32Array(heap.buffer)
  }
  return {
    call,
    bytes: () => {
      refresh()
      return bytes
    },
    view: () => {
      refresh()
      return view
    },
    floats: () => {
      refresh()
      return floats
    },
    isOutOfMemory: () => outOfMemory,
  }
}
