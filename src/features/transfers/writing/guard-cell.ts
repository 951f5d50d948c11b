// Spreadsheets run cells that start like a formula. Such a cell gets an apostrophe in front, and loses it on the way back.

// Also full-width forms, which some spreadsheets read the same way.
const formula = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/
const guarded = /^'+[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/

export const guardCell = (text: string): string => (formula.test(text) ? `'${text}` : text)
export const unguardCell = (text: string): string => (guarded.test(text) ? text.slice(1) : text)
