using System.Text.Json.Serialization.Metadata;

namespace Graph.Client;

/// <summary>An operation with the values of its variables; its code is generated from a file.</summary>
/// <typeparam name="TData">What the server answers.</typeparam>
public interface IOperation<TData> : IInput
    where TData : class
{
    /// <summary>Name of the operation in its document.</summary>
    string Name { get; }

    /// <summary>The document in GraphQL, with the fragments that it spreads.</summary>
    string Document { get; }

    /// <summary>How the values of the variables are written.</summary>
    JsonTypeInfo VariablesType { get; }

    /// <summary>How the answer is read.</summary>
    JsonTypeInfo<Answer<TData>> AnswerType { get; }
}
