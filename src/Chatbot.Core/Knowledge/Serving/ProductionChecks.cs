namespace Chatbot.Core.Knowledge.Serving;

/// <summary>What must stop a start in Production although the knowledge base is valid.</summary>
public static class ProductionChecks
{
    public static IReadOnlyList<KnowledgeProblem> Of(KnowledgeBase knowledge) =>
    [
        .. knowledge.Clinic.Details
            .Where(detail => detail.IsPlaceholder)
            .Select(detail => new KnowledgeProblem(
                ProblemSeverity.Error,
                detail.Location,
                null,
                $"'{detail.Name}' is a placeholder; in Production patients would read it. Fill it in as '{detail.Name}: ...', without 'placeholder'")),
    ];
}
