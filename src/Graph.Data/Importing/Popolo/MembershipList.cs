using Graph.Data.Loading.Files;

namespace Graph.Data.Importing.Popolo;

/// <summary>The memberships in the legislature.</summary>
/// <param name="memberships">All memberships of the file.</param>
/// <param name="legislature">ID of the legislature.</param>
/// <param name="seats">Its posts.</param>
internal sealed class MembershipList(IReadOnlyList<PopoloObject> memberships, string? legislature, SeatList seats)
{
    private readonly IReadOnlyList<PopoloObject> own =
    [
        .. memberships.Where(m => m.Text("organization_id") == legislature),
    ];

    /// <summary>IDs of the areas that somebody represents.</summary>
    public IEnumerable<string> Areas => own.Select(AreaOf).OfType<string>();

    /// <summary>IDs of those on whose behalf somebody sits.</summary>
    public IReadOnlySet<string> Parties => own.Select(m => m.Text("on_behalf_of_id")).OfType<string>().ToHashSet();

    /// <summary>IDs of the persons who sit in the legislature, for a district or without one.</summary>
    public IReadOnlySet<string> Persons => own.Select(m => m.Text("person_id")).OfType<string>().ToHashSet();

    /// <summary>Reads those that belong to a district.</summary>
    public IReadOnlyList<Term> Read(
        PersonList persons,
        OrganizationList parties,
        TermList periods,
        SourceList sources,
        ImportNotes notes
    )
    {
        foreach (var other in memberships.Except(own))
            other.LeaveOut("no place: a membership of another organization than the legislature.");
        List<Term> terms = [];
        foreach (var membership in own)
            if (Read(membership, persons, parties, periods, sources, notes) is { } term)
                terms.Add(term);
        return terms;
    }

    private string? AreaOf(PopoloObject membership) =>
        membership.Text("area_id") ?? seats.AreaOf(membership.Text("post_id"));

    private Term? Read(
        PopoloObject membership,
        PersonList persons,
        OrganizationList parties,
        TermList periods,
        SourceList sources,
        ImportNotes notes
    )
    {
        var person = membership.Required("person_id");
        if (person.Length > 0 && !persons.Has(person))
            notes.Fault(
                membership.At("person_id"),
                $"There is no person `{person}`. Correct the ID, or add the person."
            );
        var party = membership.Text("on_behalf_of_id");
        if (party is not null && !parties.Has(party))
            notes.Fault(
                membership.At("on_behalf_of_id"),
                $"There is no organization `{party}`. Correct the ID, or add the organization."
            );
        if (AreaOf(membership) is not { } area)
        {
            membership.LeaveOut(
                "no place: no `area_id`, nor a post with one, and a mandate of a dataset belongs to a district."
            );
            return null;
        }
        var period = periods.Of(membership.Text("legislative_period_id"));
        var since = membership.Moment("start_date") ?? period?.Since;
        var until = membership.Moment("end_date") ?? period?.Until;
        var citations = sources.Of(membership);
        membership.Text("id");
        membership.Text("role");
        membership.Text("post_id");
        membership.Finish();
        if (since is null)
            notes.Fault(
                membership.Path,
                "It is not said when this membership began. Write `start_date`, a year at least, here or at its "
                    + "`legislative_period_id`."
            );
        if (since is not { } begun || !persons.Has(person) || (party is not null && !parties.Has(party)))
            return null;
        if (until is { } end && end.IsBefore(begun))
        {
            notes.Fault(
                membership.At("end_date"),
                $"It ends (`{end}`) before it begins (`{begun}`). Correct one of them."
            );
            return null;
        }
        return new(
            membership.Path,
            area,
            person,
            new MandateRecord
            {
                Deputy = persons.Slug(person),
                Party = party is null || parties.IsUnknown(party) ? null : parties.Slug(party),
                Since = begun,
                Until = until,
                Citations = citations,
            }
        );
    }
}
