using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using Graph.Query.Declaration;
using Graph.Query.Errors;
using Graph.Query.Paging;
using Graph.Query.Projection;
using Graph.Schema.Errors;
using Graph.Schema.Execution;
using Graph.Schema.Roots;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Graph.Schema.Planning;

/// <summary>Plans a client's selection: which slots of which rows it needs, and how the answer is written from them.</summary>
internal sealed class SelectionPlanner(ExecutionContext context, RootServices services)
{
    private readonly ClientKeyOrder keyOrder = new(context);
    private readonly PlannedExecutionStrategy strategy = (PlannedExecutionStrategy)context.ExecutionStrategy;

    /// <summary>What of a page the planned fields need.</summary>
    public PageParts Parts { get; private set; }

    public ListRequests Requests => services.Requests;

    public PageLimits PageLimits => services.PageLimits;

    /// <summary>Says that a planned field needs a part of the page.</summary>
    public void Want(PageParts parts) => Parts |= parts;

    /// <summary>Plans the fields that a client selects of an object.</summary>
    /// <typeparam name="TSource">What the object is written from: a row, a page or an edge.</typeparam>
    /// <param name="type">The object's type.</param>
    /// <param name="selectionSet">What the client selects of it.</param>
    /// <param name="row">Takes the slots that the fields need.</param>
    /// <param name="path">The response keys down to the object.</param>
    /// <param name="scope">What the fields inherit from those above.</param>
    public ResponseWriter<TSource> Object<TSource>(
        IObjectGraphType type,
        GraphQLSelectionSet? selectionSet,
        RowProjection row,
        ResponsePath path,
        ArgumentScope scope
    )
    {
        var fields = strategy
            .Collect(context, type, selectionSet ?? throw new UnreachableException())
            .Select(collected => Field<TSource>(type, collected.Key, collected.Value, row, path, scope))
            .ToArray();

        return (writer, source) =>
        {
            writer.WriteStartObject();
            foreach (var (key, write) in fields)
            {
                writer.WritePropertyName(key);
                write(writer, source);
            }
            writer.WriteEndObject();
        };
    }

    /// <summary>The object type of that name.</summary>
    public IObjectGraphType ObjectType(string name) =>
        context.Schema.AllTypes[name] as IObjectGraphType
        ?? throw new InvalidOperationException($"The schema has no object type `{name}`.");

    /// <summary>The arguments that a client gives to a field.</summary>
    /// <param name="field">The field in the client's document.</param>
    /// <param name="definition">The field in the schema.</param>
    /// <param name="scope">What the field inherits from those above.</param>
    public FieldArguments Arguments(GraphQLField field, FieldType definition, ArgumentScope scope) =>
        new(
            ((IExecutionContext)context).GetArguments(definition, field),
            field,
            keyOrder,
            (definition as ITakeArguments)?.DeclaredArguments ?? [],
            scope
        );

    private (JsonEncodedText Key, ResponseWriter<TSource> Write) Field<TSource>(
        IObjectGraphType type,
        string key,
        (GraphQLField Field, FieldType Definition) selected,
        RowProjection row,
        ResponsePath path,
        ArgumentScope scope
    )
    {
        var arguments = Arguments(selected.Field, selected.Definition, scope);
        var selection = new Selection(this, selected.Field, selected.Definition, arguments, row, new(path, key));
        return (
            JsonEncodedText.Encode(key, JavaScriptEncoder.UnsafeRelaxedJsonEscaping),
            Writer<TSource>(type, selection)
        );
    }

    private static ResponseWriter<TSource> Writer<TSource>(IObjectGraphType type, Selection selection)
    {
        if (selection.Definition is not PlannedField<TSource> planned)
            return (writer, _) => writer.WriteStringValue(type.Name);
        try
        {
            return planned.Plan(selection);
        }
        catch (QueryException error)
        {
            throw new PlanningException(error, selection);
        }
    }
}
