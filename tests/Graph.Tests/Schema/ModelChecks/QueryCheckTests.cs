using System.Linq.Expressions;
using Graph.Query.Declaration;
using Graph.Tests.Schema.ModelChecks.Models;
using Microsoft.EntityFrameworkCore;

namespace Graph.Tests.Schema.ModelChecks;

/// <summary>What a query of a root field may not contain is told when the server starts.</summary>
public sealed class QueryCheckTests
{
    private static readonly EntityType[] Types = [new DeclaredType<Part>(p => p.Add(x => x.Name))];

    [Fact]
    public void A_method_of_ones_own() =>
        AssertFault(
            db => db.Set<Part>().Where(p => p.Name.Normalize() == "A"),
            "The field `parts` calls `String.Normalize`, which databases do not translate. "
                + "Say it with operators, properties, the LINQ methods over lists or `TextTests`."
        );

    [Fact]
    public void A_captured_variable()
    {
        var name = "A";

        AssertFault(
            db => db.Set<Part>().Where(p => p.Name == name),
            "The query of `parts` captures a variable, which would be the same for all requests. Take it from a service, "
                + "which is a further parameter of the query, or write its value as a constant."
        );
    }

    [Fact]
    public void The_clock() =>
        AssertFault(
            db => db.Set<Part>().Where(_ => TimeZoneInfo.Local.SupportsDaylightSavingTime),
            "The query of `parts` reads `TimeZoneInfo.Local`, which may change while the server runs. "
                + "Take it from a service, which is a further parameter of the query."
        );

    [Fact]
    public void A_query_that_comes_from_no_set() =>
        AssertFault(
            db => Array.Empty<Part>().AsQueryable(),
            "The query of `parts` does not come from a set, so its rows cannot be asked for. Start it, and all that it "
                + "compares with, from `db.Set<T>()`, and go on by the LINQ methods."
        );

    [Fact]
    public void What_the_database_does_not_have()
    {
        CheckedServer.AssertFaults(
            CheckedServer.Things,
            [.. Types, new DeclaredType<Thing>(t => t.Add(x => x.Name))],
            query =>
                query.Connection<Thing>(
                    "things",
                    db => db.Set<Thing>().Where(t => t.Shown == "" || db.Set<Version>().Any()),
                    "Some things."
                ),
            "The query of `things` asks for the set of `Version`, which the database does not have. Map the class.",
            "The query of `things` reads `Thing.Shown`, which the database does not have. "
                + "Map it, or write what it is computed from."
        );
    }

    [Fact]
    public void A_service_that_is_not_registered()
    {
        CheckedServer.AssertFaults(
            CheckedServer.Things,
            Types,
            query =>
                query.Connection<Part, Version>(
                    "parts",
                    (db, version) => db.Set<Part>().Where(p => p.Id == version.Major),
                    "Some parts."
                ),
            "The query of `parts` takes the service `Version`, which is not registered. Add it to the services."
        );
    }

    private static void AssertFault(Expression<Func<DbContext, IQueryable<Part>>> rows, string expected) =>
        CheckedServer.AssertFaults(
            CheckedServer.Things,
            Types,
            query => query.Connection("parts", rows, "Some parts."),
            expected
        );
}
