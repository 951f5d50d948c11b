import { useEffect, useState } from 'react'

type Props = {
  pages: string[] | undefined
  label?: string
  /** What stands over each page; for the first mostly nothing. */
  captions?: (string | undefined)[]
}

/** Drawn pages, one under the other. */
export function PageImages({ pages, label = 'Page', captions = [] }: Props) {
  const urls = usePageImages(pages)
  return urls.map((url, index) => (
    <figure key={url} className="grid gap-1.5">
      {captions[index] && (
        <figcaption className="flex items-center gap-3 text-ink-3 text-xs before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
          {captions[index]}
        </figcaption>
      )}
      <img
        src={url}
        alt={`${label} ${index + 1} of ${urls.length}`}
        className="w-full rounded-sm border border-line bg-[#fff] shadow-sheet"
      />
    </figure>
  ))
}

/** SVG pages as addresses of pictures: so drawn, nothing inside them can run or reach out. */
export function usePageImages(pages: string[] | undefined): string[] {
  const [urls, setUrls] = useState<string[]>([])
  useEffect(() => {
    const made = (pages ?? []).map((svg) => URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })))
    setUrls(made)
    return () => {
      // The pictures on the page must outlive the next ones' arrival.
      setTimeout(() => {
        for (const url of made) URL.revokeObjectURL(url)
      }, 2000)
    }
  }, [pages])
  return urls
}
