// A mark and its card light each other on pages without a framework: by pointer, by focus, and a click goes across.
import { scrolling } from '../../kit/scrolling.ts'

export function startLights() {
  if (!document.querySelector('.lights')) return
  for (const type of ['mouseover', 'focusin'] as const) document.addEventListener(type, (event) => light(event.target))
  for (const type of ['mouseout', 'focusout'] as const) document.addEventListener(type, () => light(null))
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#mark-"], a[href^="#card-"]')
    const goal = link && document.getElementById(link.hash.slice(1))
    if (!goal) return
    event.preventDefault()
    goal.scrollIntoView({ block: 'center', behavior: scrolling() })
    goal.focus({ preventScroll: true })
  })
}

function light(target: EventTarget | null) {
  const card = target instanceof Element && target.closest('.lights')
  const mark = target instanceof Element && target.closest<HTMLAnchorElement>('a.mark')
  const id = card ? card.id : mark ? mark.hash.slice(1) : undefined
  for (const lit of document.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit')
  if (!id) return
  document.getElementById(id)?.setAttribute('data-lit', '')
  for (const part of document.querySelectorAll(`a.mark[href="#${id}"]`)) part.setAttribute('data-lit', '')
}
