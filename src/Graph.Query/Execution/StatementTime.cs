namespace Graph.Query.Execution;

/// <summary>How long a statement that begins now may take, before the database itself shall end it.</summary>
public delegate TimeSpan StatementTime();
