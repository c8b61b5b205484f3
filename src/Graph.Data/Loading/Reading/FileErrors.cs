namespace Graph.Data.Loading.Reading;

/// <summary>The sentences for folders and files of a dataset that cannot be read.</summary>
internal static class FileErrors
{
    public static DatasetError FolderMissing(string folder) =>
        new(folder, "$", "This folder does not exist. Set `Dataset:Path` to a folder that holds a dataset.");

    public static DatasetError FolderIsFile(string file) =>
        new(file, "$", "This is a file. Set `Dataset:Path` to the folder that holds a dataset.");

    public static DatasetError NoDataset(string folder, string? inside) =>
        new(
            folder,
            "$",
            "This folder holds no dataset: none of the files is there that each has. Name the folder that holds "
                + $"`dataset.json`{(inside is null ? "" : $", maybe `{inside}`")}."
        );

    public static DatasetError FolderUnreadable(string folder, string reason) =>
        new(folder, "$", $"This folder cannot be read: {reason.TrimEnd('.')}. Let the server's user read it.");

    public static DatasetError FolderIsLink(string folder) =>
        new(folder, "$", "This link leads to a folder, and only `districts` may be one. Remove it.");

    public static DatasetError NoFolder(string folder) =>
        new(folder, "$", "This is no folder, or a link that leads to none. Put the folder of the districts here.");

    public static DatasetError FileIsFolder(string file) =>
        new(file, "$", "This is a folder. A file belongs here: rename the folder, or move it elsewhere.");

    public static DatasetError FileGone(string file) =>
        new(file, "$", "This link leads to no file. Correct where it leads, or put the file in its place.");

    public static DatasetError FileUnreadable(string file, string reason) =>
        new(
            file,
            "$",
            $"This file cannot be read: {reason.TrimEnd('.')}. Put an ordinary file here, which the server's user may read."
        );

    public static DatasetError FileSilent(string file, int seconds) =>
        new(
            file,
            "$",
            $"This file has not come within {seconds} seconds, as if it were a pipe. Put an ordinary file in its place."
        );

    public static DatasetError FileTooLarge(string file, int megabytes) =>
        new(file, "$", $"This file has more than {megabytes} MB. Shorten it, or put the right file in its place.");

    public static DatasetError FileChanged(string file) =>
        new(file, "$", "This file has changed while the dataset was read. Read it again once nobody writes to it.");

    public static DatasetError FileMissing(string file) =>
        new(file, "$", "This file is missing. Add it; a list in it may be empty where there is nothing to tell.");

    public static DatasetError UnknownFile(string file, string? near) =>
        new(
            file,
            "$",
            $"No dataset has a file of this name.{DatasetErrors.DidYouMean(near)} Rename it, or move it elsewhere."
        );

    public static DatasetError NotUtf8(string file) =>
        new(file, "$", "This file is not text in UTF-8. Save it in that encoding.");

    public static DatasetError NotJson(string file, long line, string reason) =>
        new(file, "$", $"Line {line} is not JSON: {reason} Correct it; comments and trailing commas are refused too.");
}
