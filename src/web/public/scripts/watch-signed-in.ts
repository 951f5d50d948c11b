/** Who is signed in already gets the way in instead of the invitation. */
export async function watchSignedIn() {
  const response = await fetch('/api/v1/me').catch(() => null)
  if (!response?.ok) return
  const me = (await response.json()) as { user: object | null; trial: { usesLeft: number } | null }
  if (me.user) {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-way-in]')) {
      link.href = '/home'
      link.textContent = 'Open Shortlist'
    }
    for (const link of document.querySelectorAll<HTMLElement>('[data-signed-out]')) link.hidden = true
  }
  const left = document.querySelector('[data-uses-left]')
  if (left && me.user) left.textContent = 'Goes straight into your workspace'
  else if (left && me.trial) left.textContent = `${me.trial.usesLeft} free tries left on this device`
}
