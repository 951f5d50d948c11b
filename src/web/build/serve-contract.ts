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
      return `${expand}\nexport const contract = open(${JSON.stringify(shorten(minifyContractRouter(module.contract)))})`
    },
  }
}

type Route = {
  '~orpc': { route: { method?: string; path?: string; inputStructure?: string; outputStructure?: string } }
}
type Short = string | { [name: string]: Short }

/** Every route as `METHOD /path`: summaries and descriptions stay on the server. */
function shorten(router: unknown): Short {
  if (!isRoute(router))
    return Object.fromEntries(Object.entries(router as object).map(([name, each]) => [name, shorten(each)]))
  const { method, path, inputStructure, outputStructure } = router['~orpc'].route
  if (!path || inputStructure || outputStructure)
    throw new Error(`The short contract of the browser knows method and path only: ${JSON.stringify(router)}`)
  return `${method ?? 'POST'} ${path}`
}

const isRoute = (each: unknown): each is Route => typeof each === 'object' && each !== null && '~orpc' in each

const expand = `const open = (each) => {
  if (typeof each !== 'string') return Object.fromEntries(Object.entries(each).map(([name, part]) => [name, open(part)]))
  const [method, path] = each.split(' ')
  return { '~orpc': { errorMap: {}, meta: {}, route: { method, path } } }
}`
