using Graph.Data.Loading.Files;
using Graph.Data.Model;

namespace Graph.Data.Importing.Popolo;

/// <summary>The events: legislative periods give memberships their days, and elections are kept.</summary>
internal sealed class TermList
{
    private readonly Dictionary<string, Period?> periods = new(StringComparer.Ordinal);
    private readonly List<ElectionRecord> elections = [];

    public TermList(PopoloObject file, PopoloImportOptions options, SourceList sources, ImportNotes notes)
    {
        foreach (var (id, term) in Ids.Unique(file.List("events"), notes))
            Read(id, term, options, sources, notes);
    }

    public IReadOnlyList<ElectionRecord> Elections => elections;

    /// <summary>When a legislative period was; null where there is none, or where nobody says when it began.</summary>
    public Period? Of(string? id) => id is null ? null : periods.GetValueOrDefault(id);

    private void Read(string id, PopoloObject term, PopoloImportOptions options, SourceList sources, ImportNotes notes)
    {
        var kind = term.Text("classification") ?? "";
        var isElection = kind.EndsWith("election", StringComparison.OrdinalIgnoreCase);
        if (isElection && options.System is null)
        {
            term.LeaveOut(
                "no place: how votes become seats is not said. Name it with `--system`, and elections are kept."
            );
            return;
        }
        if (!isElection && kind != "legislative period")
        {
            term.LeaveOut($"no place in a dataset: an event of the class `{kind}`.");
            return;
        }
        var (since, until) = (term.Moment("start_date"), term.Moment("end_date"));
        if (!isElection)
            periods[id] = since is { } begun ? new Period(begun, until) : null;
        else if (since is { } held && options.System is { } system)
            Add(term, held, until, system, sources);
        else
            notes.Fault(term.At("start_date"), "An election needs its year, or its day. Write `start_date`.");
    }

    private void Add(PopoloObject election, Moment held, Moment? until, ElectoralSystem system, SourceList sources)
    {
        var inYear = elections.Count(e => e.Year == held.Year);
        var kind = election.Text("classification");
        elections.Add(
            new()
            {
                WrittenId = inYear > 0 ? $"{held.Year}-{inYear + 1}" : null,
                Year = held.Year,
                Kind = kind == "by-election" ? ElectionKind.ByElection : ElectionKind.General,
                System = system,
                FirstRound = held.Day,
                SecondRound = until?.Day is { } last && last != held.Day ? last : null,
                Citations = sources.Of(election),
            }
        );
        election.Text("name");
        election.Text("organization_id");
        election.Finish();
    }
}
