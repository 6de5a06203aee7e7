using System.Text.Json;
using System.Text.Json.Serialization;
using FactCheck.Core.Articles;
using FactCheck.Core.Text;

namespace FactCheck.Data.Configurations;

/// <summary>[start, length, 1 where outside the story and 0 within].</summary>
internal sealed class SentenceConverter : JsonConverter<Sentence>
{
    public override Sentence Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Read();
        var start = reader.GetInt32();
        reader.Read();
        var length = reader.GetInt32();
        reader.Read();
        var outside = reader.GetInt32();
        reader.Read();
        return reader.TokenType == JsonTokenType.EndArray
            ? new Sentence(new TextSpan(start, length), outside != 0)
            : throw new JsonException("A sentence is [start, length, outside].");
    }

    public override void Write(Utf8JsonWriter writer, Sentence value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Span.Start);
        writer.WriteNumberValue(value.Span.Length);
        writer.WriteNumberValue(value.OutsideStory ? 1 : 0);
        writer.WriteEndArray();
    }
}
