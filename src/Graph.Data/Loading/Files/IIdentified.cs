namespace Graph.Data.Loading.Files;

/// <summary>What other records refer to by an ID.</summary>
internal interface IIdentified
{
    string Id { get; }
}
