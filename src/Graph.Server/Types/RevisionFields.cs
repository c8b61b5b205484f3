using Graph.Schema.Roots;
using Graph.Server.Revisions;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Graph.Server.Types;

/// <summary>The root field <c>revisions</c>.</summary>
internal static class RevisionFields
{
    /// <summary>What can be named in the header, and in <c>changes(since:)</c>.</summary>
    public static ListedDeclaration Declaration { get; } =
        new()
        {
            Name = RevisionList.Field,
            Description =
                "The revisions of the dataset that can be read, the newest first: the one that is served, and earlier ones as "
                + "far as the database keeps them. It is the same whichever revision the request itself is answered from.",
            TypeName = "Revision",
            TypeDescription =
                "One state of the dataset, which the header `Graph-Revision` and `changes(since:)` take by its name.",
            Fields =
            [
                new("name", typeof(string), "Hash of its content, as `dataset { revision }` has it."),
                new("loadedAt", typeof(DateTimeOffset), "Moment at which it was loaded, in UTC."),
                new("isServed", typeof(bool), "Whether it is the one that requests are answered from which name none."),
            ],
            Arguments = [],
            DependsOnMore = true,
            Find = search => search.Database.GetService<RevisionList>().FindAsync(search),
        };
}
