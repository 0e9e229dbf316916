namespace Chatbot.Core.Knowledge.Reading;

/// <summary>
/// A kind of file in faq-data: its name (none for the kinds that come in any number: files of pairs and signed copies),
/// what it declares (whose ids are unknown when the file cannot be read), and how it is read.
/// </summary>
internal sealed record FileKind(string? Name, ReferenceKind? Declares, Action<KnowledgeDraft, MapReader> Read)
{
    private static readonly FileKind Pairs =
        new(null, ReferenceKind.Pair, (draft, root) => draft.Pairs.AddRange(PairsFileReader.Read(root)));

    private static readonly FileKind Signed =
        new(null, null, (draft, root) => draft.SignedCopies.Add(SignedCopyReader.Read(root)));

    /// <summary>The files that must be there.</summary>
    public static IReadOnlyList<FileKind> Named { get; } =
    [
        new("clinic.yaml", null, (draft, root) => draft.Clinic = ClinicFileReader.Read(root)),
        new("facts.yaml", ReferenceKind.Fact, (draft, root) => draft.Facts = FactsFileReader.Read(root)),
        new("safety-notices.yaml", ReferenceKind.Notice, (draft, root) => draft.SafetyNotices = NoticesFileReader.Read(root)),
        new("red-flags.yaml", ReferenceKind.RedFlagGroup, (draft, root) => draft.RedFlags = RedFlagsFileReader.Read(root)),
        new("staff-topics.yaml", ReferenceKind.StaffTopic, (draft, root) => draft.StaffTopics = StaffTopicsFileReader.Read(root)),
        new("glossary.yaml", ReferenceKind.GlossaryTerm, (draft, root) => draft.Glossary = GlossaryFileReader.Read(root)),
        new("synonyms.yaml", null, (draft, root) => draft.Synonyms = SynonymsFileReader.Read(root)),
        new("replies.yaml", null, (draft, root) => draft.Replies = RepliesFileReader.Read(root)),
        new("staff-replies.yaml", ReferenceKind.CannedReply, (draft, root) => draft.StaffReplies = StaffRepliesFileReader.Read(root)),
        new("smalltalk.yaml", ReferenceKind.SmallTalk, (draft, root) => draft.SmallTalk = SmallTalkFileReader.Read(root)),
        new("commands.yaml", ReferenceKind.Command, (draft, root) => draft.Commands = CommandsFileReader.Read(root)),
        new("content-rules.yaml", null, (draft, root) => draft.ContentRules = ContentRulesFileReader.Read(root)),
    ];

    public static FileKind Of(string fileName)
    {
        if (fileName.StartsWith($"{KnowledgeFiles.SignedFolder}/", StringComparison.Ordinal))
            return Signed;
        return Named.FirstOrDefault(kind => kind.Name == fileName) ?? Pairs;
    }
}
