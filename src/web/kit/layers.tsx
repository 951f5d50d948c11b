import { Toasts } from './toast.tsx'
import { TooltipLayer } from './tooltip-layer.tsx'

/** What floats over every page. Fetched after the first page is there: nobody needs a hint before. */
export function Layers() {
  return (
    <>
      <Toasts />
      <TooltipLayer />
    </>
  )
}
