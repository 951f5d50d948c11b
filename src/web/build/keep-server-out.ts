import { isBuiltin } from 'node:module'
import { relative, resolve } from 'node:path'
import type { Plugin } from 'vite'

const serverFile = /\/(service|table|routes|worker|jobs|tasks|tools|cli)(\.ts|\/)/
const source = resolve(import.meta.dirname, '../..')

/** Why `target` may not be part of the browser's bundle, or undefined when it may. Paths are absolute or specifiers. */
export function reasonToKeepOut(target: string): string | undefined {
  if (isBuiltin(target)) return 'a module of Node'
  if (target.startsWith('#platform/')) return 'server machinery'
  if (target.startsWith('#app/')) return 'a composition root of the server'
  const path = target.replaceAll('\\', '/')
  if (path.includes('/node_modules/')) return undefined
  if (path.includes('/src/platform/')) return 'server machinery'
  if (/\/src\/app\/(?!web\.tsx|contract\.ts)/.test(path)) return 'a composition root of the server'
  if (/\/src\/features\//.test(path) && serverFile.test(path)) return 'the server half of a feature'
  return undefined
}

/** Fails the build when browser code reaches server code, and says what to do instead. */
export function keepServerOut(): Plugin {
  return {
    name: 'keep-server-out',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'client',
    resolveId(specifier, importer) {
      if (!importer || importer.includes('/node_modules/') || importer.startsWith('\0')) return null
      const target = specifier.startsWith('.') ? resolve(importer, '..', specifier) : specifier
      const reason = reasonToKeepOut(target)
      if (!reason) return null
      this.error(
        `${relative(source, importer)} imports "${specifier}", which is ${reason}. ` +
          'Browser code may import a feature’s contract.ts and pure engines, #shared and #web only. ' +
          'Move what both sides need into contract.ts, an engine or src/shared; call the rest over the API; ' +
          'for types alone use `import type`.',
      )
    },
  }
}
