namespace Graph.Data.Reloading;

/// <summary>What a reload has come to.</summary>
/// <param name="Dataset">What is loaded now, with the counts of its records.</param>
/// <param name="IsNew">Whether it has taken the place of another; false where the files were those that are loaded.</param>
public sealed record ReloadedDataset(Model.Dataset Dataset, bool IsNew);
