import type { SkillCoverage, SkillDemand } from '../contract.ts'

export type AskedSkill = { name: string; skillId: string; required: boolean; status: SkillDemand['status'] }
export type AskingPosting = { id: string; title: string; skills: AskedSkill[] }

const shown = 12
const strength: Record<SkillDemand['status'], number> = { found: 3, implied: 2, unsaid: 1, lacking: 0 }

/** Skills by how many postings ask for them, each counted once a posting. Pure. */
export function addUpSkills(postings: AskingPosting[]): Pick<SkillCoverage, 'share' | 'skills'> {
  const byId = new Map<string, SkillDemand>()
  for (const { id, title, skills } of postings) {
    const once = Map.groupBy(skills, ({ skillId }) => skillId)
    for (const [skillId, same] of once) {
      const demand = byId.get(skillId) ?? {
        name: same[0]!.name,
        asked: 0,
        required: 0,
        status: 'lacking',
        postings: [],
      }
      demand.asked += 1
      if (same.some(({ required }) => required)) demand.required += 1
      for (const { status } of same) if (strength[status] > strength[demand.status]) demand.status = status
      if (demand.postings.length < 3) demand.postings.push({ id, title })
      byId.set(skillId, demand)
    }
  }
  const all = [...byId.values()].toSorted(
    (a, b) => b.asked - a.asked || b.required - a.required || a.name.localeCompare(b.name),
  )
  const asked = all.reduce((sum, each) => sum + each.asked, 0)
  const shownOnResume = all.filter(({ status }) => strength[status] >= 2).reduce((sum, each) => sum + each.asked, 0)
  return { share: asked === 0 ? 0 : shownOnResume / asked, skills: all.slice(0, shown) }
}
