// LaTeX résumés to start from, each written for this studio; the person in them is invented.
import { readFile } from 'node:fs/promises'
import type { StudioSample } from '../studio-document.ts'

export const samples: StudioSample[] = [
  {
    id: 'plain-article',
    name: 'Plain',
    description: 'One column, article class, Latin Modern. Reads well everywhere.',
    engine: 'pdflatex',
    columns: 1,
  },
  {
    id: 'serif-classic',
    name: 'Classic',
    description: 'One column with ruled headings and small capitals, for law, finance and academia.',
    engine: 'pdflatex',
    columns: 1,
  },
  {
    id: 'side-column',
    name: 'Side column',
    description: 'Skills and contact beside the experience, set with paracol.',
    engine: 'pdflatex',
    columns: 2,
  },
  {
    id: 'moderncv-banking',
    name: 'moderncv',
    description: 'The moderncv class in its banking style.',
    engine: 'pdflatex',
    columns: 1,
  },
  {
    id: 'academic',
    name: 'Academic',
    description: 'Several pages with publications from a bibliography.',
    engine: 'pdflatex',
    columns: 1,
  },
  {
    id: 'modern-sans',
    name: 'Modern sans',
    description: 'Fira Sans or another font of the system, icons, coloured headings.',
    engine: 'xelatex',
    columns: 1,
  },
  {
    id: 'timeline',
    name: 'Timeline',
    description: 'Dates on a drawn line beside the entries, with TikZ.',
    engine: 'pdflatex',
    columns: 1,
  },
  {
    id: 'letter',
    name: 'Letter',
    description: 'A cover letter that goes with the plain résumé.',
    engine: 'pdflatex',
    columns: 1,
  },
]

/** @throws when the id is none of `samples`: look there first. */
export const readSample = (id: string): Promise<string> => readFile(new URL(`./${id}.tex`, import.meta.url), 'utf8')
