namespace Graph.Query.Operands;

/// <summary>
/// What a client gives for an argument, as far as plans may know it: its form, and operands in place of its values. Null
/// stands for null.
/// </summary>
public abstract record Given
{
    /// <summary>The lists of values in it, e.g. of <c>in</c>, and what leads to each.</summary>
    /// <param name="at">What leads to it, e.g. <c>where</c>.</param>
    public IEnumerable<(Operand List, string At)> Lists(string at) =>
        this switch
        {
            GivenValue { IsList: true } list => [(list.Operand, at)],
            GivenObject given => given.Members.SelectMany(member => member.Value?.Lists($"{at}.{member.Key}") ?? []),
            GivenList given => given.Items.SelectMany((item, index) => item?.Lists($"{at}[{index}]") ?? []),
            _ => [],
        };
}
