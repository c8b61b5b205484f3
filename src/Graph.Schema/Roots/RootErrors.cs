namespace Graph.Schema.Roots;

/// <summary>The sentences for declarations of root fields that cannot work; a developer reads them at the start.</summary>
internal static class RootErrors
{
    public static InvalidOperationException NotRegistered(string field, Type service) =>
        new(
            $"The query of `{field}` takes the service `{service.Name}`, which is not registered. Add it to the services."
        );

    public static InvalidOperationException NothingToDeprecate(string field) =>
        new($"`Query.{field}` is deprecated, but not declared. Declare it first, under the name that clients know.");
}
