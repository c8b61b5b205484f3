using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Graph.Query.Declaration;

/// <summary>The value that identifies a row for clients; the schema wraps it into a global ID.</summary>
public sealed class KeyField : Field
{
    private ValueConverter? converter;

    internal KeyField(FieldSource source, KeyFilter filter)
        : base(source) => Filter = filter;

    /// <summary>What a filter on the key compares with.</summary>
    public KeyFilter Filter { get; }

    /// <summary>
    /// The type of the value that stands in an ID: the key's own, or where the database's model converts the key, what it
    /// converts it to, e.g. the <see cref="int"/> of a <c>CustomerId</c>.
    /// </summary>
    public Type ValueType => converter?.ProviderClrType ?? Nullable.GetUnderlyingType(ClrType) ?? ClrType;

    /// <summary>Whether the database's model converts the key.</summary>
    public bool IsConverted => converter is not null;

    /// <summary>The value that stands in an ID.</summary>
    /// <param name="key">A row's key.</param>
    public object ToValue(object key) => converter?.ConvertToProvider(key) ?? key;

    /// <summary>The key of a value that stands in an ID.</summary>
    /// <param name="value">A value of <see cref="ValueType"/>.</param>
    public object FromValue(object value) => converter?.ConvertFromProvider(value) ?? value;

    /// <summary>Learns how the database's model converts the key.</summary>
    /// <param name="entity">The entity as the model has it; null where it has none.</param>
    internal void Learn(IReadOnlyEntityType? entity) =>
        converter = Property is null ? null : entity?.FindProperty(Property.Name)?.GetValueConverter();

    private protected override Field Build(FieldSource source) => new KeyField(source, Filter);
}
