// The whole promise of the API: one contract for validation, OpenAPI, and the typed client.
import { accountsContract } from '#features/accounts/contract.ts'
import { activityContract } from '#features/activity/contract.ts'
import { boardContract } from '#features/applications/contract/board.ts'
import { todosContract } from '#features/applications/contract/todos.ts'
import { applicationsContract } from '#features/applications/contract.ts'
import { auditContract } from '#features/audit/contract.ts'
import { calendarContract } from '#features/calendar/contract.ts'
import { demoContract } from '#features/demo/contract.ts'
import { duplicatesContract } from '#features/duplicates/contract.ts'
import { exportsContract } from '#features/exports/contract.ts'
import { helpContract } from '#features/help/contract.ts'
import { homeContract } from '#features/home/contract.ts'
import { interviewsContract } from '#features/interviews/contract.ts'
import { lettersContract } from '#features/letters/contract.ts'
import { mailboxContract } from '#features/mailbox/contract.ts'
import { matchingContract } from '#features/matching/contract.ts'
import { offersContract } from '#features/offers/contract.ts'
import { outcomesContract } from '#features/outcomes/contract.ts'
import { postingsContract } from '#features/postings/contract.ts'
import { renderingContract } from '#features/rendering/contract.ts'
import { resumesContract } from '#features/resumes/contract.ts'
import { scoringContract } from '#features/scoring/contract.ts'
import { searchContract } from '#features/search/contract.ts'
import { sharingContract } from '#features/sharing/contract.ts'
import { studioContract } from '#features/studio/contract.ts'
import { tailoringContract } from '#features/tailoring/contract.ts'
import { tokensContract } from '#features/tokens/contract.ts'
import { transfersContract } from '#features/transfers/contract.ts'
import { trialContract } from '#features/trial/contract.ts'
import { wishesContract } from '#features/wishes/contract.ts'

export const contract = {
  demo: demoContract,
  exports: exportsContract,
  help: helpContract,
  search: searchContract,
  home: homeContract,
  accounts: accountsContract,
  tokens: tokensContract,
  audit: auditContract,
  trial: trialContract,
  resumes: resumesContract,
  scoring: scoringContract,
  postings: postingsContract,
  matching: matchingContract,
  tailoring: tailoringContract,
  letters: lettersContract,
  rendering: renderingContract,
  applications: applicationsContract,
  board: boardContract,
  todos: todosContract,
  interviews: interviewsContract,
  offers: offersContract,
  calendar: calendarContract,
  duplicates: duplicatesContract,
  outcomes: outcomesContract,
  transfers: transfersContract,
  activity: activityContract,
  mailbox: mailboxContract,
  studio: studioContract,
  sharing: sharingContract,
  wishes: wishesContract,
}
