namespace Graph.Data.Model;

/// <summary>A document in which facts were read.</summary>
public sealed class Source
{
    /// <summary>Stable, readable ID, e.g. `wp-12`.</summary>
    public required string Id { get; init; }

    /// <summary>Title of the document, in its own language.</summary>
    public required string Title { get; init; }

    /// <summary>
    /// What sentences call it, e.g. `No. 12's page` or `the map of January 2024`; null where they quote its title.
    /// </summary>
    public string? ShortName { get; init; }

    /// <summary>Who published it, e.g. `Wikipedia`; null where it is not known.</summary>
    public string? Publisher { get; init; }

    /// <summary>Address at which it was read; null if it is not on the web.</summary>
    public string? Url { get; init; }

    /// <summary>Day on which it was published; null where it is not known.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>Day on which it was read for this dataset; null where it is not known.</summary>
    public DateOnly? RetrievedOn { get; init; }

    /// <summary>Licence under which its content may be used, e.g. `CC BY 4.0`; null where it states none.</summary>
    public string? Licence { get; init; }

    /// <summary>
    /// What a reader should know about the document, such as that it is a copy; null if there is nothing.
    /// </summary>
    public string? Note { get; init; }

    /// <summary>The statements taken from it.</summary>
    public List<Citation> Citations { get; init; } = [];
}
