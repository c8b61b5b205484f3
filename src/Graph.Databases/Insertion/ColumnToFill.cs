using Microsoft.EntityFrameworkCore.Storage;

namespace Graph.Databases.Insertion;

/// <summary>A column of a table to be filled.</summary>
/// <param name="Name">Its name in the database.</param>
/// <param name="Mapping">How the database stores its values.</param>
internal sealed record ColumnToFill(string Name, RelationalTypeMapping Mapping)
{
    /// <summary>A value of the model, as the database's driver takes it; null if there is none.</summary>
    public object? Stored(object? value) =>
        Mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value;
}
