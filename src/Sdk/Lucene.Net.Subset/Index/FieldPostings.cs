namespace Lucene.Net.Index;

/// <summary>The arrays of a field's inverted index: see <see cref="FieldIndex"/> for what each means.</summary>
internal sealed record FieldPostings(string[] Terms, int[] Starts, int[] Docs, int[] PositionStarts, int[] Positions);
