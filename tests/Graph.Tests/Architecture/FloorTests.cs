using System.Text.RegularExpressions;
using ArchUnitNET.Domain;
using ArchUnitNET.Loader;

namespace Graph.Tests.Architecture;

/// <summary>
/// The folders of a project are floors: each uses only those below it, which its README names from the bottom to the top.
/// </summary>
public sealed partial class FloorTests
{
    [Theory]
    [InlineData("Graph.Query")]
    [InlineData("Graph.Databases")]
    [InlineData("Graph.Schema")]
    [InlineData("Graph.Http")]
    [InlineData("Graph.Data")]
    [InlineData("Graph.Server")]
    public void Folders_use_only_the_floors_below_them(string project)
    {
        var floors = Floors(project);
        var upwards = Uses(project)
            .Where(use => Array.IndexOf(floors, use.To) >= Array.IndexOf(floors, use.From))
            .Select(use => $"{use.From}/{use.User} uses {use.To}/{use.Used}")
            .Distinct()
            .Order(StringComparer.Ordinal);

        Assert.Equal([], upwards);
    }

    [Theory]
    [InlineData("Graph.Query")]
    [InlineData("Graph.Databases")]
    [InlineData("Graph.Schema")]
    [InlineData("Graph.Http")]
    [InlineData("Graph.Data")]
    [InlineData("Graph.Server")]
    public void The_README_names_every_floor(string project)
    {
        var folders = Directory
            .EnumerateDirectories(RepositoryFiles.Of("src", project))
            .Select(folder => Path.GetFileName(folder))
            .Where(folder =>
                Directory
                    .EnumerateFiles(
                        Path.Combine(RepositoryFiles.Of("src", project), folder),
                        "*.cs",
                        SearchOption.AllDirectories
                    )
                    .Any()
            )
            .Except(["bin", "obj"]);

        Assert.Equal(folders.Order(StringComparer.Ordinal), Floors(project).Order(StringComparer.Ordinal));
    }

    /// <summary>The sentence of the README about its floors, whose folders stand in their order.</summary>
    private static string[] Floors(string project)
    {
        var readme = File.ReadAllText(RepositoryFiles.Of("src", project, "README.md"));
        return [.. Folder().Matches(Sentence().Match(readme).Value).Select(folder => folder.Groups[1].Value)];
    }

    private static IEnumerable<(string From, string User, string To, string Used)> Uses(string project) =>
        from type in new ArchLoader().LoadAssembly(System.Reflection.Assembly.Load(project)).Build().Types
        let floor = Floor(project, type)
        where floor is not null
        from dependency in type.Dependencies
        where dependency.Target is not GenericParameter // found by its name: that of another type's method as well
        let below = Floor(project, dependency.Target)
        where below is not null && below != floor
        select (floor, type.Name, below, dependency.Target.Name);

    private static string? Floor(string project, IType type) =>
        type.Namespace?.FullName is { } name && name.StartsWith($"{project}.", StringComparison.Ordinal)
            ? name[(project.Length + 1)..].Split('.')[0]
            : null;

    [GeneratedRegex("^Its floors, from below:.*", RegexOptions.Multiline)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"`(\w+)/`")]
    private static partial Regex Folder();
}
