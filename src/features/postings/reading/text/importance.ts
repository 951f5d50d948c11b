import type { Importance } from '../../posting-facts.ts'
import type { Section } from './section-headings.ts'

export const preferredCue =
  /\b(?:prefer(?:red|ably|ence)?|nice[- ]to[- ]haves?|(?:is |are |would be |considered )?an? (?:big |huge |strong |definite |real |added )?(?:plus|bonus|advantage|asset)|a plus|bonus(?: points)?(?=[:,;. ]|$)(?! (?:structure|scheme|plan|program|potential|eligible))|ideal(?:ly)?|desir(?:ed|able)|helpful|beneficial|advantageous|would be (?:great|nice|ideal|beneficial|an|useful)|not (?:required|essential|mandatory|necessary)|optional|good to have|a strong plus|welcome|appreciated)\b|\bvon vorteil|\bw[üu]nschenswert|\bidealerweise|\bgerne? (?:auch|mit|eine?|weiterbildung|erste|erfahrung|kenntnisse)\b|\bpluspunkt|\bun plus\b|\bun atout|\bappr[ée]ci[ée]|\bsouhait[ée]|\bid[ée]alement|\bdeseable|\bvalorable|\bse valora|\bidealmente|\bdesej[áa]vel|\bdiferencial|\bpreferenza|\bgradit[oa]|\bcostituisce titolo|\bpre[¨]?\b|\bis een pr[ée]/iu
export const requiredCue =
  /\b(?:must|required?|requires|requirement|essential|mandatory|minimum|at least|need to (?:have|be)|necessary|proven|essential|non-negotiable|has to have|have to have)\b|\bzwingend|\bvorausgesetzt|\berforderlich|\bmindestens|\bexig[ée]|\bobligatoire|\bindispensable|\bimprescindible|\brequerid[oa]|\bobrigat[óo]ri|\bobbligatori|\bvereist|\brichiest[oa]/iu
/** Phrases that ask for something outside the sections made for it. */
const asking =
  /\byou(?:.ll| will|.re| are| should| must)?\s+(?:have|bring|need|possess|know|are (?:experienced|skilled|proficient|comfortable|familiar|fluent))|\b(?:experience(?:d)? (?:with|in|using|of)|proficien\w+|knowledge of|familiar(?:ity)? with|expertise in|skilled in|fluent in|ability to|background in|degree in|certified|certification|licen[cs]ed?)\b|\b(?:must|required|we(?:.re| are) looking for|ideal candidate|successful candidate|the candidate|qualified)\b|\bkenntnisse|\berfahrung (?:mit|in)|\bexp[ée]rience (?:en|dans|avec|sur)|\bma[iî]trise|\bexperiencia (?:en|con)|\bdominio de|\bconhecimento|\bexperi[êe]ncia (?:em|com)|\bervaring met|\bkennis van|\besperienza (?:in|con)|\bconoscenza/iu

/** What is welcome is asked for, wherever it is said: "Forklift would be ideal". */
const welcomed =
  /\b(?:is|are|would be)\s+(?:(?:a |an |also )?(?:\w+ )?(?:plus|bonus|advantage|asset)|ideal|desirable|preferred|beneficial|advantageous|nice to have)\b|\bvon vorteil\b/i

