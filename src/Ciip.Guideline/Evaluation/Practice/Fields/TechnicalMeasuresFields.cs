using Ciip.Guideline.Common;
using static Ciip.Guideline.Provisions.TechnicalMeasures;

namespace Ciip.Guideline.Evaluation;

/// <summary>What the record of measures built into systems, <c>II.6.1.5(2)</c>, shows.</summary>
internal static class TechnicalMeasuresFields
{
    private static readonly IReadOnlyList<Provision> OfMeasures = Seq.Of(PerformanceUndisturbed, DesignDocuments);

    public static void Read(FieldReader fields, TechnicalMeasures record, PracticeAnalysis practice, FieldReader root)
    {
        var measures = RecordLists.BuiltInMeasures.Of(record);
        new SystemFields<BuiltInMeasure>(practice.Verification, fields, root, measures, static measure => measure.Systems)
            .Read(measure => !RecordDates.IsWithdrawn(measure.WithdrawnOn, practice.AsOf), (MeasuresBuiltIn, static _ => true));
        fields.Each(measures, OfMeasures, (reader, measure) =>
        {
            if (RecordDates.IsWithdrawn(measure.WithdrawnOn, practice.AsOf))
            {
                reader.Claim(OfMeasures, RecordState.NotAsked, "withdrawnOn");
                return;
            }

            reader.Text(PerformanceUndisturbed, measure.PerformanceUndisturbed, "performanceUndisturbed");
            reader.One(DesignDocuments, measure.DesignDocuments, "designDocuments");
        });
    }
}
