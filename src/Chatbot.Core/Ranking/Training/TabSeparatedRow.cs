namespace Chatbot.Core.Ranking.Training;

/// <param name="Line">Its number in the file, from 1.</param>
internal sealed record TabSeparatedRow(int Line, string[] Cells)
{
    /// <returns>The text of a column, or nothing where the row ends before it.</returns>
    public string Cell(int column) => column >= 0 && column < Cells.Length ? Cells[column].Trim() : "";
}
