// What postings say that deserves a second look, in words. Patterns of several languages stand together; each is a
// phrase of its own kind, never a single common word: "urgent" or "competitive" alone tell nothing.
import type { FlagKind } from '../posting-facts.ts'

export type Phrase = { kind: FlagKind; pattern: RegExp; unless?: RegExp }

const money = '(?:fees?|deposit|payment|charges?|gebühr|caution|depósito)'
const pay = '(?:pay|send|transfer|deposit|provide|submit|cover|purchase)'

/** `unless` is held against the sentence: what makes the same words harmless. */
export const phrases: Phrase[] = [
  {
    kind: 'fee',
    pattern: new RegExp(
      String.raw`\b(?:registration|application|training|onboarding|processing|security|enrol?lment|starter[- ]kit|background[- ]check|certification|visa processing)\s+${money}\b(?=[^.\n]{0,60}(?:\b(?:required|payable|refundable|upfront|up front|before|must|of \D{0,3}\d|apply)|[$€£]))`,
      'giu',
    ),
    unless:
      /\b(?:no|never|without|free of|do(?:es)? not|don['’]t|will not|won['’]t|we (?:pay|cover|reimburse)|reimburs|paid by|covered by)\b/i,
  },
  {
    kind: 'fee',
    pattern: new RegExp(
      String.raw`\b(?:you|candidates?|applicants?|employees?)\s+(?:will |must |should |are (?:required|asked|expected) to |need to |have to )+${pay}[^.\n]{0,40}\b(?:training|equipment|starter kit|software|background check|registration|uniform|laptop)\b[^.\n]{0,40}(?:[$€£]|fee|cost|upfront|up front|own expense|in advance)`,
      'giu',
    ),
    unless: /\b(?:no|never|do(?:es)? not|don['’]t|will not|won['’]t|reimburs)/i,
  },
  {
    kind: 'fee',
    pattern:
      /\b(?:gift cards?|western union|moneygram|crypto(?:currency)? wallet|bitcoin wallet)\b|\b(?:cash|deposit|forward|process)\s+(?:the\s+)?(?:che(?:ck|que)s?|payments?|money|funds)\s+(?:in|into|through|via|using|from)\s+your\s+(?:own\s+|personal\s+)?(?:bank\s+)?account/giu,
    unless:
      /\b(?:never|scam|fraud|beware|do not|don['’]t|will not|employee discounts?|rewards?|bonus|perks?|benefits?|raffle|retail|customers?|products?|sell|win)\b/i,
  },
  {
    kind: 'documents',
    pattern:
      /\b(?:send|provide|submit|email|e-mail|text|upload|share)\b[^.\n]{0,50}\b(?:social security number|ssn|bank (?:account )?details|bank account (?:number|information)|credit card|copy of your (?:passport|id|driver['’]?s licen[cs]e)|(?:photo|picture)s? of your (?:passport|id|driver['’]?s licen[cs]e)|online banking)\b/giu,
    unless:
      /\b(?:never|scam|fraud|beware|do not|don['’]t|will not|won['’]t|after (?:the )?(?:offer|hire)|once hired|not (?:be )?(?:ask|request))\b/i,
  },
  {
    kind: 'messenger',
    pattern:
      /\b(?:contact|message|text|reach|write|apply|interview(?:s|ed)?|chat|add|ping|whats ?app|telegram)\b[^.\n]{0,45}\b(?:whats ?app|telegram|signal app|google hangouts?|hangouts|wechat|line app|viber)\b|\b(?:t\.me|wa\.me)\/[\w+]+|\b(?:whats ?app|telegram|wechat|viber)\s*(?:no\.?|number|id|only)?\s*[:@+]\s*[+@\w][\w\d .-]{3,}/giu,
    unless:
      /\b(?:never|scam|fraud|beware|do(?:es)? not|don['’]t|will not|won['’]t|only through|integrat|api|product|customers?|users?|clients?|guests?|support tickets?|marketing|campaign|content|community|communities|slack|channels?|platforms?|messaging app|share (?:this|on)|follow us)\b/i,
  },
  {
    kind: 'urgency',
    pattern:
      /\b(?:no (?:interviews?|experience,? no interview) (?:needed|required|necessary)|without (?:an )?interview|hired (?:on the spot|same day|instantly)|immediate hire,? no|guaranteed (?:job|income|earnings)|only \d+ (?:spots?|slots?|positions?|seats?) (?:left|remaining|available)|limited (?:slots?|spots?|seats?)(?: available| left)?|act (?:fast|now)|don['’]t miss (?:out on )?this (?:opportunity|chance))\b/giu,
  },
  {
    kind: 'easy_money',
    pattern:
      /\b(?:earn|make)\s+(?:up to\s+|an?\s+(?:extra\s+|average of\s+)?)?[$€£]\s?[\d,.]+\s?k?\+?\s*(?:-\s*[$€£]?[\d,.]+\s?)?(?:per|a|\/|every|each)\s?(?:day|week|hour)[^.\n]{0,60}\b(?:from home|no experience|part[- ]time|data entry|spare time|phone)\b|\b(?:unlimited|uncapped) (?:earning|income)s?(?: potential)?\b|\bbe your own boss\b|\bfinancial freedom\b|\b(?:passive|residual) income\b/giu,
  },
  {
    kind: 'unpaid',
    pattern:
      /\bunpaid (?:trial|test|internship|training|work|position|role|project|placement)s?\b|\b(?:trial|training|probation)(?: (?:period|day|shift|week)s?)? (?:is|are|will be) (?:unpaid|not paid|without pay)\b|\b(?:100 ?% |fully |purely )?commission[- ]only\b|\b(?:100 ?%|straight|pure) commission\b|\bunbezahlte[sr]? (?:praktikum|probearbeit)|\bstage non (?:rémunéré|payé)/giu,
    unless: /\b(?:no|not|never|isn['’]t)\s+(?:an?\s+)?(?:unpaid|commission)|\bunpaid (?:leave|time|break|meal|lunch)/i,
  },
  {
    kind: 'unpaid',
    pattern:
      /\b(?:complete|submit|prepare|send|do)\b[^.\n]{0,40}\b(?:free|unpaid)\b[^.\n]{0,25}\b(?:assignment|task|sample|project|design|article|translation|spec work)\b|\b(?:paid|compensated) (?:only )?(?:in|with|by) (?:exposure|experience|equity only)\b|\bequity[- ]only\b/giu,
  },
]

/** Said instead of figures. Only where the posting has none. */
export const vaguePay =
  /\b(?:(?:highly |very )?competitive (?:salary|pay|compensation|wage|rates?)|attractive (?:salary|pay|compensation|remuneration)|salary (?:is )?(?:negotiable|doe|dependent on experience|commensurate)|pay (?:doe|commensurate with)|market[- ]rate (?:salary|pay)|leistungsgerechte (?:vergütung|bezahlung)|attraktive vergütung|salaire attractif|salario competitivo)\b(?![^\n]{0,25}\d)/iu

/** Mail anybody can have in a minute; a firm that hires has an address of its own. */
export const freeMail =
  /\b[\w.+-]+@(gmail|yahoo|hotmail|outlook|live|aol|protonmail|proton|gmx|mail|yandex|icloud|zoho)\.(?:com|net|org|de|fr|co\.uk|me|ru)\b/giu
