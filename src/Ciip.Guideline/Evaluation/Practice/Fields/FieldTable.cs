namespace Ciip.Guideline.Evaluation;

/// <summary>Reads every typed record of a self-verification.</summary>
internal static class FieldTable
{
    public static void Read(FieldReader root, PracticeAnalysis practice)
    {
        var verification = practice.Verification;
        VerificationFields.Read(root, verification);
        PhaseFields.Read(root, verification);
        PriorityFields.Read(root, verification);
        Read(root, RecordPlaces.RiskManagement, verification, CompanyWideRiskManagementFields.Read);
        Read(root, RecordPlaces.PdcaPractice, verification, PdcaPracticeFields.Read);
        Read(root, RecordPlaces.ManagementConduct, verification, (fields, record) => ManagementConductFields.Read(fields, record, practice));
        Read(root, RecordPlaces.StakeholderConduct, verification, StakeholderConductFields.Read);
        foreach (var place in RecordPlaces.OfMeasures)
        {
            ReadMeasure(root, practice, place);
        }

        MalfunctionFields.Read(root.Part("do"), verification.Do);
        MalfunctionVerificationFields.Read(root.Part("checkAndAction"), verification.CheckAndAction?.MalfunctionVerification, practice);
        CycleFields.Read(root, practice);
    }

    /// <summary>What is not in force in the period shows nothing for it.</summary>
    private static void ReadMeasure(FieldReader root, PracticeAnalysis practice, RecordPlace place)
    {
        var (phase, measure) = (root.PhaseOf(place), place.Measure!);
        if (place.In(practice.Verification) is not { } record)
        {
            ReadUnrecorded(phase, practice, measure);
            return;
        }

        var fields = phase.Within(place.Member, record)!;
        if (RecordDates.IsInForce(record.InForceFrom, record.InForceUntil, practice.Verification.Period) is var isInForce && isInForce != true)
        {
            fields.Claim(practice.Catalog.ProvisionsOf(measure), isInForce == false ? RecordState.Missing : RecordState.Unclear, "inForceFrom");
            return;
        }

        Read(phase, fields, record, practice, root);
    }

    /// <summary>
    /// What is asked only where there is something of which it can be asked is not known without a record, even where the
    /// self-verification is complete.
    /// </summary>
    private static void ReadUnrecorded(FieldReader phase, PracticeAnalysis practice, PdcaMeasure measure)
    {
        if (measure == PdcaMeasure.OutsideContractors)
        {
            OutsideContractorsFields.Read(phase, outside: null);
        }
        else if (measure == PdcaMeasure.InformationHandling)
        {
            phase.Claim(Provisions.InformationHandling.PersonalData, RecordState.Silent, "informationHandling", question: Questions.WasThereAny);
        }
    }

    private static void Read(FieldReader phase, FieldReader fields, MeasureRecord record, PracticeAnalysis practice, FieldReader root)
    {
        switch (record)
        {
            case RiskAssessment one:
                RiskAssessmentFields.Read(fields, one, practice.Verification.Period);
                break;
            case BasicPolicy one:
                BasicPolicyFields.Read(fields, one);
                break;
            case InternalRules one:
                InternalRulesFields.Read(fields, one);
                break;
            case ItBcp one:
                ItBcpFields.Read(fields, one);
                break;
            case InformationHandling one:
                InformationHandlingFields.Read(fields, one);
                break;
            case RoadmapAndPlan one:
                RoadmapAndPlanFields.Read(fields, one, practice.AsOf);
                break;
            case Resources one:
                ResourcesFields.Read(fields, one);
                break;
            case HumanResources one:
                HumanResourcesFields.Read(fields, one);
                break;
            case OutsideContractors one:
                OutsideContractorsFields.Read(phase, one);
                break;
            case SecurityRequirements one:
                SecurityRequirementsFields.Read(fields, one, practice, root);
                break;
            case TechnicalMeasures one:
                TechnicalMeasuresFields.Read(fields, one, practice, root);
                break;
            case OperationalProcedures one:
                OperationalProceduresFields.Read(fields, one, practice, root);
                break;
            case OperationalAssessment one:
                OperationalAssessmentFields.Read(fields, one, practice);
                break;
            case ManagementAssessment one:
                ManagementAssessmentFields.Read(fields, one, practice);
                break;
            case Monitoring one:
                MonitoringFields.Read(fields, one, practice, root);
                break;
            case OrdinaryExplanation one:
                OrdinaryExplanationFields.Read(fields, one, practice.Verification.Period);
                break;
            case OrdinaryVerification one:
                OrdinaryVerificationFields.Read(fields, one);
                break;
        }
    }

    private static void Read<T>(FieldReader root, RecordPlace<T> place, SelfVerification verification, Action<FieldReader, T> read)
        where T : MeasureRecord
    {
        if (place.Of(verification) is { } record)
        {
            read(root.Within(place, verification)!, record);
        }
    }
}
