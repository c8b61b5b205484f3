namespace Graph.Data.Model;

/// <summary>A chamber of parliament whose members are elected, such as the Mäjilis of Kazakhstan.</summary>
public sealed class Legislature
{
    /// <summary>Stable, readable ID: the legislature's code, e.g. `majilis`.</summary>
    public required string Id { get; init; }

    /// <summary>Short code by which queries name the legislature, e.g. `majilis`.</summary>
    public required string Code { get; init; }

    /// <summary>Country whose legislature it is, as an ISO 3166-1 code of two letters, e.g. `KZ`.</summary>
    public required string Country { get; init; }

    /// <summary>Year in which the legislature came to an end; null while it stands, or where no source says.</summary>
    public int? UntilYear { get; init; }

    /// <summary>
    /// Day on which the legislature came to an end, the first day without it; null while it stands, or where only the
    /// year is known.
    /// </summary>
    public DateOnly? UntilDate { get; init; }

    /// <summary>Its names, one row for each language and kind of name.</summary>
    public List<LocalizedName> Names { get; init; } = [];

    /// <summary>Its districts, also those that no longer stand.</summary>
    public List<District> Districts { get; init; } = [];

    /// <summary>Its nationwide elections, with and without districts.</summary>
    public List<Election> Elections { get; init; } = [];

    /// <summary>Where these facts stand.</summary>
    public List<Citation> Citations { get; init; } = [];
}
