namespace Chatbot.Core.Knowledge;

/// <summary>A place in faq-data: the file's name relative to the folder, and the line, from 1.</summary>
public readonly record struct SourceLocation(string File, int Line)
{
    public override string ToString() => $"{File}:{Line}";
}
