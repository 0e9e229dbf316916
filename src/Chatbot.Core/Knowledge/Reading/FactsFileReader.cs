namespace Chatbot.Core.Knowledge.Reading;

/// <summary>facts.yaml.</summary>
internal static class FactsFileReader
{
    public static IReadOnlyList<SourceFact> Read(MapReader root)
    {
        var facts = root.Maps("facts").Select(Fact).ToArray();
        root.RejectOtherKeys();
        return facts;
    }

    private static SourceFact Fact(MapReader map)
    {
        var fact = new SourceFact(map.Identify(ReferenceKind.Fact), map.Text("section"), map.Text("text"), map.Location);
        map.RejectOtherKeys();
        return fact;
    }
}
