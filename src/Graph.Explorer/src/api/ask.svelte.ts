import type { CombinedError, TypedDocumentNode } from '@urql/core';
import { client } from './client.ts';
import type { Question } from './ide.ts';

/** What is known of an answer so far. */
export interface Answer<Data> {
  /** The latest answer; while another one is on its way, the one before. */
  readonly data: Data | undefined;
  /** Why there is none. */
  readonly error: CombinedError | undefined;
  /** Whether one is on its way. */
  readonly isLoading: boolean;
  /** What was asked last. */
  readonly question: Question;
  /** Asks again. */
  retry(): void;
}

/**
 * Asks an operation, and again whenever its variables change. Called while a component is made.
 * @param variables Reads what it depends on; null as long as there is nothing to ask.
 */
export function ask<Data, Variables extends object>(
  document: TypedDocumentNode<Data, Variables>,
  variables: () => Variables | null,
): Answer<Data> {
  let data = $state.raw<Data>();
  let error = $state.raw<CombinedError>();
  let isLoading = $state(true);
  let attempt = $state(0);
  // The same values in a new object are no reason to ask again.
  const asked = $derived(JSON.stringify(variables()));

  $effect(() => {
    void attempt;
    const values = JSON.parse(asked) as Variables | null;
    isLoading = values !== null;
    if (values === null) return;
    const answer = client.query(document, values).subscribe((result) => {
      if (result.data) data = result.data;
      error = result.error;
      isLoading = false;
    });
    return () => answer.unsubscribe();
  });

  return {
    get data() {
      return data;
    },
    get error() {
      return error;
    },
    get isLoading() {
      return isLoading;
    },
    get question() {
      return { document, variables: (JSON.parse(asked) as Variables | null) ?? {} };
    },
    retry: () => void attempt++,
  };
}
