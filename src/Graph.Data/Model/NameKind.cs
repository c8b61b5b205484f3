namespace Graph.Data.Model;

/// <summary>How a name relates to what bears it.</summary>
public enum NameKind
{
    /// <summary>The name shown.</summary>
    Main,

    /// <summary>A name that was in use before; where no source says until when, it counts as in use on no day.</summary>
    Former,

    /// <summary>Another spelling, or a longer or shorter form, that sources use.</summary>
    Variant,
}
