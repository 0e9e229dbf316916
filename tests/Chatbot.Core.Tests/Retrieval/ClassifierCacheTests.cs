using Chatbot.Core.Language;
using Chatbot.Core.Retrieval;
using Chatbot.Core.Retrieval.Classification;

namespace Chatbot.Core.Tests.Retrieval;

public sealed class ClassifierCacheTests : IDisposable
{
    private static readonly BankText[] Bank =
    [
        new("ride", "who drives me home", BankField.Phrasing), new("ride", "can I drive after it", BankField.Phrasing),
        new("sleep", "will I be put to sleep", BankField.Phrasing), new("sleep", "am I awake during it", BankField.Phrasing),
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chatbot-test-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void What_was_kept_says_the_same_as_what_was_fitted()
    {
        var fitted = Classifier(Bank);
        var file = Assert.Single(_folder.GetFiles());
        var written = file.LastWriteTimeUtc;

        var kept = Classifier(Bank);

        Assert.Equal(fitted, kept);
        file.Refresh();
        Assert.Equal(written, file.LastWriteTimeUtc);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(5000)]
    [InlineData(-1)]
    public void A_damaged_file_is_made_anew(int at)
    {
        var fitted = Classifier(Bank);
        var file = Assert.Single(_folder.GetFiles()).FullName;
        var intact = File.ReadAllBytes(file);
        var damaged = (byte[])intact.Clone();
        damaged[at < 0 ? ^1 : at] ^= 1;
        File.WriteAllBytes(file, damaged);

        Assert.Equal(fitted, Classifier(Bank));
        Assert.Equal(intact, File.ReadAllBytes(file));
    }

    [Fact]
    public void A_file_that_was_cut_short_is_made_anew()
    {
        var fitted = Classifier(Bank);
        var file = Assert.Single(_folder.GetFiles()).FullName;
        var length = new FileInfo(file).Length;
        foreach (var left in new[] { 0, 10, length / 2, length - 1 })
        {
            using (var stream = File.OpenWrite(file))
                stream.SetLength(left);

            Assert.Equal(fitted, Classifier(Bank));
            Assert.Equal(length, new FileInfo(file).Length);
        }
    }

    [Fact]
    public void Other_phrasings_get_a_classifier_of_their_own()
    {
        Classifier(Bank);
        Classifier([.. Bank, new("sleep", "do I sleep through it", BankField.Phrasing)]);

        Assert.Equal(2, _folder.GetFiles().Length);
    }

    [Fact]
    public void At_most_eight_are_kept()
    {
        for (var i = 0; i < 12; i++)
            Classifier([.. Bank, new("sleep", $"sleep {i} hours", BankField.Phrasing)]);

        Assert.Equal(8, _folder.GetFiles().Length);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_done_without()
    {
        var file = Path.Combine(_folder.FullName, "a file");
        File.WriteAllText(file, "");

        Assert.Equal(Classifier(Bank, new(Path.Combine(file, "below it"))), Classifier(Bank, new("")));
    }

    private float[] Classifier(BankText[] bank, ClassifierCache? cache = null)
    {
        using var retriever = Retriever.Build(PatientLanguage.English, bank, [], cache ?? new(_folder.FullName));
        return [.. retriever.Recall("who drives").Candidates.Select(candidate => candidate.Signals.Classifier)];
    }
}
