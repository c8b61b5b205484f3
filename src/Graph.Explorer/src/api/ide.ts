import { stringifyDocument, type TypedDocumentNode } from '@urql/core';
import { atBase } from '../routing/base.ts';

/** An operation with the values of its variables. */
export interface Question {
  readonly document: TypedDocumentNode<unknown, never>;
  readonly variables: object;
}

/** The server names its IDE in the page, if it serves one. */
const ide = document.querySelector<HTMLMetaElement>('meta[name="graph-ide"]')?.content;

/** The address at which the IDE opens with a question; null where there is no IDE. */
export function ideAddress({ document, variables }: Question): string | null {
  if (!ide) return null;
  const question = new URLSearchParams({
    query: stringifyDocument(document),
    variables: JSON.stringify(variables, null, 2),
  });
  // Behind the #, so that the server never sees it: documents are longer than what it takes as an address.
  return `${atBase(ide)}#${question}`;
}
