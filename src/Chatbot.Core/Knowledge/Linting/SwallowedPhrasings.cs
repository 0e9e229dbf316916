using Chatbot.Core.Dialogue.Chatter;
using Chatbot.Core.Dialogue.Commands;

namespace Chatbot.Core.Knowledge.Linting;

/// <summary>Small talk, off-topic subjects and commands are looked for before the answers, so none may fit a question that a pair answers.</summary>
internal static class SwallowedPhrasings
{
    public static IEnumerable<KnowledgeProblem> Check(LintContext context)
    {
        var smallTalk = new SmallTalkMatcher(context.Knowledge.SmallTalk);
        var offTopic = new OffTopicMatcher(context.Knowledge.SmallTalk);
        var commands = new CommandMatcher(context.Knowledge.Commands);
        foreach (var (pair, _, text) in context.Texts)
        {
            foreach (var phrasing in text.Phrasings.Prepend(text.Question))
            {
                if (smallTalk.Match(phrasing) is { } item)
                    yield return Problem(item.Location, item.Id);
                if (offTopic.Match(phrasing) is { } subject)
                    yield return Problem(subject.Location, subject.Id);
                if (commands.Match(phrasing) is { Rule: var rule })
                    yield return Problem(rule.Location, rule.Command.ToString());

                KnowledgeProblem Problem(SourceLocation location, string id) => LintContext.Error(
                    location, id, $"a pattern fits '{phrasing}' of '{pair.Id}' ({text.Location}), which would not be answered; make the pattern narrower");
            }
        }
    }
}
