// After an update the server no longer has the old files: a page that asks for one of them is loaded anew, once.
const key = 'shortlist.reloaded'

/** True when the error means that this tab runs an older version than the server has. */
export function isVersionSkew(error: unknown): boolean {
  const text = error instanceof Error ? error.message : ''
  return /dynamically imported module|importing a module script failed|unable to preload/i.test(text)
}

/** Whether the server answers: without it a reload would leave the person with the browser's own page of failure. */
export const canReach = (): Promise<boolean> =>
  fetch('/health/live', { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  )

/** Reloads unless that was tried within the last half minute; then something else is wrong. */
export function reloadOnce(): boolean {
  const last = Number(sessionStorage.getItem(key) ?? 0)
  if (Date.now() - last < 30_000) return false
  sessionStorage.setItem(key, String(Date.now()))
  window.location.reload()
  return true
}
