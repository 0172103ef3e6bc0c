<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ChartMenu</name>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern …</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Werte kopieren</translation>
    </message>
    <message>
        <source>Charts are saved as .png, .svg, .pdf or .csv, not as %1.</source>
        <translation>Diagramme werden als .png, .svg, .pdf oder .csv gespeichert, nicht als %1.</translation>
    </message>
    <message>
        <source>Save values as CSV…</source>
        <translation>Werte als CSV speichern …</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>A run goes on</source>
        <translation>Ein Lauf ist im Gang</translation>
    </message>
    <message>
        <source>A run goes on. Everything it has finished is kept, and the next run goes on from there.</source>
        <translation>Ein Lauf ist im Gang. Alles, was er fertiggestellt hat, bleibt erhalten, und der nächste Lauf macht dort weiter.</translation>
    </message>
    <message>
        <source>&amp;Finish the current step, then close</source>
        <translation>Aktuellen Schritt &amp;beenden, dann schließen</translation>
    </message>
    <message>
        <source>&amp;Stop now and close</source>
        <translation>&amp;Sofort anhalten und schließen</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t close</source>
        <translation>&amp;Nicht schließen</translation>
    </message>
</context>
<context>
    <name>CompareMode</name>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Blinken</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>Schieber</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>ComparedPictures</name>
    <message>
        <source>Baseline</source>
        <translation>Ausgangsbild</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Kandidat %1</translation>
    </message>
    <message>
        <source>the rule&apos;s choice</source>
        <translation>Wahl der Regel</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>festgelegt</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>noch nicht erzeugt</translation>
    </message>
    <message>
        <source>no prediction</source>
        <translation>keine Vorhersage</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>Konfidenz %1</translation>
    </message>
    <message>
        <source>similarity %1</source>
        <translation>Ähnlichkeit %1</translation>
    </message>
    <message>
        <source>predicted as %1</source>
        <translation>vorhergesagt als %1</translation>
    </message>
</context>
<context>
    <name>DataSurvey</name>
    <message>
        <source>The name of the class folder %1 isn&apos;t UTF-8. Rename the folder.</source>
        <translation>Der Name des Klassenordners %1 ist kein UTF-8. Benennen Sie ihn um.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln class folder(s) hold no images: %1. Fill or remove them.</source>
        <translation>
            <numerusform>%Ln Klassenordner enthält keine Bilder: %1. Füllen oder entfernen Sie ihn.</numerusform>
            <numerusform>%Ln Klassenordner enthalten keine Bilder: %1. Füllen oder entfernen Sie sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Give the whole path, beginning with “/”.</source>
        <translation>Geben Sie den ganzen Pfad an, mit „/“ am Anfang.</translation>
    </message>
    <message>
        <source>You may not look into %1. Change its permissions, or choose another folder.</source>
        <translation>Sie dürfen nicht in %1 hineinsehen. Ändern Sie die Rechte oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln class(es)</source>
        <translation>
            <numerusform>%Ln Klasse</numerusform>
            <numerusform>%Ln Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, counting: %2 so far …</source>
        <translation>%1, wird gezählt: bisher %2 …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>The smallest is %1 with %2.</source>
        <translation>Die kleinste ist %1 mit %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that are no images are left out.</source>
        <translation>
            <numerusform>%Ln Datei, die kein Bild ist, bleibt außen vor.</numerusform>
            <numerusform>%Ln Dateien, die keine Bilder sind, bleiben außen vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) can&apos;t be used and are skipped; the first: %1</source>
        <translation>
            <numerusform>%Ln Stelle ist nicht verwendbar und wird übersprungen: %1</numerusform>
            <numerusform>%Ln Stellen sind nicht verwendbar und werden übersprungen; die erste: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionTexts</name>
    <message>
        <source>k %1 · β %2</source>
        <translation>k %1 · β %2</translation>
    </message>
    <message>
        <source>Clear the choice</source>
        <translation>Festlegung aufheben</translation>
    </message>
    <message>
        <source>Keep the baseline</source>
        <translation>Ausgangsbild behalten</translation>
    </message>
    <message>
        <source>Pin candidate %1</source>
        <translation>Kandidat %1 festlegen</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>Note “%1”</source>
        <translation>Notiz „%1“</translation>
    </message>
    <message>
        <source>Mark not reviewed</source>
        <translation>Als ungesichtet vermerken</translation>
    </message>
    <message>
        <source>Mark reviewed</source>
        <translation>Als gesichtet vermerken</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>festgelegt</translation>
    </message>
    <message>
        <source>baseline kept</source>
        <translation>Ausgangsbild behalten</translation>
    </message>
    <message>
        <source>choice cleared</source>
        <translation>Festlegung aufgehoben</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>gesichtet</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>ungesichtet</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message numerus="yes">
        <source>Pin %n sample(s)</source>
        <translation>
            <numerusform>%n Probe festlegen</numerusform>
            <numerusform>%n Proben festlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the baseline of %n sample(s)</source>
        <translation>
            <numerusform>Ausgangsbild von %n Probe behalten</numerusform>
            <numerusform>Ausgangsbilder von %n Proben behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear the choice of %n sample(s)</source>
        <translation>
            <numerusform>Festlegung von %n Probe aufheben</numerusform>
            <numerusform>Festlegungen von %n Proben aufheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n sample(s) reviewed</source>
        <translation>
            <numerusform>%n Probe als gesichtet vermerken</numerusform>
            <numerusform>%n Proben als gesichtet vermerken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n sample(s) not reviewed</source>
        <translation>
            <numerusform>%n Probe als ungesichtet vermerken</numerusform>
            <numerusform>%n Proben als ungesichtet vermerken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n Probe</numerusform>
            <numerusform>%n Proben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and mark reviewed</source>
        <extracomment>%1 is &quot;Pin candidate 4&quot;, &quot;Keep the baseline&quot; or &quot;Clear the choice&quot;</extracomment>
        <translation>%1 und als gesichtet vermerken</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>Decided by a newer Stillroom: %1</source>
        <translation>Von einem neueren Stillroom entschieden: %1</translation>
    </message>
    <message>
        <source>%1 · sample %2</source>
        <translation>%1 · Probe %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what was decided, %2 the sample</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>What can be dropped is one project folder, one folder that holds a folder of images per class, or one preset file (.toml).</source>
        <translation>Hierher ziehen lassen sich ein Projektordner, ein Ordner mit einem Ordner voller Bilder je Klasse oder eine Voreinstellungsdatei (.toml).</translation>
    </message>
    <message>
        <source>%1 is nothing to make or open a project of.</source>
        <translation>Aus %1 lässt sich kein Projekt machen oder öffnen.</translation>
    </message>
</context>
<context>
    <name>ExportStages</name>
    <message>
        <source>Drawing the contact sheet</source>
        <translation>Kontaktabzug wird gezeichnet</translation>
    </message>
    <message>
        <source>Writing the features</source>
        <translation>Merkmale werden geschrieben</translation>
    </message>
    <message>
        <source>Drawing the charts</source>
        <translation>Diagramme werden gezeichnet</translation>
    </message>
    <message>
        <source>Copying the images</source>
        <translation>Bilder werden kopiert</translation>
    </message>
    <message>
        <source>Reading the project</source>
        <translation>Projekt wird gelesen</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>HeatColours</name>
    <message>
        <source>Inferno</source>
        <translation>Inferno</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Jet</source>
        <translation>Jet</translation>
    </message>
</context>
<context>
    <name>MetricsTable</name>
    <message>
        <source>Set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Label consistency</source>
        <translation>Label-Konsistenz</translation>
    </message>
    <message>
        <source>%1 against %2 real images, %3 features of %4, k = %5, KID over subsets of %6</source>
        <translation>%1 gegen %2 echte Bilder, %3 Merkmale von %4, k = %5, KID über Teilmengen von %6</translation>
    </message>
    <message>
        <source>Label consistency by %1: %2 of %3</source>
        <translation>Label-Konsistenz laut %1: %2 von %3</translation>
    </message>
    <message>
        <source>No floor: it needs more real images than synthetic ones.</source>
        <translation>Keine Untergrenze: Dafür braucht es mehr echte Bilder als synthetische.</translation>
    </message>
    <message>
        <source>Floor: the FID of as many random real images, which no set of this size beats by being good.</source>
        <translation>Untergrenze: der FID ebenso vieler zufälliger echter Bilder, den kein Satz dieser Größe durch Güte unterbietet.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) couldn&apos;t be read</source>
        <translation>
            <numerusform>%n Bild war nicht lesbar</numerusform>
            <numerusform>%n Bilder waren nicht lesbar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewProjectCheck</name>
    <message>
        <source>Choose the folder that holds one folder of images per class. Nothing in it is changed.</source>
        <translation>Wählen Sie den Ordner, der je Klasse einen Ordner mit Bildern enthält. Darin wird nichts verändert.</translation>
    </message>
    <message>
        <source>Choose the preset that the project starts from.</source>
        <translation>Wählen Sie die Voreinstellung, von der das Projekt ausgeht.</translation>
    </message>
    <message>
        <source>This preset names none: choose a folder or a file, or give the name of one in the Hugging Face cache.</source>
        <translation>Diese Voreinstellung nennt keines: Wählen Sie einen Ordner oder eine Datei, oder nennen Sie eines aus dem Hugging-Face-Cache.</translation>
    </message>
    <message>
        <source>%1 holds no diffusion model: there is no folder “unet” in it. Choose another.</source>
        <translation>%1 enthält kein Diffusionsmodell: Es gibt keinen Ordner „unet“ darin. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Choose the file with the detector&apos;s weights.</source>
        <translation>Wählen Sie die Datei mit den Gewichten des Detektors.</translation>
    </message>
    <message>
        <source>%1 is no file. Check the path, or have a detector trained.</source>
        <translation>%1 ist keine Datei. Prüfen Sie den Pfad oder lassen Sie einen Detektor trainieren.</translation>
    </message>
    <message>
        <source>The seed is a whole number, such as 0 or 42.</source>
        <translation>Der Startwert ist eine ganze Zahl, etwa 0 oder 42.</translation>
    </message>
    <message>
        <source>Choose a new folder for the project.</source>
        <translation>Wählen Sie einen neuen Ordner für das Projekt.</translation>
    </message>
    <message>
        <source>Give the whole path, beginning with “/”.</source>
        <translation>Geben Sie den ganzen Pfad an, mit „/“ am Anfang.</translation>
    </message>
    <message>
        <source>This lies in the data and would become a class of it. Choose a place outside.</source>
        <translation>Das liegt in den Daten und würde dort zu einer Klasse. Wählen Sie einen Ort außerhalb.</translation>
    </message>
    <message>
        <source>%1 is a file. Choose another place.</source>
        <translation>%1 ist eine Datei. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>You may not write to %1. Choose another place.</source>
        <translation>Sie dürfen nicht in %1 schreiben. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>PictureFacts</name>
    <message>
        <source>Baseline</source>
        <translation>Ausgangsbild</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Kandidat %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>in the pool</source>
        <translation>im Pool</translation>
    </message>
    <message>
        <source>predicted as %1, p %2</source>
        <translation>vorhergesagt als %1, p %2</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>noch nicht erzeugt</translation>
    </message>
    <message>
        <source>no prediction</source>
        <translation>keine Vorhersage</translation>
    </message>
    <message numerus="yes">
        <source>pinning it changes %n other samples</source>
        <translation>
            <numerusform>es festzulegen ändert %n andere Probe</numerusform>
            <numerusform>es festzulegen ändert %n andere Proben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresetTexts</name>
    <message>
        <source>a diffusion model of yours</source>
        <translation>ein Diffusionsmodell von Ihnen</translation>
    </message>
    <message>
        <source>the embedded model</source>
        <translation>das eingebaute Modell</translation>
    </message>
    <message>
        <source>random weights</source>
        <translation>zufällige Gewichte</translation>
    </message>
    <message>
        <source>the embedded one</source>
        <translation>das eingebaute</translation>
    </message>
    <message>
        <source>%1&#xa0;px, stored at %2&#xa0;px · %3</source>
        <translation>%1&#xa0;px, gespeichert mit %2&#xa0;px · %3</translation>
    </message>
    <message>
        <source>nothing is refined</source>
        <translation>nichts wird ersetzt</translation>
    </message>
    <message>
        <source>k&#xa0;%1, β&#xa0;%2, %3 candidates</source>
        <translation>k&#xa0;%1, β&#xa0;%2, %3 Kandidaten</translation>
    </message>
    <message>
        <source>As the preset says: %1</source>
        <translation>Laut Voreinstellung: %1</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ReviewMark</name>
    <message>
        <source>Not reviewed</source>
        <translation>Ungesichtet</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Gesichtet</translation>
    </message>
    <message>
        <source>Changed since review</source>
        <translation>Seit Sichtung geändert</translation>
    </message>
</context>
<context>
    <name>SampleOrder</name>
    <message>
        <source>Slot</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Baseline confidence</source>
        <translation>Konfidenz Ausgangsbild</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>Vorhergesagte Klasse</translation>
    </message>
    <message>
        <source>Reviewed or not</source>
        <translation>Sichtung</translation>
    </message>
    <message>
        <source>Change of confidence</source>
        <translation>Konfidenzänderung</translation>
    </message>
    <message>
        <source>last ones first</source>
        <translation>letzte zuerst</translation>
    </message>
    <message>
        <source>in their own order</source>
        <translation>in eigener Reihenfolge</translation>
    </message>
    <message>
        <source>reviewed first</source>
        <translation>gesichtete zuerst</translation>
    </message>
    <message>
        <source>waiting first</source>
        <translation>wartende zuerst</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>größte zuerst</translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation>kleinste zuerst</translation>
    </message>
    <message>
        <source>highest first</source>
        <translation>höchste zuerst</translation>
    </message>
    <message>
        <source>lowest first</source>
        <translation>niedrigste zuerst</translation>
    </message>
