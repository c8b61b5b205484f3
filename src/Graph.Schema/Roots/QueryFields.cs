using System.Linq.Expressions;
using Graph.Query.Declaration;
using Graph.Query.ModelChecks;
using Graph.Schema.Planning;
using Microsoft.EntityFrameworkCore;

namespace Graph.Schema.Roots;

/// <summary>Takes the fields of the query type, in the order in which the schema shows them.</summary>
public sealed class QueryFields
{
    private readonly RootTypes types;
    private readonly PlanningServices services;
    private readonly List<RootField> declared = [];

    internal QueryFields(RootTypes types, PlanningServices services)
    {
        this.types = types;
        this.services = services;
    }

    internal IReadOnlyList<RootField> Declared => declared;

    /// <summary>Adds <c>node(id:)</c> and <c>nodes(ids:)</c>, which find any row by its global ID.</summary>
    public void Nodes()
    {
        declared.Add(new NodeRoot(types, services));
        declared.Add(new NodesRoot(types, services));
    }

    /// <summary>Adds all rows of an entity, in pages, with filter and order.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    /// <param name="name">What clients call the field, in the plural; the connection is named after it.</param>
    /// <param name="description">What the rows are.</param>
    public void Connection<T>(string name, string description) =>
        declared.Add(new ConnectionRoot(name, description, Type<T>(), types, services));

    /// <summary>Adds those rows of an entity that a query finds, in pages, with filter and order.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    /// <param name="name">What clients call the field, in the plural; the connection is named after it.</param>
    /// <param name="rows">The query, e.g. <c>db => db.Set&lt;Book>().Where(b => b.IsPublished)</c>.</param>
    /// <param name="description">What the rows are.</param>
    /// <exception cref="InvalidOperationException">No database can translate the query.</exception>
    public void Connection<T>(string name, Expression<Func<DbContext, IQueryable<T>>> rows, string description)
        where T : class => AddConnection<T>(name, rows, description);

    /// <summary>Adds those rows of an entity that a query finds by what a service says of the request.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    /// <typeparam name="TService">The service; it is asked for in each request's own scope.</typeparam>
    /// <param name="name">What clients call the field, in the plural; the connection is named after it.</param>
    /// <param name="rows">
    /// The query, e.g. <c>(db, tenant) => db.Set&lt;Book>().Where(b => b.Tenant == tenant.Id)</c>. What it reads of the
    /// service is read before, and goes to the database as a value.
    /// </param>
    /// <param name="description">What the rows are.</param>
    /// <exception cref="InvalidOperationException">No database can translate the query.</exception>
    public void Connection<T, TService>(
        string name,
        Expression<Func<DbContext, TService, IQueryable<T>>> rows,
        string description
    )
        where T : class
        where TService : class => AddConnection<T>(name, rows, description);

    /// <summary>Adds those rows of an entity that a query finds by what two services say of the request.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    /// <typeparam name="TFirst">A service.</typeparam>
    /// <typeparam name="TSecond">Another service.</typeparam>
    /// <param name="name">What clients call the field, in the plural; the connection is named after it.</param>
    /// <param name="rows">The query.</param>
    /// <param name="description">What the rows are.</param>
    /// <exception cref="InvalidOperationException">No database can translate the query.</exception>
    public void Connection<T, TFirst, TSecond>(
        string name,
        Expression<Func<DbContext, TFirst, TSecond, IQueryable<T>>> rows,
        string description
    )
        where T : class
        where TFirst : class
        where TSecond : class => AddConnection<T>(name, rows, description);

    /// <summary>Adds the row of an entity that has a given global ID, or null.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    /// <param name="name">What clients call the field.</param>
    /// <param name="description">What the row is.</param>
    public void ByKey<T>(string name, string description) =>
        declared.Add(new NodeRoot(name, description, Type<T>(), types, services));

    /// <summary>Adds the only row of an entity that has exactly one.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    /// <param name="name">What clients call the field.</param>
    /// <param name="description">What the row is.</param>
    public void Only<T>(string name, string description) =>
        declared.Add(new OnlyRoot(name, description, Type<T>(), types, services));

    /// <summary>Adds the row that a condition finds, or null.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    /// <typeparam name="TArgument">The argument's type.</typeparam>
    /// <param name="name">What clients call the field.</param>
    /// <param name="argument">What clients pass.</param>
    /// <param name="condition">True for one row at the most.</param>
    /// <param name="description">What the row is.</param>
    public void One<T, TArgument>(
        string name,
        Argument<TArgument> argument,
        Expression<Func<T, TArgument, bool>> condition,
        string description
    ) => declared.Add(new OneRoot(name, description, Type<T>(), condition, [argument], types, services));

    /// <summary>Adds the row that a condition over two arguments finds, or null.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    /// <typeparam name="TFirst">The first argument's type.</typeparam>
    /// <typeparam name="TSecond">The second argument's type.</typeparam>
    /// <param name="name">What clients call the field.</param>
    /// <param name="first">What clients pass.</param>
    /// <param name="second">What clients pass besides.</param>
    /// <param name="condition">True for one row at the most.</param>
    /// <param name="description">What the row is.</param>
    public void One<T, TFirst, TSecond>(
        string name,
        Argument<TFirst> first,
        Argument<TSecond> second,
        Expression<Func<T, TFirst, TSecond, bool>> condition,
        string description
    ) => declared.Add(new OneRoot(name, description, Type<T>(), condition, [first, second], types, services));

    /// <summary>Adds a search over several entities.</summary>
    /// <param name="search">What is searched, and how.</param>
    public void Search(SearchDeclaration search) => declared.Add(new SearchRoot(search, types, services));

    /// <summary>Adds a way over rows of an entity.</summary>
    /// <typeparam name="T">The entity, which has a key.</typeparam>
    /// <param name="path">How the way is found.</param>
    public void Path<T>(PathDeclaration path) => declared.Add(new PathRoot(path, Type<T>(), types, services));

    /// <summary>Adds one row of an entity, which code of the server's own finds.</summary>
    /// <typeparam name="T">The entity, which has a key.</typeparam>
    /// <param name="found">How the row is found.</param>
    public void Found<T>(FoundDeclaration found) => declared.Add(new FoundRoot(found, Type<T>(), types, services));

    /// <summary>Adds items in pages which no table holds, found by code of the server's own.</summary>
    /// <typeparam name="T">The entity, with a key, whose rows tell what the items depend on.</typeparam>
    /// <param name="listed">What the items are, and how they are found.</param>
    public void Listed<T>(ListedDeclaration listed) => declared.Add(new ListedRoot(listed, Type<T>(), types, services));

    /// <summary>Says that a field added before is to go.</summary>
    /// <param name="name">What clients call the field.</param>
    /// <param name="reason">What replaces it, e.g. <c>Use `books`.</c></param>
    /// <exception cref="InvalidOperationException">No field of that name was added.</exception>
    public void Deprecate(string name, string reason)
    {
        var field = declared.Find(field => field.Name == name);
        (field ?? throw RootErrors.NothingToDeprecate(name)).DeprecationReason = reason;
    }

    private void AddConnection<T>(string name, LambdaExpression rows, string description)
    {
        var source = CheckedSource.Of(services.Model, name, rows);
        foreach (var service in rows.Parameters.Skip(1).Where(service => !services.Registered.IsService(service.Type)))
            throw RootErrors.NotRegistered(name, service.Type);
        declared.Add(new ConnectionRoot(name, description, Type<T>(), types, services, source));
    }

    private EntityType Type<T>() => services.Model[typeof(T)];
}
