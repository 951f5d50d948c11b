import type { ClaimKind } from '../../truth-report.ts'
import { type CheckContext, cite, clauseAt, type Draft, type Passage, supported, unsupported } from '../context.ts'
import { countryForms, isCommon, isGeneral, isStopWord, meaningSet, means } from '../text/meaning.ts'
import { hasPhrase, plainText, readWords, type Word } from '../text/tokens.ts'
import { monthNames } from '../words/common-words.ts'
import { languageNames } from '../words/language-words.ts'
import { awardMarks, certificateMarks, plainCapitals, schoolMarks } from '../words/mark-words.ts'
import { titleHeads } from '../words/title-words.ts'

type Name = { start: number; end: number; text: string; words: Word[]; opens: boolean }
const joiners = /^(?:of|de|la|du|des|von|der|van|den|di|del|&)$/iu

/** Proper names of a passage: runs of capital words, joined over `of`, `&`, `de`. */
export function readNames(passage: Passage, text: string): Name[] {
  const names: Name[] = []
  const words = passage.words
  for (let i = 0; i < words.length; i += 1) {
    const first = words[i]
    if (!first || !isCapital(first)) continue
    let last = i
    for (let j = i + 1; j < words.length; j += 1) {
      const word = words[j]
      const before = words[j - 1]
      if (
        !word ||
        !before ||
        !/^(?:\s|\s?[&-]\s?|\.\s)$/u.test(text.slice(before.end, word.start)) ||
        (/\./.test(text.slice(before.end, word.start)) && before.text.length > 2 && !/^(?:Prof|Mrs)$/.test(before.text))
      )
        break
      if (isCapital(word)) last = j
      else if (!joiners.test(word.text) || j - last > 2) break
    }
    const run = words.slice(i, last + 1)
    const end = words[last]?.end ?? first.end
    names.push({ start: first.start, end, text: text.slice(first.start, end), words: run, opens: i === 0 })
    i = last
  }
  return names
}

