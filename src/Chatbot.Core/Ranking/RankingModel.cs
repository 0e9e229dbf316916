using System.Text.Json;

namespace Chatbot.Core.Ranking;

/// <summary>What was learned from labelled questions: how to score a candidate, and how sure to be of the best one.</summary>
public sealed record RankingModel
{
    private const string Resource = "Chatbot.Core.Ranking.ranking-model.json";

    private const int CurrentVersion = 2;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    // Read when it is asked for: `chatbot train` must run although the features have changed.
    private static readonly Lazy<RankingModel> Shipped = new(ReadEmbedded);

    /// <summary>The version of the file's format.</summary>
    public int Version { get; init; } = CurrentVersion;

    /// <summary>What it was fitted on, and by which command.</summary>
    public required string FittedOn { get; init; }

    /// <summary>How well models fitted without a set do on that set; none when that was not measured.</summary>
    public IReadOnlyList<CrossValidatedSet> CrossValidated { get; init; } = [];

    /// <summary>For what was recalled without sentence vectors: they are not there yet, or not in this language.</summary>
    public required RankingWeights Lexical { get; init; }

    /// <summary>For what was recalled with sentence vectors; null when it was fitted without any.</summary>
    public RankingWeights? WithMeaning { get; init; }

    /// <summary>The model that the product ships.</summary>
    /// <exception cref="InvalidDataException">It is not of this build; see <see cref="Parse"/>.</exception>
    public static RankingModel Embedded => Shipped.Value;

    /// <exception cref="InvalidDataException">
    /// The model is of another version, or was fitted for other features than this build computes.
    /// </exception>
    public static RankingModel Parse(string json) => Checked(JsonSerializer.Deserialize<RankingModel>(json, Json));

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    private static RankingModel Checked(RankingModel? model)
    {
        if (model is null)
            throw new InvalidDataException("The ranking model is empty.");
        if (model.Version != CurrentVersion)
            throw new InvalidDataException($"The ranking model has version {model.Version}, this build reads version {CurrentVersion}: run `chatbot train` again.");
        model.Lexical.Check(meaning: false);
        model.WithMeaning?.Check(meaning: true);
        return model;
    }

    private static RankingModel ReadEmbedded()
    {
        using var stream = typeof(RankingModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is missing from the assembly.");
        // From its bytes: reading it as text would fill a buffer of three times its length, which is kept for reuse.
        var json = new byte[stream.Length];
        stream.ReadExactly(json);
        return Checked(JsonSerializer.Deserialize<RankingModel>(json, Json));
    }
}
