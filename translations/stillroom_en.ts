<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CandidateDelegate</name>
    <message>
        <source>%1.</source>
        <comment>rank</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p</source>
        <comment>confidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sim</source>
        <comment>similarity</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidateStripModel</name>
    <message>
        <source>Baseline image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not made yet. Run the pipeline to make it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: it can&apos;t be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean similarity to N %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank %1 by confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: this image is exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rule would choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassListModel</name>
    <message>
        <source>All classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation type="unfinished">
            <numerusform>%n sample</numerusform>
            <numerusform>%n samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation type="unfinished">
            <numerusform>%n flagged</numerusform>
            <numerusform>%n flagged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfidenceChart</name>
    <message>
        <source>Histogram of baseline confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence of the baselines; the line is β. Everything up to it is flagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>β is %1; %n baseline(s) are flagged.</source>
        <translation type="unfinished">
            <numerusform>β is %1; %n baseline is flagged.</numerusform>
            <numerusform>β is %1; %n baselines are flagged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open a project folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the run before you open another project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Stillroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: another program writes to this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Decisions saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping the run, then closing. Everything finished is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the stages (Ctrl+1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the samples and decide (Ctrl+2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Stillroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision counts as saved once it is on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether decisions are saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Stillroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Stillroom&lt;/b&gt;&lt;p&gt;Detector-guided dataset distillation: prototypes, synthesis, detection, refinement, and a person&apos;s eye.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBanner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NearestReal</name>
    <message numerus="yes">
        <source>Real images nearest to the prototype, from its cluster of %n image(s):</source>
        <translation type="unfinished">
            <numerusform>Real images nearest to the prototype, from its cluster of %n image:</numerusform>
            <numerusform>Real images nearest to the prototype, from its cluster of %n images:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearest real</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParameterPanel</name>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the preset&apos;s k and β</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of images that the detector predicts as their class: baselines, then chosen images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k: how many of the most confident candidates enter the pool ([ and ])</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>β: a baseline passes when its confidence is above it (, and .)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool size k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold β</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset: k %1, β %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No choice changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) change</source>
        <translation type="unfinished">
            <numerusform>%n choice changes</numerusform>
            <numerusform>%n choices change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation type="unfinished">
            <numerusform>%n pending</numerusform>
            <numerusform>%n pending</numerusform>
        </translation>
    </message>
    <message>
        <source>Label consistency %1 → %2 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewWorkspace</name>
    <message>
        <source>Find a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the classes whose name contains this (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline confidence, low first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen confidence, low first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl++ and Ctrl+−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sample of this class answers the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● in the pool   ◆ chosen   │ β</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline and candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to review yet: no baseline image has been made and judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the &amp;baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear the choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin the image shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose candidate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next flagged sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious flagged sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower β</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher β</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a candi&amp;date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a sample in the grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted as %1, p %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no prediction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunWorkspace</name>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what was made (Ctrl+2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops within one denoising step; everything finished is kept (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes what is missing at the k and β in force (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Everything finished is kept; Run goes on from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 stages done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel stops within one denoising step; everything finished is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program writes to this project; here it can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation type="unfinished">
            <numerusform>%n sample</numerusform>
            <numerusform>%n samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation type="unfinished">
            <numerusform>%n flagged</numerusform>
            <numerusform>%n flagged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending: Run makes their candidates</source>
        <translation type="unfinished">
            <numerusform>%n pending: Run makes its candidates</numerusform>
            <numerusform>%n pending: Run makes their candidates</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images per class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %1 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diffusion model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageListModel</name>
    <message>
        <source>%1 of %2 %3</source>
        <extracomment>%1 done, %2 in all, %3 what is counted, such as images</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message numerus="yes">
        <source>%n candidate(s) missing: run the pipeline.</source>
        <translation>
            <numerusform>%n candidate is missing: run the pipeline.</numerusform>
            <numerusform>%n candidates are missing: run the pipeline.</numerusform>
        </translation>
    </message>
    <message>
        <source>The baseline passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged: the baseline has no prediction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label mismatch: the baseline is predicted as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low confidence: the baseline&apos;s p %1 is not above β %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>candidate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refined with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No candidate passes; fell back to %1, whose label is wrong too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No candidate passes; fell back to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every candidate failed; the baseline stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned to %1, as the rule would choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned to %1; the rule would choose %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baseline is predicted as its class with a confidence above β.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baseline was flagged; a candidate that passes took its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baseline was flagged and no candidate passes; the most confident one took its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baseline is flagged and candidates are still missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person chose this image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples whose baseline doesn&apos;t pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged: the baseline is predicted as another class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged: the right class, but a confidence not above β</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prototypes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthesise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detect candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the real images and their classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns real images into latents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters each class&apos;s latents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains or loads the detector and checks it on real images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes one baseline image per prototype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicts the baselines and flags the doubtful ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes further images for the flagged samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicts the candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses an image for every sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · sample %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional: an earlier sample of the class is pending.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distils an image dataset with a diffusion model, finds the doubtful images with a detector, makes them anew, and lets you look, overrule and export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a project folder (Ctrl+O); you can also drop one onto the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a small project from drawn pictures and tiny models, and runs it; takes a minute or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The project&apos;s catalogue can&apos;t be written: {0}. Free some space, then go on.</source>
        <extracomment>catalogue.disk</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s catalogue refused an operation: {0}. Close other programs that use it and try again.</source>
        <extracomment>catalogue.failed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no class {0}. The classes are: {1}; @0, @1 … work too.</source>
        <extracomment>class.unknown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {0} can&apos;t take images of {1}×{1} pixels. Use at least {2}×{2}.</source>
        <extracomment>classifier.size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A classifier with {0} classes for {1}×{1} pixels can&apos;t be made. Use 1 class or more and 8 to 4096 pixels.</source>
        <extracomment>classifier.spec</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no classifier called “{0}”. Choose one of {1}.</source>
        <extracomment>classifier.unknown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensors are not those of any classifier known here ({0}). Give a file of one of these networks.</source>
        <extracomment>classifier.unrecognised</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has the block {2} in “{1}”, which this program doesn&apos;t know; it knows {3}. Use another model.</source>
        <extracomment>config.blocks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not valid JSON (line {1}). Correct it or get it again.</source>
        <extracomment>config.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds a value that JSON can&apos;t express. Correct it or get it again.</source>
        <extracomment>config.json-value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {0}, “{1}” has to be a list of one to eight usable values, one for each level. Correct the file.</source>
        <extracomment>config.list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not hold a JSON object. Is it the right file?</source>
        <extracomment>config.object</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sets “{1}” to {2}, which this program can&apos;t run; it knows {3}. Use another model.</source>
        <extracomment>config.unsupported</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of “{0}” in {1} has a wrong type or is out of range. Correct it.</source>
        <extracomment>config.value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class folders in {0} aren&apos;t those the project was made with. Put them back, or make a new project.</source>
        <extracomment>data.changed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class {0} has {1} readable images, fewer than the {2} images per class asked for. Add images or lower --ipc.</source>
        <extracomment>data.too-few</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class folder “{0}” is not among the detector&apos;s classes. Give a folder with its classes only.</source>
        <extracomment>detect.class</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {0} class folders but the detector knows {1} classes. Give a folder that fits it.</source>
        <extracomment>detect.classes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the pictures in {0} could be read. Give a folder with readable pictures.</source>
        <extracomment>detect.no-images</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model card in {0} is damaged: {1}. Train or download the detector again.</source>
        <extracomment>detector.card</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detector knows no class {0} (it has {1} classes). Use a detector trained on this data, or train one.</source>
        <extracomment>detector.classes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detector&apos;s standard deviations must be above 0. Give three such numbers.</source>
        <extracomment>detector.deviation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detector was given images of the shape {0}. It takes 8-bit images [N, H, W, 3].</source>
        <extracomment>detector.images</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no usable CUDA device here for {0}. Use --device cpu, or check the driver.</source>
        <extracomment>device.missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device {0} was asked for, but there is no CUDA device here. Choose cpu.</source>
        <extracomment>device.no-cuda</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device “{0}” is not known. Choose auto, cpu or cuda:N.</source>
        <extracomment>device.unknown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no device. Use auto, cpu or cuda:N.</source>
        <extracomment>device.unknown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images are {0} × {1} pixels; both sides must be multiples of {2}. Resize them first.</source>
        <extracomment>encode.size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export to {0} failed: {1}. Free some space or choose another place.</source>
        <extracomment>export.failed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} samples have an image and a prediction so far. Run the project to the end first.</source>
        <extracomment>export.incomplete</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These samples still wait for candidates: {0}. Run the project, or export with --allow-pending.</source>
        <extracomment>export.pending</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} doesn&apos;t exist or is no file. Check the path.</source>
        <extracomment>file.missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be read. Check that it exists and that you may read it.</source>
        <extracomment>file.read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has {1} bytes; at most {2} are accepted here. Is it the right file?</source>
        <extracomment>file.too-large</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}. Free some space or check the permissions, then go on.</source>
        <extracomment>file.write</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images have to be 8-bit [N, H, W, 3], but got {0}. Convert them to RGB first.</source>
        <extracomment>image.shape</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image can&apos;t be resized to {0}×{1} pixels. Use 1 to {2} pixels per side.</source>
        <extracomment>image.size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no readable image: {1}. Replace or remove it.</source>
        <extracomment>image.unreadable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metadata “classes” of {0} is no JSON list of names. Write it as [&quot;first&quot;, &quot;second&quot;].</source>
        <extracomment>images.classes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no images to work on. Give a set with one image or more.</source>
        <extracomment>images.empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class folder {0} in {1} holds no images. Fill it or remove it.</source>
        <extracomment>images.empty-class</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels run from {0} to {1} but there are {2} classes. Number them from 0.</source>
        <extracomment>images.labels</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds no class folders. Put the images of each class into a folder of their own.</source>
        <extracomment>images.no-classes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no folder. Give a folder that holds one folder of images per class.</source>
        <extracomment>images.no-folder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images have the wrong shape or type. They must be 8-bit [N, height, width, 3].</source>
        <extracomment>images.shape</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels have the wrong shape or type. They must be 64-bit integers, one for each image.</source>
        <extracomment>images.shape</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guidance scale is {0}; it must be a number of at least 0.</source>
        <extracomment>img2img.guidance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} steps at strength {1} leave nothing to denoise. Raise one of them.</source>
        <extracomment>img2img.no-steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>img2img needs a model with a U-Net and a scheduler. Give a whole diffusers folder.</source>
        <extracomment>img2img.parts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>img2img needs {0} of the shape {1} but got {2}. Give matching tensors.</source>
        <extracomment>img2img.shape</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of steps is {0}; it must be at least 1.</source>
        <extracomment>img2img.steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strength is {0}; it must lie above 0 and at most at 1.</source>
        <extracomment>img2img.strength</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K-means was asked for {0} clusters, {1} starts and {2} rounds. Each must be 1 or more.</source>
        <extracomment>kmeans.options</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K-means needs a table of points, not a tensor of {0} dimensions. Encode the images again.</source>
        <extracomment>kmeans.points</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some latents are not finite numbers. Encode the images again, in full precision.</source>
        <extracomment>kmeans.points</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clusters belong to {0} images, not to these. Run K-means again.</source>
        <extracomment>kmeans.points</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {0} images for {1} clusters. Add images or ask for fewer per class.</source>
        <extracomment>kmeans.too-few-points</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} describes a “{1}”; known autoencoders are AutoencoderKL and AutoencoderTiny.</source>
        <extracomment>model.autoencoder-class</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is missing. Give a model folder in the diffusers layout.</source>
        <extracomment>model.config-missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no autoencoder that can be recognised. Give a folder with config.json and weights, or a TAESD file.</source>
        <extracomment>model.file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not list weight files of its own folder. Get it again.</source>
        <extracomment>model.index</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of the model {0} don&apos;t fit each other ({1}: {2} and {3}). Get it again.</source>
        <extracomment>model.mismatch</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model at {0}. Check the path.</source>
        <extracomment>model.missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model was loaded without its text encoder. Give a model that has one.</source>
        <extracomment>model.no-text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} has no folder “{1}”. Give a complete model in the diffusers layout.</source>
        <extracomment>model.part</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no weights in {0}: diffusion_pytorch_model.safetensors or model.safetensors is needed (.fp16 and shards with an index will do).</source>
        <extracomment>model.weights-missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} exists already and isn&apos;t an empty folder. Name another one, or remove it first.</source>
        <extracomment>output.exists</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of {0} doesn&apos;t exist. Make it first or choose another place.</source>
        <extracomment>output.folder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}/{1} has no image {2} that could be chosen. Generate its candidates first, or choose another.</source>
        <extracomment>override.candidate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no choice. Use a candidate&apos;s ordinal, baseline, or none.</source>
        <extracomment>override.choice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sample {0}/{1} in this project.</source>
        <extracomment>override.sample</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synthesis.candidate_batch is {0}; it must divide synthesis.candidates ({1}).</source>
        <extracomment>preset.batch</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is &quot;{1}&quot;; it must be one of: {2}.</source>
        <extracomment>preset.choice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, line {1}: {2}. Correct the file and try again.</source>
        <extracomment>preset.syntax</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} needs {2}.</source>
        <extracomment>preset.type</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is neither a preset nor a file. The presets are: {1}.</source>
        <extracomment>preset.unknown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} is no setting of a preset. The files in resources/presets show all of them.</source>
        <extracomment>preset.unknown-key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1}; it must lie between {2} and {3}.</source>
        <extracomment>preset.value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s catalogue (project.db) is damaged: {0}. Restore it from a copy.</source>
        <extracomment>project.damaged</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no project catalogue. Restore it from a copy.</source>
        <extracomment>project.damaged</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detector file {0} doesn&apos;t exist. Check --detector.</source>
        <extracomment>project.detector</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} doesn&apos;t hold what the catalogue says. Run `stillroom-cli verify --repair`, then `run`.</source>
        <extracomment>project.features</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is open for writing in another Stillroom. Close it there first.</source>
        <extracomment>project.locked</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no Stillroom project (it holds no project.db). Make one with `stillroom-cli new` or open another folder.</source>
        <extracomment>project.missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diffusion model {0} doesn&apos;t exist. Check --diffusion.</source>
        <extracomment>project.model</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was made by a newer Stillroom (format {1}; this one knows {2}). Update Stillroom to open it.</source>
        <extracomment>project.newer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detector isn&apos;t ready yet. Run the detector stage first.</source>
        <extracomment>project.no-detector</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project names no diffusion model. Make it again with --diffusion and the model&apos;s folder.</source>
        <extracomment>project.no-model</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is open for reading only, since another Stillroom writes to it. Close it there first.</source>
        <extracomment>project.read-only</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no sound PyTorch file: {1}. Download or save it again.</source>
        <extracomment>pth.damaged</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} wants to call “{1}”, which weights don&apos;t need; it was not read. Save the state dict alone.</source>
        <extracomment>pth.global</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds no state dict. Save the network&apos;s state_dict().</source>
        <extracomment>pth.no-tensors</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds more than {1} values. Save the state dict alone.</source>
        <extracomment>pth.too-large</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stillroom&apos;s resource folder (presets, sample) isn&apos;t where it was installed. Reinstall, or set STILLROOM_RESOURCES to the folder that holds presets/.</source>
        <extracomment>resources.missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shard is I/N with 0 ≤ I &lt; N; {0} is not.</source>
        <extracomment>run.shard</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shard is I/N with 0 ≤ I &lt; N; {0}/{1} is not.</source>
        <extracomment>run.shard</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor “{0}” in {1} has the type {2}, which this program can&apos;t read. Convert it to F32, F16 or BF16 first.</source>
        <extracomment>safetensors.dtype</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of {0} names “{1}” twice. The file is damaged; get it again.</source>
        <extracomment>safetensors.duplicate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of {1} describes the tensor “{0}” wrongly (dtype, shape and data_offsets are needed). The file is damaged; get it again.</source>
        <extracomment>safetensors.entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of {0} is not valid JSON. The file is damaged; get it again.</source>
        <extracomment>safetensors.header</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} claims a header of {1} bytes; it is damaged or no safetensors file.</source>
        <extracomment>safetensors.header-length</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of {0} is not a JSON object. The file is damaged or no safetensors file.</source>
        <extracomment>safetensors.header-object</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are unused bytes before the tensor “{0}” in {1}. The file is damaged; get it again.</source>
        <extracomment>safetensors.hole</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metadata of {0} is not a list of texts. The file is damaged; get it again.</source>
        <extracomment>safetensors.metadata</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tensor “{0}” in {1}. Give a file that holds it.</source>
        <extracomment>safetensors.no-tensor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor “{0}” in {1} overlaps another one. The file is damaged; get it again.</source>
        <extracomment>safetensors.overlap</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor “{0}” reaches beyond the end of {1}. The file is cut off or damaged; get it again.</source>
        <extracomment>safetensors.range</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor “{0}” in {1} has {2} bytes, which its shape {3} and type {4} disagree with. The file is damaged; get it again.</source>
        <extracomment>safetensors.size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds {1} bytes after its last tensor. The file is damaged; get it again.</source>
        <extracomment>safetensors.trailing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is too short to be a safetensors file. Get it again.</source>
        <extracomment>safetensors.truncated</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ends inside its header. The file is cut off; get it again.</source>
        <extracomment>safetensors.truncated-header</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor “{0}” can&apos;t be stored in {1}: its type or name is not allowed.</source>
        <extracomment>safetensors.unwritable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample has no class {0}. Its classes are listed in its real-image folder.</source>
        <extracomment>sample.class</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} names no sample. Write CLASS/SLOT, for example tench/3 or @0/3.</source>
        <extracomment>sample.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can&apos;t be written. Free some space or check the permissions, then try again.</source>
        <extracomment>sample.write</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The betas in {0} must lie between 0 and 1, one for each training step.</source>
        <extracomment>scheduler.betas</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNDM can&apos;t work with prediction_type “sample”. Choose the scheduler ddim.</source>
        <extracomment>scheduler.prediction</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PNDM scheduler&apos;s config has skip_prk_steps false; only true is supported, as latent diffusion models use it. Set it to true or choose ddim.</source>
        <extracomment>scheduler.prk</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” in {1} is “{2}”; known are {3}.</source>
        <extracomment>scheduler.setting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of steps is {0}; it must lie between 1 and {1}.</source>
        <extracomment>scheduler.steps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler&apos;s config asks for thresholding, which is meant for pixels and not supported. Set it to false.</source>
        <extracomment>scheduler.thresholding</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler reaches timestep {0}, beyond its {1} training steps. Check steps_offset in its config.</source>
        <extracomment>scheduler.timestep</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler “{0}” is not known here. Choose one of: {1}.</source>
        <extracomment>scheduler.unknown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold beta is {0}. Choose a number from 0 to 1.</source>
        <extracomment>selection.beta</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>β is {0}; it must be a number from 0 to 1.</source>
        <extracomment>selection.beta</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample {0} is not part of this selection. Run the selection again.</source>
        <extracomment>selection.input</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample {0} or its candidates are out of order or listed twice. Detect the project&apos;s images again.</source>
        <extracomment>selection.input</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidates are not listed sample by sample. Detect the project&apos;s images again.</source>
        <extracomment>selection.input</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The predictions and features of {0} samples and {1} candidates differ in number. Detect the project&apos;s images again.</source>
        <extracomment>selection.input</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The predictions name {0} samples and {1} candidates, which is more than fits. Detect the project&apos;s images again.</source>
        <extracomment>selection.input</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no predictions to select from. Detect the project&apos;s images.</source>
        <extracomment>selection.input</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool size k is {0}. Choose a whole number from 1 to 20.</source>
        <extracomment>selection.k</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate {0} of slot {1} in class {2} is missing or failed. Choose another image or undo the choice.</source>
        <extracomment>selection.override</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of overrides names {0} samples, the project has {1}. Load it again.</source>
        <extracomment>selection.override</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prototypes were encoded at {0} pixels, but synthesis.size is {1}. Make the project again with encode.size equal to synthesis.size.</source>
        <extracomment>synthesis.size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {0}, the lists of blocks and channels must be of one length and each half of one width. Correct the configuration.</source>
        <extracomment>taesd.config</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights hold neither the encoder nor the decoder of a tiny autoencoder (layers.0.weight). Choose another file.</source>
        <extracomment>taesd.empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tiny autoencoder takes [N, {0}, h, w] with sides of {1} or more, but got {2}. Use inputs made for this model.</source>
        <extracomment>taesd.input</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tiny autoencoder was loaded without its decoder. Put taesd_decoder.safetensors beside the encoder.</source>
        <extracomment>taesd.no-decoder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tiny autoencoder was loaded without its encoder. Put taesd_encoder.safetensors beside the decoder.</source>
        <extracomment>taesd.no-encoder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor “{0}” in {1} is empty. Give at least one entry.</source>
        <extracomment>tensors.empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} asks for the activation “{0}”; known are quick_gelu, gelu, gelu_new and gelu_pytorch_tanh.</source>
        <extracomment>text.activation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {0}, hidden_size {1} can&apos;t be shared by {2} attention heads. Correct the file.</source>
        <extracomment>text.heads</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokenizer does not fit the text encoder, which knows {0} tokens and {1} places. Use the model&apos;s own tokenizer.</source>
        <extracomment>text.ids</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry “{0}” of {1} is not what a CLIP tokenizer has there. Get the file again.</source>
        <extracomment>tokenizer.entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} should hold two tokens with a blank between them. Get the file again.</source>
        <extracomment>tokenizer.merge</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tokenizer in {0}: vocab.json with merges.txt, or tokenizer.json, is needed.</source>
        <extracomment>tokenizer.missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokenizer&apos;s vocabulary has no entry “{0}”. Give the model&apos;s own vocabulary.</source>
        <extracomment>tokenizer.token</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt has {0} bytes; at most {1} are accepted. Shorten it.</source>
        <extracomment>tokenizer.too-long</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds no vocabulary (a list of tokens with their ids).</source>
        <extracomment>tokenizer.vocabulary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validation class “{0}” is not among the training classes. Give a set with the same class folders.</source>
        <extracomment>train.validation-class</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no augmentation called “{0}”. Choose none, light or minimax.</source>
        <extracomment>training.augmentation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint&apos;s tensor “{0}” is missing or has another shape. Delete the checkpoint to start over.</source>
        <extracomment>training.checkpoint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training diverged: the loss in epoch {0}, step {1} is no number. Lower the learning rate (now {2}) and train again.</source>
        <extracomment>training.diverged</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no optimiser called “{0}”. Choose sgd, adam or adamw.</source>
        <extracomment>training.optimiser</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value “{1}” of {0} is out of range. Give {2}.</source>
        <extracomment>training.option</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint {0} belongs to a training with other data or options. Use the same ones, or delete it to start over.</source>
        <extracomment>training.other-checkpoint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no learning-rate schedule called “{0}”. Choose constant, multistep, cosine or cosine-half.</source>
        <extracomment>training.schedule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {0}, {1} channels can&apos;t be shared by {3} {2}. Correct the configuration.</source>
        <extracomment>unet.config</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} describes a U-Net without levels or channels. Correct the configuration.</source>
        <extracomment>unet.config-empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The U-Net takes latents [N, {0}, h, w], one timestep or N, and text [N, T, {1}], but got {2}, {3} and {4}. Use inputs made for this model.</source>
        <extracomment>unet.input</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} gives several values of “cross_attention_dim”; only one for all levels is known. Use another model.</source>
        <extracomment>unet.text-width</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {0}, {1} channels can&apos;t be shared by {2} groups (norm_num_groups). Correct the configuration.</source>
        <extracomment>vae.config</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} describes an autoencoder without levels, channels or a scaling factor. Correct the configuration.</source>
        <extracomment>vae.config-empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The autoencoder takes [N, {0}, h, w] with sides of {1} or more, but got {2}. Use inputs made for this model.</source>
        <extracomment>vae.input</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor “{0}” in {1} should have the type {2} but has {3}. Give a matching file.</source>
        <extracomment>weights.dtype</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor “{0}” is missing in {1}. Give the complete weights of this network.</source>
        <extracomment>weights.missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor “{0}” in {1} should have the shape {2} but has {3}. Give a matching file.</source>
        <extracomment>weights.shape</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>There isn&apos;t enough memory for this. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prototypes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detector</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
