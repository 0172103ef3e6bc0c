<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Texts</name>
    <message numerus="yes">
        <source>%n candidate(s) missing: run the pipeline.</source>
        <translation>
            <numerusform>%n candidate is missing: run the pipeline.</numerusform>
            <numerusform>%n candidates are missing: run the pipeline.</numerusform>
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
</context>
<context>
    <name>stillroom::ui::ParameterPanel</name>
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
</context>
</TS>
