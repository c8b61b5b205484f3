using System.Data.Common;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Graph.Databases.PostgreSql;

/// <summary>A statement of EF Core's as a part of a batch.</summary>
internal sealed class BatchedStatement(IRelationalCommandTemplate template)
{
    private readonly string? positional = PositionalText.Of(
        template.CommandText,
        [.. template.Parameters.Select(parameter => parameter.InvariantName)]
    );

    /// <summary>EF Core's own form of it, which is the same for all operations that run it.</summary>
    public IRelationalCommandTemplate Template => template;

    /// <summary>The part of a batch that runs it.</summary>
    /// <param name="scratch">A command without parameters, which has EF Core make them.</param>
    /// <param name="values">The values of the parameters.</param>
    public NpgsqlBatchCommand With(DbCommand scratch, IReadOnlyDictionary<string, object?> values)
    {
        var part = new NpgsqlBatchCommand(positional ?? template.CommandText);
        if (template.Parameters.Count == 0)
            return part;
        foreach (var parameter in template.Parameters)
            parameter.AddDbParameter(scratch, values);
        var made = scratch.Parameters.Cast<NpgsqlParameter>().ToArray();
        scratch.Parameters.Clear(); // a parameter may stand in one command only
        foreach (var parameter in made)
            part.Parameters.Add(Placed(parameter));
        return part;
    }

    private NpgsqlParameter Placed(NpgsqlParameter parameter)
    {
        if (positional is not null)
            parameter.ParameterName = "";
        return parameter;
    }
}
