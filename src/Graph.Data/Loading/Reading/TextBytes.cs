using System.Text;
using System.Text.Unicode;

namespace Graph.Data.Loading.Reading;

/// <summary>Brings the texts of editors on all systems into one form.</summary>
internal static class TextBytes
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    /// <summary>The text without byte order mark, with lines ending in a line feed; null if it is not UTF-8.</summary>
    public static byte[]? Normal(byte[] bytes)
    {
        if (!Utf8.IsValid(bytes))
            return null;
        return bytes.AsSpan().StartsWith(Mark) || bytes.AsSpan().Contains((byte)'\r')
            ? Encoding.UTF8.GetBytes(Normal(Encoding.UTF8.GetString(bytes)))
            : bytes;
    }

    private static string Normal(string text) =>
        text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
