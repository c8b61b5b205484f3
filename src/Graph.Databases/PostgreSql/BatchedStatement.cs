using System.Data.Common;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Graph.Databases.PostgreSql;

/// <summary>A statement of EF Core's as a part of a batch.</summary>
internal sealed class BatchedStatement(IRelationalCommandTemplate template)
{
    private readonly CutTexts? texts = CutTexts.Of(
        template.CommandText,
        [.. template.Parameters.Select(parameter => parameter.InvariantName)]
    );

    /// <summary>EF Core's own form of it, which is the same for all operations that run it.</summary>
    public IRelationalCommandTemplate Template => template;

    /// <summary>Whether all that differs between its runs with some values is where a page begins.</summary>
    /// <param name="values">The values of the parameters.</param>
    public bool IsOfAnyPlace(IReadOnlyDictionary<string, object?> values) => texts?.For(values).IsOfAnyPlace is true;

    /// <summary>The part of a batch that runs it.</summary>
    /// <param name="scratch">A command without parameters, which has EF Core make them.</param>
    /// <param name="values">The values of the parameters.</param>
    public NpgsqlBatchCommand With(DbCommand scratch, IReadOnlyDictionary<string, object?> values)
    {
        if (texts is null)
            return With(scratch, values, template.CommandText, template.Parameters);
        var form = texts.For(values);
        var part = With(scratch, values, form.Text, form.Parameters.Select(place => template.Parameters[place]));
        foreach (NpgsqlParameter parameter in part.Parameters)
            parameter.ParameterName = "";
        return part;
    }

    private static NpgsqlBatchCommand With(
        DbCommand scratch,
        IReadOnlyDictionary<string, object?> values,
        string text,
        IEnumerable<IRelationalParameter> parameters
    )
    {
        var part = new NpgsqlBatchCommand(text);
        foreach (var parameter in parameters)
            parameter.AddDbParameter(scratch, values);
        if (scratch.Parameters.Count == 0)
            return part;
        var made = scratch.Parameters.Cast<NpgsqlParameter>().ToArray();
        scratch.Parameters.Clear(); // a parameter may stand in one command only
        foreach (var parameter in made)
            part.Parameters.Add(parameter);
        return part;
    }
}
