using System.Collections.Concurrent;
using System.Data.Common;

namespace Graph.Benchmarks.Yardsticks;

/// <summary>A statement that stays prepared on connections that stay open, as many as are asked at once.</summary>
/// <param name="connect">Makes a connection.</param>
/// <param name="sql">Gives one row of one text, and has one parameter, a number.</param>
internal sealed class PreparedStatement(Func<DbConnection> connect, string sql)
{
    private readonly ConcurrentBag<DbCommand> idle = [];

    /// <summary>What it gives for a number.</summary>
    public async Task<string> RunAsync(int value)
    {
        var command = idle.TryTake(out var ready) ? ready : await PrepareAsync();
        command.Parameters[0].Value = value;
        var answer = await command.ExecuteScalarAsync();
        idle.Add(command);
        return (string?)answer ?? throw new InvalidDataException("A statement gave nothing.");
    }

    private async Task<DbCommand> PrepareAsync()
    {
        var connection = connect();
        await connection.OpenAsync();
        var command = connection.CreateCommand();
        command.CommandText = sql;
        var parameter = command.CreateParameter();
        parameter.ParameterName = PeerStatements.Parameter;
        parameter.Value = 0;
        command.Parameters.Add(parameter);
        await command.PrepareAsync();
        return command;
    }
}
