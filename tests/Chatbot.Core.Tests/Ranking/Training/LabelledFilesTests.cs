using System.Text;
using Chatbot.Core.Language;
using Chatbot.Core.Ranking.Training;
using Chatbot.Core.Retrieval;
using Chatbot.Core.Tests.Fakes;

namespace Chatbot.Core.Tests.Ranking.Training;

public sealed class LabelledFilesTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reads_a_bank_and_questions_with_byte_order_mark_windows_line_ends_and_blank_lines()
    {
        var bank = LabelledFiles.Read(
            Write("knowledge.tsv", "\uFEFFid\tphrasing\r\na\tFirst one\r\n\r\na\tAgain\r\nb \t Other\r\n"),
            Write("questions.tsv", "\uFEFFQuestion\tExpected\r\nwhich?\ta|b\r\nnone?\t\r\n\t\r\n"));

        Assert.Equal(
            [new("a", "First one", BankField.Phrasing), new("a", "Again", BankField.Phrasing), new("b", "Other", BankField.Phrasing)],
            bank.Texts);
        Assert.Equal(["which?", "none?"], bank.Questions.Select(question => question.Text));
        Assert.Equal(["a", "b"], bank.Questions[0].Expected);
        Assert.False(bank.Questions[1].IsAnswerable);
    }

    [Fact]
    public void Reads_the_language_of_each_question_from_whichever_column_has_it()
    {
        var questions = LabelledFiles.ReadQuestions(Write("q.tsv", "question\texpected\tnote\tlanguage\nuno\ta\t\tes\none\ta\tx\ten\nquick\ta\n"));

        Assert.Equal([PatientLanguage.Spanish, PatientLanguage.English, null], questions.Select(question => question.Language));
    }

    [Theory]
    [InlineData("id\tphrasing\na\t¿Puedo comer antes?\nb\t¿Cuánto dura?\nc\tOK\n", PatientLanguage.Spanish)]
    [InlineData("id\tphrasing\na\tMay I eat before?\nb\t¿Cuánto dura?\nc\tHow long is it?\n", PatientLanguage.English)]
    public void Tells_the_language_of_a_bank(string bank, PatientLanguage language) => Assert.Equal(
        language, LabelledFiles.Read(Write("knowledge.tsv", bank), Write("questions.tsv", "question\texpected\nx\ta\n")).Language);

    [Fact]
    public void Names_expected_ids_that_the_bank_does_not_have()
    {
        var bank = LabelledFiles.Read(Write("b.tsv", "id\tphrasing\na\tone\n"), Write("q.tsv", "question\texpected\nx\ta|c\ny\tc\nz\tb\n"));

        Assert.Equal(["c", "b"], bank.UnknownIds());
    }

    [Theory]
    [InlineData("", "b.tsv:1: the header line is ''; allowed: id<TAB>phrasing, and further columns behind.")]
    [InlineData("a\tone\nb\ttwo\n", "b.tsv:1: the header line is 'a<TAB>one'; allowed: id<TAB>phrasing, and further columns behind.")]
    [InlineData("id\tphrasing\n", "b.tsv:2: there is no row; at least one is needed: id<TAB>phrasing.")]
    [InlineData(
        "id\tphrasing\n\tone\na\na\t \nx|y\tone\n",
        """
        b.tsv:2: the id is empty; allowed: id<TAB>phrasing.
        b.tsv:3: has no tab; allowed: id<TAB>phrasing.
        b.tsv:4: the phrasing is empty; allowed: id<TAB>phrasing.
        b.tsv:5: the id is 'x|y'; allowed: one id in each row, without |.
        """)]
    public void Says_everything_that_is_wrong_with_a_bank(string text, string problems) =>
        Assert.Equal(problems, Problems("b.tsv", text, path => LabelledFiles.ReadBank(path, [])));

    [Theory]
    [InlineData("question\texpected\n\n", "q.tsv:2: there is no row; at least one is needed: question<TAB>expected.")]
    [InlineData(
        "question\texpected\tlanguage\none\nuno\ta\tfr\n",
        """
        q.tsv:2: has no tab; allowed: question<TAB>expected.
        q.tsv:3: the language is 'fr'; allowed: en, es, or nothing.
        """)]
    public void Says_everything_that_is_wrong_with_questions(string text, string problems) =>
        Assert.Equal(problems, Problems("q.tsv", text, path => LabelledFiles.ReadQuestions(path)));

    [Fact]
    public void Says_only_the_first_of_very_many_problems()
    {
        var text = "question\texpected\n" + string.Concat(Enumerable.Repeat("one\n", 30));

        var lines = Problems("q.tsv", text, path => LabelledFiles.ReadQuestions(path)).Split('\n');

        Assert.Equal(21, lines.Length);
        Assert.Equal("… and 10 more lines.", lines[^1]);
    }

    [Fact]
    public void Names_the_line_that_is_not_UTF8()
    {
        File.WriteAllBytes(_folder["q.tsv"], Encoding.Latin1.GetBytes("question\texpected\nfine\ta\n¿Cuánto?\ta\n"));

        var refusal = Assert.Throws<InvalidDataException>(() => LabelledFiles.ReadQuestions(_folder["q.tsv"]));
        Assert.Equal($"{_folder["q.tsv"]}:3: the line is not UTF-8; save the file with the encoding UTF-8.", refusal.Message);
    }

    [Fact]
    public void Says_what_is_missing()
    {
        Assert.Equal($"There is no file {_folder["none.tsv"]}.", Refusal(() => LabelledFiles.ReadBank(_folder["none.tsv"], [])));
        Assert.Equal($"{_folder.Path} is a folder; a TSV file is needed.", Refusal(() => LabelledFiles.ReadBank(_folder.Path, [])));
        Assert.Equal(
            $"There is no folder {_folder["none"]}; a set is a folder with knowledge.tsv and questions.tsv.",
            Refusal(() => LabelledFiles.ReadFolder(_folder["none"])));
    }

    private static string Refusal(Action read) => Assert.Throws<InvalidDataException>(read).Message;

    private string Problems(string name, string text, Action<string> read)
    {
        var path = Write(name, text);
        return Refusal(() => read(path)).Replace(path, name, StringComparison.Ordinal).ReplaceLineEndings("\n");
    }

    private string Write(string name, string text)
    {
        File.WriteAllText(_folder[name], text);
        return _folder[name];
    }
}
