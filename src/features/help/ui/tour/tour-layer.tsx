import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { api, client } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { notify } from '#web/kit/notices.ts'
import type { TourName, TourState } from '../../contract.ts'
import { findTarget, placeBeside } from './place-tour.ts'
import { endTour } from './tour-state.ts'
import { tours } from './tours.ts'

/** The running tour: one card after the other, each beside what it speaks of. */
export function TourLayer({ tour: name }: { tour: TourName }) {
  const tour = tours[name]
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [ready, setReady] = useState(false)
  const [at, setAt] = useState(0)
  const mark = useMutation({
    mutationFn: (state: TourState) => client.help.markTour({ tour: name, state }),
    meta: { quiet: true },
    onSettled: () => queries.invalidateQueries({ queryKey: api.help.tours.key() }),
  })
  const end = (state: TourState) => {
    mark.mutate(state)
    endTour()
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each tour
  useEffect(() => {
    let gone = false
    setReady(false)
    setAt(0)
    mark.mutate('begun')
    void tour.open().then(async (path) => {
      if (gone) return
      if (path === null) {
        notify({ title: tour.without ?? 'There is nothing to show yet.' })
        return endTour()
      }
      await navigate(path)
      if (!gone) setReady(true)
    })
    return () => {
      gone = true
    }
  }, [name])
  const stop = tour.stops[at]
  if (!ready || !stop) return null
  const last = at === tour.stops.length - 1
  return (
    <TourCard
      key={`${name}-${at}`}
      stop={stop}
      count={`${at + 1} of ${tour.stops.length}`}
      back={at > 0 ? () => setAt(at - 1) : undefined}
      next={last ? () => end('done') : () => setAt(at + 1)}
      nextLabel={last ? 'Done' : 'Next'}
      skip={last ? undefined : () => end('skipped')}
      close={() => end(last ? 'done' : 'skipped')}
    />
  )
}

type CardProps = {
  stop: (typeof tours)['main']['stops'][number]
  count: string
  back: (() => void) | undefined
  next: () => void
  nextLabel: string
  skip: (() => void) | undefined
  close: () => void
}

function TourCard({ stop, count, back, next, nextLabel, skip, close }: CardProps) {
  const card = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = card.current
    if (!element) return
    element.showPopover()
    element.focus({ preventScroll: true })
    let lit: Element | undefined
    const place = () => {
      const target = findTarget(stop.at)
      if (target !== lit) {
        lit?.removeAttribute('data-tour-lit')
        target?.setAttribute('data-tour-lit', '')
        target?.scrollIntoView({ block: 'center' })
        lit = target
      }
      placeBeside(element, target)
    }
    place()
    // What it points at may still be on its way.
    const timer = setInterval(place, 200)
    addEventListener('resize', place)
    addEventListener('scroll', place, true)
    return () => {
      clearInterval(timer)
      removeEventListener('resize', place)
      removeEventListener('scroll', place, true)
      lit?.removeAttribute('data-tour-lit')
      if (element.matches(':popover-open')) element.hidePopover()
    }
  }, [stop])
  const keys = (event: KeyboardEvent) => {
    const act = { ArrowRight: next, ArrowLeft: back, Escape: close }[event.key]
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  return (
    <div
      ref={card}
      popover="manual"
      role="dialog"
      aria-labelledby="tour-title"
      aria-describedby="tour-text"
      tabIndex={-1}
      onKeyDown={keys}
      className="fixed m-0 w-80 max-w-[calc(100vw-1.5rem)] rounded-xl border border-line bg-sheet p-4.5 text-ink shadow-pop outline-none focus-visible:outline-0"
    >
      <p id="tour-title" className="font-display text-xl leading-tight">
        {stop.title}
      </p>
      <p id="tour-text" className="mt-1.5 text-ink-2 text-sm">
        {stop.text}
      </p>
      <div className="mt-3.5 flex items-center gap-1.5">
        <span className="mr-auto font-mono text-2xs text-ink-3">{count}</span>
        {skip && (
          <Button size="sm" look="quiet" onClick={skip}>
            Skip
          </Button>
        )}
        {back && (
          <Button size="sm" onClick={back}>
            Back
          </Button>
        )}
        <Button size="sm" look="primary" onClick={next}>
          {nextLabel}
        </Button>
      </div>
    </div>
  )
}
