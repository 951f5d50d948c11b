import { useEffect, useRef } from 'react'

const delay = 400
const gap = 6

/** The one layer that shows hints, for every element that carries `data-tip`. Escape puts it away. */
export function TooltipLayer() {
  const tip = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let timer = 0
    let anchor: Element | null = null
    const hide = () => {
      clearTimeout(timer)
      anchor = null
      if (tip.current?.matches(':popover-open')) tip.current.hidePopover()
    }
    const show = (event: Event, wait: number) => {
      const found = event.target instanceof Element ? event.target.closest('[data-tip]') : null
      if (found === anchor) return
      hide()
      anchor = found
      if (found) timer = window.setTimeout(() => tip.current && place(tip.current, found), wait)
    }
    const over = (event: PointerEvent) => event.pointerType === 'mouse' && show(event, delay)
    const focus = (event: FocusEvent) => (event.target as Element).matches(':focus-visible') && show(event, 0)
    const keys = (event: KeyboardEvent) => event.key === 'Escape' && hide()
    const listeners: [string, (event: never) => void][] = [
      ['pointerover', over],
      ['focusin', focus],
      ['focusout', hide],
      ['pointerdown', hide],
      ['keydown', keys],
      ['scroll', hide],
    ]
    for (const [type, listen] of listeners) document.addEventListener(type, listen as EventListener, true)
    return () => {
      hide()
      for (const [type, listen] of listeners) document.removeEventListener(type, listen as EventListener, true)
    }
  }, [])
  return (
    <div
      ref={tip}
      popover="manual"
      aria-hidden="true"
      className="pointer-events-none fixed m-0 max-w-64 rounded-md border-0 bg-ink px-2 py-1 text-paper text-xs shadow-pop"
    />
  )
}

function place(tip: HTMLElement, anchor: Element) {
  if (!anchor.isConnected) return
  tip.textContent = anchor.getAttribute('data-tip')
  tip.showPopover()
  const at = anchor.getBoundingClientRect()
  const size = tip.getBoundingClientRect()
  const above = at.top - size.height - gap
  const left = Math.min(Math.max(4, at.left + at.width / 2 - size.width / 2), innerWidth - size.width - 4)
  tip.style.left = `${left}px`
  tip.style.top = `${above > 4 ? above : at.bottom + gap}px`
}
