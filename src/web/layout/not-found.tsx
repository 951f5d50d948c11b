import { useLocation } from 'react-router'
import { LinkButton } from '../kit/button.tsx'
import { usePageTitle } from './page.tsx'

/** Where the others of its kind are. */
const lists: Record<string, string> = {
  resumes: 'All résumés',
  postings: 'All postings',
  applications: 'The board',
  letters: 'All letters',
  studio: 'All documents',
}

export function NotFound() {
  const section = useLocation().pathname.split('/')[1] ?? ''
  usePageTitle('Not found')
  return (
    <div className="mx-auto grid max-w-lg justify-items-center px-4 py-24 text-center">
      <p aria-hidden="true" className="font-display text-[88px] leading-none tracking-[-0.03em]">
        4<span className="mark mark-display mark-drawn mx-[0.07em]! px-[0.05em]!">0</span>4
      </p>
      <h1 className="mt-4 font-display text-3xl">Nothing is filed here</h1>
      <p className="mt-2 text-ink-2">The address is wrong, or what was here has been deleted.</p>
      <div className="mt-6 flex flex-wrap justify-center gap-2">
        {lists[section] && <LinkButton to={`/${section}`}>{lists[section]}</LinkButton>}
        <LinkButton to="/home" look="primary">
          Go home
        </LinkButton>
      </div>
    </div>
  )
}
