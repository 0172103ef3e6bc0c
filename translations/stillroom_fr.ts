<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ChartMenu</name>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Enregistrer en PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Enregistrer en SVG…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Copier les valeurs</translation>
    </message>
    <message>
        <source>Charts are saved as .png, .svg, .pdf or .csv, not as %1.</source>
        <translation>Les graphiques s’enregistrent en .png, .svg, .pdf ou .csv, pas en %1.</translation>
    </message>
    <message>
        <source>Save values as CSV…</source>
        <translation>Enregistrer les valeurs en CSV…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>A run goes on</source>
        <translation>Une exécution est en cours</translation>
    </message>
    <message>
        <source>A run goes on. Everything it has finished is kept, and the next run goes on from there.</source>
        <translation>Une exécution est en cours. Tout ce qu’elle a terminé est conservé, et la prochaine exécution reprendra à partir de là.</translation>
    </message>
    <message>
        <source>&amp;Finish the current step, then close</source>
        <translation>&amp;Terminer le pas en cours, puis fermer</translation>
    </message>
    <message>
        <source>&amp;Stop now and close</source>
        <translation>&amp;Arrêter maintenant et fermer</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t close</source>
        <translation>&amp;Ne pas fermer</translation>
    </message>
</context>
<context>
    <name>CompareMode</name>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Alternance</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>Curseur</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
</context>
<context>
    <name>ComparedPictures</name>
    <message>
        <source>Baseline</source>
        <translation>Image initiale</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Candidat %1</translation>
    </message>
    <message>
        <source>the rule&apos;s choice</source>
        <translation>choix de la règle</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>choix imposé</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>pas encore d’image</translation>
    </message>
    <message>
        <source>no prediction</source>
        <translation>pas de prédiction</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>confiance %1</translation>
    </message>
    <message>
        <source>similarity %1</source>
        <translation>similarité %1</translation>
    </message>
    <message>
        <source>predicted as %1</source>
        <translation>prédiction&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>DataSurvey</name>
    <message>
        <source>The name of the class folder %1 isn&apos;t UTF-8. Rename the folder.</source>
        <translation>Le nom du dossier de classe %1 n’est pas en UTF-8. Renommez le dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln class folder(s) hold no images: %1. Fill or remove them.</source>
        <translation>
            <numerusform>%Ln dossier de classe ne contient aucune image&#xa0;: %1. Remplissez-le ou supprimez-le.</numerusform>
            <numerusform>%Ln dossiers de classe ne contiennent aucune image&#xa0;: %1. Remplissez-les ou supprimez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>Give the whole path, beginning with “/”.</source>
        <translation>Donnez le chemin complet, qui commence par «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>You may not look into %1. Change its permissions, or choose another folder.</source>
        <translation>Vous n’avez pas le droit de lire %1. Modifiez ses permissions ou choisissez un autre dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln class(es)</source>
        <translation>
            <numerusform>%Ln classe</numerusform>
            <numerusform>%Ln classes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, counting: %2 so far …</source>
        <translation>%1, comptage en cours&#xa0;: %2 jusqu’ici…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1, %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The smallest is %1 with %2.</source>
        <translation>La plus petite est %1, avec %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that are no images are left out.</source>
        <translation>
            <numerusform>%Ln fichier qui n’est pas une image est laissé de côté.</numerusform>
            <numerusform>%Ln fichiers qui ne sont pas des images sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) can&apos;t be used and are skipped; the first: %1</source>
        <translation>
            <numerusform>%Ln emplacement est inutilisable et ignoré&#xa0;: %1</numerusform>
            <numerusform>%Ln emplacements sont inutilisables et ignorés&#x202f;; le premier&#xa0;: %1</numerusform>
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
        <translation>Lever le choix imposé</translation>
    </message>
    <message>
        <source>Keep the baseline</source>
        <translation>Garder l’image initiale</translation>
    </message>
    <message>
        <source>Pin candidate %1</source>
        <translation>Imposer le candidat %1</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Note “%1”</source>
        <translation>Note «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Mark not reviewed</source>
        <translation>Marquer comme non examiné</translation>
    </message>
    <message>
        <source>Mark reviewed</source>
        <translation>Marquer comme examiné</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>imposé</translation>
    </message>
    <message>
        <source>baseline kept</source>
        <translation>image initiale gardée</translation>
    </message>
    <message>
        <source>choice cleared</source>
        <translation>choix imposé levé</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>examiné</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>non examiné</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message numerus="yes">
        <source>Pin %n sample(s)</source>
        <translation>
            <numerusform>Imposer le choix de %n échantillon</numerusform>
            <numerusform>Imposer le choix de %n échantillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the baseline of %n sample(s)</source>
        <translation>
            <numerusform>Garder l’image initiale de %n échantillon</numerusform>
            <numerusform>Garder l’image initiale de %n échantillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear the choice of %n sample(s)</source>
        <translation>
            <numerusform>Lever le choix imposé de %n échantillon</numerusform>
            <numerusform>Lever le choix imposé de %n échantillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n sample(s) reviewed</source>
        <translation>
            <numerusform>Marquer %n échantillon comme examiné</numerusform>
            <numerusform>Marquer %n échantillons comme examinés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n sample(s) not reviewed</source>
        <translation>
            <numerusform>Marquer %n échantillon comme non examiné</numerusform>
            <numerusform>Marquer %n échantillons comme non examinés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n échantillon</numerusform>
            <numerusform>%n échantillons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and mark reviewed</source>
        <extracomment>%1 is &quot;Pin candidate 4&quot;, &quot;Keep the baseline&quot; or &quot;Clear the choice&quot;</extracomment>
        <translation>%1 et marquer comme examiné</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>Decided by a newer Stillroom: %1</source>
        <translation>Décidé par un Stillroom plus récent&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · sample %2</source>
        <translation>%1 · échantillon %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what was decided, %2 the sample</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>What can be dropped is one project folder, one folder that holds a folder of images per class, or one preset file (.toml).</source>
        <translation>On peut déposer ici un dossier de projet, un dossier qui contient un dossier d’images par classe, ou un fichier de préréglage (.toml).</translation>
    </message>
    <message>
        <source>%1 is nothing to make or open a project of.</source>
        <translation>%1 ne permet ni de créer ni d’ouvrir un projet.</translation>
    </message>
</context>
<context>
    <name>ExportStages</name>
    <message>
        <source>Drawing the contact sheet</source>
        <translation>Dessin de la planche-contact</translation>
    </message>
    <message>
        <source>Writing the features</source>
        <translation>Écriture des caractéristiques</translation>
    </message>
    <message>
        <source>Drawing the charts</source>
        <translation>Dessin des graphiques</translation>
    </message>
    <message>
        <source>Copying the images</source>
        <translation>Copie des images</translation>
    </message>
    <message>
        <source>Reading the project</source>
        <translation>Lecture du projet</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
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
        <translation>Jeu</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Plancher</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Label consistency</source>
        <translation>Cohérence des étiquettes</translation>
    </message>
    <message>
        <source>%1 against %2 real images, %3 features of %4, k = %5, KID over subsets of %6</source>
        <translation>%1 contre %2 images réelles, %3 caractéristiques de %4, k = %5, KID sur des sous-ensembles de %6</translation>
    </message>
    <message>
        <source>Label consistency by %1: %2 of %3</source>
        <translation>Cohérence des étiquettes selon %1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>No floor: it needs more real images than synthetic ones.</source>
        <translation>Pas de plancher&#xa0;: il demande plus d’images réelles que d’images synthétiques.</translation>
    </message>
    <message>
        <source>Floor: the FID of as many random real images, which no set of this size beats by being good.</source>
        <translation>Plancher&#xa0;: le FID d’autant d’images réelles tirées au hasard, qu’aucun jeu de cette taille ne bat par sa qualité.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) couldn&apos;t be read</source>
        <translation>
            <numerusform>%n image n’a pas pu être lue</numerusform>
            <numerusform>%n images n’ont pas pu être lues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewProjectCheck</name>
    <message>
        <source>Choose the folder that holds one folder of images per class. Nothing in it is changed.</source>
        <translation>Choisissez le dossier qui contient un dossier d’images par classe. Rien n’y est modifié.</translation>
    </message>
    <message>
        <source>Choose the preset that the project starts from.</source>
        <translation>Choisissez le préréglage dont part le projet.</translation>
    </message>
    <message>
        <source>This preset names none: choose a folder or a file, or give the name of one in the Hugging Face cache.</source>
        <translation>Ce préréglage n’en nomme aucun&#xa0;: choisissez un dossier ou un fichier, ou donnez le nom d’un modèle du cache Hugging Face.</translation>
    </message>
    <message>
        <source>%1 holds no diffusion model: there is no folder “unet” in it. Choose another.</source>
        <translation>%1 ne contient pas de modèle de diffusion&#xa0;: il n’y a pas de dossier «&#xa0;unet&#xa0;» dedans. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose the file with the detector&apos;s weights.</source>
        <translation>Choisissez le fichier des poids du détecteur.</translation>
    </message>
    <message>
        <source>%1 is no file. Check the path, or have a detector trained.</source>
        <translation>%1 n’est pas un fichier. Vérifiez le chemin ou faites entraîner un détecteur.</translation>
    </message>
    <message>
        <source>The seed is a whole number, such as 0 or 42.</source>
        <translation>La graine est un nombre entier, comme 0 ou 42.</translation>
    </message>
    <message>
        <source>Choose a new folder for the project.</source>
        <translation>Choisissez un nouveau dossier pour le projet.</translation>
    </message>
    <message>
        <source>Give the whole path, beginning with “/”.</source>
        <translation>Donnez le chemin complet, qui commence par «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>This lies in the data and would become a class of it. Choose a place outside.</source>
        <translation>Cet emplacement se trouve dans les données et y deviendrait une classe. Choisissez-en un en dehors.</translation>
    </message>
    <message>
        <source>%1 is a file. Choose another place.</source>
        <translation>%1 est un fichier. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>You may not write to %1. Choose another place.</source>
        <translation>Vous n’avez pas le droit d’écrire dans %1. Choisissez un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>PictureFacts</name>
    <message>
        <source>Baseline</source>
        <translation>Image initiale</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Candidat %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>image choisie</translation>
    </message>
    <message>
        <source>in the pool</source>
        <translation>dans le pool</translation>
    </message>
    <message>
        <source>predicted as %1, p %2</source>
        <translation>prédiction&#xa0;: %1, p %2</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>pas encore d’image</translation>
    </message>
    <message>
        <source>no prediction</source>
        <translation>pas de prédiction</translation>
    </message>
    <message numerus="yes">
        <source>pinning it changes %n other samples</source>
        <translation>
            <numerusform>l’imposer change %n autre échantillon</numerusform>
            <numerusform>l’imposer change %n autres échantillons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresetTexts</name>
    <message>
        <source>a diffusion model of yours</source>
        <translation>un modèle de diffusion à vous</translation>
    </message>
    <message>
        <source>the embedded model</source>
        <translation>le modèle intégré</translation>
    </message>
    <message>
        <source>random weights</source>
        <translation>poids aléatoires</translation>
    </message>
    <message>
        <source>the embedded one</source>
        <translation>le modèle intégré</translation>
    </message>
    <message>
        <source>%1&#xa0;px, stored at %2&#xa0;px · %3</source>
        <translation>%1&#xa0;px, enregistré à %2&#xa0;px · %3</translation>
    </message>
    <message>
        <source>nothing is refined</source>
        <translation>rien n’est affiné</translation>
    </message>
    <message>
        <source>k&#xa0;%1, β&#xa0;%2, %3 candidates</source>
        <translation>k&#xa0;%1, β&#xa0;%2, %3 candidats</translation>
    </message>
    <message>
        <source>As the preset says: %1</source>
        <translation>Selon le préréglage&#xa0;: %1</translation>
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
        <translation>Non examiné</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Examiné</translation>
    </message>
    <message>
        <source>Changed since review</source>
        <translation>Modifié depuis l’examen</translation>
    </message>
</context>
<context>
    <name>SampleOrder</name>
    <message>
        <source>Slot</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Baseline confidence</source>
        <translation>Confiance de l’image initiale</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similarité</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>Classe prédite</translation>
    </message>
    <message>
        <source>Reviewed or not</source>
        <translation>Examiné ou non</translation>
    </message>
    <message>
        <source>Change of confidence</source>
        <translation>Variation de la confiance</translation>
    </message>
    <message>
        <source>last ones first</source>
        <translation>les derniers d’abord</translation>
    </message>
    <message>
        <source>in their own order</source>
        <translation>dans leur ordre</translation>
    </message>
    <message>
        <source>reviewed first</source>
        <translation>les examinés d’abord</translation>
    </message>
    <message>
        <source>waiting first</source>
        <translation>ceux à examiner d’abord</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>les plus fortes d’abord</translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation>les plus faibles d’abord</translation>
    </message>
    <message>
        <source>highest first</source>
        <translation>les plus élevées d’abord</translation>
    </message>
    <message>
        <source>lowest first</source>
        <translation>les plus basses d’abord</translation>
    </message>
