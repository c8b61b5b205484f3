namespace Graph.Tests.Everyday;

/// <summary>What values of every scalar are together, with the same answers on every database.</summary>
public abstract class AggregateTests(EverydayServer server)
{
    [Fact]
    public async Task Whole_numbers_are_added_up_in_a_type_that_holds_the_sum()
    {
        var data = await server.Client.DataAsync(
            """
            { samples { aggregate {
              small { min max sum average distinctCount } port { min max sum average distinctCount }
              people { min max sum average distinctCount } cells { min max sum average distinctCount }
              noCells { min max sum average distinctCount }
            } } }
            """
        );

        data.ShouldBe(
            """
            { "samples": { "aggregate": {
              "small": { "min": 80, "max": 240, "sum": 480, "average": 160, "distinctCount": 3 },
              "port": { "min": 10000, "max": 30000, "sum": 60000, "average": 20000, "distinctCount": 3 },
              "people": { "min": 700000000, "max": 2100000000, "sum": 4200000000, "average": 1400000000, "distinctCount": 3 },
              "cells": { "min": 3000000000000000001, "max": 9000000000000000003, "sum": 18000000000000000006,
                "average": 6000000000000000002, "distinctCount": 3 },
              "noCells": { "min": 1, "max": 2, "sum": 3, "average": 1.5, "distinctCount": 2 }
            } } }
            """
        );
    }

    [Fact]
    public async Task Fractions_have_the_same_digits_everywhere()
    {
        var data = await server.Client.DataAsync(
            """
            { samples { aggregate {
              share { min max sum average distinctCount } weight { min max sum average distinctCount }
              price { min max sum average distinctCount } noPrice { min max sum average distinctCount }
            } } }
            """
        );

        data.ShouldBe(
            """
            { "samples": { "aggregate": {
              "share": { "min": 0.1, "max": 0.3, "sum": 0.600000016391, "average": 0.200000005464, "distinctCount": 3 },
              "weight": { "min": 0.1, "max": 0.30000000000000004, "sum": 0.6, "average": 0.2, "distinctCount": 3 },
              "price": { "min": 10.05, "max": 30.15, "sum": 60.3, "average": 20.1, "distinctCount": 3 },
              "noPrice": { "min": 0.5, "max": 1, "sum": 1.5, "average": 0.75, "distinctCount": 2 }
            } } }
            """
        );
    }

    [Fact]
    public async Task Times_have_a_first_and_a_last()
    {
        var data = await server.Client.DataAsync(
            """
            { samples { aggregate {
              day { min max distinctCount } moment { min max } instant { min max distinctCount } time { min max }
              length { min max } noMoment { min max distinctCount } noLength { min max distinctCount }
            } } }
            """
        );

        data.ShouldBe(
            """
            { "samples": { "aggregate": {
              "day": { "min": "2021-01-31", "max": "2023-01-31", "distinctCount": 3 },
              "moment": { "min": "2021-01-31T12:30:00.5Z", "max": "2023-01-31T12:30:00.5Z" },
              "instant": { "min": "2021-01-31T12:30:00Z", "max": "2023-01-31T12:30:00Z", "distinctCount": 3 },
              "time": { "min": "01:30:00", "max": "03:30:00" },
              "length": { "min": "PT20H", "max": "P2DT12H" },
              "noMoment": { "min": "2021-02-03T04:05:06Z", "max": "2022-02-03T04:05:06Z", "distinctCount": 2 },
              "noLength": { "min": "-PT2S", "max": "-PT1S", "distinctCount": 2 }
            } } }
            """
        );
    }

    [Fact]
    public async Task Of_any_value_the_different_ones_are_counted()
    {
        var data = await server.Client.DataAsync(
            """
            { samples { aggregate {
              text { distinctCount } flag { distinctCount } kind { distinctCount } code { distinctCount }
              noCode { distinctCount }
            } } }
            """
        );

        data.ShouldBe(
            """
            { "samples": { "aggregate": {
              "text": { "distinctCount": 3 }, "flag": { "distinctCount": 2 }, "kind": { "distinctCount": 3 },
              "code": { "distinctCount": 3 }, "noCode": { "distinctCount": 2 }
            } } }
            """
        );
    }

    [Fact]
    public async Task Of_no_rows_all_is_null_but_counts()
    {
        var data = await server.Client.DataAsync(
            """
            { samples(where: { text: { eq: "none" } }) { totalCount aggregate {
              count people { min max sum average distinctCount } price { sum average } day { max distinctCount }
            } } }
            """
        );

        data.ShouldBe(
            """
            { "samples": { "totalCount": 0, "aggregate": {
              "count": 0, "people": { "min": null, "max": null, "sum": null, "average": null, "distinctCount": 0 },
              "price": { "sum": null, "average": null }, "day": { "max": null, "distinctCount": 0 }
            } } }
            """
        );
    }

    public sealed class OnInMemory(EverydayServer.OnInMemory server)
        : AggregateTests(server),
            IClassFixture<EverydayServer.OnInMemory>;

    public sealed class OnSqlite(EverydayServer.OnSqlite server)
        : AggregateTests(server),
            IClassFixture<EverydayServer.OnSqlite>;

    public sealed class OnPostgreSql(EverydayServer.OnPostgreSql server)
        : AggregateTests(server),
            IClassFixture<EverydayServer.OnPostgreSql>;
}
