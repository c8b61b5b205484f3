using Graph.Query.Declaration;
using Graph.Query.Operands;
using Graph.Query.Paging;
using Graph.Query.Projection;
using Graph.Schema.Planning;
using Graph.Schema.Responses;

namespace Graph.Schema.Roots;

/// <summary>Items in pages which no table holds, found by code of the server's own.</summary>
internal sealed class ListedRoot : RootField
{
    private readonly ListedDeclaration listed;
    private readonly EntityType basis;

    /// <param name="listed">What is declared of it.</param>
    /// <param name="basis">The entity whose rows tell what the items depend on; a page costs as much as one of it.</param>
    /// <param name="types">The types that it refers to.</param>
    /// <param name="services">What it is planned with.</param>
    public ListedRoot(ListedDeclaration listed, EntityType basis, RootTypes types, PlanningServices services)
        : base(listed.Name, listed.Description, services)
    {
        this.listed = listed;
        this.basis = basis;
        ResolvedType = types.Connections.OfItems(listed.Name, types.Items.Of(listed, services.Model));
        DeclaredArguments = listed.Arguments; // nothing below takes any
        Arguments = [.. types.Scalars.Arguments(listed.Arguments), .. types.Inputs.OfPage()];
    }

    /// <inheritdoc />
    protected override RootPlan Plan(RootSelection selection)
    {
        var arguments = selection.Arguments.For(listed.Arguments);
        var page = new PagePlan(selection.Arguments, Services.PageLimits);
        var row = new RowProjection(basis);
        var plan = selection.Plan<Page>(row);
        var measured = new NodePlan(row, page.Size);
        return new([measured.Reading], run => AnswerAsync(run, page, arguments, plan))
        {
            DependsOnMore = listed.DependsOnMore,
        };
    }

    private async Task<RenderedJson?> AnswerAsync(
        RootRun run,
        PagePlan page,
        IReadOnlyList<Operand> arguments,
        ResponsePlan<Page> plan
    )
    {
        var values = run.Reader.Values;
        var wanted = page.Of(values);
        var given = arguments.Select(argument => argument.Read(values)).ToArray();
        var items = await listed.Find(new(run.Reader.Database, given, Services.Limits.LookedThrough, run.Ended));
        return run.Render(plan, Page.Of(items, wanted));
    }
}
