// Drop a résumé, paste a posting, see the score: three calls, then the app shows how it is read.

type Answer = { id: string }
const maxBytes = 10 * 1024 * 1024

export function startTrial() {
  const form = document.querySelector<HTMLFormElement>('[data-trial]')
  const input = form?.querySelector<HTMLInputElement>('input[type=file]')
  const zone = form?.querySelector<HTMLElement>('[data-zone]')
  if (!form || !input || !zone) return
  const show = () => showFile(form, input.files?.[0])
  input.addEventListener('change', show)
  // A file that misses the zone must not replace the page; one that falls anywhere on it is taken.
  for (const type of ['dragover', 'dragleave', 'drop'] as const)
    document.addEventListener(type, (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      zone.toggleAttribute('data-over', type === 'dragover')
      const { files } = event.dataTransfer
      if (type === 'drop' && files.length) {
        input.files = files
        show()
      }
    })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void submit(form, input.files?.[0])
  })
  show()
}

function showFile(form: HTMLFormElement, file: File | undefined) {
  if (!file) return
  form.querySelector('[data-file-name]')!.textContent = file.name
  form.querySelector('[data-file-note]')!.textContent = `${saySize(file.size)}. Press to choose another.`
  form.toggleAttribute('data-has-file', true)
  say(form, file.size > maxBytes ? tooLarge : '')
  fetchAppAhead()
}

const tooLarge = 'This file is larger than 10 MB. Save it without pictures, or as text.'
const saySize = (bytes: number) => (bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`)

async function submit(form: HTMLFormElement, file: File | undefined) {
  if (!file) return say(form, 'Choose your résumé first.')
  if (file.size > maxBytes) return say(form, tooLarge)
  const button = form.querySelector<HTMLButtonElement>('button[type=submit]')
  if (!button || button.getAttribute('aria-busy')) return
  button.setAttribute('aria-busy', 'true')
  say(form, '')
  try {
    const posting = form.querySelector('textarea')?.value.trim()
    show(form, posting ? 'Reading the posting' : 'Sending the file', 4)
    const me = (await (await fetch('/api/v1/me')).json()) as { user: object | null }
    if (!me.user) await send('/api/v1/trial', {})
    // The posting first: where it is refused, no free try has been spent on the résumé.
    const captured = posting
      ? await send('/api/v1/postings', /^https?:\/\/\S+$/.test(posting) ? { url: posting } : { text: posting })
      : null
    const body = new FormData()
    body.set('file', file)
    const resume = await send('/api/v1/resumes', body, (share) =>
      share < 1 ? show(form, 'Sending the file', 10 + share * 80) : show(form, 'Reading', 92),
    )
    show(form, 'Counting', 100)
    window.location.assign(`/try/${resume.id}${captured ? `?posting=${captured.id}` : ''}`)
  } catch (error) {
    say(form, error instanceof Error ? error.message : 'That did not work. Try again.')
    show(form)
    button.removeAttribute('aria-busy')
  }
}

/** A request whose sending can be watched, 0–1; `fetch` cannot do that. */
function send(path: string, body: FormData | object, onSent?: (share: number) => void): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const isForm = body instanceof FormData
    request.open('POST', path)
    request.responseType = 'json'
    if (!isForm) request.setRequestHeader('content-type', 'application/json')
    request.upload.onprogress = ({ loaded, total }) => onSent?.(loaded / total)
    request.onerror = () => reject(new Error('No connection to Shortlist. Check the network and try again.'))
    request.onload = () => {
      const answer = (request.response ?? {}) as Answer & { detail?: string; message?: string }
      if (request.status < 300) resolve(answer)
      else reject(new Error(answer.detail ?? answer.message ?? 'That did not work. Try again.'))
    }
    request.send(isForm ? body : JSON.stringify(body))
  })
}

function say(form: HTMLFormElement, text: string) {
  form.querySelector('[data-error]')!.textContent = text
}

/** Shows how far it is, 0–100; without words it is taken away again. */
function show(form: HTMLFormElement, words?: string, value = 0) {
  const place = form.querySelector<HTMLElement>('[data-progress]')!
  place.hidden = !words
  place.querySelector('[data-progress-words]')!.textContent = words ?? ''
  place.querySelector<HTMLProgressElement>('[data-progress-bar]')!.value = value
}

/** The app shows the result: what it starts with is fetched while the posting is being pasted. */
function fetchAppAhead() {
  for (const href of (document.body.dataset.app ?? '').split(' ').filter(Boolean))
    if (!document.querySelector(`link[href="${href}"]`)) {
      const link = document.createElement('link')
      Object.assign(link, { rel: 'modulepreload', href })
      document.head.append(link)
    }
}
