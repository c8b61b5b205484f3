namespace Graph.Client;

/// <summary>The variables of an operation, or an object of an input type; its code is generated.</summary>
public interface IInput
{
    /// <summary>Whether a value was given, be it null; what was not is not sent.</summary>
    /// <param name="key">Name of the value in the schema.</param>
    bool IsGiven(string key);
}
