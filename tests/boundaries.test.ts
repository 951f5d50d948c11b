// The house rules that a compiler does not check. A message says the rule and the way out.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const files = list(join(root, 'src')).filter((file) => /\.tsx?$/.test(file))
const imports = new Map(files.map((file) => [file, importsOf(file)]))

test('features do not import each other in a circle', () => {
  const edges = new Map<string, Map<string, string>>()
  for (const [file, targets] of imports) {
    const from = featureOf(file)
    // Pages compose features freely: what is delivered to the browser is cut by route, not by feature.
    if (!from || isTest(file) || file.includes('/ui/')) continue
    for (const target of targets) {
      const to = featureOf(target)
      if (!to || to === from) continue
      if (!edges.has(from)) edges.set(from, new Map())
      edges.get(from)!.set(to, `${file} → ${target}`)
    }
  }
  expect(
    findCircles(edges),
    'Two features need each other: move the common part to a third, or let one react to the event (job) of the other.',
  ).toEqual([])
})

test('platform and shared know no product', () => {
  const wrong = [...imports].flatMap(([file, targets]) =>
    /^src\/(platform|shared)\//.test(file) && !isTest(file)
      ? targets.filter((target) => /^src\/(features|app)\//.test(target)).map((target) => `${file} → ${target}`)
      : [],
  )
  expect(
    wrong,
    'platform/ and shared/ hold no product words: give the product part to a feature and pass it in.',
  ).toEqual([])
})

test('browser code takes nothing from the server', () => {
  const server = /^src\/(platform|app\/(?!contract)[^/]*\.ts$)|\/(service|table|routes|worker|jobs|cli)(\.ts$|\/)/
  const wrong = [...imports].flatMap(([file, targets]) =>
    isBrowser(file) && !isTest(file)
      ? targets.filter((target) => server.test(target)).map((target) => `${file} → ${target}`)
      : [],
  )
  expect(
    wrong,
    'Browser code may import contracts, shapes and pure engines only: ask the API, or move what both need to shared/.',
  ).toEqual([])
})

test('engines touch neither database nor network', () => {
  const engine = /^src\/features\/[^/]+\/(?!ui\/|service\/)[^/]+\//
  const wrong = [...imports].flatMap(([file, targets]) =>
    engine.test(file) && !isTest(file)
      ? targets
          .filter((target) =>
            /^src\/platform\/|\/(service|table)(\.ts$|\/)|^(pg|drizzle-orm|fastify|node:net|node:http)/.test(target),
          )
          .map((target) => `${file} → ${target}`)
      : [],
  )
  expect(wrong, 'An engine is pure: plain data in and out. Let the service fetch and store.').toEqual([])
})

test('only the owner writes its tables', () => {
  const wrong = files.flatMap((file) => {
    if (isTest(file) || !featureOf(file)) return []
    const text = readFileSync(join(root, file), 'utf8')
    return imports
      .get(file)!
      .filter((target) => target.endsWith('/table.ts') && featureOf(target) && featureOf(target) !== featureOf(file))
      .flatMap((target) =>
        namesImported(text, target)
          .filter((name) => new RegExp(`\\.(insert|update|delete)\\(${name}\\)`).test(text))
          .map((name) => `${file} writes ${name}`),
      )
  })
  expect(wrong, 'Another feature owns this table: call its verb.').toEqual([])
})

test('files stay small enough to be read', () => {
  const long = files.filter(
    (file) =>
      !/\/(words|data|fonts|list)\//.test(file) && readFileSync(join(root, file), 'utf8').split('\n').length > 320,
  )
  expect(long, 'Over 300 lines: make a folder of the same name, one verb a file.').toEqual([])
})

function list(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!)
  return found.map((target) => {
    if (target.startsWith('.')) return normalize(join(dirname(file), target))
    const alias = /^#(app|platform|features|shared|web)\/(.*)$/.exec(target)
    return alias ? `src/${alias[1]}/${alias[2]}` : target
  })
}

function namesImported(text: string, target: string): string[] {
  const file = target.split('/').slice(-2).join('/')
  return [...text.matchAll(/import\s*(?:type\s*)?\{([^}]*)\}\s*from\s*'([^']+)'/g)]
    .filter((match) => match[2]!.endsWith(file))
    .flatMap((match) => match[1]!.split(',').map((name) => name.trim()))
}

function featureOf(file: string): string | undefined {
  return /^src\/features\/([^/]+)\//.exec(file)?.[1]
}
function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file)
}
function isBrowser(file: string): boolean {
  return /^src\/web\/(?!build\/)|\/ui\/|^src\/app\/web\.tsx$/.test(file)
}

function findCircles(edges: Map<string, Map<string, string>>): string[] {
  const circles: string[] = []
  const state = new Map<string, 'open' | 'done'>()
  const visit = (feature: string, path: string[]) => {
    if (state.get(feature) === 'done') return
    if (state.get(feature) === 'open') {
      const loop = [...path.slice(path.indexOf(feature)), feature]
      circles.push(
        loop
          .slice(1)
          .map((to, i) => edges.get(loop[i]!)!.get(to)!)
          .join('; '),
      )
      return
    }
    state.set(feature, 'open')
    for (const to of edges.get(feature)?.keys() ?? []) visit(to, [...path, feature])
    state.set(feature, 'done')
  }
  for (const feature of edges.keys()) visit(feature, [])
  return circles
}
