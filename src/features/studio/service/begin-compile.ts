// From the rows of a document to a compile at work.
import type { Ctx } from '#platform/context.ts'
import { installCommand } from '../compile/find-tex.ts'
import type { SentOutcome } from '../compile/process/messages.ts'
import type { Engine } from '../compile-report.ts'
import type { DocumentRow, FileRow } from '../table.ts'
import { type StudioNode, studioOf } from './studio-node.ts'

/** A document as it stood when its compile was asked for or taken up. */
export type Text = { document: DocumentRow; files: FileRow[]; engine: Engine }
export type Begun = { outcome: Promise<SentOutcome>; stop: () => void }
/** What the request for a compile hands to its job on the same node. */
export type HandedOver = { text: Text; begun?: Begun }

/** `isAwaited`: somebody waits at the desk and will type on. */
export function beginCompile(ctx: Ctx, { document, files, engine }: Text, isAwaited: boolean): Begun {
  const sources = files.map(({ path, sha256, fileKey, content }) => ({
    path,
    sha256,
    bytes: fileKey ? () => ctx.platform.files.get(fileKey) : Buffer.from(content ?? ''),
  }))
  const project = { key: document.id, engine, mainFile: document.mainFile, files: sources }
  const stop = new AbortController()
  const run = async () => {
    const { compiler } = await studioOf(ctx.platform)
    return (await compiler()).compile(project, stop.signal, isAwaited)
  }
  const outcome = run()
  // Who follows it hears of it; a request that fails in the meantime has nobody who does.
  outcome.catch(() => undefined)
  return { outcome, stop: () => stop.abort() }
}

/** Why this node cannot compile with the engine, in words for the person. */
export function refuseEngine(engine: Engine, { tex, found }: Pick<StudioNode, 'tex' | 'found'>) {
  if (!tex.engines.length)
    return {
      code: 'no_engine',
      message: `No TeX engine is installed on this server. To install one: ${installCommand()}`,
    }
  if (!tex.engines.some((each) => each.engine === engine))
    return {
      code: 'no_engine',
      message: `${engine} is not installed on this server. Choose another engine, or install it: ${installCommand()}`,
    }
  if (engine === 'lualatex' && !found.walls.namespaces)
    return { code: 'engine_off', message: 'LuaLaTeX is switched off here: this server cannot wall it in. Use XeLaTeX.' }
  return null
}
