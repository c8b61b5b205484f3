using System.Runtime.ExceptionServices;
using Graph.Query.Errors;
using Graph.Schema.Errors;
using Graph.Schema.Responses;

namespace Graph.Schema.Planning;

/// <summary>What was read for the root fields of an operation, by response key.</summary>
internal sealed class RootAnswers
{
    private const string Key = "answers";
    private readonly Dictionary<string, (RenderedJson? Answer, Exception? Failure)> answers = new(
        StringComparer.Ordinal
    );

    /// <summary>The answer of a root field; null where there is nothing of the kind.</summary>
    /// <exception cref="GraphQL.ExecutionError">The field's own arguments cannot be understood.</exception>
    public RenderedJson? this[string key]
    {
        get
        {
            var (answer, failure) = answers[key];
            if (failure is QueryException error)
                throw QueryErrors.AtRoot(error);
            if (failure is not null)
                ExceptionDispatchInfo.Throw(failure);
            return answer;
        }
    }

    /// <summary>What its fields met, each with its place in the whole answer.</summary>
    public IEnumerable<PlacedFault> Faults =>
        answers.SelectMany(root => root.Value.Answer?.Faults.Select(fault => fault.Below(root.Key)) ?? []);

    public void Add(string key, RenderedJson? answer) => answers[key] = (answer, null);

    public void AddFailure(string key, Exception failure) => answers[key] = (null, failure);

    /// <summary>What was read for an operation.</summary>
    public static RootAnswers Of(IDictionary<string, object?> userContext) =>
        userContext[Key] as RootAnswers ?? throw new InvalidOperationException("Nobody has run this operation's plan.");

    /// <summary>Lets the fields of an operation know what was read.</summary>
    public void KeepIn(IDictionary<string, object?> userContext) => userContext[Key] = this;
}
