using System.Text.Json;
using System.Text.Json.Serialization;
using FactCheck.Core.Text;

namespace FactCheck.Data.Configurations;

/// <summary>[start, length]: a long article has thousands of them.</summary>
internal sealed class TextSpanConverter : JsonConverter<TextSpan>
{
    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Read();
        var start = reader.GetInt32();
        reader.Read();
        var length = reader.GetInt32();
        reader.Read();
        return reader.TokenType == JsonTokenType.EndArray
            ? new TextSpan(start, length)
            : throw new JsonException("A span is [start, length].");
    }

    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Start);
        writer.WriteNumberValue(value.Length);
        writer.WriteEndArray();
    }
}
