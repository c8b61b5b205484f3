namespace Graph.Data.Exporting.Popolo;

/// <summary>All of Popolo's classes that districts need, as Popolo writes it; null is not written.</summary>
internal sealed record PopoloFile(
    IReadOnlyList<PopoloPerson> Persons,
    IReadOnlyList<PopoloOrganization> Organizations,
    IReadOnlyList<PopoloMembership> Memberships,
    IReadOnlyList<PopoloPost> Posts,
    IReadOnlyList<PopoloArea> Areas,
    IReadOnlyList<PopoloEvent> Events
);
