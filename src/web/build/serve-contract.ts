import { resolve } from 'node:path'
import type { AnyContractRouter } from '@orpc/contract'
import { minifyContractRouter } from '@orpc/contract'
import { type Plugin, runnerImport } from 'vite'

const id = 'virtual:contract'

/** Gives the browser the paths and methods of the API without its schemas: a few kilobytes instead of the validator. */
export function serveContract(): Plugin {
  let root = process.cwd()
  return {
    name: 'serve-contract',
    configResolved(config) {
      root = config.root
    },
    resolveId: (specifier) => (specifier === id ? `\0${id}` : null),
    async load(loaded) {
      if (loaded !== `\0${id}`) return null
      const file = resolve(root, 'src/app/contract.ts')
      this.addWatchFile(file)
      const { module } = await runnerImport<{ contract: AnyContractRouter }>(file, { root, configFile: false })
      return `export const contract = ${JSON.stringify(minifyContractRouter(module.contract))}`
    },
  }
}
