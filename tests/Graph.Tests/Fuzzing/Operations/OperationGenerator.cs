using CsCheck;
using Graph.Tests.Fuzzing.Schema;

namespace Graph.Tests.Fuzzing.Operations;

/// <summary>Draws operations that a schema allows, and that the server must answer without an error.</summary>
internal sealed class OperationGenerator(SchemaModel schema, RealValues values) : Gen<Operation>
{
    public override Operation Generate(PCG pcg, Size? min, out Size size)
    {
        var operation = Draw(new Dice(pcg));
        size = new Size((ulong)operation.Body.Length);
        return operation;
    }

    private Operation Draw(Dice dice)
    {
        var variables = new VariableWriter(dice, schema);
        var inputs = new InputGenerator(dice, schema, values);
        var selections = new SelectionWriter(dice, schema, inputs, variables, new Budget(dice, schema));

        var root = selections.Root();
        var declared = variables.Definitions;
        var name = dice.Chance(40) ? dice.Pick(["Q", "query", "on", "_1"]) : "";
        var isShort = declared.Length == 0 && name.Length == 0 && dice.Chance(70);
        List<string> definitions = [isShort ? root : $"query {name}{declared} {root}", .. selections.Definitions];
        // Definitions may stand in any order.
        if (dice.Chance(30))
            definitions.Reverse();
        var isOneOfTwo = name.Length > 0 && dice.Chance(20);
        if (isOneOfTwo)
            definitions.Add("query Other { __typename }");
        return new(
            string.Join(dice.Pick(["\n", " ", "\n# comment, \u0416 }\n"]), definitions),
            variables.Values.Count > 0 || dice.Chance(10) ? variables.Values : null,
            isOneOfTwo || (name.Length > 0 && dice.Chance(30)) ? name : null
        );
    }
}
