// The source really compiles: with the plain pdfLaTeX of a base installation, for every template.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readResume } from '#features/reading/read-resume.ts'
import { exampleProfile } from '../document/example-profile.ts'
import { arbitraryProfile } from '../hostile/arbitrary-profile.ts'
import { TemplateId } from '../render-options.ts'
import { type RenderInput, renderResume } from '../render-resume.ts'

/** The same profiles on every run: a red test points at a change, not at luck. */
const seed = 20_261_121
const installed = spawnSync('pdflatex', ['--version']).status === 0

async function compile(input: Omit<RenderInput, 'format'>): Promise<{ log: string; pdf: Uint8Array | undefined }> {
  const folder = mkdtempSync(join(tmpdir(), 'resume-tex-'))
  try {
    const { bytes } = await renderResume({ ...input, format: 'tex' })
    writeFileSync(join(folder, 'resume.tex'), bytes)
    const args = ['-no-shell-escape', '-interaction=nonstopmode', '-halt-on-error', 'resume.tex']
    try {
      execFileSync('pdflatex', args, { cwd: folder, stdio: 'ignore', timeout: 60_000 })
    } catch {
      return { log: readFileSync(join(folder, 'resume.log'), 'latin1'), pdf: undefined }
    }
    return { log: '', pdf: new Uint8Array(readFileSync(join(folder, 'resume.pdf'))) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
const firstError = (log: string) => log.match(/^!.*(?:\n.*){0,4}/m)?.[0] ?? log.slice(-400)

describe.skipIf(!installed)('LaTeX source (needs pdflatex)', () => {
  it.each(TemplateId.options)(
    'of %s compiles and says what the profile says',
    async (template) => {
      const { log, pdf } = await compile({ profile: exampleProfile, template })
      expect(pdf, firstError(log)).toBeDefined()
      const { document } = await readResume(pdf!)
      for (const words of ['Ada Quintero', 'C++, C#', 'CI/CD', '€420,000', 'github.com/adaq/pgquiet'])
        expect(document.text.replaceAll('\u00a0', ' ')).toContain(words)
    },
    60_000,
  )

  it('compiles whatever a profile holds', async () => {
    const property = fc.asyncProperty(
      arbitraryProfile,
      fc.constantFrom(...TemplateId.options),
      async (profile, template) => {
        const { log, pdf } = await compile({ profile, template })
        expect(pdf, firstError(log)).toBeDefined()
      },
    )
    await fc.assert(property, { numRuns: 12, seed })
  }, 180_000)
})
