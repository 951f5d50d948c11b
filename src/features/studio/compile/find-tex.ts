// Which TeX engines this machine has.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import { Engine } from '../compile-report.ts'

const run = promisify(execFile)

export type Tex = {
  engines: { engine: Engine; version: string }[]
  /** Folders beside /usr that the engines need to read. */
  folders: string[]
  /** Changes when packages are installed or removed: stored preambles of another installation are not used. */
  fingerprint: string
}

/** Looks for the engines on the PATH. Without any, `engines` is empty and templates go on working. */
export async function findTex(): Promise<Tex> {
  const found = await Promise.all(
    Engine.options.map(async (engine) => {
      const version = await firstLine(engine, ['--version'])
      return version ? [{ engine, version }] : []
    }),
  )
  const engines = found.flat()
  if (!engines.length) return { engines, folders: [], fingerprint: 'none' }
  const root = await firstLine('kpsewhich', ['-var-value=TEXMFROOT'])
  const listing = await firstLine('kpsewhich', ['-var-value=TEXMFDBS'])
  // Debian's bibtex is a link through /etc/alternatives.
  const own = [
    ...['/etc/texmf', '/etc/alternatives', '/var/lib/texmf', '/etc/fonts'],
    ...['/var/cache/fontconfig', '/usr/local/share/texmf'],
  ]
  const folders = [...own, ...(root && !root.startsWith('/usr') ? [root] : [])].filter((folder) => existsSync(folder))
  return { engines, folders, fingerprint: `${engines.map((e) => e.version).join('|')}|${listing}` }
}

/** The one command that installs what the studio is tried with, for the system this runs on. */
export function installCommand(platform: NodeJS.Platform = process.platform): string {
  if (platform === 'darwin') return 'brew install --cask mactex-no-gui'
  return existsSync('/etc/debian_version')
    ? 'npm run setup:tex'
    : 'Install TeX Live (pdflatex, xelatex, lualatex) with the package manager of your system, then start again.'
}

async function firstLine(file: string, args: string[]): Promise<string | undefined> {
  try {
    const { stdout } = await run(file, args, { timeout: 20_000 })
    return stdout.split('\n')[0]?.trim() || undefined
  } catch {
    return undefined
  }
}
