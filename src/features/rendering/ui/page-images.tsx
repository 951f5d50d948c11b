import { useEffect, useState } from 'react'

/** Drawn pages, one under the other. */
export function PageImages({ pages, label = 'Page' }: { pages: string[] | undefined; label?: string }) {
  const urls = usePageImages(pages)
  return urls.map((url, index) => (
    <img
      key={url}
      src={url}
      alt={`${label} ${index + 1} of ${urls.length}`}
      className="w-full rounded-sm border border-line bg-[#fff] shadow-sheet"
    />
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
