using Microsoft.Data.Sqlite;

namespace Graph.Databases.Sqlite;

/// <summary>A statement that stays prepared between the operations that run it.</summary>
/// <param name="text">The text of the statement.</param>
internal sealed class PreparedStatement(string text) : IDisposable
{
    private readonly SqliteCommand prepared = new(text);
    private SqliteDataReader? reader;

    /// <summary>Whether somebody reads its rows: a statement has one set of rows at a time.</summary>
    public bool IsRead => reader is { IsClosed: false };

    /// <summary>Runs the statement in the place of a command that has its text.</summary>
    /// <param name="asked">Has the parameters, the transaction and the time.</param>
    public SqliteDataReader Run(SqliteCommand asked)
    {
        prepared.Connection = asked.Connection;
        prepared.Transaction = asked.Transaction;
        prepared.CommandTimeout = asked.CommandTimeout;
        prepared.Parameters.Clear();
        foreach (SqliteParameter parameter in asked.Parameters)
            prepared.Parameters.Add(parameter);
        return reader = prepared.ExecuteReader();
    }

    /// <summary>Runs a statement that has neither parameters nor rows.</summary>
    public void Run(SqliteConnection connection)
    {
        prepared.Connection = connection;
        prepared.ExecuteNonQuery();
    }

    /// <inheritdoc />
    public void Dispose() => prepared.Dispose();
}
