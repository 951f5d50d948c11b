// Light, dark or as the system has it. static/theme.js applies the same choice before the first paint.
export type ThemeChoice = 'light' | 'dark' | 'system'
const key = 'shortlist.theme'
const listeners = new Set<() => void>()
const systemDark = matchMedia('(prefers-color-scheme: dark)')

export function readThemeChoice(): ThemeChoice {
  const stored = safely(() => localStorage.getItem(key))
  return stored === 'light' || stored === 'dark' ? stored : 'system'
}

export function chooseTheme(choice: ThemeChoice) {
  safely(() => localStorage.setItem(key, choice))
  applyTheme()
}

/** To the other of light and dark, whichever is seen now. */
export const switchTheme = () => chooseTheme(document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark')

/** Tells of every change of the choice or of the system; returns how to stop. */
export function onThemeChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

function applyTheme() {
  const choice = readThemeChoice()
  const dark = choice === 'dark' || (choice === 'system' && systemDark.matches)
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', dark ? '#151410' : '#faf8f2')
  for (const listener of listeners) listener()
}

systemDark.addEventListener('change', applyTheme)
window.addEventListener('storage', (event) => event.key === key && applyTheme())

/** Storage can be forbidden by the browser; the theme then lasts for the page only. */
function safely<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
