// Which pieces travel together. The shell is what every signed-in page needs before it can show anything; the rest of
// the kit comes with the first page that uses it.
import { resolve } from 'node:path'
import type { CodeSplittingOptions } from 'rolldown'

type Modules = { getModuleInfo(id: string): { importedIds: readonly string[]; code: string | null } | null }

const icons = /lucide-react\/.*\/icons\//
const ours = /\/src\/(web\/(kit\/(?!table|long-list)|hooks|layout\/page)|features\/[\w-]+\/ui\/say-)/

/** For `output.codeSplitting`. `root` is the folder of the checkout. */
export function splitChunks(root: string): CodeSplittingOptions {
  let shell: Set<string> | undefined
  const inShell = (id: string, modules: Modules) => {
    shell ??= findShell(resolve(root, 'src/app/web.tsx'), modules)
    return shell.has(id)
  }
  return {
    groups: [
      // What pages without a framework share with the app must not bring the app along.
      { priority: 5, name: 'page', test: /src\/web\/(theme-choice|kit\/scrolling)|vite\/preload-helper/ },
      {
        // Apart from our own code, so that an update of the program leaves it in the browser's cache.
        priority: 4,
        debugName: 'vendor',
        name: (id, modules) => (id.includes('/node_modules/') && inShell(id, modules) ? 'vendor' : null),
      },
      { priority: 3, debugName: 'shell', name: (id, modules) => (inShell(id, modules) ? 'shell' : null) },
      { priority: 2, name: 'kit', test: ours, minShareCount: 2 },
      { priority: 1, name: 'icons', test: icons, minShareCount: 2 },
    ],
  }
}

/** Everything the entry imports, directly or through others, but not what it fetches later. */
function findShell(entry: string, modules: Modules): Set<string> {
  const found = new Set<string>()
  const usedIcons = new Set<string>()
  const open = [entry]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue
    found.add(id)
    const info = modules.getModuleInfo(id)
    for (const each of info?.importedIds ?? []) if (!icons.test(each)) open.push(each)
    for (const name of namesOfIcons(info?.code ?? '')) usedIcons.add(name)
  }
  for (const id of found)
    if (/lucide-react\/dist\/esm\/lucide-react/.test(id))
      for (const file of filesOfIcons(modules.getModuleInfo(id), usedIcons)) found.add(file)
  return found
}

function namesOfIcons(code: string): string[] {
  const list = /import\s*\{([^}]*)\}\s*from\s*["']lucide-react["']/.exec(code)?.[1] ?? ''
  return list.split(',').map((each) => each.split(' as ')[0]!.trim())
}

// The library's list of names imports every icon there is; only those that are named count.
function filesOfIcons(list: ReturnType<Modules['getModuleInfo']>, names: Set<string>): string[] {
  const files: string[] = []
  for (const [, exported, file] of (list?.code ?? '').matchAll(
    /export\s*\{([^}]*)\}\s*from\s*["']\.\/(icons\/[\w-]+)\./g,
  ))
    if (exported!.split(',').some((each) => names.has(each.split(' as ').at(-1)!.trim())))
      files.push(...(list?.importedIds ?? []).filter((id) => id.includes(`/${file}.`)))
  return files
}
