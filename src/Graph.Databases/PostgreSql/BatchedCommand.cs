using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Graph.Databases.PostgreSql;

/// <summary>A statement of EF Core's that tells the operation which it is, before it is run.</summary>
internal sealed class BatchedCommand(
    RelationalCommandBuilderDependencies dependencies,
    string commandText,
    string logCommandText,
    IReadOnlyList<IRelationalParameter> parameters
) : RelationalCommand(dependencies, commandText, logCommandText, parameters)
{
    private IRelationalCommandTemplate? template;

    public override void PopulateFrom(IRelationalCommandTemplate commandTemplate)
    {
        template = commandTemplate;
        base.PopulateFrom(commandTemplate);
    }

    public override async Task<RelationalDataReader> ExecuteReaderAsync(
        RelationalCommandParameterObject parameterObject,
        CancellationToken cancellationToken = default
    )
    {
        if (template is not null && OperationReading.Of(parameterObject.Context) is { } operation)
            await operation.AskAsync(template, parameterObject.ParameterValues ?? OperationReading.NoValues);
        return await base.ExecuteReaderAsync(parameterObject, cancellationToken);
    }

    public override DbCommand CreateDbCommand(
        RelationalCommandParameterObject parameterObject,
        Guid commandId,
        DbCommandMethod commandMethod
    ) =>
        commandMethod == DbCommandMethod.ExecuteReader
        && template is not null
        && OperationReading.Of(parameterObject.Context) is { } operation
            ? new OperationCommand(Inner(operation, parameterObject, commandId), operation)
            : base.CreateDbCommand(parameterObject, commandId, commandMethod);

    /// <remarks>One whose rows have been sent for already needs no parameters.</remarks>
    private NpgsqlCommand Inner(
        OperationReading operation,
        RelationalCommandParameterObject parameterObject,
        Guid commandId
    ) =>
        operation.IsAnswered
            ? new NpgsqlCommand(CommandText)
            : (NpgsqlCommand)base.CreateDbCommand(parameterObject, commandId, DbCommandMethod.ExecuteReader);
}
