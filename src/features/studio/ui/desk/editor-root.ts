/**
 * The root an editor draws into. Inside a shadow root CodeMirror adopts its style sheets instead of writing a style
 * element, which the content security policy would refuse.
 */
export const editorRoot = (host: HTMLElement): ShadowRoot => host.shadowRoot ?? host.attachShadow({ mode: 'open' })
