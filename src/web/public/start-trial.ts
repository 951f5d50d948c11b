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
  for (const type of ['dragover', 'dragleave', 'drop'] as const)
    zone.addEventListener(type, (event) => {
      event.preventDefault()
      zone.toggleAttribute('data-over', type === 'dragover')
      const files = type === 'drop' ? event.dataTransfer?.files : undefined
      if (files?.length) {
        input.files = files
        show()
      }
    })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void submit(form, input.files?.[0])
  })
}

function showFile(form: HTMLFormElement, file: File | undefined) {
  const name = form.querySelector('[data-file-name]')
  if (name && file) name.textContent = file.name
  form.toggleAttribute('data-has-file', Boolean(file))
  say(form, file && file.size > maxBytes ? 'This file is larger than 10 MB.' : '')
}

async function submit(form: HTMLFormElement, file: File | undefined) {
  if (!file) return say(form, 'Choose your résumé first.')
  if (file.size > maxBytes) return say(form, 'This file is larger than 10 MB.')
  const button = form.querySelector<HTMLButtonElement>('button[type=submit]')
  if (!button || button.getAttribute('aria-busy')) return
  const text = button.textContent
  button.setAttribute('aria-busy', 'true')
  button.textContent = 'Reading…'
  try {
    const me = (await (await fetch('/api/v1/me')).json()) as { user: object | null }
    if (!me.user) await send('/api/v1/trial', {})
    const resumeBody = new FormData()
    resumeBody.set('file', file)
    const posting = form.querySelector('textarea')?.value.trim()
    const [resume, captured] = await Promise.all([
      send('/api/v1/resumes', resumeBody),
      posting
        ? send('/api/v1/postings', /^https?:\/\/\S+$/.test(posting) ? { url: posting } : { text: posting })
        : null,
    ])
    window.location.assign(`/try/${resume.id}${captured ? `?posting=${captured.id}` : ''}`)
  } catch (error) {
    say(form, error instanceof Error ? error.message : 'That did not work. Try again.')
    button.removeAttribute('aria-busy')
    button.textContent = text
  }
}

async function send(path: string, body: FormData | object): Promise<Answer> {
  const form = body instanceof FormData
  const response = await fetch(path, {
    method: 'POST',
    headers: form ? {} : { 'content-type': 'application/json' },
    body: form ? body : JSON.stringify(body),
  }).catch(() => {
    throw new Error('No connection to Shortlist. Check the network and try again.')
  })
  const answer = (await response.json().catch(() => ({}))) as Answer & { detail?: string; message?: string }
  if (!response.ok) throw new Error(answer.detail ?? answer.message ?? 'That did not work. Try again.')
  return answer
}

function say(form: HTMLFormElement, text: string) {
  const place = form.querySelector('[data-error]')
  if (place) place.textContent = text
}
