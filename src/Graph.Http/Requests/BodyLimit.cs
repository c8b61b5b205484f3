using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Options;

namespace Graph.Http.Requests;

/// <summary>Has the web server read no more of a body than is allowed.</summary>
/// <param name="options">Read with the first request, for those that are not valid are told when the server starts.</param>
internal sealed class BodyLimit(IOptions<GraphQLHttpOptions> options) : IRequestSizeLimitMetadata
{
    public long? MaxRequestBodySize => options.Value.MaxBodyBytes;
}
