// The source editor: CodeMirror 6 with LaTeX, in the look of the house.
import {
  autocompletion,
  type Completion,
  type CompletionContext,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
  snippetCompletion,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import {
  bracketMatching,
  codeFolding,
  foldGutter,
  foldKeymap,
  HighlightStyle,
  indentOnInput,
  syntaxHighlighting,
} from '@codemirror/language'
import { lintGutter, lintKeymap } from '@codemirror/lint'
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search'
import { EditorState, type Extension } from '@codemirror/state'
import {
  drawSelection,
  dropCursor,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { latex } from 'codemirror-lang-latex'
import { type CommentActions, commentGutter, lineOfCursor } from './comment-gutter.ts'
import { resumeSnippets } from './resume-snippets.ts'

/** Colours come from the tokens, so that light and dark need no second theme. */
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
  '.cm-matchingBracket': { backgroundColor: 'var(--line)', outline: 'none' },
  '.cm-foldPlaceholder': { backgroundColor: 'var(--line-2)', border: 'none', color: 'var(--ink-2)', padding: '0 6px' },
  '.cm-panels': { backgroundColor: 'var(--paper)', color: 'var(--ink)', borderColor: 'var(--line)' },
  '.cm-panel.cm-search input, .cm-panel.cm-search button': {
    fontFamily: 'var(--font-sans)',
    backgroundColor: 'var(--sheet)',
    color: 'var(--ink)',
    backgroundImage: 'none',
    border: '1px solid var(--line)',
    borderRadius: '6px',
  },
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

const snippets: Completion[] = resumeSnippets.map(({ label, detail, template }) =>
  snippetCompletion(template, { label, detail, type: 'text', boost: 5 }),
)

/** Snippets at a backslash or a word: what résumés need most. */
function completeSnippets(context: CompletionContext) {
  const word = context.matchBefore(/\\?[A-Za-z]+$/)
  return word && (context.explicit || word.text.length > 1) ? { from: word.from, options: snippets } : null
}

export type EditorActions = CommentActions & { compile: () => void; showInPage: () => void }

export function editorExtensions({ compile, showInPage, ...comments }: EditorActions): Extension[] {
  const command = (run: () => void) => () => {
    run()
    return true
  }
  return [
    commentGutter(comments),
    lineNumbers(),
    highlightActiveLineGutter(),
    lintGutter(),
    history(),
    codeFolding(),
    foldGutter(),
    drawSelection(),
    dropCursor(),
    EditorState.allowMultipleSelections.of(true),
    EditorState.tabSize.of(2),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    search({ top: true }),
    highlightSelectionMatches(),
    highlightActiveLine(),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': 'LaTeX source', spellcheck: 'true', autocapitalize: 'off' }),
    latex({ enableLinting: false, enableTooltips: false, autoCloseBrackets: false }),
    EditorState.languageData.of(() => [{ autocomplete: completeSnippets }]),
    autocompletion({ icons: false }),
    syntaxHighlighting(colours),
    look,
    keymap.of([
      { key: 'Mod-s', run: command(compile), preventDefault: true },
      { key: 'Mod-Enter', run: command(compile), preventDefault: true },
      { key: 'Mod-j', run: command(showInPage), preventDefault: true },
      {
        key: 'Mod-Alt-m',
        run(view) {
          comments.startComment(lineOfCursor(view))
          return true
        },
      },
      ...closeBracketsKeymap,
      ...defaultKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...foldKeymap,
      ...completionKeymap,
      ...lintKeymap,
      indentWithTab,
    ]),
  ]
}
