// A room ends with the program that started it, unless that was killed in the very moment of starting: what then waits for
// a text that never comes is ended when the rooms are opened again.
import { readdir, readFile, readlink } from 'node:fs/promises'

/** Ends what runs in rooms below this folder. Does nothing where there is no /proc. */
export async function endStrays(folder: string): Promise<void> {
  const entries = await readdir('/proc').catch(() => [])
  await Promise.all(
    entries.map(async (entry) => {
      const pid = Number(entry)
      if (pid && pid !== process.pid && (await isInside(pid, `${folder}/`))) endQuietly(pid)
    }),
  )
}

async function isInside(pid: number, folder: string): Promise<boolean> {
  const [command, place] = await Promise.all([
    readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => ''),
    readlink(`/proc/${pid}/cwd`).catch(() => ''),
  ])
  return place.startsWith(folder) || (command.startsWith('bwrap\0') && command.includes(`\0${folder}`))
}

function endQuietly(pid: number) {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // Gone already.
  }
}
