using Graph.Query.Declaration;

namespace Graph.Tests.Schema.ModelChecks;

/// <summary>A declaration that a test makes.</summary>
internal sealed class DeclaredType<T>(Action<Fields<T>> declare) : EntityType<T>
    where T : class
{
    protected override void Declare(Fields<T> fields) => declare(fields);
}
