/** The whole main job in one box; start-trial.ts gives it life. */
export function TrialForm() {
  return (
    <form
      data-trial
      className="group grid gap-4 rounded-lg border border-line bg-sheet p-5 shadow-sheet sm:p-6"
      noValidate
    >
      <h2 className="font-display text-2xl">See your score now</h2>
      <label
        data-zone
        className="grid justify-items-center gap-1 rounded-lg border border-edge/70 border-dashed px-5 py-8 text-center transition-colors hover:border-ink has-focus-visible:shadow-[0_0_0_2px_var(--mark),0_0_0_4px_var(--ink)] data-over:border-solid data-over:bg-mark-soft group-data-has-file:border-ink group-data-has-file:border-solid"
      >
        <input type="file" className="sr-only" accept=".pdf,.docx,.txt,.md,.tex,.json" />
        <span data-file-name className="font-medium text-base [overflow-wrap:anywhere]">
          Drop your résumé here, or choose a file
        </span>
        <span className="text-ink-3 text-xs">PDF, DOCX, TXT, Markdown, LaTeX or JSON Resume, up to 10 MB</span>
      </label>
      <label className="grid gap-1.5">
        <span className="flex items-baseline justify-between font-medium text-sm">
          Posting <span className="font-normal text-ink-3 text-xs">optional</span>
        </span>
        <textarea
          rows={5}
          placeholder="Paste the text of the job, or its address"
          className="max-h-64 min-h-28 w-full rounded-md border border-edge/70 bg-sheet px-3 py-2 text-lg hover:border-edge focus:border-ink focus-visible:shadow-[0_0_0_3px_var(--mark)] focus-visible:outline-0 md:text-base"
        />
      </label>
      <p role="alert" data-error className="text-bad text-sm empty:hidden" />
      <button
        type="submit"
        className="h-11 rounded-md border border-ink bg-ink px-5 font-medium text-base text-paper transition-colors hover:bg-ink/88 aria-busy:opacity-60"
      >
        Score it
      </button>
      <p className="text-center text-ink-3 text-xs">
        <span data-uses-left>Three free tries, no account</span>. Read on this server, sent nowhere else.
      </p>
    </form>
  )
}
