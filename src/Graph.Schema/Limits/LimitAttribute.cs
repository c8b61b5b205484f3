using System.ComponentModel.DataAnnotations;

namespace Graph.Schema.Limits;

/// <summary>
/// Makes an option a limit. With the option's name and default it is all that the table of limits in the README says;
/// a test compares them.
/// </summary>
/// <param name="least">The lowest value that may be set; out of bounds the server does not start.</param>
/// <param name="most">The highest value that may be set.</param>
/// <param name="what">What it limits, as the README says it.</param>
/// <param name="code">Code of the error that what is over it gets; null where nothing is refused.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class LimitAttribute(int least, int most, string what, string? code = null) : RangeAttribute(least, most)
{
    /// <summary>What it limits, as the README says it.</summary>
    public string What => what;

    /// <summary>Code of the error that what is over it gets; null where nothing is refused.</summary>
    public string? Code => code;
}
