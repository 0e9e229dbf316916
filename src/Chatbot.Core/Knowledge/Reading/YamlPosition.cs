namespace Chatbot.Core.Knowledge.Reading;

/// <summary>A place in a YAML text; both numbers count from 1.</summary>
internal readonly record struct YamlPosition(int Line, int Column);
