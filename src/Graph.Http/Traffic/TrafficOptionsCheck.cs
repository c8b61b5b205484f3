using Graph.Query.Execution;
using Microsoft.Extensions.Options;

namespace Graph.Http.Traffic;

/// <summary>
/// Refuses more operations at once than the database has connections: each takes one, and those who ask whether the server
/// is ready would wait for the operations.
/// </summary>
/// <param name="services">Knows the database, whose options are checked apart.</param>
internal sealed class TrafficOptionsCheck(IServiceProvider services) : IValidateOptions<TrafficOptions>
{
    /// <summary>One for the revision, and one for a try that has not let go of its own yet.</summary>
    private const int Spare = 2;

    public ValidateOptionsResult Validate(string? name, TrafficOptions options) =>
        Connections() is { } connections && options.OperationsAtOnce + Spare > connections
            ? ValidateOptionsResult.Fail(Sentence(options.OperationsAtOnce, connections))
            : ValidateOptionsResult.Success;

    private int? Connections()
    {
        try
        {
            return services.GetService<DatabaseConnections>()?.Most;
        }
        catch (OptionsValidationException)
        {
            return null; // the options of the database tell of their own faults
        }
    }

    private static string Sentence(int operations, int connections) =>
        $"`{TrafficOptions.Section}:{nameof(TrafficOptions.OperationsAtOnce)}` is {operations}, and each takes a connection, "
        + $"but the database has {connections}. Write `Maximum Pool Size={operations + Spare}` into "
        + "`Database:ConnectionString`, if the database takes so many, or set fewer operations.";
}
