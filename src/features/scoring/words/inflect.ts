/**
 * Forms of an English verb: -s, past and -ing by the ordinary rules of spelling (also with a doubled consonant, since
 * British and American English differ there). Verbs whose forms are written out (`lead/led/…`) are left alone.
 */
export function inflect(form: string, entry: string): string[] {
  if (entry.split('/').length > 2 || form.endsWith('ing')) return [form]
  if (form.endsWith('e')) return [form, `${form}s`, `${form}d`, `${form.slice(0, -1)}ing`]
  if (/[^aeiou]y$/.test(form)) {
    const stem = form.slice(0, -1)
    return [form, `${stem}ies`, `${stem}ied`, `${form}ing`]
  }
  const third = /(?:s|x|z|ch|sh)$/.test(form) ? `${form}es` : `${form}s`
  const forms = [form, third, `${form}ed`, `${form}ing`]
  if (/[aeiou][bdglmnprt]$/.test(form)) {
    const last = form.at(-1)!
    forms.push(`${form}${last}ed`, `${form}${last}ing`)
  }
  return forms
}
