import { chmodSync, mkdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DATABASE, prepareCluster, SUPERUSER } from './cluster.ts'
import { findPostgresBinaries } from './find-binaries.ts'
import { holdFolder } from './hold-folder.ts'
import { runServer } from './run-server.ts'
import { chooseServerUser } from './server-user.ts'

export type LaunchLog = { info(message: string): void; warn(message: string): void }

export type LaunchOptions = {
  /** Folder of the program's data; made when missing. The database lies in its `postgres` folder. */
  dataDir: string
  log: LaunchLog
  /** For tests: quicker to make, survives killed processes but not a power cut. */
  throwaway?: boolean
}

/** `url` names the superuser and stays valid until `stop`, also when the server had to be restarted in between. */
export type LaunchedPostgres = { url: string; stop(): Promise<void> }

/**
 * Starts the bundled PostgreSQL, or adopts the one that a killed parent left running. Restarts it when it is killed.
 * @throws FolderInUseError when another process works on the same folder
 */
export async function launchPostgres(options: LaunchOptions): Promise<LaunchedPostgres> {
  const { log, throwaway = false } = options
  mkdirSync(options.dataDir, { recursive: true })
  const dataDir = realpathSync(options.dataDir)
  const hold = await holdFolder(dataDir)
  try {
    const binaries = findPostgresBinaries()
    // The server may run under another account, which must be able to pass through to its own private folder.
    if (process.getuid?.() === 0) chmodSync(dataDir, statSync(dataDir).mode | 0o011)
    const user = chooseServerUser([dataDir, dirname(binaries.postgres)])
    const cluster = join(dataDir, 'postgres')
    const { password } = await prepareCluster({ dataDir, cluster, binaries, user, throwaway })
    const server = await runServer({ dataDir, cluster, binaries, user, throwaway, log })
    return {
      url: `postgres://${SUPERUSER}:${password}@127.0.0.1:${server.port}/${DATABASE}`,
      stop: async () => {
        await server.stop()
        await hold.release()
      },
    }
  } catch (error) {
    await hold.release()
    throw error
  }
}
