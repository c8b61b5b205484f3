using Graph.Data.Loading.Facts;
using Graph.Data.Loading.Reading;
using Graph.Data.Loading.Validation;

namespace Graph.Data.Loading;

/// <summary>Reads a dataset's files, and finds all that is wrong with them.</summary>
internal static class DatasetReader
{
    /// <summary>Reads and checks them, one after the other, and tells which part of them is read, from 0 to 1.</summary>
    /// <param name="folder">The files.</param>
    /// <param name="progress">Is told it.</param>
    /// <param name="cancellation">Ends it before the next file.</param>
    public static DatasetReading Read(DatasetFolder folder, IProgress<double>? progress, CancellationToken cancellation)
    {
        var parser = new FileParser(folder, progress, cancellation);
        var content = DatasetContent.Read(parser, folder.DistrictNames);
        var facts = new DatasetFacts(content.General);
        var checks = new DatasetChecks(content, facts);
        foreach (var district in content.Districts())
        {
            checks.Check(district);
            facts.Add(district);
        }
        return new(
            content,
            facts,
            folder.Revision,
            ErrorOrder.Of([.. folder.Errors, .. parser.Errors, .. checks.Errors()])
        );
    }
}
