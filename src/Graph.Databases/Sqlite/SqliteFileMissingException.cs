using System.Data.Common;
using Graph.Databases.Providers;

namespace Graph.Databases.Sqlite;

/// <summary>The database's file is not there; as soon as it is back, the database answers.</summary>
internal sealed class SqliteFileMissingException(string path) : DbException(ProviderErrors.NoFile(path))
{
    public override bool IsTransient => true;
}
