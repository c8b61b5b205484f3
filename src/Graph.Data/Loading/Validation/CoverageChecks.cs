using Graph.Data.Loading.Kinds;
using Graph.Data.Loading.Reading;

namespace Graph.Data.Loading.Validation;

/// <summary>A life covers an area once.</summary>
internal static class CoverageChecks
{
    public static IEnumerable<DatasetError> Find(DatasetPart district) =>
        from life in district.Lives()
        from coverage in Repetitions.In(life.Coverage, c => c.Area)
        select DatasetErrors.AreaTwice(
            coverage.Again.Place.Key("area"),
            coverage.Again.Record.Area,
            life.Id,
            coverage.First
        );
}