const yearsOrDegree =
  /\b(?:\d{1,2}|two|three|four|five|six|seven|eight|ten)\s*\+?\s*(?:(?:-|–|to)\s*\d{1,2}\s*\+?\s*)?(?:years?|yrs)\b|\b(?:bachelor|master)['’]?s\b|\b(?:BSc?|MSc?|B\.S\.|M\.S\.|BA|MA|Ph\.?D)\b|\bGED\b|\bhigh school diploma\b|\bdegree (?:in|or)\b|\b(?:jahre|ans|años|anos|jaar|anni)\b.{0,30}(?:erfahrung|exp[ée]r|ervaring|esperienza)/iu

const firmsWords =
  /^(?:we(?:['’]|\s)|our\s|join\s|together,|this (?:range|job|position|role) (?:is|may|will)|for more information|please\s|apply (?:now|today|here)|now it|these (?:interview|tools|figures|ranges?)|the (?:tool|range|amount|process|interview|eeo)\b|(?:in )?this (?:step|stage|is an? \p{L}+ position)\b|if you(?:['’]re| are) (?:excited|interested|passionate|ready|curious)|depending on|individual pay|your interview|answers to|job (?:type|id|#|category|code)|beyond \p{L}+, we|let us|check out|learn more|thanks|visit\s|follow us|the eeo|at \p{Lu}[\w&.]*,? we)/iu
const asksAfterAll = /\b(?:look(?:ing)? for|need|expect|requir|seek|want|prefer|value|ideal)/i

/** Running text in which the firm speaks of itself, though it stands below a list of demands. */
export const isFirmsTalk = (sentence: string, bullet: boolean): boolean =>
  !bullet && firmsWords.test(sentence) && !asksAfterAll.test(sentence)

/** How lines of a list of demands begin, under whatever heading. */
export const opensDemand =
  /^(?:a |an |the |very |some |proven |solid |strong |deep |good |excellent |outstanding |exceptional |extensive |demonstrated |technical |working |hands-on |prior |previous |significant |minimum (?:of )?|at least |must (?:have|be|possess)|you (?:have|are|bring|must|should be)|be )*(?:experience|expertise|expert\b|knowledge|understanding|proficien|familiar|ability|skills?\b|background|track[- ]record|command|grasp|comfortable|degree|bachelor|master[’']?s|certifi|licen[sc]|fluen|skilled|passion(?:ate)? (?:for|about)|willingness|exposure to|competen|communication skills|interpersonal|problem[- ]solving|analytical|organi[sz]ational|team player|self[- ]starter|detail[- ]oriented|eligib|authori[sz]ed|able to|capable|mastery|aptitude|kenntnisse|erfahrung|ma[iî]trise|connaissance|experiencia|conocimiento)/i

/**
 * Whether a sentence asks for something, and how firmly; undefined = it asks for nothing. What the sentence says of itself
 * ("a plus", "must") counts more than the heading it stands under.
 */
export function importanceOf(section: Section, sentence: string): Importance | undefined {
  if (section === 'legal' || section === 'benefits' || section === 'about' || section === 'apply') return undefined
  const preferred = preferredCue.test(sentence)
  if (section === 'preferred')
    return requiredCue.test(sentence) && !preferred && /\bmust\b|\brequired\b/i.test(sentence)
      ? 'required'
      : 'preferred'
  if (section === 'requirements') return preferred ? 'preferred' : 'required'
  const asks = [asking, yearsOrDegree, opensDemand, welcomed].some((cue) => cue.test(sentence))
  if (!asks) return undefined
  return preferred ? 'preferred' : 'required'
}

/** Boilerplate that asks nothing of an applicant, wherever it stands. */
export const boilerplate =
  /equal (?:employment )?opportunity|regardless of (?:race|age|gender|their)|without regard to|(?:race|religion|colou?r|sex(?:ual orientation)?|gender identity|national origin|veteran|disability)(?:,| or| and)[^.]{0,80}(?:race|religion|colou?r|sex|gender|national|veteran|disability|status)|reasonable accommodation|e-?verify|privacy (?:policy|notice)|cookies|recruitment (?:agenc|fraud)|unsolicited|background check|drug[- ](?:test|screen|free)|chancengleichheit|unabh[äa]ngig von (?:geschlecht|herkunft|alter)|[ée]galit[ée] des chances|igualdad de oportunidades|programs? range from|if you need (?:any )?(?:assistance|accommodation)|personal information|individual pay|hiring range|target for new hire|the amount you receive|tools?\(s\)|interview responses|education (?:benefit|assistance)|arrest (?:and|or) conviction|criminal histor|health insurance|401\s?\(?k|paid time off|\bPTO\b|dental|vision insurance|parental leave|life insurance|tuition|(?:pay|salary|compensation) (?:range|will vary|package|is subject)|\bpay ranges?\b|\bbase (?:pay|salary)\b|sign-on bonus|benefits (?:package|include|program|and perks|are|may)|\bperks\b|stipend|paid (?:leave|holidays|parental|vacation|sick)|sick leave|retirement plan|equity (?:compensation|awards?|grants?)|bonus awards|(?:sales|discretionary|annual|quarterly|performance) (?:incentives|bonus)|total rewards|health savings?|flexible spending|wellness (?:program|benefit)|free (?:lunch|meals|snacks)|prohibits? (?:discrimination|harassment)|harassment,? (?:and|or|intimidation)|athena swan|stonewall|disability confident|living wage employer|(?:welcomes?|open to) (?:requests for )?flexible working|interview stages|stages? of (?:the )?interview|(?:chat|call|interview) with (?:our|the) recruiter|lunches|employee discounts?|^pay:|^\W*(?:job (?:id|type|category|code|#|posting company)|requisition(?: id)?|location|department|business unit|employment type|date posted|division)\W*:/i

const money = '(?:[$€£₹¥]|(?:USD|EUR|GBP|CHF|CAD|AUD|SEK|NOK|DKK|PLN|INR)\\b)'
/**
 * Pay, days off, the way to apply and the last day for it, told among the demands: what is offered, and what to do next.
 * A sum opens such a line; "manage a budget of $2M" is a demand.
 */
export const terms = new RegExp(
  `^(?:(?:the |our )?(?:annual |yearly |hourly |base |starting )*(?:salary|pay|rate|wage|remuneration|gehalt|salaire|salario)\\b[^.]{0,25}?)?${money}\\s?\\d` +
    '|^(?:to )?apply (?:by|before|at|via|online|on|to|here|now|through|until|with)\\b' +
    '|^(?:(?:the )?(?:closing|application|apply[- ]by) (?:date|deadline)|(?:the )?deadline|closes|start date|contract|hours|working hours|salary|pay|reports? to|bewerbungsschluss|date limite)\\b(?: is\\b)?\\s*[:–—-]' +
    '|^\\d{2} (?:paid )?(?:days?|working days) (?:of )?(?:annual |paid )?(?:holiday|leave|vacation)',
  'iu',
)

/** Running text is a demand only when it says so; an item of a list, or a short line of one, need not. */
export const isDemandAsSuch = (sentence: string, bullet: boolean): boolean =>
  bullet ||
  sentence.length <= longestItem ||
  asking.test(sentence) ||
  requiredCue.test(sentence) ||
  opensDemand.test(sentence)
const longestItem = 110
