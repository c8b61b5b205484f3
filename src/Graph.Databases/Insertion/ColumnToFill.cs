using Microsoft.EntityFrameworkCore.Storage;

namespace Graph.Databases.Insertion;

/// <summary>A column of a table to be filled.</summary>
/// <param name="Name">Its name in the database.</param>
/// <param name="Mapping">How the database stores its values.</param>
/// <param name="Value">Reads it from a row, as the model has it.</param>
internal sealed record ColumnToFill(string Name, RelationalTypeMapping Mapping, Func<object, object?> Value)
{
    /// <summary>The value in a row, as the database's driver takes it; null if there is none.</summary>
    public object? Of(object row) =>
        Mapping.Converter is { } converter ? converter.ConvertToProvider(Value(row)) : Value(row);
}
