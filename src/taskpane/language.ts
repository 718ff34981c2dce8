import { createContext, useContext, useMemo } from "react";
import { say, type Language, type Words } from "../i18n/sentence";
import { taskpaneSentences, type TaskpaneSentenceId } from "../i18n/taskpane";

/** The language of the person in front of the pane. */
export const LanguageContext = createContext<Language>("ja");

export const useLanguage = (): Language => useContext(LanguageContext);

/** Says a sentence of the task pane in that language. */
export type Speak = (id: TaskpaneSentenceId, words?: Words) => string;

export const useSpeak = (): Speak => {
  const language = useLanguage();
  return useMemo(() => (id, words) => say(taskpaneSentences[id], words, language), [language]);
};
