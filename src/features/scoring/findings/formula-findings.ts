// One finding per deduction of the formula: what is short, and what it costs.
import type { Facts } from '../formula/facts.ts'
import type { Measures } from '../measure/measure-resume.ts'
import type { Segment } from '../measure/segment.ts'
import type { FindingDraft } from './draft.ts'
import { sectionFindings } from './section-findings.ts'

export function formulaFindings(measures: Measures): FindingDraft[] {
  return [
    ...fileFindings(measures),
    ...lengthFindings(measures),
    ...evidenceFindings(measures),
    ...structureFindings(measures),
    ...sectionFindings(measures),
    ...fitFindings(measures),
    ...substanceFindings(measures),
  ]
}

function fileFindings({ facts, lines }: Measures): FindingDraft[] {
  const found: FindingDraft[] = []
  if (facts.file !== 'docx') {
    const odd = facts.file === 'other'
    found.push({
      code: 'file-type',
      part: 'compatibility',
      severity: odd ? 'medium' : 'info',
      title: odd ? 'This format is not one recruiters’ systems expect' : 'A Word file is read most surely',
      why: odd
        ? 'Most systems take PDF and DOCX; other formats are often refused or stored without their text.'
        : 'Every parser reads DOCX by its structure; other formats leave it guessing where a line ends.',
      fix: odd
        ? 'Export a PDF or DOCX and upload that.'
        : 'Send DOCX where the form allows it. Keep the PDF for people.',
      spans: [],
      repair: (now) => ({ ...now, file: 'docx' }),
    })
  }
  if (facts.specialShare > 0.05) {
    const odd = lines.filter(({ text }) => /[^\p{L}\p{M}\p{N}\s\p{P}$€£¥+=<>|°~]/u.test(text))
    found.push({
      code: 'special-characters',
      part: 'compatibility',
      severity: 'medium',
      title: `${Math.round(facts.specialShare * 100)} % of the text are unusual signs`,
      why: 'Icons and ornaments come out as stray characters and break words and addresses next to them.',
      fix: 'Replace icons with words (“Phone”, “E-mail”) and use plain bullets.',
      spans: odd.slice(0, 8).map(({ start, end }) => ({ start, end })),
      repair: (now) => ({ ...now, specialShare: 0 }),
    })
  }
  return found
}

function lengthFindings({ facts }: Measures): FindingDraft[] {
  const { words } = facts
  const ideal = (now: Facts): Facts => ({ ...now, words: words < 400 ? 400 : 800 })
  if (words >= 400 && words <= 800) return []
  const long = words > 800
  return [
    {
      code: long ? 'too-long' : 'too-short',
      part: 'formatting',
      severity: words < 200 || words > 1100 ? 'medium' : 'low',
      title: long
        ? `${words.toLocaleString('en')} words are more than most readers finish`
        : words < 250
          ? `${words} words leave little to judge`
          : `${words} words: there is room for more`,
      why: long
        ? 'Between 400 and 800 words a résumé is read whole; beyond that the strongest lines get skipped.'
        : 'Between 400 and 800 words there is room for the work, the result and the skill behind each role.',
      fix: long
        ? 'Shorten the oldest roles to one line each and drop what the last ten years already show.'
        : 'Add what you did, with which means and to what end, to the roles that matter most.',
      spans: [],
      repair: ideal,
    },
  ]
}

/** A wish, a list or a school is no place to ask for deeds, figures and results. */
const ofWork = ({ segment: { pointer, section } }: { segment: Segment }): boolean =>
  pointer ? /^\/(?:work|projects|volunteer)\//.test(pointer) : /^(?:experience|projects|volunteer)$/.test(section)

