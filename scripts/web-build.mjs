// Builds the web app when something it is made of has changed since the last build.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { hashOf, root, run, tool } from './ground.mjs'

const sources = [
  'src/web',
  'src/features',
  'src/shared',
  'src/app/web.tsx',
  'src/app/contract.ts',
  'src/platform/env.ts',
  'index.html',
  'public',
  'vite.config.ts',
  'package-lock.json',
]
// Server files have fixed names in a feature; they cannot be part of the web app.
const serverOnly =
  /\/(table|jobs|tasks|service|routes|worker|cli|tools)(\/.*)?\.ts$|\/service\/|\.test\.tsx?$|\/fixtures\//
const stamp = join(root, 'dist', '.built-from')

/** Returns false, with the builder's own words on stderr, when the build fails. */
export async function buildWeb() {
  const wanted = hashSources()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return true
  // An image carries the built app without the tools that built it.
  if (!existsSync(join(root, 'node_modules', 'vite')) && existsSync(join(root, 'dist', 'web'))) return true
  process.stdout.write('Building the web app …\n')
  rmSync(stamp, { force: true })
  const { code, output } = await run([tool('vite', 'vite'), 'build', '--logLevel', 'warn'], { capture: true })
  if (code !== 0) {
    process.stderr.write(`The web app could not be built.\n${output.trim()}\n`)
    return false
  }
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(stamp, wanted)
  return true
}

function hashSources() {
  const files = sources.flatMap((source) => listFiles(join(root, source))).sort()
  return hashOf(...files.flatMap((file) => [relative(root, file), '\0', readFileSync(file)]))
}

function listFiles(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) => !serverOnly.test(file))
}
