import type { Types } from "@graphql-codegen/plugin-helpers";
import { buildASTSchema, Kind, TypeInfo, visit, visitWithTypeInfo } from "graphql";
import type { DocumentNode, FieldNode, GraphQLCompositeType, GraphQLSchema, SelectionSetNode } from "graphql";

const id: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "id" } };

/** Selects `id` wherever there is one: by it the cache knows that two paths lead to one record. */
export const selectId: Types.DocumentTransformFunction = ({ documents, schema }) => {
  const contract = buildASTSchema(schema);
  return documents.map((file) => (file.document ? { ...file, document: withId(file.document, contract) } : file));
};

function withId(document: DocumentNode, contract: GraphQLSchema): DocumentNode {
  const types = new TypeInfo(contract);
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet(set): SelectionSetNode | undefined {
        const type = types.getParentType();
        if (!type || !hasId(type) || set.selections.some(selectsId)) return undefined;
        return { ...set, selections: [id, ...set.selections] };
      },
    }),
  );
}

function hasId(type: GraphQLCompositeType): boolean {
  return "getFields" in type && "id" in type.getFields();
}

function selectsId(selection: SelectionSetNode["selections"][number]): boolean {
  return selection.kind === Kind.FIELD && (selection.alias ?? selection.name).value === "id";
}
