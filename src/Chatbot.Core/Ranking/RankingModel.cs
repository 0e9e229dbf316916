using System.Text.Json;

namespace Chatbot.Core.Ranking;

/// <summary>What was learned from labelled questions: how to score a candidate, and how sure to be of the best one.</summary>
public sealed record RankingModel
{
    private const string Resource = "Chatbot.Core.Ranking.ranking-model.json";

    private const int CurrentVersion = 3;

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

    /// <summary>
    /// For what was recalled with sentence vectors, by the name of their model: how near two sentences are tells one thing
    /// in one model's numbers and another in another's.
    /// </summary>
    public IReadOnlyDictionary<string, RankingWeights> Meanings { get; init; } = new Dictionary<string, RankingWeights>();

    /// <summary>The model that the product ships.</summary>
    /// <exception cref="InvalidDataException">It is not of this build; see <see cref="Parse"/>.</exception>
    public static RankingModel Embedded => Shipped.Value;

    /// <exception cref="InvalidDataException">
    /// The model is of another version, or was fitted for other features than this build computes.
    /// </exception>
    public static RankingModel Parse(string json) => Checked(JsonSerializer.Deserialize<RankingModel>(json, Json));

    /// <summary>This model, and what another one has of sentence models that this one does not have.</summary>
    public RankingModel With(RankingModel other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this with
        {
            Meanings = Meanings.Concat(other.Meanings.Where(weights => !Meanings.ContainsKey(weights.Key))).OrderBy(weights => weights.Key, StringComparer.Ordinal)
                .ToDictionary(StringComparer.Ordinal),
            CrossValidated =
            [
                .. CrossValidated,
                .. other.CrossValidated.Where(set => set.SentenceModel is { } model && !Meanings.ContainsKey(model)),
            ],
        };
    }

    /// <param name="sentenceModel">Null where words alone were compared.</param>
    /// <returns>The weights for words alone where there are none for the model.</returns>
    public RankingWeights For(string? sentenceModel) =>
        sentenceModel is not null && Meanings.TryGetValue(sentenceModel, out var weights) ? weights : Lexical;

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    private static RankingModel Checked(RankingModel? model)
    {
        if (model is null)
            throw new InvalidDataException("The ranking model is empty.");
        if (model.Version != CurrentVersion)
            throw new InvalidDataException($"The ranking model has version {model.Version}, this build reads version {CurrentVersion}: run `chatbot train` again.");
        model.Lexical.Check();
        foreach (var weights in model.Meanings.Values)
            weights.Check();
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
