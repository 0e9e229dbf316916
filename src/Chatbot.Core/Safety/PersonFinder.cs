namespace Chatbot.Core.Safety;

/// <summary>Whom a sign is about: the person named last before it, else the first one behind it, else whoever writes.</summary>
internal static class PersonFinder
{
    public static PersonInDanger Of(FlagMatch match, ConceptHits hits, FlagContext context)
    {
        PersonInDanger? found = null;
        for (var at = match.Last; at >= 0; at--)
        {
            if (At(at, hits, context) is not { } person)
                continue;
            // "They" may still turn out to be her or him: "mi mamá … le duele".
            if (person == PersonInDanger.Self)
                return found ?? person;
            if (person != PersonInDanger.Them)
                return person;
            found = person;
        }

        for (var at = match.Last + 1; found is null && at < hits.Words; at++)
            found = At(at, hits, context);
        return found ?? PersonInDanger.Self;
    }

    private static PersonInDanger? At(int index, ConceptHits hits, FlagContext context)
    {
        if (hits.LongestAt(context.Her, index) > 0)
            return PersonInDanger.Her;
        if (hits.LongestAt(context.Him, index) > 0)
            return PersonInDanger.Him;
        if (hits.LongestAt(context.Them, index) > 0)
            return PersonInDanger.Them;
        return hits.LongestAt(context.Self, index) > 0 ? PersonInDanger.Self : null;
    }
}
