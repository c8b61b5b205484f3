using System.Collections;
using Graph.Query.Operands;
using Graph.Query.Scalars;

namespace Graph.Query.Declaration;

/// <summary>What a client may pass to a field, e.g. <c>language</c>; one object may serve many fields.</summary>
public abstract class Argument
{
    private protected Argument(string name, string description, bool isRequired, bool isInherited, Operand unset)
    {
        Name = name;
        Description = description;
        IsRequired = isRequired;
        IsInherited = isInherited;
        Default = unset;
    }

    /// <summary>What clients call the argument.</summary>
    public string Name { get; }

    /// <summary>What the argument means, in a sentence that the schema shows.</summary>
    public string Description { get; }

    /// <summary>Whether a client must give a value.</summary>
    public bool IsRequired { get; }

    /// <summary>
    /// Whether a value given to one field holds for the fields below it, too: those that take an argument of that name
    /// and are given none.
    /// </summary>
    public bool IsInherited { get; }

    /// <summary>The argument beside it that this one replaces where a client gives it; null if it replaces none.</summary>
    public Argument? InsteadOf { get; internal init; }

    /// <summary>The type of the values; an array where clients give several.</summary>
    public abstract Type ClrType { get; }

    /// <summary>The default that the schema shows; null where there is none or where it changes with the day.</summary>
    public object? ShownDefault => (Default as ConstantOperand)?.Value;

    /// <summary>The value where a client gives none.</summary>
    public Operand Default { get; }

    /// <summary>The value for the field's expression, of <see cref="ClrType"/>, from one that a client gives.</summary>
    /// <param name="given">A value of the type that the schema shows; of several, a sequence.</param>
    public abstract Operand Of(Operand given);

    /// <summary>A whole number within bounds.</summary>
    /// <param name="name">What clients call it.</param>
    /// <param name="defaultValue">The value where a client gives none.</param>
    /// <param name="min">The smallest value allowed.</param>
    /// <param name="max">The largest value allowed.</param>
    /// <param name="description">What it means.</param>
    public static Argument<int> Between(string name, int defaultValue, int min, int max, string description) =>
        new(name, description, isRequired: false, isInherited: false, new ConstantOperand(defaultValue))
        {
            Validate = value =>
            {
                if (value < min || value > max)
                    throw ArgumentErrors.OutOfBounds(name, value, min, max);
            },
        };

    /// <summary>A number within bounds that must be given.</summary>
    /// <param name="name">What clients call it.</param>
    /// <param name="min">The smallest value allowed.</param>
    /// <param name="max">The largest value allowed.</param>
    /// <param name="description">What it means.</param>
    public static Argument<double> RequiredBetween(string name, double min, double max, string description) =>
        new(name, description, isRequired: true, isInherited: false, Operand.Null)
        {
            Validate = value =>
            {
                if (!(value >= min && value <= max))
                    throw ArgumentErrors.OutOfBounds(name, value, min, max);
            },
        };

    /// <summary>An argument that must be given.</summary>
    /// <typeparam name="T">The type of its values.</typeparam>
    /// <param name="name">What clients call it.</param>
    /// <param name="description">What it means.</param>
    /// <param name="read">Brings a client's value into the form in which rows hold theirs; null where it has it.</param>
    public static Argument<T> Required<T>(string name, string description, Func<T, T>? read = null) =>
        new(name, description, isRequired: true, isInherited: false, Operand.Null) { Convert = Reading(read) };

    /// <summary>An argument with a fixed default, which the schema shows unless it is null.</summary>
    /// <typeparam name="T">The type of its values.</typeparam>
    /// <param name="name">What clients call it.</param>
    /// <param name="defaultValue">The value where a client gives none.</param>
    /// <param name="description">What it means.</param>
    /// <param name="isInherited">Whether a value given to a field holds for the fields below it, too.</param>
    /// <param name="read">Brings a client's value into the form in which rows hold theirs; null where it has it.</param>
    public static Argument<T> Optional<T>(
        string name,
        T defaultValue,
        string description,
        bool isInherited = false,
        Func<T, T>? read = null
    ) =>
        new(name, description, isRequired: false, isInherited, new ConstantOperand(defaultValue))
        {
            Convert = Reading(read),
        };

    /// <summary>Any number of values; null where a client gives none.</summary>
    /// <typeparam name="T">The type of each.</typeparam>
    /// <param name="name">What clients call them.</param>
    /// <param name="description">What they mean.</param>
    public static Argument<T[]?> Several<T>(string name, string description) =>
        new(name, description, isRequired: false, isInherited: false, Operand.Null) { Convert = Items<T> };

    /// <summary>
    /// Members of an enum, those before others that count more; null where a client gives none. An expression has as many
    /// of them as the enum, whatever a client gives: the last one comes again.
    /// </summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="name">What clients call them.</param>
    /// <param name="insteadOf">The argument beside it that names one member, and has no meaning where this is given.</param>
    /// <param name="description">What they mean.</param>
    public static Argument<T[]?> Ranking<T>(string name, Argument<T> insteadOf, string description)
        where T : struct, Enum =>
        new(name, description, isRequired: false, isInherited: false, Operand.Null)
        {
            InsteadOf = insteadOf,
            Convert = given =>
                Items<T>(given).Distinct().ToArray() is { Length: > 0 } ranked
                    ? [.. ranked, .. Enumerable.Repeat(ranked[^1], Enum.GetValues<T>().Length - ranked.Length)]
                    : throw ArgumentErrors.Empty(name),
        };

    /// <summary>
    /// A day that is today, in UTC, unless a client gives another, here or at a field above.
    /// </summary>
    /// <param name="name">What clients call it.</param>
    /// <param name="description">What it means; it should say that today is the default.</param>
    public static Argument<DateOnly> Today(string name, string description) =>
        new(name, description, isRequired: false, isInherited: true, new TodayOperand());

    private static Func<object, T>? Reading<T>(Func<T, T>? read) =>
        read is null ? null : given => read((T)ScalarKinds.Read(typeof(T), given));

    private static T[] Items<T>(object given) =>
        [.. from object item in (IEnumerable)given select (T)ScalarKinds.Read(typeof(T), item)];
}
