// A drawing: pages as outlines and places, for a screen that draws itself. What was there before is not said again.

/**
 * What is drawn in one piece, in points from its own origin, y downwards: a run of letters (`outline,x` or
 * `outline,x,y` with spaces between; x and y in units of the face, y upwards), or a shape as an SVG path.
 */
export type Part =
  | { letters: string; scale: number; fill: string }
  | { path: string; fill?: string; stroke?: string; width?: number }

/** A part's id and where it stands, in points from the page's top left; in the order of painting. */
export type Placed = [part: string, x: number, y: number]
export type DrawnPage = { width: number; height: number; placed: Placed[] }

export type Drawing = {
  /** The same pages have the same id. */
  id: string
  pages: DrawnPage[]
  parts: Map<string, Part>
  /** Letters as SVG paths in units of their face, by id. */
  outlines: Map<string, string>
}

/** `placed` stands between the first `from` and the last `after` pieces of the same page of the drawing before. */
export type PageChange = { width: number; height: number; from: number; after: number; placed: Placed[] }

export type DrawingChange = {
  id: string
  /** The drawing that the changes are about; absent when everything is new. */
  since?: string
  pages: PageChange[]
  /** Only those that the drawing before had not. */
  parts: Record<string, Part>
  outlines: Record<string, string>
}

/** How many drawings a process remembers; each is some tens of kilobytes. */
export const drawingsKept = 16
