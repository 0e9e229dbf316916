using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Ranking.Training;

/// <summary>
/// Makes banks that the ranker will meet out of those at hand: fewer phrasings for each candidate, candidates taken away,
/// so that questions about them have no answer, and questions in the place of phrasings. Where one phrasing is kept,
/// it is the most typical one, as somebody would choose who writes a question down: any other makes banks that are harder
/// to match than those that are written. Nobody knows beforehand how much a bank with a phrasing or two for each candidate
/// will be asked that it does not answer, so of these questions none to all are kept.
/// </summary>
internal sealed class BankVariants
{
    private const int Cuts = 27;
    private const int Exchanges = 9;
    private const int FewestCandidates = 3;
    private const int FewestQuestions = 10;
    private const int ManyCandidates = 100;
    private const int MostPhrasingsOfMany = 60;

    private static readonly int[] PhrasingsKept = [int.MaxValue, int.MaxValue, 20, 10, 5, 3, 2, 1, 1, 1, 1, 1];
    private static readonly double[] CandidatesRemoved = [0, 0, 0.1, 0.2, 0.4, 0.6];
    private static readonly double[] UnanswerableKept = [0, 0.3, 0.6, 1];
    private const int FewPhrasings = 2;
    private const double TypicalFirst = 0.6;
    private const int LongestFirst = 3;

    private readonly LabelledBank _bank;
    private readonly Random _random;
    private readonly Typicality _typicality;
    private readonly bool _hasMany;

    private BankVariants(LabelledBank bank, int seed)
    {
        _bank = bank;
        _random = new(seed);
        _typicality = new(bank.Texts);
        _hasMany = bank.Texts.Select(text => text.Key).Distinct(StringComparer.Ordinal).Count() > ManyCandidates;
    }

    /// <returns>The bank itself, and variants of it that have enough candidates and questions.</returns>
    public static IReadOnlyList<LabelledBank> Of(LabelledBank bank, int seed)
    {
        var variants = new BankVariants(bank, seed);
        return [.. variants.All().Where(variant =>
            variant.Questions.Count >= FewestQuestions
            && variant.Texts.Select(text => text.Key).Distinct(StringComparer.Ordinal).Count() >= FewestCandidates)];
    }

    private IEnumerable<LabelledBank> All()
    {
        yield return _bank;
        for (var i = 0; i < Cuts; i++)
            yield return Cut(_bank);
        for (var i = 0; i < Exchanges; i++)
            yield return Cut(i % 2 == 0 ? HoldPhrasingsOut() : AskedForPhrasings());
    }

    private LabelledBank Cut(LabelledBank bank)
    {
        var kept = Any(PhrasingsKept);
        var removed = Any(CandidatesRemoved);
        if (_hasMany)
            kept = Math.Min(kept, MostPhrasingsOfMany);
        var order = Order(kept);
        var texts = new List<BankText>();
        foreach (var candidate in bank.Texts.GroupBy(text => text.Key, StringComparer.Ordinal))
        {
            if (_random.NextDouble() < removed)
                continue;
            var phrasings = candidate.Where(text => text.Field == BankField.Phrasing).ToArray();
            _random.Shuffle(phrasings);
            texts.AddRange(phrasings.OrderByDescending(order).Take(kept));
            texts.AddRange(candidate.Where(text => text.Field != BankField.Phrasing));
        }

        return Over(texts, kept > FewPhrasings ? bank.Questions : KeepSomeUnanswerable(bank.Questions));
    }

    /// <summary>Which phrasings stay: as the only one the most typical, of several also any, or the longest.</summary>
    private Func<BankText, double> Order(int kept)
    {
        // Drawn for a single one too, so that it shifts no other variant.
        var order = Drawn();
        return kept > 1 ? order : _typicality.Of;

        Func<BankText, double> Drawn()
        {
            if (_random.NextDouble() < TypicalFirst)
                return _typicality.Of;
            return _random.Next(LongestFirst) == 0 ? text => text.Text.Length : _ => 0;
        }
    }

    private LabelledQuestion[] KeepSomeUnanswerable(IEnumerable<LabelledQuestion> questions)
    {
        var share = Any(UnanswerableKept);
        return [.. questions.Where(question => question.IsAnswerable || _random.NextDouble() < share)];
    }

    /// <summary>Some of the phrasings of each candidate become questions.</summary>
    private LabelledBank HoldPhrasingsOut()
    {
        var held = _bank.Texts
            .Where(text => text.Field == BankField.Phrasing)
            .GroupBy(text => text.Key, StringComparer.Ordinal)
            .SelectMany(phrasings => phrasings.Skip(1).Where(_ => _random.Next(3) == 0))
            .ToHashSet();
        return Over([.. _bank.Texts.Where(text => !held.Contains(text))], [.. held.Select(text => new LabelledQuestion(text.Text, [text.Key]))]);
    }

    /// <summary>Half of the questions become phrasings, instead of those of the bank.</summary>
    private LabelledBank AskedForPhrasings()
    {
        var questions = _bank.Questions.ToArray();
        _random.Shuffle(questions);
        var half = questions.Length / 2;
        var phrasings = questions.Take(half)
            .Where(question => question.Expected.Count == 1)
            .Select(question => new BankText(question.Expected[0], question.Text, BankField.Phrasing));
        return Over([.. phrasings], questions[half..]);
    }

    private LabelledBank Over(List<BankText> texts, IReadOnlyList<LabelledQuestion> questions)
    {
        var keys = texts.Select(text => text.Key).ToHashSet(StringComparer.Ordinal);
        return _bank with
        {
            Texts = texts,
            Questions = [.. questions.Select(question => question with { Expected = [.. question.Expected.Where(keys.Contains)] })],
        };
    }

    private T Any<T>(T[] values) => values[_random.Next(values.Length)];
}
