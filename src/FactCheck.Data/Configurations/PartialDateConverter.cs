using System.Text.Json;
using System.Text.Json.Serialization;
using FactCheck.Core.Attributions;

namespace FactCheck.Data.Configurations;

/// <summary>"2019", "2019-03" or "2019-03-30".</summary>
internal sealed class PartialDateConverter : JsonConverter<PartialDate>
{
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        PartialDate.Read(reader.GetString()) ?? throw new JsonException("A date is empty.");

    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
