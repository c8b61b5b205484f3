using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Graph.Client;

/// <summary>Says to the serializer how inputs are written, for generated code.</summary>
public static class InputTypes
{
    /// <summary>How an input is written, and all inputs inside it: without the values that were not given.</summary>
    /// <param name="generated">What the serializer was told of the types when they were compiled.</param>
    /// <typeparam name="TInput">The input.</typeparam>
    public static JsonTypeInfo Describe<TInput>(JsonSerializerContext generated)
        where TInput : IInput
    {
        var options = new JsonSerializerOptions(generated.Options)
        {
            TypeInfoResolver = generated.WithAddedModifier(LeaveOutWhatIsNotGiven),
        };
        return options.GetTypeInfo(typeof(TInput));
    }

    private static void LeaveOutWhatIsNotGiven(JsonTypeInfo type)
    {
        if (!type.Type.IsAssignableTo(typeof(IInput)))
            return;
        foreach (var property in type.Properties)
        {
            var key = property.Name;
            property.ShouldSerialize = (input, _) => ((IInput)input).IsGiven(key);
        }
    }
}
