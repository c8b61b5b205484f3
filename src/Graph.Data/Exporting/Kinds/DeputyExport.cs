using Graph.Data.Loading.Files;
using Graph.Data.Model;

namespace Graph.Data.Exporting.Kinds;

/// <summary>Deputies as records.</summary>
internal static class DeputyExport
{
    public static DeputyRecord Of(Deputy deputy) =>
        new()
        {
            Id = deputy.Id,
            Names = Parts.Names(deputy.Names),
            OtherNames = Parts.OtherNames(deputy.Names),
            Citations = Parts.Citations(deputy.Citations),
        };
}
