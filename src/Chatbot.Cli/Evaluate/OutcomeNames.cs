namespace Chatbot.Cli.Evaluate;

/// <summary>The outcomes that are counted one by one, as they are called on the wire.</summary>
internal static class OutcomeNames
{
    public const string Answered = "answered";
    public const string Disambiguating = "disambiguating";
    public const string FellBack = "fellBack";
    public const string Escalated = "escalated";
}
