using System.Collections;
using Lucene.Net.Index;

namespace Lucene.Net.Documents;

/// <summary>An ordered list of fields: what is given to the writer, or the stored part of it given back by a search.</summary>
public sealed class Document : IEnumerable<IIndexableField>
{
    private readonly List<IIndexableField> _fields;

    public Document() => _fields = [];

    internal Document(ReadOnlySpan<IIndexableField> stored)
    {
        _fields = new List<IIndexableField>(stored.Length);
        _fields.AddRange(stored);
    }

    public IList<IIndexableField> Fields => _fields;

    public void Add(IIndexableField field) => _fields.Add(field);

    /// <summary>The text of the first field of that name that has one, or null.</summary>
    public string Get(string name)
    {
        foreach (var field in _fields)
            if (field.Name == name && field.GetStringValue() is { } text)
                return text;
        return null;
    }

    /// <summary>The texts of all fields of that name, in the order in which they were added.</summary>
    public string[] GetValues(string name)
    {
        var values = new List<string>();
        foreach (var field in _fields)
            if (field.Name == name && field.GetStringValue() is { } text)
                values.Add(text);
        return [.. values];
    }

    /// <summary>The first field of that name, or null.</summary>
    public IIndexableField GetField(string name)
    {
        foreach (var field in _fields)
            if (field.Name == name)
                return field;
        return null;
    }

    public IIndexableField[] GetFields(string name) => [.. _fields.Where(field => field.Name == name)];

    public IEnumerator<IIndexableField> GetEnumerator() => _fields.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => $"Document<{string.Join(' ', _fields)}>";
}
