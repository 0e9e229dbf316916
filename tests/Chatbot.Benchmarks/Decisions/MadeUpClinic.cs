using Chatbot.Core.Knowledge;
using Chatbot.Core.Knowledge.Reading;
using Chatbot.Core.Language;
using Chatbot.Core.Retrieval;

namespace Chatbot.Benchmarks.Decisions;

/// <summary>
/// The clinic's knowledge base with other pairs: as many phrasings as are wanted, made up of the words of its own, and
/// questions about them. The same seed gives the same clinic.
/// </summary>
internal sealed class MadeUpClinic
{
    public const int Seed = 20261122;

    private const int PhrasingsPerPair = 10;
    private const int QuestionCount = 500;
    private const int SubjectWords = 4;

    private readonly Random _random = new(Seed);
    private readonly string[] _wordsInUse;
    private readonly string[] _vocabulary;

    public MadeUpClinic(int phrasings)
    {
        var clinic = KnowledgeReader.Read(Path.Combine(AppContext.BaseDirectory, "faq-data")).Knowledge!;
        var texts = KnowledgeTexts.Of(clinic, PatientLanguage.English).Where(text => text.Field == BankField.Phrasing);
        _wordsInUse = [.. texts.SelectMany(text => Words.Of(text.Text))];
        _vocabulary = [.. _wordsInUse.Where(word => word.Length > 3).Distinct().Order(StringComparer.Ordinal)];
        string[][] subjects = [.. Enumerable.Range(0, phrasings / PhrasingsPerPair).Select(_ => Subject())];
        Knowledge = clinic with
        {
            StaffTopics = [.. clinic.StaffTopics.Select(topic => topic with { Phrasings = new Dictionary<PatientLanguage, IReadOnlyList<string>>() })],
            Pairs = [.. subjects.Select((subject, i) => Pair(clinic.Pairs[i % clinic.Pairs.Count], i, subject))],
        };
        Questions = [.. Enumerable.Range(0, QuestionCount).Select(_ => Misspelt(Sentence(subjects[_random.Next(subjects.Length)])))];
    }

    public KnowledgeBase Knowledge { get; }

    public IReadOnlyList<string> Questions { get; }

    private QnaPair Pair(QnaPair like, int number, string[] subject)
    {
        var text = like.Texts[PatientLanguage.English];
        return like with
        {
            Id = new($"made-up-{number}"),
            FollowUps = [],
            Withdrawn = null,
            Texts = new Dictionary<PatientLanguage, QnaText>
            {
                [PatientLanguage.English] = text with
                {
                    Question = Sentence(subject),
                    Phrasings = [.. Enumerable.Range(1, PhrasingsPerPair - 1).Select(_ => Sentence(subject))],
                },
            },
        };
    }

    private string[] Subject() => [.. Enumerable.Range(0, SubjectWords).Select(_ => _vocabulary[_random.Next(_vocabulary.Length)])];

    /// <summary>Four to seven words as frequent as in the clinic's phrasings, and two of the subject's.</summary>
    private string Sentence(string[] subject)
    {
        var words = Enumerable.Range(0, _random.Next(4, 8)).Select(_ => _wordsInUse[_random.Next(_wordsInUse.Length)]).ToList();
        for (var i = 0; i < 2; i++)
            words.Insert(_random.Next(words.Count + 1), subject[_random.Next(subject.Length)]);
        return string.Join(' ', words);
    }

    /// <summary>Every third question with two letters swapped.</summary>
    private string Misspelt(string question)
    {
        var at = _random.Next(1, question.Length - 2);
        return _random.Next(3) > 0 ? question : question[..at] + question[at + 1] + question[at] + question[(at + 2)..];
    }
}
