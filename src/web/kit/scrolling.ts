/** How the page may scroll by itself: gently, or at once where the person wants no motion. */
export const scrolling = (): ScrollBehavior => (wantsCalm() ? 'auto' : 'smooth')

export const wantsCalm = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Whether a field may take the focus by itself: on a touch screen it would bring the keyboard over the page. */
export const keysAtHand = () => matchMedia('(pointer: fine)').matches

/** Opens whatever is folded around an element, so that it can be seen. */
export function unfold(element: Element | null | undefined) {
  for (let fold = element?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true
}
