// What a person should know of a file before sending it on. It travels as a header beside the file, since the file itself
// is the whole body; the web app shows it.

/** Each note percent-encoded, parted by commas. */
export const notesHeader = 'shortlist-notes'

const notes = new WeakMap<object, readonly string[]>()

export function noteOnFile(file: File, said: readonly string[]): File {
  if (said.length > 0) notes.set(file, said)
  return file
}

/** The header's value for an answer; undefined where there is nothing to say. */
export function writeNotes(answer: unknown): string | undefined {
  const said = typeof answer === 'object' && answer !== null ? notes.get(answer) : undefined
  return said?.map((note) => encodeURIComponent(note.slice(0, 500))).join(',')
}
