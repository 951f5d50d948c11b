import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { PostgresBinaries } from './find-binaries.ts'
import { LaunchError } from './launch-error.ts'
import { commandAs, giveFolder, type ServerUser } from './server-user.ts'

const run = promisify(execFile)

export const SUPERUSER = 'postgres'
export const DATABASE = 'shortlist'

type ClusterPlace = { dataDir: string; cluster: string; binaries: PostgresBinaries; user: ServerUser }

/**
 * Makes the database folder on first start. It is built under another name and renamed when complete, so a start
 * that is killed half-way leaves nothing that the next one could mistake for a database.
 */
export async function prepareCluster(place: ClusterPlace & { throwaway: boolean }): Promise<{ password: string }> {
  const { cluster, binaries, user } = place
  if (existsSync(join(cluster, 'PG_VERSION'))) {
    const major = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
    if (major !== binaries.major) {
      throw new LaunchError(
        `${cluster} was written by PostgreSQL ${major}, this version of Shortlist brings PostgreSQL ${binaries.major}. ` +
          'Make a backup with the version that wrote it and restore that backup here.',
      )
    }
    giveFolder(user, cluster)
    return { password: readPassword(place.dataDir) ?? (await resetPassword(place)) }
  }
  const password = readPassword(place.dataDir) ?? writePassword(place.dataDir)
  removeDrafts(place.dataDir)
  const draft = `${cluster}.new-${randomBytes(4).toString('hex')}`
  mkdirSync(draft, { mode: 0o700 })
  giveFolder(user, draft)
  await initialise({ ...place, cluster: draft }, password, place.throwaway)
  await runSingle({ ...place, cluster: draft }, `create database ${DATABASE}`)
  renameSync(draft, cluster)
  removeDrafts(place.dataDir)
  return { password }
}

// An interrupted start may have left an initdb behind that still writes: each draft has a name of its own, and one that
// cannot be removed yet does not hold up this start.
function removeDrafts(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    if (!name.startsWith('postgres.new')) continue
    try {
      rmSync(join(dataDir, name), { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
    } catch {
      // It is tried again when the new one stands.
    }
  }
}

async function initialise(place: ClusterPlace, password: string, throwaway: boolean): Promise<void> {
  // initdb wants an empty folder and a password in a file that its own user can read.
  const passwordFolder = `${place.cluster}.password`
  const passwordFile = join(passwordFolder, 'password')
  rmSync(passwordFolder, { recursive: true, force: true })
  mkdirSync(passwordFolder, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  giveFolder(place.user, passwordFolder)
  const options = ['--username', SUPERUSER, '--pwfile', passwordFile, '--auth', 'scram-sha-256', '--encoding', 'UTF8']
  const locale = ['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8', '--locale', 'C']
  const speed = throwaway ? ['--no-sync'] : []
  try {
    await runWithInput(place, place.binaries.initdb, ['-D', place.cluster, ...options, ...locale, ...speed], '')
  } finally {
    rmSync(passwordFolder, { recursive: true, force: true })
  }
}

// Whoever may read this folder may open the database: a lost password file is simply replaced.
async function resetPassword(place: ClusterPlace): Promise<string> {
  const password = newPassword()
  await runSingle(place, `alter user ${SUPERUSER} password '${password}'`)
  return writePassword(place.dataDir, password)
}

function runSingle(place: ClusterPlace, statement: string) {
  return runWithInput(place, place.binaries.postgres, ['--single', '-D', place.cluster, 'postgres'], `${statement}\n`)
}

async function runWithInput(place: ClusterPlace, program: string, args: string[], input: string): Promise<void> {
  const { command, args: all, identity } = commandAs(place.user, program, args)
  const work = run(command, all, {
    ...identity,
    cwd: place.cluster,
    env: { PATH: process.env.PATH, TZ: 'UTC', LC_ALL: 'C' },
  })
  work.child.stdin?.end(input)
  try {
    await work
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string }
    throw new LaunchError(`The database could not be prepared in ${place.dataDir}: ${stderr?.trim() || message}`)
  }
}

const newPassword = () => randomBytes(24).toString('base64url')
const passwordPath = (dataDir: string) => join(dataDir, 'postgres-password')

function readPassword(dataDir: string): string | undefined {
  const path = passwordPath(dataDir)
  return existsSync(path) ? readFileSync(path, 'utf8').trim() || undefined : undefined
}

function writePassword(dataDir: string, password = newPassword()): string {
  const path = passwordPath(dataDir)
  writeFileSync(path, `${password}\n`, { mode: 0o600, flush: true })
  chmodSync(path, 0o600)
  return password
}
