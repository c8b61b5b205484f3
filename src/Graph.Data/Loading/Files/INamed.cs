namespace Graph.Data.Loading.Files;

/// <summary>What bears names.</summary>
internal interface INamed
{
    NamesRecord Names { get; }

    IReadOnlyList<OtherNameRecord> OtherNames { get; }
}
