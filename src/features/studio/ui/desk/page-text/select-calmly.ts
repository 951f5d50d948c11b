// Selecting over words that stand each at a place of their own: between two lines the browser would take everything up
// to the end of the page. A sheet under the words, moved along behind the last one reached, keeps it from that.

/** The sheet, to be put into `layer`. */
export function selectCalmly(layer: HTMLElement): HTMLElement {
  const sheet = document.createElement('div')
  sheet.className = 'page-text-end'
  const follow = () => {
    const selection = document.getSelection()
    const { anchorNode, focusNode } = selection ?? {}
    const reached = focusNode instanceof Text ? focusNode.parentElement : null
    if (!anchorNode || !focusNode || !reached || reached.parentElement !== layer) return
    const backwards = anchorNode.compareDocumentPosition(focusNode) & Node.DOCUMENT_POSITION_PRECEDING
    if (backwards ? reached.previousSibling !== sheet : reached.nextSibling !== sheet)
      reached[backwards ? 'before' : 'after'](sheet)
  }
  const end = () => {
    delete layer.dataset.selecting
    layer.append(sheet)
    document.removeEventListener('selectionchange', follow)
    for (const event of ['pointerup', 'pointercancel', 'blur']) window.removeEventListener(event, end)
  }
  layer.addEventListener('pointerdown', () => {
    layer.dataset.selecting = ''
    document.addEventListener('selectionchange', follow)
    for (const event of ['pointerup', 'pointercancel', 'blur']) window.addEventListener(event, end)
  })
  return sheet
}
