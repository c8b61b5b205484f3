using System.ComponentModel.DataAnnotations;

namespace Graph.Http.Origins;

/// <summary>Which websites may ask from their visitors' browsers: the section `Cors` of the configuration.</summary>
public sealed class CrossOriginOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Cors";

    /// <summary>Origins such as <c>https://example.org</c>; any where the list is empty.</summary>
    public string[] Origins { get; init; } = [];

    /// <summary>How long browsers may remember the permission, in seconds.</summary>
    /// <value>0 to 86,400; 7,200 unless set.</value>
    [Range(0, 86_400)]
    public int MaxAgeSeconds { get; init; } = 7_200;
}
