namespace Chatbot.Core.Knowledge.Reading;

/// <summary>What an id names.</summary>
internal enum ReferenceKind
{
    Pair,
    Notice,
    Fact,
    StaffTopic,
    GlossaryTerm,
    RedFlagGroup,
    CannedReply,
    SmallTalk,
    Command,
}
