namespace Chatbot.Core.Safety.Opinion.Training;

/// <param name="Features">As <see cref="OpinionFeatures"/> numbers them.</param>
internal sealed record SparseExample(uint[] Features, bool IsPositive, double Weight);
