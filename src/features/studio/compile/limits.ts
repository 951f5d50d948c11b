// What one compile may use. The words for a breach stand in `say-failure.ts`.
export type Limits = {
  /** Seconds on the clock, from the moment the text is there. */
  seconds: number
  /** Seconds of processor time, all passes together. */
  cpuSeconds: number
  memoryBytes: number
  /** Of address space: fonts and formats are mapped, not loaded. */
  addressBytes: number
  fileBytes: number
  /** All output files together. */
  outputBytes: number
  openFiles: number
  processes: number
  pages: number
}

const MB = 1024 * 1024

export const standardLimits: Limits = {
  seconds: 30,
  cpuSeconds: 20,
  memoryBytes: 512 * MB,
  addressBytes: 1536 * MB,
  fileBytes: 50 * MB,
  outputBytes: 96 * MB,
  openFiles: 256,
  processes: 32,
  pages: 50,
}
