using System.Text.Encodings.Web;
using System.Text.Json;

namespace Chatbot.Core.Safety.Opinion;

/// <summary>
/// What was learned from labelled utterances: how to tell that one may be an emergency, how urgent it is, and of which
/// group. Written by <c>chatbot train-red-flags</c>.
/// </summary>
public sealed record OpinionModel
{
    private const string Resource = "Chatbot.Core.Safety.second-opinion.json";

    private const int CurrentVersion = 1;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        // Base 64 holds a plus sign; the file is embedded and never shown on a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    // Read when it is asked for: `chatbot train-red-flags` must run although the features have changed.
    private static readonly Lazy<OpinionModel> Shipped = new(ReadEmbedded);

    /// <summary>The version of the file's format and of the features that the weights belong to.</summary>
    public int Version { get; init; } = CurrentVersion;

    /// <summary>What it was fitted on.</summary>
    public required string FittedOn { get; init; }

    /// <summary>How models that were fitted without a file do on that file.</summary>
    public IReadOnlyList<OpinionFigures> CrossValidated { get; init; } = [];

    /// <summary>An alarm is raised from this calibrated probability on.</summary>
    public required double AlarmThreshold { get; init; }

    /// <summary>911 rather than a less urgent action from this probability on: on doubt, the more urgent one.</summary>
    public required double UrgentThreshold { get; init; }

    /// <summary>The probability of an alarm is that of Slope · log-odds + Offset (Platt 1999).</summary>
    public required double Slope { get; init; }

    public required double Offset { get; init; }

    /// <summary>Whether the utterance may be an emergency.</summary>
    public required OpinionWeights Alarm { get; init; }

    /// <summary>Whether one asks for 911.</summary>
    public required OpinionWeights Urgent { get; init; }

    /// <summary>By the id of the group: whether one belongs to it.</summary>
    public required IReadOnlyDictionary<string, OpinionWeights> Groups { get; init; }

    /// <summary>The model that the product ships.</summary>
    /// <exception cref="InvalidDataException">It is not of this build.</exception>
    public static OpinionModel Embedded => Shipped.Value;

    /// <exception cref="InvalidDataException">The model is of another version.</exception>
    public static OpinionModel Parse(string json) => Checked(JsonSerializer.Deserialize<OpinionModel>(json, Json));

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    private static OpinionModel Checked(OpinionModel? model) => model switch
    {
        null => throw new InvalidDataException("The second opinion is empty."),
        { Version: CurrentVersion } => model,
        _ => throw new InvalidDataException($"The second opinion has version {model.Version}, this build reads version {CurrentVersion}: run `chatbot train-red-flags` again."),
    };

    private static OpinionModel ReadEmbedded()
    {
        using var stream = typeof(OpinionModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is missing from the assembly.");
        // From its bytes: reading it as text would fill a buffer of three times its length, which is kept for reuse.
        var json = new byte[stream.Length];
        stream.ReadExactly(json);
        return Checked(JsonSerializer.Deserialize<OpinionModel>(json, Json));
    }
}
