namespace Chatbot.Core.Ranking.Evaluation;

/// <summary>How well a threshold on the confidence tells what to answer; no answer counts as a label of its own.</summary>
/// <param name="MacroF1">Mean F1 over the labels.</param>
/// <param name="InScopeAccuracy">Share of answerable questions that are answered rightly.</param>
/// <param name="OutOfScopeRecall">Share of unanswerable questions that are not answered.</param>
/// <param name="Mcc">Multiclass Matthews correlation (Gorodkin 2004).</param>
public sealed record ThresholdFigures(double MacroF1, double InScopeAccuracy, double OutOfScopeRecall, double Mcc);
