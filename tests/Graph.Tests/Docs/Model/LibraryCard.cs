using Microsoft.AspNetCore.Http;

namespace Graph.Tests.Docs.Model;

/// <summary>A card that the request shows.</summary>
internal sealed class LibraryCard(IHttpContextAccessor http) : ILibraryCard
{
    public bool IsMember => http.HttpContext?.Request.Headers.ContainsKey("Library-Card") == true;
}
