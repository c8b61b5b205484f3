using System.Linq.Expressions;
using System.Text.Json;

namespace Graph.Query.Declaration;

/// <summary>Names that follow from code: <c>i => i.SinceYear</c> is called <c>sinceYear</c>.</summary>
internal static class FieldNames
{
    public static string Of(LambdaExpression lambda) =>
        lambda.Body is MemberExpression { Expression: ParameterExpression } member
            ? JsonNamingPolicy.CamelCase.ConvertName(member.Member.Name)
            : throw DeclarationErrors.NameMissing(lambda);
}
