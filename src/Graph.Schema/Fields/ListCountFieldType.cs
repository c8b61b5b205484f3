using Graph.Query.Aggregation;
using Graph.Query.Declaration;
using Graph.Schema.Inputs;
using Graph.Schema.Planning;
using Graph.Schema.Responses;
using Graph.Schema.Scalars;

namespace Graph.Schema.Fields;

/// <summary>How many related rows there are, or of those that a client asks for.</summary>
internal sealed class ListCountFieldType : RowFieldType
{
    private static readonly AggregateProjection Count = CountOnly();

    private readonly ListField field;
    private readonly ValueField? declared;

    /// <param name="field">The list.</param>
    /// <param name="name">The name of its count.</param>
    /// <param name="declared">What a declaration has under that name: the count of all; null for nothing.</param>
    /// <param name="inputs">The filters.</param>
    /// <param name="scalars">The types of single values.</param>
    public ListCountFieldType(
        ListField field,
        string name,
        ValueField? declared,
        ListInputs inputs,
        ScalarTypes scalars
    )
        : base(field, scalars.Int())
    {
        this.field = field;
        this.declared = declared;
        Name = name;
        Description =
            (declared is null ? null : Naming.Descriptions.Of(declared))
            ?? $"How many `{field.Name}` there are, or of those that fulfil `where`.";
        DeprecationReason = declared?.DeprecationReason ?? field.DeprecationReason;
        DeclaredArguments = field.ListArguments;
        Arguments = [.. scalars.Arguments(DeclaredArguments), inputs.OfCount(field.Target)];
    }

    /// <inheritdoc />
    public override ResponsePlan<object?[]> Plan(Selection selection)
    {
        var isOfAll = selection.Field.Arguments is not { Count: > 0 };
        var slot =
            isOfAll && declared is not null
                ? selection.Row.Value(declared.With([]))
                : selection.Row.Aggregate(Source(selection), selection.Request(field.Target), Count)[0];
        return FromSlot(slot, (json, count) => json.WriteNumberValue((int)count));
    }

    private static AggregateProjection CountOnly()
    {
        var count = new AggregateProjection();
        count.Add(AggregateFunction.Count);
        return count;
    }
}
