using Graph.Schema.Roots;

namespace Graph.Tests.Schema.ModelChecks;

/// <summary>Root fields that a test declares.</summary>
internal sealed class DeclaredQuery(Action<QueryFields> declare) : QueryDeclaration
{
    public override string Description => "A model of a test.";

    protected override void Declare(QueryFields query) => declare(query);
}
