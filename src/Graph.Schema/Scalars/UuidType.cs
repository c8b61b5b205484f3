namespace Graph.Schema.Scalars;

/// <summary>A UUID, written with hyphens; capitals are read, too.</summary>
internal sealed class UuidType()
    : WrittenAsText<Guid>("UUID", "A UUID, written as `3f2504e0-4f89-41d3-9a0c-0305e82c3301`.")
{
    /// <inheritdoc />
    protected override bool TryRead(string text, out Guid value) => Guid.TryParseExact(text, "D", out value);

    /// <inheritdoc />
    protected override string Written(Guid value) => value.ToString("D");

    /// <inheritdoc />
    protected override ScalarFormatException Refused(string given) => ScalarErrors.NoUuid(given);
}
