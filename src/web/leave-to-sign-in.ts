let leaving = false
/** The session has ended elsewhere: go and sign in, then come back here. */
export function leaveToSignIn() {
  const { pathname, search } = window.location
  if (leaving || /^\/(sign-|check-mail|verify|forgot|reset|try|goodbye|undo-|stop-mail)/.test(pathname)) return
  leaving = true
  window.location.assign(`/sign-in?next=${encodeURIComponent(pathname + search)}`)
}
