// Worker thread entry: the pure writer and its measures.
import type { MessagePort } from 'node:worker_threads'
import { doWriting, type WritingOutcome, type WritingTask } from './writer/do-writing.ts'

export function writeTask({ task, started }: { task: WritingTask; started: MessagePort }): WritingOutcome {
  started.postMessage('started')
  try {
    return doWriting(task)
  } finally {
    started.close()
  }
}

// tinypool runs a module's default export.
// biome-ignore lint/style/noDefaultExport: the worker pool asks for it
export default writeTask
