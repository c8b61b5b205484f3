using System.Linq.Expressions;
using Graph.Query.Declaration;
using Graph.Query.Execution;
using Graph.Query.Expressions;
using Graph.Query.Operands;
using Graph.Query.Projection;
using Graph.Query.Requests;
using Graph.Schema.Planning;

namespace Graph.Schema.Roots;

/// <summary>The one row that a condition over arguments finds, e.g. the district of a number; null if there is none.</summary>
internal sealed class OneRoot : RootField
{
    private readonly EntityType type;
    private readonly LambdaExpression condition;
    private readonly IReadOnlyList<Argument> arguments;

    public OneRoot(
        string name,
        string description,
        EntityType type,
        LambdaExpression condition,
        IReadOnlyList<Argument> arguments,
        RootTypes types,
        PlanningServices services
    )
        : base(name, description, services)
    {
        this.type = type;
        this.condition = condition;
        this.arguments = arguments;
        ResolvedType = types.Objects.Of(type);
        this.TakeArguments(types, arguments);
    }

    /// <inheritdoc />
    protected override RootPlan Plan(RootSelection selection)
    {
        var row = new RowProjection(type);
        var plan = selection.Rows(row);
        var found = new BoundLambda(condition, selection.Arguments.For(arguments));
        var one = new ConstantOperand(1);
        var reading = new Reading(RowsRequest.All.Only(type, found) with { Take = one }, row) { Wanted = one };
        return new([reading], run => run.OneAsync(reading, plan));
    }
}
