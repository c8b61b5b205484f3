namespace Graph.Schema.Scalars;

/// <summary>An address, whole or relative to another.</summary>
internal sealed class UrlType() : WrittenAsText<Uri>("URL", "An address, written as `https://example.org/a`.")
{
    /// <inheritdoc />
    protected override bool TryRead(string text, out Uri value)
    {
        var isAddress = Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out var read);
        value = read ?? new Uri("", UriKind.Relative);
        return isAddress && TextCharacters.AreTaken(text);
    }

    /// <inheritdoc />
    protected override string Written(Uri value) => value.OriginalString;

    /// <inheritdoc />
    protected override ScalarFormatException Refused(string given) => ScalarErrors.NoUrl(given);
}
