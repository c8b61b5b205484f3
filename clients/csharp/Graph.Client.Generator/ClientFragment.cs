using GraphQLParser.AST;

namespace Graph.Client.Generator;

/// <summary>A fragment, and the file in which it stands.</summary>
internal sealed record ClientFragment(SourceFile File, GraphQLFragmentDefinition Definition);
