namespace Graph.Query.Operands;

/// <summary>What the server itself gives to a request, e.g. who asks: a service, found anew for each request.</summary>
/// <param name="Service">The type of the service.</param>
internal sealed record DependencyOperand(Type Service) : Operand
{
    /// <summary>A service may refuse the request, e.g. where nobody has signed in.</summary>
    public override bool MayFail => true;

    public override object? Read(OperandValues values) => values.Dependency(Service);
}
