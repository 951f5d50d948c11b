import type { Target } from './tours.ts'

const gap = 12
const edge = 12

/** The first thing in sight that a stop points at. */
export function findTarget(at: Target | undefined): Element | undefined {
  if (!at) return undefined
  const found =
    'css' in at
      ? [...document.querySelectorAll(at.css)]
      : [...document.querySelectorAll('main h2')]
          .filter((each) => each.textContent?.startsWith(at.heading))
          .map((each) => each.closest('section') ?? each)
  return found.find((each) => {
    const { width, height } = each.getBoundingClientRect()
    return width > 0 && height > 0
  })
}

/** Puts the card beside its target where there is room, else in the middle of the window. */
export function placeBeside(card: HTMLElement, target: Element | undefined) {
  const size = card.getBoundingClientRect()
  const set = (left: number, top: number) => {
    card.style.left = `${Math.min(Math.max(edge, left), innerWidth - size.width - edge)}px`
    card.style.top = `${Math.min(Math.max(edge, top), innerHeight - size.height - edge)}px`
  }
  if (!target) return set((innerWidth - size.width) / 2, (innerHeight - size.height) / 2)
  const box = target.getBoundingClientRect()
  if (box.right + gap + size.width < innerWidth - edge) return set(box.right + gap, box.top)
  if (box.bottom + gap + size.height < innerHeight - edge) return set(box.left, box.bottom + gap)
  if (box.top - gap - size.height > edge) return set(box.left, box.top - gap - size.height)
  if (box.left - gap - size.width > edge) return set(box.left - gap - size.width, box.top)
  return set((innerWidth - size.width) / 2, innerHeight - size.height - edge)
}
