using System.Linq.Expressions;

namespace Graph.Query.Declaration;

/// <summary>One related row of one of several entities, e.g. what a contradiction is about.</summary>
public sealed class NodeField : Field
{
    internal NodeField(FieldSource source, IReadOnlyList<OneField> cases)
        : base(source) => Cases = cases;

    internal override IEnumerable<LambdaExpression> Lambdas => Cases.SelectMany(each => each.Lambdas);

    /// <summary>The relations, one of which leads to a row; each to an entity with a key.</summary>
    public IReadOnlyList<OneField> Cases { get; }

    private protected override Field Build(FieldSource source) =>
        new NodeField(source, [.. Cases.Select(each => (OneField)each.For(source.Lambda.Parameters[0].Type))]);
}
