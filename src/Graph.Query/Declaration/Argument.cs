namespace Graph.Query.Declaration;

/// <summary>What a client may pass to a field, e.g. <c>language</c>; one object may serve many fields.</summary>
public abstract class Argument
{
    private protected Argument(string name, string description, bool isRequired)
    {
        Name = name;
        Description = description;
        IsRequired = isRequired;
    }

    /// <summary>What clients call the argument.</summary>
    public string Name { get; }

    /// <summary>What the argument means, in a sentence that the schema shows.</summary>
    public string Description { get; }

    /// <summary>Whether a client must give a value.</summary>
    public bool IsRequired { get; }

    /// <summary>The type of the values.</summary>
    public abstract Type ClrType { get; }

    /// <summary>The default that the schema shows; null where there is none or where it depends on the clock.</summary>
    public abstract object? ShownDefault { get; }

    /// <summary>The value where a client gives none.</summary>
    /// <param name="clock">Tells what day it is, for defaults such as "today".</param>
    public abstract object? Default(TimeProvider clock);

    /// <summary>An argument that must be given.</summary>
    /// <typeparam name="T">The type of its values.</typeparam>
    /// <param name="name">What clients call it.</param>
    /// <param name="description">What it means.</param>
    public static Argument<T> Required<T>(string name, string description) =>
        new(name, description, isRequired: true, shownDefault: default, _ => default);

    /// <summary>An argument with a fixed default, which the schema shows unless it is null.</summary>
    /// <typeparam name="T">The type of its values.</typeparam>
    /// <param name="name">What clients call it.</param>
    /// <param name="defaultValue">The value where a client gives none.</param>
    /// <param name="description">What it means.</param>
    public static Argument<T> Optional<T>(string name, T defaultValue, string description) =>
        new(name, description, isRequired: false, defaultValue, _ => defaultValue);

    /// <summary>A day that is today, in UTC, unless a client gives another.</summary>
    /// <param name="name">What clients call it.</param>
    /// <param name="description">What it means; it should say that today is the default.</param>
    public static Argument<DateOnly> Today(string name, string description) =>
        new(
            name,
            description,
            isRequired: false,
            shownDefault: null,
            clock => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)
        );
}
