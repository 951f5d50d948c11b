// Where fonts lie: those of the templates, those for the other scripts of the world, the operator's, the machine's.
import { readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

export const fontFolder = join(import.meta.dirname, '..', 'fonts')
export const worldFolder = join(fontFolder, 'world')

/** The operator's folder (`FONTS_DIR`); its fonts come before ours for every letter that the templates' families lack. */
export const ownFolder = (): string | undefined => process.env.FONTS_DIR || undefined

/** Where the engine itself looks for fonts of the machine. */
export const machineFolders = (): string[] => [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  join(homedir(), '.fonts'),
  join(homedir(), '.local', 'share', 'fonts'),
  '/System/Library/Fonts',
  '/Library/Fonts',
  join(homedir(), 'Library', 'Fonts'),
]

/** Font files of a folder in the order of their names; none where there is no such folder. */
export function listFontFiles(folder: string, deep = false): string[] {
  try {
    return readdirSync(folder, { recursive: deep, withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && /\.(?:ttf|otf|ttc|otc)$/i.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
  } catch {
    return []
  }
}
