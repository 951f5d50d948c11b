// Fonts of TeX Live, found by name: XeTeX asks fontconfig, LuaTeX a list of its own that takes many seconds to make.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { lchown, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Rooms } from './rooms.ts'
import { firstUserId } from './walls.ts'

const stampName = 'made-for'
const listedName = 'listed'

/** Whether LuaTeX's list of fonts is there; tables of single fonts may still be made. */
export const isListed = (fontCache: string): boolean => existsSync(join(fontCache, listedName))

/** fontconfig's file inside the font cache: the system's fonts and those that come with TeX. */
export const fontsConfName = 'fonts.conf'

const fontFolders = ['/usr/share/texlive/texmf-dist/fonts', '/usr/share/texmf/fonts'].flatMap((root) => [
  `${root}/opentype`,
  `${root}/truetype`,
])

export async function writeFontsConf(fontCache: string) {
  await mkdir(join(fontCache, 'fontconfig'), { recursive: true, mode: 0o755 })
  const folders = fontFolders.filter((folder) => existsSync(folder)).map((folder) => `  <dir>${folder}</dir>`)
  // Its own cache folder first: the first one that can be written is the one that is.
  const lines = [`  <cachedir>${join(fontCache, 'fontconfig')}</cachedir>`]
  lines.push('  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>', ...folders)
  await writeFile(
    join(fontCache, fontsConfName),
    `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n${lines.join('\n')}\n</fontconfig>\n`,
  )
}

/**
 * Faces that résumés are set in. LuaTeX makes a table of each font it meets, a few tenths of a second apiece; in a room
 * that table is lost with the room, so these are made beforehand where the installation has them.
 */
const faces = [
  ...['Heros', 'Termes', 'Pagella', 'Bonum', 'Schola', 'Adventor'].map((name) => `TeX Gyre ${name}`),
  ...['Latin Modern Sans', 'Source Sans Pro', 'Roboto'],
]

/** Our own text, not a user's: only this run may write the cache that all later ones read. */
const warmUp = String.raw`\documentclass{article}\usepackage{fontspec}\begin{document}
Plain \textbf{bold} \textit{italic} \textsf{sans} \texttt{mono} \textsc{Small}
${faces
  .map((face) => String.raw`\IfFontExistsTF{${face}}{\fontspec{${face}}H \textbf{H} \textit{H} \textbf{\textit{H}}}{}`)
  .join('\n')}
\end{document}`

/**
 * Makes the font lists once for this TeX installation, in the background: until it is done XeLaTeX and LuaLaTeX work,
 * only slower. Returns false when it was done before. `signal` ends it; the next start does it again.
 */
export async function warmFonts(rooms: Rooms, signal?: AbortSignal): Promise<boolean> {
  const stamp = join(rooms.fontCache, stampName)
  const made = await readFile(stamp, 'utf8').catch(() => '')
  const wanted = `${rooms.tex.fingerprint}|${createHash('sha256').update(warmUp).digest('hex').slice(0, 12)}`
  if (made === wanted) return false
  const place = await rooms.open()
  const giveTo = async (user: number) => {
    const names = await readdir(rooms.fontCache, { recursive: true })
    await Promise.all(['', ...names].map((name) => lchown(join(rooms.fontCache, name), user, user)))
  }
  try {
    if (rooms.walls.ownUser) await giveTo(firstUserId + place.user)
    await place.folder.write('main.tex', warmUp)
    const engines = rooms.tex.engines.map(({ engine }) => engine)
    const luatex = engines.includes('lualatex') && rooms.walls.namespaces
    const script = [
      // LuaLaTeX waits for its list; for what follows nobody does, and who waits for a page comes first.
      ...(luatex
        ? [`rm -f "$F"/${listedName}; luaotfload-tool --update --quiet >/dev/null 2>&1; : >"$F"/${listedName}`]
        : []),
      'renice -n 10 $$ >/dev/null 2>&1',
      'fc-cache >/dev/null 2>&1',
      ...(luatex ? ['cd "$P" && lualatex -interaction=batchmode -output-directory="$O" main.tex >/dev/null 2>&1'] : []),
      ...(engines.includes('xelatex')
        ? ['cd "$P" && xelatex -interaction=batchmode -output-directory="$O" main.tex >/dev/null 2>&1']
        : []),
      `printf 'end 0 1\\n'; cd "$P" && exec tar cf - main.tex`,
    ].join('\n')
    const room = rooms.start(place, script, {
      writableFontCache: true,
      limits: { ...rooms.limits, cpuSeconds: 300, addressBytes: 4 * 1024 ** 3, memoryBytes: 2 * 1024 ** 3 },
    })
    const timer = setTimeout(() => room.end('clock'), 300_000)
    const stop = () => room.end('cancelled')
    signal?.addEventListener('abort', stop, { once: true })
    if (signal?.aborted) stop()
    const result = await room.result.finally(() => clearTimeout(timer))
    if (result.code === 0 && !result.ended) await writeFile(stamp, wanted)
    return true
  } finally {
    // The number of this room is another document's next time: it must not be able to write here.
    if (rooms.walls.ownUser) await giveTo(process.getuid?.() ?? 0)
    await rooms.close(place)
  }
}
