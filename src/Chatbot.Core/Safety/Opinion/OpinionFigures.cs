namespace Chatbot.Core.Safety.Opinion;

/// <summary>How a model that was fitted without a file does on that file, at the thresholds of the whole model, without any pattern.</summary>
/// <param name="Caught">Of <paramref name="Emergencies"/>, those that raise an alarm that is urgent enough.</param>
/// <param name="FalseAlarms">Of <paramref name="Harmless"/>.</param>
public sealed record OpinionFigures(string File, int Emergencies, int Caught, int Harmless, int FalseAlarms);
