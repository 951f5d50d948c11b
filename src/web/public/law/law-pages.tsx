import type { ReactNode } from 'react'
import { PageTop, textLink, width } from '../frame/parts.tsx'

/** A page of law: what the program knows is filled in, what only the operator knows is asked for. */
function LawPage(props: { title: string; sub: string; children: ReactNode }) {
  return (
    <div className={`${width} pb-24`}>
      <PageTop title={props.title} sub={props.sub} />
      <div className="prose">
        <p className="rounded-md border border-line bg-sheet px-4 py-3 text-ink-2 text-sm">
          This text comes with the program and says what the program does. Who runs this installation answers for it,
          and for whether it is enough under the law that applies. Wavy lines mark what the operator has not filled in.
        </p>
        {props.children}
      </div>
    </div>
  )
}

const Operator = () => (
  <p>
    {'{{OPERATOR_NAME}}'}
    <br />
    {'{{OPERATOR_ADDRESS}}'}
    <br />
    {'{{OPERATOR_EMAIL}}'}
  </p>
)

export function PrivacyPage() {
  return (
    <LawPage title="Privacy notice" sub="Who keeps your data here, which, why, how long, and what you may ask for.">
      <h2>Who is responsible</h2>
      <Operator />
      <h2>Which data</h2>
      <p>
        Your account (name, e-mail, a hash of the password, sessions with network address and browser), what you bring
        (résumés, postings), what you make of it (corrections, tailored versions, letters, applications and the
        documents sent), and technical records that the service needs to run. The page{' '}
        <a href="/stored-data">What is stored</a> lists every kind with its purpose and its end.
      </p>
      <p>
        A résumé can hold more than you meant to give: photos, dates of birth, union or church membership, health. The
        program does not ask for such data and does not use it in any score. Leave it out where you can.
      </p>
      <h2>Why, and on what ground</h2>
      <ul>
        <li>To give you the service that you asked for: performance of a contract, or steps before one.</li>
        <li>To keep it safe, with rate limits, a log of sign-ins, and a trial counter: legitimate interest.</li>
        <li>Where law asks for records: legal duty.</li>
      </ul>
      <h2>Who else gets it</h2>
      <p>
        Reading, scoring, matching and tailoring happen inside this program; no résumé is sent to a model or another
        company. Records are kept {'{{DATABASE_WORDS}}'}; files {'{{FILES_WORDS}}'}. {'{{MAIL_WORDS}}'} When you give
        the address of a posting, this server fetches that page; the site sees this server, not you.
      </p>
      <h2>Decisions by machine</h2>
      <p>
        Scores are counted by a published formula and shown with their evidence, to help you write. The program decides
        nothing about you, and it tells no employer of you.
      </p>
      <h2>How long</h2>
      <p>
        Until you delete it, with these exceptions: texts of fetched postings {'{{CONTENT_HOURS}}'} hours, mail 30 days,
        what was brought in a trial without account 91 days, records of background work 14 days, sessions 30 days after
        their last use. The log of security-relevant acts is kept without end and cannot be edited; when an account
        goes, it loses the person. A deleted record disappears from the service at once and is erased{' '}
        {'{{DELETED_DAYS}}'} days later.
      </p>
      <h2>Cookies</h2>
      <p>
        One for the session and one for the trial, both needed for what they do. The choice of theme and unsaved drafts
        stay in your browser’s storage. There is nothing that follows you, and so nothing to consent to.
      </p>
      <h2>What you may ask for</h2>
      <p>
        To see your data, to have it corrected or deleted, to limit or object to its use, and to take it along.
        Settings, Data does the most of this without asking anybody: one archive of everything, and the deletion of the
        account, which leaves nothing after 30 days of grace. For everything else write to {'{{OPERATOR_EMAIL}}'}. You
        may also complain to the data protection authority of the place where you live.
      </p>
    </LawPage>
  )
}

export function TermsPage() {
  return (
    <LawPage title="Terms of use" sub="What you can expect of this service, and what is expected of you.">
      <h2>With whom</h2>
      <p>
        You use a service of {'{{OPERATOR_NAME}}'}; the full address stands in the <a href="/imprint">imprint</a>.
      </p>
      <h2>What it does</h2>
      <p>
        It reads résumés and postings, counts scores by a published formula, proposes changes, draws documents, and
        keeps a record of applications. Scores describe a text. They are no judgement of a person and no promise of an
        invitation.
      </p>
      <h2>Your account</h2>
      <p>
        {'{{SIGN_UP_WORDS}}'} Give an address that is yours, keep the password to yourself, and tell the operator when
        somebody else has got at it. Access tokens count as passwords.
      </p>
      <h2>Your content</h2>
      <p>
        It stays yours. The operator may store and process it for as long as needed to give you the service, and for
        nothing else. Bring only what you may bring: your own résumé, or one whose owner agrees; postings within the
        limits of the site they come from.
      </p>
      <h2>Truth</h2>
      <p>
        The program holds every line it writes against your facts and stops what has none. What you confirm or write
        yourself, you answer for.
      </p>
      <h2>What is not allowed</h2>
      <ul>
        <li>Getting at other people’s data, or trying to.</li>
        <li>Burdening the service on purpose, or getting around its limits.</li>
        <li>Using it to treat people unlawfully in hiring.</li>
      </ul>
      <h2>Price and availability</h2>
      <p>
        The program takes no money. The operator runs it as well as can be, without a promise that it is always there;
        the <a href="/status">status page</a> says how it is now. Keep copies of what matters to you.
      </p>
      <h2>Ending</h2>
      <p>
        You may stop at any time and delete your account in Settings, Data. The operator may close accounts that break
        these terms, with notice where that is possible.
      </p>
      <h2>Liability and law</h2>
      <p>
        Liability follows the law; nothing here limits what cannot be limited. Law and courts: {'{{OPERATOR_LAW}}'}.
      </p>
    </LawPage>
  )
}

export function ImprintPage() {
  return (
    <LawPage title="Imprint" sub="Who runs this installation.">
      <h2>Operator</h2>
      <Operator />
      <h2>Register and tax number</h2>
      <p>{'{{OPERATOR_REGISTER}}'}</p>
      <h2>Contact</h2>
      <p>
        {'{{OPERATOR_EMAIL}}'}. Whether the service works at this moment stands on the{' '}
        <a href="/status" className={textLink}>
          status page
        </a>
        .
      </p>
      <h2>The program</h2>
      <p>
        This is an installation of Shortlist. The people who write the program do not run this installation and see none
        of its data.
      </p>
    </LawPage>
  )
}
