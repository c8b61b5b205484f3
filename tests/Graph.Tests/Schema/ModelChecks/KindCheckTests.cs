using Graph.Query.Declaration;
using Graph.Tests.Schema.ModelChecks.Models;

namespace Graph.Tests.Schema.ModelChecks;

/// <summary>Of declared entities that derive from others, each row is of exactly one, or the server does not start.</summary>
public sealed class KindCheckTests
{
    private static EntityType Circle => new DeclaredType<Circle>(c => c.Add(x => x.Radius));

    private static EntityType Square => new DeclaredType<Square>(s => s.Add(x => x.Width));

    private static EntityType AbstractShape => new DeclaredType<AbstractShape>(s => s.Add(x => x.Name));

    [Fact]
    public void A_base_that_may_have_rows_of_its_own()
    {
        CheckedServer.AssertFaults(
            model => model.Entity<NamedShape>().HasBaseType<Shape>(),
            [new DeclaredType<Shape>(s => s.Add(x => x.Name)), new DeclaredType<NamedShape>(s => s.Add(x => x.Size))],
            "`Shape` is an interface, since `NamedShape` derives from it, but may have rows of its own. Make the class "
                + "abstract, and give such rows a class that derives from it."
        );
    }

    [Fact]
    public void A_kind_that_is_not_declared()
    {
        CheckedServer.AssertFaults(
            model =>
            {
                model.Entity<AbstractShape>();
                model.Entity<Circle>();
                model.Entity<Square>();
            },
            [AbstractShape, Circle],
            "`Square` derives from `AbstractShape`, whose rows are shown as what they are, but is not declared. "
                + "Add a declaration of it to the model."
        );
    }

    [Fact]
    public void A_kind_that_the_model_does_not_map()
    {
        CheckedServer.AssertFaults(
            model =>
            {
                model.Entity<AbstractShape>();
                model.Entity<Square>();
            },
            [AbstractShape, Square, Circle],
            "`Circle` is declared, but `DbContext` has no such entity. Map the class there, or leave out its declaration."
        );
    }

    [Fact]
    public void A_kind_that_the_model_keeps_apart()
    {
        CheckedServer.AssertFaults(
            model =>
            {
                model.Entity<AbstractShape>();
                model.Entity<Square>();
                model.Entity<Circle>().HasBaseType((Type?)null);
            },
            [AbstractShape, Square, Circle],
            "`Circle` derives from `AbstractShape`, but in the database's model it does not. Map both as one hierarchy, or "
                + "leave out the declaration of one."
        );
    }

    [Fact]
    public void A_field_that_the_base_has_already()
    {
        CheckedServer.AssertFaults(
            model =>
            {
                model.Entity<AbstractShape>();
                model.Entity<Circle>();
            },
            [AbstractShape, new DeclaredType<Circle>(c => c.Add(x => x.Name))],
            "`Circle.name` is declared twice. Give one of the two another name."
        );
    }
}
