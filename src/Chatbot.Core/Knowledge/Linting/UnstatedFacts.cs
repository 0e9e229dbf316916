namespace Chatbot.Core.Knowledge.Linting;

/// <summary>What the clinic's page says must be found in an answer.</summary>
internal static class UnstatedFacts
{
    public static IEnumerable<KnowledgeProblem> Check(LintContext context)
    {
        var stated = context.Knowledge.Pairs.SelectMany(pair => pair.Facts).ToHashSet(StringComparer.Ordinal);
        return context.Knowledge.Facts
            .Where(fact => !stated.Contains(fact.Id))
            .Select(fact => LintContext.Error(fact.Location, fact.Id, "no pair states this fact; name it in the 'facts' of the pair that does"));
    }
}
