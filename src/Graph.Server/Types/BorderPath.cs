using Graph.Query.Declaration;
using Graph.Schema.Roots;
using Graph.Server.Paths;

namespace Graph.Server.Types;

/// <summary>The root field <c>borderPath</c>.</summary>
internal static class BorderPath
{
    /// <summary>A shortest way over shared borders, from one district to another.</summary>
    public static PathDeclaration Declaration { get; } =
        new()
        {
            Name = "borderPath",
            Description =
                "A shortest way from one district to another over borders that either side states; null if there is none "
                + "or if the districts never stood together.",
            TypeName = "BorderPath",
            Arguments =
            [
                Argument.Required<int>("from", "The number of the district where it starts."),
                Argument.Required<int>("to", "The number of the district where it ends."),
                Arguments.PathDay,
                Arguments.Legislature,
            ],
            Find = BorderPathFinder.FindAsync,
        };
}
