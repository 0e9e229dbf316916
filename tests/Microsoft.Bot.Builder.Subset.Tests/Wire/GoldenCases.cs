using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests.Wire;

/// <summary>The recorded cases of one file, by name.</summary>
internal sealed class GoldenCases
{
    private readonly Dictionary<string, JObject> _cases;

    private GoldenCases(Dictionary<string, JObject> cases) => _cases = cases;

    public IReadOnlyCollection<string> Names => _cases.Keys;

    public JObject this[string name] => _cases[name];

    public static GoldenCases Read(string file)
    {
        var cases = WireText.Parse(File.ReadAllText(PathOf(file)));
        return new GoldenCases(cases.Cast<JObject>().ToDictionary(item => (string)item["name"]!));
    }

    public static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Golden", file);

    /// <summary>The names as theory data, without those that are left out with a reason.</summary>
    public TheoryData<string> Except(IEnumerable<string> notCovered) => new(Names.Except(notCovered));

    /// <summary>Fails when a case has no test and no reason not to have one, or when a test has lost its case.</summary>
    public void AssertCoveredBy(IEnumerable<string> tests, IEnumerable<string>? notCovered = null) =>
        Assert.Equal(Names.Order(StringComparer.Ordinal), tests.Concat(notCovered ?? []).Order(StringComparer.Ordinal));
}
