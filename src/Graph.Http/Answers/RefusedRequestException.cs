namespace Graph.Http.Answers;

/// <summary>A request cannot be read; the refusal tells its sender why.</summary>
internal sealed class RefusedRequestException(RequestRefusal refusal) : Exception(refusal.Message)
{
    public RequestRefusal Refusal => refusal;
}
