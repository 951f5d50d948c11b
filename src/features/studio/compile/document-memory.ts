// What a node remembers of the documents it has compiled, to make the next run of each short. Nothing breaks without it.
import type { Engine } from '../compile-report.ts'
import type { Project } from './key-of.ts'
import { lacksFonts } from './lean-tree/font-sections.ts'
import type { LeanTree, StandIn } from './lean-tree/lean-tree.ts'
import type { Outcome } from './read-outcome.ts'

const kept = /\.(aux|toc|out|lof|lot|bbl|bcf|nav|snm|brf|run\.xml)$/
const keptBytes = 2 * 1024 * 1024
/** A résumé leaves five; a document that leaves thousands does so to fill the disk. */
const keptFiles = 60
const keptDocuments = 200

/** What of the TeX installation a room sees. */
export type View = { standIns: StandIn[]; isLean: boolean }

type Known = { files: Map<string, Uint8Array>; sections: Set<string>; lacked: number }

export type Memory = ReturnType<typeof createMemory>

export function createMemory(tree: LeanTree) {
  const known = new Map<string, Known>()
  const recall = (key: string): Known => known.get(key) ?? { files: new Map(), sections: new Set(), lacked: 0 }
  return {
    /** What the last run left for the next: references, bookmarks. */
    filesOf: (project: Project): ReadonlyMap<string, Uint8Array> => recall(project.key).files,
    /** The short lists, unless they were too short for this document twice. */
    async viewFor(project: Project, preamble: string): Promise<View> {
      const { sections, lacked } = recall(project.key)
      const lean = lacked < 2 ? await tree.lean(project.engine, preamble, sections) : undefined
      return lean ? { standIns: lean, isLean: true } : this.wholeView(project.engine)
    },
    wholeView: async (engine: Engine): Promise<View> => ({ standIns: await tree.whole(engine), isLean: false }),
    /** True when the run has to be done again with everything. */
    wasTooLean({ key }: Project, view: View, outcome: Outcome): boolean {
      if (!view.isLean || !lacksFonts(outcome.log)) return false
      known.set(key, { ...recall(key), lacked: recall(key).lacked + 1 })
      return true
    },
    async keep({ key }: Project, outcome: Outcome) {
      const seen = await tree.seen(outcome.log)
      const { sections, lacked } = recall(key)
      known.delete(key)
      const files = [...outcome.files].filter(
        ([name, bytes]) => kept.test(name) && bytes.length < keptBytes && !name.split('/').includes('..'),
      )
      for (const name of seen) sections.add(name)
      const left = outcome.failure ? [] : files.slice(0, keptFiles)
      // What the whole installation lacks too is no reason to look twice.
      known.set(key, { files: new Map(left), sections, lacked: lacksFonts(outcome.log) ? 2 : lacked })
      if (known.size > keptDocuments) known.delete(known.keys().next().value!)
    },
  }
}
