using Graph.Query.Declaration;
using Graph.Tests.Inheritance.Model;

namespace Graph.Tests.Inheritance.Types;

internal sealed class SongType : EntityType<Song>
{
    private static readonly Argument<int> Minutes = Argument.Between("rest", 0, 0, 59, "What to add, in seconds.");

    protected override void Declare(Fields<Song> fields)
    {
        fields.Add(s => s.Length);
        fields.Add(s => s.Album);
        fields.Add("minutes", Minutes, (s, rest) => (s.Length + rest) / 60, "How long it takes, in minutes.");
    }
}
