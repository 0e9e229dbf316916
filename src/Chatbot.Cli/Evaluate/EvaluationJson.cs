using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Chatbot.Cli.Evaluate;

/// <summary>An evaluation as one JSON object, for a program to read. Shares are 0–1; what cannot be told is null.</summary>
internal static class EvaluationJson
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new FiniteNumbers() },
    };

    public static void Write(EvaluationResult result, TextWriter output) => output.WriteLine(JsonSerializer.Serialize(
        new
        {
            result.Knowledge,
            result.Questions,
            Parts = result.Parts.ToDictionary(part => part.Name, part => new { part.Metrics, part.Intervals, part.Outcomes }),
            Thresholds = result.Curve,
            MicrosecondsPerQuestion = result.Times,
            LanguageRight = result.Languages is var (right, all) ? (double)right / all : (double?)null,
        },
        Json));

    /// <summary>JSON has no NaN and no infinity.</summary>
    private sealed class FiniteNumbers : JsonConverter<double>
    {
        public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDouble();

        public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options)
        {
            if (double.IsFinite(value))
                writer.WriteNumberValue(value);
            else
                writer.WriteNullValue();
        }
    }
}
