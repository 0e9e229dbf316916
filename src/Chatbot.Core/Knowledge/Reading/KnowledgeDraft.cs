namespace Chatbot.Core.Knowledge.Reading;

/// <summary>What has been read so far; a knowledge base once every file was read without an error.</summary>
internal sealed class KnowledgeDraft
{
    public ClinicProfile? Clinic { get; set; }

    public List<QnaPair> Pairs { get; } = [];

    public IReadOnlyList<StaffTopic> StaffTopics { get; set; } = [];

    public IReadOnlyList<SafetyNotice> SafetyNotices { get; set; } = [];

    public RedFlagRules? RedFlags { get; set; }

    public IReadOnlyList<GlossaryTerm> Glossary { get; set; } = [];

    public IReadOnlyList<SynonymGroup> Synonyms { get; set; } = [];

    public IReadOnlyList<SourceFact> Facts { get; set; } = [];

    public ReplyTexts? Replies { get; set; }

    public StaffReplies? StaffReplies { get; set; }

    public SmallTalkRules? SmallTalk { get; set; }

    public CommandRules? Commands { get; set; }

    public ContentRules? ContentRules { get; set; }

    public List<SignedCopy> SignedCopies { get; } = [];

    /// <summary>Called only when no error was found, so that nothing is missing.</summary>
    public KnowledgeBase Finish(string version) => new()
    {
        Version = version,
        Clinic = Clinic!,
        Pairs = Pairs,
        StaffTopics = StaffTopics,
        SafetyNotices = SafetyNotices,
        RedFlags = RedFlags!,
        Glossary = Glossary,
        Synonyms = Synonyms,
        Facts = Facts,
        Replies = Replies!,
        StaffReplies = StaffReplies!,
        SmallTalk = SmallTalk!,
        Commands = Commands!,
        ContentRules = ContentRules!,
        SignedCopies = SignedCopies,
    };
}
