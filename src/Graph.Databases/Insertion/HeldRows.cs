using System.Collections;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Graph.Databases.Insertion;

/// <summary>Finds the rows that belong to a row by one of its navigations, and gives them its key.</summary>
internal sealed class HeldRows(INavigation navigation)
{
    private readonly IClrPropertyGetter parts = navigation.GetGetter();

    private readonly List<(IClrPropertyGetter Key, MemberInfo Reference)> links =
    [
        .. navigation
            .ForeignKey.PrincipalKey.Properties.Zip(navigation.ForeignKey.Properties)
            .Where(pair => !pair.Second.IsShadowProperty()) // EF Core keeps those itself
            .Select(pair =>
                (pair.First.GetGetter(), pair.Second.GetMemberInfo(forMaterialization: true, forSet: true))
            ),
    ];

    public IEnumerable<object> Of(object row)
    {
        foreach (var part in In(row))
        {
            foreach (var (key, reference) in links)
                Set(reference, part, key.GetClrValue(row));
            yield return part;
        }
    }

    private IEnumerable<object> In(object row) =>
        parts.GetClrValue(row) switch
        {
            null => [],
            IEnumerable list when navigation.IsCollection => list.Cast<object>(),
            var one => [one],
        };

    private static void Set(MemberInfo member, object row, object? value)
    {
        if (member is FieldInfo field)
            field.SetValue(row, value);
        else
            ((PropertyInfo)member).SetValue(row, value);
    }
}
