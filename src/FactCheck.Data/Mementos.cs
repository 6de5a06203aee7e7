using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using FactCheck.Data.Configurations;

namespace FactCheck.Data;

/// <summary>
/// Mementos as they stand in the journal of steps. Equal mementos are equal strings; a field that did not exist when one
/// was written reads as its default.
/// </summary>
public static class Mementos
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new TextSpanConverter(), new JsonStringEnumConverter() },
    };

    public static string? Write(object? memento) =>
        memento is null ? null : JsonSerializer.Serialize(memento, memento.GetType(), Options);

    public static object? Read(string? json, Type type) => json is null ? null : JsonSerializer.Deserialize(json, type, Options);
}
