using System.Linq.Expressions;
using Graph.Query.Declaration;
using Graph.Query.Filtering;
using Microsoft.EntityFrameworkCore;

namespace Graph.Query.ModelChecks;

/// <summary>The database knows the tests on texts that filters use.</summary>
internal sealed class TranslatedTexts : IModelCheck
{
    public IEnumerable<string> Faults(EntityModel declared, DbContext database)
    {
        if (Texts(declared, database).FirstOrDefault() is { } rows && !IsTranslated(() => rows.ToQueryString()))
            yield return ModelErrors.TextsNotTranslated(database);
    }

    /// <summary>Queries that use all tests, one for each text of an entity.</summary>
    private static IEnumerable<IQueryable> Texts(EntityModel declared, DbContext database) =>
        from type in declared.Types
        let entity = database.Model.FindEntityType(type.ClrType)
        where entity is not null && !entity.IsOwned()
        from text in entity.GetProperties()
        where text.ClrType == typeof(string) && text.PropertyInfo is not null && text.GetValueConverter() is null
        select Tested(type.Rows(database), type.ClrType, text.Name);

    private static IQueryable Tested(IQueryable rows, Type entity, string text)
    {
        var row = Expression.Parameter(entity);
        var value = Expression.Property(row, text);
        var tests = FilterOperations
            .On(typeof(string))
            .Where(operation => operation.Operand == FilterOperand.Value)
            .Select(operation => operation.Test(value, Expression.Constant("a")))
            .Aggregate(Expression.AndAlso);
        var filter = Expressions.LinqMethods.OverSet.Where(rows.Expression, Expression.Lambda(tests, row));
        return rows.Provider.CreateQuery(filter);
    }

    private static bool IsTranslated(Action translate)
    {
        try
        {
            translate();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false; // what EF Core says names an expression that no declaration holds
        }
    }
}
