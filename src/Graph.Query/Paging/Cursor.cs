using System.Globalization;
using System.Text;

namespace Graph.Query.Paging;

/// <summary>A position in an ordered list, counted from 0, as base64 of its digits; each in one form only.</summary>
public static class Cursor
{
    /// <summary>The cursor of a position.</summary>
    /// <param name="position">Rows before it.</param>
    public static string At(int position) =>
        Convert.ToBase64String(Encoding.ASCII.GetBytes(position.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The position of a cursor.</summary>
    /// <param name="argument">What clients call it, e.g. <c>after</c>.</param>
    /// <param name="cursor">The cursor as it came.</param>
    /// <exception cref="Errors.QueryException">It is none.</exception>
    public static int Read(string argument, string cursor)
    {
        var bytes = new byte[cursor.Length];
        return
            Convert.TryFromBase64String(cursor, bytes, out var length)
            && int.TryParse(bytes.AsSpan(0, length), NumberStyles.None, CultureInfo.InvariantCulture, out var position)
            && position < int.MaxValue
            // Base64 and numbers can be written in several ways: white space, stray bits, `012`.
            && At(position) == cursor
            ? position
            : throw PagingErrors.NoCursor(argument, cursor);
    }
}
