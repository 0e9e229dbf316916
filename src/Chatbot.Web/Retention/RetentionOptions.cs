using System.ComponentModel.DataAnnotations;
using Chatbot.Web.Settings;

namespace Chatbot.Web.Retention;

/// <summary>The settings under <c>Retention</c>. Each stands in docs/operations.md too.</summary>
internal sealed class RetentionOptions : ICheckedSettings
{
    public const string Section = "Retention";

    /// <value>For how many days transcripts, what is remembered of conversations and unanswered questions are kept, 1 to 36525. The default is six years.</value>
    [Range(1, 36525)]
    public int TranscriptDays { get; set; } = 2192;

    /// <value>For how many days it is known which activities were handled, 1 to 365.</value>
    [Range(1, 365)]
    public int InboundDays { get; set; } = 7;

    /// <value>For how many days messages that were sent stay in the outbox, 1 to 3650.</value>
    [Range(1, 3650)]
    public int SentDays { get; set; } = 30;

    /// <value>Whether nothing at all is removed, for as long as a court or an authority asks for it.</value>
    public bool LegalHold { get; set; }

    /// <value>Every how many minutes what is too old is removed, 1 to 1440.</value>
    [Range(1, 1440)]
    public int EveryMinutes { get; set; } = 60;

    public IEnumerable<string> Check()
    {
        if (SentDays > TranscriptDays)
            yield return $"{Section}:{nameof(SentDays)} is {SentDays}; allowed: no more than {Section}:{nameof(TranscriptDays)}, which is {TranscriptDays}: what was sent is what was said.";
    }
}
