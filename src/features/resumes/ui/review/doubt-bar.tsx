import { ArrowDown, ArrowUp, Check, CircleCheck } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { useShortcuts } from '#web/hooks/use-shortcuts.ts'
import { Button, IconButton, LinkButton } from '#web/kit/button.tsx'
import { useBoard } from '#web/kit/marks/mark-board.tsx'
import { scrolling, unfold } from '#web/kit/scrolling.ts'
import { type Doubt, isSettled } from './doubts.ts'
import { useContent, useDraft, useVerbs } from './draft.ts'

type Props = { doubts: Doubt[]; scorePath: string }

/** Leads from one doubtful field to the next, wherever on the page one is: by touch, or with N, P and Y. */
export function DoubtBar({ doubts, scorePath }: Props) {
  const content = useContent()
  const { confirm } = useVerbs()
  const { lit } = useBoard()
  const last = useRef(-1)
  // A text, so that the bar is drawn again only when the list is another one.
  const left = useDraft((draft) => doubts.flatMap((doubt, at) => (isSettled(doubt, content, draft) ? [] : [at])).join())
  const open = left ? left.split(',').map(Number) : []
  const litAt = doubts.findIndex(({ from }) => from === lit)
  const go = (step: 1 | -1) => {
    const at = litAt >= 0 ? litAt : last.current
    const next =
      step > 0 ? (open.find((each) => each > at) ?? open[0]) : (open.findLast((each) => each < at) ?? open.at(-1))
    if (next === undefined) return
    last.current = next
    visit(doubts[next]!.from)
  }
  const current = open.includes(litAt) && doubts[litAt]?.kind === 'unsure' ? doubts[litAt] : undefined
  const approve = () => {
    if (!current) return
    confirm(current.from)
    go(1)
  }
  useShortcuts({ n: () => go(1), p: () => go(-1), y: approve })
  if (doubts.length === 0) return null
  if (open.length === 0)
    return (
      <Bar>
        <span role="status" className="inline-flex flex-1 items-center gap-2 [&_svg]:size-4 [&_svg]:text-good">
          <CircleCheck aria-hidden="true" /> All looked at
        </span>
        <LinkButton to={scorePath} look="quiet">
          See the score
        </LinkButton>
      </Bar>
    )
  return (
    <Bar>
      <span role="status" className="min-w-0 flex-1 truncate">
        {litAt >= 0 ? `${litAt + 1} of ${doubts.length}` : `${open.length} to look at`}
      </span>
      {current && (
        <Button look="quiet" icon={<Check />} onMouseDown={keepFocus} onClick={approve}>
          It is right
        </Button>
      )}
      <IconButton label="The doubtful field before" onMouseDown={keepFocus} onClick={() => go(-1)}>
        <ArrowUp />
      </IconButton>
      <Button icon={<ArrowDown />} onMouseDown={keepFocus} onClick={() => go(1)}>
        Next
      </Button>
    </Bar>
  )
}

const Bar = ({ children }: { children: ReactNode }) => (
  <div className="flex min-w-0 flex-1 items-center gap-1 rounded-lg border border-line bg-sheet py-2 pr-2 pl-4 text-ink-2 text-sm shadow-pop sm:max-w-72">
    {children}
  </div>
)

/** The field that is spoken of stays lit while a button of the bar is pressed. */
const keepFocus = (event: { preventDefault: () => void }) => event.preventDefault()

/** Brings the row into sight and gives it the focus; the field itself would bring a phone's keyboard up. */
function visit(from: string) {
  const row = document.querySelector<HTMLElement>(`[data-doubt="${CSS.escape(from)}"]`)
  unfold(row)
  row?.scrollIntoView({ block: 'center', behavior: scrolling() })
  row?.focus({ preventScroll: true })
}
