using Microsoft.Extensions.Logging;

namespace Chatbot.Bot.Turns;

/// <summary>Message text, names and phone numbers never reach a log.</summary>
internal static partial class BotLog
{
    [LoggerMessage(1000, LogLevel.Information, "{Channel} {Conversation}: {Outcome} {QnaId}, confidence {Confidence:F2}, in {Milliseconds:F1} ms")]
    public static partial void Answered(ILogger log, string? channel, string conversation, string outcome, string qnaId, double confidence, double milliseconds);

    [LoggerMessage(1001, LogLevel.Information, "{Channel} {Conversation}: greeted in {Language}")]
    public static partial void Greeted(ILogger log, string? channel, string conversation, string language);

    [LoggerMessage(1004, LogLevel.Information, "{Channel} {Conversation}: feedback {Reaction}")]
    public static partial void FeedbackGiven(ILogger log, string? channel, string conversation, string reaction);

    [LoggerMessage(1002, LogLevel.Error, "{Channel} {Conversation}: the turn failed; the patient was told so. Correlation {Correlation}")]
    public static partial void TurnFailed(ILogger log, Exception failure, string? channel, string? conversation, string correlation);

    [LoggerMessage(1003, LogLevel.Error, "The apology could not be sent either. Correlation {Correlation}")]
    public static partial void ApologyFailed(ILogger log, Exception failure, string correlation);

    [LoggerMessage(1005, LogLevel.Error, "Staff were not told of the turn that failed. Correlation {Correlation}")]
    public static partial void NoTicket(ILogger log, Exception? failure, string correlation);
}