function evidenceFindings({ facts, evidence }: Measures): FindingDraft[] {
  const found: FindingDraft[] = []
  const work = evidence.statements.filter(ofWork)
  // No section of work was recognised: anything but a wish may be a line about it.
  const statements = work.length ? work : evidence.statements.filter(({ segment }) => segment.section !== 'summary')
  if (facts.verbs < 10) {
    // A plain verb (“answered”, “carved”) is no action verb of the list, but no duty either.
    const weak = statements.filter(({ verb, segment }) => !verb && !/^\P{L}*\p{L}+ed\b/u.test(segment.text)).slice(0, 5)
    found.push({
      code: 'few-action-verbs',
      part: 'achievements',
      severity: facts.verbs < 5 ? 'high' : 'medium',
      title:
        facts.verbs === 0
          ? 'No line opens with what you did'
          : facts.verbs === 1
            ? 'One action verb; ten different ones carry a résumé'
            : `${facts.verbs} different action verbs; ten carry a résumé`,
      why: 'A line that opens with a verb says what you did; a line that opens with a duty says what the job was.',
      fix: 'Open each bullet with a different verb: built, negotiated, trained, cut.',
      spans: weak.map(({ segment: { start, end } }) => ({ start, end })),
      repair: (now) => ({ ...now, verbs: Math.max(10, now.verbs) }),
    })
  }
  if (facts.metrics < 8) {
    const bare = statements.filter(({ verb, metrics }) => verb && metrics.length === 0).slice(0, 5)
    found.push({
      code: 'few-figures',
      part: 'achievements',
      severity: facts.metrics < 4 ? 'high' : facts.metrics < 6 ? 'medium' : 'low',
      title:
        facts.metrics === 0
          ? 'No line says how much'
          : `${facts.metrics === 1 ? 'One figure' : `${facts.metrics} figures`}; eight make the case`,
      why: 'Money, %, counts and durations are what a reader remembers and what an interviewer asks about.',
      fix: 'Add the size of it to the marked lines: how many people, how much money, how long, how often.',
      spans: bare.map(({ segment: { start, end } }) => ({ start, end })),
      repair: (now) => ({ ...now, metrics: Math.max(8, now.metrics) }),
    })
  }
  if (facts.results < 2) {
    const bare = statements.filter(({ verb, result }) => verb && !result).slice(0, 3)
    found.push({
      code: 'few-results',
      part: 'achievements',
      severity: 'medium',
      title: facts.results === 0 ? 'No line names a result' : 'Only one line names a result',
      why: 'What changed because of you is the part that other people with the same duties cannot copy.',
      fix: 'End a bullet with its effect: what grew, fell, got faster, was won or avoided.',
      spans: bare.map(({ segment: { start, end } }) => ({ start, end })),
      repair: (now) => ({ ...now, results: Math.max(2, now.results) }),
    })
  }
  return found
}

function structureFindings({ facts, headings, ranges }: Measures): FindingDraft[] {
  const found: FindingDraft[] = []
  if (facts.headings < 4) {
    found.push({
      code: 'few-headings',
      part: 'formatting',
      severity: facts.headings < 2 ? 'high' : 'low',
      title:
        facts.headings === 0
          ? 'No section heading was recognised'
          : `${facts.headings} section ${facts.headings === 1 ? 'heading was' : 'headings were'} recognised`,
      why: 'Parsers sort text by its headings; without a known one, jobs and schools end up in the wrong field.',
      fix: 'Give each section a plain heading on its own line: Summary, Experience, Education, Skills.',
      spans: headings.map(({ start, end }) => ({ start, end })),
      repair: (now) => ({ ...now, headings: Math.max(4, now.headings) }),
    })
  }
  if (facts.bullets < 10) {
    found.push({
      code: 'few-bullets',
      part: 'formatting',
      severity: 'low',
      title:
        facts.bullets === 0
          ? 'The work is told without bullets'
          : facts.bullets === 1
            ? 'The work is told with one bullet'
            : `${facts.bullets} bullets`,
      why: 'A reader scans; one thought per bullet is found, a paragraph is passed over.',
      fix: 'Break paragraphs under each role into bullets of one or two lines.',
      spans: [],
      repair: (now) => ({ ...now, bullets: Math.max(10, now.bullets) }),
    })
  }
  if (facts.ranges < 3) {
    found.push({
      code: 'few-dates',
      part: 'progression',
      severity: facts.ranges === 0 ? 'high' : 'low',
      title:
        facts.ranges === 0
          ? 'No role has a start and an end'
          : `${facts.ranges} date ${facts.ranges === 1 ? 'range' : 'ranges'}`,
      why: 'Start and end of each role and course are what a parser builds the career from.',
      fix: 'Write the period beside every role and course in one form: “Mar 2021 – Jun 2024”.',
      spans: ranges.spans.slice(0, 8),
      repair: (now) => ({ ...now, ranges: Math.max(3, now.ranges) }),
    })
  }
  if (facts.growth < 2) {
    found.push({
      code: 'little-growth',
      part: 'progression',
      severity: 'low',
      title: facts.growth === 0 ? 'Nothing shows how your responsibility grew' : 'One sign of growing responsibility',
      why: 'A promotion, a first report, a larger remit: readers look for where the path leads.',
      fix: 'Say it where it is true: “promoted to …”, “led a team of …”, “mentored …”.',
      spans: [],
      repair: (now) => ({ ...now, growth: Math.max(2, now.growth) }),
    })
  }
  return found
}

