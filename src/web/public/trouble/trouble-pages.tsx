import type { ReactNode } from 'react'
import { buttonClass } from '../../kit/button.tsx'
import { textLink } from '../frame/parts.tsx'

const ways = [
  ['/', 'Score a résumé'],
  ['/help', 'Search the help'],
  ['/status', 'See whether everything works'],
] as const

/** For visitors, where nothing is. The app has its own for those who are signed in. */
export function NotFoundPage() {
  return (
    <Trouble
      figure={
        <>
          4<span className="mark mark-display mark-drawn mx-0!">0</span>4
        </>
      }
      title="Nothing is filed here"
    >
      The address is wrong, or what was here has been deleted. If you followed a link of ours, it is our mistake.
    </Trouble>
  )
}

/** In the place of an answer that failed: what happened, what to do, and the number to quote. */
export function ErrorPage() {
  return (
    <Trouble figure="{{ERROR_STATUS}}" title="{{ERROR_TITLE}}" foot="Request {{ERROR_REQUEST}}">
      {'{{ERROR_DETAIL}}'}
    </Trouble>
  )
}

function Trouble(props: { figure: ReactNode; title: string; foot?: string; children: ReactNode }) {
  return (
    <div className="mx-auto grid max-w-lg justify-items-center px-5 pt-16 pb-28 text-center">
      <p aria-hidden="true" className="font-display text-[104px] leading-none tracking-[-0.03em]">
        {props.figure}
      </p>
      <h1 className="mt-5 font-display text-4xl leading-[1.08] tracking-[-0.012em]">{props.title}</h1>
      <p className="mt-3 text-base text-ink-2">{props.children}</p>
      <div className="mt-7 flex flex-wrap justify-center gap-2.5">
        <a href="/" data-way-in className={buttonClass('primary', 'lg')}>
          Go to the start page
        </a>
      </div>
      <ul className="mt-7 grid gap-1 text-sm">
        {ways.map(([href, name]) => (
          <li key={href}>
            <a href={href} className={`${textLink} inline-block py-1.5`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      {props.foot && <p className="mt-8 font-mono text-2xs text-ink-3">{props.foot}</p>}
    </div>
  )
}
