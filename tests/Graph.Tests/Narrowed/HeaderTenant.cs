using Graph.Query.Errors;
using Microsoft.AspNetCore.Http;

namespace Graph.Tests.Narrowed;

/// <summary>Whoever the request says that it is.</summary>
internal sealed class HeaderTenant(IHttpContextAccessor http) : ITenant, IRights
{
    public const string Header = "Tenant";
    public const string FriendsHeader = "Friends";

    public string Name =>
        Read(Header) is [var name] ? name : throw new QueryException(ErrorCodes.InvalidArgument, "Say who you are.");

    public IReadOnlyList<string> Friends => Read(FriendsHeader);

    public bool SeesAll(string role) => Name == role;

    private string[] Read(string header) =>
        [.. (http.HttpContext?.Request.Headers[header] ?? default).Select(value => value ?? "")];
}
