// Every feature's routes: contract → verbs.
import { accountsRoutes } from '#features/accounts/routes.ts'
import { activityRoutes } from '#features/activity/routes.ts'
import { applicationsRoutes, boardRoutes, todosRoutes } from '#features/applications/routes.ts'
import { findPursuits } from '#features/applications/service/find-pursuits.ts'
import { auditRoutes } from '#features/audit/routes.ts'
import { calendarRoutes } from '#features/calendar/routes.ts'
import { demoRoutes } from '#features/demo/routes.ts'
import { duplicatesRoutes } from '#features/duplicates/routes.ts'
import { exportsRoutes } from '#features/exports/routes.ts'
import { helpRoutes } from '#features/help/routes.ts'
import { homeRoutes } from '#features/home/routes.ts'
import { interviewsRoutes } from '#features/interviews/routes.ts'
import { lettersRoutes } from '#features/letters/routes.ts'
import { mailboxRoutes } from '#features/mailbox/routes.ts'
import { matchingRoutes } from '#features/matching/routes.ts'
import { offersRoutes } from '#features/offers/routes.ts'
import { outcomesRoutes } from '#features/outcomes/routes.ts'
import { postingsRoutes } from '#features/postings/routes.ts'
import { renderingRoutes } from '#features/rendering/routes.ts'
import { resumesRoutes } from '#features/resumes/routes.ts'
import { shareableResume } from '#features/resumes/service/share-resume.ts'
import { scoringRoutes } from '#features/scoring/routes.ts'
import { searchRoutes } from '#features/search/routes.ts'
import { sharingRoutes } from '#features/sharing/routes.ts'
import { studioRoutes } from '#features/studio/routes.ts'
import { shareableDocument } from '#features/studio/service/share-document.ts'
import { tailoringRoutes } from '#features/tailoring/routes.ts'
import { tokensRoutes } from '#features/tokens/routes.ts'
import { transfersRoutes } from '#features/transfers/routes.ts'
import { trialRoutes } from '#features/trial/routes.ts'
import { wishesRoutes } from '#features/wishes/routes.ts'

export const routes = {
  demo: demoRoutes,
  exports: exportsRoutes,
  help: helpRoutes,
  search: searchRoutes,
  home: homeRoutes,
  accounts: accountsRoutes,
  tokens: tokensRoutes,
  audit: auditRoutes,
  trial: trialRoutes,
  resumes: resumesRoutes,
  scoring: scoringRoutes,
  postings: postingsRoutes(findPursuits),
  matching: matchingRoutes,
  tailoring: tailoringRoutes,
  letters: lettersRoutes,
  rendering: renderingRoutes,
  applications: applicationsRoutes,
  board: boardRoutes,
  todos: todosRoutes,
  interviews: interviewsRoutes,
  offers: offersRoutes,
  calendar: calendarRoutes,
  duplicates: duplicatesRoutes,
  outcomes: outcomesRoutes,
  transfers: transfersRoutes,
  activity: activityRoutes,
  mailbox: mailboxRoutes,
  studio: studioRoutes,
  sharing: sharingRoutes([shareableResume, shareableDocument]),
  wishes: wishesRoutes,
}
