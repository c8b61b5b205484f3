namespace Graph.Query.Declaration;

/// <summary>A single value: a number, a text, a date, a truth value or a member of an enum.</summary>
public sealed class ValueField : Field
{
    internal ValueField(FieldSource source)
        : base(source) { }
}
