using System.Data.Common;
using Graph.Databases.Relational;
using Graph.Query.Texts;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Graph.Databases.Sqlite;

/// <summary>Gives every connection a function that calls <see cref="TextTests.Fold"/> itself.</summary>
internal sealed class SqliteFold : DbConnectionInterceptor
{
    public override DbConnection ConnectionCreated(ConnectionCreatedEventData eventData, DbConnection result)
    {
        if (result is SqliteConnection connection)
            connection.CreateFunction<string?, string?>(
                TextTestTranslator.FoldFunction,
                text => text is null ? null : TextTests.Fold(text),
                isDeterministic: true
            );
        return result;
    }
}
