import { findSkills } from '#features/skills/finding/find-skills.ts'
import { skillById } from '#features/skills/finding/normalise-skill.ts'
import { capitalise } from './rewrites/verbs.ts'

const praise =
  'passionate|results[- ]?(?:driven|oriented|focused)|dynamic|hard[- ]?working|highly[- ]+(?:motivated|skilled|organi[sz]ed)|self[- ]?motivated|motivated|detail[- ]oriented|seasoned|enthusiastic|dedicated|energetic|proactive|driven|ambitious|accomplished|talented|versatile|reliable and dedicated'
/** Praise in front of what somebody is: `Hard-working and passionate computing graduate` → `Computing graduate`. */
const before = new RegExp(
  `^(?:(?:an?|the|i am an?|i'm an?)\\s+)?(?:(?:${praise})(?:,\\s*(?:and\\s+)?|\\s+and\\s+|\\s+))+(?=\\p{L})`,
  'iu',
)
const cliche =
  /\b(?:team[- ]player|go-getter|synergy|proven track record|think outside|self[- ]starter|fast learner|quick learner|works? well (?:on my own|independently|under pressure|in a team|as part of)|excellent communication|great attention to detail|dedicated|motivated|passionate|enthusiastic|hard[- ]?working|detail[- ]oriented|new challenges)\b/iu
/** What anybody seeks: `seeking a challenging position where I can grow`. */
const seeking =
  /^(?:objective:?\s*)?(?:(?:i am |i'm )?(?:currently )?(?:seeking|looking for|in search of|hoping for|searching for)|to (?:obtain|secure|gain|find|get|acquire|pursue|work|utili[sz]e))\b/iu
const seeksAnything =
  /\b(?:seeking|looking for)\s+(?:an?\s+|my\s+|the\s+)?(?:new|next|challenging|rewarding|suitable|responsible|full[- ]time|permanent|\s)*(?:challenges?|opportunit(?:y|ies)|position|post|role|career|employment|job|growth)\b(?!\s(?:as|in|at|with)\b)/iu

/**
 * A summary sentence by sentence: praise taken off the front, and what says nothing left out (`left`). A sentence with a figure or a
 * skill always stays: who is dedicated and also runs Kubernetes has said something.
 */
export function sayPlainly(summary: string): { kept: string[]; left: string[] } {
  const kept: string[] = []
  const left: string[] = []
  for (const sentence of sentencesOf(summary)) {
    const bare = sentence.replace(before, '')
    if (saysNothing(sentence, bare)) left.push(sentence)
    else kept.push(capitalise(bare))
  }
  return { kept, left }
}

function saysNothing(sentence: string, bare: string): boolean {
  if (/\d/u.test(sentence) || namesSkill(sentence)) return seeking.test(sentence) && !/\d/u.test(sentence)
  if (seeking.test(sentence) || (seeksAnything.test(bare) && bare.split(/\s+/u).length < 10)) return true
  return cliche.test(bare)
}

const namesSkill = (text: string): boolean =>
  findSkills(text).some((mention) => !['soft', 'tongue'].includes(skillById(mention.id)?.kind ?? 'soft'))

/** Split at stops before a capital; `Inc.` and `St.` end no sentence. */
const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[^.\s]{3,}[.!?])(?<!\b(?:Inc|Ltd|Dr|Mr|Mrs|Ms|St|Co|No|e\.g|i\.e)\.)\s+(?=[\p{Lu}\d“"])/u)
    .map((one) => one.trim())
    .filter(Boolean)
