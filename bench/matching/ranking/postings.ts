import { careAndPeoplePostings } from './postings-care.ts'
import { tradeAndMoneyPostings } from './postings-money.ts'
import { techPostings } from './postings-tech.ts'
import type { RankedPosting } from './rate-pair.ts'

// What every firm says of itself and its benefits: full of skill words that nobody is asked for.
const praise = [
  'About us\nWe are a friendly firm. Our founders met over Java coffee and our office dog excels at networking.',
  'Who we are\nOur award-winning platform uses AI, Kubernetes and plenty of teamwork to delight 3,000 clients.',
  'About the company\nSince 1987 we stand for quality management, logistics and hospitality.',
]
const benefits = [
  'Benefits\n• Dental insurance, tuition reimbursement and Excel courses\n• First aid training and yoga\nWe are an equal opportunity employer regardless of race, religion, gender or disability.',
  'What we offer\n• 30 days of holiday, a pension and driving licence support\n• Language courses in Spanish and German\nWe welcome applications from everyone.',
]

export const postings: RankedPosting[] = [...techPostings, ...careAndPeoplePostings, ...tradeAndMoneyPostings].map(
  (posting, index) => ({
    ...posting,
    text:
      index % 2
        ? `${posting.text}\n\n${praise[index % 3]}\n\n${benefits[index % 2]}`
        : insertAfterHead(posting.text, praise[index % 3] ?? '', benefits[index % 2] ?? ''),
  }),
)

function insertAfterHead(text: string, intro: string, outro: string): string {
  const cut = text.indexOf('\n\n')
  return `${text.slice(0, cut)}\n\n${intro}${text.slice(cut)}\n\n${outro}`
}
