using Microsoft.EntityFrameworkCore;

namespace Graph.Query.Declaration;

/// <summary>Declares the fields of one entity; derive from it, one class per entity.</summary>
/// <typeparam name="T">The entity's class.</typeparam>
public abstract class EntityType<T> : EntityType
    where T : class
{
    /// <summary>Starts a declaration; the fields are asked for when a model takes it in.</summary>
    protected EntityType()
        : base(typeof(T)) { }

    /// <summary>Adds every field that clients may ask for, in the order in which the schema shows them.</summary>
    /// <param name="fields">Takes the fields.</param>
    protected abstract void Declare(Fields<T> fields);

    internal override IQueryable Rows(DbContext database) => database.Set<T>();

    internal override void Build(EntityModel model)
    {
        var fields = new Fields<T>(model, Base?.Fields.Select(field => field.For(typeof(T))) ?? []);
        Declare(fields);
        Take(model, fields.Declared, fields.DefaultOrder, fields.DeclaredLife);
    }
}
