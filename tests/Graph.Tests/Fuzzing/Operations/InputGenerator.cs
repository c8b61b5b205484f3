using System.Text.Json.Nodes;
using Graph.Tests.Fuzzing.Schema;

namespace Graph.Tests.Fuzzing.Operations;

/// <summary>Draws values of inputs that the server's documentation allows: filters, orders, and single values.</summary>
internal sealed class InputGenerator(Dice dice, SchemaModel schema, RealValues values)
{
    private const string ListPrefix = "ListFilterInputTypeOf";
    private const string CountPrefix = "ListCountFilterInputTypeOf";
    private const string FilterSuffix = "FilterInput";
    private const string OperationSuffix = "OperationFilterInput";

    /// <summary>As many as the server allows.</summary>
    private const int NestedLists = 4;

    private const int KeyDepth = 3;

    private int parts = 100;

    /// <summary>A value that a field accepts as one of its arguments.</summary>
    /// <returns>Null if there is none.</returns>
    public JsonNode? Argument(SchemaField field, SchemaInput argument, string owner)
    {
        var type = argument.Type;
        return argument.Name switch
        {
            "where" => Filter(
                type.Named,
                dice.Chance(15) ? dice.Between(4, 9) : dice.Between(1, 3),
                isOptional: false,
                lists: 0
            ),
            "order" => Order(type.Item.Named),
            "first" or "last" => JsonValue.Create(dice.Chance(80) ? dice.Below(4) : dice.Between(0, 50)),
            "skip" => JsonValue.Create(dice.Chance(90) ? dice.Below(3) : int.MaxValue),
            "within" => JsonValue.Create(dice.Between(1, 3)),
            "latitude" => JsonValue.Create(dice.Between(400, 560) / 10.0), // in the country, or near it
            "longitude" => JsonValue.Create(dice.Between(460, 880) / 10.0),
            "after" or "before" => values.Cursor(dice, field.Name),
            "number" or "from" or "to" => values.Draw(dice, type.Named, "District", "number"),
            "year" => values.Draw(dice, type.Named, "Election", "year"),
            "legislature" => JsonValue.Create(dice.Chance(80) ? "majilis" : "senate"),
            "isoCode" => values.Draw(dice, type.Named, "Region", "isoCode"),
            "since" => values.Of(dice, "Dataset", "revision"), // nothing else is kept
            "text" => SearchText(),
            "name" => JsonValue.Create(dice.Pick(schema.TypeNames)),
            "ids" => Ids(),
            "types" or "kinds" or "languages" => new JsonArray([.. Many(1, 4, () => values.Draw(dice, type.Named))]),
            "id" => values.Draw(dice, type.Named, field.Type.Named),
            _ => values.Draw(dice, type.Named, owner),
        };
    }

    private JsonValue SearchText() =>
        JsonValue.Create(
            dice.Pick([
                "Aktobe",
                "12",
                "алматы",
                "Әбіл",
                "a",
                "ko%",
                "Electoral district",
                "Қ",
                "1 2 3",
                "no-such-name",
            ])
        );

    private JsonArray Ids() => [.. Many(0, 4, () => values.Draw(dice, "ID"))];

    private JsonArray Order(string type) => [.. Many(0, 3, () => Keys(type, KeyDepth))];

    private JsonObject Keys(string type, int depth)
    {
        var keys = new JsonObject();
        foreach (var field in Some(schema[type].InputFields, dice.Chance(80) ? 1 : dice.Below(3)))
            if (Key(field.Type.Named, depth, isOfRow: depth == KeyDepth) is { } key && Count())
                keys[field.Name] = key;
        return keys;
    }

    private JsonNode? Key(string type, int depth, bool isOfRow)
    {
        if (schema[type].EnumValues is not null)
            return values.Draw(dice, type);
        if (schema[type].InputFields?.FirstOrDefault(field => field.Name == "where") is not { } where)
            return depth > 1 ? Keys(type, depth - 1) : null;
        if (!isOfRow)
            return null;
        var key = new JsonObject { ["count"] = dice.Pick(["ASC", "DESC"]) };
        if (dice.Chance(40))
            key["where"] = Filter(where.Type.Named, 1, isOptional: false, lists: 1);
        return key;
    }

