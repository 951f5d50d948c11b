import { buttonClass } from '../../kit/button.tsx'
import { Square } from '../frame/parts.tsx'

const sheet = 'relative flex min-h-[178px] flex-col rounded-sm bg-sheet shadow-sheet transition-colors lg:min-h-[284px]'
const label = 'flex items-center gap-2.5 px-5 pt-4 font-[560] text-base sm:px-7 sm:pt-5'

/** The main job as the first screen: a sheet to drop the résumé on, a sheet for the posting. start-trial.ts gives it life. */
export function TrialForm() {
  return (
    <form id="try" data-trial noValidate className="group scroll-mt-6">
      <div className="grid gap-4 lg:grid-cols-2 lg:gap-5">
        <label
          data-zone
          className={`${sheet} border border-edge/70 border-dashed hover:border-ink has-focus-visible:shadow-[0_0_0_2px_var(--mark),0_0_0_4px_var(--ink)] data-over:border-ink data-over:border-solid data-over:bg-mark-soft group-data-has-file:border-line group-data-has-file:border-solid`}
        >
          <span className={label}>
            <Square>1</Square> Your résumé
          </span>
          <input type="file" className="sr-only" accept=".pdf,.docx,.txt,.md,.tex,.json" />
          <span className="grid flex-1 content-center justify-items-center gap-1.5 px-5 pb-5 text-center sm:pb-7">
            <SheetPicture />
            <span data-file-name className="max-w-full font-medium text-lg [overflow-wrap:anywhere]">
              Drop it here, or choose a file
            </span>
            <span data-file-note className="max-w-[24rem] text-ink-3 text-sm">
              PDF, Word, text, Markdown, LaTeX or JSON Resume, up to 10 MB
            </span>
          </span>
        </label>
        <div
          className={`${sheet} border border-line focus-within:border-ink focus-within:shadow-[0_0_0_3px_var(--mark)]`}
        >
          <label htmlFor="posting" className={label}>
            <Square>2</Square> The posting
            <span className="ml-auto font-normal text-ink-3 text-xs">optional</span>
          </label>
          <textarea
            id="posting"
            placeholder="Paste the text of the job, or its address"
            className="mt-3 min-h-24 w-full flex-1 resize-none border-line border-t bg-transparent px-5 pt-3 pb-5 text-lg leading-relaxed outline-0 focus-visible:shadow-none sm:px-7 md:text-base"
          />
        </div>
      </div>
      <p role="alert" data-error className="mt-3 text-bad text-sm empty:hidden" />
      <div className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-3">
        <button type="submit" className={buttonClass('primary', 'lg', 'min-w-36 max-sm:w-full')}>
          Score it
        </button>
        <a
          href="/example"
          className="py-2 font-medium text-ink text-sm underline decoration-edge underline-offset-3 hover:decoration-ink max-sm:mx-auto"
        >
          Try with an example
        </a>
        <p className="text-ink-3 text-xs max-sm:text-center sm:ml-auto">
          <span data-uses-left>{'{{TRIAL_USES}}'} free tries, no account</span>. Read on this server, sent nowhere else.
        </p>
      </div>
      <div data-progress hidden className="mt-4">
        <p role="status" data-progress-words className="font-medium text-sm" />
        <progress data-progress-bar max={100} className="bar mt-2 h-1.5 w-full" aria-label="Progress" />
      </div>
    </form>
  )
}

/** Three lines on a page, one of them marked. */
function SheetPicture() {
  return (
    <svg aria-hidden="true" viewBox="0 0 46 56" className="mb-2 h-11 w-auto sm:h-14">
      <path d="M1 3a2 2 0 0 1 2-2h29l13 13v39a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2Z" className="fill-paper stroke-edge" />
      <path d="M32 1v11a2 2 0 0 0 2 2h11" className="fill-none stroke-edge" />
      <path d="M6.5 23.4 37 22.6l.4 7.2L7 30.4z" className="fill-mark" />
      <path d="M9 18h16M9 26.5h25M9 35h22M9 43h14" strokeWidth="1.6" strokeLinecap="round" className="stroke-ink-3" />
    </svg>
  )
}
