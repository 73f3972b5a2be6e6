namespace Verify.Core.Attribution;

/// <summary>Where a wire credit was found, strongest ground first.</summary>
public enum WireCreditPlace
{
    /// <summary>The input states it apart from the text.</summary>
    Input,

    Dateline,

    Byline,

    /// <summary>A line at the end ("- Reuters and Associated Press").</summary>
    SignOff,
}
