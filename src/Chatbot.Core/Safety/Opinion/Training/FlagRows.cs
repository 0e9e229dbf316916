using Chatbot.Core.Knowledge;
using Chatbot.Core.Ranking.Training;

namespace Chatbot.Core.Safety.Opinion.Training;

/// <summary>The rows of one file, which is left out as a whole when a model is judged.</summary>
/// <param name="Weight">What a row counts.</param>
/// <param name="IsJudged">Whether the rows say anything about real messages; those drawn from templates do not.</param>
internal sealed record FlagRows(string Name, IReadOnlyList<FlagRow> Rows, double Weight, bool IsJudged)
{
    /// <summary>Many and alike: rows that are drawn, and the clinic's own phrasings, would else outweigh those that were written.</summary>
    private const double WeightOfDrawn = 0.2;
    private const double WeightOfPhrasings = 0.6;

    private const int DrawsPerTemplate = 40;
    private const int PartsOfPhrasings = 4;

    /// <summary>A TSV file: emergencies have the columns group and action; where a column label is, it tells them from harmless rows.</summary>
    /// <exception cref="InvalidDataException">The file cannot be read, or a row is wrong.</exception>
    public static FlagRows Read(string path)
    {
        var file = TabSeparatedFile.Read(path);
        var (group, action, label) = (file.Column("group"), file.Column("action"), file.Column("label"));
        var rows = new List<FlagRow>();
        foreach (var row in file.Rows)
        {
            try
            {
                var isHarmless = action < 0 || row.Cell(label) == "harmless";
                rows.Add(isHarmless ? FlagRow.Harmless(row.Cell(0)) : FlagRow.Emergency(row.Cell(0), row.Cell(group), row.Cell(action)));
            }
            catch (FormatException flaw)
            {
                file.Refuse(row.Line, flaw.Message);
            }
        }

        file.ThrowIfRefused();
        return new(Path.GetFileName(path), rows, 1, IsJudged: true);
    }

    /// <summary>Rows drawn from a file of templates; see <see cref="PhraseTemplates"/>.</summary>
    public static FlagRows Draw(string path, int seed)
    {
        var rows = PhraseTemplates.Read(path).Draw(DrawsPerTemplate, new Random(seed)).ToArray();
        return new(Path.GetFileName(path), rows, WeightOfDrawn, IsJudged: false);
    }

    /// <summary>
    /// What the clinic and its staff answer is harmless, unless a pattern says otherwise: staff are asked about emergencies
    /// too. In parts, since no other file holds anything like it.
    /// </summary>
    public static IEnumerable<FlagRows> Of(KnowledgeBase knowledge, FlagRuleset ruleset)
    {
        var ofPairs =
            from pair in knowledge.Pairs
            from text in pair.Texts.Values
            from phrasing in text.Phrasings.Prepend(text.Question)
            select phrasing;
        var ofStaff = knowledge.StaffTopics.SelectMany(topic => topic.Phrasings.Values).SelectMany(phrasings => phrasings);
        return ofPairs.Concat(ofStaff)
            .Where(phrasing => ruleset.SignIn(ruleset.Reader.Read(phrasing, null)) is null)
            .Select(FlagRow.Harmless)
            .Select((row, at) => (Row: row, Part: at % PartsOfPhrasings))
            .GroupBy(row => row.Part, row => row.Row)
            .Select(part => new FlagRows("phrasings", [.. part], WeightOfPhrasings, IsJudged: true));
    }
}