function fitFindings({ facts, fit, input }: Measures): FindingDraft[] {
  if (fit.value >= 100) return []
  const target = input.targetRole
  const none = fit.kind === 'no-target'
  return [
    {
      code: none ? 'no-target-role' : 'target-not-named',
      part: 'fit',
      severity: none ? 'info' : 'low',
      title: none ? 'No target role was chosen' : `“${target}” is not named`,
      why: none
        ? 'Against a role or posting the score can say whether the résumé aims where you do.'
        : 'Searches compare titles first; a résumé that names the role is found for it.',
      fix: none
        ? 'Choose a target role or a posting.'
        : 'If it describes you truthfully, use it in the headline or the summary.',
      spans: [],
      repair: (now) => ({ ...now, fit: Math.max(100, facts.fit) }),
    },
  ]
}

function substanceFindings(measures: Measures): FindingDraft[] {
  return [...talkFindings(measures), ...looseFindings(measures)]
}

function talkFindings({ segments, substance }: Measures): FindingDraft[] {
  const talk = segments.filter(({ kind }) => kind === 'talk')
  if (talk.length === 0) return []
  return [
    {
      code: 'speaks-to-reader',
      part: 'achievements',
      severity: talk.length > 2 ? 'medium' : 'low',
      title: talk.length === 1 ? 'One line speaks to the reader' : `${talk.length} lines speak to the reader`,
      why: '“You” belongs to an advertisement or a letter. Such lines are not about your work and are not counted.',
      fix: 'Take them out; say in the cover letter what you want to say to the reader.',
      spans: talk.slice(0, 8).map(({ start, end }) => ({ start, end })),
      repair: (now) => ({ ...now, substance: Math.max(now.substance, substance.withoutTalk) }),
    },
  ]
}

function looseFindings({ facts, segments, substance }: Measures): FindingDraft[] {
  const thin = substance.statementWords + 20 < 60
  if (facts.substance >= 0.97 || (!thin && substance.withoutLooseWords - facts.substance < 0.02)) return []
  const loose = segments.filter(({ kind }) => kind === 'dump')
  return [
    {
      code: thin ? 'little-substance' : 'loose-words',
      part: 'achievements',
      severity: facts.substance < 0.6 ? 'high' : 'medium',
      title: thin ? 'There is hardly a sentence about your work' : 'Some of the text is neither sentence nor entry',
      why: 'Words without a sentence prove nothing, so verbs, figures and terms among them are not counted.',
      fix: thin
        ? 'Under each role, write what you did in three to five bullets.'
        : 'Turn the marked words into sentences about your work, move true skills to “Skills”, and drop repeats.',
      spans: loose.slice(0, 8).map(({ start, end }) => ({ start, end })),
      repair: (now) => ({ ...now, substance: thin ? 1 : substance.withoutLooseWords }),
    },
  ]
}
