import type { ClaimSupport } from '#features/truth/truth-report.ts'
import { MarkNumber } from '#web/kit/badge.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import { cx } from '#web/kit/class-names.ts'
import type { Sourced } from './tell-sources.ts'

type Props = {
  sentences: Sourced[]
  lit: number | undefined
  onLight: (start: number | undefined) => void
  onShow: (sentence: Sourced) => void
}

/** Sentence by sentence, the facts that carry it. */
export function SourceList({ sentences, lit, onLight, onShow }: Props) {
  if (sentences.length === 0) return null
  return (
    <TitledCard title="What it stands on" aside="by sentence">
      <ol className="-mx-2.5">
        {sentences.map((sentence) => (
          <li
            key={sentence.start}
            onMouseEnter={() => onLight(sentence.start)}
            onMouseLeave={() => onLight(undefined)}
            className={cx(
              'grid grid-cols-[26px_1fr] gap-2 rounded-md px-2.5 py-2 text-[12.8px] leading-snug transition-colors',
              lit === sentence.start && 'bg-mark-soft/45',
            )}
          >
            <button
              type="button"
              onClick={() => onShow(sentence)}
              onFocus={() => onLight(sentence.start)}
              onBlur={() => onLight(undefined)}
              className="relative pointer-coarse:after:absolute pointer-coarse:after:-inset-1.5 -m-1.5 self-start rounded-sm p-1.5"
            >
              <MarkNumber number={sentence.number} doubt={sentence.open.length > 0} lit={lit === sentence.start} />
              <span className="sr-only">, show the sentence in the letter</span>
            </button>
            <div className="min-w-0 [overflow-wrap:anywhere]">
              <p className={cx('truncate text-xs', lit === sentence.start ? 'text-ink-2' : 'text-ink-3')}>
                {sentence.text}
              </p>
              {sentence.open.length > 0 && <p className="mt-0.5 text-warn">No source for all of it.</p>}
              <ul className="mt-0.5 grid gap-1">
                {gather(sentence.sources).map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ol>
    </TitledCard>
  )
}

const short = 40

/** Names and dates share a line; sentences have one each. */
function gather(sources: ClaimSupport[]): string[] {
  const names = sources.filter((each) => each.quote.length <= short && each.source === 'profile')
  const rest = sources.filter((each) => !names.includes(each)).slice(0, 3)
  return [...(names.length > 0 ? [names.map(say).join(' · ')] : []), ...rest.map(say)]
}

function say({ source, quote, pointer }: ClaimSupport): string {
  if (source === 'confirmed') return `You vouch for “${quote}”.`
  if (source === 'computed') return `Counted: ${quote}`
  return pointer?.endsWith('Date') ? saySince(quote) : quote
}

const months = new Intl.DateTimeFormat('en', { month: 'short', year: 'numeric', timeZone: 'UTC' })
const saySince = (date: string) => (/^\d{4}-\d{2}/.test(date) ? months.format(new Date(date.slice(0, 7))) : date)
