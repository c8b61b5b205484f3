namespace Graph.Http.Administration;

/// <summary>Who may have the server do something: the section `Administration` of the configuration.</summary>
public sealed class AdministrationOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Administration";

    /// <summary>The fewest characters of a token: nobody shall find one by trying.</summary>
    public const int ShortestToken = 16;

    /// <summary>What a request must have in `Authorization: Bearer …`.</summary>
    /// <value>16 characters or more, without spaces; unset, as if there were no such addresses.</value>
    public string? Token { get; init; }

    /// <summary>Whether requests are taken from this machine alone, whatever token they have.</summary>
    /// <value>True unless set.</value>
    public bool LoopbackOnly { get; init; } = true;
}
