namespace Graph.Schema.Scalars;

/// <summary>Bytes, written in base64.</summary>
internal sealed class ByteArrayType() : WrittenAsText<byte[]>("ByteArray", "Bytes, written in base64.")
{
    /// <inheritdoc />
    protected override bool TryRead(string text, out byte[] value)
    {
        value = new byte[text.Length];
        var isBase64 = Convert.TryFromBase64String(text, value, out var length);
        value = value[..length];
        return isBase64;
    }

    /// <inheritdoc />
    protected override string Written(byte[] value) => Convert.ToBase64String(value);

    /// <inheritdoc />
    protected override ScalarFormatException Refused(string given) => ScalarErrors.NoBase64(given);
}
