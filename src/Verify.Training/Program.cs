using Verify.Training;

switch (args)
{
    case ["pairs", var input, var output]:
        return PairExport.Run(input, output);
    case ["articles", var input, var output]:
        return ArticleExport.Run(input, output);
    case ["record", var input, var output]:
        return Recorder.Run(input, output);
    default:
        Console.Error.WriteLine("usage: Verify.Training pairs|articles INPUT.tsv FOLDER, or record PAIRS.tsv RECORDED.tsv");
        return 2;
}
