using System.Text.RegularExpressions;
using Graph.Query.Declaration;
using Graph.Query.Filtering;
using Graph.Query.ModelChecks;
using Graph.Schema.Scalars;
using Microsoft.EntityFrameworkCore;

namespace Graph.Schema.ModelChecks;

/// <summary>GraphQL can write each name, and filters can tell fields from what joins conditions.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Names</remarks>
internal sealed partial class WrittenNames : IModelCheck
{
    private static readonly string[] Kept = [FilterKeywords.And, FilterKeywords.Or, FilterKeywords.IsNull];

    public IEnumerable<string> Faults(EntityModel declared, DbContext database) =>
        Names(declared).Where(name => !Name.IsMatch(name)).Select(SchemaErrors.NotWritten).Concat(Keywords(declared));

    private static IEnumerable<string> Names(EntityModel declared)
    {
        var enums = UsedEnums.Of(declared).Select(used => used.Enum).Distinct().ToList();
        return
        [
            .. declared.Types.Select(type => type.Name),
            .. declared.Types.SelectMany(type => type.Fields.Select(field => field.Name)),
            .. enums.Select(type => type.Name),
            .. enums.SelectMany(Enum.GetNames).Select(EnumType.MemberName),
        ];
    }

    private static IEnumerable<string> Keywords(EntityModel declared) =>
        from type in declared.Types
        from field in type.Fields
        where Kept.Contains(field.Name) || (field.Name == FilterKeywords.Overlaps && type.Life is not null)
        select SchemaErrors.Keyword(type, field);

    [GeneratedRegex(@"^(?!__)[_A-Za-z][_0-9A-Za-z]*\z")]
    private static partial Regex Name { get; }
}
