using Chatbot.Core.Tests.Fakes;
using Chatbot.Core.Tests.Knowledge;

namespace Chatbot.Cli.Tests.Knowledge;

public sealed class LintCommandTests : IDisposable
{
    private static readonly Dictionary<string, string> NoSettings = [];

    private readonly TempFolder _folder = new();
    private readonly SampleFiles _sample = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_faultless_folder_passes_with_a_summary()
    {
        _sample.SaveTo(_folder.Path);

        var result = await ChatbotProcess.RunAsync("lint", "--knowledge", _folder.Path);

        Assert.Equal(
            new ChatbotResult(0, $"0 errors, 0 warnings. Version {_sample.Files().Version}: 2 pairs, 8 texts, 0 of them signed.{Environment.NewLine}", ""),
            result);
    }

    [Fact]
    public async Task Errors_are_listed_by_file_and_line_and_fail()
    {
        _sample.Replace("facts.yaml", "id: rest", "ID: rest").Delete("glossary.yaml").SaveTo(_folder.Path);

        var result = await ChatbotProcess.RunAsync("lint", "--knowledge", _folder.Path);

        Assert.Equal(
            """
            facts.yaml:3: error: the key 'id' is missing
            facts.yaml:3: error: the key 'ID' is not known here; allowed: id, section, text
            glossary.yaml:1: error: the file is missing
            recovery.yaml:30: error: recovery-rest: 'rest' is not the id of a fact in facts.yaml
            4 errors, 0 warnings. The knowledge base cannot be used.

            """,
            result.Output.ReplaceLineEndings("\n"));
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public async Task Warnings_do_not_fail()
    {
        _sample.Replace("recovery.yaml", "Debe descansar de 24 a 48 horas.", "Debe tener descanso por 24 a 48 horas al llegar.").SaveTo(_folder.Path);
        _sample.Replace("recovery.yaml", "No puede manejar.", "No tiene permiso de manejar. Puede pedirle a alguien de la familia. Necesita tener compañía. Necesita calma. Acomode la almohada.");
        _sample.SaveTo(_folder.Path);

        var result = await ChatbotProcess.RunAsync("lint", "--knowledge", _folder.Path);

        Assert.Contains(": warning: recovery-ride-home: the answer reads at ease 6", result.Output, StringComparison.Ordinal);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public async Task A_program_gets_one_object_per_problem()
    {
        _sample.Replace("recovery.yaml", "appliesTo: both", "appliesTo: «all»").SaveTo(_folder.Path);

        var result = await ChatbotProcess.RunAsync("lint", "--json", "--knowledge", _folder.Path);

        Assert.Equal(
            """
            {"severity":"error","file":"recovery.yaml","line":28,"id":"recovery-rest","message":"'appliesTo' is '«all»'; allowed: kyphoplasty, vertebroplasty, both"}

            """,
            result.Output.ReplaceLineEndings("\n"));
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public async Task The_folder_is_found_from_the_current_directory_upwards()
    {
        _sample.SaveTo(_folder["faq-data"]);
        var below = Directory.CreateDirectory(_folder["some/where"]).FullName;

        var result = await ChatbotProcess.RunAsync(below, NoSettings, "lint");

        Assert.Contains(_sample.Files().Version, result.Output, StringComparison.Ordinal);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public async Task The_setting_names_the_folder_when_the_option_does_not()
    {
        _sample.SaveTo(_folder["elsewhere"]);

        var result = await ChatbotProcess.RunAsync(
            _folder.Path, new Dictionary<string, string> { ["Knowledge__Path"] = _folder["elsewhere"] }, "lint");

        Assert.Contains(_sample.Files().Version, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_that_are_not_allowed_are_all_named()
    {
        _sample.SaveTo(_folder.Path);

        var result = await ChatbotProcess.RunAsync(
            _folder.Path,
            new Dictionary<string, string> { ["Knowledge__Serve"] = "Some", ["Knowledge__ReviewGraceDays"] = "-1" },
            "lint", "--knowledge", _folder.Path);

        Assert.Equal(
            """
            Knowledge:Serve is 'Some'; allowed: All, SignedOnly.
            Knowledge:ReviewGraceDays is -1; allowed: 0 to 365.
            See chatbot --help, or --help after a command.

            """,
            result.Error.ReplaceLineEndings("\n"));
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_a_wrong_call()
    {
        var result = await ChatbotProcess.RunAsync("lint", "--knowledge", _folder["nowhere"]);

        Assert.StartsWith($"There is no folder {_folder["nowhere"]}; name the folder with the YAML files: --knowledge PATH.", result.Error, StringComparison.Ordinal);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public async Task An_option_that_does_not_exist_is_a_wrong_call()
    {
        var result = await ChatbotProcess.RunAsync("lint", "--jsno");

        Assert.Contains("'--jsno'", result.Error, StringComparison.Ordinal);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
    }
}
