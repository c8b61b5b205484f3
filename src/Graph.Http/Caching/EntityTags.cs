using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Graph.Http.Answers;
using Graph.Http.Limits;
using Graph.Query.Declaration;
using Graph.Query.Errors;
using Graph.Schema;
using Graph.Schema.Limits;
using GraphQL.Types;
using Microsoft.Net.Http.Headers;

namespace Graph.Http.Caching;

/// <summary>
/// Tells versions of an answer apart without making it: it depends on the data, the day (where `asOf` is left out), the
/// build, and the request. Servers of one build that have the same data give the same.
/// </summary>
/// <param name="time">Tells the day.</param>
/// <param name="model">Knows the declarations, whose build tells apart what they answer.</param>
/// <param name="schema">Tells whether answers depend on who asks; then there are no tags.</param>
/// <param name="limits">How long the version may take.</param>
/// <param name="data">Tells the version of the data; without it there are no tags.</param>
internal sealed class EntityTags(
    TimeProvider time,
    EntityModel model,
    ISchema schema,
    QueryLimits limits,
    DataVersion? data = null
)
{
    private readonly bool isPersonal = schema.MayBePersonal();
    private readonly string build = string.Join(
        ' ',
        model
            .Types.Select(declaration => declaration.GetType())
            .Concat([typeof(ErrorCodes), typeof(GraphSchemaServices), typeof(EntityTags)])
            .Select(type => type.Module.ModuleVersionId)
            .Distinct()
    );

    /// <summary>The tag that an answer has which is made from now on.</summary>
    /// <param name="request">The request.</param>
    /// <param name="document">Its document; a name of it may stand for another tomorrow.</param>
    /// <param name="format">The media type of the answer.</param>
    /// <param name="edition">What it is read from; null for what is current.</param>
    /// <param name="cancellation">Ends the wait for the version of the data.</param>
    /// <returns>A weak tag, since the same answer may be sent in several encodings; null if there are no tags.</returns>
    public async Task<EntityTagHeaderValue?> OfAsync(
        HttpRequest request,
        string? document,
        string format,
        FoundEdition? edition,
        CancellationToken cancellation
    )
    {
        if (data is null || isPersonal)
            return null;
        var version = await VersionAsync(edition?.Version ?? data, document ?? "", cancellation);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).ToString("O", CultureInfo.InvariantCulture);
        var cost = request.Headers[CostReport.Header].ToString();
        return Of(version, build, today, format, cost, request.QueryString.Value ?? "", document ?? "");
    }

    /// <summary>The tag of something that depends on nothing but these texts.</summary>
    public static EntityTagHeaderValue Of(params ReadOnlySpan<string> parts)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts)));
        return new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(hash.AsSpan(0, 16))}\"", isWeak: true);
    }

    private async Task<string> VersionAsync(DataVersion data, string document, CancellationToken cancellation)
    {
        try
        {
            return await data(document, cancellation);
        }
        catch (Exception fault) when (fault is TimeoutException or OperationCanceledException)
        {
            cancellation.ThrowIfCancellationRequested();
            throw new RefusedRequestException(RequestRefusals.TooSlow(limits.Seconds));
        }
    }
}
