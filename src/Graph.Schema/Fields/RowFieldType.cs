using System.Text.Json;
using Graph.Query.Declaration;
using Graph.Query.Expressions;
using Graph.Schema.Naming;
using Graph.Schema.Planning;
using Graph.Schema.Responses;
using GraphQL.Types;

namespace Graph.Schema.Fields;

/// <summary>A declared field as a field of the schema; its answer is written from one slot of a row.</summary>
internal abstract class RowFieldType : PlannedField<object?[]>, ITakeArguments
{
    private readonly Field field;

    protected RowFieldType(Field field, IGraphType type)
    {
        this.field = field;
        DeclaredArguments = field.Arguments;
        Name = field.Name;
        Description = Descriptions.Of(field);
        DeprecationReason = field.DeprecationReason;
        ResolvedType = field.IsNullable ? type : new NonNullGraphType(type);
    }

    /// <inheritdoc />
    public IReadOnlyList<Argument> DeclaredArguments { get; protected init; }

    /// <summary>The field's expression, with the client's arguments or their defaults.</summary>
    protected BoundLambda Source(Selection selection) => field.With(selection.Arguments.For(field.Arguments));

    /// <summary>Writes what stands in a slot, or null where the field allows it.</summary>
    protected ResponsePlan<object?[]> FromSlot(int slot, Action<Utf8JsonWriter, object> write) =>
        FromSlot(slot, new ResponsePlan<object>((output, value) => write(output.Json, value)));

    /// <summary>Plans what stands in a slot, or null where the field allows it, which meets no fault.</summary>
    protected ResponsePlan<object?[]> FromSlot(int slot, ResponsePlan<object> plan)
    {
        return new(
            Write,
            plan.Fault is { } fault ? (faults, row) => row[slot] is { } value ? fault(faults, value) : null : null
        );

        void Write(ResponseOutput output, object?[] row)
        {
            if (row[slot] is { } value)
                plan.Write(output, value);
            else if (field.IsNullable)
                output.Json.WriteNullValue();
            else
                throw new InvalidOperationException($"`{field.Name}` has no value, though the schema promises one.");
        }
    }
}
