namespace Graph.Query.Declaration;

/// <summary>What a client may pass to a field, e.g. <c>language</c>; one object may serve many fields.</summary>
public abstract class Argument
{
    private protected Argument(string name, string description, bool isRequired, bool isInherited)
    {
        Name = name;
        Description = description;
        IsRequired = isRequired;
        IsInherited = isInherited;
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

    /// <summary>The type of the values.</summary>
    public abstract Type ClrType { get; }

    /// <summary>The default that the schema shows; null where there is none or where it depends on the clock.</summary>
    public abstract object? ShownDefault { get; }

    /// <summary>The value where a client gives none.</summary>
    /// <param name="clock">Tells what day it is, for defaults such as "today".</param>
    public abstract object? Default(TimeProvider clock);

    /// <summary>Refuses a value that the argument does not allow.</summary>
    /// <param name="value">A value that a client gives.</param>
    /// <exception cref="Errors.QueryException">The value is not allowed.</exception>
    public abstract void Check(object value);

    /// <summary>A whole number within bounds.</summary>
    /// <param name="name">What clients call it.</param>
    /// <param name="defaultValue">The value where a client gives none.</param>
    /// <param name="min">The smallest value allowed.</param>
    /// <param name="max">The largest value allowed.</param>
    /// <param name="description">What it means.</param>
    public static Argument<int> Between(string name, int defaultValue, int min, int max, string description) =>
        new(name, description, isRequired: false, isInherited: false, defaultValue, _ => defaultValue)
        {
            Validate = value =>
            {
                if (value < min || value > max)
                    throw ArgumentErrors.OutOfBounds(name, value, min, max);
            },
        };

    /// <summary>An argument that must be given.</summary>
    /// <typeparam name="T">The type of its values.</typeparam>
    /// <param name="name">What clients call it.</param>
    /// <param name="description">What it means.</param>
    public static Argument<T> Required<T>(string name, string description) =>
        new(name, description, isRequired: true, isInherited: false, shownDefault: default, _ => default);

    /// <summary>An argument with a fixed default, which the schema shows unless it is null.</summary>
    /// <typeparam name="T">The type of its values.</typeparam>
    /// <param name="name">What clients call it.</param>
    /// <param name="defaultValue">The value where a client gives none.</param>
    /// <param name="description">What it means.</param>
    /// <param name="isInherited">Whether a value given to a field holds for the fields below it, too.</param>
    public static Argument<T> Optional<T>(string name, T defaultValue, string description, bool isInherited = false) =>
        new(name, description, isRequired: false, isInherited, defaultValue, _ => defaultValue);

    /// <summary>
    /// A day that is today, in UTC, unless a client gives another, here or at a field above.
    /// </summary>
    /// <param name="name">What clients call it.</param>
    /// <param name="description">What it means; it should say that today is the default.</param>
    public static Argument<DateOnly> Today(string name, string description) =>
        new(
            name,
            description,
            isRequired: false,
            isInherited: true,
            shownDefault: null,
            clock => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)
        );
}
