type Words = { doing: string; done: string; record?: (id: string) => string }

const known: Record<string, Words> = {
  read_resume: { doing: 'Reading a résumé', done: 'Read a résumé', record: (id) => `/resumes/${id}` },
  resume_changed: { doing: 'Scoring a résumé', done: 'Scored a résumé', record: (id) => `/resumes/${id}/score` },
  tailor_resume: { doing: 'Tailoring a résumé', done: 'Tailored a résumé', record: (id) => `/tailorings/${id}` },
  master_changed: { doing: 'Counting the fit of your postings', done: 'Counted the fit of your postings' },
  postings_brought: { doing: 'Counting the fit of your postings', done: 'Counted the fit of your postings' },
  wishes_changed: { doing: 'Counting the fit of your postings', done: 'Counted the fit of your postings' },
  posting_changed: {
    doing: 'Counting the fit of a posting',
    done: 'Counted the fit of a posting',
    record: (id) => `/postings/${id}`,
  },
  fill_demo: { doing: 'Filling the demo', done: 'Filled the demo', record: () => '/home' },
  export_data: { doing: 'Packing everything', done: 'Packed everything', record: () => '/settings/data' },
  deliver_mail: { doing: 'Sending a mail', done: 'Sent a mail' },
}

/** What a background job does, in words, and where its record is. Unknown names are read as they stand. */
export function sayJob(name: string): Words {
  const key = name.replaceAll('-', '_').replaceAll('.', '_')
  const plain = key.replaceAll('_', ' ')
  const text = plain.charAt(0).toUpperCase() + plain.slice(1)
  return known[key] ?? { doing: text, done: text }
}
