using System.Text.Json;
using System.Text.Json.Serialization;

namespace Chatbot.Core.Dialogue.Remembering;

/// <summary>
/// <see cref="DialogueMemory"/> as JSON, for the host to keep. Reading forgives: what is missing has its default, what is
/// unknown is skipped, and what cannot be read at all is a conversation that begins anew. A patient is never refused for it.
/// </summary>
public static class DialogueMemoryJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
    };

    public static string Write(DialogueMemory memory) => JsonSerializer.Serialize(memory, Options);

    /// <returns>An empty memory for null, for JSON that is none, and for a form later than <see cref="DialogueMemory.CurrentSchema"/>.</returns>
    public static DialogueMemory Read(string? json)
    {
        if (string.IsNullOrWhiteSpace(json))
            return DialogueMemory.Empty;
        try
        {
            var memory = JsonSerializer.Deserialize<DialogueMemory>(json, Options);
            return memory is { Schema: > 0 and <= DialogueMemory.CurrentSchema } ? memory : DialogueMemory.Empty;
        }
        catch (JsonException)
        {
            return DialogueMemory.Empty;
        }
    }
}
