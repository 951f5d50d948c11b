// Typst source + sheet → PDF. System fonts only: what is missing falls back to Typst's own.
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

let compiler: NodeCompiler | undefined

/** Throws with the compiler's words when the source does not compile. */
export function drawTypst(source: string, sheet: unknown): Uint8Array {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths: ['/usr/share/fonts'] }] })
  const result = compiler.compile({ mainFileContent: source, inputs: { sheet: JSON.stringify(sheet) } })
  if (!result.result) {
    throw new Error(JSON.stringify(compiler.fetchDiagnostics(result.takeDiagnostics()!)).slice(0, 600))
  }
  const pdf = compiler.pdf(result.result)
  compiler.evictCache(10)
  return pdf
}
