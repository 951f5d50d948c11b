/** A document's title as the name of a file on any system, without an ending. */
export const fileNameOf = (title: string): string => title.replace(/[\p{Cc}<>:"/\\|?*]/gu, '').trim() || 'document'
