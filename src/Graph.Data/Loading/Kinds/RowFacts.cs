using Graph.Data.Loading.Contradictions;
using Graph.Data.Model;

namespace Graph.Data.Loading.Kinds;

/// <summary>What is declared of the rows of one kind, for those who walk over all rows.</summary>
internal abstract class RowFacts
{
    /// <summary>What a row is.</summary>
    public abstract Type Type { get; }

    /// <summary>The row's ID, and what sentences call it; null of rows that are called by what they belong to.</summary>
    public abstract (string Id, string Label)? Named(object row);

    /// <summary>The row with what sources state about it; null where nothing can be stated.</summary>
    public abstract CitedRow? Cited(object row, Labels labels);

    /// <summary>What sources state about the row; null where nothing can be stated.</summary>
    public abstract IReadOnlyList<Citation>? Stated(object row);

    /// <summary>Kind and ID of the row, unique in a dataset.</summary>
    public abstract string StatedId(object row);

    /// <summary>What a sentence about the row begins with.</summary>
    public abstract string Beginning(object row, Labels labels);

    /// <summary>Makes the row the subject of a contradiction.</summary>
    public abstract void Mark(Contradiction contradiction, object row);

    /// <summary>The year and the day on which it ended, as far as they are known.</summary>
    public abstract (int? Year, DateOnly? Day) EndOf(object row);

    /// <summary>By what a search finds it; null where it does not.</summary>
    public abstract SearchedRow? Searched(object row);
}
