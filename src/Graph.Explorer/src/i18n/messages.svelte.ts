import { locale, type Language } from './locale.svelte.ts';

/** Something in every language of the Explorer: a missing one does not compile. */
export type Translated<Text> = Record<Language, Text>;

/** A sentence, or what makes one of its parts. */
type Message = string | ((...parts: never[]) => string) | { readonly [key: string]: Message };

type Same<Shape> = Shape extends string
  ? string
  : Shape extends (...parts: infer Parts) => string
    ? (...parts: Parts) => string
    : { readonly [Key in keyof Shape]: Same<Shape[Key]> };

/**
 * Declares the messages of a view. English decides which there are.
 * @returns Reads them in the language chosen: `t().title`.
 */
export function defineMessages<Shape extends { readonly [key: string]: Message }>(all: {
  en: Shape;
  kk: Same<Shape>;
  ru: Same<Shape>;
}): () => Same<Shape> {
  return () => all[locale.language] as Same<Shape>;
}

/** What is written in the language chosen. */
export const translated = <Text>(text: Translated<Text>): Text => text[locale.language];
