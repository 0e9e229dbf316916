using System.Text.Json;

namespace Chatbot.Core.Ranking;

/// <summary>What was learned from labelled questions: how to score a candidate, and how sure to be of the best one.</summary>
public sealed record RankingModel
{
    private const string Resource = "Chatbot.Core.Ranking.ranking-model.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>What it was fitted on, by which command, and how well it does on what it had not seen.</summary>
    public required string FittedOn { get; init; }

    /// <summary>Names of the weights of <see cref="Candidate"/>, in order.</summary>
    public required IReadOnlyList<string> CandidateFeatures { get; init; }

    public required LogisticModel Candidate { get; init; }

    /// <summary>Names of the weights of <see cref="Confidence"/>, in order.</summary>
    public required IReadOnlyList<string> ConfidenceFeatures { get; init; }

    public required LogisticModel Confidence { get; init; }

    /// <summary>The model that the product ships.</summary>
    public static RankingModel Embedded { get; } = ReadEmbedded();

    /// <exception cref="InvalidDataException">The model was fitted for other features than this build computes.</exception>
    public static RankingModel Parse(string json)
    {
        var model = JsonSerializer.Deserialize<RankingModel>(json, Json)
            ?? throw new InvalidDataException("The ranking model is empty.");
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
