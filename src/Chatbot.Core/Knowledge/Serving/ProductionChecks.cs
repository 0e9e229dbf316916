namespace Chatbot.Core.Knowledge.Serving;

/// <summary>What must stop a start in Production although the knowledge base is valid.</summary>
public static class ProductionChecks
{
    public static IReadOnlyList<KnowledgeProblem> Of(KnowledgeBase knowledge) =>
    [
        .. Placeholders(knowledge.Clinic).Select(placeholder => new KnowledgeProblem(
            ProblemSeverity.Error,
            placeholder.Location,
            null,
            $"'{placeholder.Name}' is a placeholder; in Production patients would read it. Fill it in as '{placeholder.Name}: ...', without 'placeholder'")),
    ];

    private static IEnumerable<(string Name, SourceLocation Location)> Placeholders(ClinicProfile clinic)
    {
        var details = clinic.Details.Where(detail => detail.IsPlaceholder).Select(detail => (detail.Name, detail.Location));
        return clinic.Opening is { IsPlaceholder: true } opening ? details.Append(("opening", opening.Location)) : details;
    }
}
