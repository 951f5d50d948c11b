// What every script stands on: installed packages and Node 24. Runs on any Node from 20, before anything is installed.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import './fast-imports.mjs'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')
const stamp = join(modules, '.shortlist-installed')

/** Ends the program with one readable sentence. */
export function giveUp(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

/** Installs the packages when they are missing or older than package-lock.json. Costs one file hash otherwise. */
export function install({ quiet = false } = {}) {
  const wanted = lockHash()
  if (isInstalled(wanted)) return
  const unlock = lockInstall(wanted)
  try {
    if (isInstalled(wanted)) return
    const say = quiet ? process.stderr : process.stdout
    say.write('Installing packages (about a minute, once) …\n')
    // A lock that names packages of other machines only can make `npm ci` refuse; `npm install` then completes it.
    if (!npm('ci') && !npm('install', '--no-save')) {
      giveUp(
        `The packages could not be installed. ${lastNpmError}\n` +
          'Check the network connection and try again; "npm install" shows all details.',
      )
    }
    writeFileSync(stamp, lockHash())
  } finally {
    unlock()
  }
}

/** The path of a Node that can run the program: the one that npm brought, else the running one if new enough. */
export function findNode() {
  const name = `node-${process.platform}-${process.arch}`
  const candidates = [join(modules, name, 'bin', 'node'), join(modules, '.bin', 'node')]
  const brought = candidates.find((path) => existsSync(path))
  if (brought) return brought
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  return giveUp(
    `Shortlist runs on Node 24. This machine has Node ${process.versions.node}, and there is no bundled Node 24 for ` +
      `${process.platform}-${process.arch}: install Node 24 or later from nodejs.org.`,
  )
}

/** The program file of an installed command, e.g. `tool('vite', 'vite')`; run it with Node 24. */
export function tool(packageName, command) {
  const require = createRequire(join(root, 'package.json'))
  const manifest = join(modules, packageName, 'package.json')
  const { bin } = require(manifest)
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command])
}

/** Environment in which `node` means Node 24, for tools that start `node` themselves. */
export function environment(extra = {}) {
  return { ...process.env, PATH: `${join(modules, '.bin')}:${process.env.PATH}`, ...extra }
}

/**
 * Makes sure that this script runs on Node 24. On an older Node it starts itself again there and stays behind only to
 * pass signals on and to end with the same exit code. Returns whether the caller is the one to go on.
 */
export function isOnNode24() {
  if (Number(process.versions.node.split('.')[0]) >= 24) {
    // When the older Node that waits for us is killed, stop in order instead of living on unseen.
    process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
    process.channel?.unref()
    keepCompiledCode()
    return true
  }
  const args = [...process.execArgv, ...process.argv.slice(1)]
  const child = spawn(findNode(), args, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env: environment() })
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  // In a terminal Ctrl-C reaches both of us already.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
  child.on('error', (error) => giveUp(`The program could not be started: ${error.message}`))
  child.on('exit', (code, signal) => {
    if (!signal) process.exit(code ?? 1)
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  })
  return false
}

// Compiled code is kept between starts.
function keepCompiledCode() {
  module.enableCompileCache?.(join(modules, '.cache', 'node-compile-cache'))
  // It is written on exit, which a killed process never reaches.
  setTimeout(() => module.flushCompileCache?.(), 5_000).unref()
}

/** Runs one of our tools to its end. Returns the exit code, and what it wrote when `capture` is set. */
export function run(args, { env = environment(), capture = false, cwd = root } = {}) {
  return new Promise((resolve) => {
    const plain = capture ? { ...env, NO_COLOR: '1' } : env
    const stdio = capture ? ['ignore', 'pipe', 'pipe'] : 'inherit'
    const child = spawn(findNode(), args, { cwd, env: plain, stdio })
    let output = ''
    const collect = (chunk) => {
      output += chunk
    }
    child.stdout?.on('data', collect)
    child.stderr?.on('data', collect)
    child.on('error', (error) => resolve({ code: 1, output: error.message }))
    child.on('close', (code, signal) => resolve({ code: signal ? 1 : code, output }))
  })
}

export const hashOf = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex')

let lastNpmError = ''

function npm(...args) {
  // Under npm this is the very npm in use; started by hand it is the one in the PATH.
  const [command, ...first] = process.env.npm_execpath?.endsWith('.js')
    ? [process.execPath, process.env.npm_execpath]
    : ['npm']
  const all = [...first, ...args, '--include=optional', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const done = spawnSync(command, all, { cwd: root, encoding: 'utf8', env: npmEnvironment() })
  if (done.error) lastNpmError = `npm could not be run (${done.error.message}).`
  else lastNpmError = done.stderr.trim().split('\n').slice(0, 3).join('\n')
  return done.status === 0
}

// Settings of the surrounding "npm start" or "npm test" are its own affair (a --dry-run, a --workspace).
function npmEnvironment() {
  const inherited = Object.entries(process.env).filter(
    ([key]) => !/^npm_(lifecycle|package|command|node_execpath|config_(dry_run|workspace|omit|production))/.test(key),
  )
  return { ...Object.fromEntries(inherited), NODE_ENV: 'development' }
}

function lockHash() {
  try {
    return hashOf(readFileSync(join(root, 'package-lock.json')))
  } catch {
    return giveUp('package-lock.json is missing: this is not a complete copy of Shortlist.')
  }
}

function isInstalled(wanted) {
  if (read(stamp) === wanted) return true
  if (!recordMatchesLock()) return false
  try {
    writeFileSync(stamp, wanted) // installed by hand
  } catch {
    // A read-only image: compared anew at the next start, which costs a few milliseconds.
  }
  return true
}

// npm's own record of what it put into node_modules, written when it is done. Packages for other machines are missing.
function recordMatchesLock() {
  const record = read(join(modules, '.package-lock.json'))
  if (!record) return false
  const there = JSON.parse(record).packages
  const { '': _self, ...wanted } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const slim = process.env.NODE_ENV === 'production' // an image without the tools for development
  return Object.entries(wanted).every(([path, { version, optional, peer, dev }]) =>
    there[path] ? there[path].version === version : optional || peer || (slim && dev),
  )
}

function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

// Two starts at once must not both install into the same folder. The file holds the id of the one that does.
function lockInstall(wanted) {
  const lock = join(tmpdir(), `shortlist-install-${hashOf(root).slice(0, 16)}`)
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      return () => rmSync(lock, { force: true })
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      if (isInstalled(wanted)) return () => {}
      if (isRunning(Number(read(lock)))) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
      else rmSync(lock, { force: true }) // it was interrupted
    }
  }
}

function isRunning(pid) {
  if (!pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
