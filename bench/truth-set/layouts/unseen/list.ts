// Layouts kept apart: figures about them are published, their misses are not, so that nothing is fitted to them.
import type { Layout } from '../../layout.ts'

export const unseenLayouts: Layout[] = []
