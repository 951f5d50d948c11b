// Runs before the first paint, so that nobody sees the wrong theme for a blink. Kept in step with src/web/theme-choice.ts.
;(() => {
  let choice = 'system'
  try {
    choice = localStorage.getItem('shortlist.theme') || 'system'
  } catch {}
  const dark = choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
  const meta = document.querySelector('meta[name="theme-color"]')
  if (meta) meta.setAttribute('content', dark ? '#151410' : '#faf8f2')
})()
