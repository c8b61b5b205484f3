using Graph.Data.Loading.Inspection;

namespace Graph.Server.Commands;

/// <summary>The faults of a dataset.</summary>
internal static class FaultList
{
    /// <summary>Tells why a command does not go on: programs by the answer itself, people by standard error.</summary>
    public static void Refuse(string folder, IReadOnlyList<DatasetFault> faults, bool json)
    {
        if (json)
            CommandOutput.WriteJson(faults);
        else
            Write(Console.Error, folder, faults);
    }

    /// <summary>Three lines each: where it is, what is wrong, and what to do; then how many there are.</summary>
    public static void Write(TextWriter output, string folder, IReadOnlyList<DatasetFault> faults)
    {
        foreach (var fault in faults)
        {
            var line = fault.Line is { } number ? $":{number}" : "";
            output.WriteLine($"{fault.File}{line} {fault.Path}");
            output.WriteLine($"    {fault.Sentence}");
            output.WriteLine($"    {fault.Remedy}");
            output.WriteLine();
        }
        output.WriteLine($"The dataset in `{folder}` is not valid. Faults: {faults.Count}.");
    }
}