    /// <param name="type">The input's name.</param>
    /// <param name="depth">How many rows it may lead through.</param>
    /// <param name="isOptional">Whether there may be no row.</param>
    /// <param name="lists">How many lists it stands in.</param>
    private JsonObject Filter(string type, int depth, bool isOptional, int lists)
    {
        var entity = schema.Find(type[..^FilterSuffix.Length]);
        var filter = new JsonObject();
        foreach (var field in Some(schema[type].InputFields, dice.Between(dice.Chance(10) ? 0 : 1, 2)))
        {
            var isFieldOptional = entity?.Field(field.Name)?.Type.IsRequired == false;
            var condition = field.Name switch
            {
                "and" or "or" => depth > 1
                    ? new JsonArray([.. Many(0, 2, () => Filter(type, depth - 1, isOptional, lists))])
                    : null,
                "isNull" => isOptional ? values.Draw(dice, "Boolean") : null,
                "overlaps" => Period(),
                _ => Condition(field, depth, isFieldOptional, lists, entity?.Name),
            };
            if (condition is not null && Count())
                filter[field.Name] = condition;
        }
        return filter;
    }

    private JsonObject Period()
    {
        List<string> days = [.. Many(2, 2, () => values.Draw(dice, "LocalDate")).Select(day => (string?)day ?? "")];
        days.Sort(StringComparer.Ordinal);
        return new() { ["from"] = days[0], ["to"] = days[1] };
    }

    private JsonNode? Condition(SchemaInput field, int depth, bool isOptional, int lists, string? owner)
    {
        var type = field.Type.Named;
        if (type.EndsWith(OperationSuffix, StringComparison.Ordinal))
            return Operations(type, isOptional, owner, field.Name);
        if (depth == 1)
            return null;
        if (!type.StartsWith(ListPrefix, StringComparison.Ordinal))
            return Filter(type, depth - 1, isOptional, lists);
        return lists < NestedLists ? ListConditions(type, depth - 1, lists + 1) : null;
    }

    private JsonObject ListConditions(string type, int depth, int lists)
    {
        var list = new JsonObject();
        foreach (var field in Some(schema[type].InputFields, dice.Chance(80) ? 1 : 2))
        {
            Count();
            list[field.Name] =
                field.Name == "any" ? values.Draw(dice, "Boolean")
                : field.Type.Named.StartsWith(CountPrefix, StringComparison.Ordinal)
                    ? Counts(field.Type.Named, depth, lists)
                : Filter(field.Type.Named, depth, isOptional: false, lists);
        }
        return list;
    }

    private JsonObject Counts(string type, int depth, int lists)
    {
        var counts = Operations(type, isOptional: false, owner: null, fieldName: null);
        var where = schema[type].InputFields?.First(field => field.Name == "where").Type.Named ?? "";
        if (dice.Chance(40) && lists < NestedLists)
            counts["where"] = Filter(where, depth, isOptional: false, lists + 1);
        return counts;
    }

    private JsonObject Operations(string type, bool isOptional, string? owner, string? fieldName)
    {
        var operations = new JsonObject();
        foreach (var field in Some(schema[type].InputFields, dice.Chance(80) ? 1 : dice.Between(0, 2)))
        {
            if (field.Name == "where" || !Count())
                continue;
            JsonNode? operand;
            if (field.Name is "and" or "or")
                operand = dice.Chance(50)
                    ? new JsonArray([.. Many(0, 2, () => Operations(type, isOptional, owner, fieldName))])
                    : new JsonArray();
            else if (field.Type.IsList)
                operand = new JsonArray([
                    .. Many(0, 4, () => Operand(field.Type.Item, !field.Type.Item.IsRequired, owner, fieldName)),
                ]);
            else
                operand = Operand(field.Type, isOptional && field.Name is "eq" or "neq", owner, fieldName);
            operations[field.Name] = operand;
        }
        return operations;
    }

    private JsonNode? Operand(TypeReference type, bool isOptional, string? owner, string? fieldName) =>
        isOptional && type.Named != "ID" && dice.Chance(15) ? null : values.Draw(dice, type.Named, owner, fieldName);

    private bool Count() => --parts > 0;

    private IEnumerable<SchemaInput> Some(IReadOnlyList<SchemaInput>? fields, int count)
    {
        var left = (fields ?? []).ToList();
        for (; count > 0 && left.Count > 0; count--)
        {
            var field = dice.Pick(left);
            left.Remove(field);
            yield return field;
        }
    }

    private IEnumerable<JsonNode?> Many(int min, int max, Func<JsonNode?> draw)
    {
        for (var count = dice.Between(min, max); count > 0; count--)
            yield return draw();
    }
}
