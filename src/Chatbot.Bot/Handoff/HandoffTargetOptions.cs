namespace Chatbot.Bot.Handoff;

/// <summary>The setting <c>Handoff:Target</c>. It stands in docs/operations.md too.</summary>
public sealed class HandoffTargetOptions
{
    public const string Section = "Handoff";

    /// <value>Who takes over when a person is needed: Teams or Events. The default is Teams.</value>
    public HandoffTarget Target { get; set; } = HandoffTarget.Teams;
}
