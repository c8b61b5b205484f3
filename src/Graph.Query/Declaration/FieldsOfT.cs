using System.Linq.Expressions;

namespace Graph.Query.Declaration;

/// <summary>Takes the fields of one entity, each as one expression.</summary>
/// <typeparam name="T">The entity's class.</typeparam>
/// <remarks>An expression holds only what every database can translate: no method of one's own, no clock.</remarks>
public sealed class Fields<T>
    where T : class
{
    private readonly EntityModel model;
    private readonly List<Field> declared;
    private readonly List<LambdaExpression> defaultOrder = [];

    internal Fields(EntityModel model, IEnumerable<Field> inherited) =>
        (this.model, declared) = (model, [.. inherited]);

    internal IReadOnlyCollection<Field> Declared => declared;

    internal IReadOnlyList<LambdaExpression> DefaultOrder => defaultOrder;

    internal Life? DeclaredLife { get; private set; }

    /// <summary>Adds the field that identifies a row, called <c>id</c>; the schema makes a global ID of it.</summary>
    /// <typeparam name="TKey">The key's type: a text, a whole number or a GUID.</typeparam>
    /// <param name="key">The key, e.g. <c>d => d.Id</c>.</param>
    /// <param name="filter">What a filter on the key compares with.</param>
    public void Key<TKey>(Expression<Func<T, TKey>> key, KeyFilter filter = KeyFilter.GlobalId) =>
        Declare(() => new KeyField(new FieldSource(key) with { Name = "id" }, filter));

    /// <summary>Adds a value or a related row under its property's name.</summary>
    /// <typeparam name="TValue">A scalar, or an entity that is declared too.</typeparam>
    /// <param name="source">A property of the entity, e.g. <c>i => i.Region</c>.</param>
    public void Add<TValue>(Expression<Func<T, TValue>> source) => AddOne(() => new FieldSource(source));

    /// <summary>
    /// Adds all properties with values that the database's model maps, under their names and in the order of the class,
    /// but those that are added before, and sets of flags, which no field can give.
    /// </summary>
    public void AddAll()
    {
        foreach (var value in MappedValues.Of(typeof(T), model.Mapped, without: [.. declared]))
            AddOne(() => new FieldSource(value));
    }

    /// <summary>Adds a computed value or related row.</summary>
    /// <typeparam name="TValue">A scalar, or an entity that is declared too.</typeparam>
    /// <param name="name">What clients call it.</param>
    /// <param name="source">How to compute it.</param>
    /// <param name="description">What it means.</param>
    public void Add<TValue>(string name, Expression<Func<T, TValue>> source, string? description = null) =>
        AddOne(() => new FieldSource(name, source, [], description));

    /// <summary>Adds a value or related row that depends on an argument.</summary>
    /// <typeparam name="TArgument">The argument's type.</typeparam>
    /// <typeparam name="TValue">A scalar, or an entity that is declared too.</typeparam>
    /// <param name="name">What clients call it.</param>
    /// <param name="argument">What clients may pass.</param>
    /// <param name="source">How to compute it, e.g. <c>(i, asOf) => i.UntilDate == null || i.UntilDate > asOf</c>.</param>
    /// <param name="description">What it means.</param>
    public void Add<TArgument, TValue>(
        string name,
        Argument<TArgument> argument,
        Expression<Func<T, TArgument, TValue>> source,
        string? description = null
    ) => AddOne(() => new FieldSource(name, source, [argument], description));

    /// <summary>Adds a value that depends on an argument, or on another one that clients may give in its place.</summary>
    /// <typeparam name="TArgument">The argument's type.</typeparam>
    /// <typeparam name="TOther">The other argument's type.</typeparam>
    /// <typeparam name="TValue">A scalar.</typeparam>
    /// <param name="name">What clients call it.</param>
    /// <param name="argument">What clients may pass; filters and sort orders use its default.</param>
    /// <param name="source">How to compute it.</param>
    /// <param name="other">What clients may pass instead: it says so by <see cref="Argument.InsteadOf"/>.</param>
    /// <param name="otherSource">How to compute it then.</param>
    /// <param name="description">What it means.</param>
    public void Add<TArgument, TOther, TValue>(
        string name,
        Argument<TArgument> argument,
        Expression<Func<T, TArgument, TValue>> source,
        Argument<TOther?> other,
        Expression<Func<T, TOther, TValue>> otherSource,
        string? description = null
    )
        where TOther : class =>
        AddOne(() => new FieldSource(name, source, [argument, other], description) { Instead = otherSource });

    /// <summary>Adds a list of related rows under its property's name.</summary>
    /// <typeparam name="TItem">An entity that is declared too.</typeparam>
    /// <param name="source">A property of the entity, e.g. <c>d => d.Incarnations</c>.</param>
    public void List<TItem>(Expression<Func<T, IEnumerable<TItem>>> source)
        where TItem : class => AddList<TItem>(() => new FieldSource(source));

    /// <summary>Adds a computed list of related rows.</summary>
    /// <typeparam name="TItem">An entity that is declared too.</typeparam>
    /// <param name="name">What clients call it.</param>
    /// <param name="source">How to find the rows.</param>
    /// <param name="description">What they are.</param>
    public void List<TItem>(string name, Expression<Func<T, IEnumerable<TItem>>> source, string? description = null)
        where TItem : class => AddList<TItem>(() => new FieldSource(name, source, [], description));

    /// <summary>Adds a list of related rows that depends on an argument.</summary>
    /// <typeparam name="TArgument">The argument's type.</typeparam>
    /// <typeparam name="TItem">An entity that is declared too.</typeparam>
    /// <param name="name">What clients call it.</param>
    /// <param name="argument">What clients may pass.</param>
    /// <param name="source">How to find the rows.</param>
    /// <param name="description">What they are.</param>
    public void List<TArgument, TItem>(
        string name,
        Argument<TArgument> argument,
        Expression<Func<T, TArgument, IEnumerable<TItem>>> source,
        string? description = null
    )
        where TItem : class => AddList<TItem>(() => new FieldSource(name, source, [argument], description));

    /// <summary>Adds the first row of an ordered list, or null where the list is empty.</summary>
    /// <typeparam name="TItem">An entity that is declared too.</typeparam>
    /// <param name="name">What clients call it.</param>
    /// <param name="source">The list in its order; the last key must be unique, or the first would be chance.</param>
    /// <param name="description">Which row it is.</param>
    public void First<TItem>(string name, Expression<Func<T, IEnumerable<TItem>>> source, string? description = null)
        where TItem : class => AddFirst<TItem>(() => new FieldSource(name, source, [], description));

    /// <summary>Adds the first row of an ordered list that depends on an argument, or null where the list is empty.</summary>
    /// <typeparam name="TArgument">The argument's type.</typeparam>
    /// <typeparam name="TItem">An entity that is declared too.</typeparam>
    /// <param name="name">What clients call it.</param>
    /// <param name="argument">What clients may pass.</param>
    /// <param name="source">The list in its order; the last key must be unique, or the first would be chance.</param>
    /// <param name="description">Which row it is.</param>
    public void First<TArgument, TItem>(
        string name,
        Argument<TArgument> argument,
        Expression<Func<T, TArgument, IEnumerable<TItem>>> source,
        string? description = null
    )
        where TItem : class => AddFirst<TItem>(() => new FieldSource(name, source, [argument], description));

    /// <summary>Adds the one row that several optional relations lead to; clients see it as a node.</summary>
    /// <param name="name">What clients call it.</param>
    /// <param name="description">What it is.</param>
    /// <param name="cases">The relations, exactly one of which is not null; each to an entity with a key.</param>
    public void Node(string name, string description, params Expression<Func<T, object?>>[] cases)
    {
        var row = Expression.Parameter(typeof(T));
        var source = new FieldSource(name, Expression.Lambda(row, row), [], description) { IsNullable = false };
        Declare(() => new NodeField(source, [.. cases.Select(each => Case(new FieldSource(each)))]));
    }

    /// <summary>Says that a field added before is to go; so are the conditions and sort keys that follow from it.</summary>
    /// <param name="name">What clients call the field.</param>
    /// <param name="reason">What replaces it, e.g. <c>Use `pages`.</c></param>
    /// <exception cref="InvalidOperationException">No field of that name was added.</exception>
    public void Deprecate(string name, string reason) => model.Try(() => Find(name).DeprecationReason = reason);

    /// <summary>Sets the next key of the order in which rows come where a client asks for none; smallest first.</summary>
    /// <typeparam name="TKey">The key's type.</typeparam>
    /// <param name="key">The key, e.g. <c>i => i.SinceYear</c>.</param>
    public void OrderBy<TKey>(Expression<Func<T, TKey>> key) =>
        model.Try(() =>
        {
            TranslatableLambda.Check("OrderBy", key);
            defaultOrder.Add(key);
        });

    /// <summary>Says that rows begin and end: every list of them takes a day, and every filter a period.</summary>
    /// <param name="day">The day's argument; left out, it filters nothing.</param>
    /// <param name="stood">
    /// Whether a row stood on at least one day from the first to the last of a period, e.g.
    /// <c>(i, from, to) => i.FirstDay &lt;= to &amp;&amp; from &lt; i.EndDay</c>.
    /// </param>
    public void Life(Argument<DateOnly?> day, Expression<Func<T, DateOnly, DateOnly, bool>> stood) =>
        model.Try(() => DeclaredLife = new Life(day, stood));

    private void AddOne(Func<FieldSource> read) => Declare(read, One);

    private void AddList<TItem>(Func<FieldSource> read) => Declare(read, s => new ListField(s, Target<TItem>(s)));

    private void AddFirst<TItem>(Func<FieldSource> read) => Declare(read, s => new FirstField(s, Target<TItem>(s)));

    private void Declare(Func<FieldSource> read, Func<FieldSource, Field> build) => Declare(() => build(read()));

    private void Declare(Func<Field> build) => model.Try(() => declared.Add(build()));

    private Field One(FieldSource source) =>
        (Field?)ValueField.Of(source) ?? new OneField(source, Target(source, source.Lambda.ReturnType));

    private OneField Case(FieldSource relation) => new(relation, Target(relation, relation.Lambda.Body.Type));

    private Field Find(string name) =>
        declared.Find(field => field.Name == name) ?? throw DeclarationErrors.NothingToDeprecate(typeof(T).Name, name);

    private EntityType Target<TItem>(FieldSource source) => Target(source, typeof(TItem));

    private EntityType Target(FieldSource source, Type type) =>
        model.TryGet(type, out var target) ? target : throw DeclarationErrors.Undeclared(typeof(T), source.Name, type);
}