</context>
<context>
    <name>StripOrder</name>
    <message>
        <source>By ordinal</source>
        <translation>Par numéro</translation>
    </message>
    <message>
        <source>By confidence, high first</source>
        <translation>Par confiance décroissante</translation>
    </message>
    <message>
        <source>By similarity, low first</source>
        <translation>Par similarité croissante</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>The baseline passes.</source>
        <translation>L’image initiale est acceptée.</translation>
    </message>
    <message>
        <source>Flagged: the baseline has no prediction.</source>
        <translation>Signalé&#xa0;: l’image initiale n’a pas de prédiction.</translation>
    </message>
    <message>
        <source>Label mismatch: the baseline is predicted as %1.</source>
        <translation>Étiquette erronée&#xa0;: l’image initiale est prédite comme %1.</translation>
    </message>
    <message>
        <source>Low confidence: the baseline&apos;s p %1 is not above β %2.</source>
        <translation>Confiance faible&#xa0;: p %1 de l’image initiale n’est pas au-dessus de β %2.</translation>
    </message>
    <message>
        <source>the baseline</source>
        <translation>l’image initiale</translation>
    </message>
    <message>
        <source>candidate %1</source>
        <translation>le candidat %1</translation>
    </message>
    <message>
        <source>Refined with %1.</source>
        <translation>Affiné avec %1.</translation>
    </message>
    <message>
        <source>No candidate passes; fell back to %1, whose label is wrong too.</source>
        <translation>Aucun candidat n’est accepté&#x202f;; repli sur %1, dont l’étiquette est erronée aussi.</translation>
    </message>
    <message>
        <source>No candidate passes; fell back to %1.</source>
        <translation>Aucun candidat n’est accepté&#x202f;; repli sur %1.</translation>
    </message>
    <message>
        <source>Every candidate failed; the baseline stays.</source>
        <translation>Tous les candidats ont échoué&#x202f;; l’image initiale reste.</translation>
    </message>
    <message>
        <source>Pinned to %1, as the rule would choose.</source>
        <translation>Choix imposé&#xa0;: %1, que la règle choisirait aussi.</translation>
    </message>
    <message>
        <source>Pinned to %1; the rule would choose %2.</source>
        <translation>Choix imposé&#xa0;: %1&#x202f;; la règle choisirait %2.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Refined</source>
        <translation>Affiné</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Repli</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Imposé</translation>
    </message>
    <message>
        <source>The baseline is predicted as its class with a confidence above β.</source>
        <translation>L’image initiale est prédite dans sa classe, avec une confiance au-dessus de β.</translation>
    </message>
    <message>
        <source>The baseline was flagged; a candidate that passes took its place.</source>
        <translation>L’image initiale a été signalée&#x202f;; un candidat accepté l’a remplacée.</translation>
    </message>
    <message>
        <source>The baseline was flagged and no candidate passes; the most confident one took its place.</source>
        <translation>L’image initiale a été signalée et aucun candidat n’est accepté&#x202f;; celui de plus forte confiance l’a remplacée.</translation>
    </message>
    <message>
        <source>The baseline is flagged and candidates are still missing.</source>
        <translation>L’image initiale est signalée et il manque encore des candidats.</translation>
    </message>
    <message>
        <source>A person chose this image.</source>
        <translation>Une personne a choisi cette image.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Signalé</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation>Étiq. erronée</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Conf. faible</translation>
    </message>
    <message>
        <source>Every sample</source>
        <translation>Tous les échantillons</translation>
    </message>
    <message>
        <source>Samples whose baseline doesn&apos;t pass</source>
        <translation>Échantillons dont l’image initiale n’est pas acceptée</translation>
    </message>
    <message>
        <source>Flagged: the baseline is predicted as another class</source>
        <translation>Signalé&#xa0;: l’image initiale est prédite dans une autre classe</translation>
    </message>
    <message>
        <source>Flagged: the right class, but a confidence not above β</source>
        <translation>Signalé&#xa0;: la bonne classe, mais une confiance qui n’est pas au-dessus de β</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Recensement</translation>
    </message>
    <message>
        <source>Encode</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Prototypes</source>
        <translation>Prototypes</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>Détecteur</translation>
    </message>
    <message>
        <source>Synthesise</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Détection</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Detect candidates</source>
        <translation>Détection des candidats</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Lists the real images and their classes</source>
        <translation>Recense les images réelles et leurs classes</translation>
    </message>
    <message>
        <source>Turns real images into latents</source>
        <translation>Transforme les images réelles en latents</translation>
    </message>
    <message>
        <source>Clusters each class&apos;s latents</source>
        <translation>Regroupe les latents de chaque classe</translation>
    </message>
    <message>
        <source>Trains or loads the detector and checks it on real images</source>
        <translation>Entraîne ou charge le détecteur et le vérifie sur des images réelles</translation>
    </message>
    <message>
        <source>Makes one baseline image per prototype</source>
        <translation>Génère une image initiale par prototype</translation>
    </message>
    <message>
        <source>Predicts the baselines and flags the doubtful ones</source>
        <translation>Prédit la classe des images initiales et signale celles qui sont douteuses</translation>
    </message>
    <message>
        <source>Makes further images for the flagged samples</source>
        <translation>Génère d’autres images pour les échantillons signalés</translation>
    </message>
    <message>
        <source>Predicts the candidates</source>
        <translation>Prédit la classe des candidats</translation>
    </message>
    <message>
        <source>Chooses an image for every sample</source>
        <translation>Choisit une image pour chaque échantillon</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>en partie terminée</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation>%1 par minute</translation>
    </message>
    <message>
        <source>%1 · sample %2</source>
        <translation>%1 · échantillon %2</translation>
    </message>
    <message>
        <source>Provisional: an earlier sample of the class is pending.</source>
        <translation>Provisoire&#xa0;: un échantillon précédent de la classe est en attente.</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) missing: M makes them.</source>
        <translation>
            <numerusform>Il manque %n candidat&#xa0;: M le génère.</numerusform>
            <numerusform>Il manque %n candidats&#xa0;: M les génère.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The project&apos;s catalogue can&apos;t be written: {0}. Free some space, then go on.</source>
        <extracomment>catalogue.disk</extracomment>
        <translation>Impossible d’écrire le catalogue du projet&#xa0;: {0}. Libérez de l’espace, puis continuez.</translation>
    </message>
    <message>
        <source>The project&apos;s catalogue refused an operation: {0}. Close other programs that use it and try again.</source>
        <extracomment>catalogue.failed</extracomment>
        <translation>Le catalogue du projet a refusé une opération&#xa0;: {0}. Fermez les autres programmes qui l’utilisent, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no class {0}. The classes are: {1}; @0, @1 … work too.</source>
        <extracomment>class.unknown</extracomment>
        <translation>Il n’y a pas de classe {0}. Les classes sont&#xa0;: {1}&#x202f;; @0, @1 … conviennent aussi.</translation>
    </message>
    <message>
        <source>The network {0} can&apos;t take images of {1}×{1} pixels. Use at least {2}×{2}.</source>
        <extracomment>classifier.size</extracomment>
        <translation>Le réseau {0} ne peut pas prendre d’images de {1}×{1} pixels. Utilisez au moins {2}×{2}.</translation>
    </message>
    <message>
        <source>A classifier with {0} classes for {1}×{1} pixels can&apos;t be made. Use 1 class or more and 8 to 4096 pixels.</source>
        <extracomment>classifier.spec</extracomment>
        <translation>Impossible de créer un classifieur à {0} classes pour {1}×{1} pixels. Utilisez au moins 1 classe et de 8 à 4096 pixels.</translation>
    </message>
    <message>
        <source>There is no classifier called “{0}”. Choose one of {1}.</source>
        <extracomment>classifier.unknown</extracomment>
        <translation>Il n’y a pas de classifieur nommé «&#xa0;{0}&#xa0;». Choisissez parmi {1}.</translation>
    </message>
    <message>
        <source>The tensors are not those of any classifier known here ({0}). Give a file of one of these networks.</source>
        <extracomment>classifier.unrecognised</extracomment>
        <translation>Ces tenseurs ne sont ceux d’aucun classifieur connu ici ({0}). Donnez un fichier de l’un de ces réseaux.</translation>
    </message>
    <message>
        <source>{0} has the block {2} in “{1}”, which this program doesn&apos;t know; it knows {3}. Use another model.</source>
        <extracomment>config.blocks</extracomment>
        <translation>{0} contient le bloc {2} dans «&#xa0;{1}&#xa0;», que ce programme ne connaît pas&#x202f;; il connaît {3}. Utilisez un autre modèle.</translation>
    </message>
    <message>
        <source>{0} is not valid JSON (line {1}). Correct it or get it again.</source>
        <extracomment>config.json</extracomment>
        <translation>{0} n’est pas du JSON valide (ligne {1}). Corrigez ce fichier ou récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>{0} holds a value that JSON can&apos;t express. Correct it or get it again.</source>
        <extracomment>config.json-value</extracomment>
        <translation>{0} contient une valeur que JSON ne peut pas exprimer. Corrigez ce fichier ou récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>{0} does not hold a JSON object. Is it the right file?</source>
        <extracomment>config.object</extracomment>
        <translation>{0} ne contient pas d’objet JSON. Est-ce le bon fichier&#x202f;?</translation>
    </message>
    <message>
        <source>{0} sets “{1}” to {2}, which this program can&apos;t run; it knows {3}. Use another model.</source>
        <extracomment>config.unsupported</extracomment>
        <translation>{0} donne à «&#xa0;{1}&#xa0;» la valeur {2}, que ce programme ne peut pas exécuter&#x202f;; il connaît {3}. Utilisez un autre modèle.</translation>
    </message>
    <message>
        <source>The class folder “{0}” is not among the detector&apos;s classes. Give a folder with its classes only.</source>
        <extracomment>detect.class</extracomment>
        <translation>Le dossier de classe «&#xa0;{0}&#xa0;» ne fait pas partie des classes du détecteur. Donnez un dossier qui ne contient que ses classes.</translation>
    </message>
    <message>
        <source>There are {0} class folders but the detector knows {1} classes. Give a folder that fits it.</source>
        <extracomment>detect.classes</extracomment>
        <translation>Il y a {0} dossiers de classe, mais le détecteur connaît {1} classes. Donnez un dossier qui lui correspond.</translation>
    </message>
    <message>
        <source>The detector knows no class {0} (it has {1} classes). Use a detector trained on this data, or train one.</source>
        <extracomment>detector.classes</extracomment>
        <translation>Le détecteur ne connaît pas de classe {0} (il a {1} classes). Utilisez un détecteur entraîné sur ces données, ou entraînez-en un.</translation>
    </message>
    <message>
        <source>The detector&apos;s standard deviations must be above 0. Give three such numbers.</source>
        <extracomment>detector.deviation</extracomment>
        <translation>Les écarts types du détecteur doivent être supérieurs à 0. Donnez trois nombres de ce genre.</translation>
    </message>
    <message>
        <source>The detector was given images of the shape {0}. It takes 8-bit images [N, H, W, 3].</source>
        <extracomment>detector.images</extracomment>
        <translation>Le détecteur a reçu des images de forme {0}. Il prend des images 8 bits [N, H, W, 3].</translation>
    </message>
    <message>
        <source>The images are {0} × {1} pixels; both sides must be multiples of {2}. Resize them first.</source>
        <extracomment>encode.size</extracomment>
        <translation>Les images font {0} × {1} pixels&#x202f;; les deux côtés doivent être des multiples de {2}. Redimensionnez-les d’abord.</translation>
    </message>
    <message>
        <source>The export to {0} failed: {1}. Free some space or choose another place.</source>
        <extracomment>export.failed</extracomment>
        <translation>L’export vers {0} a échoué&#xa0;: {1}. Libérez de l’espace ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{0} of {1} samples have an image and a prediction so far. Run the project to the end first.</source>
        <extracomment>export.incomplete</extracomment>
        <translation>Jusqu’ici, {0} échantillons sur {1} ont une image et une prédiction. Exécutez d’abord le projet jusqu’au bout.</translation>
    </message>
    <message>
        <source>These samples still wait for candidates: {0}. Run the project, or export with --allow-pending.</source>
        <extracomment>export.pending</extracomment>
        <translation>Ces échantillons attendent encore des candidats&#xa0;: {0}. Exécutez le projet, ou exportez avec --allow-pending.</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t exist or is no file. Check the path.</source>
        <extracomment>file.missing</extracomment>
        <translation>{0} n’existe pas ou n’est pas un fichier. Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read. Check that it exists and that you may read it.</source>
        <extracomment>file.read</extracomment>
        <translation>Impossible de lire {0}. Vérifiez qu’il existe et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>{0} has {1} bytes; at most {2} are accepted here. Is it the right file?</source>
        <extracomment>file.too-large</extracomment>
        <translation>{0} fait {1} octets&#x202f;; {2} au plus sont acceptés ici. Est-ce le bon fichier&#x202f;?</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}. Free some space or check the permissions, then go on.</source>
        <extracomment>file.write</extracomment>
        <translation>Impossible d’écrire {0}&#xa0;: {1}. Libérez de l’espace ou vérifiez les permissions, puis continuez.</translation>
    </message>
    <message>
        <source>Images have to be 8-bit [N, H, W, 3], but got {0}. Convert them to RGB first.</source>
        <extracomment>image.shape</extracomment>
        <translation>Les images doivent être en 8 bits [N, H, W, 3], mais on a reçu {0}. Convertissez-les d’abord en RVB.</translation>
    </message>
    <message>
        <source>An image can&apos;t be resized to {0}×{1} pixels. Use 1 to {2} pixels per side.</source>
        <extracomment>image.size</extracomment>
        <translation>Impossible de redimensionner une image à {0}×{1} pixels. Utilisez de 1 à {2} pixels par côté.</translation>
    </message>
    <message>
        <source>The metadata “classes” of {0} is no JSON list of names. Write it as [&quot;first&quot;, &quot;second&quot;].</source>
        <extracomment>images.classes</extracomment>
        <translation>La métadonnée «&#xa0;classes&#xa0;» de {0} n’est pas une liste JSON de noms. Écrivez-la comme [&quot;premier&quot;, &quot;second&quot;].</translation>
    </message>
    <message>
        <source>There are no images to work on. Give a set with one image or more.</source>
        <extracomment>images.empty</extracomment>
        <translation>Il n’y a pas d’images à traiter. Donnez un jeu d’au moins une image.</translation>
    </message>
    <message>
        <source>The class folder {0} in {1} holds no images. Fill it or remove it.</source>
        <extracomment>images.empty-class</extracomment>
        <translation>Le dossier de classe {0} de {1} ne contient aucune image. Remplissez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>The labels run from {0} to {1} but there are {2} classes. Number them from 0.</source>
        <extracomment>images.labels</extracomment>
        <translation>Les étiquettes vont de {0} à {1}, mais il y a {2} classes. Numérotez-les à partir de 0.</translation>
    </message>
    <message>
        <source>{0} holds no class folders. Put the images of each class into a folder of their own.</source>
        <extracomment>images.no-classes</extracomment>
        <translation>{0} ne contient pas de dossiers de classe. Mettez les images de chaque classe dans leur propre dossier.</translation>
    </message>
    <message>
        <source>{0} is no folder. Give a folder that holds one folder of images per class.</source>
        <extracomment>images.no-folder</extracomment>
        <translation>{0} n’est pas un dossier. Donnez un dossier qui contient un dossier d’images par classe.</translation>
    </message>
    <message>
        <source>The images have the wrong shape or type. They must be 8-bit [N, height, width, 3].</source>
        <extracomment>images.shape</extracomment>
        <translation>Les images n’ont pas la bonne forme ou le bon type. Elles doivent être en 8 bits [N, hauteur, largeur, 3].</translation>
    </message>
    <message>
        <source>The labels have the wrong shape or type. They must be 64-bit integers, one for each image.</source>
        <extracomment>images.shape</extracomment>
        <translation>Les étiquettes n’ont pas la bonne forme ou le bon type. Ce doit être des entiers de 64 bits, un par image.</translation>
    </message>
    <message>
        <source>The guidance scale is {0}; it must be a number of at least 0.</source>
        <extracomment>img2img.guidance</extracomment>
        <translation>L’échelle de guidage est {0}&#x202f;; ce doit être un nombre au moins égal à 0.</translation>
    </message>
    <message>
        <source>{0} steps at strength {1} leave nothing to denoise. Raise one of them.</source>
        <extracomment>img2img.no-steps</extracomment>
        <translation>{0} pas à la force {1} ne laissent rien à débruiter. Augmentez l’un des deux.</translation>
    </message>
    <message>
        <source>img2img needs a model with a U-Net and a scheduler. Give a whole diffusers folder.</source>
        <extracomment>img2img.parts</extracomment>
        <translation>img2img a besoin d’un modèle avec un U-Net et un ordonnanceur. Donnez un dossier diffusers complet.</translation>
    </message>
    <message>
        <source>img2img needs {0} of the shape {1} but got {2}. Give matching tensors.</source>
        <extracomment>img2img.shape</extracomment>
        <translation>img2img a besoin de {0} de forme {1}, mais a reçu {2}. Donnez des tenseurs qui conviennent.</translation>
    </message>
    <message>
        <source>The number of steps is {0}; it must be at least 1.</source>
        <extracomment>img2img.steps</extracomment>
        <translation>Le nombre de pas est {0}&#x202f;; il doit être d’au moins 1.</translation>
    </message>
    <message>
        <source>The strength is {0}; it must lie above 0 and at most at 1.</source>
        <extracomment>img2img.strength</extracomment>
        <translation>La force est {0}&#x202f;; elle doit être supérieure à 0 et d’au plus 1.</translation>
    </message>
    <message>
        <source>K-means was asked for {0} clusters, {1} starts and {2} rounds. Each must be 1 or more.</source>
        <extracomment>kmeans.options</extracomment>
        <translation>On a demandé à K-means {0} groupes, {1} départs et {2} tours. Chaque valeur doit être d’au moins 1.</translation>
    </message>
    <message>
        <source>K-means needs a table of points, not a tensor of {0} dimensions. Encode the images again.</source>
        <extracomment>kmeans.points</extracomment>
        <translation>K-means a besoin d’un tableau de points, pas d’un tenseur à {0} dimensions. Encodez à nouveau les images.</translation>
    </message>
    <message>
        <source>Some latents are not finite numbers. Encode the images again, in full precision.</source>
        <extracomment>kmeans.points</extracomment>
        <translation>Certains latents ne sont pas des nombres finis. Encodez à nouveau les images, en pleine précision.</translation>
    </message>
    <message>
        <source>The clusters belong to {0} images, not to these. Run K-means again.</source>
        <extracomment>kmeans.points</extracomment>
        <translation>Les groupes appartiennent à {0} images, pas à celles-ci. Relancez K-means.</translation>
    </message>
    <message>
        <source>There are {0} images for {1} clusters. Add images or ask for fewer per class.</source>
        <extracomment>kmeans.too-few-points</extracomment>
        <translation>Il y a {0} images pour {1} groupes. Ajoutez des images ou demandez-en moins par classe.</translation>
    </message>
    <message>
        <source>{0} describes a “{1}”; known autoencoders are AutoencoderKL and AutoencoderTiny.</source>
        <extracomment>model.autoencoder-class</extracomment>
        <translation>{0} décrit un «&#xa0;{1}&#xa0;»&#x202f;; les autoencodeurs connus sont AutoencoderKL et AutoencoderTiny.</translation>
    </message>
    <message>
        <source>{0} is missing. Give a model folder in the diffusers layout.</source>
        <extracomment>model.config-missing</extracomment>
        <translation>{0} est absent. Donnez un dossier de modèle à la disposition diffusers.</translation>
    </message>
    <message>
        <source>{0} is no autoencoder that can be recognised. Give a folder with config.json and weights, or a TAESD file.</source>
        <extracomment>model.file</extracomment>
        <translation>{0} n’est pas un autoencodeur reconnaissable. Donnez un dossier avec config.json et des poids, ou un fichier TAESD.</translation>
    </message>
    <message>
        <source>{0} does not list weight files of its own folder. Get it again.</source>
        <extracomment>model.index</extracomment>
        <translation>{0} ne cite pas de fichiers de poids de son propre dossier. Récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>The parts of the model {0} don&apos;t fit each other ({1}: {2} and {3}). Get it again.</source>
        <extracomment>model.mismatch</extracomment>
        <translation>Les parties du modèle {0} ne vont pas ensemble ({1}&#xa0;: {2} et {3}). Récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>There is no model at {0}. Check the path.</source>
        <extracomment>model.missing</extracomment>
        <translation>Il n’y a pas de modèle à l’emplacement {0}. Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>This model was loaded without its text encoder. Give a model that has one.</source>
        <extracomment>model.no-text</extracomment>
        <translation>Ce modèle a été chargé sans son encodeur de texte. Donnez un modèle qui en a un.</translation>
    </message>
    <message>
        <source>The model {0} has no folder “{1}”. Give a complete model in the diffusers layout.</source>
        <extracomment>model.part</extracomment>
        <translation>Le modèle {0} n’a pas de dossier «&#xa0;{1}&#xa0;». Donnez un modèle complet à la disposition diffusers.</translation>
    </message>
    <message>
        <source>{0} exists already and isn&apos;t an empty folder. Name another one, or remove it first.</source>
        <extracomment>output.exists</extracomment>
        <translation>{0} existe déjà et n’est pas un dossier vide. Nommez-en un autre, ou supprimez-le d’abord.</translation>
    </message>
    <message>
        <source>The folder of {0} doesn&apos;t exist. Make it first or choose another place.</source>
        <extracomment>output.folder</extracomment>
        <translation>Le dossier de {0} n’existe pas. Créez-le d’abord ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{0}/{1} has no image {2} that could be chosen. Generate its candidates first, or choose another.</source>
        <extracomment>override.candidate</extracomment>
        <translation>{0}/{1} n’a pas d’image {2} qui puisse être choisie. Générez d’abord ses candidats, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>{0} is no choice. Use a candidate&apos;s ordinal, baseline, or none.</source>
        <extracomment>override.choice</extracomment>
        <translation>{0} n’est pas un choix. Utilisez le numéro d’un candidat, baseline ou none.</translation>
    </message>
    <message>
        <source>There is no sample {0}/{1} in this project.</source>
        <extracomment>override.sample</extracomment>
        <translation>Il n’y a pas d’échantillon {0}/{1} dans ce projet.</translation>
    </message>
    <message>
        <source>synthesis.candidate_batch is {0}; it must divide synthesis.candidates ({1}).</source>
        <extracomment>preset.batch</extracomment>
        <translation>synthesis.candidate_batch vaut {0}&#x202f;; il doit diviser synthesis.candidates ({1}).</translation>
    </message>
    <message>
        <source>{0} is &quot;{1}&quot;; it must be one of: {2}.</source>
        <extracomment>preset.choice</extracomment>
        <translation>{0} vaut «&#xa0;{1}&#xa0;»&#x202f;; les valeurs admises sont&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2}. Correct the file and try again.</source>
        <extracomment>preset.syntax</extracomment>
        <translation>{0}, ligne {1}&#xa0;: {2}. Corrigez le fichier et réessayez.</translation>
    </message>
    <message>
        <source>{0}: {1} needs {2}.</source>
        <extracomment>preset.type</extracomment>
        <translation>{0}&#xa0;: {1} demande {2}.</translation>
    </message>
    <message>
        <source>{0} is neither a preset nor a file. The presets are: {1}.</source>
        <extracomment>preset.unknown</extracomment>
        <translation>{0} n’est ni un préréglage ni un fichier. Les préréglages sont&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0}: {1} is no setting of a preset. The files in resources/presets show all of them.</source>
        <extracomment>preset.unknown-key</extracomment>
        <translation>{0}&#xa0;: {1} n’est pas un réglage de préréglage. Les fichiers de resources/presets les montrent tous.</translation>
    </message>
    <message>
        <source>{0} is {1}; it must lie between {2} and {3}.</source>
        <extracomment>preset.value</extracomment>
        <translation>{0} vaut {1}&#x202f;; la valeur doit se situer entre {2} et {3}.</translation>
    </message>
    <message>
        <source>The project&apos;s catalogue (project.db) is damaged: {0}. Restore it from a copy.</source>
        <extracomment>project.damaged</extracomment>
        <translation>Le catalogue du projet (project.db) est endommagé&#xa0;: {0}. Restaurez-le depuis une copie.</translation>
    </message>
    <message>
        <source>{0} is no project catalogue. Restore it from a copy.</source>
        <extracomment>project.damaged</extracomment>
        <translation>{0} n’est pas un catalogue de projet. Restaurez-le depuis une copie.</translation>
    </message>
    <message>
        <source>The detector file {0} doesn&apos;t exist. Check --detector.</source>
        <extracomment>project.detector</extracomment>
        <translation>Le fichier de détecteur {0} n’existe pas. Vérifiez --detector.</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t hold what the catalogue says. Run `stillroom-cli verify --repair`, then `run`.</source>
        <extracomment>project.features</extracomment>
        <translation>{0} ne contient pas ce que dit le catalogue. Lancez `stillroom-cli verify --repair`, puis `run`.</translation>
    </message>
    <message>
        <source>{0} is open for writing in another Stillroom. Close it there first.</source>
        <extracomment>project.locked</extracomment>
        <translation>{0} est ouvert en écriture dans un autre Stillroom. Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>{0} is no Stillroom project (it holds no project.db). Make one with `stillroom-cli new` or open another folder.</source>
        <extracomment>project.missing</extracomment>
        <translation>{0} n’est pas un projet Stillroom (il ne contient pas de project.db). Créez-en un avec `stillroom-cli new` ou ouvrez un autre dossier.</translation>
    </message>
    <message>
        <source>{0} was made by a newer Stillroom (format {1}; this one knows {2}). Update Stillroom to open it.</source>
        <extracomment>project.newer</extracomment>
        <translation>{0} a été créé par un Stillroom plus récent (format {1}&#x202f;; celui-ci connaît {2}). Mettez Stillroom à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The detector isn&apos;t ready yet. Run the detector stage first.</source>
        <extracomment>project.no-detector</extracomment>
        <translation>Le détecteur n’est pas encore prêt. Exécutez d’abord l’étape du détecteur.</translation>
    </message>
    <message>
        <source>This project names no diffusion model. Make it again with --diffusion and the model&apos;s folder.</source>
        <extracomment>project.no-model</extracomment>
        <translation>Ce projet ne nomme aucun modèle de diffusion. Recréez-le avec --diffusion et le dossier du modèle.</translation>
    </message>
    <message>
        <source>{0} is no sound PyTorch file: {1}. Download or save it again.</source>
        <extracomment>pth.damaged</extracomment>
        <translation>{0} n’est pas un fichier PyTorch en bon état&#xa0;: {1}. Téléchargez-le ou enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>{0} wants to call “{1}”, which weights don&apos;t need; it was not read. Save the state dict alone.</source>
        <extracomment>pth.global</extracomment>
        <translation>{0} veut appeler «&#xa0;{1}&#xa0;», dont des poids n’ont pas besoin&#x202f;; le fichier n’a pas été lu. Enregistrez le state dict seul.</translation>
    </message>
    <message>
        <source>{0} holds no state dict. Save the network&apos;s state_dict().</source>
        <extracomment>pth.no-tensors</extracomment>
        <translation>{0} ne contient pas de state dict. Enregistrez le state_dict() du réseau.</translation>
    </message>
    <message>
        <source>{0} holds more than {1} values. Save the state dict alone.</source>
        <extracomment>pth.too-large</extracomment>
        <translation>{0} contient plus de {1} valeurs. Enregistrez le state dict seul.</translation>
    </message>
    <message>
        <source>Stillroom&apos;s resource folder (presets, sample) isn&apos;t where it was installed. Reinstall, or set STILLROOM_RESOURCES to the folder that holds presets/.</source>
        <extracomment>resources.missing</extracomment>
        <translation>Le dossier de ressources de Stillroom (préréglages, exemple) n’est pas là où il a été installé. Réinstallez, ou donnez à STILLROOM_RESOURCES le dossier qui contient presets/.</translation>
    </message>
    <message>
        <source>A shard is I/N with 0 ≤ I &lt; N; {0} is not.</source>
        <extracomment>run.shard</extracomment>
        <translation>Un fragment s’écrit I/N avec 0 ≤ I &lt; N&#x202f;; {0} n’en est pas un.</translation>
    </message>
    <message>
        <source>A shard is I/N with 0 ≤ I &lt; N; {0}/{1} is not.</source>
        <extracomment>run.shard</extracomment>
        <translation>Un fragment s’écrit I/N avec 0 ≤ I &lt; N&#x202f;; {0}/{1} n’en est pas un.</translation>
    </message>
    <message>
        <source>The tensor “{0}” in {1} has the type {2}, which this program can&apos;t read. Convert it to F32, F16 or BF16 first.</source>
        <extracomment>safetensors.dtype</extracomment>
        <translation>Le tenseur «&#xa0;{0}&#xa0;» de {1} est du type {2}, que ce programme ne sait pas lire. Convertissez-le d’abord en F32, F16 ou BF16.</translation>
    </message>
    <message>
        <source>The header of {0} names “{1}” twice. The file is damaged; get it again.</source>
        <extracomment>safetensors.duplicate</extracomment>
        <translation>L’en-tête de {0} nomme «&#xa0;{1}&#xa0;» deux fois. Le fichier est endommagé&#x202f;; récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>The header of {1} describes the tensor “{0}” wrongly (dtype, shape and data_offsets are needed). The file is damaged; get it again.</source>
        <extracomment>safetensors.entry</extracomment>
        <translation>L’en-tête de {1} décrit mal le tenseur «&#xa0;{0}&#xa0;» (dtype, shape et data_offsets sont nécessaires). Le fichier est endommagé&#x202f;; récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>The header of {0} is not valid JSON. The file is damaged; get it again.</source>
        <extracomment>safetensors.header</extracomment>
        <translation>L’en-tête de {0} n’est pas du JSON valide. Le fichier est endommagé&#x202f;; récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>{0} claims a header of {1} bytes; it is damaged or no safetensors file.</source>
        <extracomment>safetensors.header-length</extracomment>
        <translation>{0} annonce un en-tête de {1} octets&#x202f;; ce fichier est endommagé ou n’est pas un fichier safetensors.</translation>
    </message>
    <message>
        <source>The header of {0} is not a JSON object. The file is damaged or no safetensors file.</source>
        <extracomment>safetensors.header-object</extracomment>
        <translation>L’en-tête de {0} n’est pas un objet JSON. Le fichier est endommagé ou n’est pas un fichier safetensors.</translation>
    </message>
    <message>
        <source>There are unused bytes before the tensor “{0}” in {1}. The file is damaged; get it again.</source>
        <extracomment>safetensors.hole</extracomment>
        <translation>Il y a des octets inutilisés avant le tenseur «&#xa0;{0}&#xa0;» dans {1}. Le fichier est endommagé&#x202f;; récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>The metadata of {0} is not a list of texts. The file is damaged; get it again.</source>
        <extracomment>safetensors.metadata</extracomment>
        <translation>Les métadonnées de {0} ne sont pas une liste de textes. Le fichier est endommagé&#x202f;; récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>There is no tensor “{0}” in {1}. Give a file that holds it.</source>
        <extracomment>safetensors.no-tensor</extracomment>
        <translation>Il n’y a pas de tenseur «&#xa0;{0}&#xa0;» dans {1}. Donnez un fichier qui le contient.</translation>
    </message>
    <message>
        <source>The tensor “{0}” in {1} overlaps another one. The file is damaged; get it again.</source>
        <extracomment>safetensors.overlap</extracomment>
        <translation>Le tenseur «&#xa0;{0}&#xa0;» de {1} en chevauche un autre. Le fichier est endommagé&#x202f;; récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>The tensor “{0}” reaches beyond the end of {1}. The file is cut off or damaged; get it again.</source>
        <extracomment>safetensors.range</extracomment>
        <translation>Le tenseur «&#xa0;{0}&#xa0;» dépasse la fin de {1}. Le fichier est tronqué ou endommagé&#x202f;; récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>The tensor “{0}” in {1} has {2} bytes, which its shape {3} and type {4} disagree with. The file is damaged; get it again.</source>
        <extracomment>safetensors.size</extracomment>
        <translation>Le tenseur «&#xa0;{0}&#xa0;» de {1} fait {2} octets, ce qui contredit sa forme {3} et son type {4}. Le fichier est endommagé&#x202f;; récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>{0} holds {1} bytes after its last tensor. The file is damaged; get it again.</source>
        <extracomment>safetensors.trailing</extracomment>
        <translation>{0} contient {1} octets après son dernier tenseur. Le fichier est endommagé&#x202f;; récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>{0} is too short to be a safetensors file. Get it again.</source>
        <extracomment>safetensors.truncated</extracomment>
        <translation>{0} est trop court pour un fichier safetensors. Récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>{0} ends inside its header. The file is cut off; get it again.</source>
        <extracomment>safetensors.truncated-header</extracomment>
        <translation>{0} s’arrête au milieu de son en-tête. Le fichier est tronqué&#x202f;; récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>The tensor “{0}” can&apos;t be stored in {1}: its type or name is not allowed.</source>
        <extracomment>safetensors.unwritable</extracomment>
        <translation>Impossible d’enregistrer le tenseur «&#xa0;{0}&#xa0;» dans {1}&#xa0;: son type ou son nom n’est pas admis.</translation>
    </message>
    <message>
        <source>The sample has no class {0}. Its classes are listed in its real-image folder.</source>
        <extracomment>sample.class</extracomment>
        <translation>L’exemple n’a pas de classe {0}. Ses classes figurent dans son dossier d’images réelles.</translation>
    </message>
    <message>
        <source>{0} names no sample. Write CLASS/SLOT, for example tench/3 or @0/3.</source>
        <extracomment>sample.name</extracomment>
        <translation>{0} ne désigne aucun échantillon. Écrivez CLASSE/EMPLACEMENT, par exemple tench/3 ou @0/3.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written. Free some space or check the permissions, then try again.</source>
        <extracomment>sample.write</extracomment>
        <translation>Impossible d’écrire {0}. Libérez de l’espace ou vérifiez les permissions, puis réessayez.</translation>
    </message>
    <message>
        <source>PNDM can&apos;t work with prediction_type “sample”. Choose the scheduler ddim.</source>
        <extracomment>scheduler.prediction</extracomment>
        <translation>PNDM ne fonctionne pas avec prediction_type «&#xa0;sample&#xa0;». Choisissez l’ordonnanceur ddim.</translation>
    </message>
    <message>
        <source>The PNDM scheduler&apos;s config has skip_prk_steps false; only true is supported, as latent diffusion models use it. Set it to true or choose ddim.</source>
        <extracomment>scheduler.prk</extracomment>
        <translation>La configuration de l’ordonnanceur PNDM a skip_prk_steps à false&#x202f;; seul true est pris en charge, comme l’emploient les modèles de diffusion latente. Mettez-le à true ou choisissez ddim.</translation>
    </message>
    <message>
        <source>“{0}” in {1} is “{2}”; known are {3}.</source>
        <extracomment>scheduler.setting</extracomment>
        <translation>«&#xa0;{0}&#xa0;» dans {1} vaut «&#xa0;{2}&#xa0;»&#x202f;; les valeurs connues sont {3}.</translation>
    </message>
    <message>
        <source>The number of steps is {0}; it must lie between 1 and {1}.</source>
        <extracomment>scheduler.steps</extracomment>
        <translation>Le nombre de pas est {0}&#x202f;; il doit se situer entre 1 et {1}.</translation>
    </message>
    <message>
        <source>The scheduler&apos;s config asks for thresholding, which is meant for pixels and not supported. Set it to false.</source>
        <extracomment>scheduler.thresholding</extracomment>
        <translation>La configuration de l’ordonnanceur demande thresholding, prévu pour des pixels et non pris en charge. Mettez-le à false.</translation>
    </message>
    <message>
        <source>The scheduler reaches timestep {0}, beyond its {1} training steps. Check steps_offset in its config.</source>
        <extracomment>scheduler.timestep</extracomment>
        <translation>L’ordonnanceur atteint le pas de temps {0}, au-delà de ses {1} pas d’entraînement. Vérifiez steps_offset dans sa configuration.</translation>
    </message>
    <message>
        <source>The scheduler “{0}” is not known here. Choose one of: {1}.</source>
        <extracomment>scheduler.unknown</extracomment>
        <translation>L’ordonnanceur «&#xa0;{0}&#xa0;» n’est pas connu ici. Choisissez parmi&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The threshold beta is {0}. Choose a number from 0 to 1.</source>
        <extracomment>selection.beta</extracomment>
        <translation>Le seuil bêta est {0}. Choisissez un nombre de 0 à 1.</translation>
    </message>
    <message>
        <source>β is {0}; it must be a number from 0 to 1.</source>
        <extracomment>selection.beta</extracomment>
        <translation>β vaut {0}&#x202f;; ce doit être un nombre de 0 à 1.</translation>
    </message>
    <message>
        <source>Sample {0} is not part of this selection. Run the selection again.</source>
        <extracomment>selection.input</extracomment>
        <translation>L’échantillon {0} ne fait pas partie de cette sélection. Relancez la sélection.</translation>
    </message>
    <message>
        <source>Sample {0} or its candidates are out of order or listed twice. Detect the project&apos;s images again.</source>
        <extracomment>selection.input</extracomment>
        <translation>L’échantillon {0} ou ses candidats sont en désordre ou cités deux fois. Relancez la détection sur les images du projet.</translation>
    </message>
    <message>
        <source>The candidates are not listed sample by sample. Detect the project&apos;s images again.</source>
        <extracomment>selection.input</extracomment>
        <translation>Les candidats ne sont pas listés échantillon par échantillon. Relancez la détection sur les images du projet.</translation>
    </message>
    <message>
        <source>The predictions and features of {0} samples and {1} candidates differ in number. Detect the project&apos;s images again.</source>
        <extracomment>selection.input</extracomment>
        <translation>Les prédictions et les caractéristiques de {0} échantillons et {1} candidats ne sont pas en même nombre. Relancez la détection sur les images du projet.</translation>
    </message>
    <message>
        <source>The predictions name {0} samples and {1} candidates, which is more than fits. Detect the project&apos;s images again.</source>
        <extracomment>selection.input</extracomment>
        <translation>Les prédictions citent {0} échantillons et {1} candidats, plus qu’il n’en tient. Relancez la détection sur les images du projet.</translation>
    </message>
    <message>
        <source>There are no predictions to select from. Detect the project&apos;s images.</source>
        <extracomment>selection.input</extracomment>
        <translation>Il n’y a pas de prédictions parmi lesquelles choisir. Lancez la détection sur les images du projet.</translation>
    </message>
    <message>
        <source>The pool size k is {0}. Choose a whole number from 1 to 20.</source>
        <extracomment>selection.k</extracomment>
        <translation>La taille du pool k est {0}. Choisissez un nombre entier de 1 à 20.</translation>
    </message>
    <message>
        <source>Candidate {0} of slot {1} in class {2} is missing or failed. Choose another image or undo the choice.</source>
        <extracomment>selection.override</extracomment>
        <translation>Le candidat {0} de l’emplacement {1} de la classe {2} manque ou a échoué. Choisissez une autre image ou annulez le choix.</translation>
    </message>
    <message>
        <source>The list of overrides names {0} samples, the project has {1}. Load it again.</source>
        <extracomment>selection.override</extracomment>
        <translation>La liste des choix imposés cite {0} échantillons, le projet en a {1}. Rechargez-la.</translation>
    </message>
    <message>
        <source>The prototypes were encoded at {0} pixels, but synthesis.size is {1}. Make the project again with encode.size equal to synthesis.size.</source>
        <extracomment>synthesis.size</extracomment>
        <translation>Les prototypes ont été encodés à {0} pixels, mais synthesis.size vaut {1}. Recréez le projet avec encode.size égal à synthesis.size.</translation>
    </message>
    <message>
        <source>In {0}, the lists of blocks and channels must be of one length and each half of one width. Correct the configuration.</source>
        <extracomment>taesd.config</extracomment>
        <translation>Dans {0}, les listes de blocs et de canaux doivent être de même longueur et chaque moitié d’une seule largeur. Corrigez la configuration.</translation>
    </message>
    <message>
        <source>The weights hold neither the encoder nor the decoder of a tiny autoencoder (layers.0.weight). Choose another file.</source>
        <extracomment>taesd.empty</extracomment>
        <translation>Les poids ne contiennent ni l’encodeur ni le décodeur d’un petit autoencodeur (layers.0.weight). Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The tiny autoencoder takes [N, {0}, h, w] with sides of {1} or more, but got {2}. Use inputs made for this model.</source>
        <extracomment>taesd.input</extracomment>
        <translation>Le petit autoencodeur prend [N, {0}, h, w] avec des côtés d’au moins {1}, mais a reçu {2}. Utilisez des entrées faites pour ce modèle.</translation>
    </message>
    <message>
        <source>This tiny autoencoder was loaded without its decoder. Put taesd_decoder.safetensors beside the encoder.</source>
        <extracomment>taesd.no-decoder</extracomment>
        <translation>Ce petit autoencodeur a été chargé sans son décodeur. Mettez taesd_decoder.safetensors à côté de l’encodeur.</translation>
    </message>
    <message>
        <source>This tiny autoencoder was loaded without its encoder. Put taesd_encoder.safetensors beside the decoder.</source>
        <extracomment>taesd.no-encoder</extracomment>
        <translation>Ce petit autoencodeur a été chargé sans son encodeur. Mettez taesd_encoder.safetensors à côté du décodeur.</translation>
    </message>
    <message>
        <source>The tensor “{0}” in {1} is empty. Give at least one entry.</source>
        <extracomment>tensors.empty</extracomment>
        <translation>Le tenseur «&#xa0;{0}&#xa0;» de {1} est vide. Donnez au moins une valeur.</translation>
    </message>
    <message>
        <source>{1} asks for the activation “{0}”; known are quick_gelu, gelu, gelu_new and gelu_pytorch_tanh.</source>
        <extracomment>text.activation</extracomment>
        <translation>{1} demande l’activation «&#xa0;{0}&#xa0;»&#x202f;; celles qui sont connues sont quick_gelu, gelu, gelu_new et gelu_pytorch_tanh.</translation>
    </message>
    <message>
        <source>In {0}, hidden_size {1} can&apos;t be shared by {2} attention heads. Correct the file.</source>
        <extracomment>text.heads</extracomment>
        <translation>Dans {0}, hidden_size {1} ne se répartit pas entre {2} têtes d’attention. Corrigez le fichier.</translation>
    </message>
    <message>
        <source>The tokenizer does not fit the text encoder, which knows {0} tokens and {1} places. Use the model&apos;s own tokenizer.</source>
        <extracomment>text.ids</extracomment>
        <translation>Le tokeniseur ne correspond pas à l’encodeur de texte, qui connaît {0} tokens et {1} positions. Utilisez le tokeniseur propre au modèle.</translation>
    </message>
    <message>
        <source>The entry “{0}” of {1} is not what a CLIP tokenizer has there. Get the file again.</source>
        <extracomment>tokenizer.entry</extracomment>
        <translation>L’entrée «&#xa0;{0}&#xa0;» de {1} n’est pas ce qu’un tokeniseur CLIP y met. Récupérez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>{0} should hold two tokens with a blank between them. Get the file again.</source>
        <extracomment>tokenizer.merge</extracomment>
        <translation>{0} devrait contenir deux tokens séparés par une espace. Récupérez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>There is no tokenizer in {0}: vocab.json with merges.txt, or tokenizer.json, is needed.</source>
        <extracomment>tokenizer.missing</extracomment>
        <translation>Il n’y a pas de tokeniseur dans {0}&#xa0;: il faut vocab.json avec merges.txt, ou tokenizer.json.</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s vocabulary has no entry “{0}”. Give the model&apos;s own vocabulary.</source>
        <extracomment>tokenizer.token</extracomment>
        <translation>Le vocabulaire du tokeniseur n’a pas d’entrée «&#xa0;{0}&#xa0;». Donnez le vocabulaire propre au modèle.</translation>
    </message>
    <message>
        <source>The prompt has {0} bytes; at most {1} are accepted. Shorten it.</source>
        <extracomment>tokenizer.too-long</extracomment>
        <translation>Le prompt fait {0} octets&#x202f;; {1} au plus sont acceptés. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>{0} holds no vocabulary (a list of tokens with their ids).</source>
        <extracomment>tokenizer.vocabulary</extracomment>
        <translation>{0} ne contient pas de vocabulaire (une liste de tokens avec leurs numéros).</translation>
    </message>
    <message>
        <source>The validation class “{0}” is not among the training classes. Give a set with the same class folders.</source>
        <extracomment>train.validation-class</extracomment>
        <translation>La classe de validation «&#xa0;{0}&#xa0;» ne fait pas partie des classes d’entraînement. Donnez un jeu avec les mêmes dossiers de classe.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s tensor “{0}” is missing or has another shape. Delete the checkpoint to start over.</source>
        <extracomment>training.checkpoint</extracomment>
        <translation>Le tenseur «&#xa0;{0}&#xa0;» du point de reprise manque ou a une autre forme. Supprimez le point de reprise pour recommencer.</translation>
    </message>
    <message>
        <source>The training diverged: the loss in epoch {0}, step {1} is no number. Lower the learning rate (now {2}) and train again.</source>
        <extracomment>training.diverged</extracomment>
        <translation>L’entraînement a divergé&#xa0;: la perte à l’époque {0}, pas {1}, n’est pas un nombre. Baissez le taux d’apprentissage (actuellement {2}) et recommencez l’entraînement.</translation>
    </message>
    <message>
        <source>There is no optimiser called “{0}”. Choose sgd, adam or adamw.</source>
        <extracomment>training.optimiser</extracomment>
        <translation>Il n’y a pas d’optimiseur nommé «&#xa0;{0}&#xa0;». Choisissez sgd, adam ou adamw.</translation>
    </message>
    <message>
        <source>The value “{1}” of {0} is out of range. Give {2}.</source>
        <extracomment>training.option</extracomment>
        <translation>La valeur «&#xa0;{1}&#xa0;» de {0} est hors limites. Donnez {2}.</translation>
    </message>
    <message>
        <source>The checkpoint {0} belongs to a training with other data or options. Use the same ones, or delete it to start over.</source>
        <extracomment>training.other-checkpoint</extracomment>
        <translation>Le point de reprise {0} appartient à un entraînement avec d’autres données ou options. Utilisez les mêmes, ou supprimez-le pour recommencer.</translation>
    </message>
    <message>
        <source>In {0}, {1} channels can&apos;t be shared by {3} {2}. Correct the configuration.</source>
        <extracomment>unet.config</extracomment>
        <translation>Dans {0}, {1} canaux ne se répartissent pas entre {3} {2}. Corrigez la configuration.</translation>
    </message>
    <message>
        <source>{0} describes a U-Net without levels or channels. Correct the configuration.</source>
        <extracomment>unet.config-empty</extracomment>
        <translation>{0} décrit un U-Net sans niveaux ou sans canaux. Corrigez la configuration.</translation>
    </message>
    <message>
        <source>{0} gives several values of “cross_attention_dim”; only one for all levels is known. Use another model.</source>
        <extracomment>unet.text-width</extracomment>
        <translation>{0} donne plusieurs valeurs de «&#xa0;cross_attention_dim&#xa0;»&#x202f;; une seule pour tous les niveaux est prévue. Utilisez un autre modèle.</translation>
    </message>
    <message>
        <source>In {0}, {1} channels can&apos;t be shared by {2} groups (norm_num_groups). Correct the configuration.</source>
        <extracomment>vae.config</extracomment>
        <translation>Dans {0}, {1} canaux ne se répartissent pas entre {2} groupes (norm_num_groups). Corrigez la configuration.</translation>
    </message>
    <message>
        <source>{0} describes an autoencoder without levels, channels or a scaling factor. Correct the configuration.</source>
        <extracomment>vae.config-empty</extracomment>
        <translation>{0} décrit un autoencodeur sans niveaux, canaux ou facteur d’échelle. Corrigez la configuration.</translation>
    </message>
    <message>
        <source>The autoencoder takes [N, {0}, h, w] with sides of {1} or more, but got {2}. Use inputs made for this model.</source>
        <extracomment>vae.input</extracomment>
        <translation>L’autoencodeur prend [N, {0}, h, w] avec des côtés d’au moins {1}, mais a reçu {2}. Utilisez des entrées faites pour ce modèle.</translation>
    </message>
    <message>
        <source>The tensor “{0}” in {1} should have the type {2} but has {3}. Give a matching file.</source>
        <extracomment>weights.dtype</extracomment>
        <translation>Le tenseur «&#xa0;{0}&#xa0;» de {1} devrait être du type {2}, mais il est du type {3}. Donnez un fichier qui convient.</translation>
    </message>
    <message>
        <source>The tensor “{0}” is missing in {1}. Give the complete weights of this network.</source>
        <extracomment>weights.missing</extracomment>
        <translation>Le tenseur «&#xa0;{0}&#xa0;» manque dans {1}. Donnez les poids complets de ce réseau.</translation>
    </message>
    <message>
        <source>The tensor “{0}” in {1} should have the shape {2} but has {3}. Give a matching file.</source>
        <extracomment>weights.shape</extracomment>
        <translation>Le tenseur «&#xa0;{0}&#xa0;» de {1} devrait avoir la forme {2}, mais il a la forme {3}. Donnez un fichier qui convient.</translation>
    </message>
    <message>
        <source>The detector&apos;s class names are none of the folder&apos;s; classes were matched in sorted order.</source>
        <extracomment>detect.by-order</extracomment>
        <translation>Aucun nom de classe du détecteur ne figure dans le dossier&#x202f;; les classes ont été associées par ordre de tri.</translation>
    </message>
    <message>
        <source>{0} baseline: the image is all black.</source>
        <extracomment>image.black</extracomment>
        <translation>{0}, image initiale&#xa0;: l’image est toute noire.</translation>
    </message>
    <message>
        <source>{0} candidate {1}: the image is all black.</source>
        <extracomment>image.black</extracomment>
        <translation>{0}, candidat {1}&#xa0;: l’image est toute noire.</translation>
    </message>
    <message>
        <source>{0} baseline: the model gave no finite image; it is marked as failed.</source>
        <extracomment>image.nan</extracomment>
        <translation>{0}, image initiale&#xa0;: le modèle n’a pas donné d’image finie&#x202f;; elle est marquée en échec.</translation>
    </message>
    <message>
        <source>{0} candidate {1}: the model gave no finite image; it is marked as failed.</source>
        <extracomment>image.nan</extracomment>
        <translation>{0}, candidat {1}&#xa0;: le modèle n’a pas donné d’image finie&#x202f;; il est marqué en échec.</translation>
    </message>
    <message>
        <source>Skipped: {0}</source>
        <extracomment>scan.skipped</extracomment>
        <translation>Ignoré&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} has only one half of a tiny autoencoder. A model needs both: put encoder and decoder there.</source>
        <extracomment>model.autoencoder-half</extracomment>
        <translation>{0} ne contient que la moitié d’un petit autoencodeur. Un modèle a besoin des deux&#xa0;: mettez-y l’encodeur et le décodeur.</translation>
    </message>
    <message>
        <source>The model {0} can&apos;t be written: {1}. Free some space or check the permissions, then go on.</source>
        <extracomment>model.write</extracomment>
        <translation>Impossible d’écrire le modèle {0}&#xa0;: {1}. Libérez de l’espace ou vérifiez les permissions, puis continuez.</translation>
    </message>
    <message>
        <source>{0} exists already and is no model that could be replaced. Name another folder, or remove it first.</source>
        <extracomment>output.no-model</extracomment>
        <translation>{0} existe déjà et n’est pas un modèle qui puisse être remplacé. Nommez un autre dossier, ou supprimez-le d’abord.</translation>
    </message>
    <message>
        <source>The training of the {0} diverged: the loss in step {1} is no number. The checkpoint from before is kept. Lower the learning rate (now {2}) and train again.</source>
        <extracomment>training.diverged-phase</extracomment>
        <translation>L’entraînement de {0} a divergé&#xa0;: la perte au pas {1} n’est pas un nombre. Le point de reprise d’avant est conservé. Baissez le taux d’apprentissage (actuellement {2}) et recommencez l’entraînement.</translation>
    </message>
    <message>
        <source>There are {0} prompts but {1} classes. Give one prompt for each class.</source>
        <extracomment>training.prompts</extracomment>
        <translation>Il y a {0} prompts, mais {1} classes. Donnez un prompt par classe.</translation>
    </message>
    <message>
        <source>Images of {0} pixels don&apos;t fit this autoencoder and U-Net, which need multiples of {1}. Choose another --size, or give the U-Net fewer levels.</source>
        <extracomment>training.size</extracomment>
        <translation>Des images de {0} pixels ne conviennent pas à cet autoencodeur et à ce U-Net, qui demandent des multiples de {1}. Choisissez un autre --size, ou donnez moins de niveaux au U-Net.</translation>
    </message>
    <message>
        <source>The detector knows no class {0}. Give a number from 0 to {1}, or one of its names: {2}.</source>
        <extracomment>gradcam.class</extracomment>
        <translation>Le détecteur ne connaît pas de classe {0}. Donnez un nombre de 0 à {1}, ou l’un de ses noms&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>Grad-CAM needs one class from 0 to {0} for each of {1} images. Choose a class the detector knows.</source>
        <extracomment>gradcam.classes</extracomment>
        <translation>Grad-CAM demande une classe de 0 à {0} pour chacune des {1} images. Choisissez une classe que le détecteur connaît.</translation>
    </message>
    <message>
        <source>The project has no detector yet. Run it at least to the detector stage.</source>
        <extracomment>gradcam.no-detector</extracomment>
        <translation>Le projet n’a pas encore de détecteur. Exécutez-le au moins jusqu’à l’étape du détecteur.</translation>
    </message>
    <message>
        <source>There is no decision to undo in {0}.</source>
        <extracomment>journal.nothing</extracomment>
        <translation>Il n’y a pas de décision à annuler dans {0}.</translation>
    </message>
    <message>
        <source>There is no undone decision to redo in {0}.</source>
        <extracomment>journal.nothing</extracomment>
        <translation>Il n’y a pas de décision annulée à rétablir dans {0}.</translation>
    </message>
    <message>
        <source>{0} does not hold the snapshot that its refs/main names. Download the model again, or give one of the folders in its snapshots.</source>
        <extracomment>model.cache</extracomment>
        <translation>{0} ne contient pas l’instantané que nomme son refs/main. Téléchargez à nouveau le modèle, ou donnez l’un des dossiers de snapshots.</translation>
    </message>
    <message>
        <source>{0} does not name a snapshot. Download the model again.</source>
        <extracomment>model.cache</extracomment>
        <translation>{0} ne nomme aucun instantané. Téléchargez à nouveau le modèle.</translation>
    </message>
    <message>
        <source>{0} decodes latents of {1} channels to {2} times their side, but the model&apos;s have {3} channels and {4} times. Choose a decoder that was made for this model.</source>
        <extracomment>model.decoder</extracomment>
        <translation>{0} décode des latents à {1} canaux en {2} fois leur côté, mais ceux du modèle ont {3} canaux et {4} fois. Choisissez un décodeur fait pour ce modèle.</translation>
    </message>
    <message>
        <source>{0} is not a Stable Diffusion model of 1.x or 2.x, and no other family can be run. Use another model.</source>
        <extracomment>model.family</extracomment>
        <translation>{0} n’est pas un modèle Stable Diffusion 1.x ou 2.x, et aucune autre famille ne peut être exécutée. Utilisez un autre modèle.</translation>
    </message>
    <message>
        <source>There is no model at {0}, nor is it in the Hugging Face cache {1}. Check the name, or download the model first (nothing is downloaded here); HF_HOME or HF_HUB_CACHE may name another cache.</source>
        <extracomment>model.missing</extracomment>
        <translation>Il n’y a pas de modèle à l’emplacement {0}, ni dans le cache Hugging Face {1}. Vérifiez le nom, ou téléchargez d’abord le modèle (rien n’est téléchargé ici)&#x202f;; HF_HOME ou HF_HUB_CACHE peuvent désigner un autre cache.</translation>
    </message>
    <message>
        <source>{0} asks for a parameterization that is not known; known are &quot;eps&quot; and &quot;v&quot;. Correct the file.</source>
        <extracomment>model.parameterization</extracomment>
        <translation>{0} demande une parameterization inconnue&#x202f;; celles qui sont connues sont &quot;eps&quot; et &quot;v&quot;. Corrigez le fichier.</translation>
    </message>
    <message>
        <source>{0} is pickled, which can hold programs and is not read. Get the model as .safetensors.</source>
        <extracomment>model.pickled</extracomment>
        <translation>{0} est au format pickle, qui peut contenir des programmes et n’est pas lu. Récupérez le modèle en .safetensors.</translation>
    </message>
    <message>
        <source>{0} is a Stable Diffusion XL model, which this program can&apos;t run. Use a model of 1.x or 2.x.</source>
        <extracomment>model.sdxl</extracomment>
        <translation>{0} est un modèle Stable Diffusion XL, que ce programme ne peut pas exécuter. Utilisez un modèle 1.x ou 2.x.</translation>
    </message>
    <message>
        <source>{0} is missing; {1} lists it as a part of the weights. Get the model again.</source>
        <extracomment>model.shard-missing</extracomment>
        <translation>{0} manque&#x202f;; {1} le cite comme une partie des poids. Récupérez à nouveau le modèle.</translation>
    </message>
    <message>
        <source>The tensor “{0}” is in {1} and in {2}. Get the model again.</source>
        <extracomment>model.shards-twice</extracomment>
        <translation>Le tenseur «&#xa0;{0}&#xa0;» est dans {1} et dans {2}. Récupérez à nouveau le modèle.</translation>
    </message>
    <message>
        <source>{1} lacks a part of the model: there is no “{0}”. Give a file with U-Net, autoencoder and text encoder.</source>
        <extracomment>model.single-part</extracomment>
        <translation>Il manque une partie du modèle dans {1}&#xa0;: il n’y a pas de «&#xa0;{0}&#xa0;». Donnez un fichier avec U-Net, autoencodeur et encodeur de texte.</translation>
    </message>
    <message>
        <source>The shape of “{0}” in {1} is none that a Stable Diffusion model of 1.x or 2.x has. Use another file.</source>
        <extracomment>model.single-shape</extracomment>
        <translation>La forme de «&#xa0;{0}&#xa0;» dans {1} n’est celle d’aucun modèle Stable Diffusion 1.x ou 2.x. Utilisez un autre fichier.</translation>
    </message>
    <message>
        <source>The scheduler&apos;s config has “lambda_min_clipped” {0}, which leaves no timestep.</source>
        <extracomment>scheduler.lambda</extracomment>
        <translation>La configuration de l’ordonnanceur a «&#xa0;lambda_min_clipped&#xa0;» à {0}, ce qui ne laisse aucun pas de temps.</translation>
    </message>
    <message>
        <source>LCM was distilled with {0} steps, so that {1} are too many. Choose fewer.</source>
        <extracomment>scheduler.lcm-steps</extracomment>
        <translation>LCM a été distillé avec {0} pas, {1} sont donc trop. Choisissez-en moins.</translation>
    </message>
    <message>
        <source>The scheduler&apos;s config has “original_inference_steps” {0}, more than its {1} training steps.</source>
        <extracomment>scheduler.original-steps</extracomment>
        <translation>La configuration de l’ordonnanceur a «&#xa0;original_inference_steps&#xa0;» à {0}, plus que ses {1} pas d’entraînement.</translation>
    </message>
    <message>
        <source>Euler ancestral can&apos;t work with prediction_type “sample”. Choose the scheduler euler.</source>
        <extracomment>scheduler.prediction-ancestral</extracomment>
        <translation>Euler ancestral ne fonctionne pas avec prediction_type «&#xa0;sample&#xa0;». Choisissez l’ordonnanceur euler.</translation>
    </message>
    <message>
        <source>The scheduler&apos;s config has “{0}” {1}; supported are {2}.</source>
        <extracomment>scheduler.solver</extracomment>
        <translation>La configuration de l’ordonnanceur a «&#xa0;{0}&#xa0;» à {1}&#x202f;; les valeurs prises en charge sont {2}.</translation>
    </message>
    <message>
        <source>This scheduler adds noise in every call; give noise of the sample&apos;s shape.</source>
        <extracomment>scheduler.step-noise</extracomment>
        <translation>Cet ordonnanceur ajoute du bruit à chaque appel&#x202f;; donnez un bruit de la forme de l’échantillon.</translation>
    </message>
    <message>
        <source>The scheduler&apos;s config has “{0}” {1}, which is not supported. Choose another scheduler.</source>
        <extracomment>scheduler.unsupported</extracomment>
        <translation>La configuration de l’ordonnanceur a «&#xa0;{0}&#xa0;» à {1}, ce qui n’est pas pris en charge. Choisissez un autre ordonnanceur.</translation>
    </message>
    <message>
        <source>{0} holds no tokenizer, and there is none beside it or in the Hugging Face cache {1}. Put vocab.json and merges.txt (of openai/clip-vit-large-patch14, for example) into the same folder.</source>
        <extracomment>tokenizer.single-file</extracomment>
        <translation>{0} ne contient pas de tokeniseur, et il n’y en a ni à côté ni dans le cache Hugging Face {1}. Mettez vocab.json et merges.txt (de openai/clip-vit-large-patch14, par exemple) dans le même dossier.</translation>
    </message>
    <message>
        <source>The U-Net takes guidance embeddings of {0} channels (0: none), one or one for each of {1} latents, but got {2}. Use an embedding made for this model.</source>
        <extracomment>unet.guidance</extracomment>
        <translation>Le U-Net prend des plongements de guidage à {0} canaux (0&#xa0;: aucun), un seul ou un pour chacun des {1} latents, mais a reçu {2}. Utilisez un plongement fait pour ce modèle.</translation>
    </message>
    <message>
        <source>The tensor “{0}” of {1} holds values that are not finite as {2}. Get the file again, or choose another type of numbers.</source>
        <extracomment>weights.non-finite</extracomment>
        <translation>Le tenseur «&#xa0;{0}&#xa0;» de {1} contient des valeurs qui ne sont pas finies en {2}. Récupérez à nouveau le fichier, ou choisissez un autre type de nombres.</translation>
    </message>
    <message>
        <source>The detector&apos;s class {0} fits two classes of this project, {1} and {2}. Give them different names, or train a detector on this data.</source>
        <extracomment>detector.ambiguous</extracomment>
        <translation>La classe {0} du détecteur correspond à deux classes de ce projet, {1} et {2}. Donnez-leur des noms différents, ou entraînez un détecteur sur ces données.</translation>
    </message>
    <message>
        <source>The detector has more than one class {0}, so that its outputs can&apos;t be told apart. Use a detector whose classes have different names.</source>
        <extracomment>detector.repeated</extracomment>
        <translation>Le détecteur a plus d’une classe {0}, si bien que ses sorties ne se distinguent pas. Utilisez un détecteur dont les classes ont des noms différents.</translation>
    </message>
    <message>
        <source>The name of {0} isn&apos;t UTF-8. Rename it.</source>
        <extracomment>image.name</extracomment>
        <translation>Le nom de {0} n’est pas en UTF-8. Renommez ce fichier.</translation>
    </message>
    <message>
        <source>The name of the class folder {0} in {1} isn&apos;t UTF-8. Rename the folder.</source>
        <extracomment>images.class-name</extracomment>
        <translation>Le nom du dossier de classe {0} dans {1} n’est pas en UTF-8. Renommez le dossier.</translation>
    </message>
    <message>
        <source>encode.size is {0} and synthesis.size is {1}; prototypes are what synthesis starts from, so give both the same.</source>
        <extracomment>preset.sizes</extracomment>
        <translation>encode.size vaut {0} et synthesis.size vaut {1}&#x202f;; la synthèse part des prototypes, donnez donc la même valeur aux deux.</translation>
    </message>
    <message>
        <source>The U-Net takes latents [N, {0}, h, w], one timestep or N, and N texts or (with one timestep) a multiple, but got {1}, {2} and {3} texts. Use inputs made for this model.</source>
        <extracomment>unet.input</extracomment>
        <translation>Le U-Net prend des latents [N, {0}, h, w], un pas de temps ou N, et N textes ou (avec un seul pas de temps) un multiple, mais a reçu {1}, {2} et {3} textes. Utilisez des entrées faites pour ce modèle.</translation>
    </message>
    <message>
        <source>The U-Net takes text [N, T, {0}], but got {1}. Use the text encoder of this model.</source>
        <extracomment>unet.text</extracomment>
        <translation>Le U-Net prend du texte [N, T, {0}], mais a reçu {1}. Utilisez l’encodeur de texte de ce modèle.</translation>
    </message>
    <message>
        <source>The class {0} has {1} images, fewer than the {2} images per class asked for. Add images or lower --ipc.</source>
        <extracomment>data.too-few</extracomment>
        <translation>La classe {0} a {1} images, moins que les {2} images par classe demandées. Ajoutez des images ou baissez --ipc.</translation>
    </message>
    <message>
        <source>{0} nests its values more than {1} deep. Correct it or get it again.</source>
        <extracomment>config.depth</extracomment>
        <translation>{0} imbrique ses valeurs sur plus de {1} niveaux. Corrigez ce fichier ou récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>In {0}, “{1}” is {2}; it has to be a list of one to eight usable values, one for each level. Correct the file.</source>
        <extracomment>config.list</extracomment>
        <translation>Dans {0}, «&#xa0;{1}&#xa0;» vaut {2}&#x202f;; ce doit être une liste d’une à huit valeurs utilisables, une par niveau. Corrigez le fichier.</translation>
    </message>
    <message>
        <source>“{0}” in {1} is {2}, which has a wrong type or is out of range. Correct it.</source>
        <extracomment>config.value</extracomment>
        <translation>«&#xa0;{0}&#xa0;» dans {1} vaut {2}, qui n’est pas du bon type ou est hors limites. Corrigez cette valeur.</translation>
    </message>
    <message>
        <source>A CUDA kernel could not be made or started: {0}. Update the NVIDIA driver, or run on the CPU.</source>
        <extracomment>cuda.kernel</extracomment>
        <translation>Impossible de créer ou de lancer un noyau CUDA&#xa0;: {0}. Mettez à jour le pilote NVIDIA, ou calculez sur le CPU.</translation>
    </message>
    <message>
        <source>This program was built without CUDA. Run on the CPU.</source>
        <extracomment>cuda.missing</extracomment>
        <translation>Ce programme a été compilé sans CUDA. Calculez sur le CPU.</translation>
    </message>
    <message>
        <source>Decision {0} of the project can&apos;t be read: {1}. Restore project.db from a copy of the project.</source>
        <extracomment>journal.damaged</extracomment>
        <translation>Impossible de lire la décision {0} du projet&#xa0;: {1}. Restaurez project.db depuis une copie du projet.</translation>
    </message>
    <message>
        <source>Memory ran out, so that images are made {0} at a time from here on. Their record says so.</source>
        <extracomment>memory.halved</extracomment>
        <translation>La mémoire est venue à manquer&#x202f;; à partir d’ici, les images sont générées {0} à la fois. C’est consigné pour chacune.</translation>
    </message>
    <message>
        <source>{0} holds an encoder alone. Give the file or folder of the decoder.</source>
        <extracomment>model.no-decoder</extracomment>
        <translation>{0} ne contient qu’un encodeur. Donnez le fichier ou le dossier du décodeur.</translation>
    </message>
    <message>
        <source>There is no class number {0} in this project.</source>
        <extracomment>override.sample</extracomment>
        <translation>Il n’y a pas de classe numéro {0} dans ce projet.</translation>
    </message>
    <message>
        <source>There is no prototype @{0}/{1} in this project yet. Run it at least to the prototypes stage.</source>
        <extracomment>prototypes.missing</extracomment>
        <translation>Il n’y a pas encore de prototype @{0}/{1} dans ce projet. Exécutez-le au moins jusqu’à l’étape des prototypes.</translation>
    </message>
    <message>
        <source>{0} has no image to review yet. Run the project first.</source>
        <extracomment>review.no-image</extracomment>
        <translation>{0} n’a pas encore d’image à examiner. Exécutez d’abord le projet.</translation>
    </message>
    <message>
        <source>“{0}” is no saving. There are {1}, and all for all of them.</source>
        <extracomment>savings.unknown</extracomment>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une économie. Il y a {1}, et all pour toutes.</translation>
    </message>
    <message>
        <source>“trained_betas” in {0} holds {1} numbers, but “num_train_timesteps” is {2}. Correct the file.</source>
        <extracomment>scheduler.beta-count</extracomment>
        <translation>«&#xa0;trained_betas&#xa0;» dans {0} contient {1} nombres, mais «&#xa0;num_train_timesteps&#xa0;» vaut {2}. Corrigez le fichier.</translation>
    </message>
    <message>
        <source>“{0}” in {1} holds {2}; betas lie above 0 and below 1. Correct the file.</source>
        <extracomment>scheduler.betas</extracomment>
        <translation>«&#xa0;{0}&#xa0;» dans {1} contient {2}&#x202f;; les bêtas sont supérieurs à 0 et inférieurs à 1. Corrigez le fichier.</translation>
    </message>
    <message>
        <source>“{0}” in {1} is {2}; it must lie between 0.000001 and 1000000. Correct the file.</source>
        <extracomment>scheduler.sigma</extracomment>
        <translation>«&#xa0;{0}&#xa0;» dans {1} vaut {2}&#x202f;; la valeur doit se situer entre 0,000001 et 1000000. Corrigez le fichier.</translation>
    </message>
    <message>
        <source>“sigma_min” in {0} is {1}, above “sigma_max”, which is {2}. Correct the file.</source>
        <extracomment>scheduler.sigmas</extracomment>
        <translation>«&#xa0;sigma_min&#xa0;» dans {0} vaut {1}, plus que «&#xa0;sigma_max&#xa0;», qui vaut {2}. Corrigez le fichier.</translation>
    </message>
    <message>
        <source>The scheduler&apos;s config leaves only signal or only noise at training step {0} of {1}. Check its betas and num_train_timesteps.</source>
        <extracomment>scheduler.signal</extracomment>
        <translation>La configuration de l’ordonnanceur ne laisse que du signal ou que du bruit au pas d’entraînement {0} sur {1}. Vérifiez ses bêtas et num_train_timesteps.</translation>
    </message>
    <message>
        <source>{0} more candidates can&apos;t be asked for. Ask for 1 to {1}.</source>
        <extracomment>candidates.more</extracomment>
        <translation>Impossible de demander {0} candidats de plus. Demandez-en de 1 à {1}.</translation>
    </message>
    <message>
        <source>{0} isn&apos;t ready for candidates: its prototype, its judged baseline or the detector is missing. Run the project to the detect stage first.</source>
        <extracomment>candidates.too-early</extracomment>
        <translation>{0} n’est pas prêt pour des candidats&#xa0;: il manque son prototype, son image initiale jugée ou le détecteur. Exécutez d’abord le projet jusqu’à l’étape de détection.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}. Repair or remove it.</source>
        <extracomment>images.walk</extracomment>
        <translation>Impossible de lire {0}&#xa0;: {1}. Réparez ou supprimez cet élément.</translation>
    </message>
    <message>
        <source>Conv-3 of RDED</source>
        <translation>Conv-3 de RDED</translation>
    </message>
    <message>
        <source>ConvNet-6 of Minimax</source>
        <translation>ConvNet-6 de Minimax</translation>
    </message>
    <message>
        <source>Image folder with manifest</source>
        <translation>Dossier d’images avec manifeste</translation>
    </message>
    <message>
        <source>PNG files in a folder for each class, as torchvision&apos;s ImageFolder reads them, and manifest.json: how each image was made, judged and chosen</source>
        <translation>Fichiers PNG dans un dossier par classe, comme les lit ImageFolder de torchvision, et manifest.json&#xa0;: comment chaque image a été générée, jugée et choisie</translation>
    </message>
    <message>
        <source>ResNet-18 of Minimax, instance normalisation</source>
        <translation>ResNet-18 de Minimax, normalisation par instance</translation>
    </message>
    <message>
        <source>ResNet-18 of RDED, small stem</source>
        <translation>ResNet-18 de RDED, petite entrée</translation>
    </message>
    <message>
        <source>ResNet-18 of torchvision</source>
        <translation>ResNet-18 de torchvision</translation>
    </message>
    <message>
        <source>ResNet-20 for 32 × 32 images</source>
        <translation>ResNet-20 pour images 32 × 32</translation>
    </message>
    <message>
        <source>ResNet-50 of torchvision</source>
        <translation>ResNet-50 de torchvision</translation>
    </message>
    <message>
        <source>ResNet-56 for 32 × 32 images</source>
        <translation>ResNet-56 pour images 32 × 32</translation>
    </message>
    <message>
        <source>ResNet-AP-10 of Minimax, average pooling</source>
        <translation>ResNet-AP-10 de Minimax, pooling moyen</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>The GPU failed: {0}. Everything finished is saved: start again and go on, and if it fails at the same place once more, check the driver with nvidia-smi or choose the CPU.</source>
        <extracomment>device.failed</extracomment>
        <translation>Le GPU est tombé en panne&#xa0;: {0}. Tout ce qui est terminé est enregistré&#xa0;: redémarrez et continuez&#x202f;; si la panne revient au même endroit, vérifiez le pilote avec nvidia-smi ou choisissez le CPU.</translation>
    </message>
    <message>
        <source>There is no usable CUDA device here for {0}. Choose cpu, or check the driver with nvidia-smi.</source>
        <extracomment>device.missing</extracomment>
        <translation>Il n’y a pas ici d’appareil CUDA utilisable pour {0}. Choisissez cpu, ou vérifiez le pilote avec nvidia-smi.</translation>
    </message>
    <message>
        <source>There is no device {0}: the last of the CUDA devices here is cuda:{1}.</source>
        <extracomment>device.number</extracomment>
        <translation>Il n’y a pas d’appareil {0}&#xa0;: le dernier appareil CUDA est ici cuda:{1}.</translation>
    </message>
    <message>
        <source>The device “{0}” is not known. Choose auto, cpu, cuda or cuda:N.</source>
        <extracomment>device.unknown</extracomment>
        <translation>L’appareil «&#xa0;{0}&#xa0;» n’est pas connu. Choisissez auto, cpu, cuda ou cuda:N.</translation>
    </message>
    <message>
        <source>There is no number type “{0}” here. Choose one of: {1}.</source>
        <extracomment>dtype.unknown</extracomment>
        <translation>Il n’y a pas ici de type de nombres «&#xa0;{0}&#xa0;». Choisissez parmi&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Encoding needs a size and a batch of at least 1; they are {0} and {1}.</source>
        <extracomment>encode.options</extracomment>
        <translation>L’encodage demande une taille et un lot d’au moins 1&#x202f;; ils valent {0} et {1}.</translation>
    </message>
    <message>
        <source>There is no format “{0}” to export to. Choose one of: {1}.</source>
        <extracomment>export.format</extracomment>
        <translation>Il n’y a pas de format d’export «&#xa0;{0}&#xa0;». Choisissez parmi&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The format {0} has no option {1}. Leave it out, or choose another format.</source>
        <extracomment>export.option</extracomment>
        <translation>Le format {0} n’a pas d’option {1}. Omettez-la, ou choisissez un autre format.</translation>
    </message>
    <message>
        <source>There is no set “{0}”. Choose one of: {1}.</source>
        <extracomment>export.set</extracomment>
        <translation>Il n’y a pas de jeu «&#xa0;{0}&#xa0;». Choisissez parmi&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong: {0}. Everything finished is saved.</source>
        <extracomment>failure.unknown</extracomment>
        <translation>Une erreur inattendue s’est produite&#xa0;: {0}. Tout ce qui est terminé est enregistré.</translation>
    </message>
    <message>
        <source>{0}: {1}. Check the path, the permissions and the free space.</source>
        <extracomment>file.system</extracomment>
        <translation>{0}&#xa0;: {1}. Vérifiez le chemin, les permissions et l’espace libre.</translation>
    </message>
    <message>
        <source>The GPU has not enough memory. Everything finished is saved: close other programs that use it, take smaller batches or f16, or choose the CPU, and go on.</source>
        <extracomment>memory.device</extracomment>
        <translation>Le GPU n’a pas assez de mémoire. Tout ce qui est terminé est enregistré&#xa0;: fermez les autres programmes qui l’utilisent, prenez des lots plus petits ou f16, ou choisissez le CPU, puis continuez.</translation>
    </message>
    <message>
        <source>There is not enough memory. Everything finished is saved: close other programs or take smaller batches, and go on.</source>
        <extracomment>memory.exhausted</extracomment>
        <translation>Il n’y a pas assez de mémoire. Tout ce qui est terminé est enregistré&#xa0;: fermez d’autres programmes ou prenez des lots plus petits, puis continuez.</translation>
    </message>
    <message>
        <source>D4M replaces no image, so that the strategy {0} doesn&apos;t go with it. Choose the strategy baseline, or the method detector-guided.</source>
        <extracomment>method.strategy</extracomment>
        <translation>D4M ne remplace aucune image, si bien que la stratégie {0} ne lui convient pas. Choisissez la stratégie baseline, ou la méthode detector-guided.</translation>
    </message>
    <message>
        <source>There is no method called {0}. These are known: {1}.</source>
        <extracomment>method.unknown</extracomment>
        <translation>Il n’y a pas de méthode nommée {0}. Sont connues&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>There is no model of the shape “{0}”. Choose one of: {1}.</source>
        <extracomment>model.shape</extracomment>
        <translation>Il n’y a pas de modèle de forme «&#xa0;{0}&#xa0;». Choisissez parmi&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>A network can&apos;t calculate with what it was given: {0}. Either a file doesn&apos;t hold what it claims to, or this program has a fault.</source>
        <extracomment>network.failed</extracomment>
        <translation>Un réseau ne peut pas calculer avec ce qu’il a reçu&#xa0;: {0}. Soit un fichier ne contient pas ce qu’il annonce, soit ce programme a un défaut.</translation>
    </message>
    <message>
        <source>The project&apos;s catalogue is damaged: {0} can&apos;t be read ({1}). Restore project.db from a copy.</source>
        <extracomment>project.damaged</extracomment>
        <translation>Le catalogue du projet est endommagé&#xa0;: impossible de lire {0} ({1}). Restaurez project.db depuis une copie.</translation>
    </message>
    <message>
        <source>There is no way to make prototypes called {0}. These are known: {1}.</source>
        <extracomment>prototypes.method</extracomment>
        <translation>Il n’y a pas de façon de faire des prototypes nommée {0}. Sont connues&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Prototypes need a count, restarts and rounds of at least 1; they are {0}, {1} and {2}.</source>
        <extracomment>prototypes.options</extracomment>
        <translation>Les prototypes demandent un nombre, des redémarrages et des tours d’au moins 1&#x202f;; ils valent {0}, {1} et {2}.</translation>
    </message>
    <message>
        <source>The sizes of synthesis are {0} and {1} pixels; both must be at least 1.</source>
        <extracomment>synthesis.options</extracomment>
        <translation>Les tailles de la synthèse sont {0} et {1} pixels&#x202f;; les deux doivent être d’au moins 1.</translation>
    </message>
    <message>
        <source>The system refused: {0}. Everything finished is saved; check the free space and the limits, and go on.</source>
        <extracomment>system.failed</extracomment>
        <translation>Le système a refusé&#xa0;: {0}. Tout ce qui est terminé est enregistré&#x202f;; vérifiez l’espace libre et les limites, puis continuez.</translation>
    </message>
    <message>
        <source>A teacher&apos;s labels, as RDED validates</source>
        <translation>Étiquettes d’un enseignant, comme valide RDED</translation>
    </message>
    <message>
        <source>All real images</source>
        <translation>Toutes les images réelles</translation>
    </message>
    <message>
        <source>Hard labels, as Minimax validates</source>
        <translation>Étiquettes dures, comme valide Minimax</translation>
    </message>
    <message>
        <source>Herding</source>
        <translation>Herding</translation>
    </message>
    <message>
        <source>Inception-v3 as FID is measured with, 2048 features</source>
        <translation>Inception-v3, tel qu’il sert à mesurer le FID, 2048 caractéristiques</translation>
    </message>
    <message>
        <source>K-Center</source>
        <translation>K-Center</translation>
    </message>
    <message>
        <source>Random images</source>
        <translation>Images au hasard</translation>
    </message>
    <message>
        <source>Random real images</source>
        <translation>Images réelles au hasard</translation>
    </message>
    <message>
        <source>Real images by K-Center</source>
        <translation>Images réelles par K-Center</translation>
    </message>
    <message>
        <source>Real images by herding</source>
        <translation>Images réelles par herding</translation>
    </message>
    <message>
        <source>The chosen image of every sample</source>
        <translation>L’image choisie de chaque échantillon</translation>
    </message>
    <message>
        <source>The first image of every sample</source>
        <translation>La première image de chaque échantillon</translation>
    </message>
    <message>
        <source>The first images</source>
        <translation>Les premières images</translation>
    </message>
    <message>
        <source>The first real images</source>
        <translation>Les premières images réelles</translation>
    </message>
    <message>
        <source>VGG-16&apos;s second linear layer, 4096 features</source>
        <translation>Deuxième couche linéaire de VGG-16, 4096 caractéristiques</translation>
    </message>
    <message>
        <source>What confidence alone would choose</source>
        <translation>Ce que choisirait la confiance seule</translation>
    </message>
    <message>
        <source>What similarity alone would choose</source>
        <translation>Ce que choisirait la similarité seule</translation>
    </message>
    <message>
        <source>The project&apos;s catalogue can&apos;t be written any more: {0}. Was its medium mounted for reading, or a permission taken away? Everything finished is saved.</source>
        <extracomment>catalogue.read-only</extracomment>
        <translation>Impossible d’écrire encore le catalogue du projet&#xa0;: {0}. Son support a-t-il été monté en lecture seule, ou une permission retirée&#x202f;? Tout ce qui est terminé est enregistré.</translation>
    </message>
    <message>
        <source>{0} fits several classes: {1}. Name one of them by its number, as @{2}.</source>
        <extracomment>class.ambiguous</extracomment>
        <translation>{0} correspond à plusieurs classes&#xa0;: {1}. Désignez l’une d’elles par son numéro, comme @{2}.</translation>
    </message>
    <message>
        <source>{0} holds several networks ({1}). Save the state dict of one of them.</source>
        <extracomment>classifier.several</extracomment>
        <translation>{0} contient plusieurs réseaux ({1}). Enregistrez le state dict de l’un d’eux.</translation>
    </message>
    <message>
        <source>{0} holds two different tensors “{1}” and “{2}” for one place: two networks? Save the state dict of one of them.</source>
        <extracomment>classifier.twice</extracomment>
        <translation>{0} contient deux tenseurs différents, «&#xa0;{1}&#xa0;» et «&#xa0;{2}&#xa0;», pour une même place&#xa0;: deux réseaux&#x202f;? Enregistrez le state dict de l’un d’eux.</translation>
    </message>
    <message>
        <source>A comparison needs a level of 0.5 to 0.999 and 100 draws at least.</source>
        <extracomment>comparison.options</extracomment>
        <translation>Une comparaison demande un niveau de 0,5 à 0,999 et au moins 100 tirages.</translation>
    </message>
    <message>
        <source>A paired comparison needs as many repeats of both, each with the same test images. Evaluate both with the same seeds and the same test set.</source>
        <extracomment>comparison.outcomes</extracomment>
        <translation>Une comparaison appariée demande autant de répétitions des deux côtés, chacune avec les mêmes images de test. Évaluez les deux avec les mêmes graines et le même jeu de test.</translation>
    </message>
    <message>
        <source>{0} holds more than {1} values. Is it the right file?</source>
        <extracomment>config.values</extracomment>
        <translation>{0} contient plus de {1} valeurs. Est-ce le bon fichier&#x202f;?</translation>
    </message>
    <message>
        <source>There must be at least one image per class, not {0}.</source>
        <extracomment>coreset.count</extracomment>
        <translation>Il faut au moins une image par classe, et non {0}.</translation>
    </message>
    <message>
        <source>A coreset is chosen from a finite table of features with one label, 0 or more, per row. Make it with `stillroom-cli detect --out`.</source>
        <extracomment>coreset.features</extracomment>
        <translation>Un coreset se choisit dans un tableau fini de caractéristiques avec une étiquette, 0 ou plus, par ligne. Créez-le avec `stillroom-cli detect --out`.</translation>
    </message>
    <message>
        <source>There is no coreset method called {0}. These are known: {1}.</source>
        <extracomment>coreset.method</extracomment>
        <translation>Il n’y a pas de méthode de coreset nommée {0}. Sont connues&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Class {0} has {1} images, fewer than the {2} asked for. Ask for fewer per class.</source>
        <extracomment>coreset.too-few</extracomment>
        <translation>La classe {0} a {1} images, moins que les {2} demandées. Demandez-en moins par classe.</translation>
    </message>
    <message>
        <source>What the detector says of these pictures is no number, so that they count as wrong: {0}. Check its weights.</source>
        <extracomment>detect.not-finite</extracomment>
        <translation>Ce que le détecteur dit de ces images n’est pas un nombre, si bien qu’elles comptent comme fausses&#xa0;: {0}. Vérifiez ses poids.</translation>
    </message>
    <message>
        <source>{0} and {1} look exchanged: the detector takes each for the other. It gets {2} of the real images right, and {3} if its labels are put in order. Check the order of its classes and the names of the folders.</source>
        <extracomment>detector.exchanged</extracomment>
        <translation>{0} et {1} semblent échangées&#xa0;: le détecteur prend chacune pour l’autre. Il reconnaît {2} des images réelles, et {3} si ses étiquettes sont remises en ordre. Vérifiez l’ordre de ses classes et les noms des dossiers.</translation>
    </message>
    <message>
        <source>The detector&apos;s labels look out of order. It takes these classes for others: {0}. It gets {1} of the real images right, and {2} if its labels are put in order. Check the order of its classes and the names of the folders.</source>
        <extracomment>detector.permuted</extracomment>
        <translation>Les étiquettes du détecteur semblent en désordre. Il prend ces classes pour d’autres&#xa0;: {0}. Il reconnaît {1} des images réelles, et {2} si ses étiquettes sont remises en ordre. Vérifiez l’ordre de ses classes et les noms des dossiers.</translation>
    </message>
    <message>
        <source>The detector&apos;s file holds several sets of weights: “{0}” was taken, not “{1}”. Save the other one&apos;s state dict alone to use it.</source>
        <extracomment>detector.several-weights</extracomment>
        <translation>Le fichier du détecteur contient plusieurs jeux de poids&#xa0;: «&#xa0;{0}&#xa0;» a été pris, et non «&#xa0;{1}&#xa0;». Pour utiliser l’autre, enregistrez son seul state dict.</translation>
    </message>
    <message>
        <source>The detector gets only {0} of {1} real images right. Is it the right one?</source>
        <extracomment>detector.weak</extracomment>
        <translation>Le détecteur ne reconnaît que {0} images réelles sur {1}. Est-ce le bon&#x202f;?</translation>
    </message>
    <message>
        <source>This processor has no instructions for {0}: it is emulated and takes about {1} times as long as f32. Choose f32 or auto to be quicker.</source>
        <extracomment>dtype.emulated</extracomment>
        <translation>Ce processeur n’a pas d’instructions pour {0}&#xa0;: ce type est émulé et prend environ {1} fois plus de temps que f32. Choisissez f32 ou auto pour aller plus vite.</translation>
    </message>
    <message>
        <source>The classes of {0} have none of the test set&apos;s names; they were matched in sorted order.</source>
        <extracomment>evaluation.by-order</extracomment>
        <translation>Les classes de {0} n’ont aucun des noms du jeu de test&#x202f;; elles ont été associées par ordre de tri.</translation>
    </message>
    <message>
        <source>The class {0} of {1} is not among the test set&apos;s. Give sets with the same class folders.</source>
        <extracomment>evaluation.class</extracomment>
        <translation>La classe {0} de {1} ne fait pas partie de celles du jeu de test. Donnez des jeux avec les mêmes dossiers de classe.</translation>
    </message>
    <message>
        <source>The evaluation in {0} is damaged: {1}. Remove that folder and evaluate again.</source>
        <extracomment>evaluation.damaged</extracomment>
        <translation>L’évaluation dans {0} est endommagée&#xa0;: {1}. Supprimez ce dossier et relancez l’évaluation.</translation>
    </message>
    <message>
        <source>{0} holds an evaluation with other images, options or another teacher. Give another folder of results, or remove it.</source>
        <extracomment>evaluation.other-run</extracomment>
        <translation>{0} contient une évaluation avec d’autres images, d’autres options ou un autre enseignant. Donnez un autre dossier de résultats, ou supprimez celui-ci.</translation>
    </message>
    <message>
        <source>There is no protocol called {0}. These are known: {1}.</source>
        <extracomment>evaluation.protocol</extracomment>
        <translation>Il n’y a pas de protocole nommé {0}. Sont connus&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Two of the sets are called {0}. Rename one of the folders.</source>
        <extracomment>evaluation.same-name</extracomment>
        <translation>Deux des jeux s’appellent {0}. Renommez l’un des dossiers.</translation>
    </message>
    <message>
        <source>--shard is I/N with I from 1 to N, for example 2/4, not {0}.</source>
        <extracomment>evaluation.shard</extracomment>
        <translation>--shard s’écrit I/N avec I de 1 à N, par exemple 2/4, et non {0}.</translation>
    </message>
    <message>
        <source>A shard leaves its runs in a folder that all share. Name it with --into.</source>
        <extracomment>evaluation.shard-into</extracomment>
        <translation>Un fragment laisse ses exécutions dans un dossier que tous partagent. Nommez-le avec --into.</translation>
    </message>
    <message>
        <source>The protocol {0} takes its labels from a teacher, and none of the sets is of a project with a detector. Name one, trained on the real images, with --teacher.</source>
        <extracomment>evaluation.teacher</extracomment>
        <translation>Le protocole {0} tient ses étiquettes d’un enseignant, et aucun des jeux ne vient d’un projet avec un détecteur. Nommez-en un, entraîné sur les images réelles, avec --teacher.</translation>
    </message>
    <message>
        <source>The run of {0} was tested on {1} images, the others on {2}. Compare runs on the same test set only.</source>
        <extracomment>evaluation.test-differs</extracomment>
        <translation>L’exécution de {0} a été testée sur {1} images, les autres sur {2}. Ne comparez que des exécutions sur le même jeu de test.</translation>
    </message>
    <message>
        <source>The authors of the protocol {0} say nothing of a set like {1}; its batch and epochs are a choice of this program.</source>
        <extracomment>evaluation.unpublished</extracomment>
        <translation>Les auteurs du protocole {0} ne disent rien d’un jeu comme {1}&#x202f;; son lot et ses époques sont un choix de ce programme.</translation>
    </message>
    <message>
        <source>The image files of these samples are missing or damaged: {0}. `verify --repair` forgets them and `run` makes them again; then export.</source>
        <extracomment>export.damaged</extracomment>
        <translation>Les fichiers d’images de ces échantillons manquent ou sont endommagés&#xa0;: {0}. `verify --repair` les oublie et `run` les génère à nouveau&#x202f;; exportez ensuite.</translation>
    </message>
    <message>
        <source>These samples have no image, since all attempts failed, and are left out: {0}.</source>
        <extracomment>export.no-image</extracomment>
        <translation>Ces échantillons n’ont pas d’image, car toutes les tentatives ont échoué, et sont laissés de côté&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The disk takes the folder of the class {0} for another one&apos;s, since their names differ in little such as case. Export to another disk.</source>
        <extracomment>export.same-folder</extracomment>
        <translation>Le disque prend le dossier de la classe {0} pour celui d’une autre, car leurs noms diffèrent à peine, par exemple par la casse. Exportez vers un autre disque.</translation>
    </message>
    <message>
        <source>The weights of {0} aren&apos;t at {1}. Get {2} from {3} and put it there, or name a file with --weights.</source>
        <extracomment>features.missing</extracomment>
        <translation>Les poids de {0} ne se trouvent pas à l’emplacement {1}. Récupérez {2} depuis {3} et placez le fichier là, ou nommez un fichier avec --weights.</translation>
    </message>
    <message>
        <source>There are no features called {0}. These are known: {1}.</source>
        <extracomment>features.unknown</extracomment>
        <translation>Il n’y a pas de caractéristiques nommées {0}. Sont connues&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} fits several of the detector&apos;s classes: {1}. Give one&apos;s number.</source>
        <extracomment>gradcam.ambiguous</extracomment>
        <translation>{0} correspond à plusieurs classes du détecteur&#xa0;: {1}. Donnez le numéro de l’une d’elles.</translation>
    </message>
    <message>
        <source>What the detector says of {0} is no number, so that there is nothing to show. Check the weights.</source>
        <extracomment>gradcam.not-finite</extracomment>
        <translation>Ce que le détecteur dit de {0} n’est pas un nombre, si bien qu’il n’y a rien à montrer. Vérifiez les poids.</translation>
    </message>
    <message>
        <source>Image {0} is all black.</source>
        <extracomment>image.black</extracomment>
        <translation>L’image {0} est toute noire.</translation>
    </message>
    <message>
        <source>{0} is missing, though the project has made it. Put it back from a copy, or run `stillroom-cli verify --repair`: then `run` makes it again.</source>
        <extracomment>image.lost</extracomment>
        <translation>{0} manque, alors que le projet l’a généré. Remettez-le en place depuis une copie, ou lancez `stillroom-cli verify --repair`&#xa0;: `run` le génère alors à nouveau.</translation>
    </message>
    <message>
        <source>Image {0}: the model gave no finite pixels; they are black.</source>
        <extracomment>image.nan</extracomment>
        <translation>Image {0}&#xa0;: le modèle n’a pas donné de pixels finis&#x202f;; ils sont noirs.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: there isn&apos;t enough memory for its pixels. Make it smaller, or remove it.</source>
        <extracomment>image.unreadable</extracomment>
        <translation>Impossible de lire {0}&#xa0;: il n’y a pas assez de mémoire pour ses pixels. Réduisez cette image, ou supprimez-la.</translation>
    </message>
    <message>
        <source>{0} is no readable image: it has more than 200 megapixels. Replace or remove it.</source>
        <extracomment>image.unreadable</extracomment>
        <translation>{0} n’est pas une image lisible&#xa0;: elle dépasse 200 mégapixels. Remplacez-la ou supprimez-la.</translation>
    </message>
    <message>
        <source>{0} is no readable image: it is cut short. Replace or remove it.</source>
        <extracomment>image.unreadable</extracomment>
        <translation>{0} n’est pas une image lisible&#xa0;: elle est tronquée. Remplacez-la ou supprimez-la.</translation>
    </message>
    <message>
        <source>{0} is no readable image: it is damaged ({1}). Replace or remove it.</source>
        <extracomment>image.unreadable</extracomment>
        <translation>{0} n’est pas une image lisible&#xa0;: elle est endommagée ({1}). Remplacez-la ou supprimez-la.</translation>
    </message>
    <message>
        <source>{0} is no readable image: its content is of no image format known here. Replace or remove it.</source>
        <extracomment>image.unreadable</extracomment>
        <translation>{0} n’est pas une image lisible&#xa0;: son contenu n’est d’aucun format d’image connu ici. Remplacez-la ou supprimez-la.</translation>
    </message>
    <message>
        <source>{0} is no readable image: {1} can&apos;t be used. Save it as an RGB picture of 8 bits, or remove it.</source>
        <extracomment>image.unreadable</extracomment>
        <translation>{0} n’est pas une image lisible&#xa0;: {1} n’est pas utilisable. Enregistrez-la comme image RVB de 8 bits, ou supprimez-la.</translation>
    </message>
    <message>
        <source>{0} is a link that leads back to itself or to a folder that it lies in. Remove it.</source>
        <extracomment>images.circle</extracomment>
        <translation>{0} est un lien qui ramène à lui-même ou à un dossier qui le contient. Supprimez-le.</translation>
    </message>
    <message>
        <source>The class folder {0} in {1} holds no images that can be used: {2}</source>
        <extracomment>images.empty-class</extracomment>
        <translation>Le dossier de classe {0} de {1} ne contient aucune image utilisable&#xa0;: {2}</translation>
    </message>
    <message>
        <source>{0} is a link to something that doesn&apos;t exist. Repair or remove it.</source>
        <extracomment>images.link</extracomment>
        <translation>{0} est un lien vers quelque chose qui n’existe pas. Réparez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>None of the images in the class folder {0} in {1} could be used. Replace them or remove the folder.</source>
        <extracomment>images.none-readable</extracomment>
        <translation>Aucune des images du dossier de classe {0} de {1} n’était utilisable. Remplacez-les ou supprimez le dossier.</translation>
    </message>
    <message>
        <source>{0} is a Stillroom project, not images to learn from. Move it elsewhere.</source>
        <extracomment>images.project</extracomment>
        <translation>{0} est un projet Stillroom, et non des images dont apprendre. Déplacez-le ailleurs.</translation>
    </message>
    <message>
        <source>{0} is neither file nor folder but a pipe, socket or device. Remove it.</source>
        <extracomment>images.special</extracomment>
        <translation>{0} n’est ni un fichier ni un dossier, mais un tube, un socket ou un périphérique. Supprimez-le.</translation>
    </message>
    <message>
        <source>Image {0}: the model gave no finite latent.</source>
        <extracomment>latent.nan</extracomment>
        <translation>Image {0}&#xa0;: le modèle n’a pas donné de latent fini.</translation>
    </message>
    <message>
        <source>Features of a detector need one. Name it with --detector.</source>
        <extracomment>metrics.detector</extracomment>
        <translation>Les caractéristiques d’un détecteur en demandent un. Nommez-le avec --detector.</translation>
    </message>
    <message>
        <source>All {0} images have the same features, so that nothing can be measured by them. Look at the images, or take another network.</source>
        <extracomment>metrics.equal</extracomment>
        <translation>Toutes les images de type «&#xa0;{0}&#xa0;» ont les mêmes caractéristiques, si bien que rien ne peut être mesuré avec elles. Regardez les images, ou prenez un autre réseau.</translation>
    </message>
    <message>
        <source>FID of {0} images with {1} features each is far above that of a large set: compare it with its floor and between sets of the same size only, or take KID.</source>
        <extracomment>metrics.few</extracomment>
        <translation>Le FID de {0} images à {1} caractéristiques chacune est bien supérieur à celui d’un grand jeu&#xa0;: comparez-le seulement à son plancher et entre jeux de même taille, ou prenez le KID.</translation>
    </message>
    <message>
        <source>The {0} features hold NaN or infinity. Find the image they come from and make them again.</source>
        <extracomment>metrics.finite</extracomment>
        <translation>Les caractéristiques de type «&#xa0;{0}&#xa0;» contiennent des NaN ou des infinis. Trouvez l’image dont elles viennent et générez-les à nouveau.</translation>
    </message>
    <message>
        <source>Metrics need a neighbour of at least 1, a subset of at least 2 images and one subset; they are {0}, {1} and {2}.</source>
        <extracomment>metrics.options</extracomment>
        <translation>Les mesures demandent un voisin d’au moins 1, un sous-ensemble d’au moins 2 images et un sous-ensemble&#x202f;; ils valent {0}, {1} et {2}.</translation>
    </message>
    <message>
        <source>The {0} features are no table of numbers with a row per image. Make them with `stillroom-cli detect --out`, or give a folder of images.</source>
        <extracomment>metrics.shape</extracomment>
        <translation>Les caractéristiques de type «&#xa0;{0}&#xa0;» ne sont pas un tableau de nombres avec une ligne par image. Créez-les avec `stillroom-cli detect --out`, ou donnez un dossier d’images.</translation>
    </message>
    <message>
        <source>The real features have {0} numbers each, the synthetic ones {1}: they come from different networks. Make both with the same one.</source>
        <extracomment>metrics.shape-differs</extracomment>
        <translation>Les caractéristiques réelles ont {0} nombres chacune, les synthétiques {1}&#xa0;: elles viennent de réseaux différents. Créez les deux avec le même.</translation>
    </message>
    <message>
        <source>There are {0} {1} images; distances to the {2}th neighbour need more. Give more images or a smaller --nearest-k.</source>
        <extracomment>metrics.too-few</extracomment>
        <translation>Il y a {0} images de type «&#xa0;{1}&#xa0;»&#x202f;; les distances au voisin de rang {2} en demandent davantage. Donnez plus d’images ou un --nearest-k plus petit.</translation>
    </message>
    <message>
        <source>The token “{0}” was added to the tokenizer as number {1}, but the text encoder knows only {2} tokens. Give the text encoder that was trained with it, or leave it out of the prompt.</source>
        <extracomment>model.token</extracomment>
        <translation>Le token «&#xa0;{0}&#xa0;» a été ajouté au tokeniseur avec le numéro {1}, mais l’encodeur de texte ne connaît que {2} tokens. Donnez l’encodeur de texte entraîné avec lui, ou retirez-le du prompt.</translation>
    </message>
    <message>
        <source>There are no weights in {0}: diffusion_pytorch_model.safetensors or model.safetensors is needed (.fp16, .bf16, shards with an index and .bin will do).</source>
        <extracomment>model.weights-missing</extracomment>
        <translation>Il n’y a pas de poids dans {0}&#xa0;: il faut diffusion_pytorch_model.safetensors ou model.safetensors (.fp16, .bf16, des fragments avec un index et .bin conviennent aussi).</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t end in {1}, which is what would be written. Give it that ending.</source>
        <extracomment>output.ending</extracomment>
        <translation>{0} ne se termine pas par {1}, qui est ce qui serait écrit. Donnez-lui cette terminaison.</translation>
    </message>
    <message>
        <source>{0} would be written over, but {1} is read. Choose another name for the output.</source>
        <extracomment>output.input</extracomment>
        <translation>{0} serait remplacé, mais {1} est lu. Choisissez un autre nom pour la sortie.</translation>
    </message>
    <message>
        <source>{0} is there already and no file. Choose another name.</source>
        <extracomment>output.no-file</extracomment>
        <translation>{0} existe déjà et n’est pas un fichier. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{0} is being changed by another program, from a place that doesn&apos;t tell this one. Wait until it has ended, then open the project again.</source>
        <extracomment>project.changing</extracomment>
        <translation>{0} est en cours de modification par un autre programme, depuis un endroit qui ne le signale pas à celui-ci. Attendez qu’il ait fini, puis rouvrez le projet.</translation>
    </message>
    <message>
        <source>{0} was removed, moved or replaced while it was open, so nothing can be kept there. Put it back, or open it where it lies now.</source>
        <extracomment>project.gone</extracomment>
        <translation>{0} a été supprimé, déplacé ou remplacé pendant qu’il était ouvert, si bien que rien ne peut y être conservé. Remettez-le en place, ou ouvrez-le là où il se trouve maintenant.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be locked for writing: {1}. Free some space or close other programs.</source>
        <extracomment>project.lock</extracomment>
        <translation>Impossible de verrouiller {0} en écriture&#xa0;: {1}. Libérez de l’espace ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>{0} is open for writing in another Stillroom: process {1} on {2}. Close it there first.</source>
        <extracomment>project.locked</extracomment>
        <translation>{0} est ouvert en écriture dans un autre Stillroom&#xa0;: processus {1} sur {2}. Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>{0} lies on a medium that can only be read. Copy the project to a disk to go on with it there.</source>
        <extracomment>project.medium</extracomment>
        <translation>{0} se trouve sur un support en lecture seule. Copiez le projet sur un disque pour y continuer.</translation>
    </message>
    <message>
        <source>There is no folder {0}. Check the path; where it lies on a medium or a network drive, connect that first.</source>
        <extracomment>project.no-folder</extracomment>
        <translation>Il n’y a pas de dossier {0}. Vérifiez le chemin&#x202f;; s’il se trouve sur un support ou un lecteur réseau, connectez d’abord celui-ci.</translation>
    </message>
    <message>
        <source>The file system that {0} lies on can&apos;t lock files, so that two programs could write to the project at once. Turn locks on where it is mounted, or copy the project to a local disk.</source>
        <extracomment>project.no-locks</extracomment>
        <translation>Le système de fichiers où se trouve {0} ne peut pas verrouiller de fichiers, si bien que deux programmes pourraient écrire en même temps dans le projet. Activez les verrous là où il est monté, ou copiez le projet sur un disque local.</translation>
    </message>
    <message>
        <source>{0} is still locked for process {1}, which has ended: a process that it had started, or the server of a network file system, keeps the lock. End that one (`fuser {0}/lock` shows it), or wait until the server has given the lock back.</source>
        <extracomment>project.owner-gone</extracomment>
        <translation>{0} est encore verrouillé pour le processus {1}, qui est terminé&#xa0;: un processus qu’il avait lancé, ou le serveur d’un système de fichiers réseau, garde le verrou. Mettez fin à ce processus (`fuser {0}/lock` le montre), ou attendez que le serveur ait rendu le verrou.</translation>
    </message>
    <message>
        <source>You may not write to {0}, so that {1} can only be read. Ask its owner for permission, or work on a copy of your own.</source>
        <extracomment>project.permission</extracomment>
        <translation>Vous n’avez pas le droit d’écrire dans {0}, si bien que {1} est en lecture seule. Demandez la permission à son propriétaire, ou travaillez sur votre propre copie.</translation>
    </message>
    <message>
        <source>{0} is open for reading only. Open it for writing first.</source>
        <extracomment>project.read-only</extracomment>
        <translation>{0} est ouvert en lecture seule. Ouvrez-le d’abord en écriture.</translation>
    </message>
    <message>
        <source>{0} may not be read by you. Ask its owner for permission, or open the project as another user.</source>
        <extracomment>project.unreadable</extracomment>
        <translation>Vous n’avez pas le droit de lire {0}. Demandez la permission à son propriétaire, ou ouvrez le projet sous un autre utilisateur.</translation>
    </message>
    <message>
        <source>{0} was written on a machine of the other byte order. Save it as safetensors there, or on this one.</source>
        <extracomment>pth.byte-order</extracomment>
        <translation>{0} a été écrit sur une machine dont l’ordre des octets est inverse. Enregistrez-le en safetensors là-bas, ou à nouveau sur celle-ci.</translation>
    </message>
    <message>
        <source>{0} is a TorchScript program, which is not read. Save the network&apos;s state_dict().</source>
        <extracomment>pth.script</extracomment>
        <translation>{0} est un programme TorchScript, qui n’est pas lu. Enregistrez le state_dict() du réseau.</translation>
    </message>
    <message>
        <source>{0} holds several networks ({1}), and none under a usual name. Save the state dict of one of them.</source>
        <extracomment>pth.several</extracomment>
        <translation>{0} contient plusieurs réseaux ({1}), dont aucun sous un nom habituel. Enregistrez le state dict de l’un d’eux.</translation>
    </message>
    <message>
        <source>{0} holds averaged weights as a list without names (“{1}”), which fits no network. Copy them into the network and save its state_dict().</source>
        <extracomment>pth.shadow-list</extracomment>
        <translation>{0} contient des poids moyennés sous forme de liste sans noms («&#xa0;{1}&#xa0;»), qui ne convient à aucun réseau. Copiez-les dans le réseau et enregistrez son state_dict().</translation>
    </message>
    <message>
        <source>{0} is a zip archive, but not one that PyTorch wrote. Unpack it and give the file of weights in it.</source>
        <extracomment>pth.zip</extracomment>
        <translation>{0} est une archive zip, mais PyTorch ne l’a pas écrite. Décompressez-la et donnez le fichier de poids qu’elle contient.</translation>
    </message>
    <message>
        <source>The header of {0} holds more than a list of tensors can. The file is damaged; get it again.</source>
        <extracomment>safetensors.header-size</extracomment>
        <translation>L’en-tête de {0} contient plus qu’une liste de tenseurs ne peut en contenir. Le fichier est endommagé&#x202f;; récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>None of the images of {0} could be read. Give another set.</source>
        <extracomment>set.empty</extracomment>
        <translation>Aucune des images de {0} n’a pu être lue. Donnez un autre jeu.</translation>
    </message>
    <message>
        <source>The set {0} lacks samples whose image failed: {1}.</source>
        <extracomment>set.failed</extracomment>
        <translation>Dans le jeu {0}, il manque les échantillons dont l’image a échoué&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The set {0} isn&apos;t settled: these samples still wait for candidates: {1}. Run the project first.</source>
        <extracomment>set.pending</extracomment>
        <translation>Le jeu {0} n’est pas arrêté&#xa0;: ces échantillons attendent encore des candidats&#xa0;: {1}. Exécutez d’abord le projet.</translation>
    </message>
    <message>
        <source>{0} is compressed. Unpack it and give the file that is in it.</source>
        <extracomment>weights.compressed</extracomment>
        <translation>{0} est compressé. Décompressez-le et donnez le fichier qu’il contient.</translation>
    </message>
    <message>
        <source>{0} is empty. Get the file again.</source>
        <extracomment>weights.empty</extracomment>
        <translation>{0} est vide. Récupérez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>{0} is a file of {1}, which can&apos;t be read here. Save the weights as safetensors.</source>
        <extracomment>weights.format</extracomment>
        <translation>{0} est un fichier {1}, qui ne peut pas être lu ici. Enregistrez les poids en safetensors.</translation>
    </message>
    <message>
        <source>{0} is a Git LFS pointer, not the weights themselves. Fetch the file itself (git lfs pull).</source>
        <extracomment>weights.lfs-pointer</extracomment>
        <translation>{0} est un pointeur Git LFS, et non les poids eux-mêmes. Récupérez le fichier lui-même (git lfs pull).</translation>
    </message>
    <message>
        <source>{0} is a file of PyTorch&apos;s, whatever its name ends in. Weights are needed as safetensors here; load them in Python and save them with safetensors.torch.save_file.</source>
        <extracomment>weights.pickled</extracomment>
        <translation>{0} est un fichier de PyTorch, quelle que soit la fin de son nom. Il faut ici des poids en safetensors&#x202f;; chargez-les en Python et enregistrez-les avec safetensors.torch.save_file.</translation>
    </message>
    <message>
        <source>{0} is a tar archive. Unpack it and give the file of weights that is in it.</source>
        <extracomment>weights.tar</extracomment>
        <translation>{0} est une archive tar. Décompressez-la et donnez le fichier de poids qu’elle contient.</translation>
    </message>
    <message>
        <source>{0} is a web page, not weights. Something went wrong when it was downloaded: get the file again.</source>
        <extracomment>weights.web-page</extracomment>
        <translation>{0} est une page web, et non des poids. Le téléchargement s’est mal passé&#xa0;: récupérez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>{0} isn&apos;t the file that was scanned.</source>
        <extracomment>data.altered</extracomment>
        <translation>{0} n’est pas le fichier qui a été lu.</translation>
    </message>
    <message>
        <source>The class folders in {0} aren&apos;t those the project was made with (new: {1}; gone: {2}). Put them back, or make a new project.</source>
        <extracomment>data.changed</extracomment>
        <translation>Les dossiers de classes dans {0} ne sont pas ceux avec lesquels le projet a été créé (nouveaux&#xa0;: {1}&#x202f;; disparus&#xa0;: {2}). Remettez-les en place ou créez un nouveau projet.</translation>
    </message>
    <message>
        <source>The data in {0} aren&apos;t as they were scanned: {1} files are new, {2} gone, {3} altered; {4} classes are new, {5} gone ({6}). The project goes by what was scanned and skips what it can&apos;t have any more. Put the files back, or let `stillroom-cli run --rescan` take them as they are now, which makes again what followed from their classes; other classes need a new project.</source>
        <extracomment>data.changed-since</extracomment>
        <translation>Les données dans {0} ne sont plus telles qu’elles ont été lues&#xa0;: {1} fichiers sont nouveaux, {2} disparus, {3} modifiés&#x202f;; {4} classes sont nouvelles, {5} disparues ({6}). Le projet s’en tient à ce qui a été lu et ignore ce qui n’est plus là. Remettez les fichiers en place, ou faites-les prendre tels qu’ils sont par `stillroom-cli run --rescan`, qui refait tout ce qui découlait de leurs classes&#x202f;; d’autres classes demandent un nouveau projet.</translation>
    </message>
    <message>
        <source>{0} files changed since they were scanned. They are scanned again, and everything is made again that followed from their classes: {1}.</source>
        <extracomment>data.rescanned</extracomment>
        <translation>{0} fichiers ont changé depuis leur lecture. Ils sont relus, et tout ce qui découlait de leurs classes est refait&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} isn&apos;t there any more.</source>
        <extracomment>data.vanished</extracomment>
        <translation>{0} n’est plus là.</translation>
    </message>
    <message>
        <source>The data changed since the detector&apos;s training began: it starts over.</source>
        <extracomment>detector.begun-anew</extracomment>
        <translation>Les données ont changé depuis le début de l’entraînement du détecteur&#xa0;: il recommence.</translation>
    </message>
    <message>
        <source>{0} isn&apos;t the detector that the project&apos;s predictions come from: its SHA-256 is {1}, recorded is {2}. Put the former file back, or let `verify --repair` forget it.</source>
        <extracomment>detector.changed</extracomment>
        <translation>{0} n’est pas le détecteur dont viennent les prédictions du projet&#xa0;: son SHA-256 est {1}, celui noté est {2}. Remettez l’ancien fichier en place, ou faites-le oublier par `verify --repair`.</translation>
    </message>
    <message>
        <source>{0} is another file than this project was made with so far: its SHA-256 is {1}, recorded was {2}. It is taken from here on.</source>
        <extracomment>model.accepted</extracomment>
        <translation>{0} est un autre fichier que celui avec lequel ce projet a été fait jusqu’ici&#xa0;: son SHA-256 est {1}, celui noté était {2}. Il est pris à partir d’ici.</translation>
    </message>
    <message>
        <source>{0} isn&apos;t the file that this project was made with so far: its SHA-256 is {1}, recorded is {2}. Put the former file back, or take this one on purpose with --accept-model (`stillroom-cli run`).</source>
        <extracomment>model.changed</extracomment>
        <translation>{0} n’est pas le fichier avec lequel ce projet a été fait jusqu’ici&#xa0;: son SHA-256 est {1}, celui noté est {2}. Remettez l’ancien fichier en place, ou prenez celui-ci à dessein avec --accept-model (`stillroom-cli run`).</translation>
    </message>
    <message>
        <source>The autoencoder of {0} is a decoder alone, which can&apos;t encode real images. Give a model with both halves.</source>
        <extracomment>model.no-encoder</extracomment>
        <translation>L’autoencodeur de {0} n’est qu’un décodeur, qui ne peut pas encoder d’images réelles. Donnez un modèle avec les deux moitiés.</translation>
    </message>
    <message>
        <source>{0} lies inside the data folder {1}, where its pictures would count as data. Choose a place outside.</source>
        <extracomment>output.inside-data</extracomment>
        <translation>{0} se trouve dans le dossier de données {1}, où ses images compteraient comme données. Choisissez un endroit en dehors.</translation>
    </message>
    <message>
        <source>encode.size and synthesis.size are {0}, but the model {1} takes multiples of {2}. Set both to {3}, for example.</source>
        <extracomment>preset.size-factor</extracomment>
        <translation>encode.size et synthesis.size valent {0}, mais le modèle {1} prend des multiples de {2}. Mettez les deux à {3}, par exemple.</translation>
    </message>
    <message>
        <source>The class {0} has {1} images, but only {2} different ones: some of its {3} prototypes are alike, and so will their images be. Remove the copies and add images, or lower --ipc.</source>
        <extracomment>prototypes.copies</extracomment>
        <translation>La classe {0} a {1} images, mais seulement {2} différentes&#xa0;: certains de ses {3} prototypes sont identiques, et leurs images le seront aussi. Retirez les copies et ajoutez des images, ou diminuez --ipc.</translation>
    </message>
    <message>
        <source>Standard output can&apos;t be written to: {0}. Free some space or choose another place, and run the command again.</source>
        <extracomment>output.unprinted</extracomment>
        <translation>Impossible d’écrire sur la sortie standard&#xa0;: {0}. Libérez de l’espace ou choisissez un autre endroit, puis relancez la commande.</translation>
    </message>
    <message>
        <source>A teacher&apos;s stored labels, as D4M validates</source>
        <translation>Étiquettes enregistrées d’un enseignant, comme valide D4M</translation>
    </message>
    <message>
        <source>Adam at 0.01, as the paper says</source>
        <translation>Adam à 0,01, comme dit l’article</translation>
    </message>
    <message>
        <source>Hard labels and one look, as DM evaluates</source>
        <translation>Étiquettes dures et une seule mesure, comme évalue DM</translation>
    </message>
    <message>
        <source>ResNet-34 of torchvision</source>
        <translation>ResNet-34 de torchvision</translation>
    </message>
    <message>
        <source>SGD at 0.01, as Minimax trains</source>
        <translation>SGD à 0,01, comme entraîne Minimax</translation>
    </message>
    <message>
        <source>What the rule chooses, no person&apos;s choice among it</source>
        <translation>Ce que choisit la règle, sans aucun choix d’une personne</translation>
    </message>
    <message>
        <source>A calibration takes one row of finite logits for each label, two classes or more, and labels below their number; it was given {0} logits, {1} labels and {2} classes.</source>
        <extracomment>calibration.outcomes</extracomment>
        <translation>Un calibrage demande une ligne de logits finis par étiquette, au moins deux classes, et des étiquettes inférieures à leur nombre&#x202f;; il a reçu {0} logits, {1} étiquettes et {2} classes.</translation>
    </message>
    <message>
        <source>The classes in {0} can&apos;t be used: {1}. Give names, NAME=OUTPUT, or a JSON file with a list of names or an object of outputs by name.</source>
        <extracomment>classes.map</extracomment>
        <translation>Les classes de {0} sont inutilisables&#xa0;: {1}. Donnez des noms, NOM=SORTIE, ou un fichier JSON avec une liste de noms ou un objet des sorties par nom.</translation>
    </message>
    <message>
        <source>The model card in {0} is damaged: {1}. Mend it, or train or download the detector again.</source>
        <extracomment>detector.card</extracomment>
        <translation>La fiche du modèle dans {0} est endommagée&#xa0;: {1}. Réparez-la, ou entraînez ou téléchargez à nouveau le détecteur.</translation>
    </message>
    <message>
        <source>The class {0} is said to be output {1}, but the detector has {2} outputs, from 0. Correct the classes.</source>
        <extracomment>detector.class-map</extracomment>
        <translation>La classe {0} serait la sortie {1}, mais le détecteur a {2} sorties, à partir de 0. Corrigez les classes.</translation>
    </message>
    <message>
        <source>The detector has no class called {0}. Name its output as well: {0}=NUMBER, from 0.</source>
        <extracomment>detector.class-map</extracomment>
        <translation>Le détecteur n’a pas de classe nommée {0}. Nommez aussi sa sortie&#xa0;: {0}=NOMBRE, à partir de 0.</translation>
    </message>
    <message>
        <source>The model card of {0} names {1} classes, but the program has {2} outputs. Say which outputs they are, as an object of outputs by name.</source>
        <extracomment>detector.class-map</extracomment>
        <translation>La fiche du modèle de {0} nomme {1} classes, mais le programme a {2} sorties. Indiquez de quelles sorties il s’agit, par un objet des sorties par nom.</translation>
    </message>
    <message>
        <source>{0} isn&apos;t a detector&apos;s model card, which is to lie there. Move it away, or give the detector another name.</source>
        <extracomment>detector.foreign-card</extracomment>
        <translation>{0} n’est pas la fiche de modèle d’un détecteur, qui doit se trouver là. Déplacez ce fichier, ou donnez un autre nom au détecteur.</translation>
    </message>
    <message>
        <source>The TorchScript program in {0} gives logits alone, but features are needed here. Export it so that it gives (logits, features), the features being what enters its last layer.</source>
        <extracomment>detector.no-features</extracomment>
        <translation>Le programme TorchScript de {0} ne donne que des logits, mais il faut ici des caractéristiques. Exportez-le de sorte qu’il donne (logits, caractéristiques), les caractéristiques étant ce qui entre dans sa dernière couche.</translation>
    </message>
    <message>
        <source>The short side can&apos;t be resized to {0} pixels for an input of {1}. Give --resize 0, for both sides, or a number from {1} up.</source>
        <extracomment>detector.resize</extracomment>
        <translation>Impossible de redimensionner le petit côté à {0} pixels pour une entrée de {1}. Donnez --resize 0, pour les deux côtés, ou un nombre à partir de {1}.</translation>
    </message>
    <message>
        <source>{0} is a TorchScript program, which has its own architecture and type of numbers. Leave out {1}.</source>
        <extracomment>detector.script-option</extracomment>
        <translation>{0} est un programme TorchScript, qui a sa propre architecture et son propre type de nombres. Omettez {1}.</translation>
    </message>
    <message>
        <source>{0} has no images of these classes of the test set, whose images it can&apos;t get right: {1}.</source>
        <extracomment>evaluation.class-missing</extracomment>
        <translation>{0} n’a pas d’images de ces classes du jeu de test, dont il ne peut pas reconnaître les images&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} of the {1} test images are among the images of {2} that are trained on, so that its accuracy says less of unseen images. Test on images held back from it.</source>
        <extracomment>evaluation.overlap</extracomment>
        <translation>{0} des {1} images de test font partie des images de {2} qui servent à l’entraînement, si bien que l’exactitude en dit moins sur des images jamais vues. Testez sur des images mises à part.</translation>
    </message>
    <message>
        <source>{0} brings labels of its own, but in the protocol {1} a teacher gives them.</source>
        <extracomment>evaluation.soft-labels</extracomment>
        <translation>{0} apporte ses propres étiquettes, mais dans le protocole {1}, c’est un enseignant qui les donne.</translation>
    </message>
    <message>
        <source>The teacher {0} has other classes than the test images. Give one that knows them by these names, or train one on the same class folders.</source>
        <extracomment>evaluation.teacher-differs</extracomment>
        <translation>L’enseignant {0} a d’autres classes que les images de test. Donnez-en un qui les connaît sous ces noms, ou entraînez-en un sur les mêmes dossiers de classe.</translation>
    </message>
    <message>
        <source>The map that the detector&apos;s TorchScript program gives is not what its logits are made of, so that it shows nothing of them. Export it with the output of its last block as the map.</source>
        <extracomment>gradcam.foreign-map</extracomment>
        <translation>La carte que donne le programme TorchScript du détecteur n’est pas ce dont sont faits ses logits, si bien qu’elle n’en montre rien. Exportez-le avec la sortie de son dernier bloc comme carte.</translation>
    </message>
    <message>
        <source>The detector&apos;s TorchScript program gives no map to show: it must give (logits, features, map). Export it so.</source>
        <extracomment>gradcam.no-map</extracomment>
        <translation>Le programme TorchScript du détecteur ne donne pas de carte à montrer&#xa0;: il doit donner (logits, caractéristiques, carte). Exportez-le ainsi.</translation>
    </message>
    <message>
        <source>The set has classes that the real images lack, so that it can&apos;t be measured class by class. Give real images with the same class folders.</source>
        <extracomment>metrics.class</extracomment>
        <translation>Le jeu a des classes qui manquent aux images réelles et ne peut donc pas être mesuré classe par classe. Indiquez des images réelles avec les mêmes dossiers de classes.</translation>
    </message>
    <message>
        <source>The judge {0} doesn&apos;t know the class {1}. Give one trained on the same class folders.</source>
        <extracomment>metrics.judge</extracomment>
        <translation>Le juge {0} ne connaît pas la classe {1}. Donnez-en un entraîné sur les mêmes dossiers de classe.</translation>
    </message>
    <message>
        <source>The judge {0} is the detector that chose the images of {1}, so that it is no independent one. Give a network of another architecture or seed.</source>
        <extracomment>metrics.judge-itself</extracomment>
        <translation>Le juge {0} est le détecteur qui a choisi les images de {1} ; il n’est donc pas indépendant. Indiquez un réseau d’une autre architecture ou d’une autre graine.</translation>
    </message>
    <message>
        <source>The {0} features need one label per row to be measured class by class.</source>
        <extracomment>metrics.labels</extracomment>
        <translation>Les caractéristiques de type «&#xa0;{0}&#xa0;» demandent une étiquette par ligne pour être mesurées classe par classe.</translation>
    </message>
    <message>
        <source>To be measured class by class, files of features need labels. Make them with detect --out.</source>
        <extracomment>metrics.unlabelled</extracomment>
        <translation>Pour une mesure classe par classe, les fichiers de caractéristiques doivent avoir des étiquettes. Créez-les avec detect --out.</translation>
    </message>
    <message>
        <source>All images of the set have the same features, so that nothing can be learnt from them. Look at the images, or take another detector.</source>
        <extracomment>probe.equal</extracomment>
        <translation>Toutes les images du jeu ont les mêmes caractéristiques, si bien qu’il n’y a rien à en apprendre. Regardez les images, ou prenez un autre détecteur.</translation>
    </message>
    <message>
        <source>The features hold NaN or infinity, so that no probe can be fitted to them. Check the detector&apos;s weights.</source>
        <extracomment>probe.finite</extracomment>
        <translation>Les caractéristiques contiennent des NaN ou des infinis, si bien qu’aucune sonde ne peut y être ajustée. Vérifiez les poids du détecteur.</translation>
    </message>
    <message>
        <source>The probe needs a detector&apos;s features, and none of the sets is of a project with one. Name one with --detector.</source>
        <extracomment>proxy.detector</extracomment>
        <translation>La sonde a besoin des caractéristiques d’un détecteur, et aucun des jeux n’appartient à un projet qui en a un. Indiquez-en un avec --detector.</translation>
    </message>
    <message>
        <source>The trainings on {0} with {1} aren&apos;t there yet, so that there is no score. Run the other shards first.</source>
        <extracomment>rank.incomplete</extracomment>
        <translation>Les entraînements sur {0} avec {1} ne sont pas encore là ; il n’y a donc pas de score. Lancez d’abord les autres parts.</translation>
    </message>
    <message>
        <source>{0} is no sound TorchScript file: {1}. Export it again.</source>
        <extracomment>script.damaged</extracomment>
        <translation>{0} n’est pas un fichier TorchScript en bon état&#xa0;: {1}. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>The TorchScript program in {0} failed on a batch of {1} images of {2}×{2} pixels: {3}. Check the size in its model card, or export it again.</source>
        <extracomment>script.failed</extracomment>
        <translation>Le programme TorchScript de {0} a échoué sur un lot de {1} images de {2}×{2} pixels&#xa0;: {3}. Vérifiez la taille dans sa fiche de modèle, ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>The TorchScript program in {0} uses “{1}”, which reaches outside it, and isn&apos;t run. Export a network that only calculates.</source>
        <extracomment>script.reaches-out</extracomment>
        <translation>Le programme TorchScript de {0} utilise «&#xa0;{1}&#xa0;», qui agit hors de lui, et n’est pas exécuté. Exportez un réseau qui ne fait que calculer.</translation>
    </message>
    <message>
        <source>The TorchScript program in {0} gives {1}. It must give logits [N, classes], or a tuple of logits and features [N, D], or of these and a map [N, C, h, w].</source>
        <extracomment>script.result</extracomment>
        <translation>Le programme TorchScript de {0} donne {1}. Il doit donner des logits [N, classes], ou un tuple de logits et de caractéristiques [N, D], ou de ceux-ci et d’une carte [N, C, h, w].</translation>
    </message>
    <message>
        <source>The detector&apos;s TorchScript program gives {0} for {1} images. It must give logits [N, classes], or a tuple of logits and features [N, D], or of these and a map [N, C, h, w].</source>
        <extracomment>script.shapes</extracomment>
        <translation>Le programme TorchScript du détecteur donne {0} pour {1} images. Il doit donner des logits [N, classes], ou un tuple de logits et de caractéristiques [N, D], ou de ceux-ci et d’une carte [N, C, h, w].</translation>
    </message>
    <message>
        <source>There is nothing at {0}. Give a project&apos;s folder (also as FOLDER:baseline and the like), a folder of class folders, or a file of images and labels.</source>
        <extracomment>set.missing</extracomment>
        <translation>Il n’y a rien à l’emplacement {0}. Donnez un dossier de projet (aussi sous la forme DOSSIER:baseline, etc.), un dossier de dossiers de classe, ou un fichier d’images et d’étiquettes.</translation>
    </message>
    <message>
        <source>{0} holds {1} sets of images; the first is taken.</source>
        <extracomment>set.several</extracomment>
        <translation>{0} contient {1} jeux d’images&#x202f;; le premier est pris.</translation>
    </message>
    <message>
        <source>{0} holds no {1}. A set of tensors is images [N, 3, H, W] with labels [N] or soft labels [N, classes], in one file or in images.pt and labels.pt.</source>
        <extracomment>set.tensors</extracomment>
        <translation>Il manque dans {0}&#xa0;: {1}. Un jeu de tenseurs se compose d’images [N, 3, H, W] avec des étiquettes [N] ou des étiquettes souples [N, classes], dans un seul fichier ou dans images.pt et labels.pt.</translation>
    </message>
    <message>
        <source>A project has no set called {0}. Choose one of: {1}, or k=K,beta=B.</source>
        <extracomment>set.unknown</extracomment>
        <translation>Un projet n’a pas de jeu nommé {0}. Choisissez parmi&#xa0;: {1}, ou k=K,beta=B.</translation>
    </message>
    <message>
        <source>Left out {0}: {1}</source>
        <extracomment>tables.damaged</extracomment>
        <translation>{0} laissé de côté : {1}</translation>
    </message>
    <message>
        <source>There is no folder of results at {0}. Make one with evaluate --into.</source>
        <extracomment>tables.no-results</extracomment>
        <translation>Il n’y a pas de dossier de résultats à {0}. Créez-en un avec evaluate --into.</translation>
    </message>
    <message>
        <source>There is no augmentation called “{0}”. Choose none, flip, light, minimax, imagenet or dsa.</source>
        <extracomment>training.augmentation</extracomment>
        <translation>Il n’y a pas d’augmentation nommée «&#xa0;{0}&#xa0;». Choisissez none, flip, light, minimax, imagenet ou dsa.</translation>
    </message>
    <message>
        <source>There is no recipe called “{0}”. Choose one of {1}.</source>
        <extracomment>training.recipe</extracomment>
        <translation>Il n’y a pas de recette nommée «&#xa0;{0}&#xa0;». Choisissez parmi {1}.</translation>
    </message>
    <message>
        <source>There is no learning-rate schedule called “{0}”. Choose constant, multistep, cosine, cosine-half or tenth-once.</source>
        <extracomment>training.schedule</extracomment>
        <translation>Il n’y a pas de programme de taux d’apprentissage nommé «&#xa0;{0}&#xa0;». Choisissez constant, multistep, cosine, cosine-half ou tenth-once.</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>D4M&apos;s own choices for CIFAR-10</source>
        <translation>Les choix de D4M pour CIFAR-10</translation>
    </message>
    <message>
        <source>D4M&apos;s own choices for ImageNette</source>
        <translation>Les choix de D4M pour ImageNette</translation>
    </message>
    <message>
        <source>The paper&apos;s choices for CIFAR-10</source>
        <translation>Les choix de l’article pour CIFAR-10</translation>
    </message>
    <message>
        <source>The paper&apos;s choices for ImageNette</source>
        <translation>Les choix de l’article pour ImageNette</translation>
    </message>
    <message>
        <source>The paper&apos;s choices for ImageWoof</source>
        <translation>Les choix de l’article pour ImageWoof</translation>
    </message>
    <message>
        <source>The embedded sample: drawn pictures, a small model that knows them</source>
        <translation>L’exemple intégré&#xa0;: des images dessinées et un petit modèle qui les connaît</translation>
    </message>
    <message>
        <source>Random weights: every step of the method in seconds, pictures without meaning</source>
        <translation>Poids aléatoires&#xa0;: chaque étape de la méthode en quelques secondes, des images sans signification</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::AttentionPage</name>
    <message>
        <source>Test image</source>
        <translation>Image de test</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>The first network</source>
        <translation>Le premier réseau</translation>
    </message>
    <message>
        <source>The second network</source>
        <translation>Le second réseau</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>Dessi&amp;ner</translation>
    </message>
    <message>
        <source>Grad-CAM of two networks</source>
        <translation>Grad-CAM de deux réseaux</translation>
    </message>
    <message>
        <source>Where two trained networks look in the same test images. Train some, choose two, and press Draw.</source>
        <translation>Où regardent deux réseaux entraînés dans les mêmes images de test. Entraînez-en, choisissez-en deux et appuyez sur «&#xa0;Dessiner&#xa0;».</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>How many test images are shown</source>
        <translation>Nombre d’images de test affichées</translation>
    </message>
    <message>
        <source>Shows where both networks, as they were at the end of their training, see each image&apos;s class</source>
        <translation>Montre où les deux réseaux, tels qu’ils étaient à la fin de leur entraînement, voient la classe de chaque image</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::BeforeAfterDelegate</name>
    <message>
        <source>Baseline</source>
        <translation>Image initiale</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>the baseline</comment>
        <translation>gardée</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Candidat %1</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::BeforeAfterPage</name>
    <message>
        <source>No image of this class has been replaced.</source>
        <translation>Aucune image de cette classe n’a été remplacée.</translation>
    </message>
    <message>
        <source>Baselines above, chosen images below</source>
        <translation>Images initiales en haut, images choisies en bas</translation>
    </message>
    <message>
        <source>Only replaced</source>
        <translation>Seulement remplacées</translation>
    </message>
    <message>
        <source>Leaves out samples that keep their baseline</source>
        <translation>Laisse de côté les échantillons qui gardent leur image initiale</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Taille des images</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Toutes les classes</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 images replaced</source>
        <translation>%1 · images remplacées&#xa0;: %2 sur %3</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::BetaCurvesChart</name>
    <message>
        <source>Curves over β</source>
        <translation>Courbes selon β</translation>
    </message>
    <message>
        <source>Counts instead of shares</source>
        <translation>Effectifs au lieu de parts</translation>
    </message>
    <message>
        <source>Log-odds scale</source>
        <translation>Échelle logit</translation>
    </message>
    <message>
        <source>What each β would lead to is shown here once baselines have been judged.</source>
        <translation>Ce à quoi mènerait chaque β s’affiche ici dès que des images initiales ont été jugées.</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>signalés</translation>
    </message>
    <message>
        <source>fallback</source>
        <translation>repli</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>label consistency (right)</source>
        <translation>cohérence des étiquettes (à droite)</translation>
    </message>
    <message>
        <source>threshold β</source>
        <translation>seuil β</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>échantillons</translation>
    </message>
    <message>
        <source>share of samples, %</source>
        <translation>part des échantillons, %</translation>
    </message>
    <message>
        <source>label consistency, %</source>
        <translation>cohérence des étiquettes, %</translation>
    </message>
    <message>
        <source>%1: %2 (%3 %)</source>
        <translation>%1&#xa0;: %2 (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>label consistency: %1 %</source>
        <translation>cohérence des étiquettes&#xa0;: %1&#xa0;%</translation>
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
        <translation>sim</translation>
    </message>
    <message>
        <source>№ %1</source>
        <comment>rank</comment>
        <translation>n°&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::CandidateStripModel</name>
    <message>
        <source>Baseline image</source>
        <translation>Image initiale</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Candidat %1</translation>
    </message>
    <message>
        <source>Not made yet. Run the pipeline to make it.</source>
        <translation>Pas encore d’image. Lancez l’exécution pour la générer.</translation>
    </message>
    <message>
        <source>Failed: it can&apos;t be chosen.</source>
        <translation>Échec&#xa0;: choix impossible.</translation>
    </message>
    <message>
        <source>Predicted as %1</source>
        <translation>Prédiction&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rank %1 by confidence</source>
        <translation>Rang %1 par confiance</translation>
    </message>
    <message>
        <source>In the pool</source>
        <translation>Dans le pool</translation>
    </message>
    <message>
        <source>Chosen: this image is exported</source>
        <translation>Image choisie&#xa0;: c’est elle qui est exportée</translation>
    </message>
    <message>
        <source>What the rule would choose</source>
        <translation>Ce que la règle choisirait</translation>
    </message>
    <message>
        <source>Pinned by a person</source>
        <translation>Choix imposé par une personne</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Image initiale</translation>
    </message>
    <message>
        <source>Confidence %1, above β %2</source>
        <translation>Confiance %1, au-dessus de β %2</translation>
    </message>
    <message>
        <source>Confidence %1, not above β %2</source>
        <translation>Confiance %1, pas au-dessus de β %2</translation>
    </message>
    <message numerus="yes">
        <source>Mean similarity to N %1 (%n image(s) in N)</source>
        <translation>
            <numerusform>Similarité moyenne à N %1 (%n image dans N)</numerusform>
            <numerusform>Similarité moyenne à N %1 (%n images dans N)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ChartHead</name>
    <message>
        <source>What the chart shows</source>
        <translation>Ce que montre le graphique</translation>
    </message>
    <message>
        <source>Save or copy: %1</source>
        <translation>Enregistrer ou copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save as a picture or a table, copy the values</source>
        <translation>Enregistrer comme image ou comme tableau, copier les valeurs</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ChartPanel</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Ce que montre le graphique</translation>
    </message>
    <message>
        <source>Options of the chart</source>
        <translation>Options du graphique</translation>
    </message>
    <message>
        <source>Scales, saving and copying</source>
        <translation>Échelles, enregistrement et copie</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ChooseButton</name>
    <message>
        <source>Weights (*.safetensors *.pth *.pt);;All files (*)</source>
        <translation>Poids (*.safetensors *.pth *.pt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>A &amp;folder…</source>
        <translation>Un &amp;dossier…</translation>
    </message>
    <message>
        <source>A fi&amp;le…</source>
        <translation>Un &amp;fichier…</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ClassListModel</name>
    <message>
        <source>All classes</source>
        <translation>Toutes les classes</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n échantillon</numerusform>
            <numerusform>%n échantillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>%n signalé</numerusform>
            <numerusform>%n signalés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ClassPanel</name>
    <message>
        <source>Find a class</source>
        <translation>Chercher une classe</translation>
    </message>
    <message>
        <source>Shows the classes whose name contains this (Ctrl+Shift+F)</source>
        <translation>Affiche les classes dont le nom contient ce texte (Ctrl+Maj+F)</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::CompareBar</name>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Shows the whole pictures</source>
        <translation>Montre les images entières</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100&#xa0;%</translation>
    </message>
    <message>
        <source>One pixel of the picture for each of the screen</source>
        <translation>Un pixel de l’image pour un pixel de l’écran</translation>
    </message>
    <message>
        <source>Two pictures at one place, in turns</source>
        <translation>Deux images au même endroit, en alternance</translation>
    </message>
    <message>
        <source>Two pictures at one place, with a divider to drag</source>
        <translation>Deux images au même endroit, avec une séparation à faire glisser</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>Première image</translation>
    </message>
    <message>
        <source>Second picture</source>
        <translation>Deuxième image</translation>
    </message>
    <message>
        <source>Swaps the two pictures</source>
        <translation>Échange les deux images</translation>
    </message>
    <message>
        <source>How long each picture stays</source>
        <translation>Durée d’affichage de chaque image</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stops the pictures from taking turns</source>
        <translation>Arrête l’alternance des images</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Back to the grid (Esc)</source>
        <translation>Revenir à la grille (Échap)</translation>
    </message>
    <message>
        <source>Back to the grid</source>
        <translation>Revenir à la grille</translation>
    </message>
    <message>
        <source>Two pictures beside each other</source>
        <translation>Deux images côte à côte</translation>
    </message>
    <message>
        <source>Baseline, the rule&apos;s choice, yours, and the candidate shown, beside each other</source>
        <translation>Image initiale, choix de la règle, le vôtre et candidat affiché, côte à côte</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::CompareView</name>
    <message>
        <source>%1 left of the divider, %2 right of it</source>
        <translation>%1 à gauche de la séparation, %2 à droite</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ConfidenceChart</name>
    <message numerus="yes">
        <source>β is %1; %n baseline(s) are flagged.</source>
        <translation>
            <numerusform>β vaut %1&#x202f;; %n image initiale est signalée.</numerusform>
            <numerusform>β vaut %1&#x202f;; %n images initiales sont signalées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confidence histogram</source>
        <translation>Histogramme des confiances</translation>
    </message>
    <message>
        <source>Log-odds scale</source>
        <translation>Échelle logit</translation>
    </message>
    <message>
        <source>Logarithmic counts</source>
        <translation>Effectifs logarithmiques</translation>
    </message>
    <message>
        <source>No baseline has been judged yet.</source>
        <translation>Aucune image initiale n’a encore été jugée.</translation>
    </message>
    <message>
        <source>baselines</source>
        <translation>images initiales</translation>
    </message>
    <message>
        <source>chosen images</source>
        <translation>images choisies</translation>
    </message>
    <message>
        <source>confidence p</source>
        <translation>confiance p</translation>
    </message>
    <message>
        <source>images, logarithmic</source>
        <translation>images, logarithmique</translation>
    </message>
    <message>
        <source>images</source>
        <translation>images</translation>
    </message>
    <message>
        <source>Predicted as their class: %1 of %3 baselines, %2 of %3 chosen images.</source>
        <translation>Prédites dans leur classe&#xa0;: %1 images initiales sur %3, %2 images choisies sur %3.</translation>
    </message>
    <message>
        <source>p from %1 to %2</source>
        <translation>p de %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n baseline(s)</source>
        <translation>
            <numerusform>%n image initiale</numerusform>
            <numerusform>%n images initiales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen image(s)</source>
        <translation>
            <numerusform>%n image choisie</numerusform>
            <numerusform>%n images choisies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ConfusionChart</name>
    <message>
        <source>Confusion</source>
        <translation>Confusion</translation>
    </message>
    <message>
        <source>Always as rows</source>
        <translation>Toujours en lignes</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Images initiales</translation>
    </message>
    <message>
        <source>Chosen images</source>
        <translation>Images choisies</translation>
    </message>
    <message>
        <source>No baseline has been judged yet.</source>
        <translation>Aucune image initiale n’a encore été jugée.</translation>
    </message>
    <message>
        <source>no image is predicted as another class</source>
        <translation>aucune image n’est prédite dans une autre classe</translation>
    </message>
    <message>
        <source>images</source>
        <translation>images</translation>
    </message>
    <message>
        <source>as intended</source>
        <translation>comme voulu</translation>
    </message>
    <message>
        <source>otherwise, 1 to %1</source>
        <translation>autrement, de 1 à %1</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>prédite</translation>
    </message>
    <message>
        <source>intended</source>
        <translation>voulue</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen image(s) of %1 predicted as %2</source>
        <translation>
            <numerusform>%n image choisie de %1 prédite comme %2</numerusform>
            <numerusform>%n images choisies de %1 prédites comme %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n baseline(s) of %1 predicted as %2</source>
        <translation>
            <numerusform>%n image initiale de %1 prédite comme %2</numerusform>
            <numerusform>%n images initiales de %1 prédites comme %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen image(s) are predicted as another class.</source>
        <translation>
            <numerusform>%n image choisie est prédite dans une autre classe.</numerusform>
            <numerusform>%n images choisies sont prédites comme une autre classe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n baseline(s) are predicted as another class.</source>
        <translation>
            <numerusform>%n image initiale est prédite dans une autre classe.</numerusform>
            <numerusform>%n images initiales sont prédites comme une autre classe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most often: %1.</source>
        <translation>Le plus souvent&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::DetectorBox</name>
    <message>
        <source>The classifier that finds the doubtful images</source>
        <translation>Le classifieur qui trouve les images douteuses</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>Détecteur</translation>
    </message>
    <message>
        <source>The detector&apos;s file</source>
        <translation>Fichier du détecteur</translation>
    </message>
    <message>
        <source>A .safetensors or .pth file</source>
        <translation>Un fichier .safetensors ou .pth</translation>
    </message>
    <message>
        <source>Choose the detector&apos;s file</source>
        <translation>Choisir le fichier du détecteur</translation>
    </message>
    <message numerus="yes">
        <source>Train one on these images (%1, %Ln epoch(s))</source>
        <translation>
            <numerusform>En entraîner un sur ces images (%1, %Ln époque)</numerusform>
            <numerusform>En entraîner un sur ces images (%1, %Ln époques)</numerusform>
        </translation>
    </message>
    <message>
        <source>Load one from a file</source>
        <translation>En charger un depuis un fichier</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::DifferenceChart</name>
    <message>
        <source>Paired differences</source>
        <translation>Différences appariées</translation>
    </message>
    <message>
        <source>Differences are shown here once two sets were trained with the same network and seed.</source>
        <translation>Les différences s’affichent ici dès que deux jeux ont servi à entraîner le même réseau avec la même graine.</translation>
    </message>
    <message>
        <source>95 % by bootstrap, resolved</source>
        <translation>95&#xa0;% par bootstrap, établie</translation>
    </message>
    <message>
        <source>not resolved: 0 lies inside, or one repeat</source>
        <translation>non établie&#xa0;: 0 est dedans, ou une seule répétition</translation>
    </message>
    <message>
        <source>95 % by Student&apos;s t</source>
        <translation>95&#xa0;% par le t de Student</translation>
    </message>
    <message>
        <source>difference, percent points</source>
        <translation>différence, points de pourcentage</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>établie</translation>
    </message>
    <message>
        <source>not resolved</source>
        <translation>non établie</translation>
    </message>
    <message numerus="yes">
        <source>%1 percent points over %n repeat(s)</source>
        <translation>
            <numerusform>%1 points de pourcentage sur %n répétition</numerusform>
            <numerusform>%1 points de pourcentage sur %n répétitions</numerusform>
        </translation>
    </message>
    <message>
        <source>bootstrap %1</source>
        <translation>bootstrap %1</translation>
    </message>
    <message>
        <source>Student&apos;s t %1</source>
        <translation>t de Student %1</translation>
    </message>
    <message>
        <source>Student&apos;s t needs two repeats</source>
        <translation>le t de Student demande deux répétitions</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n difference(s) resolved.</source>
        <translation>
            <numerusform>Différence établie&#xa0;: %1 sur %n.</numerusform>
            <numerusform>Différences établies&#xa0;: %1 sur %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::DiversityChart</name>
    <message>
        <source>Class diversity</source>
        <translation>Diversité des classes</translation>
    </message>
    <message>
        <source>Always as rows</source>
        <translation>Toujours en lignes</translation>
    </message>
    <message>
        <source>No class has two judged images to compare yet.</source>
        <translation>Aucune classe n’a encore deux images jugées à comparer.</translation>
    </message>
    <message>
        <source>baselines</source>
        <translation>images initiales</translation>
    </message>
    <message>
        <source>chosen images</source>
        <translation>images choisies</translation>
    </message>
    <message>
        <source>mean pairwise cosine</source>
        <translation>cosinus moyen par paire</translation>
    </message>
    <message>
        <source>mean pairwise cosine of the baselines</source>
        <translation>cosinus moyen par paire des images initiales</translation>
    </message>
    <message>
        <source>a class; below the line: more diverse</source>
        <translation>une classe&#x202f;; sous la ligne&#xa0;: plus diverse</translation>
    </message>
    <message>
        <source>of the chosen images</source>
        <translation>des images choisies</translation>
    </message>
    <message>
        <source>mean pairwise cosine %1 → %2</source>
        <translation>cosinus moyen par paire %1 → %2</translation>
    </message>
    <message>
        <source>more diverse than before</source>
        <translation>plus diverse qu’avant</translation>
    </message>
    <message>
        <source>less diverse than before</source>
        <translation>moins diverse qu’avant</translation>
    </message>
    <message>
        <source>as diverse as before</source>
        <translation>aussi diverse qu’avant</translation>
    </message>
    <message numerus="yes">
        <source>Mean pairwise cosine over %n class(es): %1 before, %2 after.</source>
        <translation>
            <numerusform>Cosinus moyen par paire sur %n classe&#xa0;: %1 avant, %2 après.</numerusform>
            <numerusform>Cosinus moyen par paire sur %n classes&#xa0;: %1 avant, %2 après.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more diverse, %2 less.</source>
        <translation>Plus diverses&#xa0;: %1&#x202f;; moins&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::EvaluateForm</name>
    <message>
        <source>Sets that networks are trained on</source>
        <translation>Jeux sur lesquels des réseaux sont entraînés</translation>
    </message>
    <message>
        <source>&amp;Sets</source>
        <translation>&amp;Jeux</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Compare with another project, a folder of class folders, or a file of tensors</source>
        <translation>Comparer avec un autre projet, un dossier de dossiers de classe ou un fichier de tenseurs</translation>
    </message>
    <message>
        <source>A &amp;folder or another project…</source>
        <translation>Un &amp;dossier ou un autre projet…</translation>
    </message>
    <message>
        <source>Another set</source>
        <translation>Un autre jeu</translation>
    </message>
    <message>
        <source>A fi&amp;le of tensors…</source>
        <translation>Un &amp;fichier de tenseurs…</translation>
    </message>
    <message>
        <source>Tensors (*.safetensors *.pt)</source>
        <translation>Tenseurs (*.safetensors *.pt)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take the marked folder or file out of the list</source>
        <translation>Retirer de la liste le dossier ou le fichier marqué</translation>
    </message>
    <message>
        <source>Networks that are trained</source>
        <translation>Réseaux qui sont entraînés</translation>
    </message>
    <message>
        <source>&amp;Networks</source>
        <translation>&amp;Réseaux</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>How networks are trained and tested</source>
        <translation>Comment les réseaux sont entraînés et testés</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>&amp;Protocole</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Trainings of each set with each network, with the seeds 0, 1, 2 …</source>
        <translation>Entraînements de chaque jeu avec chaque réseau, avec les graines 0, 1, 2 …</translation>
    </message>
    <message>
        <source>&amp;Repeats</source>
        <translation>Répé&amp;titions</translation>
    </message>
    <message>
        <source>As the protocol says</source>
        <translation>Selon le protocole</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Fewer epochs are quicker, and no longer the protocol</source>
        <translation>Moins d’époques vont plus vite, mais ce n’est plus le protocole</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>Époq&amp;ues</translation>
    </message>
    <message>
        <source>Folder of test images</source>
        <translation>Dossier des images de test</translation>
    </message>
    <message>
        <source>Real images, a folder per class</source>
        <translation>Images réelles, un dossier par classe</translation>
    </message>
    <message>
        <source>&amp;Test images</source>
        <translation>Imag&amp;es de test</translation>
    </message>
    <message>
        <source>Teac&amp;her</source>
        <translation>Ensei&amp;gnant</translation>
    </message>
    <message>
        <source>Detector that gives the labels</source>
        <translation>Détecteur qui donne les étiquettes</translation>
    </message>
    <message>
        <source>The project&apos;s detector</source>
        <translation>Le détecteur du projet</translation>
    </message>
    <message>
        <source>Folder of results</source>
        <translation>Dossier des résultats</translation>
    </message>
    <message>
        <source>Resu&amp;lts</source>
        <translation>Résu&amp;ltats</translation>
    </message>
    <message>
        <source>First choose a set, or two to compare.</source>
        <translation>Choisissez d’abord un jeu, ou deux à comparer.</translation>
    </message>
    <message>
        <source>First choose a network.</source>
        <translation>Choisissez d’abord un réseau.</translation>
    </message>
    <message>
        <source>First name a folder of test images: real ones, a folder per class.</source>
        <translation>Indiquez d’abord un dossier d’images de test&#xa0;: des images réelles, un dossier par classe.</translation>
    </message>
    <message>
        <source>There is nothing at the place of the test images.</source>
        <translation>Il n’y a rien à l’emplacement des images de test.</translation>
    </message>
    <message>
        <source>First name a folder for the results, as a whole path.</source>
        <translation>Indiquez d’abord un dossier pour les résultats, par son chemin complet.</translation>
    </message>
    <message>
        <source>There is nothing at the place of the teacher.</source>
        <translation>Il n’y a rien à l’emplacement de l’enseignant.</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::EvaluateHead</name>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pau&amp;se</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Interrompre</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>Lan&amp;cer</translation>
    </message>
    <message>
        <source>Progress of the trainings</source>
        <translation>Progression des entraînements</translation>
    </message>
    <message>
        <source>Stops within one batch; what is trained is kept, and Start goes on from there (Esc)</source>
        <translation>Arrête en un lot au plus&#x202f;; ce qui est entraîné est conservé, et «&#xa0;Lancer&#xa0;» reprend à partir de là (Échap)</translation>
    </message>
    <message>
        <source>Trains what isn&apos;t kept yet (F5)</source>
        <translation>Entraîne ce qui n’est pas encore conservé (F5)</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Go o&amp;n</source>
        <translation>C&amp;ontinuer</translation>
    </message>
    <message>
        <source>Goes on where it was paused (F6)</source>
        <translation>Reprend au point de pause (F6)</translation>
    </message>
    <message>
        <source>Waits within one batch (F6)</source>
        <translation>Met en pause en un lot au plus (F6)</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::EvaluateWorkspace</name>
    <message>
        <source>There is nothing to evaluate yet: no baseline image has been made and judged.</source>
        <translation>Il n’y a encore rien à évaluer&#xa0;: aucune image initiale n’a été générée et jugée.</translation>
    </message>
    <message>
        <source>Go to Run</source>
        <translation>Passer à l’exécution</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Entraînements</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>Balayages</translation>
    </message>
    <message>
        <source>A run is going on. Wait until it ends, or cancel it, then evaluate.</source>
        <translation>Une exécution est en cours. Attendez qu’elle finisse, ou interrompez-la, puis évaluez.</translation>
    </message>
    <message>
        <source>Use a new folder</source>
        <translation>Utiliser un nouveau dossier</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n training(s) done.</source>
        <translation>
            <numerusform>Entraînement terminé&#xa0;: %1 sur %n.</numerusform>
            <numerusform>Entraînements terminés&#xa0;: %1 sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What is trained is kept; Start goes on from here.</source>
        <translation>Arrêté. Ce qui est entraîné est conservé&#x202f;; «&#xa0;Lancer&#xa0;» reprend à partir d’ici.</translation>
    </message>
    <message>
        <source>Measuring how long it takes…</source>
        <translation>Mesure de la durée…</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n entraînement</numerusform>
            <numerusform>%n entraînements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them kept already</source>
        <translation>
            <numerusform>dont %n déjà conservé</numerusform>
            <numerusform>dont %n déjà conservés</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Saving decisions…</source>
        <translation>Enregistrement des décisions…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Reading the sets…</source>
        <translation>Lecture des jeux…</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>Entraînement…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n training(s) done</source>
        <translation>
            <numerusform>Entraînement terminé&#xa0;: %1 sur %n</numerusform>
            <numerusform>Entraînements terminés&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>batches: %1</source>
        <translation>lots&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ExportContentEdit</name>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Refi&amp;ned set</source>
        <translation>&amp;Jeu affiné</translation>
    </message>
    <message>
        <source>The chosen image of every sample: the rule&apos;s choice, or a person&apos;s</source>
        <translation>L’image choisie de chaque échantillon&#xa0;: le choix de la règle, ou celui d’une personne</translation>
    </message>
    <message>
        <source>&amp;Baselines</source>
        <translation>Images &amp;initiales</translation>
    </message>
    <message>
        <source>The first image of every sample, to compare with</source>
        <translation>La première image de chaque échantillon, pour comparer</translation>
    </message>
    <message>
        <source>No &amp;images</source>
        <translation>A&amp;ucune image</translation>
    </message>
    <message>
        <source>Only what is ticked under “Beside it”</source>
        <translation>Seulement ce qui est coché sous «&#xa0;À côté&#xa0;»</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ExportExtras</name>
    <message>
        <source>&amp;Contact sheet</source>
        <translation>Planche-&amp;contact</translation>
    </message>
    <message>
        <source>Feat&amp;ures</source>
        <translation>Caractéristi&amp;ques</translation>
    </message>
    <message>
        <source>One safetensors file: all predictions and features, to check the selection elsewhere</source>
        <translation>Un fichier safetensors&#xa0;: toutes les prédictions et caractéristiques, pour vérifier la sélection ailleurs</translation>
    </message>
    <message>
        <source>Ch&amp;arts</source>
        <translation>&amp;Graphiques</translation>
    </message>
    <message>
        <source>A folder with all charts of the review, dark on white</source>
        <translation>Un dossier avec tous les graphiques de l’examen, sombres sur blanc</translation>
    </message>
    <message>
        <source>Format of the charts</source>
        <translation>Format des graphiques</translation>
    </message>
    <message>
        <source>PNG for slides and web pages; SVG and PDF stay sharp at any size</source>
        <translation>PNG pour les diapositives et les pages web&#x202f;; SVG et PDF restent nets à toute taille</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Size of the charts</source>
        <translation>Taille des graphiques</translation>
    </message>
    <message>
        <source>The smaller the picture, the larger its letters in it; PNG has twice as many pixels</source>
        <translation>Plus l’image est petite, plus les lettres y sont grandes&#x202f;; le PNG a deux fois plus de pixels</translation>
    </message>
    <message>
        <source>with tab&amp;les of their values</source>
        <translation>avec tab&amp;leaux de leurs valeurs</translation>
    </message>
    <message>
        <source>A TSV file beside each picture</source>
        <translation>Un fichier TSV à côté de chaque image</translation>
    </message>
    <message>
        <source>PNG: the baselines of each class, and below them the chosen images; a page for each few classes</source>
        <translation>PNG&#xa0;: les images initiales de chaque classe et, dessous, les images choisies&#x202f;; une page pour quelques classes à la fois</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ExportFoot</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annule&amp;r</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>Expo&amp;rter</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <source>Stops; nothing half written remains (Esc)</source>
        <translation>Arrête&#x202f;; rien d’à moitié écrit ne reste (Échap)</translation>
    </message>
    <message>
        <source>Writes what is chosen above (Enter)</source>
        <translation>Écrit ce qui est choisi ci-dessus (Entrée)</translation>
    </message>
    <message>
        <source>Waiting until every decision is on the disk…</source>
        <translation>Attente que chaque décision soit sur le disque…</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ExportForm</name>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>D&amp;ossier</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>À côté</translation>
    </message>
    <message>
        <source>First choose what to export.</source>
        <translation>Choisissez d’abord ce qu’il faut exporter.</translation>
    </message>
    <message>
        <source>First make the missing images.</source>
        <translation>Générez d’abord les images manquantes.</translation>
    </message>
    <message>
        <source>First decide what becomes of the pending samples.</source>
        <translation>Décidez d’abord du sort des échantillons en attente.</translation>
    </message>
    <message>
        <source>First choose a folder that is free.</source>
        <translation>Choisissez d’abord un dossier libre.</translation>
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
        <translation>&amp;Exporter les échantillons en attente avec leur image initiale</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>Les mon&amp;trer</translation>
    </message>
    <message>
        <source>Shows the pending samples in the review</source>
        <translation>Montre les échantillons en attente dans l’examen</translation>
    </message>
    <message>
        <source>&amp;Make their candidates</source>
        <translation>Générer leur&amp;s candidats</translation>
    </message>
    <message>
        <source>Makes what is missing of their candidates, nothing else</source>
        <translation>Génère ce qui manque de leurs candidats, rien d’autre</translation>
    </message>
    <message>
        <source>&amp;Go to Run</source>
        <translation>Passer à l’&amp;exécution</translation>
    </message>
    <message>
        <source>Shows how far each stage is (Ctrl+1)</source>
        <translation>Montre où en est chaque étape (Ctrl+1)</translation>
    </message>
    <message>
        <source>The manifest marks them as pending</source>
        <translation>Le manifeste les marque en attente</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) still have no image or no prediction. Run makes them.</source>
        <translation>
            <numerusform>%n échantillon n’a pas encore d’image ou de prédiction. L’exécution les génère.</numerusform>
            <numerusform>%n échantillons n’ont pas encore d’image ou de prédiction. L’exécution les génère.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) are pending: flagged, but without all their candidates.</source>
        <translation>
            <numerusform>%n échantillon est en attente&#xa0;: signalé, mais sans tous ses candidats.</numerusform>
            <numerusform>%n échantillons sont en attente&#xa0;: signalés, mais sans tous leurs candidats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ExportResult</name>
    <message>
        <source>&amp;Open folder</source>
        <translation>Ou&amp;vrir le dossier</translation>
    </message>
    <message>
        <source>Opens the folder in your file manager</source>
        <translation>Ouvre le dossier dans votre gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Cop&amp;y path</source>
        <translation>Copier le chemi&amp;n</translation>
    </message>
    <message>
        <source>Copies the path, to be pasted elsewhere</source>
        <translation>Copie le chemin, pour le coller ailleurs</translation>
    </message>
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
            <numerusform>%n fichier de graphiques</numerusform>
            <numerusform>%n fichiers de graphiques</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Export terminé.</translation>
    </message>
    <message>
        <source>Exported: %1.</source>
        <translation>Export terminé&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) have no image, since every attempt failed; the manifest names them.</source>
        <translation>
            <numerusform>%n échantillon n’a pas d’image, car toutes les tentatives ont échoué&#x202f;; le manifeste le cite.</numerusform>
            <numerusform>%n échantillons n’ont pas d’image, car toutes les tentatives ont échoué&#x202f;; le manifeste les cite.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file manager could be started. The export is in %1.</source>
        <translation>Impossible de lancer un gestionnaire de fichiers. L’export est dans %1.</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ExportSummary</name>
    <message>
        <source>Samples by status</source>
        <translation>Échantillons par statut</translation>
    </message>
    <message>
        <source>Label consistency</source>
        <translation>Cohérence des étiquettes</translation>
    </message>
    <message>
        <source>Chosen with</source>
        <translation>Choisi avec</translation>
    </message>
    <message>
        <source>The detector predicts %1 % of the baselines as their class, and %2 % of the chosen images.</source>
        <translation>Le détecteur prédit %1&#xa0;% des images initiales dans leur classe, et %2&#xa0;% des images choisies.</translation>
    </message>
    <message>
        <source>The detector predicts %1 % of the baselines as their class.</source>
        <translation>Le détecteur prédit %1&#xa0;% des images initiales dans leur classe.</translation>
    </message>
    <message>
        <source>k %1, β %2</source>
        <translation>k %1, β %2</translation>
    </message>
    <message>
        <source>nothing: the first image of every sample goes out</source>
        <translation>rien&#xa0;: c’est la première image de chaque échantillon qui part</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ExportTargetEdit</name>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>Dossier de destination de l’export</translation>
    </message>
    <message>
        <source>A folder that doesn&apos;t exist yet, or an empty one: nothing is ever replaced</source>
        <translation>Un dossier qui n’existe pas encore, ou un dossier vide&#xa0;: rien n’est jamais remplacé</translation>
    </message>
    <message>
        <source>Finds the folder in which the export is put</source>
        <translation>Cherche le dossier dans lequel placer l’export</translation>
    </message>
    <message>
        <source>Put the export in this folder</source>
        <translation>Placer l’export dans ce dossier</translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <translation>Nommez un dossier.</translation>
    </message>
    <message>
        <source>Give the whole path, beginning with “/”.</source>
        <translation>Donnez le chemin complet, qui commence par «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>This lies inside the project %1, whose files are all its own. Choose a place outside.</source>
        <translation>Cet emplacement se trouve dans le projet %1, dont tous les fichiers lui sont propres. Choisissez-en un en dehors.</translation>
    </message>
    <message>
        <source>Just written. Name another folder for the next export.</source>
        <translation>Vient d’être écrit. Nommez un autre dossier pour l’export suivant.</translation>
    </message>
    <message>
        <source>%1 exists already, and nothing is ever replaced. Name another folder.</source>
        <translation>%1 existe déjà, et rien n’est jamais remplacé. Nommez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 is no folder. Choose another place.</source>
        <translation>%1 n’est pas un dossier. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>You may not write to %1. Choose another place.</source>
        <translation>Vous n’avez pas le droit d’écrire dans %1. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Will be written there: %1</source>
        <translation>Y sera écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Will be made with a folder for each class in it.</source>
        <translation>Sera créé, avec un dossier par classe.</translation>
    </message>
    <message>
        <source>Will be made with a folder for each class in it; beside it: %1</source>
        <translation>Sera créé, avec un dossier par classe&#x202f;; à côté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ExportWorkspace</name>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>Rien n’a été exporté. %1</translation>
    </message>
    <message>
        <source>A run is going on. Wait until it ends, or cancel it, then export.</source>
        <translation>Une exécution est en cours. Attendez qu’elle finisse, ou interrompez-la, puis exportez.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Some samples have become pending meanwhile. Nothing was exported.</source>
        <translation>Entre-temps, des échantillons se sont mis en attente. Rien n’a été exporté.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export en cours…</translation>
    </message>
    <message>
        <source>Saving decisions…</source>
        <translation>Enregistrement des décisions…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>%1 × %1 pixels</source>
        <translation>%1 × %1 pixels</translation>
    </message>
    <message>
        <source>No images, only what lies beside them</source>
        <translation>Aucune image, seulement ce qui va à côté</translation>
    </message>
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
            <numerusform>%n classe</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program writes to this project: its decisions on the disk go out, at the k and β seen here.</source>
        <translation>Un autre programme écrit dans ce projet&#xa0;: ce sont ses décisions sur le disque qui partent, avec les k et β affichés ici.</translation>
    </message>
    <message>
        <source>There is nothing to export yet: no baseline image has been made and judged.</source>
        <translation>Il n’y a encore rien à exporter&#xa0;: aucune image initiale n’a été générée et jugée.</translation>
    </message>
    <message>
        <source>Go to Run</source>
        <translation>Passer à l’exécution</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::FilterBar</name>
    <message>
        <source>&amp;Find samples</source>
        <translation>&amp;Chercher des échantillons</translation>
    </message>
    <message>
        <source>Find samples</source>
        <translation>Chercher des échantillons</translation>
    </message>
    <message>
        <source>Class, folder, predicted class, note, or a slot such as tench/3; every word has to be found (Ctrl+F)</source>
        <translation>Classe, dossier, classe prédite, note ou emplacement comme tench/3&#x202f;; chaque mot doit s’y trouver (Ctrl+F)</translation>
    </message>
    <message>
        <source>Ranges of confidence and similarity, statuses, reviews, predicted classes</source>
        <translation>Plages de confiance et de similarité, statuts, examens, classes prédites</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Shows every sample again</source>
        <translation>Montre à nouveau tous les échantillons</translation>
    </message>
    <message>
        <source>Order of the samples</source>
        <translation>Ordre des échantillons</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Taille des images</translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl++ and Ctrl+−)</source>
        <translation>Taille des images (Ctrl++ et Ctrl+−)</translation>
    </message>
    <message>
        <source>More filters (%1)</source>
        <translation>Plus de filtres (%1)</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Plus de filtres</translation>
    </message>
    <message>
        <source>Direction: %1</source>
        <translation>Sens&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Affichés&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Which samples are shown</source>
        <translation>Échantillons affichés</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::FilterPopup</name>
    <message>
        <source>any</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Plus de filtres</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>The class that the sample is of</source>
        <translation>La classe à laquelle appartient l’échantillon</translation>
    </message>
    <message>
        <source>Predicted as</source>
        <translation>Prédiction</translation>
    </message>
    <message>
        <source>What the detector takes the baseline or the chosen image for</source>
        <translation>Ce pour quoi le détecteur prend l’image initiale ou l’image choisie</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Avec une note</translation>
    </message>
    <message>
        <source>Samples that a note was written on</source>
        <translation>Échantillons qui portent une note</translation>
    </message>
    <message>
        <source>Changed by the sliders</source>
        <translation>Changés par les curseurs</translation>
    </message>
    <message>
        <source>Samples that the sliders, as they are now, choose another image for</source>
        <translation>Échantillons pour lesquels les curseurs, dans leur position actuelle, choisissent une autre image</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>p of the chosen image</source>
        <translation>p de l’image choisie</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similarité</translation>
    </message>
    <message>
        <source>Mean similarity of the chosen image to N</source>
        <translation>Similarité moyenne de l’image choisie à N</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Image initiale</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Not flagged</source>
        <translation>Non signalée</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Nobody has looked at it yet</source>
        <translation>Personne ne l’a encore regardé</translation>
    </message>
    <message>
        <source>Somebody has seen the image that is chosen now</source>
        <translation>Quelqu’un a vu l’image qui est choisie maintenant</translation>
    </message>
    <message>
        <source>Another image is chosen now than the one seen</source>
        <translation>L’image choisie maintenant n’est pas celle qui a été vue</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::FlaggedShareChart</name>
    <message>
        <source>Flagged by class</source>
        <translation>Signalés par classe</translation>
    </message>
    <message>
        <source>In class order</source>
        <translation>Dans l’ordre des classes</translation>
    </message>
    <message>
        <source>No baseline has been judged yet.</source>
        <translation>Aucune image initiale n’a encore été jugée.</translation>
    </message>
    <message>
        <source>label mismatch</source>
        <translation>étiquette erronée</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>confiance faible</translation>
    </message>
    <message>
        <source>flagged baselines, %</source>
        <translation>images initiales signalées, %</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n baseline(s) flagged (%2 %)</source>
        <translation>
            <numerusform>Images initiales signalées&#xa0;: %1 sur %n (%2&#xa0;%)</numerusform>
            <numerusform>Images initiales signalées&#xa0;: %1 sur %n (%2&#xa0;%)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label mismatch(es)</source>
        <translation>
            <numerusform>%n étiquette erronée</numerusform>
            <numerusform>%n étiquettes erronées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with low confidence</source>
        <translation>
            <numerusform>%n de confiance faible</numerusform>
            <numerusform>%n de confiance faible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n class(es) have flagged baselines.</source>
        <translation>
            <numerusform>Classes avec des images initiales signalées&#xa0;: %1 sur %n.</numerusform>
            <numerusform>Classes avec des images initiales signalées&#xa0;: %1 sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The most: %1, %2 %.</source>
        <translation>Maximum&#xa0;: %1, %2&#xa0;%.</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::GridPanel</name>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>No sample of this class answers the filter.</source>
        <translation>Aucun échantillon de cette classe ne répond au filtre.</translation>
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
        <translation>Montre où, dans l’image, le détecteur voit la classe (G)</translation>
    </message>
    <message>
        <source>intended class</source>
        <translation>classe voulue</translation>
    </message>
    <message>
        <source>predicted class</source>
        <translation>classe prédite</translation>
    </message>
    <message>
        <source>Class that Grad-CAM looks for</source>
        <translation>Classe que cherche Grad-CAM</translation>
    </message>
    <message>
        <source>Colours of Grad-CAM</source>
        <translation>Couleurs de Grad-CAM</translation>
    </message>
    <message>
        <source>Opacity of Grad-CAM</source>
        <translation>Opacité de Grad-CAM</translation>
    </message>
    <message>
        <source>Also on the grid</source>
        <translation>Aussi sur la grille</translation>
    </message>
    <message>
        <source>Shows it over the chosen image of every sample in view</source>
        <translation>Le montre sur l’image choisie de chaque échantillon visible</translation>
    </message>
    <message>
        <source>Class, colours and opacity of Grad-CAM</source>
        <translation>Classe, couleurs et opacité de Grad-CAM</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::HistoryPanel</name>
    <message>
        <source>Decisions, the newest first</source>
        <translation>Décisions, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Rien n’a encore été décidé.</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::LandscapeChart</name>
    <message>
        <source>k × β landscape</source>
        <translation>Paysage k × β</translation>
    </message>
    <message>
        <source>Mean similarity</source>
        <translation>Similarité moyenne</translation>
    </message>
    <message>
        <source>Mean confidence</source>
        <translation>Confiance moyenne</translation>
    </message>
    <message>
        <source>Choices that change</source>
        <translation>Choix qui changent</translation>
    </message>
    <message>
        <source>What every k and β would lead to appears here while it is being computed.</source>
        <translation>Ce à quoi mènerait chaque k et β apparaît ici à mesure du calcul.</translation>
    </message>
    <message>
        <source>threshold β</source>
        <translation>seuil β</translation>
    </message>
    <message>
        <source>pool size k</source>
        <translation>taille du pool k</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>some pending</source>
        <translation>certains en attente</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>nearest to what is in force</source>
        <translation>le plus proche des valeurs en vigueur</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n class(es) so far</source>
        <translation>
            <numerusform>%1 sur %n classe jusqu’ici</numerusform>
            <numerusform>%1 sur %n classes jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>k %1, β %2</source>
        <translation>k %1, β %2</translation>
    </message>
    <message>
        <source>mean similarity %1 (of %2 refined)</source>
        <translation>similarité moyenne %1 (sur %2 affinés)</translation>
    </message>
    <message>
        <source>mean confidence %1 (of %2 refined)</source>
        <translation>confiance moyenne %1 (sur %2 affinés)</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) change</source>
        <translation>
            <numerusform>%n choix change</numerusform>
            <numerusform>%n choix changent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1&#xa0;: de %2 à %3</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::MainMenu</name>
    <message>
        <source>&amp;Review</source>
        <translation>E&amp;xamen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;About Stillroom</source>
        <translation>À &amp;propos de Stillroom</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un projet &amp;récent</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>&amp;Essayer l’exemple</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panneaux</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>No project yet</source>
        <translation>Aucun projet pour l’instant</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>About Stillroom</source>
        <translation>À propos de Stillroom</translation>
    </message>
    <message>
        <source>&lt;b&gt;Stillroom&lt;/b&gt;&lt;p&gt;Detector-guided dataset distillation: prototypes, synthesis, detection, refinement, and a person&apos;s eye.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Stillroom&lt;/b&gt;&lt;p&gt;Distillation de jeux de données guidée par un détecteur&#xa0;: prototypes, synthèse, détection, affinage, et l’œil d’une personne.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::MainWindow</name>
    <message>
        <source>Open a project folder</source>
        <translation>Ouvrir un dossier de projet</translation>
    </message>
    <message>
        <source>Cancel the run before you open another project.</source>
        <translation>Interrompez l’exécution avant d’ouvrir un autre projet.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>%1 – Stillroom</source>
        <translation>%1 – Stillroom</translation>
    </message>
    <message>
        <source>Making the sample…</source>
        <translation>Création de l’exemple…</translation>
    </message>
    <message>
        <source>Stopping the run, then closing. Everything finished is kept.</source>
        <translation>Arrêt de l’exécution, puis fermeture. Tout ce qui est terminé est conservé.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Run the stages (Ctrl+1)</source>
        <translation>Exécuter les étapes (Ctrl+1)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Look at the samples and decide (Ctrl+2)</source>
        <translation>Regarder les échantillons et décider (Ctrl+2)</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Il n’y a rien à rétablir</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancel the export before you open another project.</source>
        <translation>Annulez l’export avant d’ouvrir un autre projet.</translation>
    </message>
    <message>
        <source>Stopping the export, then closing. Nothing half written remains.</source>
        <translation>Arrêt de l’export, puis fermeture. Rien d’à moitié écrit ne reste.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Wait for what runs, or cancel it, before you change the language.</source>
        <translation>Attendez la fin de ce qui est en cours, ou interrompez-le, avant de changer de langue.</translation>
    </message>
    <message>
        <source>Finishing the current step, then closing.</source>
        <translation>Fin du pas en cours, puis fermeture.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Train networks on the sets and compare them (Ctrl+3)</source>
        <translation>Entraîner des réseaux sur les jeux et les comparer (Ctrl+3)</translation>
    </message>
    <message>
        <source>Write the refined set (Ctrl+4 or Ctrl+E)</source>
        <translation>Écrire le jeu affiné (Ctrl+4 ou Ctrl+E)</translation>
    </message>
    <message>
        <source>Cancel the evaluation before you open another project.</source>
        <translation>Interrompez l’évaluation avant d’ouvrir un autre projet.</translation>
    </message>
    <message>
        <source>Stopping the evaluation, then closing. What is trained is kept.</source>
        <translation>Arrêt de l’évaluation, puis fermeture. Ce qui est entraîné est conservé.</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::MessageBanner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>What can be done about it</source>
        <translation>Ce qu’on peut y faire</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::MetricsPage</name>
    <message>
        <source>Set that is measured</source>
        <translation>Jeu mesuré</translation>
    </message>
    <message>
        <source>Network whose features are compared</source>
        <translation>Réseau dont les caractéristiques sont comparées</translation>
    </message>
    <message>
        <source>The project&apos;s detector</source>
        <translation>Le détecteur du projet</translation>
    </message>
    <message>
        <source>Real images</source>
        <translation>Images réelles</translation>
    </message>
    <message>
        <source>The project&apos;s real images</source>
        <translation>Les images réelles du projet</translation>
    </message>
    <message>
        <source>Independent judge: a detector of another architecture or seed</source>
        <translation>Juge indépendant&#xa0;: un détecteur d’une autre architecture ou d’une autre graine</translation>
    </message>
    <message>
        <source>Another detector (optional)</source>
        <translation>Un autre détecteur (facultatif)</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Jeu</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Caractéristiques</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Réelles</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juge</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Mesurer</translation>
    </message>
    <message>
        <source>FID, KID, precision, recall, density, coverage and label consistency of the set</source>
        <translation>FID, KID, précision, rappel, densité, couverture et cohérence des étiquettes du jeu</translation>
    </message>
    <message>
        <source>Fin&amp;d nearest</source>
        <translation>Trouver les &amp;voisins</translation>
    </message>
    <message>
        <source>The nearest real image of each image of the set</source>
        <translation>L’image réelle la plus proche de chaque image du jeu</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Arrêter la mesure</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Progression de la mesure</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Nothing has been measured yet. Choose a set and press Measure.</source>
        <translation>Rien n’a encore été mesuré. Choisissez un jeu et appuyez sur «&#xa0;Mesurer&#xa0;».</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::NearestReal</name>
    <message numerus="yes">
        <source>Real images nearest to the prototype, from its cluster of %n image(s):</source>
        <translation>
            <numerusform>Images réelles les plus proches du prototype, dans son groupe de %n image&#xa0;:</numerusform>
            <numerusform>Images réelles les plus proches du prototype, dans son groupe de %n images&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearest real</source>
        <translation>Réelles proches</translation>
    </message>
    <message>
        <source>The prototype and the real images nearest to it</source>
        <translation>Le prototype et les images réelles les plus proches de lui</translation>
    </message>
    <message>
        <source>The prototype can&apos;t be shown:</source>
        <translation>Impossible d’afficher le prototype&#xa0;:</translation>
    </message>
    <message>
        <source>The prototype, decoded as it is: what the images of this sample were made from.</source>
        <translation>Le prototype, décodé tel quel&#xa0;: ce dont sont parties les images de cet échantillon.</translation>
    </message>
    <message>
        <source>Prototype</source>
        <translation>Prototype</translation>
    </message>
    <message>
        <source>Real image %1</source>
        <translation>Image réelle %1</translation>
    </message>
    <message>
        <source>It can&apos;t be shown.</source>
        <translation>Impossible de l’afficher.</translation>
    </message>
    <message numerus="yes">
        <source>of %n image(s)</source>
        <translation>
            <numerusform>parmi %n image</numerusform>
            <numerusform>parmi %n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>C&amp;reate the project</source>
        <translation>C&amp;réer le projet</translation>
    </message>
    <message>
        <source>Drop a folder that holds a folder of images per class, a preset file (.toml), or a diffusers folder; anything else onto its own field.</source>
        <translation>Déposez un dossier qui contient un dossier d’images par classe, un fichier de préréglage (.toml) ou un dossier diffusers&#x202f;; toute autre chose, sur son propre champ.</translation>
    </message>
    <message>
        <source>Something is still running. Wait for it or cancel it; then create the project.</source>
        <translation>Une opération est encore en cours. Attendez-la ou annulez-la&#x202f;; créez ensuite le projet.</translation>
    </message>
    <message>
        <source>Making %1…</source>
        <translation>Création de %1…</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::NewProjectForm</name>
    <message>
        <source>A folder, a file, or a name such as organisation/model</source>
        <translation>Un dossier, un fichier ou un nom comme organisation/modele</translation>
    </message>
    <message>
        <source>The diffusion model&apos;s own</source>
        <translation>Celui du modèle de diffusion</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>&amp;Utiliser %1</translation>
    </message>
    <message>
        <source>These look like the parts of a data set, not like classes.</source>
        <translation>Cela ressemble aux parties d’un jeu de données, pas à des classes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) in all</source>
        <translation>
            <numerusform>%Ln image en tout</numerusform>
            <numerusform>%Ln images en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>Found at %1</source>
        <translation>Trouvé dans %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>A folder; it can be dropped here</source>
        <translation>Un dossier&#x202f;; on peut le déposer ici</translation>
    </message>
    <message>
        <source>The real images: a folder that holds one folder of images per class, as ImageFolder takes it</source>
        <translation>Les images réelles&#xa0;: un dossier qui contient un dossier d’images par classe, comme le prend ImageFolder</translation>
    </message>
    <message>
        <source>&amp;Data folder</source>
        <translation>&amp;Dossier des données</translation>
    </message>
    <message>
        <source>Choose the data folder</source>
        <translation>Choisir le dossier des données</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Préréglage</translation>
    </message>
    <message>
        <source>Choose a preset file</source>
        <translation>Choisir un fichier de préréglage</translation>
    </message>
    <message>
        <source>Presets (*.toml);;All files (*)</source>
        <translation>Préréglages (*.toml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Diffusion model</source>
        <translation>Modèle de diffusion</translation>
    </message>
    <message>
        <source>A diffusers folder, a single file, or the name of a repository in the Hugging Face cache; nothing is downloaded</source>
        <translation>Un dossier diffusers, un fichier unique ou le nom d’un dépôt du cache Hugging Face&#x202f;; rien n’est téléchargé</translation>
    </message>
    <message>
        <source>Diffusion &amp;model</source>
        <translation>&amp;Modèle de diffusion</translation>
    </message>
    <message>
        <source>Choose the diffusion model</source>
        <translation>Choisir le modèle de diffusion</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Décodeur</translation>
    </message>
    <message>
        <source>An autoencoder that decodes in place of the model&apos;s own; a tiny one is fast and approximate</source>
        <translation>Un autoencodeur qui décode à la place de celui du modèle&#x202f;; un petit est rapide et approximatif</translation>
    </message>
    <message>
        <source>De&amp;coder</source>
        <translation>Dé&amp;codeur</translation>
    </message>
    <message>
        <source>Choose the decoder</source>
        <translation>Choisir le décodeur</translation>
    </message>
    <message>
        <source>De&amp;tector</source>
        <translation>Dé&amp;tecteur</translation>
    </message>
    <message>
        <source>How many images of each class the distilled set gets (IPC)</source>
        <translation>Combien d’images de chaque classe reçoit le jeu distillé (IPC)</translation>
    </message>
    <message>
        <source>&amp;Images per class</source>
        <translation>&amp;Images par classe</translation>
    </message>
    <message>
        <source>Of everything that is generated: the same seed gives the same images</source>
        <translation>De tout ce qui est généré&#xa0;: la même graine donne les mêmes images</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>Where the project is made: a folder that doesn&apos;t exist yet, or an empty one</source>
        <translation>Où le projet est créé&#xa0;: un dossier qui n’existe pas encore, ou un dossier vide</translation>
    </message>
    <message>
        <source>Project &amp;folder</source>
        <translation>Dossier du pro&amp;jet</translation>
    </message>
    <message>
        <source>Choose where the project is made</source>
        <translation>Choisir où le projet est créé</translation>
    </message>
    <message>
        <source>More &amp;values</source>
        <translation>Autres &amp;valeurs</translation>
    </message>
    <message>
        <source>Every other value of the preset</source>
        <translation>Toutes les autres valeurs du préréglage</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on the sample</source>
        <translation>Note sur l’échantillon</translation>
    </message>
    <message>
        <source>A note on this sample (Ctrl+Enter when done, Escape to take it back)</source>
        <translation>Une note sur cet échantillon (Ctrl+Entrée pour terminer, Échap pour y renoncer)</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ParameterPanel</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Back to the preset&apos;s k and β</source>
        <translation>Revenir aux k et β du préréglage</translation>
    </message>
    <message>
        <source>Share of images that the detector predicts as their class: baselines, then chosen images</source>
        <translation>Part des images que le détecteur prédit dans leur classe&#xa0;: images initiales, puis images choisies</translation>
    </message>
    <message>
        <source>k: how many of the most confident candidates enter the pool ([ and ])</source>
        <translation>k&#xa0;: combien de candidats entrent dans le pool, par confiance décroissante ([ et ])</translation>
    </message>
    <message>
        <source>β: a baseline passes when its confidence is above it (, and .)</source>
        <translation>β&#xa0;: une image initiale est acceptée quand sa confiance est au-dessus (, et .)</translation>
    </message>
    <message>
        <source>Pool size k</source>
        <translation>Taille du pool k</translation>
    </message>
    <message>
        <source>Threshold β</source>
        <translation>Seuil β</translation>
    </message>
    <message>
        <source>Preset: k %1, β %2</source>
        <translation>Préréglage&#xa0;: k %1, β %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Label consistency %1 → %2 %</source>
        <translation>Cohérence des étiquettes %1 → %2&#xa0;%</translation>
    </message>
    <message>
        <source>No choice differs from the preset&apos;s</source>
        <translation>Aucun choix ne diffère de ceux du préréglage</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) differ from the preset&apos;s</source>
        <translation>
            <numerusform>%n choix diffère de ceux du préréglage</numerusform>
            <numerusform>%n choix diffèrent de ceux du préréglage</numerusform>
        </translation>
    </message>
    <message>
        <source>No choice differs from those at k %1, β %2</source>
        <translation>Aucun choix ne diffère de ceux obtenus avec k %1, β %2</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) differ from those at k %1, β %2</source>
        <translation>
            <numerusform>%n choix diffère de ceux obtenus avec k %1, β %2</numerusform>
            <numerusform>%n choix diffèrent de ceux obtenus avec k %1, β %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::PathField</name>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::PictureGridChart</name>
    <message numerus="yes">
        <source>%n picture(s), seen by: %1</source>
        <translation>
            <numerusform>%n image, vue par&#xa0;: %1</numerusform>
            <numerusform>%n images, vues par&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::PicturePairsChart</name>
    <message>
        <source>Nearest real images</source>
        <translation>Images réelles les plus proches</translation>
    </message>
    <message>
        <source>Each image of the set is shown here beside the real one nearest to it.</source>
        <translation>Chaque image du jeu s’affiche ici à côté de l’image réelle la plus proche.</translation>
    </message>
    <message>
        <source>%1 apart</source>
        <translation>distance %1</translation>
    </message>
    <message numerus="yes">
        <source>The closest of %n pair(s): %1 and %2, %3 apart.</source>
        <translation>
            <numerusform>Paire la plus proche sur %n&#xa0;: %1 et %2, distance %3.</numerusform>
            <numerusform>Paire la plus proche sur %n&#xa0;: %1 et %2, distance %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::PicturePanel</name>
    <message>
        <source>Esc goes back to the sample&apos;s image</source>
        <translation>Échap revient à l’image de l’échantillon</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Holds images of the sample against each other in place of the grid (C)</source>
        <translation>Compare des images de l’échantillon à la place de la grille (C)</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::PictureView</name>
    <message>
        <source>This picture can&apos;t be read.</source>
        <translation>Impossible de lire cette image.</translation>
    </message>
    <message>
        <source>Grad-CAM is on its way…</source>
        <translation>Grad-CAM arrive…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Fitted, %1</source>
        <translation>Ajustée, %1</translation>
    </message>
    <message>
        <source>Back to the sample&apos;s image</source>
        <translation>Revenir à l’image de l’échantillon</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::PresetValuesModel</name>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>The preset has %1 (Delete brings it back)</source>
        <translation>Le préréglage a %1 (Suppr le rétablit)</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::PresetValuesView</name>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>More values of the preset</source>
        <translation>Autres valeurs du préréglage</translation>
    </message>
    <message>
        <source>Enter changes a value, Delete brings back the preset&apos;s</source>
        <translation>Entrée modifie une valeur, Suppr rétablit celle du préréglage</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ProjectStatus</name>
    <message>
        <source>Flagged samples that you marked as reviewed and that haven&apos;t changed since</source>
        <translation>Échantillons signalés que vous avez marqués comme examinés et qui n’ont pas changé depuis</translation>
    </message>
    <message>
        <source>A decision counts as saved once it is on the disk</source>
        <translation>Une décision compte comme enregistrée une fois sur le disque</translation>
    </message>
    <message>
        <source>Whether decisions are saved</source>
        <translation>État d’enregistrement des décisions</translation>
    </message>
    <message>
        <source>Read-only: another program writes to this project</source>
        <translation>Lecture seule&#xa0;: un autre programme écrit dans ce projet</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>✓ Decisions saved</source>
        <translation>✓ Décisions enregistrées</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>Examinés&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Read-only: this project lies on a medium that can only be read</source>
        <translation>Lecture seule&#xa0;: ce projet se trouve sur un support en lecture seule</translation>
    </message>
    <message>
        <source>Read-only: you may not write to this project</source>
        <translation>Lecture seule&#xa0;: vous n’avez pas le droit d’écrire dans ce projet</translation>
    </message>
    <message>
        <source>Read-only: the file system of this project can&apos;t lock files</source>
        <translation>Lecture seule&#xa0;: le système de fichiers de ce projet ne peut pas verrouiller de fichiers</translation>
    </message>
    <message>
        <source>Read-only: a program that has ended left this project locked</source>
        <translation>Lecture seule&#xa0;: un programme terminé a laissé ce projet verrouillé</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::QueueModel</name>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>stopped at %1 %</source>
        <translation>arrêté à %1&#xa0;%</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Jeu</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Best, %</source>
        <translation>Meilleure, %</translation>
    </message>
    <message>
        <source>Last, %</source>
        <translation>Dernière, %</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::Rail</name>
    <message>
        <source>Workspaces</source>
        <translation>Espaces de travail</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::RangeEdit</name>
    <message>
        <source>%1: lowest</source>
        <translation>%1&#xa0;: minimum</translation>
    </message>
    <message>
        <source>%1: highest</source>
        <translation>%1&#xa0;: maximum</translation>
    </message>
    <message>
        <source>%1: range</source>
        <translation>%1&#xa0;: plage</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ResultsModel</name>
    <message>
        <source>%1 (paper, Table %2)</source>
        <translation>%1 (article, tableau %2)</translation>
    </message>
    <message>
        <source>Printed in the paper&apos;s Table %1; not measured here</source>
        <translation>Imprimé dans le tableau %1 de l’article&#x202f;; pas mesuré ici</translation>
    </message>
    <message>
        <source>One training says nothing of how repeats differ</source>
        <translation>Un seul entraînement ne dit rien de l’écart entre répétitions</translation>
    </message>
    <message numerus="yes">
        <source>Mean ± standard deviation over %n training(s)</source>
        <translation>
            <numerusform>Moyenne ± écart type sur %n entraînement</numerusform>
            <numerusform>Moyenne ± écart type sur %n entraînements</numerusform>
        </translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Jeu</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
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
        <translation>Meilleure, %</translation>
    </message>
    <message>
        <source>Last, %</source>
        <translation>Dernière, %</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Images de test</translation>
    </message>
    <message>
        <source>Images per class</source>
        <translation>Images par classe</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>The best of all looks at the test images, as the protocols report</source>
        <translation>La meilleure de toutes les mesures sur les images de test, comme l’indiquent les protocoles</translation>
    </message>
    <message>
        <source>At the end of the training</source>
        <translation>À la fin de l’entraînement</translation>
    </message>
    <message>
        <source>How many images the accuracy is measured on</source>
        <translation>Nombre d’images sur lesquelles l’exactitude est mesurée</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ResultsPage</name>
    <message>
        <source>Accuracies</source>
        <translation>Exactitudes</translation>
    </message>
    <message>
        <source>Nothing has been trained yet. Choose two sets at the left, name the test images, and press Start.</source>
        <translation>Rien n’a encore été entraîné. Choisissez deux jeux à gauche, indiquez les images de test et appuyez sur «&#xa0;Lancer&#xa0;».</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Set that the others are compared with</source>
        <translation>Jeu auquel les autres sont comparés</translation>
    </message>
    <message>
        <source>A&amp;gainst</source>
        <translation>Co&amp;mparé à</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ReviewActions</name>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Choose candidate 0 to 9</source>
        <translation>Choisir le candidat 0 à 9</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 à 9</translation>
    </message>
    <message>
        <source>Choose candidate 10 to 19</source>
        <translation>Choisir le candidat 10 à 19</translation>
    </message>
    <message>
        <source>Shift with 0 to 9</source>
        <translation>Maj avec 0 à 9</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>k and β</source>
        <translation>k et β</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>&amp;Reviewed, and on to the next</source>
        <translation>&amp;Examiné, puis au suivant</translation>
    </message>
    <message>
        <source>&amp;Pin the image shown</source>
        <translation>&amp;Imposer l’image affichée</translation>
    </message>
    <message>
        <source>Keep the &amp;baseline</source>
        <translation>&amp;Garder l’image initiale</translation>
    </message>
    <message>
        <source>&amp;Clear the choice</source>
        <translation>&amp;Lever le choix imposé</translation>
    </message>
    <message>
        <source>Pin the r&amp;ule&apos;s choice</source>
        <translation>Imposer le choix de la &amp;règle</translation>
    </message>
    <message>
        <source>&amp;Mark as reviewed</source>
        <translation>&amp;Marquer comme examiné</translation>
    </message>
    <message>
        <source>Mark as &amp;not reviewed</source>
        <translation>Mar&amp;quer comme non examiné</translation>
    </message>
    <message>
        <source>Write a n&amp;ote</source>
        <translation>Écrire une &amp;note</translation>
    </message>
    <message>
        <source>Choose candidate %1</source>
        <translation>Choisir le candidat %1</translation>
    </message>
    <message>
        <source>Previous to re&amp;view</source>
        <translation>Précédent à e&amp;xaminer</translation>
    </message>
    <message>
        <source>Next &amp;flagged sample</source>
        <translation>Échantillon signalé &amp;suivant</translation>
    </message>
    <message>
        <source>Previous flagged sample</source>
        <translation>Échantillon signalé précédent</translation>
    </message>
    <message>
        <source>Mak&amp;e candidates</source>
        <translation>Générer les candida&amp;ts</translation>
    </message>
    <message numerus="yes">
        <source>Make %n more candida&amp;tes</source>
        <translation>
            <numerusform>Générer %n candidat de &amp;plus</numerusform>
            <numerusform>Générer %n candidats de &amp;plus</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Grad-CAM</source>
        <translation>Grad-&amp;CAM</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>C&amp;omparer</translation>
    </message>
    <message>
        <source>Next way to compare</source>
        <translation>Mode de comparaison suivant</translation>
    </message>
    <message>
        <source>The class before and &amp;after</source>
        <translation>La classe a&amp;vant et après</translation>
    </message>
    <message>
        <source>Fit the picture</source>
        <translation>Ajuster l’image</translation>
    </message>
    <message>
        <source>Picture at 100 %</source>
        <translation>Image à 100&#xa0;%</translation>
    </message>
    <message>
        <source>Smaller k</source>
        <translation>k plus petit</translation>
    </message>
    <message>
        <source>Larger k</source>
        <translation>k plus grand</translation>
    </message>
    <message>
        <source>Lower β</source>
        <translation>β plus bas</translation>
    </message>
    <message>
        <source>Higher β</source>
        <translation>β plus haut</translation>
    </message>
    <message>
        <source>&amp;Find a class</source>
        <translation>C&amp;hercher une classe</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>Images plus grandes</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>Images plus petites</translation>
    </message>
    <message>
        <source>Cop&amp;y the image and its parameters</source>
        <translation>Copier l’im&amp;age et ses paramètres</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Racco&amp;urcis clavier</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Choose a candi&amp;date</source>
        <translation>Choisir un candi&amp;dat</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ReviewCentre</name>
    <message>
        <source>Back to the grid</source>
        <translation>Revenir à la grille</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ReviewDocks</name>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>k and β</source>
        <translation>k et β</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>&amp;Reset the panels</source>
        <translation>&amp;Réinitialiser les panneaux</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ReviewWorkspace</name>
    <message>
        <source>There is nothing to review yet: no baseline image has been made and judged.</source>
        <translation>Il n’y a encore rien à examiner&#xa0;: aucune image initiale n’a été générée et jugée.</translation>
    </message>
    <message>
        <source>Go to Run</source>
        <translation>Passer à l’exécution</translation>
    </message>
    <message>
        <source>On from the beginning of what is shown</source>
        <translation>Reprise au début de ce qui est affiché</translation>
    </message>
    <message>
        <source>On from the end of what is shown</source>
        <translation>Reprise à la fin de ce qui est affiché</translation>
    </message>
    <message>
        <source>Nothing can be decided: the project is open for reading only</source>
        <translation>Rien ne peut être décidé&#xa0;: le projet est ouvert en lecture seule</translation>
    </message>
    <message>
        <source>Every flagged sample shown of %1 is reviewed. Enter again goes on.</source>
        <translation>Chaque échantillon signalé affiché de %1 est examiné. Appuyez encore sur Entrée pour continuer.</translation>
    </message>
    <message>
        <source>On to %1</source>
        <translation>Passer à %1</translation>
    </message>
    <message numerus="yes">
        <source>Every flagged sample shown is reviewed; %n more aren&apos;t shown. Enter again goes on.</source>
        <translation>
            <numerusform>Chaque échantillon signalé affiché est examiné&#x202f;; %n autre n’est pas affiché. Appuyez encore sur Entrée pour continuer.</numerusform>
            <numerusform>Chaque échantillon signalé affiché est examiné&#x202f;; %n autres ne sont pas affichés. Appuyez encore sur Entrée pour continuer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all samples</source>
        <translation>Afficher tous les échantillons</translation>
    </message>
    <message>
        <source>Every flagged sample is reviewed</source>
        <translation>Chaque échantillon signalé est examiné</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::RowsChart</name>
    <message>
        <source>Rows of %1</source>
        <translation>Lignes de %1</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::RunStatus</name>
    <message>
        <source>Progress of the run</source>
        <translation>Progression de l’exécution</translation>
    </message>
    <message>
        <source>Cancel: stops within one denoising step; what is finished is kept</source>
        <translation>Interrompre&#xa0;: arrêt en un pas de débruitage au plus&#x202f;; ce qui est terminé est conservé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 a stage, %2 done, %3 in all</extracomment>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::RunWorkspace</name>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>Exa&amp;miner</translation>
    </message>
    <message>
        <source>Look at what was made (Ctrl+2)</source>
        <translation>Regarder ce qui a été généré (Ctrl+2)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Interrompre</translation>
    </message>
    <message>
        <source>Stops within one denoising step; everything finished is kept (Esc)</source>
        <translation>Arrête en un pas de débruitage au plus&#x202f;; tout ce qui est terminé est conservé (Échap)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lancer</translation>
    </message>
    <message>
        <source>Makes what is missing at the k and β in force (F5)</source>
        <translation>Génère ce qui manque aux k et β en vigueur (F5)</translation>
    </message>
    <message>
        <source>Stopped. Everything finished is kept; Run goes on from here.</source>
        <translation>Arrêté. Tout ce qui est terminé est conservé&#x202f;; «&#xa0;Lancer&#xa0;» reprend à partir d’ici.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Running: %1</source>
        <translation>En cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Everything is made</source>
        <translation>Tout est généré</translation>
    </message>
    <message>
        <source>Ready to run</source>
        <translation>Prêt à lancer</translation>
    </message>
    <message>
        <source>%1 of %2 stages done</source>
        <translation>Étapes terminées&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Cancel stops within one denoising step; everything finished is kept.</source>
        <translation>«&#xa0;Interrompre&#xa0;» arrête en un pas de débruitage au plus&#x202f;; tout ce qui est terminé est conservé.</translation>
    </message>
    <message>
        <source>Another program writes to this project; here it can only be read.</source>
        <translation>Un autre programme écrit dans ce projet&#x202f;; ici, il ne peut être que lu.</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n échantillon</numerusform>
            <numerusform>%n échantillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>%n signalé</numerusform>
            <numerusform>%n signalés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending: Run makes their candidates</source>
        <translation>
            <numerusform>%n en attente&#xa0;: «&#xa0;Lancer&#xa0;» génère ses candidats</numerusform>
            <numerusform>%n en attente&#xa0;: «&#xa0;Lancer&#xa0;» génère leurs candidats</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been made yet.</source>
        <translation>Rien n’a encore été généré.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Images per class</source>
        <translation>Images par classe</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Taille des images</translation>
    </message>
    <message>
        <source>%1 × %1 pixels</source>
        <translation>%1 × %1 pixels</translation>
    </message>
    <message>
        <source>Diffusion model</source>
        <translation>Modèle de diffusion</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>Détecteur</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>There are no images to review yet.</source>
        <translation>Il n’y a pas encore d’images à examiner.</translation>
    </message>
    <message>
        <source>Something is being made already. Cancel it first, or ask again when it is done.</source>
        <translation>Une génération est déjà en cours. Interrompez-la d’abord, ou redemandez quand elle sera terminée.</translation>
    </message>
    <message>
        <source>Stopped. Whole batches of candidates are kept; ask again for the rest.</source>
        <translation>Arrêté. Les lots entiers de candidats sont conservés&#x202f;; redemandez pour le reste.</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) made</source>
        <translation>
            <numerusform>%n candidat généré</numerusform>
            <numerusform>%n candidats générés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was missing: these samples have their candidates.</source>
        <translation>Rien ne manquait&#xa0;: ces échantillons ont leurs candidats.</translation>
    </message>
    <message>
        <source>Makes the candidates that were asked for. Cancel keeps whole batches of them.</source>
        <translation>Génère les candidats demandés. «&#xa0;Interrompre&#xa0;» en conserve les lots entiers.</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::RunsPage</name>
    <message>
        <source>Trainings</source>
        <translation>Entraînements</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::SampleGridModel</name>
    <message>
        <source>Predicted as %1, confidence %2</source>
        <translation>Prédiction&#xa0;: %1, confiance %2</translation>
    </message>
    <message>
        <source>Mean similarity to N %1</source>
        <translation>Similarité moyenne à N %1</translation>
    </message>
    <message>
        <source>The sliders, as they are now, change this choice.</source>
        <translation>Les curseurs, dans leur position actuelle, changent ce choix.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::SettingsPanel</name>
    <message>
        <source>A higher β flagged samples whose candidates were never made; this makes just those</source>
        <translation>Un β plus haut a signalé des échantillons dont les candidats n’ont jamais été générés&#x202f;; ce bouton ne génère que ceux-là</translation>
    </message>
    <message numerus="yes">
        <source>Make candidates of %n pending</source>
        <translation>
            <numerusform>Générer pour %n en attente</numerusform>
            <numerusform>Générer pour %n en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::StageListModel</name>
    <message>
        <source>%1 of %2 %3</source>
        <extracomment>%1 done, %2 in all, %3 what is counted, such as images</extracomment>
        <translation>%1 sur %2 %3</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>en %1</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::StripBar</name>
    <message>
        <source>● in the pool   ◆ chosen   ◇ the rule&apos;s choice   │ β</source>
        <translation>● dans le pool   ◆ image choisie   ◇ choix de la règle   │ β</translation>
    </message>
    <message>
        <source>What the marks on the pictures and bars mean</source>
        <translation>Ce que signifient les marques sur les images et les barres</translation>
    </message>
    <message>
        <source>Order of the candidates</source>
        <translation>Ordre des candidats</translation>
    </message>
    <message>
        <source>Log-odds</source>
        <translation>Logit</translation>
    </message>
    <message>
        <source>Confidence bars by log-odds: tells confidences near 1 apart</source>
        <translation>Barres de confiance en logit&#xa0;: distingue les confiances proches de 1</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::StripPanel</name>
    <message>
        <source>Baseline and candidates</source>
        <translation>Image initiale et candidats</translation>
    </message>
    <message>
        <source>Choose a sample in the grid.</source>
        <translation>Choisissez un échantillon dans la grille.</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::SweepChart</name>
    <message>
        <source>Sweeps</source>
        <translation>Balayages</translation>
    </message>
    <message>
        <source>Over k</source>
        <translation>Selon k</translation>
    </message>
    <message>
        <source>Over β</source>
        <translation>Selon β</translation>
    </message>
    <message>
        <source>No sweep is kept in this folder of results.</source>
        <translation>Aucun balayage n’est conservé dans ce dossier de résultats.</translation>
    </message>
    <message>
        <source>candidates in the pool, k</source>
        <translation>candidats dans le pool, k</translation>
    </message>
    <message>
        <source>threshold β</source>
        <translation>seuil β</translation>
    </message>
    <message>
        <source>accuracy, %</source>
        <translation>exactitude, %</translation>
    </message>
    <message>
        <source>%1: highest at %2, %3 %</source>
        <translation>%1&#xa0;: maximum à %2, %3&#xa0;%</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::TableChart</name>
    <message>
        <source>Nothing to print yet.</source>
        <translation>Rien à imprimer pour l’instant.</translation>
    </message>
    <message numerus="yes">
        <source>A table of %n row(s)</source>
        <translation>
            <numerusform>Tableau de %n ligne</numerusform>
            <numerusform>Tableau de %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::TrainingChart</name>
    <message>
        <source>Training curves</source>
        <translation>Courbes d’entraînement</translation>
    </message>
    <message>
        <source>Accuracy on the test images</source>
        <translation>Exactitude sur les images de test</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Perte d’entraînement</translation>
    </message>
    <message>
        <source>Accuracy and loss are drawn here while networks are trained.</source>
        <translation>L’exactitude et la perte se dessinent ici pendant l’entraînement des réseaux.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>perte d’entraînement</translation>
    </message>
    <message>
        <source>accuracy, %</source>
        <translation>exactitude, %</translation>
    </message>
    <message>
        <source>epoch %1: loss %2</source>
        <translation>époque %1&#xa0;: perte %2</translation>
    </message>
    <message>
        <source>epoch %1: %2 %</source>
        <translation>époque %1&#xa0;: %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1: %2 in epoch %3</source>
        <translation>%1&#xa0;: %2 à l’époque %3</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::WelcomePage</name>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Distils an image dataset with a diffusion model, finds the doubtful images with a detector, makes them anew, and lets you look, overrule and export.</source>
        <translation>Distille un jeu de données d’images avec un modèle de diffusion, trouve les images douteuses avec un détecteur, les régénère, et vous laisse regarder, imposer vos choix et exporter.</translation>
    </message>
    <message>
        <source>&amp;Open a project…</source>
        <translation>&amp;Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Opens a project folder (Ctrl+O); you can also drop one onto the window</source>
        <translation>Ouvre un dossier de projet (Ctrl+O)&#x202f;; vous pouvez aussi en déposer un sur la fenêtre</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>&amp;Essayer l’exemple</translation>
    </message>
    <message>
        <source>Makes a small project from drawn pictures and tiny models, and runs it; takes a minute or two</source>
        <translation>Crée un petit projet à partir d’images dessinées et de petits modèles, et l’exécute&#x202f;; cela prend une minute ou deux</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annule&amp;r</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <source>Makes a project from your own images (Ctrl+N); you can also drop their folder onto the window</source>
        <translation>Crée un projet à partir de vos propres images (Ctrl+N)&#x202f;; vous pouvez aussi déposer leur dossier sur la fenêtre</translation>
    </message>
    <message>
        <source>Stops what is being made</source>
        <translation>Arrête la création en cours</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Continuer avec %1</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>images</source>
        <translation>images</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>classes</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>échantillons</translation>
    </message>
    <message>
        <source>prototypes</source>
        <translation>prototypes</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>lots</translation>
    </message>
    <message>
        <source>detector</source>
        <translation>détecteur</translation>
    </message>
</context>
</TS>
