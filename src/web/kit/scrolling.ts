/** How the page may scroll by itself: gently, or at once where the person wants no motion. */
export const scrolling = (): ScrollBehavior => (wantsCalm() ? 'auto' : 'smooth')

export const wantsCalm = () => matchMedia('(prefers-reduced-motion: reduce)').matches
