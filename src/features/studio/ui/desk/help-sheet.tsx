import { Dialog } from '#web/kit/dialog.tsx'
import { Kbd } from '#web/kit/kbd.tsx'

const keys = [
  ['mod S', 'Set the page now'],
  ['mod J', 'Show this line in the page'],
  ['F8', 'Next problem; with ⇧ the one before'],
  ['mod F', 'Search and replace, or find on the pages'],
  ['mod B', 'Bold; with I italic'],
  ['mod /', 'Comment the line out, and in again'],
  ['Ctrl Space', 'Complete commands, labels, entries, files'],
  ['Ctrl Shift [', 'Fold here; with ] unfold'],
  ['mod Alt M', 'Comment on the line'],
  ['mod Z', 'Undo'],
  ['Esc Tab', 'Leave the editor for what comes after it'],
]
const pieces = [
  ['\\section*{Experience}', 'a heading without number'],
  ['\\textbf{bold} \\textit{italic}', 'bold, italic'],
  ['\\begin{itemize} \\item … \\end{itemize}', 'a list of points'],
  ['left \\hfill right', 'pushes the rest to the right edge'],
  ['\\href{https://…}{text}', 'a link; needs hyperref'],
  ['\\vspace{6pt}', 'space between lines'],
  ['-- and ---', 'dash between years, dash in a sentence'],
  ['\\% \\& \\_ \\# \\$', 'signs that mean something to TeX'],
  ['% text', 'a note that is not printed'],
]

export function HelpSheet({ onClose }: { onClose: () => void }) {
  return (
    <Dialog open wide onClose={onClose} title="LaTeX in one page">
      <h3 className="font-[560] text-sm">Keys</h3>
      <dl className="mt-2 grid gap-1.5 text-sm sm:grid-cols-2">
        {keys.map(([key, meaning]) => (
          <div key={key} className="flex items-center gap-3">
            <dt className="w-24 shrink-0">
              <Kbd keys={key!} />
            </dt>
            <dd className="text-ink-2">{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-ink-2 text-sm">
        Double-click in the page to go to the line that made it. Words of the page can be selected and copied, its links
        open.
      </p>
      <h3 className="mt-5 font-[560] text-sm">What résumés need</h3>
      <dl className="mt-2 grid gap-x-6 gap-y-2 text-sm sm:grid-cols-2">
        {pieces.map(([code, meaning]) => (
          <div key={code}>
            <dt>
              <code className="text-xs">{code}</code>
            </dt>
            <dd className="text-ink-2">{meaning}</dd>
          </div>
        ))}
      </dl>
      <h3 className="mt-5 font-[560] text-sm">Engines</h3>
      <p className="mt-1 text-ink-2 text-sm">
        pdfLaTeX is the fastest. XeLaTeX and LuaLaTeX load any font with fontspec, also ones you upload. Auto chooses by{' '}
        <code className="text-xs">% !TeX program</code> and the packages used.
      </p>
    </Dialog>
  )
}