const isCapital = (word: Word) =>
  !/^I(?:['’]\p{L}+)?$/u.test(word.text) && (/^\p{Lu}/u.test(word.text) || /^\p{Ll}+\p{Lu}/u.test(word.text))

/** Names that no fact and no posting knows. Skills, titles, dates and languages have checks of their own. */
export function findNameClaims(
  context: CheckContext,
  passage: Passage,
  taken: (at: { start: number; end: number }) => boolean,
): Draft[] {
  if (isTitleCase(passage)) return []
  const german = isGerman(passage)
  return readNames(passage, context.text)
    .filter((name) => !german || isGermanName(context, passage, name))
    .flatMap((name) => judge(context, passage, name, taken))
}

const germanWords =
  /^(?:und|oder|der|die|das|dem|den|des|ein|eine|einen|einem|einer|mit|von|vom|zu|zum|zur|im|am|auf|für|als|bei|beim|nach|aus|ich|wir|ist|war|habe|hat|seit|sowie|durch|über|um|ohne|nicht|mein|meine|meiner|meinem|sich|auch|bis|pro|täglich|unter)$/iu
const isGerman = (passage: Passage): boolean => {
  const told = passage.words.filter((word) => germanWords.test(word.text)).length
  return told >= 2 || (told >= 1 && passage.words.length <= 7) || /[äöüß]/u.test(passage.text)
}
/** German writes every noun large: only what stands where a firm or a place does, runs on or looks coined is a name. */
function isGermanName(context: CheckContext, passage: Passage, name: Name): boolean {
  const before = context.text.slice(passage.start, name.start)
  if ((name.opens && name.words.length < 3) || /^[-–]/.test(context.text.slice(name.end))) return false
  if (/\b(?:bei|beim|an|firma|nach|in|aus)\s+(?:der|dem|den|die)?\s*$/iu.test(before))
    return (
      /\bbei(?:m)?\b[^,.]*$/iu.test(before) ||
      !name.words.every(
        (word) =>
          isCommon(word) ||
          /(?:ung|heit|keit|schaft|tion|tät|erei|mus|verkehr|bereich|betrieb|bau|dienst|wesen|arbeit|planung|technik)(?:en|s|e)?$/u.test(
            word.lower,
          ),
      )
    )
  return name.words.length > 1 || /\p{Ll}\p{Lu}|\p{Lu}{2}|\d/u.test(name.text)
}

/** `Senior Engineer, Payments` or a heading: capitals say nothing there. */
const isTitleCase = (passage: Passage): boolean => {
  const long = passage.words.filter((word) => word.text.length > 3)
  return long.length >= 4 && long.every((word) => word.capital) && !/[.!?]$/.test(passage.text)
}

function judge(
  context: CheckContext,
  passage: Passage,
  name: Name,
  taken: (at: { start: number; end: number }) => boolean,
): Draft[] {
  const { facts, posting } = context
  const clause = clauseAt(passage, name.start)
  const kind = kindOf(context, name)
  const employed = kind === 'employer' && isEmployment(context, passage, name)
  const allowed = `${posting.plain} | ${plainText(context.contact)}`
  if (!employed && (hasPhrase(allowed, name.text) || ['wish', 'denied'].includes(clause?.about ?? ''))) return []
  if (!employed && clause?.about === 'posting' && !posting.given) return []
  const piece = facts.pieces.find((one) => hasPhrase(one.plain, name.text))
  if (piece) return isPlain(name) ? [] : [supported(kind === 'name' ? roleKind(piece.role) : kind, name, [cite(piece)])]
  // `Instruct Rhondda University students`: the capital of the first word is the line's.
  const tail = name.opens && name.words.length > 2 ? context.text.slice(name.words[1]?.start, name.end) : undefined
  const behind = tail && facts.pieces.find((one) => hasPhrase(one.plain, tail))
  if (behind) return [supported(kind, name, [cite(behind)])]
  const whole = (kind === 'school' || employed) && name.words.length > 1 && !isOneFact(context, name)
  const unknown = name.words.filter(
    (word, i) =>
      (whole && word.capital && !plainCapitals.has(word.lower)) ||
      !isKnown(context, passage, name, word, i === 0 && name.opens, employed),
  )
  if (!unknown.length) return []
  const [first] = unknown
  const last = unknown.at(-1)
  if (!first || !last || unknown.every((word) => taken(word))) return []
  const at = { start: first.start, end: last.end }
  const said = context.text.slice(at.start, at.end)
  return [
    unsupported(kind, at, `“${said}” appears nowhere in your facts.`, 'Take it out, or confirm it if it is true.'),
  ]
}

/** Whether one fact has all the words of a name: words scattered over many make another name. */
const isOneFact = (context: CheckContext, name: Name): boolean =>
  context.facts.pieces.some((piece) =>
    name.words.every(
      (word) => joiners.test(word.text) || !word.capital || plainCapitals.has(word.lower) || piece.stems.has(word.stem),
    ),
  )

const isPlain = (name: Name) => name.words.every((word) => plainCapitals.has(word.lower))

function isKnown(
  context: CheckContext,
  passage: Passage,
  name: Name,
  word: Word,
  opens: boolean,
  employed: boolean,
): boolean {
  const { facts, posting } = context
  const parts = word.text.split(/[/-]/).filter(Boolean)
  if (
    parts.length > 1 &&
    parts.every(
      (part) => /^\p{Ll}/u.test(part) || isKnown(context, passage, name, oneWord(part, word), opens, employed),
    )
  )
    return true
  if (joiners.test(word.text) || facts.stems.has(word.stem) || isAcronym(context, word.text)) return true
  if (plainCapitals.has(word.lower) || monthNames[word.lower] !== undefined || languageNames[word.lower]) return true
  if (!employed && posting.stems.has(word.stem)) return true
  if (isGerman(passage) && isCommon(word)) return true
  if (
    /^(?:Republic|Kingdom|Emirates|Federation|Islands?|States)$/.test(word.text) &&
    name.words.some((one) => one !== word && isCountryTold(facts.stems, one.stem))
  )
    return true
  if (isCountryTold(facts.stems, word.stem)) return true
  if (/^\d/.test(word.text) || (word.text.length === 1 && word.text !== 'R')) return true
  if (titleHeads.has(word.lower.replace(/s$/, ''))) return true
  if (!opens) return false
  if (/^(?:no|any|every|some)(?:body|one|thing|where)$/.test(word.lower)) return true
  const next = passage.words[1]
  if (name.words.length === 1 && !(next && asSubject.test(next.text))) return true
  if (/(?:ist|ian|eer|yst)$/.test(word.text)) return true
  // The first word of a sentence is capital anyway: only a word that cannot be a common one is a name there.
  return isStopWord(word) || isGeneral(word) || means(meaningSet(facts.stems), word.stem) || commonForm.test(word.text)
}
/** `Italian` for Italy. */
const isCountryTold = (stems: Set<string>, stem: string): boolean =>
  countryForms(stem).some((other) => stems.has(other))
const oneWord = (text: string, at: Word): Word => ({ ...(readWords(text)[0] ?? at), start: at.start, end: at.end })

/** `ICU` for an intensive care unit that the facts speak of. */
function isAcronym(context: CheckContext, text: string): boolean {
  const letters = /^(\p{Lu}{2,5})s?$/u.exec(text)?.[1]?.toLowerCase()
  return (
    letters !== undefined &&
    context.facts.pieces.some((piece) => {
      const first = (words: readonly Word[]) => words.map((word) => word.lower[0]).join('')
      return (
        first(piece.words).includes(letters) || first(piece.words.filter((word) => !isStopWord(word))).includes(letters)
      )
    })
  )
}

/** A verb right after a first word makes that word the one who acts: `Siemens asked me`. */
const asSubject =
  /^(?:is|was|are|were|has|had|gave|made|took|hired|asked|chose|sent|let|put|won|\p{Ll}{3,}ed|uses|runs|needs|wants|owns)$/u
const commonForm =
  /^\p{Lu}\p{Ll}+(?:ed|ing|ly|ion|ions|ment|ments|s|ize|ise|ate|ful|ive|al|ity|ous|er|ent|ant|ught|ote|ove|uilt|ept|elt|ade|ew|id|un|ut|et|et up|en|ook|old|ung|ist|ian|eer|yst)$/u

function kindOf(context: CheckContext, name: Name): ClaimKind {
  const before = context.text.slice(Math.max(0, name.start - 30), name.start)
  const after = context.text.slice(name.end, name.end + 24)
  if (schoolMarks.test(name.text)) return 'school'
  if (fresh(certificateMarks).test(`${name.text}${after.slice(0, 14)}`)) return 'certificate'
  if (fresh(awardMarks).test(`${name.text}${after.slice(0, 8)}`)) return 'award'
  if (/\b(?:inc|ltd|gmbh|ag|llc|plc|corp)\b/iu.test(name.text + after.slice(0, 6))) return 'employer'
  if (/\b(?:at|for|joined|join|left|with|bei)\s+(?:the\s+)?$/iu.test(before))
    return /\b(?:report\w*|worked|work\w* (?:closely )?|alongside|together)\s+(?:to|with)\s+$/iu.test(before) &&
      name.words.length === 2
      ? 'person'
      : 'employer'
  if (/\b(?:to|under|by)\s+$/iu.test(before) && name.words.length === 2) return 'person'
  if (/\b(?:in|near|from|based in|across|of|to)\s+$/iu.test(before)) return 'place'
  return 'name'
}
const fresh = (pattern: RegExp) => new RegExp(pattern.source, pattern.flags.replace('g', ''))

/** `my time at X`, `I worked for X`: an employment, also when X is the posting's company. */
function isEmployment(context: CheckContext, passage: Passage, name: Name): boolean {
  const before = context.text.slice(passage.start, name.start)
  return (
    /\b(?:worked|work|working|employed|served|spent[^,;]*|time|years|stint|role|tenure|career|experience|internship|days|joined|led|built|managed|ran|developed|designed|delivered)\b[^,;.]{0,40}\b(?:at|for|with|bei)\s+(?:the\s+)?$/iu.test(
      before,
    ) &&
    !/\b(?:would|want|like|hope|look|apply|applying|application|interest\w*|excited|keen|eager|join|role|opening|position|vacancy|posting|post)\b[^.]*$/iu.test(
      before,
    )
  )
}

const roleKinds: Partial<Record<string, ClaimKind>> = {
  employer: 'employer',
  school: 'school',
  place: 'place',
  title: 'title',
  person: 'person',
  certificate: 'certificate',
  award: 'award',
  skill: 'skill',
  project: 'project',
  publication: 'publication',
  language: 'language',
}
const roleKind = (role: string): ClaimKind => roleKinds[role] ?? 'name'
