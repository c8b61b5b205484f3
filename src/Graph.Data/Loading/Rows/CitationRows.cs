using Graph.Data.Loading.Files;
using Graph.Data.Model;

namespace Graph.Data.Loading.Rows;

/// <summary>Makes rows of citations, and numbers them in the order in which they are asked for.</summary>
internal sealed class CitationRows
{
    private int count;

    public List<Citation> Of(ICited cited)
    {
        var rows = new List<Citation>(cited.Citations.Count); // most have one: no room for more
        rows.AddRange(cited.Citations.Select(Row));
        return rows;
    }

    private Citation Row(CitationRecord citation) =>
        new()
        {
            Id = ++count,
            SourceId = citation.Source,
            Field = citation.Field,
            States = citation.States,
            Derived = citation.Derived,
            AsOf = citation.AsOf,
            Counts = citation.Counts,
            Misprint = citation.Misprint,
            Note = citation.Note,
        };
}
