using System.Linq.Expressions;
using Graph.Query.Declaration;

namespace Graph.Tests.Everyday.Types;

/// <summary>An entity of which clients see the key alone.</summary>
internal sealed class KeyedType<T, TKey>(Expression<Func<T, TKey>> key) : EntityType<T>
    where T : class
{
    protected override void Declare(Fields<T> fields) => fields.Key(key);
}
