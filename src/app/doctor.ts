// shortlist doctor: checks what an installation needs and says what to do about what is missing.
import { mkdtemp, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { styleText } from 'node:util'
import type { Command } from 'commander'
import { Pool } from 'pg'
import { loadEngine } from '#features/rendering/typst/compiler.ts'
import { listFontFiles } from '#features/rendering/typst/font-files.ts'
import { findTex, installCommand } from '#features/studio/compile/find-tex.ts'
import { probeWalls } from '#features/studio/compile/walls.ts'
import { createOutput } from '#platform/cli/output.ts'
import { type Env, EnvError, readEnv } from '#platform/env.ts'
import { openS3Disk } from '#platform/files/s3-disk.ts'
import { checkMailServer } from '#platform/mail/deliver-mail.ts'
import { launchPostgres } from '#platform/postgres/launch-postgres.ts'

type Check = { name: string; state: 'ok' | 'warning' | 'failed'; detail: string }

export function addDoctorCommand(program: Command): void {
  program
    .command('doctor')
    .description('Check settings, database, files, mail and TeX; says what to do about what is missing')
    .option('--json', 'print one JSON document')
    .action(async (options: { json?: boolean }) => {
      const checks = await examine(process.env)
      const mark = { ok: styleText('green', '✓'), warning: styleText('yellow', '!'), failed: styleText('red', '✗') }
      createOutput(options).result({ checks }, () =>
        checks.map((c) => `${mark[c.state]} ${c.name.padEnd(10)} ${c.detail}`).join('\n'),
      )
      if (checks.some((check) => check.state === 'failed')) process.exitCode = 1
    })
}

async function examine(source: Record<string, string | undefined>): Promise<Check[]> {
  const node: Check = {
    name: 'Node',
    state: Number(process.versions.node.split('.')[0]) >= 24 ? 'ok' : 'failed',
    detail: process.versions.node,
  }
  let env: Env
  try {
    env = readEnv(source)
  } catch (error) {
    return [
      node,
      { name: 'Settings', state: 'failed', detail: error instanceof EnvError ? error.message : String(error) },
    ]
  }
  return [
    node,
    { name: 'Settings', state: 'ok', detail: 'all readable' },
    await checkDatabase(env),
    await checkFiles(env),
    await checkMail(env),
    await checkTex(),
    checkFonts(env),
  ]
}

async function checkDatabase(env: Env): Promise<Check> {
  const name = 'Database'
  const quiet = { info: () => {}, warn: () => {} }
  const folder = env.DATABASE_URL ? undefined : await mkdtemp(join(tmpdir(), 'shortlist-doctor-'))
  try {
    // The bundled server is tried in a folder of its own, so that a running program is not disturbed.
    const server = folder ? await launchPostgres({ dataDir: folder, log: quiet, throwaway: true }) : undefined
    const pool = new Pool({ connectionString: server?.url ?? env.DATABASE_URL, connectionTimeoutMillis: 5000, max: 1 })
    // A server that stops before its last connection is closed says so on the pool; nobody else listens.
    pool.on('error', () => undefined)
    try {
      const { rows } = await pool.query<{ version: string; number: string }>(
        "select split_part(version(), ' ', 2) as version, current_setting('server_version_num') as number",
      )
      const old = Number(rows[0]!.number) < 150_000
      return {
        name,
        state: old ? 'failed' : 'ok',
        detail: `PostgreSQL ${rows[0]!.version}${folder ? ' (bundled)' : ''}${old ? ': version 15 or later is needed' : ''}`,
      }
    } finally {
      await pool.end()
      await server?.stop()
    }
  } catch (error) {
    return {
      name,
      state: 'failed',
      detail: `${(error as Error).message}. ${env.DATABASE_URL ? 'Check DATABASE_URL.' : 'The bundled server does not start here: set DATABASE_URL.'}`,
    }
  } finally {
    if (folder) await rm(folder, { recursive: true, force: true })
  }
}

async function checkFiles(env: Env): Promise<Check> {
  const name = 'Files'
  try {
    if (env.FILES === 's3') {
      await (await openS3Disk(env)).size('doctor/none')
      return { name, state: 'ok', detail: `S3 bucket ${env.S3_BUCKET}` }
    }
    const folder = resolve(env.DATA_DIR)
    const { bavail, bsize } = await statfs(folder).catch(() => statfs('.'))
    const free = (bavail * bsize) / 1024 ** 3
    return { name, state: free < 1 ? 'warning' : 'ok', detail: `${folder}, ${free.toFixed(1)} GB free` }
  } catch (error) {
    return { name, state: 'failed', detail: `${(error as Error).message}. Check the S3_ settings.` }
  }
}

async function checkMail(env: Env): Promise<Check> {
  const name = 'Mail'
  if (!env.SMTP_URL)
    return { name, state: 'warning', detail: 'no SMTP_URL: mail lands in the mailbox page of the admin' }
  try {
    await checkMailServer(env.SMTP_URL)
    return { name, state: 'ok', detail: 'the mail server answers' }
  } catch (error) {
    return { name, state: 'failed', detail: `the mail server refused: ${(error as Error).message}. Check SMTP_URL.` }
  }
}

async function checkTex(): Promise<Check> {
  const name = 'TeX'
  const [tex, { walls }] = await Promise.all([findTex(), probeWalls()])
  if (!tex.engines.length)
    return {
      name,
      state: 'warning',
      detail: `no engine: templates work without; for LaTeX documents: ${installCommand()}`,
    }
  const engines = tex.engines.map(({ engine }) => engine).join(', ')
  const missing = [...(walls.limits ? [] : ['limits']), ...(walls.namespaces ? [] : ['namespaces'])]
  return missing.length
    ? {
        name,
        state: 'warning',
        detail: `${engines}; walls missing: ${missing.join(', ')} (install bubblewrap, util-linux)`,
      }
    : { name, state: 'ok', detail: `${engines}; behind every wall` }
}

function checkFonts({ FONTS_DIR }: Env): Check {
  const name = 'Fonts'
  try {
    loadEngine()
  } catch (error) {
    return { name, state: 'failed', detail: (error as Error).message }
  }
  const own = FONTS_DIR ? listFontFiles(FONTS_DIR, true).length : 0
  if (FONTS_DIR && own === 0)
    return { name, state: 'warning', detail: `no .ttf, .otf or .ttc in ${resolve(FONTS_DIR)}. Check FONTS_DIR.` }
  return { name, state: 'ok', detail: own > 0 ? `shipped, and ${own} files of FONTS_DIR first` : 'shipped' }
}
