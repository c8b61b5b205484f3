using Graph.Query.Scalars;

namespace Graph.Query.Declaration;

/// <summary>A single value: a number, a text, a date, a truth value, a member of an enum and so on; or a list of such.</summary>
public sealed class ValueField : Field
{
    private ValueField(FieldSource source, ScalarKind scalar, bool isList)
        : base(source)
    {
        Scalar = scalar;
        IsList = isList;
        HasNullItems = isList && Nullability.OfItems(source.Property, ClrType);
    }

    /// <summary>The kind of the value, or of each item.</summary>
    public ScalarKind Scalar { get; }

    /// <summary>Whether a row has a list of values here.</summary>
    public bool IsList { get; }

    /// <summary>Whether the list may hold null.</summary>
    public bool HasNullItems { get; }

    /// <summary>Whether filters have conditions on it; not every database can look into a list of values.</summary>
    public bool IsFilterable => !IsList && Scalar.Tests != ScalarTests.None;

    /// <summary>Whether rows may be ordered by it.</summary>
    public bool IsSortable => !IsList && Scalar.IsSortable;

    /// <summary>Whether something is told of the values of many rows together, e.g. how many different ones there are.</summary>
    public bool IsAggregated => !IsList && Scalar.IsCountedApart;

    /// <summary>The field, or null if its type is neither a scalar nor a list of scalars.</summary>
    internal static ValueField? Of(FieldSource source) =>
        ScalarKinds.Find(source.Lambda.ReturnType) is { } scalar ? new(source, scalar, isList: false)
        : ScalarKinds.FindOfItems(source.Lambda.ReturnType) is { } item ? new(source, item, isList: true)
        : null;

    private protected override Field Build(FieldSource source) => new ValueField(source, Scalar, IsList);
}
