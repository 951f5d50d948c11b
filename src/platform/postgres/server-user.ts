import { spawnSync } from 'node:child_process'
import { chownSync, lchownSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { LaunchError } from './launch-error.ts'

/** Who runs the server: ourselves, another account (we are root), or ourselves renamed in a user namespace. */
export type ServerUser =
  | { kind: 'self' }
  | { kind: 'account'; name: string; uid: number; gid: number }
  | { kind: 'namespace' }

/**
 * PostgreSQL refuses to run as root. Root therefore lends it the account `postgres` or `nobody`; when that account
 * cannot reach the folders (a checkout under /root), a user namespace makes root look like an ordinary user.
 */
export function chooseServerUser(folders: string[]): ServerUser {
  if (process.getuid?.() !== 0) return { kind: 'self' }
  const accounts = ['postgres', 'nobody'].map(findAccount).filter((account) => account !== undefined)
  const account = accounts.find((candidate) => folders.every((folder) => canReach(candidate, folder)))
  if (account) return { kind: 'account', ...account }
  if (spawnSync('unshare', [...NAMESPACE, 'true'], { stdio: 'ignore' }).status === 0) return { kind: 'namespace' }
  throw new LaunchError(
    'PostgreSQL does not run as root, and no other account can reach ' +
      `${folders.join(' and ')}. Start Shortlist as an ordinary user, move it out of a private folder such as /root, ` +
      'or set DATABASE_URL.',
  )
}

const NAMESPACE = ['--user', '--map-user=1000', '--map-group=1000']

/** The command, arguments and identity that run a PostgreSQL program as this user. */
export function commandAs(user: ServerUser, program: string, args: string[]) {
  if (user.kind === 'namespace') return { command: 'unshare', args: [...NAMESPACE, program, ...args], identity: {} }
  const identity = user.kind === 'account' ? { uid: user.uid, gid: user.gid } : {}
  return { command: program, args, identity }
}

/** Hands a folder and everything in it to the user, when it is not theirs already. */
export function giveFolder(user: ServerUser, folder: string): void {
  if (user.kind === 'self') return
  const uid = user.kind === 'account' ? user.uid : 0
  const gid = user.kind === 'account' ? user.gid : 0
  if (statSync(folder).uid === uid) return
  try {
    for (const entry of readdirSync(folder, { recursive: true }) as string[]) lchownSync(join(folder, entry), uid, gid)
    chownSync(folder, uid, gid) // last, so that an interrupted run starts over
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error
    throw new LaunchError(
      `The files in ${folder} cannot be handed to another account, and PostgreSQL does not run as root. ` +
        'Start Shortlist as an ordinary user, put DATA_DIR on a local disk, or set DATABASE_URL.',
    )
  }
}

type Account = { name: string; uid: number; gid: number }

function findAccount(name: string): Account | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid && gid ? { name, uid: Number(uid), gid: Number(gid) } : undefined
}

// Every folder on the way must let the account pass (search permission).
function canReach(account: Account, folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    const { mode, uid, gid } = statSync(at)
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001
    if ((mode & bit) === 0) return false
    if (at === dirname(at)) return true
  }
}
