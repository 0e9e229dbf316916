using System.Text.Json;

namespace Chatbot.Core.Ranking;

/// <summary>What was learned from labelled questions: how to score a candidate, and how sure to be of the best one.</summary>
public sealed record RankingModel
{
    private const string Resource = "Chatbot.Core.Ranking.ranking-model.json";

    private const int CurrentVersion = 1;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private static readonly Lazy<RankingModel> Shipped = new(ReadEmbedded);

    /// <summary>The version of the file's format.</summary>
    public int Version { get; init; } = CurrentVersion;

    /// <summary>What it was fitted on, and by which command.</summary>
    public required string FittedOn { get; init; }

    /// <summary>How well models fitted without a set do on that set; none when that was not measured.</summary>
    public IReadOnlyList<CrossValidatedSet> CrossValidated { get; init; } = [];

    /// <summary>Names of the weights of <see cref="Candidate"/>, in order.</summary>
    public required IReadOnlyList<string> CandidateFeatures { get; init; }

    public required LogisticModel Candidate { get; init; }

    /// <summary>Names of the weights of <see cref="Confidence"/>, in order.</summary>
    public required IReadOnlyList<string> ConfidenceFeatures { get; init; }

    public required LogisticModel Confidence { get; init; }

    /// <summary>The model that the product ships.</summary>
    /// <exception cref="InvalidDataException">It is not of this build; see <see cref="Parse"/>.</exception>
    public static RankingModel Embedded => Shipped.Value;

    /// <exception cref="InvalidDataException">
    /// The model is of another version, or was fitted for other features than this build computes.
    /// </exception>
    public static RankingModel Parse(string json)
    {
        var model = JsonSerializer.Deserialize<RankingModel>(json, Json)
            ?? throw new InvalidDataException("The ranking model is empty.");
        if (model.Version != CurrentVersion)
            throw new InvalidDataException($"The ranking model has version {model.Version}, this build reads version {CurrentVersion}: run `chatbot train` again.");
        Check(model.CandidateFeatures, Ranking.CandidateFeatures.Names, model.Candidate);
        Check(model.ConfidenceFeatures, Ranking.ConfidenceFeatures.Names, model.Confidence);
        return model;
    }

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    private static void Check(IReadOnlyList<string> fitted, IReadOnlyList<string> computed, LogisticModel model)
    {
        if (!fitted.SequenceEqual(computed, StringComparer.Ordinal) || model.Weights.Count != computed.Count)
        {
            throw new InvalidDataException(
                $"The ranking model was fitted for the features [{string.Join(", ", fitted)}], this build computes [{string.Join(", ", computed)}]: run `chatbot train` again.");
        }
    }

    private static RankingModel ReadEmbedded()
    {
        using var stream = typeof(RankingModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }
}
