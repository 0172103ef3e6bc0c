<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DataSurvey</name>
    <message numerus="yes">
        <source>%Ln class folder(s) hold no images: %1. Fill or remove them.</source>
        <translation>
            <numerusform>%Ln class folder holds no images: %1. Fill or remove it.</numerusform>
            <numerusform>%Ln class folders hold no images: %1. Fill or remove them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln class(es)</source>
        <translation>
            <numerusform>%Ln class</numerusform>
            <numerusform>%Ln classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that are no images are left out.</source>
        <translation>
            <numerusform>%Ln file that is no image is left out.</numerusform>
            <numerusform>%Ln files that are no images are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) can&apos;t be used and are skipped; the first: %1</source>
        <translation>
            <numerusform>%Ln place can&apos;t be used and is skipped: %1</numerusform>
            <numerusform>%Ln places can&apos;t be used and are skipped; the first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionTexts</name>
    <message numerus="yes">
        <source>Pin %n sample(s)</source>
        <translation>
            <numerusform>Pin %n sample</numerusform>
            <numerusform>Pin %n samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the baseline of %n sample(s)</source>
        <translation>
            <numerusform>Keep the baseline of %n sample</numerusform>
            <numerusform>Keep the baseline of %n samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear the choice of %n sample(s)</source>
        <translation>
            <numerusform>Clear the choice of %n sample</numerusform>
            <numerusform>Clear the choice of %n samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n sample(s) reviewed</source>
        <translation>
            <numerusform>Mark %n sample reviewed</numerusform>
            <numerusform>Mark %n samples reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n sample(s) not reviewed</source>
        <translation>
            <numerusform>Mark %n sample not reviewed</numerusform>
            <numerusform>Mark %n samples not reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n sample</numerusform>
            <numerusform>%n samples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricsTable</name>
    <message numerus="yes">
        <source>%n picture(s) couldn&apos;t be read</source>
        <translation>
            <numerusform>%n picture couldn&apos;t be read</numerusform>
            <numerusform>%n pictures couldn&apos;t be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureFacts</name>
    <message numerus="yes">
        <source>pinning it changes %n other samples</source>
        <translation>
            <numerusform>pinning it changes %n other sample</numerusform>
            <numerusform>pinning it changes %n other samples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message numerus="yes">
        <source>%n candidate(s) missing: M makes them.</source>
        <translation>
            <numerusform>%n candidate missing: M makes it.</numerusform>
            <numerusform>%n candidates missing: M makes them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::CandidateStripModel</name>
    <message numerus="yes">
        <source>Mean similarity to N %1 (%n image(s) in N)</source>
        <translation>
            <numerusform>Mean similarity to N %1 (%n image in N)</numerusform>
            <numerusform>Mean similarity to N %1 (%n images in N)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ClassListModel</name>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n sample</numerusform>
            <numerusform>%n samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>%n flagged</numerusform>
            <numerusform>%n flagged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ConfidenceChart</name>
    <message numerus="yes">
        <source>β is %1; %n baseline(s) are flagged.</source>
        <translation>
            <numerusform>β is %1; %n baseline is flagged.</numerusform>
            <numerusform>β is %1; %n baselines are flagged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n baseline(s)</source>
        <translation>
            <numerusform>%n baseline</numerusform>
            <numerusform>%n baselines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen image(s)</source>
        <translation>
            <numerusform>%n chosen image</numerusform>
            <numerusform>%n chosen images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ConfusionChart</name>
    <message numerus="yes">
        <source>%n chosen image(s) of %1 predicted as %2</source>
        <translation>
            <numerusform>%n chosen image of %1 predicted as %2</numerusform>
            <numerusform>%n chosen images of %1 predicted as %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n baseline(s) of %1 predicted as %2</source>
        <translation>
            <numerusform>%n baseline of %1 predicted as %2</numerusform>
            <numerusform>%n baselines of %1 predicted as %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen image(s) are predicted as another class.</source>
        <translation>
            <numerusform>%n chosen image is predicted as another class.</numerusform>
            <numerusform>%n chosen images are predicted as another class.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n baseline(s) are predicted as another class.</source>
        <translation>
            <numerusform>%n baseline is predicted as another class.</numerusform>
            <numerusform>%n baselines are predicted as another class.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::DetectorBox</name>
    <message numerus="yes">
        <source>Train one on these images (%1, %Ln epoch(s))</source>
        <translation>
            <numerusform>Train one on these images (%1, %Ln epoch)</numerusform>
            <numerusform>Train one on these images (%1, %Ln epochs)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::DifferenceChart</name>
    <message numerus="yes">
        <source>%1 percent points over %n repeat(s)</source>
        <translation>
            <numerusform>%1 percent points over %n repeat</numerusform>
            <numerusform>%1 percent points over %n repeats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n difference(s) resolved.</source>
        <translation>
            <numerusform>%1 of %n difference resolved.</numerusform>
            <numerusform>%1 of %n differences resolved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::DiversityChart</name>
    <message numerus="yes">
        <source>Mean pairwise cosine over %n class(es): %1 before, %2 after.</source>
        <translation>
            <numerusform>Mean pairwise cosine over %n class: %1 before, %2 after.</numerusform>
            <numerusform>Mean pairwise cosine over %n classes: %1 before, %2 after.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::EvaluateWorkspace</name>
    <message numerus="yes">
        <source>%1 of %n training(s) done.</source>
        <translation>
            <numerusform>%1 of %n training done.</numerusform>
            <numerusform>%1 of %n trainings done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n training</numerusform>
            <numerusform>%n trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them kept already</source>
        <translation>
            <numerusform>%n of them kept already</numerusform>
            <numerusform>%n of them kept already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n training(s) done</source>
        <translation>
            <numerusform>%1 of %n training done</numerusform>
            <numerusform>%1 of %n trainings done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ExportNotice</name>
    <message numerus="yes">
        <source>%n sample(s) still have no image or no prediction. Run makes them.</source>
        <translation>
            <numerusform>%n sample still has no image or no prediction. Run makes it.</numerusform>
            <numerusform>%n samples still have no image or no prediction. Run makes them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) are pending: flagged, but without all their candidates.</source>
        <translation>
            <numerusform>%n sample is pending: flagged, but without all its candidates.</numerusform>
            <numerusform>%n samples are pending: flagged, but without all their candidates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ExportResult</name>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of charts</source>
        <translation>
            <numerusform>%n file of charts</numerusform>
            <numerusform>%n files of charts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) have no image, since every attempt failed; the manifest names them.</source>
        <translation>
            <numerusform>%n sample has no image, since every attempt failed; the manifest names it.</numerusform>
            <numerusform>%n samples have no image, since every attempt failed; the manifest names them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ExportWorkspace</name>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n class</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::FilterBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::FlaggedShareChart</name>
    <message numerus="yes">
        <source>%1 of %n baseline(s) flagged (%2 %)</source>
        <translation>
            <numerusform>%1 of %n baseline flagged (%2 %)</numerusform>
            <numerusform>%1 of %n baselines flagged (%2 %)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label mismatch(es)</source>
        <translation>
            <numerusform>%n label mismatch</numerusform>
            <numerusform>%n label mismatches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with low confidence</source>
        <translation>
            <numerusform>%n with low confidence</numerusform>
            <numerusform>%n with low confidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n class(es) have flagged baselines.</source>
        <translation>
            <numerusform>%1 of %n class has flagged baselines.</numerusform>
            <numerusform>%1 of %n classes have flagged baselines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::LandscapeChart</name>
    <message numerus="yes">
        <source>%1 of %n class(es) so far</source>
        <translation>
            <numerusform>%1 of %n class so far</numerusform>
            <numerusform>%1 of %n classes so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) change</source>
        <translation>
            <numerusform>%n choice changes</numerusform>
            <numerusform>%n choices change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n pending</numerusform>
            <numerusform>%n pending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::NearestReal</name>
    <message numerus="yes">
        <source>Real images nearest to the prototype, from its cluster of %n image(s):</source>
        <translation>
            <numerusform>Real images nearest to the prototype, from its cluster of %n image:</numerusform>
            <numerusform>Real images nearest to the prototype, from its cluster of %n images:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n image(s)</source>
        <translation>
            <numerusform>of %n image</numerusform>
            <numerusform>of %n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::NewProjectForm</name>
    <message numerus="yes">
        <source>%Ln image(s) in all</source>
        <translation>
            <numerusform>%Ln image in all</numerusform>
            <numerusform>%Ln images in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ParameterPanel</name>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n pending</numerusform>
            <numerusform>%n pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) differ from the preset&apos;s</source>
        <translation>
            <numerusform>%n choice differs from the preset&apos;s</numerusform>
            <numerusform>%n choices differ from the preset&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) differ from those at k %1, β %2</source>
        <translation>
            <numerusform>%n choice differs from that at k %1, β %2</numerusform>
            <numerusform>%n choices differ from those at k %1, β %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::PictureGridChart</name>
    <message numerus="yes">
        <source>%n picture(s), seen by: %1</source>
        <translation>
            <numerusform>%n picture, seen by: %1</numerusform>
            <numerusform>%n pictures, seen by: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::PicturePairsChart</name>
    <message numerus="yes">
        <source>The closest of %n pair(s): %1 and %2, %3 apart.</source>
        <translation>
            <numerusform>The only pair: %1 and %2, %3 apart.</numerusform>
            <numerusform>The closest of %n pairs: %1 and %2, %3 apart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ResultsModel</name>
    <message numerus="yes">
        <source>Mean ± standard deviation over %n training(s)</source>
        <translation>
            <numerusform>%n training: no deviation</numerusform>
            <numerusform>Mean ± standard deviation over %n trainings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ReviewActions</name>
    <message numerus="yes">
        <source>Make %n more candida&amp;tes</source>
        <translation>
            <numerusform>Make %n more candida&amp;te</numerusform>
            <numerusform>Make %n more candida&amp;tes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ReviewWorkspace</name>
    <message numerus="yes">
        <source>Every flagged sample shown is reviewed; %n more aren&apos;t shown. Enter again goes on.</source>
        <translation>
            <numerusform>Every flagged sample shown is reviewed; %n more isn&apos;t shown. Enter again goes on.</numerusform>
            <numerusform>Every flagged sample shown is reviewed; %n more aren&apos;t shown. Enter again goes on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::RunWorkspace</name>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n sample</numerusform>
            <numerusform>%n samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>%n flagged</numerusform>
            <numerusform>%n flagged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending: Run makes their candidates</source>
        <translation>
            <numerusform>%n pending: Run makes its candidates</numerusform>
            <numerusform>%n pending: Run makes their candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) made</source>
        <translation>
            <numerusform>%n candidate made</numerusform>
            <numerusform>%n candidates made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::SettingsPanel</name>
    <message numerus="yes">
        <source>Make candidates of %n pending</source>
        <translation>
            <numerusform>Make candidates of %n pending</numerusform>
            <numerusform>Make candidates of %n pending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::TableChart</name>
    <message numerus="yes">
        <source>A table of %n row(s)</source>
        <translation>
            <numerusform>A table of %n row</numerusform>
            <numerusform>A table of %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::TrainingChart</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
