using Microsoft.EntityFrameworkCore.Storage;

namespace Graph.Databases.PostgreSql;

/// <summary>Makes EF Core's commands such that the statements of one operation may go out together.</summary>
internal sealed class BatchedCommands(RelationalCommandBuilderDependencies dependencies)
    : RelationalCommandBuilderFactory(dependencies)
{
    public override IRelationalCommandBuilder Create() => new Builder(Dependencies);

    private sealed class Builder(RelationalCommandBuilderDependencies dependencies)
        : RelationalCommandBuilder(dependencies)
    {
        public override IRelationalCommand Build()
        {
            var built = base.Build();
            return new BatchedCommand(Dependencies, built.CommandText, built.LogCommandText, built.Parameters);
        }
    }
}
