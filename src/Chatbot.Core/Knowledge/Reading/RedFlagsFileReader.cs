using Chatbot.Core.Safety;

namespace Chatbot.Core.Knowledge.Reading;

/// <summary>red-flags.yaml.</summary>
internal static class RedFlagsFileReader
{
    public static RedFlagRules Read(MapReader root)
    {
        var concepts = WordLists(root, "concepts", required: []);
        var notation = new FlagPatternParser(new ConceptTable(concepts));
        var replies = Replies(root);
        var rules = new RedFlagRules
        {
            Concepts = concepts,
            Context = WordLists(root, "context", RedFlagContextKeys.All),
            Idioms = root.FlagPatterns("idioms", notation),
            Groups = [.. root.Maps("groups").Select(map => Group(map, notation, replies))],
            HelpCalled = HelpCalled(root, notation),
            Replies = replies,
        };
        CheckWords(root, rules, notation);
        CheckGroups(root, rules);
        root.RejectOtherKeys();
        return rules;
    }

    private static RedFlagGroup Group(MapReader map, FlagPatternParser notation, IReadOnlyDictionary<string, EmergencyReply> replies)
    {
        var id = map.Identify(ReferenceKind.RedFlagGroup);
        if (id.Length > 0 && !RedFlagGroup.Required.Contains(id))
            map.Error($"'{id}' is not a group of red flags; allowed: {string.Join(", ", RedFlagGroup.Required)}");
        var reply = map.OptionalText("reply");
        if (reply is { Length: > 0 } && !replies.ContainsKey(reply))
            map.Error(map.Optional("reply")!.Start, $"'{reply}' is not a reply of this file; there are: {string.Join(", ", replies.Keys)}");
        var patterns = RedFlagActionNames.All.Where(action => map.Optional(action.Key) is not null)
            .ToDictionary(action => action.Value, action => map.FlagPatterns(action.Key, notation));
        if (patterns.Count == 0)
            map.Error($"the group has no patterns; give them under {string.Join(", ", RedFlagActionNames.All.Keys)}");
        map.RejectOtherKeys();
        return new(id, reply, patterns, map.Location);
    }

    private static HelpCalled HelpCalled(MapReader root, FlagPatternParser notation)
    {
        if (root.Map("helpCalled") is not { } map)
            return new([], new("", ""), new("", ""));
        var read = new HelpCalled(map.FlagPatterns("patterns", notation), map.Localized("text"), map.Localized("short"));
        map.RejectOtherKeys();
        return read;
    }

    private static IReadOnlyList<string> FlagPatterns(this MapReader map, string key, FlagPatternParser notation)
    {
        var patterns = map.Texts(key);
        var items = map.Optional(key) is YamlList list ? list.Items : [];
        foreach (var (item, pattern) in items.Zip(patterns).Where(pair => pair.Second.Length > 0))
            map.ReportFlaw(item, () => notation.Parse(pattern));
        return patterns;
    }

    private static Dictionary<string, IReadOnlyList<string>> WordLists(MapReader root, string key, IReadOnlyList<string> required)
    {
        if (root.Map(key) is not { } lists)
            return required.ToDictionary(name => name, _ => (IReadOnlyList<string>)[]);
        var names = required.Count > 0 ? required : [.. lists.Keys.Distinct()];
        var read = names.ToDictionary(name => name, lists.Texts);
        lists.RejectOtherKeys();
        return read;
    }

    /// <summary>The words of a list are checked once all lists are known, since one may name another.</summary>
    private static void CheckWords(MapReader root, RedFlagRules rules, FlagPatternParser notation)
    {
        foreach (var (key, lists) in new[] { ("concepts", rules.Concepts), ("context", rules.Context) })
        {
            if (root.Optional(key) is not YamlMap map)
                continue;
            foreach (var (name, words) in lists)
            {
                var items = map.Find(name)?.Value is YamlList list ? list.Items : [];
                foreach (var (item, word) in items.Zip(words).Where(pair => pair.Second.Length > 0))
                    root.ReportFlaw(item, () => notation.Words(word));
            }
        }
    }

    private static void CheckGroups(MapReader root, RedFlagRules rules)
    {
        if (root.Optional("groups") is not YamlList list)
            return;
        foreach (var id in RedFlagGroup.Required.Except(rules.Groups.Select(group => group.Id)))
            root.Error(list.Start, $"the group '{id}' is missing; every group must be there");
    }

    private static Dictionary<string, EmergencyReply> Replies(MapReader root)
    {
        var read = new Dictionary<string, EmergencyReply>(StringComparer.Ordinal);
        if (root.Map("replies") is not { } replies)
            return read;
        foreach (var key in RedFlagActionNames.All.Keys.Union(replies.Keys))
        {
            if (replies.Map(key) is not { } reply)
                continue;
            read[key] = new(EmergencyTextReader.Read(reply, "self"), EmergencyTextReader.Read(reply, "other"));
            reply.RejectOtherKeys();
        }

        replies.RejectOtherKeys();
        return read;
    }

    private static void ReportFlaw(this MapReader map, YamlValue item, Action read)
    {
        try
        {
            read();
        }
        catch (FormatException flaw)
        {
            map.Error(item.Start, flaw.Message.TrimEnd('.'));
        }
    }
}
