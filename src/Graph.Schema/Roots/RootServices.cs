using Graph.Query.Compilation;
using Graph.Query.Declaration;
using Graph.Query.Execution;
using Graph.Query.Paging;
using Graph.Schema.Nodes;
using Graph.Schema.Planning;

namespace Graph.Schema.Roots;

/// <summary>What root fields need to answer.</summary>
/// <param name="Model">The declared entities.</param>
/// <param name="PageLimits">How many rows a page may hold.</param>
/// <param name="Clock">Tells the day for fields that depend on one.</param>
/// <param name="OpenDatabase">Opens a context for one root field.</param>
/// <param name="Runner">Runs what is asked of the database.</param>
/// <param name="Compilation">Gives turns to those who need a query compiled.</param>
/// <param name="Snapshots">Has the statements of one root field read the rows of one moment.</param>
internal sealed record RootServices(
    EntityModel Model,
    PageLimits PageLimits,
    TimeProvider Clock,
    OpenDatabase OpenDatabase,
    IDatabaseRunner Runner,
    CompilationTurns Compilation,
    ISnapshots Snapshots
)
{
    public ListRequests Requests { get; } = new(new RequestReader((type, id) => GlobalId.ReadKey(Model, type, id)));
}