</context>
<context>
    <name>StripOrder</name>
    <message>
        <source>By ordinal</source>
        <translation>Nach Nummer</translation>
    </message>
    <message>
        <source>By confidence, high first</source>
        <translation>Nach Konfidenz, hohe zuerst</translation>
    </message>
    <message>
        <source>By similarity, low first</source>
        <translation>Nach Ähnlichkeit, geringe zuerst</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>The baseline passes.</source>
        <translation>Das Ausgangsbild besteht.</translation>
    </message>
    <message>
        <source>Flagged: the baseline has no prediction.</source>
        <translation>Markiert: das Ausgangsbild hat keine Vorhersage.</translation>
    </message>
    <message>
        <source>Label mismatch: the baseline is predicted as %1.</source>
        <translation>Falsches Label: das Ausgangsbild wird als %1 vorhergesagt.</translation>
    </message>
    <message>
        <source>Low confidence: the baseline&apos;s p %1 is not above β %2.</source>
        <translation>Geringe Konfidenz: p %1 des Ausgangsbilds liegt nicht über β %2.</translation>
    </message>
    <message>
        <source>the baseline</source>
        <translation>das Ausgangsbild</translation>
    </message>
    <message>
        <source>candidate %1</source>
        <translation>Kandidat %1</translation>
    </message>
    <message>
        <source>Refined with %1.</source>
        <translation>Verfeinert mit: %1.</translation>
    </message>
    <message>
        <source>No candidate passes; fell back to %1, whose label is wrong too.</source>
        <translation>Kein Kandidat besteht; Notlösung: %1, dessen Label ebenfalls falsch ist.</translation>
    </message>
    <message>
        <source>No candidate passes; fell back to %1.</source>
        <translation>Kein Kandidat besteht; Notlösung: %1.</translation>
    </message>
    <message>
        <source>Every candidate failed; the baseline stays.</source>
        <translation>Alle Kandidaten sind fehlgeschlagen; das Ausgangsbild bleibt.</translation>
    </message>
    <message>
        <source>Pinned to %1, as the rule would choose.</source>
        <translation>Festgelegt: %1, wie die Regel wählen würde.</translation>
    </message>
    <message>
        <source>Pinned to %1; the rule would choose %2.</source>
        <translation>Festgelegt: %1; die Regel würde wählen: %2.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Refined</source>
        <translation>Verfeinert</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Notlösung</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Festgelegt</translation>
    </message>
    <message>
        <source>The baseline is predicted as its class with a confidence above β.</source>
        <translation>Das Ausgangsbild wird als seine Klasse vorhergesagt, mit einer Konfidenz über β.</translation>
    </message>
    <message>
        <source>The baseline was flagged; a candidate that passes took its place.</source>
        <translation>Das Ausgangsbild wurde markiert; ein Kandidat, der besteht, ersetzt es.</translation>
    </message>
    <message>
        <source>The baseline was flagged and no candidate passes; the most confident one took its place.</source>
        <translation>Das Ausgangsbild wurde markiert und kein Kandidat besteht; der sicherste ersetzt es.</translation>
    </message>
    <message>
        <source>The baseline is flagged and candidates are still missing.</source>
        <translation>Das Ausgangsbild ist markiert und es fehlen noch Kandidaten.</translation>
    </message>
    <message>
        <source>A person chose this image.</source>
        <translation>Eine Person hat dieses Bild gewählt.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Every sample</source>
        <translation>Jede Probe</translation>
    </message>
    <message>
        <source>Samples whose baseline doesn&apos;t pass</source>
        <translation>Proben, deren Ausgangsbild nicht besteht</translation>
    </message>
    <message>
        <source>Flagged: the baseline is predicted as another class</source>
        <translation>Markiert: das Ausgangsbild wird als andere Klasse vorhergesagt</translation>
    </message>
    <message>
        <source>Flagged: the right class, but a confidence not above β</source>
        <translation>Markiert: richtige Klasse, aber Konfidenz nicht über β</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Encode</source>
        <translation>Kodieren</translation>
    </message>
    <message>
        <source>Prototypes</source>
        <translation>Prototypen</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>Detektor</translation>
    </message>
    <message>
        <source>Synthesise</source>
        <translation>Synthese</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Detect candidates</source>
        <translation>Kandidaten prüfen</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Lists the real images and their classes</source>
        <translation>Listet die echten Bilder und ihre Klassen</translation>
    </message>
    <message>
        <source>Turns real images into latents</source>
        <translation>Wandelt echte Bilder in Latents um</translation>
    </message>
    <message>
        <source>Clusters each class&apos;s latents</source>
        <translation>Gruppiert die Latents jeder Klasse</translation>
    </message>
    <message>
        <source>Trains or loads the detector and checks it on real images</source>
        <translation>Trainiert oder lädt den Detektor und prüft ihn an echten Bildern</translation>
    </message>
    <message>
        <source>Makes one baseline image per prototype</source>
        <translation>Erzeugt je Prototyp ein Ausgangsbild</translation>
    </message>
    <message>
        <source>Predicts the baselines and flags the doubtful ones</source>
        <translation>Sagt die Ausgangsbilder vorher und markiert die zweifelhaften</translation>
    </message>
    <message>
        <source>Makes further images for the flagged samples</source>
        <translation>Erzeugt weitere Bilder für die markierten Proben</translation>
    </message>
    <message>
        <source>Predicts the candidates</source>
        <translation>Sagt die Kandidaten vorher</translation>
    </message>
    <message>
        <source>Chooses an image for every sample</source>
        <translation>Wählt für jede Probe ein Bild</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>teilweise fertig</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 je Sekunde</translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation>%1 je Minute</translation>
    </message>
    <message>
        <source>%1 · sample %2</source>
        <translation>%1 · Probe %2</translation>
    </message>
    <message>
        <source>Provisional: an earlier sample of the class is pending.</source>
        <translation>Vorläufig: eine frühere Probe der Klasse ist noch offen.</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) missing: M makes them.</source>
        <translation>
            <numerusform>%n Kandidat fehlt: M erzeugt ihn.</numerusform>
            <numerusform>%n Kandidaten fehlen: M erzeugt sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The project&apos;s catalogue can&apos;t be written: {0}. Free some space, then go on.</source>
        <extracomment>catalogue.disk</extracomment>
        <translation>Der Katalog des Projekts lässt sich nicht schreiben: {0}. Schaffen Sie Platz und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>The project&apos;s catalogue refused an operation: {0}. Close other programs that use it and try again.</source>
        <extracomment>catalogue.failed</extracomment>
        <translation>Der Katalog des Projekts hat einen Vorgang abgelehnt: {0}. Schließen Sie andere Programme, die ihn benutzen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no class {0}. The classes are: {1}; @0, @1 … work too.</source>
        <extracomment>class.unknown</extracomment>
        <translation>Es gibt keine Klasse {0}. Die Klassen sind: {1}; auch @0, @1 … sind möglich.</translation>
    </message>
    <message>
        <source>The network {0} can&apos;t take images of {1}×{1} pixels. Use at least {2}×{2}.</source>
        <extracomment>classifier.size</extracomment>
        <translation>Das Netz {0} nimmt keine Bilder mit {1}×{1} Pixeln. Verwenden Sie mindestens {2}×{2}.</translation>
    </message>
    <message>
        <source>A classifier with {0} classes for {1}×{1} pixels can&apos;t be made. Use 1 class or more and 8 to 4096 pixels.</source>
        <extracomment>classifier.spec</extracomment>
        <translation>Ein Klassifikator mit {0} Klassen für {1}×{1} Pixel ist nicht möglich. Verwenden Sie mindestens 1 Klasse und 8 bis 4096 Pixel.</translation>
    </message>
    <message>
        <source>There is no classifier called “{0}”. Choose one of {1}.</source>
        <extracomment>classifier.unknown</extracomment>
        <translation>Es gibt keinen Klassifikator namens „{0}“. Wählen Sie einen von {1}.</translation>
    </message>
    <message>
        <source>The tensors are not those of any classifier known here ({0}). Give a file of one of these networks.</source>
        <extracomment>classifier.unrecognised</extracomment>
        <translation>Die Tensoren gehören zu keinem hier bekannten Klassifikator ({0}). Geben Sie eine Datei eines dieser Netze an.</translation>
    </message>
    <message>
        <source>{0} has the block {2} in “{1}”, which this program doesn&apos;t know; it knows {3}. Use another model.</source>
        <extracomment>config.blocks</extracomment>
        <translation>{0} enthält in „{1}“ den Block {2}, den dieses Programm nicht kennt; es kennt {3}. Verwenden Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>{0} is not valid JSON (line {1}). Correct it or get it again.</source>
        <extracomment>config.json</extracomment>
        <translation>{0} ist kein gültiges JSON (Zeile {1}). Berichtigen Sie die Datei oder besorgen Sie sie neu.</translation>
    </message>
    <message>
        <source>{0} holds a value that JSON can&apos;t express. Correct it or get it again.</source>
        <extracomment>config.json-value</extracomment>
        <translation>{0} enthält einen Wert, den JSON nicht ausdrücken kann. Berichtigen Sie die Datei oder besorgen Sie sie neu.</translation>
    </message>
    <message>
        <source>{0} does not hold a JSON object. Is it the right file?</source>
        <extracomment>config.object</extracomment>
        <translation>{0} enthält kein JSON-Objekt. Ist es die richtige Datei?</translation>
    </message>
    <message>
        <source>{0} sets “{1}” to {2}, which this program can&apos;t run; it knows {3}. Use another model.</source>
        <extracomment>config.unsupported</extracomment>
        <translation>{0} setzt „{1}“ auf {2}, was dieses Programm nicht ausführen kann; es kennt {3}. Verwenden Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The class folder “{0}” is not among the detector&apos;s classes. Give a folder with its classes only.</source>
        <extracomment>detect.class</extracomment>
        <translation>Der Klassenordner „{0}“ gehört nicht zu den Klassen des Detektors. Geben Sie einen Ordner nur mit dessen Klassen an.</translation>
    </message>
    <message>
        <source>There are {0} class folders but the detector knows {1} classes. Give a folder that fits it.</source>
        <extracomment>detect.classes</extracomment>
        <translation>Es gibt {0} Klassenordner, der Detektor kennt aber {1} Klassen. Geben Sie einen passenden Ordner an.</translation>
    </message>
    <message>
        <source>The detector knows no class {0} (it has {1} classes). Use a detector trained on this data, or train one.</source>
        <extracomment>detector.classes</extracomment>
        <translation>Der Detektor kennt keine Klasse {0} (er hat {1} Klassen). Verwenden Sie einen auf diesen Daten trainierten Detektor oder trainieren Sie einen.</translation>
    </message>
    <message>
        <source>The detector&apos;s standard deviations must be above 0. Give three such numbers.</source>
        <extracomment>detector.deviation</extracomment>
        <translation>Die Standardabweichungen des Detektors müssen über 0 liegen. Geben Sie drei solche Zahlen an.</translation>
    </message>
    <message>
        <source>The detector was given images of the shape {0}. It takes 8-bit images [N, H, W, 3].</source>
        <extracomment>detector.images</extracomment>
        <translation>Der Detektor erhielt Bilder der Form {0}. Er nimmt 8-Bit-Bilder [N, H, W, 3].</translation>
    </message>
    <message>
        <source>The images are {0} × {1} pixels; both sides must be multiples of {2}. Resize them first.</source>
        <extracomment>encode.size</extracomment>
        <translation>Die Bilder haben {0} × {1} Pixel; beide Seiten müssen Vielfache von {2} sein. Ändern Sie zuerst ihre Größe.</translation>
    </message>
    <message>
        <source>The export to {0} failed: {1}. Free some space or choose another place.</source>
        <extracomment>export.failed</extracomment>
        <translation>Der Export nach {0} ist gescheitert: {1}. Schaffen Sie Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{0} of {1} samples have an image and a prediction so far. Run the project to the end first.</source>
        <extracomment>export.incomplete</extracomment>
        <translation>{0} von {1} Proben haben bisher Bild und Vorhersage. Führen Sie das Projekt zuerst zu Ende.</translation>
    </message>
    <message>
        <source>These samples still wait for candidates: {0}. Run the project, or export with --allow-pending.</source>
        <extracomment>export.pending</extracomment>
        <translation>Diese Proben warten noch auf Kandidaten: {0}. Führen Sie das Projekt aus oder exportieren Sie mit --allow-pending.</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t exist or is no file. Check the path.</source>
        <extracomment>file.missing</extracomment>
        <translation>{0} gibt es nicht oder ist keine Datei. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read. Check that it exists and that you may read it.</source>
        <extracomment>file.read</extracomment>
        <translation>{0} ist nicht lesbar. Prüfen Sie, ob es existiert und Sie es lesen dürfen.</translation>
    </message>
    <message>
        <source>{0} has {1} bytes; at most {2} are accepted here. Is it the right file?</source>
        <extracomment>file.too-large</extracomment>
        <translation>{0} hat {1} Bytes; hier sind höchstens {2} erlaubt. Ist es die richtige Datei?</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}. Free some space or check the permissions, then go on.</source>
        <extracomment>file.write</extracomment>
        <translation>{0} lässt sich nicht schreiben: {1}. Schaffen Sie Platz oder prüfen Sie die Rechte und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>Images have to be 8-bit [N, H, W, 3], but got {0}. Convert them to RGB first.</source>
        <extracomment>image.shape</extracomment>
        <translation>Bilder müssen 8-Bit [N, H, W, 3] sein, erhalten wurde {0}. Wandeln Sie sie zuerst in RGB um.</translation>
    </message>
    <message>
        <source>An image can&apos;t be resized to {0}×{1} pixels. Use 1 to {2} pixels per side.</source>
        <extracomment>image.size</extracomment>
        <translation>Ein Bild lässt sich nicht auf {0}×{1} Pixel bringen. Verwenden Sie 1 bis {2} Pixel je Seite.</translation>
    </message>
    <message>
        <source>The metadata “classes” of {0} is no JSON list of names. Write it as [&quot;first&quot;, &quot;second&quot;].</source>
        <extracomment>images.classes</extracomment>
        <translation>Die Metadaten „classes“ von {0} sind keine JSON-Liste von Namen. Schreiben Sie sie als [&quot;erste&quot;, &quot;zweite&quot;].</translation>
    </message>
    <message>
        <source>There are no images to work on. Give a set with one image or more.</source>
        <extracomment>images.empty</extracomment>
        <translation>Es gibt keine Bilder, mit denen gearbeitet werden könnte. Geben Sie einen Satz mit mindestens einem Bild an.</translation>
    </message>
    <message>
        <source>The class folder {0} in {1} holds no images. Fill it or remove it.</source>
        <extracomment>images.empty-class</extracomment>
        <translation>Der Klassenordner {0} in {1} enthält keine Bilder. Füllen oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>The labels run from {0} to {1} but there are {2} classes. Number them from 0.</source>
        <extracomment>images.labels</extracomment>
        <translation>Die Labels reichen von {0} bis {1}, es gibt aber {2} Klassen. Nummerieren Sie sie ab 0.</translation>
    </message>
    <message>
        <source>{0} holds no class folders. Put the images of each class into a folder of their own.</source>
        <extracomment>images.no-classes</extracomment>
        <translation>{0} enthält keine Klassenordner. Legen Sie die Bilder jeder Klasse in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>{0} is no folder. Give a folder that holds one folder of images per class.</source>
        <extracomment>images.no-folder</extracomment>
        <translation>{0} ist kein Ordner. Geben Sie einen Ordner an, der je Klasse einen Bilderordner enthält.</translation>
    </message>
    <message>
        <source>The images have the wrong shape or type. They must be 8-bit [N, height, width, 3].</source>
        <extracomment>images.shape</extracomment>
        <translation>Die Bilder haben falsche Form oder falschen Typ. Sie müssen 8-Bit [N, Höhe, Breite, 3] sein.</translation>
    </message>
    <message>
        <source>The labels have the wrong shape or type. They must be 64-bit integers, one for each image.</source>
        <extracomment>images.shape</extracomment>
        <translation>Die Labels haben falsche Form oder falschen Typ. Sie müssen 64-Bit-Ganzzahlen sein, eine je Bild.</translation>
    </message>
    <message>
        <source>The guidance scale is {0}; it must be a number of at least 0.</source>
        <extracomment>img2img.guidance</extracomment>
        <translation>Die Guidance-Stärke ist {0}; sie muss eine Zahl von mindestens 0 sein.</translation>
    </message>
    <message>
        <source>{0} steps at strength {1} leave nothing to denoise. Raise one of them.</source>
        <extracomment>img2img.no-steps</extracomment>
        <translation>{0} Schritte bei Stärke {1} lassen nichts zu entrauschen. Erhöhen Sie einen der Werte.</translation>
    </message>
    <message>
        <source>img2img needs a model with a U-Net and a scheduler. Give a whole diffusers folder.</source>
        <extracomment>img2img.parts</extracomment>
        <translation>img2img braucht ein Modell mit U-Net und Scheduler. Geben Sie einen vollständigen diffusers-Ordner an.</translation>
    </message>
    <message>
        <source>img2img needs {0} of the shape {1} but got {2}. Give matching tensors.</source>
        <extracomment>img2img.shape</extracomment>
        <translation>img2img braucht {0} der Form {1}, erhielt aber {2}. Geben Sie passende Tensoren an.</translation>
    </message>
    <message>
        <source>The number of steps is {0}; it must be at least 1.</source>
        <extracomment>img2img.steps</extracomment>
        <translation>Die Zahl der Schritte ist {0}; sie muss mindestens 1 sein.</translation>
    </message>
    <message>
        <source>The strength is {0}; it must lie above 0 and at most at 1.</source>
        <extracomment>img2img.strength</extracomment>
        <translation>Die Stärke ist {0}; sie muss über 0 und höchstens bei 1 liegen.</translation>
    </message>
    <message>
        <source>K-means was asked for {0} clusters, {1} starts and {2} rounds. Each must be 1 or more.</source>
        <extracomment>kmeans.options</extracomment>
        <translation>K-means sollte {0} Gruppen, {1} Starts und {2} Runden rechnen. Jeder Wert muss mindestens 1 sein.</translation>
    </message>
    <message>
        <source>K-means needs a table of points, not a tensor of {0} dimensions. Encode the images again.</source>
        <extracomment>kmeans.points</extracomment>
        <translation>K-means braucht eine Tabelle von Punkten, keinen Tensor mit {0} Dimensionen. Kodieren Sie die Bilder neu.</translation>
    </message>
    <message>
        <source>Some latents are not finite numbers. Encode the images again, in full precision.</source>
        <extracomment>kmeans.points</extracomment>
        <translation>Einige Latents sind keine endlichen Zahlen. Kodieren Sie die Bilder neu, in voller Genauigkeit.</translation>
    </message>
    <message>
        <source>The clusters belong to {0} images, not to these. Run K-means again.</source>
        <extracomment>kmeans.points</extracomment>
        <translation>Die Gruppen gehören zu {0} Bildern, nicht zu diesen. Führen Sie K-means erneut aus.</translation>
    </message>
    <message>
        <source>There are {0} images for {1} clusters. Add images or ask for fewer per class.</source>
        <extracomment>kmeans.too-few-points</extracomment>
        <translation>Es gibt {0} Bilder für {1} Gruppen. Fügen Sie Bilder hinzu oder verlangen Sie weniger je Klasse.</translation>
    </message>
    <message>
        <source>{0} describes a “{1}”; known autoencoders are AutoencoderKL and AutoencoderTiny.</source>
        <extracomment>model.autoencoder-class</extracomment>
        <translation>{0} beschreibt ein „{1}“; bekannte Autoencoder sind AutoencoderKL und AutoencoderTiny.</translation>
    </message>
    <message>
        <source>{0} is missing. Give a model folder in the diffusers layout.</source>
        <extracomment>model.config-missing</extracomment>
        <translation>{0} fehlt. Geben Sie einen Modellordner im diffusers-Aufbau an.</translation>
    </message>
    <message>
        <source>{0} is no autoencoder that can be recognised. Give a folder with config.json and weights, or a TAESD file.</source>
        <extracomment>model.file</extracomment>
        <translation>{0} ist kein erkennbarer Autoencoder. Geben Sie einen Ordner mit config.json und Gewichten oder eine TAESD-Datei an.</translation>
    </message>
    <message>
        <source>{0} does not list weight files of its own folder. Get it again.</source>
        <extracomment>model.index</extracomment>
        <translation>{0} nennt keine Gewichtsdateien des eigenen Ordners. Besorgen Sie die Datei neu.</translation>
    </message>
    <message>
        <source>The parts of the model {0} don&apos;t fit each other ({1}: {2} and {3}). Get it again.</source>
        <extracomment>model.mismatch</extracomment>
        <translation>Die Teile des Modells {0} passen nicht zueinander ({1}: {2} und {3}). Besorgen Sie es neu.</translation>
    </message>
    <message>
        <source>There is no model at {0}. Check the path.</source>
        <extracomment>model.missing</extracomment>
        <translation>Unter {0} gibt es kein Modell. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>This model was loaded without its text encoder. Give a model that has one.</source>
        <extracomment>model.no-text</extracomment>
        <translation>Dieses Modell wurde ohne seinen Textkodierer geladen. Geben Sie ein Modell an, das einen hat.</translation>
    </message>
    <message>
        <source>The model {0} has no folder “{1}”. Give a complete model in the diffusers layout.</source>
        <extracomment>model.part</extracomment>
        <translation>Das Modell {0} hat keinen Ordner „{1}“. Geben Sie ein vollständiges Modell im diffusers-Aufbau an.</translation>
    </message>
    <message>
        <source>{0} exists already and isn&apos;t an empty folder. Name another one, or remove it first.</source>
        <extracomment>output.exists</extracomment>
        <translation>{0} existiert schon und ist kein leerer Ordner. Nennen Sie einen anderen oder entfernen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The folder of {0} doesn&apos;t exist. Make it first or choose another place.</source>
        <extracomment>output.folder</extracomment>
        <translation>Den Ordner von {0} gibt es nicht. Legen Sie ihn zuerst an oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{0}/{1} has no image {2} that could be chosen. Generate its candidates first, or choose another.</source>
        <extracomment>override.candidate</extracomment>
        <translation>{0}/{1} hat kein wählbares Bild {2}. Erzeugen Sie zuerst seine Kandidaten oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>{0} is no choice. Use a candidate&apos;s ordinal, baseline, or none.</source>
        <extracomment>override.choice</extracomment>
        <translation>{0} ist keine Wahl. Verwenden Sie die Ordnungszahl eines Kandidaten, baseline oder none.</translation>
    </message>
    <message>
        <source>There is no sample {0}/{1} in this project.</source>
        <extracomment>override.sample</extracomment>
        <translation>In diesem Projekt gibt es keine Probe {0}/{1}.</translation>
    </message>
    <message>
        <source>synthesis.candidate_batch is {0}; it must divide synthesis.candidates ({1}).</source>
        <extracomment>preset.batch</extracomment>
        <translation>synthesis.candidate_batch ist {0}; es muss synthesis.candidates ({1}) teilen.</translation>
    </message>
    <message>
        <source>{0} is &quot;{1}&quot;; it must be one of: {2}.</source>
        <extracomment>preset.choice</extracomment>
        <translation>{0} ist „{1}“; es muss eines von diesen sein: {2}.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2}. Correct the file and try again.</source>
        <extracomment>preset.syntax</extracomment>
        <translation>{0}, Zeile {1}: {2}. Berichtigen Sie die Datei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{0}: {1} needs {2}.</source>
        <extracomment>preset.type</extracomment>
        <translation>{0}: {1} braucht {2}.</translation>
    </message>
    <message>
        <source>{0} is neither a preset nor a file. The presets are: {1}.</source>
        <extracomment>preset.unknown</extracomment>
        <translation>{0} ist weder Voreinstellung noch Datei. Die Voreinstellungen sind: {1}.</translation>
    </message>
    <message>
        <source>{0}: {1} is no setting of a preset. The files in resources/presets show all of them.</source>
        <extracomment>preset.unknown-key</extracomment>
        <translation>{0}: {1} ist keine Einstellung. Die Dateien in resources/presets zeigen alle.</translation>
    </message>
    <message>
        <source>{0} is {1}; it must lie between {2} and {3}.</source>
        <extracomment>preset.value</extracomment>
        <translation>{0} ist {1}; es muss zwischen {2} und {3} liegen.</translation>
    </message>
    <message>
        <source>The project&apos;s catalogue (project.db) is damaged: {0}. Restore it from a copy.</source>
        <extracomment>project.damaged</extracomment>
        <translation>Der Katalog des Projekts (project.db) ist beschädigt: {0}. Stellen Sie ihn aus einer Kopie wieder her.</translation>
    </message>
    <message>
        <source>{0} is no project catalogue. Restore it from a copy.</source>
        <extracomment>project.damaged</extracomment>
        <translation>{0} ist kein Projektkatalog. Stellen Sie ihn aus einer Kopie wieder her.</translation>
    </message>
    <message>
        <source>The detector file {0} doesn&apos;t exist. Check --detector.</source>
        <extracomment>project.detector</extracomment>
        <translation>Die Detektordatei {0} gibt es nicht. Prüfen Sie --detector.</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t hold what the catalogue says. Run `stillroom-cli verify --repair`, then `run`.</source>
        <extracomment>project.features</extracomment>
        <translation>{0} enthält nicht, was der Katalog sagt. Führen Sie `stillroom-cli verify --repair` aus, dann `run`.</translation>
    </message>
    <message>
        <source>{0} is open for writing in another Stillroom. Close it there first.</source>
        <extracomment>project.locked</extracomment>
        <translation>{0} ist in einem anderen Stillroom zum Schreiben geöffnet. Schließen Sie es zuerst dort.</translation>
    </message>
    <message>
        <source>{0} is no Stillroom project (it holds no project.db). Make one with `stillroom-cli new` or open another folder.</source>
        <extracomment>project.missing</extracomment>
        <translation>{0} ist kein Stillroom-Projekt (es enthält keine project.db). Legen Sie eines mit `stillroom-cli new` an oder öffnen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{0} was made by a newer Stillroom (format {1}; this one knows {2}). Update Stillroom to open it.</source>
        <extracomment>project.newer</extracomment>
        <translation>{0} stammt von einem neueren Stillroom (Format {1}; dieses kennt {2}). Aktualisieren Sie Stillroom, um es zu öffnen.</translation>
    </message>
    <message>
        <source>The detector isn&apos;t ready yet. Run the detector stage first.</source>
        <extracomment>project.no-detector</extracomment>
        <translation>Der Detektor ist noch nicht bereit. Führen Sie zuerst die Detektorstufe aus.</translation>
    </message>
    <message>
        <source>This project names no diffusion model. Make it again with --diffusion and the model&apos;s folder.</source>
        <extracomment>project.no-model</extracomment>
        <translation>Dieses Projekt nennt kein Diffusionsmodell. Legen Sie es mit --diffusion und dem Modellordner neu an.</translation>
    </message>
    <message>
        <source>{0} is no sound PyTorch file: {1}. Download or save it again.</source>
        <extracomment>pth.damaged</extracomment>
        <translation>{0} ist keine einwandfreie PyTorch-Datei: {1}. Laden oder speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>{0} wants to call “{1}”, which weights don&apos;t need; it was not read. Save the state dict alone.</source>
        <extracomment>pth.global</extracomment>
        <translation>{0} will „{1}“ aufrufen, was Gewichte nicht brauchen; es wurde nicht gelesen. Speichern Sie nur das State-Dict.</translation>
    </message>
    <message>
        <source>{0} holds no state dict. Save the network&apos;s state_dict().</source>
        <extracomment>pth.no-tensors</extracomment>
        <translation>{0} enthält kein State-Dict. Speichern Sie das state_dict() des Netzes.</translation>
    </message>
    <message>
        <source>{0} holds more than {1} values. Save the state dict alone.</source>
        <extracomment>pth.too-large</extracomment>
        <translation>{0} enthält mehr als {1} Werte. Speichern Sie nur das State-Dict.</translation>
    </message>
    <message>
        <source>Stillroom&apos;s resource folder (presets, sample) isn&apos;t where it was installed. Reinstall, or set STILLROOM_RESOURCES to the folder that holds presets/.</source>
        <extracomment>resources.missing</extracomment>
        <translation>Stillrooms Ressourcenordner (Voreinstellungen, Beispiel) liegt nicht, wo er installiert wurde. Installieren Sie neu oder setzen Sie STILLROOM_RESOURCES auf den Ordner, der presets/ enthält.</translation>
    </message>
    <message>
        <source>A shard is I/N with 0 ≤ I &lt; N; {0} is not.</source>
        <extracomment>run.shard</extracomment>
        <translation>Ein Teil ist I/N mit 0 ≤ I &lt; N; {0} ist das nicht.</translation>
    </message>
    <message>
        <source>A shard is I/N with 0 ≤ I &lt; N; {0}/{1} is not.</source>
        <extracomment>run.shard</extracomment>
        <translation>Ein Teil ist I/N mit 0 ≤ I &lt; N; {0}/{1} ist das nicht.</translation>
    </message>
    <message>
        <source>The tensor “{0}” in {1} has the type {2}, which this program can&apos;t read. Convert it to F32, F16 or BF16 first.</source>
        <extracomment>safetensors.dtype</extracomment>
        <translation>Der Tensor „{0}“ in {1} hat den Typ {2}, den dieses Programm nicht lesen kann. Wandeln Sie ihn zuerst in F32, F16 oder BF16 um.</translation>
    </message>
    <message>
        <source>The header of {0} names “{1}” twice. The file is damaged; get it again.</source>
        <extracomment>safetensors.duplicate</extracomment>
        <translation>Der Kopf von {0} nennt „{1}“ zweimal. Die Datei ist beschädigt; besorgen Sie sie neu.</translation>
    </message>
    <message>
        <source>The header of {1} describes the tensor “{0}” wrongly (dtype, shape and data_offsets are needed). The file is damaged; get it again.</source>
        <extracomment>safetensors.entry</extracomment>
        <translation>Der Kopf von {1} beschreibt den Tensor „{0}“ falsch (dtype, shape und data_offsets sind nötig). Die Datei ist beschädigt; besorgen Sie sie neu.</translation>
    </message>
    <message>
        <source>The header of {0} is not valid JSON. The file is damaged; get it again.</source>
        <extracomment>safetensors.header</extracomment>
        <translation>Der Kopf von {0} ist kein gültiges JSON. Die Datei ist beschädigt; besorgen Sie sie neu.</translation>
    </message>
    <message>
        <source>{0} claims a header of {1} bytes; it is damaged or no safetensors file.</source>
        <extracomment>safetensors.header-length</extracomment>
        <translation>{0} gibt einen Kopf von {1} Bytes an; sie ist beschädigt oder keine safetensors-Datei.</translation>
    </message>
    <message>
        <source>The header of {0} is not a JSON object. The file is damaged or no safetensors file.</source>
        <extracomment>safetensors.header-object</extracomment>
        <translation>Der Kopf von {0} ist kein JSON-Objekt. Die Datei ist beschädigt oder keine safetensors-Datei.</translation>
    </message>
    <message>
        <source>There are unused bytes before the tensor “{0}” in {1}. The file is damaged; get it again.</source>
        <extracomment>safetensors.hole</extracomment>
        <translation>Vor dem Tensor „{0}“ in {1} liegen ungenutzte Bytes. Die Datei ist beschädigt; besorgen Sie sie neu.</translation>
    </message>
    <message>
        <source>The metadata of {0} is not a list of texts. The file is damaged; get it again.</source>
        <extracomment>safetensors.metadata</extracomment>
        <translation>Die Metadaten von {0} sind keine Liste von Texten. Die Datei ist beschädigt; besorgen Sie sie neu.</translation>
    </message>
    <message>
        <source>There is no tensor “{0}” in {1}. Give a file that holds it.</source>
        <extracomment>safetensors.no-tensor</extracomment>
        <translation>In {1} gibt es keinen Tensor „{0}“. Geben Sie eine Datei an, die ihn enthält.</translation>
    </message>
    <message>
        <source>The tensor “{0}” in {1} overlaps another one. The file is damaged; get it again.</source>
        <extracomment>safetensors.overlap</extracomment>
        <translation>Der Tensor „{0}“ in {1} überlappt einen anderen. Die Datei ist beschädigt; besorgen Sie sie neu.</translation>
    </message>
    <message>
        <source>The tensor “{0}” reaches beyond the end of {1}. The file is cut off or damaged; get it again.</source>
        <extracomment>safetensors.range</extracomment>
        <translation>Der Tensor „{0}“ reicht über das Ende von {1} hinaus. Die Datei ist abgeschnitten oder beschädigt; besorgen Sie sie neu.</translation>
    </message>
    <message>
        <source>The tensor “{0}” in {1} has {2} bytes, which its shape {3} and type {4} disagree with. The file is damaged; get it again.</source>
        <extracomment>safetensors.size</extracomment>
        <translation>Der Tensor „{0}“ in {1} hat {2} Bytes, was nicht zu Form {3} und Typ {4} passt. Die Datei ist beschädigt; besorgen Sie sie neu.</translation>
    </message>
    <message>
        <source>{0} holds {1} bytes after its last tensor. The file is damaged; get it again.</source>
        <extracomment>safetensors.trailing</extracomment>
        <translation>{0} enthält {1} Bytes nach dem letzten Tensor. Die Datei ist beschädigt; besorgen Sie sie neu.</translation>
    </message>
    <message>
        <source>{0} is too short to be a safetensors file. Get it again.</source>
        <extracomment>safetensors.truncated</extracomment>
        <translation>{0} ist zu kurz für eine safetensors-Datei. Besorgen Sie sie neu.</translation>
    </message>
    <message>
        <source>{0} ends inside its header. The file is cut off; get it again.</source>
        <extracomment>safetensors.truncated-header</extracomment>
        <translation>{0} endet mitten im Kopf. Die Datei ist abgeschnitten; besorgen Sie sie neu.</translation>
    </message>
    <message>
        <source>The tensor “{0}” can&apos;t be stored in {1}: its type or name is not allowed.</source>
        <extracomment>safetensors.unwritable</extracomment>
        <translation>Der Tensor „{0}“ lässt sich nicht in {1} speichern: Typ oder Name ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>The sample has no class {0}. Its classes are listed in its real-image folder.</source>
        <extracomment>sample.class</extracomment>
        <translation>Das Beispiel hat keine Klasse {0}. Seine Klassen stehen im Ordner seiner echten Bilder.</translation>
    </message>
    <message>
        <source>{0} names no sample. Write CLASS/SLOT, for example tench/3 or @0/3.</source>
        <extracomment>sample.name</extracomment>
        <translation>{0} nennt keine Probe. Schreiben Sie KLASSE/PLATZ, etwa tench/3 oder @0/3.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written. Free some space or check the permissions, then try again.</source>
        <extracomment>sample.write</extracomment>
        <translation>{0} lässt sich nicht schreiben. Schaffen Sie Platz oder prüfen Sie die Rechte und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>PNDM can&apos;t work with prediction_type “sample”. Choose the scheduler ddim.</source>
        <extracomment>scheduler.prediction</extracomment>
        <translation>PNDM arbeitet nicht mit prediction_type „sample“. Wählen Sie den Scheduler ddim.</translation>
    </message>
    <message>
        <source>The PNDM scheduler&apos;s config has skip_prk_steps false; only true is supported, as latent diffusion models use it. Set it to true or choose ddim.</source>
        <extracomment>scheduler.prk</extracomment>
        <translation>Die Konfiguration des PNDM-Schedulers hat skip_prk_steps false; nur true wird unterstützt, wie latente Diffusionsmodelle es nutzen. Setzen Sie es auf true oder wählen Sie ddim.</translation>
    </message>
    <message>
        <source>“{0}” in {1} is “{2}”; known are {3}.</source>
        <extracomment>scheduler.setting</extracomment>
        <translation>„{0}“ in {1} ist „{2}“; bekannt sind {3}.</translation>
    </message>
    <message>
        <source>The number of steps is {0}; it must lie between 1 and {1}.</source>
        <extracomment>scheduler.steps</extracomment>
        <translation>Die Zahl der Schritte ist {0}; sie muss zwischen 1 und {1} liegen.</translation>
    </message>
    <message>
        <source>The scheduler&apos;s config asks for thresholding, which is meant for pixels and not supported. Set it to false.</source>
        <extracomment>scheduler.thresholding</extracomment>
        <translation>Die Konfiguration des Schedulers verlangt thresholding, das für Pixel gedacht ist und nicht unterstützt wird. Setzen Sie es auf false.</translation>
    </message>
    <message>
        <source>The scheduler reaches timestep {0}, beyond its {1} training steps. Check steps_offset in its config.</source>
        <extracomment>scheduler.timestep</extracomment>
        <translation>Der Scheduler erreicht den Zeitschritt {0}, jenseits seiner {1} Trainingsschritte. Prüfen Sie steps_offset in seiner Konfiguration.</translation>
    </message>
    <message>
        <source>The scheduler “{0}” is not known here. Choose one of: {1}.</source>
        <extracomment>scheduler.unknown</extracomment>
        <translation>Der Scheduler „{0}“ ist hier unbekannt. Wählen Sie einen von: {1}.</translation>
    </message>
    <message>
        <source>The threshold beta is {0}. Choose a number from 0 to 1.</source>
        <extracomment>selection.beta</extracomment>
        <translation>Die Schwelle Beta ist {0}. Wählen Sie eine Zahl von 0 bis 1.</translation>
    </message>
    <message>
        <source>β is {0}; it must be a number from 0 to 1.</source>
        <extracomment>selection.beta</extracomment>
        <translation>β ist {0}; es muss eine Zahl von 0 bis 1 sein.</translation>
    </message>
    <message>
        <source>Sample {0} is not part of this selection. Run the selection again.</source>
        <extracomment>selection.input</extracomment>
        <translation>Probe {0} gehört nicht zu dieser Auswahl. Führen Sie die Auswahl erneut aus.</translation>
    </message>
    <message>
        <source>Sample {0} or its candidates are out of order or listed twice. Detect the project&apos;s images again.</source>
        <extracomment>selection.input</extracomment>
        <translation>Probe {0} oder ihre Kandidaten stehen in falscher Folge oder doppelt. Prüfen Sie die Bilder des Projekts erneut mit dem Detektor.</translation>
    </message>
    <message>
        <source>The candidates are not listed sample by sample. Detect the project&apos;s images again.</source>
        <extracomment>selection.input</extracomment>
        <translation>Die Kandidaten stehen nicht Probe für Probe. Prüfen Sie die Bilder des Projekts erneut mit dem Detektor.</translation>
    </message>
    <message>
        <source>The predictions and features of {0} samples and {1} candidates differ in number. Detect the project&apos;s images again.</source>
        <extracomment>selection.input</extracomment>
        <translation>Vorhersagen und Merkmale von {0} Proben und {1} Kandidaten sind verschieden viele. Prüfen Sie die Bilder des Projekts erneut mit dem Detektor.</translation>
    </message>
    <message>
        <source>The predictions name {0} samples and {1} candidates, which is more than fits. Detect the project&apos;s images again.</source>
        <extracomment>selection.input</extracomment>
        <translation>Die Vorhersagen nennen {0} Proben und {1} Kandidaten, mehr als hineinpassen. Prüfen Sie die Bilder des Projekts erneut mit dem Detektor.</translation>
    </message>
    <message>
        <source>There are no predictions to select from. Detect the project&apos;s images.</source>
        <extracomment>selection.input</extracomment>
        <translation>Es gibt keine Vorhersagen zum Auswählen. Prüfen Sie die Bilder des Projekts mit dem Detektor.</translation>
    </message>
    <message>
        <source>The pool size k is {0}. Choose a whole number from 1 to 20.</source>
        <extracomment>selection.k</extracomment>
        <translation>Die Poolgröße k ist {0}. Wählen Sie eine ganze Zahl von 1 bis 20.</translation>
    </message>
    <message>
        <source>Candidate {0} of slot {1} in class {2} is missing or failed. Choose another image or undo the choice.</source>
        <extracomment>selection.override</extracomment>
        <translation>Kandidat {0} von Platz {1} der Klasse {2} fehlt oder ist fehlgeschlagen. Wählen Sie ein anderes Bild oder nehmen Sie die Wahl zurück.</translation>
    </message>
    <message>
        <source>The list of overrides names {0} samples, the project has {1}. Load it again.</source>
        <extracomment>selection.override</extracomment>
        <translation>Die Liste der Festlegungen nennt {0} Proben, das Projekt hat {1}. Laden Sie sie neu.</translation>
    </message>
    <message>
        <source>The prototypes were encoded at {0} pixels, but synthesis.size is {1}. Make the project again with encode.size equal to synthesis.size.</source>
        <extracomment>synthesis.size</extracomment>
        <translation>Die Prototypen wurden mit {0} Pixeln kodiert, synthesis.size ist aber {1}. Legen Sie das Projekt neu an, mit encode.size gleich synthesis.size.</translation>
    </message>
    <message>
        <source>In {0}, the lists of blocks and channels must be of one length and each half of one width. Correct the configuration.</source>
        <extracomment>taesd.config</extracomment>
        <translation>In {0} müssen die Listen der Blöcke und Kanäle gleich lang und jede Hälfte einheitlich breit sein. Berichtigen Sie die Konfiguration.</translation>
    </message>
    <message>
        <source>The weights hold neither the encoder nor the decoder of a tiny autoencoder (layers.0.weight). Choose another file.</source>
        <extracomment>taesd.empty</extracomment>
        <translation>Die Gewichte enthalten weder Kodierer noch Dekodierer eines kleinen Autoencoders (layers.0.weight). Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The tiny autoencoder takes [N, {0}, h, w] with sides of {1} or more, but got {2}. Use inputs made for this model.</source>
        <extracomment>taesd.input</extracomment>
        <translation>Der kleine Autoencoder nimmt [N, {0}, h, w] mit Seiten ab {1}, erhielt aber {2}. Verwenden Sie Eingaben für dieses Modell.</translation>
    </message>
    <message>
        <source>This tiny autoencoder was loaded without its decoder. Put taesd_decoder.safetensors beside the encoder.</source>
        <extracomment>taesd.no-decoder</extracomment>
        <translation>Dieser kleine Autoencoder wurde ohne Dekodierer geladen. Legen Sie taesd_decoder.safetensors neben den Kodierer.</translation>
    </message>
    <message>
        <source>This tiny autoencoder was loaded without its encoder. Put taesd_encoder.safetensors beside the decoder.</source>
        <extracomment>taesd.no-encoder</extracomment>
        <translation>Dieser kleine Autoencoder wurde ohne Kodierer geladen. Legen Sie taesd_encoder.safetensors neben den Dekodierer.</translation>
    </message>
    <message>
        <source>The tensor “{0}” in {1} is empty. Give at least one entry.</source>
        <extracomment>tensors.empty</extracomment>
        <translation>Der Tensor „{0}“ in {1} ist leer. Geben Sie mindestens einen Eintrag an.</translation>
    </message>
    <message>
        <source>{1} asks for the activation “{0}”; known are quick_gelu, gelu, gelu_new and gelu_pytorch_tanh.</source>
        <extracomment>text.activation</extracomment>
        <translation>{1} verlangt die Aktivierung „{0}“; bekannt sind quick_gelu, gelu, gelu_new und gelu_pytorch_tanh.</translation>
    </message>
    <message>
        <source>In {0}, hidden_size {1} can&apos;t be shared by {2} attention heads. Correct the file.</source>
        <extracomment>text.heads</extracomment>
        <translation>In {0} lässt sich hidden_size {1} nicht auf {2} Attention-Köpfe verteilen. Berichtigen Sie die Datei.</translation>
    </message>
    <message>
        <source>The tokenizer does not fit the text encoder, which knows {0} tokens and {1} places. Use the model&apos;s own tokenizer.</source>
        <extracomment>text.ids</extracomment>
        <translation>Der Tokenizer passt nicht zum Textkodierer, der {0} Tokens und {1} Plätze kennt. Verwenden Sie den Tokenizer des Modells.</translation>
    </message>
    <message>
        <source>The entry “{0}” of {1} is not what a CLIP tokenizer has there. Get the file again.</source>
        <extracomment>tokenizer.entry</extracomment>
        <translation>Der Eintrag „{0}“ von {1} ist nicht, was ein CLIP-Tokenizer dort hat. Besorgen Sie die Datei neu.</translation>
    </message>
    <message>
        <source>{0} should hold two tokens with a blank between them. Get the file again.</source>
        <extracomment>tokenizer.merge</extracomment>
        <translation>{0} sollte zwei Tokens mit einem Leerzeichen dazwischen enthalten. Besorgen Sie die Datei neu.</translation>
    </message>
    <message>
        <source>There is no tokenizer in {0}: vocab.json with merges.txt, or tokenizer.json, is needed.</source>
        <extracomment>tokenizer.missing</extracomment>
        <translation>In {0} gibt es keinen Tokenizer: vocab.json mit merges.txt oder tokenizer.json ist nötig.</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s vocabulary has no entry “{0}”. Give the model&apos;s own vocabulary.</source>
        <extracomment>tokenizer.token</extracomment>
        <translation>Das Vokabular des Tokenizers hat keinen Eintrag „{0}“. Geben Sie das Vokabular des Modells an.</translation>
    </message>
    <message>
        <source>The prompt has {0} bytes; at most {1} are accepted. Shorten it.</source>
        <extracomment>tokenizer.too-long</extracomment>
        <translation>Der Prompt hat {0} Bytes; höchstens {1} sind erlaubt. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>{0} holds no vocabulary (a list of tokens with their ids).</source>
        <extracomment>tokenizer.vocabulary</extracomment>
        <translation>{0} enthält kein Vokabular (eine Liste von Tokens mit ihren Nummern).</translation>
    </message>
    <message>
        <source>The validation class “{0}” is not among the training classes. Give a set with the same class folders.</source>
        <extracomment>train.validation-class</extracomment>
        <translation>Die Validierungsklasse „{0}“ ist nicht unter den Trainingsklassen. Geben Sie einen Satz mit denselben Klassenordnern an.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s tensor “{0}” is missing or has another shape. Delete the checkpoint to start over.</source>
        <extracomment>training.checkpoint</extracomment>
        <translation>Der Tensor „{0}“ des Zwischenstands fehlt oder hat eine andere Form. Löschen Sie den Zwischenstand, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>The training diverged: the loss in epoch {0}, step {1} is no number. Lower the learning rate (now {2}) and train again.</source>
        <extracomment>training.diverged</extracomment>
        <translation>Das Training ist divergiert: der Verlust in Epoche {0}, Schritt {1} ist keine Zahl. Verringern Sie die Lernrate (jetzt {2}) und trainieren Sie neu.</translation>
    </message>
    <message>
        <source>There is no optimiser called “{0}”. Choose sgd, adam or adamw.</source>
        <extracomment>training.optimiser</extracomment>
        <translation>Es gibt keinen Optimierer namens „{0}“. Wählen Sie sgd, adam oder adamw.</translation>
    </message>
    <message>
        <source>The value “{1}” of {0} is out of range. Give {2}.</source>
        <extracomment>training.option</extracomment>
        <translation>Der Wert „{1}“ von {0} liegt außerhalb des Bereichs. Geben Sie {2} an.</translation>
    </message>
    <message>
        <source>The checkpoint {0} belongs to a training with other data or options. Use the same ones, or delete it to start over.</source>
        <extracomment>training.other-checkpoint</extracomment>
        <translation>Der Zwischenstand {0} gehört zu einem Training mit anderen Daten oder Optionen. Verwenden Sie dieselben oder löschen Sie ihn, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>In {0}, {1} channels can&apos;t be shared by {3} {2}. Correct the configuration.</source>
        <extracomment>unet.config</extracomment>
        <translation>In {0} lassen sich {1} Kanäle nicht auf {3} {2} verteilen. Berichtigen Sie die Konfiguration.</translation>
    </message>
    <message>
        <source>{0} describes a U-Net without levels or channels. Correct the configuration.</source>
        <extracomment>unet.config-empty</extracomment>
        <translation>{0} beschreibt ein U-Net ohne Ebenen oder Kanäle. Berichtigen Sie die Konfiguration.</translation>
    </message>
    <message>
        <source>{0} gives several values of “cross_attention_dim”; only one for all levels is known. Use another model.</source>
        <extracomment>unet.text-width</extracomment>
        <translation>{0} gibt mehrere Werte für „cross_attention_dim“ an; bekannt ist nur einer für alle Ebenen. Verwenden Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>In {0}, {1} channels can&apos;t be shared by {2} groups (norm_num_groups). Correct the configuration.</source>
        <extracomment>vae.config</extracomment>
        <translation>In {0} lassen sich {1} Kanäle nicht auf {2} Gruppen (norm_num_groups) verteilen. Berichtigen Sie die Konfiguration.</translation>
    </message>
    <message>
        <source>{0} describes an autoencoder without levels, channels or a scaling factor. Correct the configuration.</source>
        <extracomment>vae.config-empty</extracomment>
        <translation>{0} beschreibt einen Autoencoder ohne Ebenen, Kanäle oder Skalierungsfaktor. Berichtigen Sie die Konfiguration.</translation>
    </message>
    <message>
        <source>The autoencoder takes [N, {0}, h, w] with sides of {1} or more, but got {2}. Use inputs made for this model.</source>
        <extracomment>vae.input</extracomment>
        <translation>Der Autoencoder nimmt [N, {0}, h, w] mit Seiten ab {1}, erhielt aber {2}. Verwenden Sie Eingaben für dieses Modell.</translation>
    </message>
    <message>
        <source>The tensor “{0}” in {1} should have the type {2} but has {3}. Give a matching file.</source>
        <extracomment>weights.dtype</extracomment>
        <translation>Der Tensor „{0}“ in {1} sollte den Typ {2} haben, hat aber {3}. Geben Sie eine passende Datei an.</translation>
    </message>
    <message>
        <source>The tensor “{0}” is missing in {1}. Give the complete weights of this network.</source>
        <extracomment>weights.missing</extracomment>
        <translation>Der Tensor „{0}“ fehlt in {1}. Geben Sie die vollständigen Gewichte dieses Netzes an.</translation>
    </message>
    <message>
        <source>The tensor “{0}” in {1} should have the shape {2} but has {3}. Give a matching file.</source>
        <extracomment>weights.shape</extracomment>
        <translation>Der Tensor „{0}“ in {1} sollte die Form {2} haben, hat aber {3}. Geben Sie eine passende Datei an.</translation>
    </message>
    <message>
        <source>The detector&apos;s class names are none of the folder&apos;s; classes were matched in sorted order.</source>
        <extracomment>detect.by-order</extracomment>
        <translation>Keiner der Klassennamen des Detektors kommt im Ordner vor; die Klassen wurden in sortierter Reihenfolge zugeordnet.</translation>
    </message>
    <message>
        <source>{0} baseline: the image is all black.</source>
        <extracomment>image.black</extracomment>
        <translation>{0}, Ausgangsbild: Das Bild ist ganz schwarz.</translation>
    </message>
    <message>
        <source>{0} candidate {1}: the image is all black.</source>
        <extracomment>image.black</extracomment>
        <translation>{0}, Kandidat {1}: Das Bild ist ganz schwarz.</translation>
    </message>
    <message>
        <source>{0} baseline: the model gave no finite image; it is marked as failed.</source>
        <extracomment>image.nan</extracomment>
        <translation>{0}, Ausgangsbild: Das Modell lieferte kein endliches Bild; es ist als fehlgeschlagen markiert.</translation>
    </message>
    <message>
        <source>{0} candidate {1}: the model gave no finite image; it is marked as failed.</source>
        <extracomment>image.nan</extracomment>
        <translation>{0}, Kandidat {1}: Das Modell lieferte kein endliches Bild; er ist als fehlgeschlagen markiert.</translation>
    </message>
    <message>
        <source>Skipped: {0}</source>
        <extracomment>scan.skipped</extracomment>
        <translation>Übersprungen: {0}</translation>
    </message>
    <message>
        <source>{0} has only one half of a tiny autoencoder. A model needs both: put encoder and decoder there.</source>
        <extracomment>model.autoencoder-half</extracomment>
        <translation>{0} enthält nur eine Hälfte eines kleinen Autoencoders. Ein Modell braucht beide: Encoder und Decoder müssen dort liegen.</translation>
    </message>
    <message>
        <source>The model {0} can&apos;t be written: {1}. Free some space or check the permissions, then go on.</source>
        <extracomment>model.write</extracomment>
        <translation>Das Modell {0} kann nicht geschrieben werden: {1}. Speicherplatz freigeben oder die Rechte prüfen, dann fortfahren.</translation>
    </message>
    <message>
        <source>{0} exists already and is no model that could be replaced. Name another folder, or remove it first.</source>
        <extracomment>output.no-model</extracomment>
        <translation>{0} gibt es schon und ist kein Modell, das ersetzt werden könnte. Einen anderen Ordner nennen oder ihn zuerst entfernen.</translation>
    </message>
    <message>
        <source>The training of the {0} diverged: the loss in step {1} is no number. The checkpoint from before is kept. Lower the learning rate (now {2}) and train again.</source>
        <extracomment>training.diverged-phase</extracomment>
        <translation>Das Training von {0} ist divergiert: Der Verlust in Schritt {1} ist keine Zahl. Der Sicherungspunkt von davor bleibt erhalten. Die Lernrate (jetzt {2}) senken und neu trainieren.</translation>
    </message>
    <message>
        <source>There are {0} prompts but {1} classes. Give one prompt for each class.</source>
        <extracomment>training.prompts</extracomment>
        <translation>Es sind {0} Prompts für {1} Klassen angegeben. Für jede Klasse genau einen Prompt angeben.</translation>
    </message>
    <message>
        <source>Images of {0} pixels don&apos;t fit this autoencoder and U-Net, which need multiples of {1}. Choose another --size, or give the U-Net fewer levels.</source>
        <extracomment>training.size</extracomment>
        <translation>Bilder von {0} Pixeln passen nicht zu diesem Autoencoder und U-Net, die Vielfache von {1} brauchen. Ein anderes --size wählen oder dem U-Net weniger Stufen geben.</translation>
    </message>
    <message>
        <source>The detector knows no class {0}. Give a number from 0 to {1}, or one of its names: {2}.</source>
        <extracomment>gradcam.class</extracomment>
        <translation>Der Detektor kennt keine Klasse {0}. Eine Zahl von 0 bis {1} oder einen ihrer Namen angeben: {2}.</translation>
    </message>
    <message>
        <source>Grad-CAM needs one class from 0 to {0} for each of {1} images. Choose a class the detector knows.</source>
        <extracomment>gradcam.classes</extracomment>
        <translation>Grad-CAM braucht für jedes von {1} Bildern eine Klasse von 0 bis {0}. Eine Klasse wählen, die der Detektor kennt.</translation>
    </message>
    <message>
        <source>The project has no detector yet. Run it at least to the detector stage.</source>
        <extracomment>gradcam.no-detector</extracomment>
        <translation>Das Projekt hat noch keinen Detektor. Es mindestens bis zur Stufe Detektor laufen lassen.</translation>
    </message>
    <message>
        <source>There is no decision to undo in {0}.</source>
        <extracomment>journal.nothing</extracomment>
        <translation>In {0} gibt es keine Entscheidung, die rückgängig zu machen wäre.</translation>
    </message>
    <message>
        <source>There is no undone decision to redo in {0}.</source>
        <extracomment>journal.nothing</extracomment>
        <translation>In {0} gibt es keine Entscheidung, die zu wiederholen wäre.</translation>
    </message>
    <message>
        <source>{0} does not hold the snapshot that its refs/main names. Download the model again, or give one of the folders in its snapshots.</source>
        <extracomment>model.cache</extracomment>
        <translation>{0} enthält den Stand nicht, den refs/main nennt. Das Modell neu herunterladen oder einen der Ordner in snapshots angeben.</translation>
    </message>
    <message>
        <source>{0} does not name a snapshot. Download the model again.</source>
        <extracomment>model.cache</extracomment>
        <translation>{0} nennt keinen Stand. Das Modell neu herunterladen.</translation>
    </message>
    <message>
        <source>{0} decodes latents of {1} channels to {2} times their side, but the model&apos;s have {3} channels and {4} times. Choose a decoder that was made for this model.</source>
        <extracomment>model.decoder</extracomment>
        <translation>{0} dekodiert Latents mit {1} Kanälen auf das {2}-Fache ihrer Seite, die des Modells haben aber {3} Kanäle und das {4}-Fache. Einen Decoder wählen, der für dieses Modell gemacht ist.</translation>
    </message>
    <message>
        <source>{0} is not a Stable Diffusion model of 1.x or 2.x, and no other family can be run. Use another model.</source>
        <extracomment>model.family</extracomment>
        <translation>{0} ist kein Stable-Diffusion-Modell der Reihen 1.x oder 2.x; andere können nicht benutzt werden. Ein anderes Modell verwenden.</translation>
    </message>
    <message>
        <source>There is no model at {0}, nor is it in the Hugging Face cache {1}. Check the name, or download the model first (nothing is downloaded here); HF_HOME or HF_HUB_CACHE may name another cache.</source>
        <extracomment>model.missing</extracomment>
        <translation>Unter {0} gibt es kein Modell, auch nicht im Hugging-Face-Zwischenspeicher {1}. Den Namen prüfen oder das Modell zuerst herunterladen (hier wird nichts heruntergeladen); HF_HOME oder HF_HUB_CACHE können einen anderen Speicher nennen.</translation>
    </message>
    <message>
        <source>{0} asks for a parameterization that is not known; known are &quot;eps&quot; and &quot;v&quot;. Correct the file.</source>
        <extracomment>model.parameterization</extracomment>
        <translation>{0} verlangt eine unbekannte „parameterization“; bekannt sind &quot;eps&quot; und &quot;v&quot;. Die Datei berichtigen.</translation>
    </message>
    <message>
        <source>{0} is pickled, which can hold programs and is not read. Get the model as .safetensors.</source>
        <extracomment>model.pickled</extracomment>
        <translation>{0} ist eine Pickle-Datei, die Programme enthalten kann, und wird nicht gelesen. Das Modell als .safetensors beschaffen.</translation>
    </message>
    <message>
        <source>{0} is a Stable Diffusion XL model, which this program can&apos;t run. Use a model of 1.x or 2.x.</source>
        <extracomment>model.sdxl</extracomment>
        <translation>{0} ist ein Stable-Diffusion-XL-Modell, das dieses Programm nicht ausführen kann. Ein Modell der Reihen 1.x oder 2.x verwenden.</translation>
    </message>
    <message>
        <source>{0} is missing; {1} lists it as a part of the weights. Get the model again.</source>
        <extracomment>model.shard-missing</extracomment>
        <translation>{0} fehlt; {1} führt es als Teil der Gewichte. Das Modell neu beschaffen.</translation>
    </message>
    <message>
        <source>The tensor “{0}” is in {1} and in {2}. Get the model again.</source>
        <extracomment>model.shards-twice</extracomment>
        <translation>Der Tensor „{0}“ steht in {1} und in {2}. Das Modell neu beschaffen.</translation>
    </message>
    <message>
        <source>{1} lacks a part of the model: there is no “{0}”. Give a file with U-Net, autoencoder and text encoder.</source>
        <extracomment>model.single-part</extracomment>
        <translation>In {1} fehlt ein Teil des Modells: Es gibt kein „{0}“. Eine Datei mit U-Net, Autoencoder und Textencoder angeben.</translation>
    </message>
    <message>
        <source>The shape of “{0}” in {1} is none that a Stable Diffusion model of 1.x or 2.x has. Use another file.</source>
        <extracomment>model.single-shape</extracomment>
        <translation>Die Form von „{0}“ in {1} hat kein Stable-Diffusion-Modell der Reihen 1.x oder 2.x. Eine andere Datei verwenden.</translation>
    </message>
    <message>
        <source>The scheduler&apos;s config has “lambda_min_clipped” {0}, which leaves no timestep.</source>
        <extracomment>scheduler.lambda</extracomment>
        <translation>In der Konfiguration des Schedulers steht „lambda_min_clipped“ {0}, was keinen Zeitschritt übrig lässt.</translation>
    </message>
    <message>
        <source>LCM was distilled with {0} steps, so that {1} are too many. Choose fewer.</source>
        <extracomment>scheduler.lcm-steps</extracomment>
        <translation>LCM wurde mit {0} Schritten destilliert, {1} sind also zu viele. Weniger wählen.</translation>
    </message>
    <message>
        <source>The scheduler&apos;s config has “original_inference_steps” {0}, more than its {1} training steps.</source>
        <extracomment>scheduler.original-steps</extracomment>
        <translation>In der Konfiguration des Schedulers steht „original_inference_steps“ {0}, mehr als seine {1} Trainingsschritte.</translation>
    </message>
    <message>
        <source>Euler ancestral can&apos;t work with prediction_type “sample”. Choose the scheduler euler.</source>
        <extracomment>scheduler.prediction-ancestral</extracomment>
        <translation>Euler ancestral kann nicht mit prediction_type „sample“ arbeiten. Den Scheduler euler wählen.</translation>
    </message>
    <message>
        <source>The scheduler&apos;s config has “{0}” {1}; supported are {2}.</source>
        <extracomment>scheduler.solver</extracomment>
        <translation>In der Konfiguration des Schedulers steht „{0}“ {1}; unterstützt werden {2}.</translation>
    </message>
    <message>
        <source>This scheduler adds noise in every call; give noise of the sample&apos;s shape.</source>
        <extracomment>scheduler.step-noise</extracomment>
        <translation>Dieser Scheduler fügt bei jedem Aufruf Rauschen hinzu; Rauschen in der Form der Probe angeben.</translation>
    </message>
    <message>
        <source>The scheduler&apos;s config has “{0}” {1}, which is not supported. Choose another scheduler.</source>
        <extracomment>scheduler.unsupported</extracomment>
        <translation>In der Konfiguration des Schedulers steht „{0}“ {1}, was nicht unterstützt wird. Einen anderen Scheduler wählen.</translation>
    </message>
    <message>
        <source>{0} holds no tokenizer, and there is none beside it or in the Hugging Face cache {1}. Put vocab.json and merges.txt (of openai/clip-vit-large-patch14, for example) into the same folder.</source>
        <extracomment>tokenizer.single-file</extracomment>
        <translation>{0} enthält keinen Tokenizer, und es gibt keinen daneben oder im Hugging-Face-Zwischenspeicher {1}. vocab.json und merges.txt (etwa von openai/clip-vit-large-patch14) in denselben Ordner legen.</translation>
    </message>
    <message>
        <source>The U-Net takes guidance embeddings of {0} channels (0: none), one or one for each of {1} latents, but got {2}. Use an embedding made for this model.</source>
        <extracomment>unet.guidance</extracomment>
        <translation>Das U-Net nimmt Guidance-Einbettungen mit {0} Kanälen (0: keine), eine oder eine für jedes von {1} Latents, erhielt aber {2}. Eine Einbettung für dieses Modell verwenden.</translation>
    </message>
    <message>
        <source>The tensor “{0}” of {1} holds values that are not finite as {2}. Get the file again, or choose another type of numbers.</source>
        <extracomment>weights.non-finite</extracomment>
        <translation>Der Tensor „{0}“ von {1} enthält Werte, die als {2} nicht endlich sind. Die Datei neu beschaffen oder einen anderen Zahlentyp wählen.</translation>
    </message>
    <message>
        <source>The detector&apos;s class {0} fits two classes of this project, {1} and {2}. Give them different names, or train a detector on this data.</source>
        <extracomment>detector.ambiguous</extracomment>
        <translation>Die Klasse {0} des Detektors passt zu zwei Klassen dieses Projekts, {1} und {2}. Geben Sie ihnen verschiedene Namen, oder trainieren Sie einen Detektor mit diesen Daten.</translation>
    </message>
    <message>
        <source>The detector has more than one class {0}, so that its outputs can&apos;t be told apart. Use a detector whose classes have different names.</source>
        <extracomment>detector.repeated</extracomment>
        <translation>Der Detektor hat mehr als eine Klasse {0}, sodass seine Ausgaben nicht zu unterscheiden sind. Nehmen Sie einen Detektor, dessen Klassen verschiedene Namen haben.</translation>
    </message>
    <message>
        <source>The name of {0} isn&apos;t UTF-8. Rename it.</source>
        <extracomment>image.name</extracomment>
        <translation>Der Name von {0} ist nicht UTF-8. Benennen Sie die Datei um.</translation>
    </message>
    <message>
        <source>The name of the class folder {0} in {1} isn&apos;t UTF-8. Rename the folder.</source>
        <extracomment>images.class-name</extracomment>
        <translation>Der Name des Klassenordners {0} in {1} ist nicht UTF-8. Benennen Sie den Ordner um.</translation>
    </message>
    <message>
        <source>encode.size is {0} and synthesis.size is {1}; prototypes are what synthesis starts from, so give both the same.</source>
        <extracomment>preset.sizes</extracomment>
        <translation>encode.size ist {0}, synthesis.size aber {1}; die Synthese geht von den Prototypen aus, geben Sie also beiden denselben Wert.</translation>
    </message>
    <message>
        <source>The U-Net takes latents [N, {0}, h, w], one timestep or N, and N texts or (with one timestep) a multiple, but got {1}, {2} and {3} texts. Use inputs made for this model.</source>
        <extracomment>unet.input</extracomment>
        <translation>Das U-Net nimmt latente Bilder [N, {0}, h, w], einen Zeitschritt oder N, und N Texte oder (bei einem Zeitschritt) ein Vielfaches davon, bekam aber {1}, {2} und {3} Texte. Nehmen Sie Eingaben, die für dieses Modell gemacht sind.</translation>
    </message>
    <message>
        <source>The U-Net takes text [N, T, {0}], but got {1}. Use the text encoder of this model.</source>
        <extracomment>unet.text</extracomment>
        <translation>Das U-Net nimmt Text [N, T, {0}], bekam aber {1}. Nehmen Sie den Textencoder dieses Modells.</translation>
    </message>
    <message>
        <source>The class {0} has {1} images, fewer than the {2} images per class asked for. Add images or lower --ipc.</source>
        <extracomment>data.too-few</extracomment>
        <translation>Die Klasse {0} hat {1} Bilder, weniger als die verlangten {2} je Klasse. Fügen Sie Bilder hinzu oder verringern Sie --ipc.</translation>
    </message>
    <message>
        <source>{0} nests its values more than {1} deep. Correct it or get it again.</source>
        <extracomment>config.depth</extracomment>
        <translation>{0} verschachtelt Werte tiefer als {1} Ebenen. Berichtigen Sie die Datei oder besorgen Sie sie neu.</translation>
    </message>
    <message>
        <source>In {0}, “{1}” is {2}; it has to be a list of one to eight usable values, one for each level. Correct the file.</source>
        <extracomment>config.list</extracomment>
        <translation>In {0} ist „{1}“ {2}; es muss eine Liste von einem bis acht brauchbaren Werten sein, einem je Ebene. Berichtigen Sie die Datei.</translation>
    </message>
    <message>
        <source>“{0}” in {1} is {2}, which has a wrong type or is out of range. Correct it.</source>
        <extracomment>config.value</extracomment>
        <translation>„{0}“ in {1} ist {2}, was einen falschen Typ hat oder außerhalb des Bereichs liegt. Berichtigen Sie es.</translation>
    </message>
    <message>
        <source>A CUDA kernel could not be made or started: {0}. Update the NVIDIA driver, or run on the CPU.</source>
        <extracomment>cuda.kernel</extracomment>
        <translation>Ein CUDA-Kernel ließ sich nicht erzeugen oder starten: {0}. Aktualisieren Sie den NVIDIA-Treiber oder rechnen Sie auf der CPU.</translation>
    </message>
    <message>
        <source>This program was built without CUDA. Run on the CPU.</source>
        <extracomment>cuda.missing</extracomment>
        <translation>Dieses Programm wurde ohne CUDA gebaut. Rechnen Sie auf der CPU.</translation>
    </message>
    <message>
        <source>Decision {0} of the project can&apos;t be read: {1}. Restore project.db from a copy of the project.</source>
        <extracomment>journal.damaged</extracomment>
        <translation>Entscheidung {0} des Projekts ist nicht lesbar: {1}. Stellen Sie project.db aus einer Kopie des Projekts wieder her.</translation>
    </message>
    <message>
        <source>Memory ran out, so that images are made {0} at a time from here on. Their record says so.</source>
        <extracomment>memory.halved</extracomment>
        <translation>Der Speicher reichte nicht; ab hier wird mit {0} Bildern auf einmal gearbeitet. Das ist bei ihnen vermerkt.</translation>
    </message>
    <message>
        <source>{0} holds an encoder alone. Give the file or folder of the decoder.</source>
        <extracomment>model.no-decoder</extracomment>
        <translation>{0} enthält nur einen Kodierer. Geben Sie Datei oder Ordner des Dekodierers an.</translation>
    </message>
    <message>
        <source>There is no class number {0} in this project.</source>
        <extracomment>override.sample</extracomment>
        <translation>In diesem Projekt gibt es keine Klasse mit der Nummer {0}.</translation>
    </message>
    <message>
        <source>There is no prototype @{0}/{1} in this project yet. Run it at least to the prototypes stage.</source>
        <extracomment>prototypes.missing</extracomment>
        <translation>In diesem Projekt gibt es noch keinen Prototyp @{0}/{1}. Führen Sie es mindestens bis zur Stufe Prototypen aus.</translation>
    </message>
    <message>
        <source>{0} has no image to review yet. Run the project first.</source>
        <extracomment>review.no-image</extracomment>
        <translation>{0} hat noch kein Bild zum Sichten. Führen Sie zuerst das Projekt aus.</translation>
    </message>
    <message>
        <source>“{0}” is no saving. There are {1}, and all for all of them.</source>
        <extracomment>savings.unknown</extracomment>
        <translation>„{0}“ ist keine Einsparung. Es gibt {1}, und all für alle.</translation>
    </message>
    <message>
        <source>“trained_betas” in {0} holds {1} numbers, but “num_train_timesteps” is {2}. Correct the file.</source>
        <extracomment>scheduler.beta-count</extracomment>
        <translation>„trained_betas“ in {0} enthält {1} Zahlen, aber „num_train_timesteps“ ist {2}. Berichtigen Sie die Datei.</translation>
    </message>
    <message>
        <source>“{0}” in {1} holds {2}; betas lie above 0 and below 1. Correct the file.</source>
        <extracomment>scheduler.betas</extracomment>
        <translation>„{0}“ in {1} enthält {2}; Betas liegen über 0 und unter 1. Berichtigen Sie die Datei.</translation>
    </message>
    <message>
        <source>“{0}” in {1} is {2}; it must lie between 0.000001 and 1000000. Correct the file.</source>
        <extracomment>scheduler.sigma</extracomment>
        <translation>„{0}“ in {1} ist {2}; es muss zwischen 0,000001 und 1000000 liegen. Berichtigen Sie die Datei.</translation>
    </message>
    <message>
        <source>“sigma_min” in {0} is {1}, above “sigma_max”, which is {2}. Correct the file.</source>
        <extracomment>scheduler.sigmas</extracomment>
        <translation>„sigma_min“ in {0} ist {1} und liegt über „sigma_max“, das {2} ist. Berichtigen Sie die Datei.</translation>
    </message>
    <message>
        <source>The scheduler&apos;s config leaves only signal or only noise at training step {0} of {1}. Check its betas and num_train_timesteps.</source>
        <extracomment>scheduler.signal</extracomment>
        <translation>Die Konfiguration des Schedulers lässt bei Trainingsschritt {0} von {1} nur Signal oder nur Rauschen übrig. Prüfen Sie ihre Betas und num_train_timesteps.</translation>
    </message>
    <message>
        <source>{0} more candidates can&apos;t be asked for. Ask for 1 to {1}.</source>
        <extracomment>candidates.more</extracomment>
        <translation>{0} weitere Kandidaten können nicht verlangt werden. Verlangen Sie 1 bis {1}.</translation>
    </message>
    <message>
        <source>{0} isn&apos;t ready for candidates: its prototype, its judged baseline or the detector is missing. Run the project to the detect stage first.</source>
        <extracomment>candidates.too-early</extracomment>
        <translation>{0} ist noch nicht bereit für Kandidaten: Prototyp, beurteiltes Ausgangsbild oder Detektor fehlt. Lassen Sie das Projekt zuerst bis zur Stufe „detect“ laufen.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}. Repair or remove it.</source>
        <extracomment>images.walk</extracomment>
        <translation>{0} kann nicht gelesen werden: {1}. Reparieren oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>Conv-3 of RDED</source>
        <translation>Conv-3 von RDED</translation>
    </message>
    <message>
        <source>ConvNet-6 of Minimax</source>
        <translation>ConvNet-6 von Minimax</translation>
    </message>
    <message>
        <source>Image folder with manifest</source>
        <translation>Bildordner mit Manifest</translation>
    </message>
    <message>
        <source>PNG files in a folder for each class, as torchvision&apos;s ImageFolder reads them, and manifest.json: how each image was made, judged and chosen</source>
        <translation>PNG-Dateien in einem Ordner je Klasse, wie ImageFolder von torchvision sie liest, und manifest.json: wie jedes Bild erzeugt, beurteilt und gewählt wurde</translation>
    </message>
    <message>
        <source>ResNet-18 of Minimax, instance normalisation</source>
        <translation>ResNet-18 von Minimax, Instanznormierung</translation>
    </message>
    <message>
        <source>ResNet-18 of RDED, small stem</source>
        <translation>ResNet-18 von RDED, kleiner Eingang</translation>
    </message>
    <message>
        <source>ResNet-18 of torchvision</source>
        <translation>ResNet-18 von torchvision</translation>
    </message>
    <message>
        <source>ResNet-20 for 32 × 32 images</source>
        <translation>ResNet-20 für Bilder von 32 × 32</translation>
    </message>
    <message>
        <source>ResNet-50 of torchvision</source>
        <translation>ResNet-50 von torchvision</translation>
    </message>
    <message>
        <source>ResNet-56 for 32 × 32 images</source>
        <translation>ResNet-56 für Bilder von 32 × 32</translation>
    </message>
    <message>
        <source>ResNet-AP-10 of Minimax, average pooling</source>
        <translation>ResNet-AP-10 von Minimax, gemittelt</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>The GPU failed: {0}. Everything finished is saved: start again and go on, and if it fails at the same place once more, check the driver with nvidia-smi or choose the CPU.</source>
        <extracomment>device.failed</extracomment>
        <translation>Die GPU ist ausgefallen: {0}. Alles Fertige ist gespeichert: Starten Sie neu und machen Sie weiter; fällt sie an derselben Stelle noch einmal aus, prüfen Sie den Treiber mit nvidia-smi oder wählen Sie die CPU.</translation>
    </message>
    <message>
        <source>There is no usable CUDA device here for {0}. Choose cpu, or check the driver with nvidia-smi.</source>
        <extracomment>device.missing</extracomment>
        <translation>Für {0} gibt es hier kein brauchbares CUDA-Gerät. Wählen Sie cpu, oder prüfen Sie den Treiber mit nvidia-smi.</translation>
    </message>
    <message>
        <source>There is no device {0}: the last of the CUDA devices here is cuda:{1}.</source>
        <extracomment>device.number</extracomment>
        <translation>Es gibt kein Gerät {0}: Das letzte CUDA-Gerät hier ist cuda:{1}.</translation>
    </message>
    <message>
        <source>The device “{0}” is not known. Choose auto, cpu, cuda or cuda:N.</source>
        <extracomment>device.unknown</extracomment>
        <translation>Das Gerät „{0}“ ist nicht bekannt. Wählen Sie auto, cpu, cuda oder cuda:N.</translation>
    </message>
    <message>
        <source>There is no number type “{0}” here. Choose one of: {1}.</source>
        <extracomment>dtype.unknown</extracomment>
        <translation>Den Zahlentyp „{0}“ gibt es hier nicht. Wählen Sie einen von: {1}.</translation>
    </message>
    <message>
        <source>Encoding needs a size and a batch of at least 1; they are {0} and {1}.</source>
        <extracomment>encode.options</extracomment>
        <translation>Das Kodieren braucht eine Größe und einen Stapel von mindestens 1; sie sind {0} und {1}.</translation>
    </message>
    <message>
        <source>There is no format “{0}” to export to. Choose one of: {1}.</source>
        <extracomment>export.format</extracomment>
        <translation>Ein Format „{0}“ für den Export gibt es nicht. Wählen Sie eines von: {1}.</translation>
    </message>
    <message>
        <source>The format {0} has no option {1}. Leave it out, or choose another format.</source>
        <extracomment>export.option</extracomment>
        <translation>Das Format {0} kennt die Option {1} nicht. Lassen Sie sie weg, oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>There is no set “{0}”. Choose one of: {1}.</source>
        <extracomment>export.set</extracomment>
        <translation>Es gibt keinen Satz „{0}“. Wählen Sie einen von: {1}.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong: {0}. Everything finished is saved.</source>
        <extracomment>failure.unknown</extracomment>
        <translation>Etwas Unerwartetes ist schiefgegangen: {0}. Alles Fertige ist gespeichert.</translation>
    </message>
    <message>
        <source>{0}: {1}. Check the path, the permissions and the free space.</source>
        <extracomment>file.system</extracomment>
        <translation>{0}: {1}. Prüfen Sie Pfad, Rechte und freien Platz.</translation>
    </message>
    <message>
        <source>The GPU has not enough memory. Everything finished is saved: close other programs that use it, take smaller batches or f16, or choose the CPU, and go on.</source>
        <extracomment>memory.device</extracomment>
        <translation>Der Speicher der GPU reicht nicht. Alles Fertige ist gespeichert: Schließen Sie andere Programme, die sie benutzen, nehmen Sie kleinere Stapel oder f16, oder wählen Sie die CPU, und machen Sie weiter.</translation>
    </message>
    <message>
        <source>There is not enough memory. Everything finished is saved: close other programs or take smaller batches, and go on.</source>
        <extracomment>memory.exhausted</extracomment>
        <translation>Der Speicher reicht nicht. Alles Fertige ist gespeichert: Schließen Sie andere Programme oder nehmen Sie kleinere Stapel, und machen Sie weiter.</translation>
    </message>
    <message>
        <source>D4M replaces no image, so that the strategy {0} doesn&apos;t go with it. Choose the strategy baseline, or the method detector-guided.</source>
        <extracomment>method.strategy</extracomment>
        <translation>D4M ersetzt kein Bild, sodass die Strategie {0} nicht dazu passt. Wählen Sie die Strategie baseline oder die Methode detector-guided.</translation>
    </message>
    <message>
        <source>There is no method called {0}. These are known: {1}.</source>
        <extracomment>method.unknown</extracomment>
        <translation>Eine Methode namens {0} gibt es nicht. Bekannt sind: {1}.</translation>
    </message>
    <message>
        <source>There is no model of the shape “{0}”. Choose one of: {1}.</source>
        <extracomment>model.shape</extracomment>
        <translation>Ein Modell der Form „{0}“ gibt es nicht. Wählen Sie eines von: {1}.</translation>
    </message>
    <message>
        <source>A network can&apos;t calculate with what it was given: {0}. Either a file doesn&apos;t hold what it claims to, or this program has a fault.</source>
        <extracomment>network.failed</extracomment>
        <translation>Ein Netz kann mit dem, was es bekam, nicht rechnen: {0}. Entweder enthält eine Datei nicht, was sie vorgibt, oder dieses Programm hat einen Fehler.</translation>
    </message>
    <message>
        <source>The project&apos;s catalogue is damaged: {0} can&apos;t be read ({1}). Restore project.db from a copy.</source>
        <extracomment>project.damaged</extracomment>
        <translation>Der Katalog des Projekts ist beschädigt: {0} ist nicht lesbar ({1}). Stellen Sie project.db aus einer Kopie wieder her.</translation>
    </message>
    <message>
        <source>There is no way to make prototypes called {0}. These are known: {1}.</source>
        <extracomment>prototypes.method</extracomment>
        <translation>Eine Art, Prototypen zu machen, namens {0} gibt es nicht. Bekannt sind: {1}.</translation>
    </message>
    <message>
        <source>Prototypes need a count, restarts and rounds of at least 1; they are {0}, {1} and {2}.</source>
        <extracomment>prototypes.options</extracomment>
        <translation>Prototypen brauchen eine Anzahl, Neustarts und Runden von mindestens 1; sie sind {0}, {1} und {2}.</translation>
    </message>
    <message>
        <source>The sizes of synthesis are {0} and {1} pixels; both must be at least 1.</source>
        <extracomment>synthesis.options</extracomment>
        <translation>Die Größen der Synthese sind {0} und {1} Pixel; beide müssen mindestens 1 sein.</translation>
    </message>
    <message>
        <source>The system refused: {0}. Everything finished is saved; check the free space and the limits, and go on.</source>
        <extracomment>system.failed</extracomment>
        <translation>Das System hat abgelehnt: {0}. Alles Fertige ist gespeichert; prüfen Sie freien Platz und Grenzen, und machen Sie weiter.</translation>
    </message>
    <message>
        <source>A teacher&apos;s labels, as RDED validates</source>
        <translation>Labels eines Lehrers, wie RDED validiert</translation>
    </message>
    <message>
        <source>All real images</source>
        <translation>Alle echten Bilder</translation>
    </message>
    <message>
        <source>Hard labels, as Minimax validates</source>
        <translation>Harte Labels, wie Minimax validiert</translation>
    </message>
    <message>
        <source>Herding</source>
        <translation>Herding</translation>
    </message>
    <message>
        <source>Inception-v3 as FID is measured with, 2048 features</source>
        <translation>Inception-v3, wie es zum Messen von FID dient, 2048 Merkmale</translation>
    </message>
    <message>
        <source>K-Center</source>
        <translation>K-Center</translation>
    </message>
    <message>
        <source>Random images</source>
        <translation>Zufällige Bilder</translation>
    </message>
    <message>
        <source>Random real images</source>
        <translation>Zufällige echte Bilder</translation>
    </message>
    <message>
        <source>Real images by K-Center</source>
        <translation>Echte Bilder nach K-Center</translation>
    </message>
    <message>
        <source>Real images by herding</source>
        <translation>Echte Bilder nach Herding</translation>
    </message>
    <message>
        <source>The chosen image of every sample</source>
        <translation>Das gewählte Bild jeder Probe</translation>
    </message>
    <message>
        <source>The first image of every sample</source>
        <translation>Das erste Bild jeder Probe</translation>
    </message>
    <message>
        <source>The first images</source>
        <translation>Die ersten Bilder</translation>
    </message>
    <message>
        <source>The first real images</source>
        <translation>Die ersten echten Bilder</translation>
    </message>
    <message>
        <source>VGG-16&apos;s second linear layer, 4096 features</source>
        <translation>Zweite lineare Schicht von VGG-16, 4096 Merkmale</translation>
    </message>
    <message>
        <source>What confidence alone would choose</source>
        <translation>Was die Konfidenz allein wählen würde</translation>
    </message>
    <message>
        <source>What similarity alone would choose</source>
        <translation>Was die Ähnlichkeit allein wählen würde</translation>
    </message>
    <message>
        <source>The project&apos;s catalogue can&apos;t be written any more: {0}. Was its medium mounted for reading, or a permission taken away? Everything finished is saved.</source>
        <extracomment>catalogue.read-only</extracomment>
        <translation>Der Katalog des Projekts lässt sich nicht mehr schreiben: {0}. Wurde sein Datenträger nur zum Lesen eingehängt oder ein Recht entzogen? Alles Fertige ist gespeichert.</translation>
    </message>
    <message>
        <source>{0} fits several classes: {1}. Name one of them by its number, as @{2}.</source>
        <extracomment>class.ambiguous</extracomment>
        <translation>{0} passt zu mehreren Klassen: {1}. Nennen Sie eine davon mit ihrer Nummer, als @{2}.</translation>
    </message>
    <message>
        <source>{0} holds several networks ({1}). Save the state dict of one of them.</source>
        <extracomment>classifier.several</extracomment>
        <translation>{0} enthält mehrere Netze ({1}). Speichern Sie das State-Dict eines davon.</translation>
    </message>
    <message>
        <source>{0} holds two different tensors “{1}” and “{2}” for one place: two networks? Save the state dict of one of them.</source>
        <extracomment>classifier.twice</extracomment>
        <translation>{0} enthält zwei verschiedene Tensoren „{1}“ und „{2}“ für eine Stelle: zwei Netze? Speichern Sie das State-Dict eines davon.</translation>
    </message>
    <message>
        <source>A comparison needs a level of 0.5 to 0.999 and 100 draws at least.</source>
        <extracomment>comparison.options</extracomment>
        <translation>Ein Vergleich braucht ein Niveau von 0,5 bis 0,999 und mindestens 100 Ziehungen.</translation>
    </message>
    <message>
        <source>A paired comparison needs as many repeats of both, each with the same test images. Evaluate both with the same seeds and the same test set.</source>
        <extracomment>comparison.outcomes</extracomment>
        <translation>Ein gepaarter Vergleich braucht gleich viele Wiederholungen von beiden, jede mit denselben Testbildern. Werten Sie beide mit denselben Seeds und demselben Testsatz aus.</translation>
    </message>
    <message>
        <source>{0} holds more than {1} values. Is it the right file?</source>
        <extracomment>config.values</extracomment>
        <translation>{0} enthält mehr als {1} Werte. Ist es die richtige Datei?</translation>
    </message>
    <message>
        <source>There must be at least one image per class, not {0}.</source>
        <extracomment>coreset.count</extracomment>
        <translation>Je Klasse muss es mindestens ein Bild geben, nicht {0}.</translation>
    </message>
    <message>
        <source>A coreset is chosen from a finite table of features with one label, 0 or more, per row. Make it with `stillroom-cli detect --out`.</source>
        <extracomment>coreset.features</extracomment>
        <translation>Ein Coreset wird aus einer endlichen Tabelle von Merkmalen mit einem Label, 0 oder mehr, je Zeile gewählt. Erzeugen Sie sie mit `stillroom-cli detect --out`.</translation>
    </message>
    <message>
        <source>There is no coreset method called {0}. These are known: {1}.</source>
        <extracomment>coreset.method</extracomment>
        <translation>Es gibt keine Coreset-Methode namens {0}. Bekannt sind: {1}.</translation>
    </message>
    <message>
        <source>Class {0} has {1} images, fewer than the {2} asked for. Ask for fewer per class.</source>
        <extracomment>coreset.too-few</extracomment>
        <translation>Klasse {0} hat {1} Bilder, weniger als die verlangten {2}. Verlangen Sie weniger je Klasse.</translation>
    </message>
    <message>
        <source>What the detector says of these pictures is no number, so that they count as wrong: {0}. Check its weights.</source>
        <extracomment>detect.not-finite</extracomment>
        <translation>Was der Detektor zu diesen Bildern sagt, ist keine Zahl, sodass sie als falsch zählen: {0}. Prüfen Sie seine Gewichte.</translation>
    </message>
    <message>
        <source>{0} and {1} look exchanged: the detector takes each for the other. It gets {2} of the real images right, and {3} if its labels are put in order. Check the order of its classes and the names of the folders.</source>
        <extracomment>detector.exchanged</extracomment>
        <translation>{0} und {1} scheinen vertauscht: Der Detektor hält jede für die andere. Er liegt bei {2} der echten Bilder richtig, und bei {3}, wenn seine Labels in Ordnung gebracht werden. Prüfen Sie die Reihenfolge seiner Klassen und die Namen der Ordner.</translation>
    </message>
    <message>
        <source>The detector&apos;s labels look out of order. It takes these classes for others: {0}. It gets {1} of the real images right, and {2} if its labels are put in order. Check the order of its classes and the names of the folders.</source>
        <extracomment>detector.permuted</extracomment>
        <translation>Die Labels des Detektors scheinen durcheinander zu sein. Er hält diese Klassen für andere: {0}. Er liegt bei {1} der echten Bilder richtig, und bei {2}, wenn seine Labels in Ordnung gebracht werden. Prüfen Sie die Reihenfolge seiner Klassen und die Namen der Ordner.</translation>
    </message>
    <message>
        <source>The detector&apos;s file holds several sets of weights: “{0}” was taken, not “{1}”. Save the other one&apos;s state dict alone to use it.</source>
        <extracomment>detector.several-weights</extracomment>
        <translation>Die Datei des Detektors enthält mehrere Sätze von Gewichten: Genommen wurde „{0}“, nicht „{1}“. Um den anderen zu verwenden, speichern Sie nur dessen State-Dict.</translation>
    </message>
    <message>
        <source>The detector gets only {0} of {1} real images right. Is it the right one?</source>
        <extracomment>detector.weak</extracomment>
        <translation>Der Detektor liegt nur bei {0} von {1} echten Bildern richtig. Ist es der richtige?</translation>
    </message>
    <message>
        <source>This processor has no instructions for {0}: it is emulated and takes about {1} times as long as f32. Choose f32 or auto to be quicker.</source>
        <extracomment>dtype.emulated</extracomment>
        <translation>Dieser Prozessor hat keine Befehle für {0}: Es wird nachgebildet und dauert etwa {1}-mal so lange wie f32. Wählen Sie f32 oder auto, damit es schneller geht.</translation>
    </message>
    <message>
        <source>The classes of {0} have none of the test set&apos;s names; they were matched in sorted order.</source>
        <extracomment>evaluation.by-order</extracomment>
        <translation>Die Klassen von {0} tragen keinen der Namen des Testsatzes; sie wurden in sortierter Reihenfolge zugeordnet.</translation>
    </message>
    <message>
        <source>The class {0} of {1} is not among the test set&apos;s. Give sets with the same class folders.</source>
        <extracomment>evaluation.class</extracomment>
        <translation>Die Klasse {0} von {1} ist nicht unter denen des Testsatzes. Geben Sie Sätze mit denselben Klassenordnern an.</translation>
    </message>
    <message>
        <source>The evaluation in {0} is damaged: {1}. Remove that folder and evaluate again.</source>
        <extracomment>evaluation.damaged</extracomment>
        <translation>Die Auswertung in {0} ist beschädigt: {1}. Entfernen Sie diesen Ordner und werten Sie erneut aus.</translation>
    </message>
    <message>
        <source>{0} holds an evaluation with other images, options or another teacher. Give another folder of results, or remove it.</source>
        <extracomment>evaluation.other-run</extracomment>
        <translation>{0} enthält eine Auswertung mit anderen Bildern, anderen Optionen oder einem anderen Lehrer. Geben Sie einen anderen Ergebnisordner an oder entfernen Sie diesen.</translation>
    </message>
    <message>
        <source>There is no protocol called {0}. These are known: {1}.</source>
        <extracomment>evaluation.protocol</extracomment>
        <translation>Es gibt kein Protokoll namens {0}. Bekannt sind: {1}.</translation>
    </message>
    <message>
        <source>Two of the sets are called {0}. Rename one of the folders.</source>
        <extracomment>evaluation.same-name</extracomment>
        <translation>Zwei der Sätze heißen {0}. Benennen Sie einen der Ordner um.</translation>
    </message>
    <message>
        <source>--shard is I/N with I from 1 to N, for example 2/4, not {0}.</source>
        <extracomment>evaluation.shard</extracomment>
        <translation>--shard ist I/N mit I von 1 bis N, zum Beispiel 2/4, nicht {0}.</translation>
    </message>
    <message>
        <source>A shard leaves its runs in a folder that all share. Name it with --into.</source>
        <extracomment>evaluation.shard-into</extracomment>
        <translation>Ein Teil legt seine Läufe in einem Ordner ab, den alle teilen. Nennen Sie ihn mit --into.</translation>
    </message>
    <message>
        <source>The protocol {0} takes its labels from a teacher, and none of the sets is of a project with a detector. Name one, trained on the real images, with --teacher.</source>
        <extracomment>evaluation.teacher</extracomment>
        <translation>Das Protokoll {0} bezieht seine Labels von einem Lehrer, und keiner der Sätze stammt aus einem Projekt mit Detektor. Nennen Sie mit --teacher einen, der auf den echten Bildern trainiert wurde.</translation>
    </message>
    <message>
        <source>The run of {0} was tested on {1} images, the others on {2}. Compare runs on the same test set only.</source>
        <extracomment>evaluation.test-differs</extracomment>
        <translation>Der Lauf von {0} wurde an {1} Bildern getestet, die anderen an {2}. Vergleichen Sie nur Läufe mit demselben Testsatz.</translation>
    </message>
    <message>
        <source>The authors of the protocol {0} say nothing of a set like {1}; its batch and epochs are a choice of this program.</source>
        <extracomment>evaluation.unpublished</extracomment>
        <translation>Die Autoren des Protokolls {0} sagen nichts zu einem Satz wie {1}; Stapelgröße und Epochen dafür wählt dieses Programm.</translation>
    </message>
    <message>
        <source>The image files of these samples are missing or damaged: {0}. `verify --repair` forgets them and `run` makes them again; then export.</source>
        <extracomment>export.damaged</extracomment>
        <translation>Die Bilddateien dieser Proben fehlen oder sind beschädigt: {0}. `verify --repair` vergisst sie und `run` erzeugt sie neu; exportieren Sie danach.</translation>
    </message>
    <message>
        <source>These samples have no image, since all attempts failed, and are left out: {0}.</source>
        <extracomment>export.no-image</extracomment>
        <translation>Diese Proben haben kein Bild, da alle Versuche fehlgeschlagen sind, und bleiben außen vor: {0}.</translation>
    </message>
    <message>
        <source>The disk takes the folder of the class {0} for another one&apos;s, since their names differ in little such as case. Export to another disk.</source>
        <extracomment>export.same-folder</extracomment>
        <translation>Der Datenträger hält den Ordner der Klasse {0} für den einer anderen, da sich ihre Namen kaum unterscheiden, etwa nur in der Groß- und Kleinschreibung. Exportieren Sie auf einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>The weights of {0} aren&apos;t at {1}. Get {2} from {3} and put it there, or name a file with --weights.</source>
        <extracomment>features.missing</extracomment>
        <translation>Die Gewichte von {0} liegen nicht unter {1}. Besorgen Sie {2} von {3} und legen Sie die Datei dort ab oder nennen Sie eine Datei mit --weights.</translation>
    </message>
    <message>
        <source>There are no features called {0}. These are known: {1}.</source>
        <extracomment>features.unknown</extracomment>
        <translation>Es gibt keine Merkmale namens {0}. Bekannt sind: {1}.</translation>
    </message>
    <message>
        <source>{0} fits several of the detector&apos;s classes: {1}. Give one&apos;s number.</source>
        <extracomment>gradcam.ambiguous</extracomment>
        <translation>{0} passt zu mehreren Klassen des Detektors: {1}. Geben Sie die Nummer einer davon an.</translation>
    </message>
    <message>
        <source>What the detector says of {0} is no number, so that there is nothing to show. Check the weights.</source>
        <extracomment>gradcam.not-finite</extracomment>
        <translation>Was der Detektor zu {0} sagt, ist keine Zahl, sodass es nichts zu zeigen gibt. Prüfen Sie die Gewichte.</translation>
    </message>
    <message>
        <source>Image {0} is all black.</source>
        <extracomment>image.black</extracomment>
        <translation>Bild {0} ist ganz schwarz.</translation>
    </message>
    <message>
        <source>{0} is missing, though the project has made it. Put it back from a copy, or run `stillroom-cli verify --repair`: then `run` makes it again.</source>
        <extracomment>image.lost</extracomment>
        <translation>{0} fehlt, obwohl das Projekt es erzeugt hat. Legen Sie es aus einer Kopie zurück oder führen Sie `stillroom-cli verify --repair` aus: Dann erzeugt `run` es neu.</translation>
    </message>
    <message>
        <source>Image {0}: the model gave no finite pixels; they are black.</source>
        <extracomment>image.nan</extracomment>
        <translation>Bild {0}: Das Modell lieferte keine endlichen Pixel; sie sind schwarz.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: there isn&apos;t enough memory for its pixels. Make it smaller, or remove it.</source>
        <extracomment>image.unreadable</extracomment>
        <translation>{0} ist nicht lesbar: Der Speicher reicht nicht für seine Pixel. Verkleinern oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>{0} is no readable image: it has more than 200 megapixels. Replace or remove it.</source>
        <extracomment>image.unreadable</extracomment>
        <translation>{0} ist kein lesbares Bild: Es hat mehr als 200 Megapixel. Ersetzen oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>{0} is no readable image: it is cut short. Replace or remove it.</source>
        <extracomment>image.unreadable</extracomment>
        <translation>{0} ist kein lesbares Bild: Es ist abgeschnitten. Ersetzen oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>{0} is no readable image: it is damaged ({1}). Replace or remove it.</source>
        <extracomment>image.unreadable</extracomment>
        <translation>{0} ist kein lesbares Bild: Es ist beschädigt ({1}). Ersetzen oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>{0} is no readable image: its content is of no image format known here. Replace or remove it.</source>
        <extracomment>image.unreadable</extracomment>
        <translation>{0} ist kein lesbares Bild: Sein Inhalt hat kein hier bekanntes Bildformat. Ersetzen oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>{0} is no readable image: {1} can&apos;t be used. Save it as an RGB picture of 8 bits, or remove it.</source>
        <extracomment>image.unreadable</extracomment>
        <translation>{0} ist kein lesbares Bild: {1} ist nicht verwendbar. Speichern Sie es als RGB-Bild mit 8 Bit oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>{0} is a link that leads back to itself or to a folder that it lies in. Remove it.</source>
        <extracomment>images.circle</extracomment>
        <translation>{0} ist ein Link, der zu sich selbst oder zu einem Ordner zurückführt, in dem er liegt. Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>The class folder {0} in {1} holds no images that can be used: {2}</source>
        <extracomment>images.empty-class</extracomment>
        <translation>Der Klassenordner {0} in {1} enthält keine verwendbaren Bilder: {2}</translation>
    </message>
    <message>
        <source>{0} is a link to something that doesn&apos;t exist. Repair or remove it.</source>
        <extracomment>images.link</extracomment>
        <translation>{0} ist ein Link auf etwas, das es nicht gibt. Reparieren oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>None of the images in the class folder {0} in {1} could be used. Replace them or remove the folder.</source>
        <extracomment>images.none-readable</extracomment>
        <translation>Keines der Bilder im Klassenordner {0} in {1} war verwendbar. Ersetzen Sie sie oder entfernen Sie den Ordner.</translation>
    </message>
    <message>
        <source>{0} is a Stillroom project, not images to learn from. Move it elsewhere.</source>
        <extracomment>images.project</extracomment>
        <translation>{0} ist ein Stillroom-Projekt und enthält keine Bilder zum Lernen. Verschieben Sie es an einen anderen Ort.</translation>
    </message>
    <message>
        <source>{0} is neither file nor folder but a pipe, socket or device. Remove it.</source>
        <extracomment>images.special</extracomment>
        <translation>{0} ist weder Datei noch Ordner, sondern eine Pipe, ein Socket oder ein Gerät. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>Image {0}: the model gave no finite latent.</source>
        <extracomment>latent.nan</extracomment>
        <translation>Bild {0}: Das Modell lieferte kein endliches Latent.</translation>
    </message>
    <message>
        <source>Features of a detector need one. Name it with --detector.</source>
        <extracomment>metrics.detector</extracomment>
        <translation>Merkmale eines Detektors brauchen einen Detektor. Nennen Sie ihn mit --detector.</translation>
    </message>
    <message>
        <source>All {0} images have the same features, so that nothing can be measured by them. Look at the images, or take another network.</source>
        <extracomment>metrics.equal</extracomment>
        <translation>Alle Bilder der Art „{0}“ haben dieselben Merkmale, sodass sich daran nichts messen lässt. Sehen Sie sich die Bilder an oder nehmen Sie ein anderes Netz.</translation>
    </message>
    <message>
        <source>FID of {0} images with {1} features each is far above that of a large set: compare it with its floor and between sets of the same size only, or take KID.</source>
        <extracomment>metrics.few</extracomment>
        <translation>FID von {0} Bildern mit je {1} Merkmalen liegt weit über dem eines großen Satzes: Vergleichen Sie ihn nur mit seiner Untergrenze und zwischen gleich großen Sätzen oder nehmen Sie KID.</translation>
    </message>
    <message>
        <source>The {0} features hold NaN or infinity. Find the image they come from and make them again.</source>
        <extracomment>metrics.finite</extracomment>
        <translation>Die Merkmale der Art „{0}“ enthalten NaN oder unendliche Werte. Suchen Sie das Bild, von dem sie stammen, und erzeugen Sie sie neu.</translation>
    </message>
    <message>
        <source>Metrics need a neighbour of at least 1, a subset of at least 2 images and one subset; they are {0}, {1} and {2}.</source>
        <extracomment>metrics.options</extracomment>
        <translation>Die Maße brauchen einen Nachbarn von mindestens 1, eine Teilmenge von mindestens 2 Bildern und eine Teilmenge; sie sind {0}, {1} und {2}.</translation>
    </message>
    <message>
        <source>The {0} features are no table of numbers with a row per image. Make them with `stillroom-cli detect --out`, or give a folder of images.</source>
        <extracomment>metrics.shape</extracomment>
        <translation>Die Merkmale der Art „{0}“ sind keine Zahlentabelle mit einer Zeile je Bild. Erzeugen Sie sie mit `stillroom-cli detect --out` oder geben Sie einen Bildordner an.</translation>
    </message>
    <message>
        <source>The real features have {0} numbers each, the synthetic ones {1}: they come from different networks. Make both with the same one.</source>
        <extracomment>metrics.shape-differs</extracomment>
        <translation>Die echten Merkmale haben je {0} Zahlen, die synthetischen {1}: Sie stammen von verschiedenen Netzen. Erzeugen Sie beide mit demselben.</translation>
    </message>
    <message>
        <source>There are {0} {1} images; distances to the {2}th neighbour need more. Give more images or a smaller --nearest-k.</source>
        <extracomment>metrics.too-few</extracomment>
        <translation>Es gibt {0} Bilder der Art „{1}“; Abstände zum {2}. Nachbarn brauchen mehr. Geben Sie mehr Bilder oder ein kleineres --nearest-k an.</translation>
    </message>
    <message>
        <source>The token “{0}” was added to the tokenizer as number {1}, but the text encoder knows only {2} tokens. Give the text encoder that was trained with it, or leave it out of the prompt.</source>
        <extracomment>model.token</extracomment>
        <translation>Das Token „{0}“ wurde dem Tokenizer als Nummer {1} hinzugefügt, der Textkodierer kennt aber nur {2} Tokens. Geben Sie den Textkodierer an, der damit trainiert wurde, oder lassen Sie es im Prompt weg.</translation>
    </message>
    <message>
        <source>There are no weights in {0}: diffusion_pytorch_model.safetensors or model.safetensors is needed (.fp16, .bf16, shards with an index and .bin will do).</source>
        <extracomment>model.weights-missing</extracomment>
        <translation>In {0} gibt es keine Gewichte: diffusion_pytorch_model.safetensors oder model.safetensors ist nötig (.fp16, .bf16, Teile mit Index und .bin gehen auch).</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t end in {1}, which is what would be written. Give it that ending.</source>
        <extracomment>output.ending</extracomment>
        <translation>{0} endet nicht auf {1}, was geschrieben würde. Geben Sie dem Namen diese Endung.</translation>
    </message>
    <message>
        <source>{0} would be written over, but {1} is read. Choose another name for the output.</source>
        <extracomment>output.input</extracomment>
        <translation>{0} würde überschrieben, aber {1} wird gelesen. Wählen Sie einen anderen Namen für die Ausgabe.</translation>
    </message>
    <message>
        <source>{0} is there already and no file. Choose another name.</source>
        <extracomment>output.no-file</extracomment>
        <translation>{0} gibt es schon und ist keine Datei. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{0} is being changed by another program, from a place that doesn&apos;t tell this one. Wait until it has ended, then open the project again.</source>
        <extracomment>project.changing</extracomment>
        <translation>{0} wird gerade von einem anderen Programm geändert, von einem Ort aus, der es diesem nicht mitteilt. Warten Sie, bis es fertig ist, und öffnen Sie dann das Projekt erneut.</translation>
    </message>
    <message>
        <source>{0} was removed, moved or replaced while it was open, so nothing can be kept there. Put it back, or open it where it lies now.</source>
        <extracomment>project.gone</extracomment>
        <translation>{0} wurde entfernt, verschoben oder ersetzt, während es geöffnet war, sodass dort nichts gespeichert werden kann. Legen Sie es zurück oder öffnen Sie es dort, wo es jetzt liegt.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be locked for writing: {1}. Free some space or close other programs.</source>
        <extracomment>project.lock</extracomment>
        <translation>{0} lässt sich nicht zum Schreiben sperren: {1}. Schaffen Sie Platz oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>{0} is open for writing in another Stillroom: process {1} on {2}. Close it there first.</source>
        <extracomment>project.locked</extracomment>
        <translation>{0} ist in einem anderen Stillroom zum Schreiben geöffnet: Prozess {1} auf {2}. Schließen Sie es zuerst dort.</translation>
    </message>
    <message>
        <source>{0} lies on a medium that can only be read. Copy the project to a disk to go on with it there.</source>
        <extracomment>project.medium</extracomment>
        <translation>{0} liegt auf einem Datenträger, der sich nur lesen lässt. Kopieren Sie das Projekt auf eine Festplatte, um dort weiterzumachen.</translation>
    </message>
    <message>
        <source>There is no folder {0}. Check the path; where it lies on a medium or a network drive, connect that first.</source>
        <extracomment>project.no-folder</extracomment>
        <translation>Es gibt keinen Ordner {0}. Prüfen Sie den Pfad; liegt er auf einem Datenträger oder einem Netzlaufwerk, verbinden Sie dieses zuerst.</translation>
    </message>
    <message>
        <source>The file system that {0} lies on can&apos;t lock files, so that two programs could write to the project at once. Turn locks on where it is mounted, or copy the project to a local disk.</source>
        <extracomment>project.no-locks</extracomment>
        <translation>Das Dateisystem, auf dem {0} liegt, kann keine Dateien sperren, sodass zwei Programme zugleich in das Projekt schreiben könnten. Schalten Sie Sperren dort ein, wo es eingehängt ist, oder kopieren Sie das Projekt auf eine lokale Festplatte.</translation>
    </message>
    <message>
        <source>{0} is still locked for process {1}, which has ended: a process that it had started, or the server of a network file system, keeps the lock. End that one (`fuser {0}/lock` shows it), or wait until the server has given the lock back.</source>
        <extracomment>project.owner-gone</extracomment>
        <translation>{0} ist noch für Prozess {1} gesperrt, der schon beendet ist: Ein von ihm gestarteter Prozess oder der Server eines Netzwerk-Dateisystems hält die Sperre. Beenden Sie diesen (`fuser {0}/lock` zeigt ihn) oder warten Sie, bis der Server die Sperre freigegeben hat.</translation>
    </message>
    <message>
        <source>You may not write to {0}, so that {1} can only be read. Ask its owner for permission, or work on a copy of your own.</source>
        <extracomment>project.permission</extracomment>
        <translation>Sie dürfen nicht in {0} schreiben, sodass {1} nur lesbar ist. Bitten Sie den Eigentümer um das Recht oder arbeiten Sie an einer eigenen Kopie.</translation>
    </message>
    <message>
        <source>{0} is open for reading only. Open it for writing first.</source>
        <extracomment>project.read-only</extracomment>
        <translation>{0} ist nur zum Lesen geöffnet. Öffnen Sie es zuerst zum Schreiben.</translation>
    </message>
    <message>
        <source>{0} may not be read by you. Ask its owner for permission, or open the project as another user.</source>
        <extracomment>project.unreadable</extracomment>
        <translation>Sie dürfen {0} nicht lesen. Bitten Sie den Eigentümer um das Recht oder öffnen Sie das Projekt als anderer Benutzer.</translation>
    </message>
    <message>
        <source>{0} was written on a machine of the other byte order. Save it as safetensors there, or on this one.</source>
        <extracomment>pth.byte-order</extracomment>
        <translation>{0} wurde auf einem Rechner mit der anderen Bytereihenfolge geschrieben. Speichern Sie die Datei dort als safetensors oder auf diesem Rechner neu.</translation>
    </message>
    <message>
        <source>{0} is a TorchScript program, which is not read. Save the network&apos;s state_dict().</source>
        <extracomment>pth.script</extracomment>
        <translation>{0} ist ein TorchScript-Programm, das nicht gelesen wird. Speichern Sie das state_dict() des Netzes.</translation>
    </message>
    <message>
        <source>{0} holds several networks ({1}), and none under a usual name. Save the state dict of one of them.</source>
        <extracomment>pth.several</extracomment>
        <translation>{0} enthält mehrere Netze ({1}), aber keines unter einem üblichen Namen. Speichern Sie das State-Dict eines davon.</translation>
    </message>
    <message>
        <source>{0} holds averaged weights as a list without names (“{1}”), which fits no network. Copy them into the network and save its state_dict().</source>
        <extracomment>pth.shadow-list</extracomment>
        <translation>{0} enthält gemittelte Gewichte als Liste ohne Namen („{1}“), die zu keinem Netz passt. Kopieren Sie sie in das Netz und speichern Sie dessen state_dict().</translation>
    </message>
    <message>
        <source>{0} is a zip archive, but not one that PyTorch wrote. Unpack it and give the file of weights in it.</source>
        <extracomment>pth.zip</extracomment>
        <translation>{0} ist ein Zip-Archiv, aber keines, das PyTorch geschrieben hat. Entpacken Sie es und geben Sie die Gewichtsdatei darin an.</translation>
    </message>
    <message>
        <source>The header of {0} holds more than a list of tensors can. The file is damaged; get it again.</source>
        <extracomment>safetensors.header-size</extracomment>
        <translation>Der Kopf von {0} enthält mehr, als eine Liste von Tensoren enthalten kann. Die Datei ist beschädigt; besorgen Sie sie neu.</translation>
    </message>
    <message>
        <source>None of the images of {0} could be read. Give another set.</source>
        <extracomment>set.empty</extracomment>
        <translation>Keines der Bilder von {0} war lesbar. Geben Sie einen anderen Satz an.</translation>
    </message>
    <message>
        <source>The set {0} lacks samples whose image failed: {1}.</source>
        <extracomment>set.failed</extracomment>
        <translation>Im Satz {0} fehlen Proben, deren Bild fehlgeschlagen ist: {1}.</translation>
    </message>
    <message>
        <source>The set {0} isn&apos;t settled: these samples still wait for candidates: {1}. Run the project first.</source>
        <extracomment>set.pending</extracomment>
        <translation>Der Satz {0} steht noch nicht fest: Diese Proben warten noch auf Kandidaten: {1}. Führen Sie zuerst das Projekt aus.</translation>
    </message>
    <message>
        <source>{0} is compressed. Unpack it and give the file that is in it.</source>
        <extracomment>weights.compressed</extracomment>
        <translation>{0} ist komprimiert. Entpacken Sie die Datei und geben Sie die darin enthaltene Datei an.</translation>
    </message>
    <message>
        <source>{0} is empty. Get the file again.</source>
        <extracomment>weights.empty</extracomment>
        <translation>{0} ist leer. Besorgen Sie die Datei neu.</translation>
    </message>
    <message>
        <source>{0} is a file of {1}, which can&apos;t be read here. Save the weights as safetensors.</source>
        <extracomment>weights.format</extracomment>
        <translation>{0} ist eine Datei von {1}, die hier nicht lesbar ist. Speichern Sie die Gewichte als safetensors.</translation>
    </message>
    <message>
        <source>{0} is a Git LFS pointer, not the weights themselves. Fetch the file itself (git lfs pull).</source>
        <extracomment>weights.lfs-pointer</extracomment>
        <translation>{0} ist ein Verweis von Git LFS, nicht die Gewichte selbst. Holen Sie die Datei selbst (git lfs pull).</translation>
    </message>
    <message>
        <source>{0} is a file of PyTorch&apos;s, whatever its name ends in. Weights are needed as safetensors here; load them in Python and save them with safetensors.torch.save_file.</source>
        <extracomment>weights.pickled</extracomment>
        <translation>{0} ist eine Datei von PyTorch, gleich worauf ihr Name endet. Hier werden Gewichte als safetensors gebraucht; laden Sie sie in Python und speichern Sie sie mit safetensors.torch.save_file.</translation>
    </message>
    <message>
        <source>{0} is a tar archive. Unpack it and give the file of weights that is in it.</source>
        <extracomment>weights.tar</extracomment>
        <translation>{0} ist ein Tar-Archiv. Entpacken Sie es und geben Sie die Gewichtsdatei darin an.</translation>
    </message>
    <message>
        <source>{0} is a web page, not weights. Something went wrong when it was downloaded: get the file again.</source>
        <extracomment>weights.web-page</extracomment>
        <translation>{0} ist eine Webseite und enthält keine Gewichte. Beim Herunterladen ist etwas schiefgegangen: Besorgen Sie die Datei neu.</translation>
    </message>
    <message>
        <source>{0} isn&apos;t the file that was scanned.</source>
        <extracomment>data.altered</extracomment>
        <translation>{0} ist nicht die Datei, die eingelesen wurde.</translation>
    </message>
    <message>
        <source>The class folders in {0} aren&apos;t those the project was made with (new: {1}; gone: {2}). Put them back, or make a new project.</source>
        <extracomment>data.changed</extracomment>
        <translation>Die Klassenordner in {0} sind nicht die, mit denen das Projekt angelegt wurde (neu: {1}; weg: {2}). Stellen Sie sie wieder her oder legen Sie ein neues Projekt an.</translation>
    </message>
    <message>
        <source>The data in {0} aren&apos;t as they were scanned: {1} files are new, {2} gone, {3} altered; {4} classes are new, {5} gone ({6}). The project goes by what was scanned and skips what it can&apos;t have any more. Put the files back, or let `stillroom-cli run --rescan` take them as they are now, which makes again what followed from their classes; other classes need a new project.</source>
        <extracomment>data.changed-since</extracomment>
        <translation>Die Daten in {0} sind nicht mehr, wie sie eingelesen wurden: {1} Dateien sind neu, {2} weg, {3} verändert; {4} Klassen sind neu, {5} weg ({6}). Das Projekt richtet sich nach dem Eingelesenen und überspringt, was nicht mehr da ist. Stellen Sie die Dateien wieder her, oder lassen Sie sie mit `stillroom-cli run --rescan` nehmen, wie sie jetzt sind, womit alles neu entsteht, was aus ihren Klassen folgte; andere Klassen brauchen ein neues Projekt.</translation>
    </message>
    <message>
        <source>{0} files changed since they were scanned. They are scanned again, and everything is made again that followed from their classes: {1}.</source>
        <extracomment>data.rescanned</extracomment>
        <translation>{0} Dateien haben sich geändert, seit sie eingelesen wurden. Sie werden neu eingelesen, und alles entsteht neu, was aus ihren Klassen folgte: {1}.</translation>
    </message>
    <message>
        <source>{0} isn&apos;t there any more.</source>
        <extracomment>data.vanished</extracomment>
        <translation>{0} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The data changed since the detector&apos;s training began: it starts over.</source>
        <extracomment>detector.begun-anew</extracomment>
        <translation>Die Daten haben sich geändert, seit das Training des Detektors begann: Es fängt von vorn an.</translation>
    </message>
    <message>
        <source>{0} isn&apos;t the detector that the project&apos;s predictions come from: its SHA-256 is {1}, recorded is {2}. Put the former file back, or let `verify --repair` forget it.</source>
        <extracomment>detector.changed</extracomment>
        <translation>{0} ist nicht der Detektor, von dem die Vorhersagen des Projekts stammen: Sein SHA-256 ist {1}, vermerkt ist {2}. Stellen Sie die frühere Datei wieder her, oder lassen Sie `verify --repair` sie vergessen.</translation>
    </message>
    <message>
        <source>{0} is another file than this project was made with so far: its SHA-256 is {1}, recorded was {2}. It is taken from here on.</source>
        <extracomment>model.accepted</extracomment>
        <translation>{0} ist eine andere Datei, als mit der dieses Projekt bisher entstand: Ihr SHA-256 ist {1}, vermerkt war {2}. Von hier an gilt sie.</translation>
    </message>
    <message>
        <source>{0} isn&apos;t the file that this project was made with so far: its SHA-256 is {1}, recorded is {2}. Put the former file back, or take this one on purpose with --accept-model (`stillroom-cli run`).</source>
        <extracomment>model.changed</extracomment>
        <translation>{0} ist nicht die Datei, mit der dieses Projekt bisher entstand: Ihr SHA-256 ist {1}, vermerkt ist {2}. Stellen Sie die frühere Datei wieder her, oder nehmen Sie diese absichtlich mit --accept-model (`stillroom-cli run`).</translation>
    </message>
    <message>
        <source>The autoencoder of {0} is a decoder alone, which can&apos;t encode real images. Give a model with both halves.</source>
        <extracomment>model.no-encoder</extracomment>
        <translation>Der Autoencoder von {0} ist nur ein Decoder, der keine echten Bilder kodieren kann. Geben Sie ein Modell mit beiden Hälften an.</translation>
    </message>
    <message>
        <source>{0} lies inside the data folder {1}, where its pictures would count as data. Choose a place outside.</source>
        <extracomment>output.inside-data</extracomment>
        <translation>{0} liegt im Datenordner {1}, wo seine Bilder als Daten zählen würden. Wählen Sie einen Ort außerhalb.</translation>
    </message>
    <message>
        <source>encode.size and synthesis.size are {0}, but the model {1} takes multiples of {2}. Set both to {3}, for example.</source>
        <extracomment>preset.size-factor</extracomment>
        <translation>encode.size und synthesis.size sind {0}, aber das Modell {1} nimmt Vielfache von {2}. Setzen Sie beide zum Beispiel auf {3}.</translation>
    </message>
    <message>
        <source>The class {0} has {1} images, but only {2} different ones: some of its {3} prototypes are alike, and so will their images be. Remove the copies and add images, or lower --ipc.</source>
        <extracomment>prototypes.copies</extracomment>
        <translation>Die Klasse {0} hat {1} Bilder, aber nur {2} verschiedene: Einige ihrer {3} Prototypen sind gleich, und ihre Bilder werden es auch sein. Entfernen Sie die Kopien und fügen Sie Bilder hinzu, oder verringern Sie --ipc.</translation>
    </message>
    <message>
        <source>Standard output can&apos;t be written to: {0}. Free some space or choose another place, and run the command again.</source>
        <extracomment>output.unprinted</extracomment>
        <translation>In die Standardausgabe kann nicht geschrieben werden: {0}. Schaffen Sie Platz oder wählen Sie einen anderen Ort und führen Sie den Befehl erneut aus.</translation>
    </message>
    <message>
        <source>A teacher&apos;s stored labels, as D4M validates</source>
        <translation>Gespeicherte Labels eines Lehrers, wie D4M validiert</translation>
    </message>
    <message>
        <source>Adam at 0.01, as the paper says</source>
        <translation>Adam mit 0,01, wie die Arbeit angibt</translation>
    </message>
    <message>
        <source>Hard labels and one look, as DM evaluates</source>
        <translation>Harte Labels und eine einzige Messung, wie DM auswertet</translation>
    </message>
    <message>
        <source>ResNet-34 of torchvision</source>
        <translation>ResNet-34 von torchvision</translation>
    </message>
    <message>
        <source>SGD at 0.01, as Minimax trains</source>
        <translation>SGD mit 0,01, wie Minimax trainiert</translation>
    </message>
    <message>
        <source>What the rule chooses, no person&apos;s choice among it</source>
        <translation>Was die Regel wählt, ohne Festlegungen einer Person</translation>
    </message>
    <message>
        <source>A calibration takes one row of finite logits for each label, two classes or more, and labels below their number; it was given {0} logits, {1} labels and {2} classes.</source>
        <extracomment>calibration.outcomes</extracomment>
        <translation>Eine Kalibrierung braucht je Label eine Zeile endlicher Logits, mindestens zwei Klassen und Labels unter deren Anzahl; sie erhielt {0} Logits, {1} Labels und {2} Klassen.</translation>
    </message>
    <message>
        <source>The classes in {0} can&apos;t be used: {1}. Give names, NAME=OUTPUT, or a JSON file with a list of names or an object of outputs by name.</source>
        <extracomment>classes.map</extracomment>
        <translation>Die Klassen in {0} sind nicht verwendbar: {1}. Namen, NAME=AUSGABE oder eine JSON-Datei mit einer Liste von Namen oder einem Objekt der Ausgaben nach Namen angeben.</translation>
    </message>
    <message>
        <source>The model card in {0} is damaged: {1}. Mend it, or train or download the detector again.</source>
        <extracomment>detector.card</extracomment>
        <translation>Die Modellkarte in {0} ist beschädigt: {1}. Die Karte berichtigen oder den Detektor neu trainieren oder herunterladen.</translation>
    </message>
    <message>
        <source>The class {0} is said to be output {1}, but the detector has {2} outputs, from 0. Correct the classes.</source>
        <extracomment>detector.class-map</extracomment>
        <translation>Die Klasse {0} soll die Ausgabe {1} sein, der Detektor hat aber {2} Ausgaben, gezählt ab 0. Die Klassen berichtigen.</translation>
    </message>
    <message>
        <source>The detector has no class called {0}. Name its output as well: {0}=NUMBER, from 0.</source>
        <extracomment>detector.class-map</extracomment>
        <translation>Der Detektor hat keine Klasse namens {0}. Auch ihre Ausgabe nennen: {0}=NUMMER, gezählt ab 0.</translation>
    </message>
    <message>
        <source>The model card of {0} names {1} classes, but the program has {2} outputs. Say which outputs they are, as an object of outputs by name.</source>
        <extracomment>detector.class-map</extracomment>
        <translation>Die Modellkarte von {0} nennt {1} Klassen, das Programm hat aber {2} Ausgaben. Angeben, welche Ausgaben es sind, als Objekt der Ausgaben nach Namen.</translation>
    </message>
    <message>
        <source>{0} isn&apos;t a detector&apos;s model card, which is to lie there. Move it away, or give the detector another name.</source>
        <extracomment>detector.foreign-card</extracomment>
        <translation>{0} ist keine Modellkarte eines Detektors, die aber dort liegen soll. Die Datei verschieben oder dem Detektor einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>The TorchScript program in {0} gives logits alone, but features are needed here. Export it so that it gives (logits, features), the features being what enters its last layer.</source>
        <extracomment>detector.no-features</extracomment>
        <translation>Das TorchScript-Programm in {0} liefert nur Logits, hier werden aber Merkmale gebraucht. Es so exportieren, dass es (Logits, Merkmale) liefert; Merkmale sind, was in seine letzte Schicht eingeht.</translation>
    </message>
    <message>
        <source>The short side can&apos;t be resized to {0} pixels for an input of {1}. Give --resize 0, for both sides, or a number from {1} up.</source>
        <extracomment>detector.resize</extracomment>
        <translation>Die kurze Seite lässt sich für eine Eingabe von {1} nicht auf {0} Pixel bringen. --resize 0 (für beide Seiten) oder eine Zahl ab {1} angeben.</translation>
    </message>
    <message>
        <source>{0} is a TorchScript program, which has its own architecture and type of numbers. Leave out {1}.</source>
        <extracomment>detector.script-option</extracomment>
        <translation>{0} ist ein TorchScript-Programm, das Architektur und Zahlentyp selbst mitbringt. {1} weglassen.</translation>
    </message>
    <message>
        <source>{0} has no images of these classes of the test set, whose images it can&apos;t get right: {1}.</source>
        <extracomment>evaluation.class-missing</extracomment>
        <translation>{0} hat von diesen Klassen des Testsatzes keine Bilder, deren Testbilder also nicht richtig erkannt werden können: {1}.</translation>
    </message>
    <message>
        <source>{0} of the {1} test images are among the images of {2} that are trained on, so that its accuracy says less of unseen images. Test on images held back from it.</source>
        <extracomment>evaluation.overlap</extracomment>
        <translation>{0} der {1} Testbilder sind unter den Bildern von {2}, auf denen trainiert wird, sodass die Genauigkeit weniger über ungesehene Bilder sagt. Mit zurückgehaltenen Bildern testen.</translation>
    </message>
    <message>
        <source>{0} brings labels of its own, but in the protocol {1} a teacher gives them.</source>
        <extracomment>evaluation.soft-labels</extracomment>
        <translation>{0} bringt eigene Labels mit, im Protokoll {1} gibt sie aber ein Lehrer.</translation>
    </message>
    <message>
        <source>The teacher {0} has other classes than the test images. Give one that knows them by these names, or train one on the same class folders.</source>
        <extracomment>evaluation.teacher-differs</extracomment>
        <translation>Der Lehrer {0} hat andere Klassen als die Testbilder. Einen angeben, der sie unter diesen Namen kennt, oder einen auf denselben Klassenordnern trainieren.</translation>
    </message>
    <message>
        <source>The map that the detector&apos;s TorchScript program gives is not what its logits are made of, so that it shows nothing of them. Export it with the output of its last block as the map.</source>
        <extracomment>gradcam.foreign-map</extracomment>
        <translation>Die Karte, die das TorchScript-Programm des Detektors liefert, ist nicht das, woraus seine Logits entstehen, und zeigt daher nichts von ihnen. Es mit der Ausgabe seines letzten Blocks als Karte exportieren.</translation>
    </message>
    <message>
        <source>The detector&apos;s TorchScript program gives no map to show: it must give (logits, features, map). Export it so.</source>
        <extracomment>gradcam.no-map</extracomment>
        <translation>Das TorchScript-Programm des Detektors liefert keine Karte zum Zeigen: Es muss (Logits, Merkmale, Karte) liefern. Es so exportieren.</translation>
    </message>
    <message>
        <source>The set has classes that the real images lack, so that it can&apos;t be measured class by class. Give real images with the same class folders.</source>
        <extracomment>metrics.class</extracomment>
        <translation>Der Satz hat Klassen, die den echten Bildern fehlen, und lässt sich deshalb nicht klassenweise messen. Echte Bilder mit denselben Klassenordnern angeben.</translation>
    </message>
    <message>
        <source>The judge {0} doesn&apos;t know the class {1}. Give one trained on the same class folders.</source>
        <extracomment>metrics.judge</extracomment>
        <translation>Der Gutachter {0} kennt die Klasse {1} nicht. Einen angeben, der auf denselben Klassenordnern trainiert wurde.</translation>
    </message>
    <message>
        <source>The judge {0} is the detector that chose the images of {1}, so that it is no independent one. Give a network of another architecture or seed.</source>
        <extracomment>metrics.judge-itself</extracomment>
        <translation>Der Gutachter {0} ist der Detektor, der die Bilder von {1} ausgewählt hat, also kein unabhängiger. Ein Netz mit anderer Architektur oder anderem Startwert angeben.</translation>
    </message>
    <message>
        <source>The {0} features need one label per row to be measured class by class.</source>
        <extracomment>metrics.labels</extracomment>
        <translation>Die Merkmale der Art „{0}“ brauchen ein Label je Zeile, um klassenweise gemessen zu werden.</translation>
    </message>
    <message>
        <source>To be measured class by class, files of features need labels. Make them with detect --out.</source>
        <extracomment>metrics.unlabelled</extracomment>
        <translation>Um klassenweise zu messen, brauchen Merkmalsdateien Beschriftungen. Sie entstehen mit detect --out.</translation>
    </message>
    <message>
        <source>All images of the set have the same features, so that nothing can be learnt from them. Look at the images, or take another detector.</source>
        <extracomment>probe.equal</extracomment>
        <translation>Alle Bilder des Satzes haben dieselben Merkmale, sodass sich daraus nichts lernen lässt. Die Bilder ansehen oder einen anderen Detektor nehmen.</translation>
    </message>
    <message>
        <source>The features hold NaN or infinity, so that no probe can be fitted to them. Check the detector&apos;s weights.</source>
        <extracomment>probe.finite</extracomment>
        <translation>Die Merkmale enthalten NaN oder unendliche Werte, sodass sich keine Sonde an sie anpassen lässt. Die Gewichte des Detektors prüfen.</translation>
    </message>
    <message>
        <source>The probe needs a detector&apos;s features, and none of the sets is of a project with one. Name one with --detector.</source>
        <extracomment>proxy.detector</extracomment>
        <translation>Die Sonde braucht die Merkmale eines Detektors, und keiner der Sätze gehört zu einem Projekt mit einem. Einen mit --detector angeben.</translation>
    </message>
    <message>
        <source>The trainings on {0} with {1} aren&apos;t there yet, so that there is no score. Run the other shards first.</source>
        <extracomment>rank.incomplete</extracomment>
        <translation>Die Trainings auf {0} mit {1} sind noch nicht da, daher gibt es keinen Wert. Zuerst die anderen Teile rechnen lassen.</translation>
    </message>
    <message>
        <source>{0} is no sound TorchScript file: {1}. Export it again.</source>
        <extracomment>script.damaged</extracomment>
        <translation>{0} ist keine intakte TorchScript-Datei: {1}. Die Datei neu exportieren.</translation>
    </message>
    <message>
        <source>The TorchScript program in {0} failed on a batch of {1} images of {2}×{2} pixels: {3}. Check the size in its model card, or export it again.</source>
        <extracomment>script.failed</extracomment>
        <translation>Das TorchScript-Programm in {0} ist an einem Stapel von {1} Bildern mit {2}×{2} Pixeln gescheitert: {3}. Die Größe in seiner Modellkarte prüfen oder es neu exportieren.</translation>
    </message>
    <message>
        <source>The TorchScript program in {0} uses “{1}”, which reaches outside it, and isn&apos;t run. Export a network that only calculates.</source>
        <extracomment>script.reaches-out</extracomment>
        <translation>Das TorchScript-Programm in {0} benutzt „{1}“, was über das Programm hinausgreift, und wird nicht ausgeführt. Ein Netz exportieren, das nur rechnet.</translation>
    </message>
    <message>
        <source>The TorchScript program in {0} gives {1}. It must give logits [N, classes], or a tuple of logits and features [N, D], or of these and a map [N, C, h, w].</source>
        <extracomment>script.result</extracomment>
        <translation>Das TorchScript-Programm in {0} liefert {1}. Es muss Logits [N, Klassen] liefern oder ein Tupel aus Logits und Merkmalen [N, D] oder aus diesen und einer Karte [N, C, h, w].</translation>
    </message>
    <message>
        <source>The detector&apos;s TorchScript program gives {0} for {1} images. It must give logits [N, classes], or a tuple of logits and features [N, D], or of these and a map [N, C, h, w].</source>
        <extracomment>script.shapes</extracomment>
        <translation>Das TorchScript-Programm des Detektors liefert {0} für {1} Bilder. Es muss Logits [N, Klassen] liefern oder ein Tupel aus Logits und Merkmalen [N, D] oder aus diesen und einer Karte [N, C, h, w].</translation>
    </message>
    <message>
        <source>There is nothing at {0}. Give a project&apos;s folder (also as FOLDER:baseline and the like), a folder of class folders, or a file of images and labels.</source>
        <extracomment>set.missing</extracomment>
        <translation>Unter {0} gibt es nichts. Den Ordner eines Projekts (auch als ORDNER:baseline und dergleichen), einen Ordner mit Klassenordnern oder eine Datei mit Bildern und Labels angeben.</translation>
    </message>
    <message>
        <source>{0} holds {1} sets of images; the first is taken.</source>
        <extracomment>set.several</extracomment>
        <translation>{0} enthält {1} Sätze von Bildern; genommen wird der erste.</translation>
    </message>
    <message>
        <source>{0} holds no {1}. A set of tensors is images [N, 3, H, W] with labels [N] or soft labels [N, classes], in one file or in images.pt and labels.pt.</source>
        <extracomment>set.tensors</extracomment>
        <translation>In {0} fehlt: {1}. Ein Satz von Tensoren besteht aus Bildern [N, 3, H, W] mit Labels [N] oder weichen Labels [N, Klassen], in einer Datei oder in images.pt und labels.pt.</translation>
    </message>
    <message>
        <source>A project has no set called {0}. Choose one of: {1}, or k=K,beta=B.</source>
        <extracomment>set.unknown</extracomment>
        <translation>Ein Projekt hat keinen Satz namens {0}. Einen von diesen wählen: {1} oder k=K,beta=B.</translation>
    </message>
    <message>
        <source>Left out {0}: {1}</source>
        <extracomment>tables.damaged</extracomment>
        <translation>Ausgelassen {0}: {1}</translation>
    </message>
    <message>
        <source>There is no folder of results at {0}. Make one with evaluate --into.</source>
        <extracomment>tables.no-results</extracomment>
        <translation>Bei {0} liegt kein Ergebnisordner. Er entsteht mit evaluate --into.</translation>
    </message>
    <message>
        <source>There is no augmentation called “{0}”. Choose none, flip, light, minimax, imagenet or dsa.</source>
        <extracomment>training.augmentation</extracomment>
        <translation>Es gibt keine Augmentierung namens „{0}“. none, flip, light, minimax, imagenet oder dsa wählen.</translation>
    </message>
    <message>
        <source>There is no recipe called “{0}”. Choose one of {1}.</source>
        <extracomment>training.recipe</extracomment>
        <translation>Es gibt kein Rezept namens „{0}“. Eines von {1} wählen.</translation>
    </message>
    <message>
        <source>There is no learning-rate schedule called “{0}”. Choose constant, multistep, cosine, cosine-half or tenth-once.</source>
        <extracomment>training.schedule</extracomment>
        <translation>Es gibt keinen Lernratenplan namens „{0}“. constant, multistep, cosine, cosine-half oder tenth-once wählen.</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>D4M&apos;s own choices for CIFAR-10</source>
        <translation>Was D4M selbst für CIFAR-10 wählt</translation>
    </message>
    <message>
        <source>D4M&apos;s own choices for ImageNette</source>
        <translation>Was D4M selbst für ImageNette wählt</translation>
    </message>
    <message>
        <source>The paper&apos;s choices for CIFAR-10</source>
        <translation>Was die Arbeit für CIFAR-10 wählt</translation>
    </message>
    <message>
        <source>The paper&apos;s choices for ImageNette</source>
        <translation>Was die Arbeit für ImageNette wählt</translation>
    </message>
    <message>
        <source>The paper&apos;s choices for ImageWoof</source>
        <translation>Was die Arbeit für ImageWoof wählt</translation>
    </message>
    <message>
        <source>The embedded sample: drawn pictures, a small model that knows them</source>
        <translation>Das eingebaute Beispiel: gezeichnete Bilder und ein kleines Modell, das sie kennt</translation>
    </message>
    <message>
        <source>Random weights: every step of the method in seconds, pictures without meaning</source>
        <translation>Zufällige Gewichte: jeder Schritt der Methode in Sekunden, Bilder ohne Sinn</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::AttentionPage</name>
    <message>
        <source>Test image</source>
        <translation>Testbild</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>The first network</source>
        <translation>Das erste Netz</translation>
    </message>
    <message>
        <source>The second network</source>
        <translation>Das zweite Netz</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;Zeichnen</translation>
    </message>
    <message>
        <source>Grad-CAM of two networks</source>
        <translation>Grad-CAM zweier Netze</translation>
    </message>
    <message>
        <source>Where two trained networks look in the same test images. Train some, choose two, and press Draw.</source>
        <translation>Wohin zwei trainierte Netze in denselben Testbildern sehen. Einige trainieren, zwei wählen und „Zeichnen“ drücken.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>How many test images are shown</source>
        <translation>Wie viele Testbilder gezeigt werden</translation>
    </message>
    <message>
        <source>Shows where both networks, as they were at the end of their training, see each image&apos;s class</source>
        <translation>Zeigt, wo beide Netze, wie sie am Ende ihres Trainings waren, die Klasse jedes Bilds sehen</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::BeforeAfterDelegate</name>
    <message>
        <source>Baseline</source>
        <translation>Ausgangsbild</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>the baseline</comment>
        <translation>behalten</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Kandidat %1</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::BeforeAfterPage</name>
    <message>
        <source>No image of this class has been replaced.</source>
        <translation>Kein Bild dieser Klasse wurde ersetzt.</translation>
    </message>
    <message>
        <source>Baselines above, chosen images below</source>
        <translation>Oben Ausgangsbilder, unten gewählte Bilder</translation>
    </message>
    <message>
        <source>Only replaced</source>
        <translation>Nur ersetzte</translation>
    </message>
    <message>
        <source>Leaves out samples that keep their baseline</source>
        <translation>Lässt Proben weg, die ihr Ausgangsbild behalten</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Größe der Bilder</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 images replaced</source>
        <translation>%1 · %2 von %3 Bildern ersetzt</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::BetaCurvesChart</name>
    <message>
        <source>Curves over β</source>
        <translation>Kurven über β</translation>
    </message>
    <message>
        <source>Counts instead of shares</source>
        <translation>Anzahlen statt Anteile</translation>
    </message>
    <message>
        <source>Log-odds scale</source>
        <translation>Log-Odds-Skala</translation>
    </message>
    <message>
        <source>What each β would lead to is shown here once baselines have been judged.</source>
        <translation>Wozu jedes β führen würde, steht hier, sobald Ausgangsbilder beurteilt sind.</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>fallback</source>
        <translation>Notlösung</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>label consistency (right)</source>
        <translation>Label-Konsistenz (rechts)</translation>
    </message>
    <message>
        <source>threshold β</source>
        <translation>Schwelle β</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>share of samples, %</source>
        <translation>Anteil der Proben, %</translation>
    </message>
    <message>
        <source>label consistency, %</source>
        <translation>Label-Konsistenz, %</translation>
    </message>
    <message>
        <source>%1: %2 (%3 %)</source>
        <translation>%1: %2 (%3 %)</translation>
    </message>
    <message>
        <source>label consistency: %1 %</source>
        <translation>Label-Konsistenz: %1 %</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::CandidateDelegate</name>
    <message>
        <source>p</source>
        <comment>confidence</comment>
        <translation>p</translation>
    </message>
    <message>
        <source>sim</source>
        <comment>similarity</comment>
        <translation>Ähnl.</translation>
    </message>
    <message>
        <source>№ %1</source>
        <comment>rank</comment>
        <translation>Nr. %1</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::CandidateStripModel</name>
    <message>
        <source>Baseline image</source>
        <translation>Ausgangsbild</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Kandidat %1</translation>
    </message>
    <message>
        <source>Not made yet. Run the pipeline to make it.</source>
        <translation>Noch nicht erzeugt. Ein Lauf erzeugt ihn.</translation>
    </message>
    <message>
        <source>Failed: it can&apos;t be chosen.</source>
        <translation>Fehlgeschlagen: nicht wählbar.</translation>
    </message>
    <message>
        <source>Predicted as %1</source>
        <translation>Vorhergesagt als %1</translation>
    </message>
    <message>
        <source>Rank %1 by confidence</source>
        <translation>Rang %1 nach Konfidenz</translation>
    </message>
    <message>
        <source>In the pool</source>
        <translation>Im Pool</translation>
    </message>
    <message>
        <source>Chosen: this image is exported</source>
        <translation>Gewählt: dieses Bild wird exportiert</translation>
    </message>
    <message>
        <source>What the rule would choose</source>
        <translation>Was die Regel wählen würde</translation>
    </message>
    <message>
        <source>Pinned by a person</source>
        <translation>Von einer Person festgelegt</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangsbild</translation>
    </message>
    <message>
        <source>Confidence %1, above β %2</source>
        <translation>Konfidenz %1, über β %2</translation>
    </message>
    <message>
        <source>Confidence %1, not above β %2</source>
        <translation>Konfidenz %1, nicht über β %2</translation>
    </message>
    <message numerus="yes">
        <source>Mean similarity to N %1 (%n image(s) in N)</source>
        <translation>
            <numerusform>Mittlere Ähnlichkeit zu N %1 (%n Bild in N)</numerusform>
            <numerusform>Mittlere Ähnlichkeit zu N %1 (%n Bilder in N)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ChartHead</name>
    <message>
        <source>What the chart shows</source>
        <translation>Was das Diagramm zeigt</translation>
    </message>
    <message>
        <source>Save or copy: %1</source>
        <translation>Speichern oder kopieren: %1</translation>
    </message>
    <message>
        <source>Save as a picture or a table, copy the values</source>
        <translation>Als Bild oder Tabelle speichern, Werte kopieren</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ChartPanel</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Was das Diagramm zeigt</translation>
    </message>
    <message>
        <source>Options of the chart</source>
        <translation>Optionen des Diagramms</translation>
    </message>
    <message>
        <source>Scales, saving and copying</source>
        <translation>Skalen, Speichern und Kopieren</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ChooseButton</name>
    <message>
        <source>Weights (*.safetensors *.pth *.pt);;All files (*)</source>
        <translation>Gewichte (*.safetensors *.pth *.pt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>A &amp;folder…</source>
        <translation>Einen &amp;Ordner …</translation>
    </message>
    <message>
        <source>A fi&amp;le…</source>
        <translation>Eine &amp;Datei …</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ClassListModel</name>
    <message>
        <source>All classes</source>
        <translation>Alle Klassen</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n Probe</numerusform>
            <numerusform>%n Proben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>%n markiert</numerusform>
            <numerusform>%n markiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ClassPanel</name>
    <message>
        <source>Find a class</source>
        <translation>Klasse suchen</translation>
    </message>
    <message>
        <source>Shows the classes whose name contains this (Ctrl+Shift+F)</source>
        <translation>Zeigt die Klassen, deren Name dies enthält (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::CompareBar</name>
    <message>
        <source>Fit</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>Shows the whole pictures</source>
        <translation>Zeigt die ganzen Bilder</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>One pixel of the picture for each of the screen</source>
        <translation>Ein Pixel des Bilds je Pixel des Bildschirms</translation>
    </message>
    <message>
        <source>Two pictures at one place, in turns</source>
        <translation>Zwei Bilder an einer Stelle, abwechselnd</translation>
    </message>
    <message>
        <source>Two pictures at one place, with a divider to drag</source>
        <translation>Zwei Bilder an einer Stelle, mit einer Trennlinie zum Ziehen</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>Erstes Bild</translation>
    </message>
    <message>
        <source>Second picture</source>
        <translation>Zweites Bild</translation>
    </message>
    <message>
        <source>Swaps the two pictures</source>
        <translation>Vertauscht die beiden Bilder</translation>
    </message>
    <message>
        <source>How long each picture stays</source>
        <translation>Wie lange jedes Bild bleibt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stops the pictures from taking turns</source>
        <translation>Hält den Wechsel der Bilder an</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Back to the grid (Esc)</source>
        <translation>Zurück zum Raster (Esc)</translation>
    </message>
    <message>
        <source>Back to the grid</source>
        <translation>Zurück zum Raster</translation>
    </message>
    <message>
        <source>Two pictures beside each other</source>
        <translation>Zwei Bilder nebeneinander</translation>
    </message>
    <message>
        <source>Baseline, the rule&apos;s choice, yours, and the candidate shown, beside each other</source>
        <translation>Ausgangsbild, Wahl der Regel, eigene Wahl und gezeigter Kandidat nebeneinander</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::CompareView</name>
    <message>
        <source>%1 left of the divider, %2 right of it</source>
        <translation>%1 links der Trennlinie, %2 rechts davon</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ConfidenceChart</name>
    <message numerus="yes">
        <source>β is %1; %n baseline(s) are flagged.</source>
        <translation>
            <numerusform>β ist %1; %n Ausgangsbild ist markiert.</numerusform>
            <numerusform>β ist %1; %n Ausgangsbilder sind markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confidence histogram</source>
        <translation>Konfidenzhistogramm</translation>
    </message>
    <message>
        <source>Log-odds scale</source>
        <translation>Log-Odds-Skala</translation>
    </message>
    <message>
        <source>Logarithmic counts</source>
        <translation>Logarithmische Anzahlen</translation>
    </message>
    <message>
        <source>No baseline has been judged yet.</source>
        <translation>Noch ist kein Ausgangsbild beurteilt.</translation>
    </message>
    <message>
        <source>baselines</source>
        <translation>Ausgangsbilder</translation>
    </message>
    <message>
        <source>chosen images</source>
        <translation>gewählte Bilder</translation>
    </message>
    <message>
        <source>confidence p</source>
        <translation>Konfidenz p</translation>
    </message>
    <message>
        <source>images, logarithmic</source>
        <translation>Bilder, logarithmisch</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Predicted as their class: %1 of %3 baselines, %2 of %3 chosen images.</source>
        <translation>Als ihre Klasse vorhergesagt: %1 von %3 Ausgangsbildern, %2 von %3 gewählten Bildern.</translation>
    </message>
    <message>
        <source>p from %1 to %2</source>
        <translation>p von %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n baseline(s)</source>
        <translation>
            <numerusform>%n Ausgangsbild</numerusform>
            <numerusform>%n Ausgangsbilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen image(s)</source>
        <translation>
            <numerusform>%n gewähltes Bild</numerusform>
            <numerusform>%n gewählte Bilder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ConfusionChart</name>
    <message>
        <source>Confusion</source>
        <translation>Verwechslung</translation>
    </message>
    <message>
        <source>Always as rows</source>
        <translation>Immer als Zeilen</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Ausgangsbilder</translation>
    </message>
    <message>
        <source>Chosen images</source>
        <translation>Gewählte Bilder</translation>
    </message>
    <message>
        <source>No baseline has been judged yet.</source>
        <translation>Noch ist kein Ausgangsbild beurteilt.</translation>
    </message>
    <message>
        <source>no image is predicted as another class</source>
        <translation>kein Bild wird als andere Klasse vorhergesagt</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>as intended</source>
        <translation>wie gewollt</translation>
    </message>
    <message>
        <source>otherwise, 1 to %1</source>
        <translation>sonst, 1 bis %1</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>intended</source>
        <translation>gewollt</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen image(s) of %1 predicted as %2</source>
        <translation>
            <numerusform>%n gewähltes Bild von %1 als %2 vorhergesagt</numerusform>
            <numerusform>%n gewählte Bilder von %1 als %2 vorhergesagt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n baseline(s) of %1 predicted as %2</source>
        <translation>
            <numerusform>%n Ausgangsbild von %1 als %2 vorhergesagt</numerusform>
            <numerusform>%n Ausgangsbilder von %1 als %2 vorhergesagt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen image(s) are predicted as another class.</source>
        <translation>
            <numerusform>%n gewähltes Bild wird als andere Klasse vorhergesagt.</numerusform>
            <numerusform>%n gewählte Bilder werden als andere Klasse vorhergesagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n baseline(s) are predicted as another class.</source>
        <translation>
            <numerusform>%n Ausgangsbild wird als andere Klasse vorhergesagt.</numerusform>
            <numerusform>%n Ausgangsbilder werden als andere Klasse vorhergesagt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most often: %1.</source>
        <translation>Am häufigsten: %1.</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::DetectorBox</name>
    <message>
        <source>The classifier that finds the doubtful images</source>
        <translation>Der Klassifikator, der die zweifelhaften Bilder findet</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>Detektor</translation>
    </message>
    <message>
        <source>The detector&apos;s file</source>
        <translation>Datei des Detektors</translation>
    </message>
    <message>
        <source>A .safetensors or .pth file</source>
        <translation>Eine .safetensors- oder .pth-Datei</translation>
    </message>
    <message>
        <source>Choose the detector&apos;s file</source>
        <translation>Datei des Detektors wählen</translation>
    </message>
    <message numerus="yes">
        <source>Train one on these images (%1, %Ln epoch(s))</source>
        <translation>
            <numerusform>Auf diesen Bildern trainieren (%1, %Ln Epoche)</numerusform>
            <numerusform>Auf diesen Bildern trainieren (%1, %Ln Epochen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Load one from a file</source>
        <translation>Aus einer Datei laden</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::DifferenceChart</name>
    <message>
        <source>Paired differences</source>
        <translation>Gepaarte Differenzen</translation>
    </message>
    <message>
        <source>Differences are shown here once two sets were trained with the same network and seed.</source>
        <translation>Differenzen stehen hier, sobald zwei Sätze mit gleichem Netz und Startwert trainiert sind.</translation>
    </message>
    <message>
        <source>95 % by bootstrap, resolved</source>
        <translation>95 % nach Bootstrap, gesichert</translation>
    </message>
    <message>
        <source>not resolved: 0 lies inside, or one repeat</source>
        <translation>nicht gesichert: 0 liegt darin, oder nur eine Wiederholung</translation>
    </message>
    <message>
        <source>95 % by Student&apos;s t</source>
        <translation>95 % nach Students t</translation>
    </message>
    <message>
        <source>difference, percent points</source>
        <translation>Differenz, Prozentpunkte</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>gesichert</translation>
    </message>
    <message>
        <source>not resolved</source>
        <translation>nicht gesichert</translation>
    </message>
    <message numerus="yes">
        <source>%1 percent points over %n repeat(s)</source>
        <translation>
            <numerusform>%1 Prozentpunkte über %n Wiederholung</numerusform>
            <numerusform>%1 Prozentpunkte über %n Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>bootstrap %1</source>
        <translation>Bootstrap %1</translation>
    </message>
    <message>
        <source>Student&apos;s t %1</source>
        <translation>Students t %1</translation>
    </message>
    <message>
        <source>Student&apos;s t needs two repeats</source>
        <translation>Students t braucht zwei Wiederholungen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n difference(s) resolved.</source>
        <translation>
            <numerusform>%1 von %n Differenz gesichert.</numerusform>
            <numerusform>%1 von %n Differenzen gesichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::DiversityChart</name>
    <message>
        <source>Class diversity</source>
        <translation>Klassenvielfalt</translation>
    </message>
    <message>
        <source>Always as rows</source>
        <translation>Immer als Zeilen</translation>
    </message>
    <message>
        <source>No class has two judged images to compare yet.</source>
        <translation>Noch hat keine Klasse zwei beurteilte Bilder zum Vergleichen.</translation>
    </message>
    <message>
        <source>baselines</source>
        <translation>Ausgangsbilder</translation>
    </message>
    <message>
        <source>chosen images</source>
        <translation>gewählte Bilder</translation>
    </message>
    <message>
        <source>mean pairwise cosine</source>
        <translation>mittlerer paarweiser Kosinus</translation>
    </message>
    <message>
        <source>mean pairwise cosine of the baselines</source>
        <translation>mittlerer paarweiser Kosinus der Ausgangsbilder</translation>
    </message>
    <message>
        <source>a class; below the line: more diverse</source>
        <translation>eine Klasse; unter der Linie: vielfältiger</translation>
    </message>
    <message>
        <source>of the chosen images</source>
        <translation>der gewählten Bilder</translation>
    </message>
    <message>
        <source>mean pairwise cosine %1 → %2</source>
        <translation>mittlerer paarweiser Kosinus %1 → %2</translation>
    </message>
    <message>
        <source>more diverse than before</source>
        <translation>vielfältiger als zuvor</translation>
    </message>
    <message>
        <source>less diverse than before</source>
        <translation>weniger vielfältig als zuvor</translation>
    </message>
    <message>
        <source>as diverse as before</source>
        <translation>so vielfältig wie zuvor</translation>
    </message>
    <message numerus="yes">
        <source>Mean pairwise cosine over %n class(es): %1 before, %2 after.</source>
        <translation>
            <numerusform>Mittlerer paarweiser Kosinus über %n Klasse: %1 vorher, %2 nachher.</numerusform>
            <numerusform>Mittlerer paarweiser Kosinus über %n Klassen: %1 vorher, %2 nachher.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more diverse, %2 less.</source>
        <translation>%1 vielfältiger, %2 weniger.</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::EvaluateForm</name>
    <message>
        <source>Sets that networks are trained on</source>
        <translation>Sätze, auf denen Netze trainiert werden</translation>
    </message>
    <message>
        <source>&amp;Sets</source>
        <translation>Sä&amp;tze</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Compare with another project, a folder of class folders, or a file of tensors</source>
        <translation>Mit einem anderen Projekt, einem Ordner mit Klassenordnern oder einer Tensordatei vergleichen</translation>
    </message>
    <message>
        <source>A &amp;folder or another project…</source>
        <translation>Einen &amp;Ordner oder ein anderes Projekt …</translation>
    </message>
    <message>
        <source>Another set</source>
        <translation>Anderer Satz</translation>
    </message>
    <message>
        <source>A fi&amp;le of tensors…</source>
        <translation>Eine &amp;Tensordatei …</translation>
    </message>
    <message>
        <source>Tensors (*.safetensors *.pt)</source>
        <translation>Tensoren (*.safetensors *.pt)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the marked folder or file out of the list</source>
        <translation>Ausgewählten Ordner oder ausgewählte Datei aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Networks that are trained</source>
        <translation>Netze, die trainiert werden</translation>
    </message>
    <message>
        <source>&amp;Networks</source>
        <translation>&amp;Netze</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>How networks are trained and tested</source>
        <translation>Wie Netze trainiert und getestet werden</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Trainings of each set with each network, with the seeds 0, 1, 2 …</source>
        <translation>Trainings jedes Satzes mit jedem Netz, mit den Startwerten 0, 1, 2 …</translation>
    </message>
    <message>
        <source>&amp;Repeats</source>
        <translation>&amp;Wiederholungen</translation>
    </message>
    <message>
        <source>As the protocol says</source>
        <translation>Laut Protokoll</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Fewer epochs are quicker, and no longer the protocol</source>
        <translation>Weniger Epochen gehen schneller, sind aber nicht mehr das Protokoll</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>&amp;Epochen</translation>
    </message>
    <message>
        <source>Folder of test images</source>
        <translation>Ordner der Testbilder</translation>
    </message>
    <message>
        <source>Real images, a folder per class</source>
        <translation>Echte Bilder, ein Ordner je Klasse</translation>
    </message>
    <message>
        <source>&amp;Test images</source>
        <translation>Testb&amp;ilder</translation>
    </message>
    <message>
        <source>Teac&amp;her</source>
        <translation>&amp;Lehrer</translation>
    </message>
    <message>
        <source>Detector that gives the labels</source>
        <translation>Detektor, der die Labels gibt</translation>
    </message>
    <message>
        <source>The project&apos;s detector</source>
        <translation>Der Detektor des Projekts</translation>
    </message>
    <message>
        <source>Folder of results</source>
        <translation>Ergebnisordner</translation>
    </message>
    <message>
        <source>Resu&amp;lts</source>
        <translation>Er&amp;gebnisse</translation>
    </message>
    <message>
        <source>First choose a set, or two to compare.</source>
        <translation>Zuerst einen Satz wählen, oder zwei zum Vergleich.</translation>
    </message>
    <message>
        <source>First choose a network.</source>
        <translation>Zuerst ein Netz wählen.</translation>
    </message>
    <message>
        <source>First name a folder of test images: real ones, a folder per class.</source>
        <translation>Zuerst einen Ordner mit Testbildern nennen: echte, ein Ordner je Klasse.</translation>
    </message>
    <message>
        <source>There is nothing at the place of the test images.</source>
        <translation>Am Ort der Testbilder gibt es nichts.</translation>
    </message>
    <message>
        <source>First name a folder for the results, as a whole path.</source>
        <translation>Zuerst einen Ergebnisordner nennen, mit ganzem Pfad.</translation>
    </message>
    <message>
        <source>There is nothing at the place of the teacher.</source>
        <translation>Am Ort des Lehrers gibt es nichts.</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::EvaluateHead</name>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>Sta&amp;rten</translation>
    </message>
    <message>
        <source>Progress of the trainings</source>
        <translation>Fortschritt der Trainings</translation>
    </message>
    <message>
        <source>Stops within one batch; what is trained is kept, and Start goes on from there (Esc)</source>
        <translation>Hält innerhalb eines Stapels an; Trainiertes bleibt erhalten, und „Starten“ macht dort weiter (Esc)</translation>
    </message>
    <message>
        <source>Trains what isn&apos;t kept yet (F5)</source>
        <translation>Trainiert, was noch nicht vorliegt (F5)</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Go o&amp;n</source>
        <translation>F&amp;ortsetzen</translation>
    </message>
    <message>
        <source>Goes on where it was paused (F6)</source>
        <translation>Macht dort weiter, wo pausiert wurde (F6)</translation>
    </message>
    <message>
        <source>Waits within one batch (F6)</source>
        <translation>Pausiert innerhalb eines Stapels (F6)</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::EvaluateWorkspace</name>
    <message>
        <source>There is nothing to evaluate yet: no baseline image has been made and judged.</source>
        <translation>Noch gibt es nichts auszuwerten: kein Ausgangsbild ist erzeugt und beurteilt.</translation>
    </message>
    <message>
        <source>Go to Run</source>
        <translation>Zum Lauf</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>Messreihen</translation>
    </message>
    <message>
        <source>A run is going on. Wait until it ends, or cancel it, then evaluate.</source>
        <translation>Ein Lauf ist im Gange. Sein Ende abwarten oder ihn abbrechen, dann auswerten.</translation>
    </message>
    <message>
        <source>Use a new folder</source>
        <translation>Neuen Ordner verwenden</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n training(s) done.</source>
        <translation>
            <numerusform>%1 von %n Training fertig.</numerusform>
            <numerusform>%1 von %n Trainings fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What is trained is kept; Start goes on from here.</source>
        <translation>Angehalten. Trainiertes bleibt erhalten; „Starten“ macht hier weiter.</translation>
    </message>
    <message>
        <source>Measuring how long it takes…</source>
        <translation>Dauer wird gemessen …</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n Training</numerusform>
            <numerusform>%n Trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them kept already</source>
        <translation>
            <numerusform>%n davon liegt schon vor</numerusform>
            <numerusform>%n davon liegen schon vor</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Saving decisions…</source>
        <translation>Entscheidungen werden gespeichert …</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Reading the sets…</source>
        <translation>Sätze werden gelesen …</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>Training läuft …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n training(s) done</source>
        <translation>
            <numerusform>%1 von %n Training fertig</numerusform>
            <numerusform>%1 von %n Trainings fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>batches: %1</source>
        <translation>Stapel: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ExportContentEdit</name>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Refi&amp;ned set</source>
        <translation>Ver&amp;feinert</translation>
    </message>
    <message>
        <source>The chosen image of every sample: the rule&apos;s choice, or a person&apos;s</source>
        <translation>Das gewählte Bild jeder Probe: die Wahl der Regel oder eines Menschen</translation>
    </message>
    <message>
        <source>&amp;Baselines</source>
        <translation>Aus&amp;gangsbilder</translation>
    </message>
    <message>
        <source>The first image of every sample, to compare with</source>
        <translation>Das erste Bild jeder Probe, zum Vergleich</translation>
    </message>
    <message>
        <source>No &amp;images</source>
        <translation>Kei&amp;ne Bilder</translation>
    </message>
    <message>
        <source>Only what is ticked under “Beside it”</source>
        <translation>Nur was unter „Daneben“ angekreuzt ist</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ExportExtras</name>
    <message>
        <source>&amp;Contact sheet</source>
        <translation>&amp;Kontaktabzug</translation>
    </message>
    <message>
        <source>Feat&amp;ures</source>
        <translation>Merkma&amp;le</translation>
    </message>
    <message>
        <source>One safetensors file: all predictions and features, to check the selection elsewhere</source>
        <translation>Eine safetensors-Datei: alle Vorhersagen und Merkmale, um die Auswahl anderswo zu prüfen</translation>
    </message>
    <message>
        <source>Ch&amp;arts</source>
        <translation>D&amp;iagramme</translation>
    </message>
    <message>
        <source>A folder with all charts of the review, dark on white</source>
        <translation>Ein Ordner mit allen Diagrammen der Sichtung, dunkel auf weiß</translation>
    </message>
    <message>
        <source>Format of the charts</source>
        <translation>Format der Diagramme</translation>
    </message>
    <message>
        <source>PNG for slides and web pages; SVG and PDF stay sharp at any size</source>
        <translation>PNG für Folien und Webseiten; SVG und PDF bleiben in jeder Größe scharf</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Size of the charts</source>
        <translation>Größe der Diagramme</translation>
    </message>
    <message>
        <source>The smaller the picture, the larger its letters in it; PNG has twice as many pixels</source>
        <translation>Je kleiner das Bild, desto größer die Schrift darin; PNG hat doppelt so viele Pixel</translation>
    </message>
    <message>
        <source>with tab&amp;les of their values</source>
        <translation>mit Tabellen der &amp;Werte</translation>
    </message>
    <message>
        <source>A TSV file beside each picture</source>
        <translation>Eine TSV-Datei neben jedem Bild</translation>
    </message>
    <message>
        <source>PNG: the baselines of each class, and below them the chosen images; a page for each few classes</source>
        <translation>PNG: die Ausgangsbilder jeder Klasse und darunter die gewählten Bilder; eine Seite für je ein paar Klassen</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ExportFoot</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Stops; nothing half written remains (Esc)</source>
        <translation>Hält an; nichts halb Geschriebenes bleibt zurück (Esc)</translation>
    </message>
    <message>
        <source>Writes what is chosen above (Enter)</source>
        <translation>Schreibt, was oben gewählt ist (Eingabetaste)</translation>
    </message>
    <message>
        <source>Waiting until every decision is on the disk…</source>
        <translation>Warten, bis jede Entscheidung auf der Platte ist …</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ExportForm</name>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>Forma&amp;t</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>First choose what to export.</source>
        <translation>Wählen Sie zuerst, was exportiert wird.</translation>
    </message>
    <message>
        <source>First make the missing images.</source>
        <translation>Erzeugen Sie zuerst die fehlenden Bilder.</translation>
    </message>
    <message>
        <source>First decide what becomes of the pending samples.</source>
        <translation>Entscheiden Sie zuerst, was aus den offenen Proben wird.</translation>
    </message>
    <message>
        <source>First choose a folder that is free.</source>
        <translation>Wählen Sie zuerst einen freien Ordner.</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ExportFormatEdit</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ExportNotice</name>
    <message>
        <source>Export &amp;pending samples with their baseline</source>
        <translation>Offene Proben &amp;mit ihrem Ausgangsbild exportieren</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Shows the pending samples in the review</source>
        <translation>Zeigt die offenen Proben in der Sichtung</translation>
    </message>
    <message>
        <source>&amp;Make their candidates</source>
        <translation>Kandidaten &amp;erzeugen</translation>
    </message>
    <message>
        <source>Makes what is missing of their candidates, nothing else</source>
        <translation>Führt aus, was bei den geltenden Werten von k und β fehlt</translation>
    </message>
    <message>
        <source>&amp;Go to Run</source>
        <translation>&amp;Zum Lauf</translation>
    </message>
    <message>
        <source>Shows how far each stage is (Ctrl+1)</source>
        <translation>Zeigt, wie weit jede Stufe ist (Strg+1)</translation>
    </message>
    <message>
        <source>The manifest marks them as pending</source>
        <translation>Das Manifest vermerkt sie als offen</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) still have no image or no prediction. Run makes them.</source>
        <translation>
            <numerusform>%n Probe hat noch kein Bild oder keine Vorhersage. Der Lauf erzeugt sie.</numerusform>
            <numerusform>%n Proben haben noch kein Bild oder keine Vorhersage. Der Lauf erzeugt sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) are pending: flagged, but without all their candidates.</source>
        <translation>
            <numerusform>%n Probe ist offen: markiert, aber noch nicht mit allen Kandidaten.</numerusform>
            <numerusform>%n Proben sind offen: markiert, aber noch nicht mit allen Kandidaten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ExportResult</name>
    <message>
        <source>&amp;Open folder</source>
        <translation>O&amp;rdner öffnen</translation>
    </message>
    <message>
        <source>Opens the folder in your file manager</source>
        <translation>Öffnet den Ordner in Ihrer Dateiverwaltung</translation>
    </message>
    <message>
        <source>Cop&amp;y path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Copies the path, to be pasted elsewhere</source>
        <translation>Kopiert den Pfad, um ihn anderswo einzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of charts</source>
        <translation>
            <numerusform>%n Datei mit Diagrammen</numerusform>
            <numerusform>%n Dateien mit Diagrammen</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exportiert.</translation>
    </message>
    <message>
        <source>Exported: %1.</source>
        <translation>Exportiert: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) have no image, since every attempt failed; the manifest names them.</source>
        <translation>
            <numerusform>%n Probe hat kein Bild, weil jeder Versuch gescheitert ist; das Manifest nennt sie.</numerusform>
            <numerusform>%n Proben haben kein Bild, weil jeder Versuch gescheitert ist; das Manifest nennt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file manager could be started. The export is in %1.</source>
        <translation>Es ließ sich keine Dateiverwaltung starten. Der Export liegt in %1.</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ExportSummary</name>
    <message>
        <source>Samples by status</source>
        <translation>Proben nach Status</translation>
    </message>
    <message>
        <source>Label consistency</source>
        <translation>Label-Konsistenz</translation>
    </message>
    <message>
        <source>Chosen with</source>
        <translation>Gewählt mit</translation>
    </message>
    <message>
        <source>The detector predicts %1 % of the baselines as their class, and %2 % of the chosen images.</source>
        <translation>Der Detektor sagt %1 % der Ausgangsbilder als ihre Klasse vorher und %2 % der gewählten Bilder.</translation>
    </message>
    <message>
        <source>The detector predicts %1 % of the baselines as their class.</source>
        <translation>Der Detektor sagt %1 % der Ausgangsbilder als ihre Klasse vorher.</translation>
    </message>
    <message>
        <source>k %1, β %2</source>
        <translation>k %1, β %2</translation>
    </message>
    <message>
        <source>nothing: the first image of every sample goes out</source>
        <translation>nichts: das erste Bild jeder Probe geht hinaus</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ExportTargetEdit</name>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>D&amp;urchsuchen …</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>Zielordner des Exports</translation>
    </message>
    <message>
        <source>A folder that doesn&apos;t exist yet, or an empty one: nothing is ever replaced</source>
        <translation>Ein Ordner, den es noch nicht gibt, oder ein leerer: nie wird etwas ersetzt</translation>
    </message>
    <message>
        <source>Finds the folder in which the export is put</source>
        <translation>Sucht den Ordner, in den der Export kommt</translation>
    </message>
    <message>
        <source>Put the export in this folder</source>
        <translation>Den Export in diesen Ordner legen</translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <translation>Nennen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Give the whole path, beginning with “/”.</source>
        <translation>Geben Sie den ganzen Pfad an, mit „/“ am Anfang.</translation>
    </message>
    <message>
        <source>This lies inside the project %1, whose files are all its own. Choose a place outside.</source>
        <translation>Das liegt im Projekt %1, dessen Dateien alle seine eigenen sind. Wählen Sie einen Ort außerhalb.</translation>
    </message>
    <message>
        <source>Just written. Name another folder for the next export.</source>
        <translation>Soeben geschrieben. Nennen Sie für den nächsten Export einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 exists already, and nothing is ever replaced. Name another folder.</source>
        <translation>%1 gibt es schon, und nie wird etwas ersetzt. Nennen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 is no folder. Choose another place.</source>
        <translation>%1 ist kein Ordner. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>You may not write to %1. Choose another place.</source>
        <translation>Sie dürfen nicht in %1 schreiben. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Will be written there: %1</source>
        <translation>Dort wird geschrieben: %1</translation>
    </message>
    <message>
        <source>Will be made with a folder for each class in it.</source>
        <translation>Wird angelegt, mit einem Ordner je Klasse darin.</translation>
    </message>
    <message>
        <source>Will be made with a folder for each class in it; beside it: %1</source>
        <translation>Wird angelegt, mit einem Ordner je Klasse darin; daneben: %1</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ExportWorkspace</name>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>Nichts wurde exportiert. %1</translation>
    </message>
    <message>
        <source>A run is going on. Wait until it ends, or cancel it, then export.</source>
        <translation>Ein Lauf ist im Gange. Warten Sie, bis er endet, oder brechen Sie ihn ab; dann exportieren Sie.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Some samples have become pending meanwhile. Nothing was exported.</source>
        <translation>Inzwischen sind Proben offen geworden. Nichts wurde exportiert.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert …</translation>
    </message>
    <message>
        <source>Saving decisions…</source>
        <translation>Entscheidungen werden gespeichert …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>%1 × %1 pixels</source>
        <translation>%1 × %1 Pixel</translation>
    </message>
    <message>
        <source>No images, only what lies beside them</source>
        <translation>Keine Bilder, nur was daneben liegt</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n Klasse</numerusform>
            <numerusform>%n Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program writes to this project: its decisions on the disk go out, at the k and β seen here.</source>
        <translation>Ein anderes Programm schreibt in dieses Projekt: hinaus gehen seine Entscheidungen auf der Platte, mit den hier gezeigten Werten von k und β.</translation>
    </message>
    <message>
        <source>There is nothing to export yet: no baseline image has been made and judged.</source>
        <translation>Noch gibt es nichts zu exportieren: kein Ausgangsbild ist erzeugt und beurteilt.</translation>
    </message>
    <message>
        <source>Go to Run</source>
        <translation>Zum Lauf</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::FilterBar</name>
    <message>
        <source>&amp;Find samples</source>
        <translation>Proben &amp;suchen</translation>
    </message>
    <message>
        <source>Find samples</source>
        <translation>Proben suchen</translation>
    </message>
    <message>
        <source>Class, folder, predicted class, note, or a slot such as tench/3; every word has to be found (Ctrl+F)</source>
        <translation>Klasse, Ordner, vorhergesagte Klasse, Notiz oder ein Platz wie tench/3; jedes Wort muss vorkommen (Strg+F)</translation>
    </message>
    <message>
        <source>Ranges of confidence and similarity, statuses, reviews, predicted classes</source>
        <translation>Bereiche von Konfidenz und Ähnlichkeit, Status, Sichtung, vorhergesagte Klassen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Shows every sample again</source>
        <translation>Zeigt wieder jede Probe</translation>
    </message>
    <message>
        <source>Order of the samples</source>
        <translation>Reihenfolge der Proben</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Größe der Bilder</translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl++ and Ctrl+−)</source>
        <translation>Größe der Bilder (Strg++ und Strg+−)</translation>
    </message>
    <message>
        <source>More filters (%1)</source>
        <translation>Mehr Filter (%1)</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Mehr Filter</translation>
    </message>
    <message>
        <source>Direction: %1</source>
        <translation>Richtung: %1</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Which samples are shown</source>
        <translation>Welche Proben gezeigt werden</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::FilterPopup</name>
    <message>
        <source>any</source>
        <translation>jede</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Mehr Filter</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>The class that the sample is of</source>
        <translation>Die Klasse, zu der die Probe gehört</translation>
    </message>
    <message>
        <source>Predicted as</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>What the detector takes the baseline or the chosen image for</source>
        <translation>Wofür der Detektor das Ausgangsbild oder das gewählte Bild hält</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Mit Notiz</translation>
    </message>
    <message>
        <source>Samples that a note was written on</source>
        <translation>Proben, zu denen es eine Notiz gibt</translation>
    </message>
    <message>
        <source>Changed by the sliders</source>
        <translation>Von Reglern geändert</translation>
    </message>
    <message>
        <source>Samples that the sliders, as they are now, choose another image for</source>
        <translation>Proben, für die die Regler in ihrer jetzigen Stellung ein anderes Bild wählen</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>p of the chosen image</source>
        <translation>p des gewählten Bilds</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Mean similarity of the chosen image to N</source>
        <translation>Mittlere Ähnlichkeit des gewählten Bilds zu N</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangsbild</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Besteht</translation>
    </message>
    <message>
        <source>Not flagged</source>
        <translation>Unmarkiert</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Sichtung</translation>
    </message>
    <message>
        <source>Nobody has looked at it yet</source>
        <translation>Noch hat sie niemand angesehen</translation>
    </message>
    <message>
        <source>Somebody has seen the image that is chosen now</source>
        <translation>Jemand hat das jetzt gewählte Bild gesehen</translation>
    </message>
    <message>
        <source>Another image is chosen now than the one seen</source>
        <translation>Jetzt ist ein anderes Bild gewählt als das gesehene</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::FlaggedShareChart</name>
    <message>
        <source>Flagged by class</source>
        <translation>Markiert je Klasse</translation>
    </message>
    <message>
        <source>In class order</source>
        <translation>Nach Klassenfolge</translation>
    </message>
    <message>
        <source>No baseline has been judged yet.</source>
        <translation>Noch ist kein Ausgangsbild beurteilt.</translation>
    </message>
    <message>
        <source>label mismatch</source>
        <translation>falsches Label</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>geringe Konfidenz</translation>
    </message>
    <message>
        <source>flagged baselines, %</source>
        <translation>markierte Ausgangsbilder, %</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n baseline(s) flagged (%2 %)</source>
        <translation>
            <numerusform>%1 von %n Ausgangsbild markiert (%2 %)</numerusform>
            <numerusform>%1 von %n Ausgangsbildern markiert (%2 %)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label mismatch(es)</source>
        <translation>
            <numerusform>%n falsches Label</numerusform>
            <numerusform>%n falsche Labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with low confidence</source>
        <translation>
            <numerusform>%n mit geringer Konfidenz</numerusform>
            <numerusform>%n mit geringer Konfidenz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n class(es) have flagged baselines.</source>
        <translation>
            <numerusform>%1 von %n Klasse hat markierte Ausgangsbilder.</numerusform>
            <numerusform>%1 von %n Klassen haben markierte Ausgangsbilder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The most: %1, %2 %.</source>
        <translation>Am meisten: %1, %2 %.</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::GridPanel</name>
    <message>
        <source>Samples</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>No sample of this class answers the filter.</source>
        <translation>Keine Probe dieser Klasse passt zum Filter.</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::HeatBar</name>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Shows where in the picture the detector sees the class (G)</source>
        <translation>Zeigt, wo im Bild der Detektor die Klasse sieht (G)</translation>
    </message>
    <message>
        <source>intended class</source>
        <translation>gewollte Klasse</translation>
    </message>
    <message>
        <source>predicted class</source>
        <translation>vorhergesagte Klasse</translation>
    </message>
    <message>
        <source>Class that Grad-CAM looks for</source>
        <translation>Klasse, nach der Grad-CAM sucht</translation>
    </message>
    <message>
        <source>Colours of Grad-CAM</source>
        <translation>Farben von Grad-CAM</translation>
    </message>
    <message>
        <source>Opacity of Grad-CAM</source>
        <translation>Deckkraft von Grad-CAM</translation>
    </message>
    <message>
        <source>Also on the grid</source>
        <translation>Auch im Raster</translation>
    </message>
    <message>
        <source>Shows it over the chosen image of every sample in view</source>
        <translation>Zeigt es über dem gewählten Bild jeder sichtbaren Probe</translation>
    </message>
    <message>
        <source>Class, colours and opacity of Grad-CAM</source>
        <translation>Klasse, Farben und Deckkraft von Grad-CAM</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::HistoryPanel</name>
    <message>
        <source>Decisions, the newest first</source>
        <translation>Entscheidungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Noch ist nichts entschieden.</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::LandscapeChart</name>
    <message>
        <source>k × β landscape</source>
        <translation>k-β-Landschaft</translation>
    </message>
    <message>
        <source>Mean similarity</source>
        <translation>Mittlere Ähnlichkeit</translation>
    </message>
    <message>
        <source>Mean confidence</source>
        <translation>Mittlere Konfidenz</translation>
    </message>
    <message>
        <source>Choices that change</source>
        <translation>Geänderte Wahlen</translation>
    </message>
    <message>
        <source>What every k and β would lead to appears here while it is being computed.</source>
        <translation>Wozu jedes k und β führen würde, erscheint hier, während es berechnet wird.</translation>
    </message>
    <message>
        <source>threshold β</source>
        <translation>Schwelle β</translation>
    </message>
    <message>
        <source>pool size k</source>
        <translation>Poolgröße k</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>some pending</source>
        <translation>einige offen</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>geltend</translation>
    </message>
    <message>
        <source>nearest to what is in force</source>
        <translation>dem Geltenden am nächsten</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n class(es) so far</source>
        <translation>
            <numerusform>bisher %1 von %n Klasse</numerusform>
            <numerusform>bisher %1 von %n Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>k %1, β %2</source>
        <translation>k %1, β %2</translation>
    </message>
    <message>
        <source>mean similarity %1 (of %2 refined)</source>
        <translation>mittlere Ähnlichkeit %1 (von %2 verfeinerten)</translation>
    </message>
    <message>
        <source>mean confidence %1 (of %2 refined)</source>
        <translation>mittlere Konfidenz %1 (von %2 verfeinerten)</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) change</source>
        <translation>
            <numerusform>%n Wahl ändert sich</numerusform>
            <numerusform>%n Wahlen ändern sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: von %2 bis %3</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::MainMenu</name>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Sichten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Stillroom</source>
        <translation>&amp;Über Stillroom</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Neues Projekt …</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>&amp;Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneele</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>No project yet</source>
        <translation>Noch kein Projekt</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>About Stillroom</source>
        <translation>Über Stillroom</translation>
    </message>
    <message>
        <source>&lt;b&gt;Stillroom&lt;/b&gt;&lt;p&gt;Detector-guided dataset distillation: prototypes, synthesis, detection, refinement, and a person&apos;s eye.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Stillroom&lt;/b&gt;&lt;p&gt;Detektorgeführte Destillation von Datensätzen: Prototypen, Synthese, Prüfung, Verfeinerung und das Auge eines Menschen.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::MainWindow</name>
    <message>
        <source>Open a project folder</source>
        <translation>Projektordner öffnen</translation>
    </message>
    <message>
        <source>Cancel the run before you open another project.</source>
        <translation>Brechen Sie den Lauf ab, bevor Sie ein anderes Projekt öffnen.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>%1 – Stillroom</source>
        <translation>%1 – Stillroom</translation>
    </message>
    <message>
        <source>Making the sample…</source>
        <translation>Das Beispiel wird angelegt …</translation>
    </message>
    <message>
        <source>Stopping the run, then closing. Everything finished is kept.</source>
        <translation>Der Lauf wird angehalten, dann schließt das Fenster. Alles Fertige bleibt erhalten.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Run the stages (Ctrl+1)</source>
        <translation>Die Stufen ausführen (Strg+1)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Sichten</translation>
    </message>
    <message>
        <source>Look at the samples and decide (Ctrl+2)</source>
        <translation>Proben ansehen und entscheiden (Strg+2)</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Cancel the export before you open another project.</source>
        <translation>Brechen Sie den Export ab, bevor Sie ein anderes Projekt öffnen.</translation>
    </message>
    <message>
        <source>Stopping the export, then closing. Nothing half written remains.</source>
        <translation>Der Export wird angehalten, dann wird geschlossen. Nichts halb Geschriebenes bleibt zurück.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Wait for what runs, or cancel it, before you change the language.</source>
        <translation>Warten Sie ab, was gerade läuft, oder brechen Sie es ab, bevor Sie die Sprache wechseln.</translation>
    </message>
    <message>
        <source>Finishing the current step, then closing.</source>
        <translation>Der aktuelle Schritt wird beendet, dann schließt das Fenster.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Train networks on the sets and compare them (Ctrl+3)</source>
        <translation>Netze auf den Sätzen trainieren und vergleichen (Strg+3)</translation>
    </message>
    <message>
        <source>Write the refined set (Ctrl+4 or Ctrl+E)</source>
        <translation>Den verfeinerten Satz schreiben (Strg+4 oder Strg+E)</translation>
    </message>
    <message>
        <source>Cancel the evaluation before you open another project.</source>
        <translation>Vor dem Öffnen eines anderen Projekts die Auswertung abbrechen.</translation>
    </message>
    <message>
        <source>Stopping the evaluation, then closing. What is trained is kept.</source>
        <translation>Die Auswertung wird angehalten, dann schließt das Fenster. Trainiertes bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::MessageBanner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>What can be done about it</source>
        <translation>Was sich dagegen tun lässt</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::MetricsPage</name>
    <message>
        <source>Set that is measured</source>
        <translation>Satz, der gemessen wird</translation>
    </message>
    <message>
        <source>Network whose features are compared</source>
        <translation>Netz, dessen Merkmale verglichen werden</translation>
    </message>
    <message>
        <source>The project&apos;s detector</source>
        <translation>Der Detektor des Projekts</translation>
    </message>
    <message>
        <source>Real images</source>
        <translation>Echte Bilder</translation>
    </message>
    <message>
        <source>The project&apos;s real images</source>
        <translation>Die echten Bilder des Projekts</translation>
    </message>
    <message>
        <source>Independent judge: a detector of another architecture or seed</source>
        <translation>Unabhängiger Gutachter: ein Detektor mit anderer Architektur oder anderem Startwert</translation>
    </message>
    <message>
        <source>Another detector (optional)</source>
        <translation>Anderer Detektor (optional)</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Echte</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Gutachter</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Messen</translation>
    </message>
    <message>
        <source>FID, KID, precision, recall, density, coverage and label consistency of the set</source>
        <translation>FID, KID, Präzision, Recall, Dichte, Abdeckung und Label-Konsistenz des Satzes</translation>
    </message>
    <message>
        <source>Fin&amp;d nearest</source>
        <translation>Nächste &amp;finden</translation>
    </message>
    <message>
        <source>The nearest real image of each image of the set</source>
        <translation>Das nächste echte Bild zu jedem Bild des Satzes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Messung anhalten</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Fortschritt der Messung</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>Nothing has been measured yet. Choose a set and press Measure.</source>
        <translation>Noch ist nichts gemessen. Einen Satz wählen und „Messen“ drücken.</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::NearestReal</name>
    <message numerus="yes">
        <source>Real images nearest to the prototype, from its cluster of %n image(s):</source>
        <translation>
            <numerusform>Echte Bilder nächst dem Prototyp, aus seiner Gruppe von %n Bild:</numerusform>
            <numerusform>Echte Bilder nächst dem Prototyp, aus seiner Gruppe von %n Bildern:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearest real</source>
        <translation>Nächste echte</translation>
    </message>
    <message>
        <source>The prototype and the real images nearest to it</source>
        <translation>Der Prototyp und die ihm nächsten echten Bilder</translation>
    </message>
    <message>
        <source>The prototype can&apos;t be shown:</source>
        <translation>Der Prototyp ist nicht darstellbar:</translation>
    </message>
    <message>
        <source>The prototype, decoded as it is: what the images of this sample were made from.</source>
        <translation>Der Prototyp, unverändert dekodiert: woraus die Bilder dieser Probe erzeugt wurden.</translation>
    </message>
    <message>
        <source>Prototype</source>
        <translation>Prototyp</translation>
    </message>
    <message>
        <source>Real image %1</source>
        <translation>Echtes Bild %1</translation>
    </message>
    <message>
        <source>It can&apos;t be shown.</source>
        <translation>Nicht darstellbar.</translation>
    </message>
    <message numerus="yes">
        <source>of %n image(s)</source>
        <translation>
            <numerusform>aus %n Bild</numerusform>
            <numerusform>aus %n Bildern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>C&amp;reate the project</source>
        <translation>P&amp;rojekt anlegen</translation>
    </message>
    <message>
        <source>Drop a folder that holds a folder of images per class, a preset file (.toml), or a diffusers folder; anything else onto its own field.</source>
        <translation>Hierher ziehen lassen sich ein Ordner mit einem Ordner voller Bilder je Klasse, eine Voreinstellungsdatei (.toml) oder ein Diffusers-Ordner; alles andere auf sein eigenes Feld.</translation>
    </message>
    <message>
        <source>Something is still running. Wait for it or cancel it; then create the project.</source>
        <translation>Es läuft noch etwas. Warten Sie es ab oder brechen Sie es ab; legen Sie dann das Projekt an.</translation>
    </message>
    <message>
        <source>Making %1…</source>
        <translation>%1 wird angelegt …</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::NewProjectForm</name>
    <message>
        <source>A folder, a file, or a name such as organisation/model</source>
        <translation>Ordner, Datei oder Name wie organisation/modell</translation>
    </message>
    <message>
        <source>The diffusion model&apos;s own</source>
        <translation>Der des Diffusionsmodells</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>%1 &amp;nehmen</translation>
    </message>
    <message>
        <source>These look like the parts of a data set, not like classes.</source>
        <translation>Das sieht nach den Teilen eines Datensatzes aus, nicht nach Klassen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) in all</source>
        <translation>
            <numerusform>%Ln Bild insgesamt</numerusform>
            <numerusform>%Ln Bilder insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>Found at %1</source>
        <translation>Gefunden in %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>A folder; it can be dropped here</source>
        <translation>Ein Ordner; er lässt sich hierher ziehen</translation>
    </message>
    <message>
        <source>The real images: a folder that holds one folder of images per class, as ImageFolder takes it</source>
        <translation>Die echten Bilder: ein Ordner mit einem Ordner voller Bilder je Klasse, wie ImageFolder ihn nimmt</translation>
    </message>
    <message>
        <source>&amp;Data folder</source>
        <translation>&amp;Datenordner</translation>
    </message>
    <message>
        <source>Choose the data folder</source>
        <translation>Datenordner wählen</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Voreinstellung</translation>
    </message>
    <message>
        <source>Choose a preset file</source>
        <translation>Voreinstellungsdatei wählen</translation>
    </message>
    <message>
        <source>Presets (*.toml);;All files (*)</source>
        <translation>Voreinstellungen (*.toml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Diffusion model</source>
        <translation>Diffusionsmodell</translation>
    </message>
    <message>
        <source>A diffusers folder, a single file, or the name of a repository in the Hugging Face cache; nothing is downloaded</source>
        <translation>Ein Diffusers-Ordner, eine einzelne Datei oder der Name eines Repositorys im Hugging-Face-Cache; heruntergeladen wird nichts</translation>
    </message>
    <message>
        <source>Diffusion &amp;model</source>
        <translation>Diffusions&amp;modell</translation>
    </message>
    <message>
        <source>Choose the diffusion model</source>
        <translation>Diffusionsmodell wählen</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decoder</translation>
    </message>
    <message>
        <source>An autoencoder that decodes in place of the model&apos;s own; a tiny one is fast and approximate</source>
        <translation>Ein Autoencoder, der statt des eigenen dekodiert; ein winziger ist schnell und ungefähr</translation>
    </message>
    <message>
        <source>De&amp;coder</source>
        <translation>De&amp;coder</translation>
    </message>
    <message>
        <source>Choose the decoder</source>
        <translation>Decoder wählen</translation>
    </message>
    <message>
        <source>De&amp;tector</source>
        <translation>De&amp;tektor</translation>
    </message>
    <message>
        <source>How many images of each class the distilled set gets (IPC)</source>
        <translation>Wie viele Bilder je Klasse die destillierte Menge bekommt (IPC)</translation>
    </message>
    <message>
        <source>&amp;Images per class</source>
        <translation>&amp;Bilder je Klasse</translation>
    </message>
    <message>
        <source>Of everything that is generated: the same seed gives the same images</source>
        <translation>Für alles, was erzeugt wird: Derselbe Startwert gibt dieselben Bilder</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Startwert</translation>
    </message>
    <message>
        <source>Where the project is made: a folder that doesn&apos;t exist yet, or an empty one</source>
        <translation>Wo das Projekt entsteht: ein Ordner, den es noch nicht gibt, oder ein leerer</translation>
    </message>
    <message>
        <source>Project &amp;folder</source>
        <translation>Pro&amp;jektordner</translation>
    </message>
    <message>
        <source>Choose where the project is made</source>
        <translation>Ort des Projekts wählen</translation>
    </message>
    <message>
        <source>More &amp;values</source>
        <translation>&amp;Weitere Werte</translation>
    </message>
    <message>
        <source>Every other value of the preset</source>
        <translation>Alle übrigen Werte der Voreinstellung</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on the sample</source>
        <translation>Notiz zur Probe</translation>
    </message>
    <message>
        <source>A note on this sample (Ctrl+Enter when done, Escape to take it back)</source>
        <translation>Eine Notiz zu dieser Probe (Strg+Eingabe, wenn fertig; Esc verwirft sie)</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ParameterPanel</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the preset&apos;s k and β</source>
        <translation>Zurück zu k und β der Voreinstellung</translation>
    </message>
    <message>
        <source>Share of images that the detector predicts as their class: baselines, then chosen images</source>
        <translation>Anteil der Bilder, die der Detektor als ihre Klasse vorhersagt: Ausgangsbilder, dann gewählte Bilder</translation>
    </message>
    <message>
        <source>k: how many of the most confident candidates enter the pool ([ and ])</source>
        <translation>k: wie viele der sichersten Kandidaten in den Pool kommen ([ und ])</translation>
    </message>
    <message>
        <source>β: a baseline passes when its confidence is above it (, and .)</source>
        <translation>β: ein Ausgangsbild besteht, wenn seine Konfidenz darüber liegt (, und .)</translation>
    </message>
    <message>
        <source>Pool size k</source>
        <translation>Poolgröße k</translation>
    </message>
    <message>
        <source>Threshold β</source>
        <translation>Schwelle β</translation>
    </message>
    <message>
        <source>Preset: k %1, β %2</source>
        <translation>Voreinstellung: k %1, β %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Label consistency %1 → %2 %</source>
        <translation>Label-Konsistenz %1 → %2 %</translation>
    </message>
    <message>
        <source>No choice differs from the preset&apos;s</source>
        <translation>Kein gewähltes Bild weicht von dem der Voreinstellung ab</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) differ from the preset&apos;s</source>
        <translation>
            <numerusform>%n gewähltes Bild weicht von dem der Voreinstellung ab</numerusform>
            <numerusform>%n gewählte Bilder weichen von denen der Voreinstellung ab</numerusform>
        </translation>
    </message>
    <message>
        <source>No choice differs from those at k %1, β %2</source>
        <translation>Kein gewähltes Bild weicht von dem bei k %1, β %2 ab</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) differ from those at k %1, β %2</source>
        <translation>
            <numerusform>%n gewähltes Bild weicht von dem bei k %1, β %2 ab</numerusform>
            <numerusform>%n gewählte Bilder weichen von denen bei k %1, β %2 ab</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::PathField</name>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::PictureGridChart</name>
    <message numerus="yes">
        <source>%n picture(s), seen by: %1</source>
        <translation>
            <numerusform>%n Bild, gesehen von: %1</numerusform>
            <numerusform>%n Bilder, gesehen von: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::PicturePairsChart</name>
    <message>
        <source>Nearest real images</source>
        <translation>Nächste echte Bilder</translation>
    </message>
    <message>
        <source>Each image of the set is shown here beside the real one nearest to it.</source>
        <translation>Hier steht jedes Bild des Satzes neben dem ihm nächsten echten.</translation>
    </message>
    <message>
        <source>%1 apart</source>
        <translation>Abstand %1</translation>
    </message>
    <message numerus="yes">
        <source>The closest of %n pair(s): %1 and %2, %3 apart.</source>
        <translation>
            <numerusform>Das engste von %n Paar: %1 und %2, Abstand %3.</numerusform>
            <numerusform>Das engste von %n Paaren: %1 und %2, Abstand %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::PicturePanel</name>
    <message>
        <source>Esc goes back to the sample&apos;s image</source>
        <translation>Esc führt zum Bild der Probe zurück</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Holds images of the sample against each other in place of the grid (C)</source>
        <translation>Stellt an Stelle des Rasters Bilder der Probe einander gegenüber (C)</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::PictureView</name>
    <message>
        <source>This picture can&apos;t be read.</source>
        <translation>Dieses Bild ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Grad-CAM is on its way…</source>
        <translation>Grad-CAM ist unterwegs …</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Fitted, %1</source>
        <translation>Ganz, %1</translation>
    </message>
    <message>
        <source>Back to the sample&apos;s image</source>
        <translation>Zurück zum Bild der Probe</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::PresetValuesModel</name>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The preset has %1 (Delete brings it back)</source>
        <translation>In der Voreinstellung: %1 (Entf stellt es wieder her)</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::PresetValuesView</name>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>More values of the preset</source>
        <translation>Weitere Werte der Voreinstellung</translation>
    </message>
    <message>
        <source>Enter changes a value, Delete brings back the preset&apos;s</source>
        <translation>Eingabe ändert einen Wert, Entf stellt den der Voreinstellung wieder her</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ProjectStatus</name>
    <message>
        <source>Flagged samples that you marked as reviewed and that haven&apos;t changed since</source>
        <translation>Markierte Proben, die als gesichtet vermerkt sind und sich seither nicht geändert haben</translation>
    </message>
    <message>
        <source>A decision counts as saved once it is on the disk</source>
        <translation>Eine Entscheidung gilt als gespeichert, sobald sie auf der Platte liegt</translation>
    </message>
    <message>
        <source>Whether decisions are saved</source>
        <translation>Ob Entscheidungen gespeichert sind</translation>
    </message>
    <message>
        <source>Read-only: another program writes to this project</source>
        <translation>Nur lesbar: ein anderes Programm schreibt in dieses Projekt</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>✓ Decisions saved</source>
        <translation>✓ Entscheidungen gespeichert</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>%1 von %2 gesichtet</translation>
    </message>
    <message>
        <source>Read-only: this project lies on a medium that can only be read</source>
        <translation>Nur lesbar: Dieses Projekt liegt auf einem Datenträger, der sich nur lesen lässt</translation>
    </message>
    <message>
        <source>Read-only: you may not write to this project</source>
        <translation>Nur lesbar: Sie dürfen nicht in dieses Projekt schreiben</translation>
    </message>
    <message>
        <source>Read-only: the file system of this project can&apos;t lock files</source>
        <translation>Nur lesbar: Das Dateisystem dieses Projekts kann keine Dateien sperren</translation>
    </message>
    <message>
        <source>Read-only: a program that has ended left this project locked</source>
        <translation>Nur lesbar: Ein beendetes Programm hat dieses Projekt gesperrt hinterlassen</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesbar</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::QueueModel</name>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>stopped at %1 %</source>
        <translation>angehalten bei %1 %</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Best, %</source>
        <translation>Beste, %</translation>
    </message>
    <message>
        <source>Last, %</source>
        <translation>Letzte, %</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::Rail</name>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::RangeEdit</name>
    <message>
        <source>%1: lowest</source>
        <translation>%1: kleinster Wert</translation>
    </message>
    <message>
        <source>%1: highest</source>
        <translation>%1: größter Wert</translation>
    </message>
    <message>
        <source>%1: range</source>
        <translation>%1: Bereich</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ResultsModel</name>
    <message>
        <source>%1 (paper, Table %2)</source>
        <translation>%1 (Arbeit, Tabelle %2)</translation>
    </message>
    <message>
        <source>Printed in the paper&apos;s Table %1; not measured here</source>
        <translation>Steht in Tabelle %1 der Arbeit; nicht hier gemessen</translation>
    </message>
    <message>
        <source>One training says nothing of how repeats differ</source>
        <translation>Ein einziges Training sagt nichts darüber, wie Wiederholungen streuen</translation>
    </message>
    <message numerus="yes">
        <source>Mean ± standard deviation over %n training(s)</source>
        <translation>
            <numerusform>Mittel ± Standardabweichung über %n Training</numerusform>
            <numerusform>Mittel ± Standardabweichung über %n Trainings</numerusform>
        </translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>IPC</source>
        <translation>IPC</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Best, %</source>
        <translation>Beste, %</translation>
    </message>
    <message>
        <source>Last, %</source>
        <translation>Letzte, %</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>Images per class</source>
        <translation>Bilder je Klasse</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>The best of all looks at the test images, as the protocols report</source>
        <translation>Die beste aller Messungen an den Testbildern, wie die Protokolle sie angeben</translation>
    </message>
    <message>
        <source>At the end of the training</source>
        <translation>Am Ende des Trainings</translation>
    </message>
    <message>
        <source>How many images the accuracy is measured on</source>
        <translation>An wie vielen Bildern die Genauigkeit gemessen wird</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ResultsPage</name>
    <message>
        <source>Accuracies</source>
        <translation>Genauigkeiten</translation>
    </message>
    <message>
        <source>Nothing has been trained yet. Choose two sets at the left, name the test images, and press Start.</source>
        <translation>Noch ist nichts trainiert. Links zwei Sätze wählen, die Testbilder nennen und „Starten“ drücken.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Set that the others are compared with</source>
        <translation>Satz, mit dem die anderen verglichen werden</translation>
    </message>
    <message>
        <source>A&amp;gainst</source>
        <translation>&amp;Vergleich mit</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ReviewActions</name>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Choose candidate 0 to 9</source>
        <translation>Kandidat 0 bis 9 wählen</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 bis 9</translation>
    </message>
    <message>
        <source>Choose candidate 10 to 19</source>
        <translation>Kandidat 10 bis 19 wählen</translation>
    </message>
    <message>
        <source>Shift with 0 to 9</source>
        <translation>Umschalt mit 0 bis 9</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>k and β</source>
        <translation>k und β</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>&amp;Reviewed, and on to the next</source>
        <translation>Gesichtet und &amp;weiter zur nächsten</translation>
    </message>
    <message>
        <source>&amp;Pin the image shown</source>
        <translation>&amp;Gezeigtes Bild festlegen</translation>
    </message>
    <message>
        <source>Keep the &amp;baseline</source>
        <translation>&amp;Ausgangsbild behalten</translation>
    </message>
    <message>
        <source>&amp;Clear the choice</source>
        <translation>&amp;Festlegung aufheben</translation>
    </message>
    <message>
        <source>Pin the r&amp;ule&apos;s choice</source>
        <translation>Wahl der &amp;Regel festlegen</translation>
    </message>
    <message>
        <source>&amp;Mark as reviewed</source>
        <translation>Als g&amp;esichtet vermerken</translation>
    </message>
    <message>
        <source>Mark as &amp;not reviewed</source>
        <translation>Als &amp;ungesichtet vermerken</translation>
    </message>
    <message>
        <source>Write a n&amp;ote</source>
        <translation>&amp;Notiz schreiben</translation>
    </message>
    <message>
        <source>Choose candidate %1</source>
        <translation>Kandidat %1 wählen</translation>
    </message>
    <message>
        <source>Previous to re&amp;view</source>
        <translation>&amp;Vorige zu sichtende</translation>
    </message>
    <message>
        <source>Next &amp;flagged sample</source>
        <translation>Nächste &amp;markierte Probe</translation>
    </message>
    <message>
        <source>Previous flagged sample</source>
        <translation>Vorige markierte Probe</translation>
    </message>
    <message>
        <source>Mak&amp;e candidates</source>
        <translation>Kandidaten er&amp;zeugen</translation>
    </message>
    <message numerus="yes">
        <source>Make %n more candida&amp;tes</source>
        <translation>
            <numerusform>%n weiteren Kandida&amp;ten erzeugen</numerusform>
            <numerusform>%n weitere Kandida&amp;ten erzeugen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Grad-CAM</source>
        <translation>&amp;Grad-CAM</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>Verglei&amp;chen</translation>
    </message>
    <message>
        <source>Next way to compare</source>
        <translation>Nächste Vergleichsart</translation>
    </message>
    <message>
        <source>The class before and &amp;after</source>
        <translation>Klasse vor&amp;her und nachher</translation>
    </message>
    <message>
        <source>Fit the picture</source>
        <translation>Ganzes Bild zeigen</translation>
    </message>
    <message>
        <source>Picture at 100 %</source>
        <translation>Bild bei 100 %</translation>
    </message>
    <message>
        <source>Smaller k</source>
        <translation>Kleineres k</translation>
    </message>
    <message>
        <source>Larger k</source>
        <translation>Größeres k</translation>
    </message>
    <message>
        <source>Lower β</source>
        <translation>Kleineres β</translation>
    </message>
    <message>
        <source>Higher β</source>
        <translation>Größeres β</translation>
    </message>
    <message>
        <source>&amp;Find a class</source>
        <translation>&amp;Klasse suchen</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>Größere Bilder</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>Kleinere Bilder</translation>
    </message>
    <message>
        <source>Cop&amp;y the image and its parameters</source>
        <translation>Bild und &amp;Parameter kopieren</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Choose a candi&amp;date</source>
        <translation>Kandi&amp;dat wählen</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ReviewCentre</name>
    <message>
        <source>Back to the grid</source>
        <translation>Zurück zum Raster</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ReviewDocks</name>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>k and β</source>
        <translation>k und β</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;Reset the panels</source>
        <translation>Paneele &amp;zurücksetzen</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ReviewWorkspace</name>
    <message>
        <source>There is nothing to review yet: no baseline image has been made and judged.</source>
        <translation>Noch gibt es nichts zu sichten: kein Ausgangsbild ist erzeugt und beurteilt.</translation>
    </message>
    <message>
        <source>Go to Run</source>
        <translation>Zum Lauf</translation>
    </message>
    <message>
        <source>On from the beginning of what is shown</source>
        <translation>Weiter am Anfang des Gezeigten</translation>
    </message>
    <message>
        <source>On from the end of what is shown</source>
        <translation>Weiter am Ende des Gezeigten</translation>
    </message>
    <message>
        <source>Nothing can be decided: the project is open for reading only</source>
        <translation>Es lässt sich nichts entscheiden: Das Projekt ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>Every flagged sample shown of %1 is reviewed. Enter again goes on.</source>
        <translation>Jede gezeigte markierte Probe von %1 ist gesichtet. Noch einmal Eingabe macht weiter.</translation>
    </message>
    <message>
        <source>On to %1</source>
        <translation>Weiter zu %1</translation>
    </message>
    <message numerus="yes">
        <source>Every flagged sample shown is reviewed; %n more aren&apos;t shown. Enter again goes on.</source>
        <translation>
            <numerusform>Jede gezeigte markierte Probe ist gesichtet; %n weitere wird nicht gezeigt. Noch einmal Eingabe macht weiter.</numerusform>
            <numerusform>Jede gezeigte markierte Probe ist gesichtet; %n weitere werden nicht gezeigt. Noch einmal Eingabe macht weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all samples</source>
        <translation>Alle Proben zeigen</translation>
    </message>
    <message>
        <source>Every flagged sample is reviewed</source>
        <translation>Jede markierte Probe ist gesichtet</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::RowsChart</name>
    <message>
        <source>Rows of %1</source>
        <translation>Zeilen von %1</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::RunStatus</name>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Cancel: stops within one denoising step; what is finished is kept</source>
        <translation>Abbrechen: hält innerhalb eines Entrauschungsschritts an; Fertiges bleibt erhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 a stage, %2 done, %3 in all</extracomment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::RunWorkspace</name>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>&amp;Sichten</translation>
    </message>
    <message>
        <source>Look at what was made (Ctrl+2)</source>
        <translation>Ansehen, was entstanden ist (Strg+2)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Stops within one denoising step; everything finished is kept (Esc)</source>
        <translation>Hält innerhalb eines Entrauschungsschritts an; alles Fertige bleibt (Esc)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Makes what is missing at the k and β in force (F5)</source>
        <translation>Erzeugt, was bei den geltenden k und β fehlt (F5)</translation>
    </message>
    <message>
        <source>Stopped. Everything finished is kept; Run goes on from here.</source>
        <translation>Angehalten. Alles Fertige bleibt; „Starten“ macht hier weiter.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet …</translation>
    </message>
    <message>
        <source>Running: %1</source>
        <translation>Läuft: %1</translation>
    </message>
    <message>
        <source>Everything is made</source>
        <translation>Alles ist erzeugt</translation>
    </message>
    <message>
        <source>Ready to run</source>
        <translation>Bereit zum Start</translation>
    </message>
    <message>
        <source>%1 of %2 stages done</source>
        <translation>%1 von %2 Stufen fertig</translation>
    </message>
    <message>
        <source>Cancel stops within one denoising step; everything finished is kept.</source>
        <translation>„Abbrechen“ hält innerhalb eines Entrauschungsschritts an; alles Fertige bleibt erhalten.</translation>
    </message>
    <message>
        <source>Another program writes to this project; here it can only be read.</source>
        <translation>Ein anderes Programm schreibt in dieses Projekt; hier ist es nur lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n Probe</numerusform>
            <numerusform>%n Proben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>%n markiert</numerusform>
            <numerusform>%n markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending: Run makes their candidates</source>
        <translation>
            <numerusform>%n offen: ein Lauf erzeugt die Kandidaten</numerusform>
            <numerusform>%n offen: ein Lauf erzeugt die Kandidaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been made yet.</source>
        <translation>Noch ist nichts erzeugt.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Images per class</source>
        <translation>Bilder je Klasse</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>%1 × %1 pixels</source>
        <translation>%1 × %1 Pixel</translation>
    </message>
    <message>
        <source>Diffusion model</source>
        <translation>Diffusionsmodell</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>Detektor</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>There are no images to review yet.</source>
        <translation>Es gibt noch keine Bilder zu begutachten.</translation>
    </message>
    <message>
        <source>Something is being made already. Cancel it first, or ask again when it is done.</source>
        <translation>Es wird bereits etwas erzeugt. Brechen Sie es zuerst ab oder fragen Sie erneut, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>Stopped. Whole batches of candidates are kept; ask again for the rest.</source>
        <translation>Angehalten. Ganze Stapel von Kandidaten bleiben erhalten; verlangen Sie den Rest erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) made</source>
        <translation>
            <numerusform>%n Kandidat erzeugt</numerusform>
            <numerusform>%n Kandidaten erzeugt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was missing: these samples have their candidates.</source>
        <translation>Es fehlte nichts: Diese Proben haben ihre Kandidaten.</translation>
    </message>
    <message>
        <source>Makes the candidates that were asked for. Cancel keeps whole batches of them.</source>
        <translation>Erzeugt die verlangten Kandidaten. Beim Abbrechen bleiben ganze Stapel davon erhalten.</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::RunsPage</name>
    <message>
        <source>Trainings</source>
        <translation>Trainings</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::SampleGridModel</name>
    <message>
        <source>Predicted as %1, confidence %2</source>
        <translation>Vorhergesagt als %1, Konfidenz %2</translation>
    </message>
    <message>
        <source>Mean similarity to N %1</source>
        <translation>Mittlere Ähnlichkeit zu N %1</translation>
    </message>
    <message>
        <source>The sliders, as they are now, change this choice.</source>
        <translation>Die Regler in ihrer jetzigen Stellung ändern diese Wahl.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::SettingsPanel</name>
    <message>
        <source>A higher β flagged samples whose candidates were never made; this makes just those</source>
        <translation>Ein höheres β hat Proben markiert, deren Kandidaten nie erzeugt wurden; dies erzeugt genau diese</translation>
    </message>
    <message numerus="yes">
        <source>Make candidates of %n pending</source>
        <translation>
            <numerusform>Für %n offene erzeugen</numerusform>
            <numerusform>Für %n offene erzeugen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::StageListModel</name>
    <message>
        <source>%1 of %2 %3</source>
        <extracomment>%1 done, %2 in all, %3 what is counted, such as images</extracomment>
        <translation>%1 von %2 %3</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>dauerte %1</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::StripBar</name>
    <message>
        <source>● in the pool   ◆ chosen   ◇ the rule&apos;s choice   │ β</source>
        <translation>● im Pool   ◆ gewählt   ◇ Wahl der Regel   │ β</translation>
    </message>
    <message>
        <source>What the marks on the pictures and bars mean</source>
        <translation>Was die Zeichen auf Bildern und Balken bedeuten</translation>
    </message>
    <message>
        <source>Order of the candidates</source>
        <translation>Reihenfolge der Kandidaten</translation>
    </message>
    <message>
        <source>Log-odds</source>
        <translation>Log-Odds</translation>
    </message>
    <message>
        <source>Confidence bars by log-odds: tells confidences near 1 apart</source>
        <translation>Konfidenzbalken nach Log-Odds: unterscheidet Konfidenzen nahe 1</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::StripPanel</name>
    <message>
        <source>Baseline and candidates</source>
        <translation>Ausgangsbild und Kandidaten</translation>
    </message>
    <message>
        <source>Choose a sample in the grid.</source>
        <translation>Wählen Sie eine Probe im Raster.</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::SweepChart</name>
    <message>
        <source>Sweeps</source>
        <translation>Messreihen</translation>
    </message>
    <message>
        <source>Over k</source>
        <translation>Über k</translation>
    </message>
    <message>
        <source>Over β</source>
        <translation>Über β</translation>
    </message>
    <message>
        <source>No sweep is kept in this folder of results.</source>
        <translation>In diesem Ergebnisordner liegt keine Messreihe.</translation>
    </message>
    <message>
        <source>candidates in the pool, k</source>
        <translation>Kandidaten im Pool, k</translation>
    </message>
    <message>
        <source>threshold β</source>
        <translation>Schwelle β</translation>
    </message>
    <message>
        <source>accuracy, %</source>
        <translation>Genauigkeit, %</translation>
    </message>
    <message>
        <source>%1: highest at %2, %3 %</source>
        <translation>%1: am höchsten bei %2, %3 %</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::TableChart</name>
    <message>
        <source>Nothing to print yet.</source>
        <translation>Noch nichts auszugeben.</translation>
    </message>
    <message numerus="yes">
        <source>A table of %n row(s)</source>
        <translation>
            <numerusform>Tabelle mit %n Zeile</numerusform>
            <numerusform>Tabelle mit %n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::TrainingChart</name>
    <message>
        <source>Training curves</source>
        <translation>Trainingskurven</translation>
    </message>
    <message>
        <source>Accuracy on the test images</source>
        <translation>Genauigkeit auf den Testbildern</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>Accuracy and loss are drawn here while networks are trained.</source>
        <translation>Genauigkeit und Verlust werden hier gezeichnet, während Netze trainieren.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>accuracy, %</source>
        <translation>Genauigkeit, %</translation>
    </message>
    <message>
        <source>epoch %1: loss %2</source>
        <translation>Epoche %1: Verlust %2</translation>
    </message>
    <message>
        <source>epoch %1: %2 %</source>
        <translation>Epoche %1: %2 %</translation>
    </message>
    <message>
        <source>%1: %2 in epoch %3</source>
        <translation>%1: %2 in Epoche %3</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::WelcomePage</name>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>Distils an image dataset with a diffusion model, finds the doubtful images with a detector, makes them anew, and lets you look, overrule and export.</source>
        <translation>Destilliert einen Bilddatensatz mit einem Diffusionsmodell, findet zweifelhafte Bilder mit einem Detektor, erzeugt sie neu und lässt Sie ansehen, überstimmen und exportieren.</translation>
    </message>
    <message>
        <source>&amp;Open a project…</source>
        <translation>Projekt ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Opens a project folder (Ctrl+O); you can also drop one onto the window</source>
        <translation>Öffnet einen Projektordner (Strg+O); Sie können ihn auch auf das Fenster ziehen</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>&amp;Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Makes a small project from drawn pictures and tiny models, and runs it; takes a minute or two</source>
        <translation>Legt ein kleines Projekt aus gezeichneten Bildern und winzigen Modellen an und führt es aus; dauert ein bis zwei Minuten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Neues Projekt …</translation>
    </message>
    <message>
        <source>Makes a project from your own images (Ctrl+N); you can also drop their folder onto the window</source>
        <translation>Macht ein Projekt aus eigenen Bildern (Strg+N); ihr Ordner lässt sich auch auf das Fenster ziehen</translation>
    </message>
    <message>
        <source>Stops what is being made</source>
        <translation>Hält an, was gerade entsteht</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Mit %1 weitermachen</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>images</source>
        <translation>Bildern</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>prototypes</source>
        <translation>Prototypen</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritten</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>Stapeln</translation>
    </message>
    <message>
        <source>detector</source>
        <translation>Detektor</translation>
    </message>
</context>
</TS>
