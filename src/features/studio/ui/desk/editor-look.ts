// How the editor looks: the tokens of the house, so that light and dark need no second theme.
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { type Extension, Prec } from '@codemirror/state'
import { Decoration, EditorView, MatchDecorator, ViewPlugin } from '@codemirror/view'
import { tags } from '@lezer/highlight'

const look = EditorView.theme({
  '&': { height: '100%', fontSize: '13px', color: 'var(--ink)', backgroundColor: 'var(--sheet)' },
  '.cm-scroller': { fontFamily: 'var(--font-mono)', lineHeight: '1.6' },
  '.cm-content': { caretColor: 'var(--ink)', padding: '10px 0' },
  '&.cm-focused': { outline: 'none' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '1.5px' },
  '.cm-gutters': { backgroundColor: 'var(--sheet)', color: 'var(--ink-3)', border: 'none', paddingLeft: '4px' },
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--line-2) 60%, transparent)' },
  '.cm-activeLineGutter': { backgroundColor: 'transparent', color: 'var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--mark) 45%, transparent)',
  },
  '.cm-selectionMatch': { backgroundColor: 'color-mix(in srgb, var(--mark) 22%, transparent)' },
  '.cm-searchMatch': { backgroundColor: 'color-mix(in srgb, var(--mark) 40%, transparent)' },
  '.cm-searchMatch-selected': { backgroundColor: 'var(--mark)', color: 'var(--mark-ink)' },
  '&.cm-focused .cm-matchingBracket, .cm-matchingBracket': { backgroundColor: 'var(--line)', outline: 'none' },
  '.cm-foldPlaceholder': { backgroundColor: 'var(--line-2)', border: 'none', color: 'var(--ink-2)', padding: '0 6px' },
  '.cm-panels': { backgroundColor: 'var(--paper)', color: 'var(--ink)', borderColor: 'var(--line)' },
  '.cm-panel.cm-search': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '6px',
    padding: '8px 40px 8px 10px',
    fontFamily: 'var(--font-sans)',
  },
  '.cm-panel.cm-search br': { flexBasis: '100%', content: '""' },
  '.cm-panel.cm-search input[type=checkbox]': { margin: '0 5px 0 0', accentColor: 'var(--ink)' },
  '.cm-panel.cm-search label': { display: 'inline-flex', alignItems: 'center', margin: '0 4px', fontSize: '13px' },
  '.cm-panel .cm-textfield, .cm-panel .cm-button': {
    fontFamily: 'var(--font-sans)',
    fontSize: '13px',
    minHeight: '30px',
    margin: '0',
    padding: '0 9px',
    backgroundColor: 'var(--sheet)',
    color: 'var(--ink)',
    backgroundImage: 'none',
    border: '1px solid var(--edge)',
    borderRadius: '8px',
  },
  '.cm-panel.cm-search .cm-textfield': { width: '13rem', maxWidth: '100%' },
  '.cm-panel .cm-button:hover': { backgroundColor: 'var(--line-2)' },
  '.cm-panel.cm-search [name=close]': {
    top: '8px',
    right: '8px',
    width: '30px',
    height: '30px',
    fontSize: '18px',
    color: 'var(--ink-2)',
    cursor: 'pointer',
  },
  '@media (pointer: coarse)': {
    '.cm-panel .cm-textfield, .cm-panel .cm-button': { minHeight: '44px', fontSize: '16px' },
    '.cm-panel.cm-search label': { minHeight: '44px' },
    '.cm-panel.cm-search [name=close]': { width: '44px', height: '44px', top: '4px', right: '2px' },
  },
  '.cm-command': { color: 'var(--tex-command)' },
  '.cm-tooltip': {
    backgroundColor: 'var(--sheet)',
    border: '1px solid var(--line)',
    borderRadius: '8px',
    color: 'var(--ink)',
    overflow: 'hidden',
  },
  '.cm-tooltip-autocomplete > ul > li': { padding: '3px 10px', fontFamily: 'var(--font-mono)', fontSize: '12.5px' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': { backgroundColor: 'var(--line-2)', color: 'var(--ink)' },
  '.cm-completionDetail': { color: 'var(--ink-3)', fontStyle: 'normal', marginLeft: '1.2em' },
  '.cm-diagnostic': { fontFamily: 'var(--font-sans)', fontSize: '13px', padding: '6px 10px', maxWidth: '420px' },
  '.cm-lintRange-error': { backgroundImage: 'none', textDecoration: 'underline wavy var(--bad)' },
  '.cm-lintRange-warning': { backgroundImage: 'none', textDecoration: 'underline wavy var(--warn)' },
  '.cm-lintRange-info': { backgroundImage: 'none' },
  '.cm-from-page': { backgroundColor: 'color-mix(in srgb, var(--mark) 45%, transparent)' },
})

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.controlKeyword, tags.definitionKeyword, tags.moduleKeyword], color: 'var(--tex-command)' },
  { tag: [tags.tagName, tags.function(tags.variableName), tags.macroName], color: 'var(--tex-command)' },
  { tag: [tags.className, tags.typeName, tags.namespace], color: 'var(--tex-name)' },
  { tag: [tags.heading, tags.strong], fontWeight: '600' },
  { tag: [tags.string, tags.literal, tags.number], color: 'var(--tex-value)' },
  { tag: [tags.comment, tags.lineComment], color: 'var(--ink-3)', fontStyle: 'italic' },
  { tag: [tags.brace, tags.bracket, tags.punctuation], color: 'var(--ink-3)' },
])

// Nothing of it is a word: a spell checker that underlines all of it finds nothing.
const command = Decoration.mark({ class: 'cm-command', attributes: { spellcheck: 'false' } })
const name = Decoration.mark({ attributes: { spellcheck: 'false' } })
const wordless =
  'begin|end|usepackage|RequirePackage|documentclass|input|include|includegraphics|label|(?:auto|page|name|c|C)?ref|cite[a-z]*|bibliography(?:style)?|addbibresource|color|definecolor|href|url|pagestyle|setlist|setlength|hypersetup|geometry|vspace|hspace'
const finder = new MatchDecorator({
  regexp: new RegExp(`\\\\(?:${wordless})\\*?(?:\\[[^\\]]*\\])?\\{[^{}]*\\}|\\\\(?:[A-Za-z@]+\\*?|[^A-Za-z\\s])`, 'g'),
  decorate(add, from, to, match) {
    const sign = /^\\(?:[A-Za-z@]+\*?|.)/.exec(match[0])![0].length
    add(from, from + sign, command)
    if (from + sign < to) add(from + sign, to, name)
  },
})
/** Commands the grammar has names of their own for are commands to the eye all the same. */
const commands = ViewPlugin.define(
  (view) => ({
    found: finder.createDeco(view),
    update(update) {
      this.found = finder.updateDeco(update, this.found)
    },
  }),
  { decorations: ({ found }) => found },
)

export const editorLook: Extension = [look, syntaxHighlighting(colours), Prec.lowest(commands)]
