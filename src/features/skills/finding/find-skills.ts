import type { SkillKind, SkillMention } from '../contract.ts'
import { judgeContext } from './judge-context.ts'
import { isRuledOut } from './ruled-out.ts'
import { type FormGroup, type SkillForm, skillList } from './skill-list.ts'
import { splitWords, type Word } from './split-words.ts'

export interface FindSkillsOptions {
  /** Mentions below are left out; 0–1, default 0.5. */
  minCertainty?: number
  kinds?: readonly SkillKind[]
  /** The text is a list of skills and nothing else: ambiguous names are taken at their word. */
  listOnly?: boolean
}
export interface Candidate {
  form: SkillForm
  /** Index of the first word. */
  at: number
}

/** Every mention of a known skill, in order of the text, never overlapping; the longest name wins. */
export function findSkills(text: string, options: FindSkillsOptions = {}): SkillMention[] {
  const words = splitWords(text)
  const candidates = findCandidates(text, words)
  const firm = candidates.filter((candidate) => !candidate.form.ambiguous)
  const least = options.minCertainty ?? 0.5
  const certainties = options.listOnly ? undefined : judgeAll(text, words, candidates, firm, least)
  const mentions: SkillMention[] = []
  for (const [index, { form: first, at }] of candidates.entries()) {
    const judged = first.ambiguous ? (certainties?.get(index) ?? 1) : 1
    const taken = judged < least ? first.otherwise : first
    if (!taken || (options.kinds && !options.kinds.includes(taken.skill.kind))) continue
    const certainty = taken === first ? judged : 0.8
    if (certainty < least) continue
    const start = words[at]?.start ?? 0
    const end = words[at + first.words - 1]?.end ?? start
    const { id, name } = taken.skill
    mentions.push({ id, skill: name, start, end, matched: text.slice(start, end), certainty })
  }
  return mentions
}

/** Certainty of the ambiguous candidates by index. A second look lets those accepted speak for their neighbours. */
function judgeAll(text: string, words: Word[], candidates: Candidate[], firm: Candidate[], least: number) {
  const certainties = new Map<number, number>()
  const known = [...firm]
  for (const round of [1, 2]) {
    for (const [index, candidate] of candidates.entries()) {
      if (!candidate.form.ambiguous) continue
      const before = certainties.get(index) ?? 0
      if (before >= least) continue
      const certainty = judgeContext(text, words, candidate, known)
      certainties.set(index, certainty)
      if (round === 1 && certainty >= least) known.push(candidate)
    }
  }
  return certainties
}

function findCandidates(text: string, words: Word[]): Candidate[] {
  const list = skillList()
  const found: Candidate[] = []
  for (let at = 0; at < words.length; at++) {
    const group = list.groupOf(words[at]?.key ?? '')
    const form = group && longestForm(text, words, at, group)
    if (!form || isRuledOut(words, at, form.words)) continue
    found.push({ form, at })
    at += form.words - 1
  }
  return found
}

function longestForm(text: string, words: Word[], at: number, { forms, longest }: FormGroup): SkillForm | undefined {
  let key = ''
  let best: SkillForm | undefined
  for (let count = 1; count <= longest; count++) {
    const word = words[at + count - 1]
    if (!word || (count > 1 && word.gap === 'break')) break
    key = count === 1 ? word.key : `${key} ${word.key}`
    const form = forms.get(key)
    if (form && (!form.exact || sameLetters(text, words, at, count, form.text))) best = form
  }
  return best
}

/** Compares letters and digits only, so `R&D` meets `R & D`; a plural s is forgiven (`APIs`). */
function sameLetters(text: string, words: Word[], at: number, count: number, wanted: string): boolean {
  const raw = text.slice(words[at]?.start ?? 0, words[at + count - 1]?.end ?? 0)
  const bare = (value: string) => value.replace(/[^\p{L}\p{N}+#]/gu, '')
  const have = bare(raw)
  const want = bare(wanted)
  return have === want || have === `${want}s`
}
