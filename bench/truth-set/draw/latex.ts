// LaTeX source → PDF by the system's pdflatex, in a folder of its own, without shell escape.
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

export async function hasLatex(): Promise<boolean> {
  return run('pdflatex', ['--version']).then(
    () => true,
    () => false,
  )
}

const special: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '–': '--',
  '—': '---',
  '€': '\\texteuro{}',
  '×': '$\\times$',
  '▪': '\\textbullet{}',
  '’': "'",
}

/** Plain text as LaTeX prints it. */
export function escapeLatex(text: string): string {
  return text.replace(/[\\~^–—€×▪’]|[&%$#_{}]/gu, (sign) => special[sign] ?? `\\${sign}`)
}

/** Two passes when the log asks for it. Throws with the first error line. */
export async function drawLatex(source: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'truth-latex-'))
  try {
    await writeFile(join(folder, 'cv.tex'), source)
    const args = ['-interaction=nonstopmode', '-halt-on-error', '-no-shell-escape', 'cv.tex']
    const compile = () => run('pdflatex', args, { cwd: folder, timeout: 30_000, maxBuffer: 8e6 })
    const first = await compile().catch((error: { stdout?: string; message: string }) => {
      throw new Error(/^!.*(\n.*){0,3}/m.exec(error.stdout ?? '')?.[0] ?? error.message)
    })
    if (/Rerun to get|Rerun LaTeX/.test(first.stdout)) await compile()
    return await readFile(join(folder, 'cv.pdf'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
