/** What a person thinks and likes cannot be looked up. */
export const opinion =
  /\b(?:believ(?:e|es|ing)|thinks?|thought|feels?|loves?|likes?|enjoys?|enjoy|prefers?|values|cares? about|convinced|know that|knows that|hopes?|wonder|convinced|passion(?:ate)?|means to|matters?)\b/iu

/** Words of manner, degree and courtesy; they colour a sentence and claim nothing that can be looked up. */
export const softWords =
  /(?:ly|ful)$|^(?:glad|happy|pleased|grateful|thank|thanks|regards|sincerely|dear|forward|conversation|discuss|welcome|appreciate|consider|consideration|apply|application|interested|interest|enjoy|enjoyed|like|liked|prefer|believe|hope|attached|experienced|fluent|comfortable|confident|enclosed|résumé|resume|letter|describe|describes|asks|ask|mention|matches|match|fits|suit|suits|attention|care|careful|thorough|solid|reliable|calm|curious|steady|sound|robust|scalable|modern|clean|tested|proven|smooth|timely|accurate|precise|key|core|complex|critical|essential|diverse|dedicated|motivated|passionate|driven|oriented|focused|committed|everyday|alike|closely|ground|end-to-end|hands-on|in-house|high-quality|easier|safer|simpler|usable|actionable|insight|insights|thereby)$/iu

/** A clause of a letter tells a doing of the person where it has them as its subject, or none of its own. */
export const ownDoing =
  /\b(?:i|i['’]ve|i['’]d|we|we['’]ve|ich|wir)\b|^\W*(?:and|but|then|und)?\s*(?:\p{Ll}{2,}ed|led|ran|built|held|taught|wrote|won|grew|made|set|cut|put)\b/iu
