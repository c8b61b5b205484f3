namespace Graph.Tests.Narrowed;

/// <summary>What who asks may do.</summary>
public interface IRights
{
    /// <summary>Whether notes of all tenants may be seen.</summary>
    /// <param name="role">The role that it takes.</param>
    bool SeesAll(string role);
}
