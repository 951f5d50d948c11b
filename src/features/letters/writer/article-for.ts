/** `a` or `an`, by the sound of what follows. */
export const articleFor = (noun: string): string =>
  /^(?:[aeio]|u(?!ni|se|ti|k\b)|(?:HR|SEO|SAP|MRI|X|FM|NHS|LLM)\b)/iu.test(noun) && !/^(?:one|eu)/iu.test(noun)
    ? 'an'
    : 'a'
