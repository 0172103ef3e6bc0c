<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ChartMenu</name>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 図形 (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>PNG で保存…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>SVG で保存…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF で保存…</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Charts are saved as .png, .svg, .pdf or .csv, not as %1.</source>
        <translation>グラフは .png、.svg、.pdf、.csv で保存できます。%1 では保存できません。</translation>
    </message>
    <message>
        <source>Save values as CSV…</source>
        <translation>値を CSV で保存…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>A run goes on</source>
        <translation>実行中です</translation>
    </message>
    <message>
        <source>A run goes on. Everything it has finished is kept, and the next run goes on from there.</source>
        <translation>実行中です。完了した分はすべて残り、次回の実行はそこから再開します。</translation>
    </message>
    <message>
        <source>&amp;Finish the current step, then close</source>
        <translation>現在のステップを終えてから閉じる(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Stop now and close</source>
        <translation>今すぐ停止して閉じる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t close</source>
        <translation>閉じない(&amp;D)</translation>
    </message>
</context>
<context>
    <name>CompareMode</name>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>交互に表示</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>スライダー</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>ComparedPictures</name>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>候補 %1</translation>
    </message>
    <message>
        <source>the rule&apos;s choice</source>
        <translation>ルールの採用</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>未生成</translation>
    </message>
    <message>
        <source>no prediction</source>
        <translation>予測なし</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>信頼度 %1</translation>
    </message>
    <message>
        <source>similarity %1</source>
        <translation>類似度 %1</translation>
    </message>
    <message>
        <source>predicted as %1</source>
        <translation>%1 と予測</translation>
    </message>
</context>
<context>
    <name>DataSurvey</name>
    <message>
        <source>The name of the class folder %1 isn&apos;t UTF-8. Rename the folder.</source>
        <translation>クラスフォルダー %1 の名前が UTF-8 ではありません。フォルダー名を変更してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln class folder(s) hold no images: %1. Fill or remove them.</source>
        <translation>
            <numerusform>%Ln 個のクラスフォルダーに画像がありません：%1。画像を入れるか、フォルダーを削除してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1、ほか %2 個</translation>
    </message>
    <message>
        <source>Give the whole path, beginning with “/”.</source>
        <translation>「/」で始まる絶対パスを指定してください。</translation>
    </message>
    <message>
        <source>You may not look into %1. Change its permissions, or choose another folder.</source>
        <translation>%1 の中を見る権限がありません。アクセス権を変更するか、別のフォルダーを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln class(es)</source>
        <translation>
            <numerusform>%Ln クラス</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, counting: %2 so far …</source>
        <translation>%1、集計中：現在 %2…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>画像 %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1、%2：%3。</translation>
    </message>
    <message>
        <source>The smallest is %1 with %2.</source>
        <translation>最小は %1 の %2 枚です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that are no images are left out.</source>
        <translation>
            <numerusform>画像ではない %Ln 個のファイルは除外されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) can&apos;t be used and are skipped; the first: %1</source>
        <translation>
            <numerusform>使用できない %Ln か所はスキップされます。最初のもの：%1</numerusform>
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
        <translation>固定を解除</translation>
    </message>
    <message>
        <source>Keep the baseline</source>
        <translation>ベースラインを維持</translation>
    </message>
    <message>
        <source>Pin candidate %1</source>
        <translation>候補 %1 を固定</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>メモを削除</translation>
    </message>
    <message>
        <source>Note “%1”</source>
        <translation>メモ「%1」</translation>
    </message>
    <message>
        <source>Mark not reviewed</source>
        <translation>未レビューに戻す</translation>
    </message>
    <message>
        <source>Mark reviewed</source>
        <translation>レビュー済みにする</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>baseline kept</source>
        <translation>ベースラインを維持</translation>
    </message>
    <message>
        <source>choice cleared</source>
        <translation>固定を解除</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>レビュー済み</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>未レビュー</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message numerus="yes">
        <source>Pin %n sample(s)</source>
        <translation>
            <numerusform>サンプル %n 個を固定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the baseline of %n sample(s)</source>
        <translation>
            <numerusform>サンプル %n 個のベースラインを維持</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear the choice of %n sample(s)</source>
        <translation>
            <numerusform>サンプル %n 個の固定を解除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n sample(s) reviewed</source>
        <translation>
            <numerusform>サンプル %n 個をレビュー済みにする</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n sample(s) not reviewed</source>
        <translation>
            <numerusform>サンプル %n 個を未レビューに戻す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>サンプル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and mark reviewed</source>
        <extracomment>%1 is &quot;Pin candidate 4&quot;, &quot;Keep the baseline&quot; or &quot;Clear the choice&quot;</extracomment>
        <translation>%1してレビュー済みにする</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>破棄済み</translation>
    </message>
    <message>
        <source>Decided by a newer Stillroom: %1</source>
        <translation>新しいバージョンの Stillroom による決定：%1</translation>
    </message>
    <message>
        <source>%1 · sample %2</source>
        <translation>%1 · サンプル %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what was decided, %2 the sample</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>What can be dropped is one project folder, one folder that holds a folder of images per class, or one preset file (.toml).</source>
        <translation>ドロップできるのは、プロジェクトフォルダー 1 つ、クラスごとの画像フォルダーを含むフォルダー 1 つ、またはプリセットファイル (.toml) 1 つです。</translation>
    </message>
    <message>
        <source>%1 is nothing to make or open a project of.</source>
        <translation>%1 からプロジェクトを作成することも、プロジェクトとして開くこともできません。</translation>
    </message>
</context>
<context>
    <name>ExportStages</name>
    <message>
        <source>Drawing the contact sheet</source>
        <translation>コンタクトシートを描画しています</translation>
    </message>
    <message>
        <source>Writing the features</source>
        <translation>特徴量を書き込んでいます</translation>
    </message>
    <message>
        <source>Drawing the charts</source>
        <translation>グラフを描画しています</translation>
    </message>
    <message>
        <source>Copying the images</source>
        <translation>画像をコピーしています</translation>
    </message>
    <message>
        <source>Reading the project</source>
        <translation>プロジェクトを読み込んでいます</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2 / %3</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
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
        <translation>セット</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>下限値</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>適合率</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>再現率</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>カバレッジ</translation>
    </message>
    <message>
        <source>Label consistency</source>
        <translation>ラベル一致率</translation>
    </message>
    <message>
        <source>%1 against %2 real images, %3 features of %4, k = %5, KID over subsets of %6</source>
        <translation>画像 %1 枚と実画像 %2 枚を比較、%4 の特徴量 %3 個、k = %5、KID のサブセットは %6 枚</translation>
    </message>
    <message>
        <source>Label consistency by %1: %2 of %3</source>
        <translation>ラベル一致率（%1）：%3 枚中 %2 枚</translation>
    </message>
    <message>
        <source>No floor: it needs more real images than synthetic ones.</source>
        <translation>下限値なし：合成画像より多くの実画像が必要です。</translation>
    </message>
    <message>
        <source>Floor: the FID of as many random real images, which no set of this size beats by being good.</source>
        <translation>下限値：同じ枚数の無作為な実画像の FID。この大きさのセットがどれほど良くても、これを下回ることはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) couldn&apos;t be read</source>
        <translation>
            <numerusform>%n 枚の画像を読み込めませんでした</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewProjectCheck</name>
    <message>
        <source>Choose the folder that holds one folder of images per class. Nothing in it is changed.</source>
        <translation>クラスごとの画像フォルダーを含むフォルダーを選んでください。中身は一切変更されません。</translation>
    </message>
    <message>
        <source>Choose the preset that the project starts from.</source>
        <translation>プロジェクトの基にするプリセットを選んでください。</translation>
    </message>
    <message>
        <source>This preset names none: choose a folder or a file, or give the name of one in the Hugging Face cache.</source>
        <translation>このプリセットではモデルが指定されていません。フォルダーまたはファイルを選ぶか、Hugging Face キャッシュ内のモデル名を指定してください。</translation>
    </message>
    <message>
        <source>%1 holds no diffusion model: there is no folder “unet” in it. Choose another.</source>
        <translation>%1 に拡散モデルがありません。「unet」フォルダーが見つかりません。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Choose the file with the detector&apos;s weights.</source>
        <translation>検出器の重みのファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is no file. Check the path, or have a detector trained.</source>
        <translation>%1 はファイルではありません。パスを確認するか、検出器を学習させてください。</translation>
    </message>
    <message>
        <source>The seed is a whole number, such as 0 or 42.</source>
        <translation>シードは整数です（例：0、42）。</translation>
    </message>
    <message>
        <source>Choose a new folder for the project.</source>
        <translation>プロジェクト用の新しいフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Give the whole path, beginning with “/”.</source>
        <translation>「/」で始まる絶対パスを指定してください。</translation>
    </message>
    <message>
        <source>This lies in the data and would become a class of it. Choose a place outside.</source>
        <translation>データフォルダーの中にあり、クラスの 1 つとして扱われてしまいます。外側の場所を選んでください。</translation>
    </message>
    <message>
        <source>%1 is a file. Choose another place.</source>
        <translation>%1 はファイルです。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>You may not write to %1. Choose another place.</source>
        <translation>%1 に書き込む権限がありません。別の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>PictureFacts</name>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>候補 %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>in the pool</source>
        <translation>プール内</translation>
    </message>
    <message>
        <source>predicted as %1, p %2</source>
        <translation>%1 と予測、p %2</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>未生成</translation>
    </message>
    <message>
        <source>no prediction</source>
        <translation>予測なし</translation>
    </message>
    <message numerus="yes">
        <source>pinning it changes %n other samples</source>
        <translation>
            <numerusform>固定すると、ほかの %n 個のサンプルが変わります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresetTexts</name>
    <message>
        <source>a diffusion model of yours</source>
        <translation>ご自分の拡散モデル</translation>
    </message>
    <message>
        <source>the embedded model</source>
        <translation>内蔵モデル</translation>
    </message>
    <message>
        <source>random weights</source>
        <translation>ランダムな重み</translation>
    </message>
    <message>
        <source>the embedded one</source>
        <translation>内蔵のもの</translation>
    </message>
    <message>
        <source>%1&#xa0;px, stored at %2&#xa0;px · %3</source>
        <translation>%1&#xa0;px、保存時 %2&#xa0;px · %3</translation>
    </message>
    <message>
        <source>nothing is refined</source>
        <translation>改善なし</translation>
    </message>
    <message>
        <source>k&#xa0;%1, β&#xa0;%2, %3 candidates</source>
        <translation>k&#xa0;%1、β&#xa0;%2、候補 %3 枚</translation>
    </message>
    <message>
        <source>As the preset says: %1</source>
        <translation>プリセットの指定どおり：%1</translation>
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
        <translation>未レビュー</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>レビュー済み</translation>
    </message>
    <message>
        <source>Changed since review</source>
        <translation>レビュー後に変更あり</translation>
    </message>
</context>
<context>
    <name>SampleOrder</name>
    <message>
        <source>Slot</source>
        <translation>スロット</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Baseline confidence</source>
        <translation>ベースラインの信頼度</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>類似度</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>予測クラス</translation>
    </message>
    <message>
        <source>Reviewed or not</source>
        <translation>レビュー状況</translation>
    </message>
    <message>
        <source>Change of confidence</source>
        <translation>信頼度の変化</translation>
    </message>
    <message>
        <source>last ones first</source>
        <translation>逆順</translation>
    </message>
    <message>
        <source>in their own order</source>
        <translation>元の並び順</translation>
    </message>
    <message>
        <source>reviewed first</source>
        <translation>レビュー済みを先に</translation>
    </message>
    <message>
        <source>waiting first</source>
        <translation>レビュー待ちを先に</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>大きい順</translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation>小さい順</translation>
    </message>
    <message>
        <source>highest first</source>
        <translation>高い順</translation>
    </message>
    <message>
        <source>lowest first</source>
        <translation>低い順</translation>
    </message>
</context>
<context>
    <name>StripOrder</name>
    <message>
        <source>By ordinal</source>
        <translation>番号順</translation>
    </message>
    <message>
        <source>By confidence, high first</source>
        <translation>信頼度の高い順</translation>
    </message>
    <message>
        <source>By similarity, low first</source>
        <translation>類似度の低い順</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>The baseline passes.</source>
        <translation>ベースラインは合格です。</translation>
    </message>
    <message>
        <source>Flagged: the baseline has no prediction.</source>
        <translation>フラグ付き：ベースラインの予測がありません。</translation>
    </message>
    <message>
        <source>Label mismatch: the baseline is predicted as %1.</source>
        <translation>ラベル不一致：ベースラインは %1 と予測されています。</translation>
    </message>
    <message>
        <source>Low confidence: the baseline&apos;s p %1 is not above β %2.</source>
        <translation>低信頼度：ベースラインの p %1 は β %2 を超えていません。</translation>
    </message>
    <message>
        <source>the baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>candidate %1</source>
        <translation>候補 %1</translation>
    </message>
    <message>
        <source>Refined with %1.</source>
        <translation>%1 で改善しました。</translation>
    </message>
    <message>
        <source>No candidate passes; fell back to %1, whose label is wrong too.</source>
        <translation>合格した候補がないため、%1 にフォールバックしました。そのラベルも不一致です。</translation>
    </message>
    <message>
        <source>No candidate passes; fell back to %1.</source>
        <translation>合格した候補がないため、%1 にフォールバックしました。</translation>
    </message>
    <message>
        <source>Every candidate failed; the baseline stays.</source>
        <translation>すべての候補が失敗しました。ベースラインのままです。</translation>
    </message>
    <message>
        <source>Pinned to %1, as the rule would choose.</source>
        <translation>%1 に固定されています。ルールの採用と同じです。</translation>
    </message>
    <message>
        <source>Pinned to %1; the rule would choose %2.</source>
        <translation>%1 に固定されています。ルールなら %2 を採用します。</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Refined</source>
        <translation>改善済み</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>フォールバック</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>The baseline is predicted as its class with a confidence above β.</source>
        <translation>ベースラインは本来のクラスと予測され、信頼度は β を超えています。</translation>
    </message>
    <message>
        <source>The baseline was flagged; a candidate that passes took its place.</source>
        <translation>ベースラインにフラグが付き、合格した候補に置き換えられました。</translation>
    </message>
    <message>
        <source>The baseline was flagged and no candidate passes; the most confident one took its place.</source>
        <translation>ベースラインにフラグが付き、合格した候補がないため、最も信頼度の高い候補に置き換えられました。</translation>
    </message>
    <message>
        <source>The baseline is flagged and candidates are still missing.</source>
        <translation>ベースラインにフラグが付いていますが、候補がまだ揃っていません。</translation>
    </message>
    <message>
        <source>A person chose this image.</source>
        <translation>この画像は人が選びました。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>フラグ付き</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低信頼度</translation>
    </message>
    <message>
        <source>Every sample</source>
        <translation>すべてのサンプル</translation>
    </message>
    <message>
        <source>Samples whose baseline doesn&apos;t pass</source>
        <translation>ベースラインが不合格のサンプル</translation>
    </message>
    <message>
        <source>Flagged: the baseline is predicted as another class</source>
        <translation>フラグ付き：ベースラインが別のクラスと予測されたもの</translation>
    </message>
    <message>
        <source>Flagged: the right class, but a confidence not above β</source>
        <translation>フラグ付き：クラスは正しいが、信頼度が β を超えないもの</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Encode</source>
        <translation>エンコード</translation>
    </message>
    <message>
        <source>Prototypes</source>
        <translation>プロトタイプ</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>検出器</translation>
    </message>
    <message>
        <source>Synthesise</source>
        <translation>合成</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Detect candidates</source>
        <translation>候補の検出</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Lists the real images and their classes</source>
        <translation>実画像とそのクラスを一覧にします</translation>
    </message>
    <message>
        <source>Turns real images into latents</source>
        <translation>実画像を潜在表現に変換します</translation>
    </message>
    <message>
        <source>Clusters each class&apos;s latents</source>
        <translation>クラスごとに潜在表現をクラスタリングします</translation>
    </message>
    <message>
        <source>Trains or loads the detector and checks it on real images</source>
        <translation>検出器を学習または読み込み、実画像で確認します</translation>
    </message>
    <message>
        <source>Makes one baseline image per prototype</source>
        <translation>プロトタイプごとにベースライン画像を 1 枚生成します</translation>
    </message>
    <message>
        <source>Predicts the baselines and flags the doubtful ones</source>
        <translation>ベースラインを予測し、疑わしいものにフラグを付けます</translation>
    </message>
    <message>
        <source>Makes further images for the flagged samples</source>
        <translation>フラグ付きのサンプルの画像をさらに生成します</translation>
    </message>
    <message>
        <source>Predicts the candidates</source>
        <translation>候補を予測します</translation>
    </message>
    <message>
        <source>Chooses an image for every sample</source>
        <translation>サンプルごとに画像を 1 枚採用します</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>一部完了</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>毎秒 %1</translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation>毎分 %1</translation>
    </message>
    <message>
        <source>%1 · sample %2</source>
        <translation>%1 · サンプル %2</translation>
    </message>
    <message>
        <source>Provisional: an earlier sample of the class is pending.</source>
        <translation>暫定：同じクラスのより前のサンプルが保留中です。</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) missing: M makes them.</source>
        <translation>
            <numerusform>候補が %n 枚足りません。M キーで生成できます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The project&apos;s catalogue can&apos;t be written: {0}. Free some space, then go on.</source>
        <extracomment>catalogue.disk</extracomment>
        <translation>プロジェクトのカタログに書き込めません：{0}。空き容量を増やしてから続行してください。</translation>
    </message>
    <message>
        <source>The project&apos;s catalogue refused an operation: {0}. Close other programs that use it and try again.</source>
        <extracomment>catalogue.failed</extracomment>
        <translation>プロジェクトのカタログが操作を拒否しました：{0}。カタログを使用しているほかのプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no class {0}. The classes are: {1}; @0, @1 … work too.</source>
        <extracomment>class.unknown</extracomment>
        <translation>クラス {0} はありません。クラスは次のとおりです：{1}。@0、@1 … の形でも指定できます。</translation>
    </message>
    <message>
        <source>The network {0} can&apos;t take images of {1}×{1} pixels. Use at least {2}×{2}.</source>
        <extracomment>classifier.size</extracomment>
        <translation>ネットワーク {0} は {1}×{1} ピクセルの画像を扱えません。{2}×{2} 以上にしてください。</translation>
    </message>
    <message>
        <source>A classifier with {0} classes for {1}×{1} pixels can&apos;t be made. Use 1 class or more and 8 to 4096 pixels.</source>
        <extracomment>classifier.spec</extracomment>
        <translation>{1}×{1} ピクセル用で {0} クラスの分類器は作成できません。クラスは 1 以上、ピクセルは 8～4096 にしてください。</translation>
    </message>
    <message>
        <source>There is no classifier called “{0}”. Choose one of {1}.</source>
        <extracomment>classifier.unknown</extracomment>
        <translation>「{0}」という分類器はありません。{1} から選んでください。</translation>
    </message>
    <message>
        <source>The tensors are not those of any classifier known here ({0}). Give a file of one of these networks.</source>
        <extracomment>classifier.unrecognised</extracomment>
        <translation>テンソルが、ここで扱えるどの分類器 ({0}) のものとも一致しません。これらのネットワークのファイルを指定してください。</translation>
    </message>
    <message>
        <source>{0} has the block {2} in “{1}”, which this program doesn&apos;t know; it knows {3}. Use another model.</source>
        <extracomment>config.blocks</extracomment>
        <translation>{0} の「{1}」に、このプログラムが対応していないブロック {2} があります。対応しているのは {3} です。別のモデルを使ってください。</translation>
    </message>
    <message>
        <source>{0} is not valid JSON (line {1}). Correct it or get it again.</source>
        <extracomment>config.json</extracomment>
        <translation>{0} は有効な JSON ではありません（{1} 行目）。修正するか、取得し直してください。</translation>
    </message>
    <message>
        <source>{0} holds a value that JSON can&apos;t express. Correct it or get it again.</source>
        <extracomment>config.json-value</extracomment>
        <translation>{0} に JSON で表せない値があります。修正するか、取得し直してください。</translation>
    </message>
    <message>
        <source>{0} does not hold a JSON object. Is it the right file?</source>
        <extracomment>config.object</extracomment>
        <translation>{0} に JSON オブジェクトがありません。正しいファイルか確認してください。</translation>
    </message>
    <message>
        <source>{0} sets “{1}” to {2}, which this program can&apos;t run; it knows {3}. Use another model.</source>
        <extracomment>config.unsupported</extracomment>
        <translation>{0} では「{1}」が {2} に設定されていますが、このプログラムでは実行できません。対応しているのは {3} です。別のモデルを使ってください。</translation>
    </message>
    <message>
        <source>The class folder “{0}” is not among the detector&apos;s classes. Give a folder with its classes only.</source>
        <extracomment>detect.class</extracomment>
        <translation>クラスフォルダー「{0}」は検出器のクラスに含まれていません。検出器のクラスだけを含むフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>There are {0} class folders but the detector knows {1} classes. Give a folder that fits it.</source>
        <extracomment>detect.classes</extracomment>
        <translation>クラスフォルダーは {0} 個ですが、検出器のクラスは {1} 個です。検出器に合うフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The detector knows no class {0} (it has {1} classes). Use a detector trained on this data, or train one.</source>
        <extracomment>detector.classes</extracomment>
        <translation>検出器にクラス {0} はありません（クラス数は {1}）。このデータで学習した検出器を使うか、新たに学習させてください。</translation>
    </message>
    <message>
        <source>The detector&apos;s standard deviations must be above 0. Give three such numbers.</source>
        <extracomment>detector.deviation</extracomment>
        <translation>検出器の標準偏差は 0 より大きい必要があります。そのような数値を 3 つ指定してください。</translation>
    </message>
    <message>
        <source>The detector was given images of the shape {0}. It takes 8-bit images [N, H, W, 3].</source>
        <extracomment>detector.images</extracomment>
        <translation>検出器に形状 {0} の画像が渡されました。受け付けるのは 8 ビット画像 [N, H, W, 3] です。</translation>
    </message>
    <message>
        <source>The images are {0} × {1} pixels; both sides must be multiples of {2}. Resize them first.</source>
        <extracomment>encode.size</extracomment>
        <translation>画像は {0} × {1} ピクセルですが、両辺とも {2} の倍数である必要があります。先にサイズを変更してください。</translation>
    </message>
    <message>
        <source>The export to {0} failed: {1}. Free some space or choose another place.</source>
        <extracomment>export.failed</extracomment>
        <translation>{0} へのエクスポートに失敗しました：{1}。空き容量を増やすか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>{0} of {1} samples have an image and a prediction so far. Run the project to the end first.</source>
        <extracomment>export.incomplete</extracomment>
        <translation>現在、画像と予測があるのは {1} 個のサンプルのうち {0} 個です。先にプロジェクトを最後まで実行してください。</translation>
    </message>
    <message>
        <source>These samples still wait for candidates: {0}. Run the project, or export with --allow-pending.</source>
        <extracomment>export.pending</extracomment>
        <translation>次のサンプルはまだ候補を待っています：{0}。プロジェクトを実行するか、--allow-pending を付けてエクスポートしてください。</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t exist or is no file. Check the path.</source>
        <extracomment>file.missing</extracomment>
        <translation>{0} は存在しないか、ファイルではありません。パスを確認してください。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read. Check that it exists and that you may read it.</source>
        <extracomment>file.read</extracomment>
        <translation>{0} を読み込めません。存在するか、読み取り権限があるかを確認してください。</translation>
    </message>
    <message>
        <source>{0} has {1} bytes; at most {2} are accepted here. Is it the right file?</source>
        <extracomment>file.too-large</extracomment>
        <translation>{0} は {1} バイトありますが、ここで受け付けるのは {2} バイトまでです。正しいファイルか確認してください。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}. Free some space or check the permissions, then go on.</source>
        <extracomment>file.write</extracomment>
        <translation>{0} に書き込めません：{1}。空き容量を増やすかアクセス権を確認してから続行してください。</translation>
    </message>
    <message>
        <source>Images have to be 8-bit [N, H, W, 3], but got {0}. Convert them to RGB first.</source>
        <extracomment>image.shape</extracomment>
        <translation>画像は 8 ビットの [N, H, W, 3] である必要がありますが、{0} が渡されました。先に RGB に変換してください。</translation>
    </message>
    <message>
        <source>An image can&apos;t be resized to {0}×{1} pixels. Use 1 to {2} pixels per side.</source>
        <extracomment>image.size</extracomment>
        <translation>画像を {0}×{1} ピクセルに変更することはできません。各辺を 1～{2} ピクセルにしてください。</translation>
    </message>
    <message>
        <source>The metadata “classes” of {0} is no JSON list of names. Write it as [&quot;first&quot;, &quot;second&quot;].</source>
        <extracomment>images.classes</extracomment>
        <translation>{0} のメタデータ「classes」が、名前の JSON リストではありません。[&quot;first&quot;, &quot;second&quot;] のように書いてください。</translation>
    </message>
    <message>
        <source>There are no images to work on. Give a set with one image or more.</source>
        <extracomment>images.empty</extracomment>
        <translation>処理する画像がありません。1 枚以上の画像を含むセットを指定してください。</translation>
    </message>
    <message>
        <source>The class folder {0} in {1} holds no images. Fill it or remove it.</source>
        <extracomment>images.empty-class</extracomment>
        <translation>{1} のクラスフォルダー {0} に画像がありません。画像を入れるか、フォルダーを削除してください。</translation>
    </message>
    <message>
        <source>The labels run from {0} to {1} but there are {2} classes. Number them from 0.</source>
        <extracomment>images.labels</extracomment>
        <translation>ラベルは {0} から {1} までですが、クラスは {2} 個です。0 から番号を付けてください。</translation>
    </message>
    <message>
        <source>{0} holds no class folders. Put the images of each class into a folder of their own.</source>
        <extracomment>images.no-classes</extracomment>
        <translation>{0} にクラスフォルダーがありません。画像をクラスごとのフォルダーに分けて入れてください。</translation>
    </message>
    <message>
        <source>{0} is no folder. Give a folder that holds one folder of images per class.</source>
        <extracomment>images.no-folder</extracomment>
        <translation>{0} はフォルダーではありません。クラスごとの画像フォルダーを含むフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The images have the wrong shape or type. They must be 8-bit [N, height, width, 3].</source>
        <extracomment>images.shape</extracomment>
        <translation>画像の形状または型が正しくありません。8 ビットの [N, height, width, 3] である必要があります。</translation>
    </message>
    <message>
        <source>The labels have the wrong shape or type. They must be 64-bit integers, one for each image.</source>
        <extracomment>images.shape</extracomment>
        <translation>ラベルの形状または型が正しくありません。画像ごとに 1 つの 64 ビット整数である必要があります。</translation>
    </message>
    <message>
        <source>The guidance scale is {0}; it must be a number of at least 0.</source>
        <extracomment>img2img.guidance</extracomment>
        <translation>ガイダンススケールが {0} です。0 以上の数値にしてください。</translation>
    </message>
    <message>
        <source>{0} steps at strength {1} leave nothing to denoise. Raise one of them.</source>
        <extracomment>img2img.no-steps</extracomment>
        <translation>{0} ステップ、強度 {1} では、ノイズ除去する部分が残りません。どちらかを大きくしてください。</translation>
    </message>
    <message>
        <source>img2img needs a model with a U-Net and a scheduler. Give a whole diffusers folder.</source>
        <extracomment>img2img.parts</extracomment>
        <translation>img2img には U-Net とスケジューラーを備えたモデルが必要です。diffusers フォルダー全体を指定してください。</translation>
    </message>
    <message>
        <source>img2img needs {0} of the shape {1} but got {2}. Give matching tensors.</source>
        <extracomment>img2img.shape</extracomment>
        <translation>img2img の {0} は形状 {1} である必要がありますが、{2} が渡されました。形状の合うテンソルを指定してください。</translation>
    </message>
    <message>
        <source>The number of steps is {0}; it must be at least 1.</source>
        <extracomment>img2img.steps</extracomment>
        <translation>ステップ数が {0} です。1 以上にしてください。</translation>
    </message>
    <message>
        <source>The strength is {0}; it must lie above 0 and at most at 1.</source>
        <extracomment>img2img.strength</extracomment>
        <translation>強度が {0} です。0 より大きく 1 以下にしてください。</translation>
    </message>
    <message>
        <source>K-means was asked for {0} clusters, {1} starts and {2} rounds. Each must be 1 or more.</source>
        <extracomment>kmeans.options</extracomment>
        <translation>K-means に {0} クラスター、初期化 {1} 回、反復 {2} 回が指定されました。いずれも 1 以上にしてください。</translation>
    </message>
    <message>
        <source>K-means needs a table of points, not a tensor of {0} dimensions. Encode the images again.</source>
        <extracomment>kmeans.points</extracomment>
        <translation>K-means には点の表が必要ですが、{0} 次元のテンソルが渡されました。画像をエンコードし直してください。</translation>
    </message>
    <message>
        <source>Some latents are not finite numbers. Encode the images again, in full precision.</source>
        <extracomment>kmeans.points</extracomment>
        <translation>有限でない値を含む潜在表現があります。画像を完全な精度でエンコードし直してください。</translation>
    </message>
    <message>
        <source>The clusters belong to {0} images, not to these. Run K-means again.</source>
        <extracomment>kmeans.points</extracomment>
        <translation>クラスターは {0} 枚の画像のもので、この画像のものではありません。K-means をもう一度実行してください。</translation>
    </message>
    <message>
        <source>There are {0} images for {1} clusters. Add images or ask for fewer per class.</source>
        <extracomment>kmeans.too-few-points</extracomment>
        <translation>{1} クラスターに対して画像が {0} 枚しかありません。画像を追加するか、クラスあたりの数を減らしてください。</translation>
    </message>
    <message>
        <source>{0} describes a “{1}”; known autoencoders are AutoencoderKL and AutoencoderTiny.</source>
        <extracomment>model.autoencoder-class</extracomment>
        <translation>{0} には「{1}」が記述されています。対応しているオートエンコーダーは AutoencoderKL と AutoencoderTiny です。</translation>
    </message>
    <message>
        <source>{0} is missing. Give a model folder in the diffusers layout.</source>
        <extracomment>model.config-missing</extracomment>
        <translation>{0} がありません。diffusers 形式のモデルフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{0} is no autoencoder that can be recognised. Give a folder with config.json and weights, or a TAESD file.</source>
        <extracomment>model.file</extracomment>
        <translation>{0} は認識できるオートエンコーダーではありません。config.json と重みを含むフォルダーか、TAESD ファイルを指定してください。</translation>
    </message>
    <message>
        <source>{0} does not list weight files of its own folder. Get it again.</source>
        <extracomment>model.index</extracomment>
        <translation>{0} に記載された重みファイルが、同じフォルダーのものではありません。取得し直してください。</translation>
    </message>
    <message>
        <source>The parts of the model {0} don&apos;t fit each other ({1}: {2} and {3}). Get it again.</source>
        <extracomment>model.mismatch</extracomment>
        <translation>モデル {0} の各部が互いに合いません（{1}：{2} と {3}）。取得し直してください。</translation>
    </message>
    <message>
        <source>There is no model at {0}. Check the path.</source>
        <extracomment>model.missing</extracomment>
        <translation>{0} にモデルがありません。パスを確認してください。</translation>
    </message>
    <message>
        <source>This model was loaded without its text encoder. Give a model that has one.</source>
        <extracomment>model.no-text</extracomment>
        <translation>このモデルはテキストエンコーダーなしで読み込まれています。テキストエンコーダーのあるモデルを指定してください。</translation>
    </message>
    <message>
        <source>The model {0} has no folder “{1}”. Give a complete model in the diffusers layout.</source>
        <extracomment>model.part</extracomment>
        <translation>モデル {0} に「{1}」フォルダーがありません。diffusers 形式の完全なモデルを指定してください。</translation>
    </message>
    <message>
        <source>{0} exists already and isn&apos;t an empty folder. Name another one, or remove it first.</source>
        <extracomment>output.exists</extracomment>
        <translation>{0} はすでに存在し、空のフォルダーではありません。別の名前を指定するか、先に削除してください。</translation>
    </message>
    <message>
        <source>The folder of {0} doesn&apos;t exist. Make it first or choose another place.</source>
        <extracomment>output.folder</extracomment>
        <translation>{0} を置くフォルダーが存在しません。先に作成するか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>{0}/{1} has no image {2} that could be chosen. Generate its candidates first, or choose another.</source>
        <extracomment>override.candidate</extracomment>
        <translation>{0}/{1} には、採用できる画像 {2} がありません。先に候補を生成するか、別の画像を選んでください。</translation>
    </message>
    <message>
        <source>{0} is no choice. Use a candidate&apos;s ordinal, baseline, or none.</source>
        <extracomment>override.choice</extracomment>
        <translation>{0} は指定できません。候補の番号、baseline、none のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>There is no sample {0}/{1} in this project.</source>
        <extracomment>override.sample</extracomment>
        <translation>このプロジェクトにサンプル {0}/{1} はありません。</translation>
    </message>
    <message>
        <source>synthesis.candidate_batch is {0}; it must divide synthesis.candidates ({1}).</source>
        <extracomment>preset.batch</extracomment>
        <translation>synthesis.candidate_batch が {0} です。synthesis.candidates ({1}) の約数にしてください。</translation>
    </message>
    <message>
        <source>{0} is &quot;{1}&quot;; it must be one of: {2}.</source>
        <extracomment>preset.choice</extracomment>
        <translation>{0} が「{1}」です。次のいずれかにしてください：{2}。</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2}. Correct the file and try again.</source>
        <extracomment>preset.syntax</extracomment>
        <translation>{0}、{1} 行目：{2}。ファイルを修正して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{0}: {1} needs {2}.</source>
        <extracomment>preset.type</extracomment>
        <translation>{0}：{1} には {2} が必要です。</translation>
    </message>
    <message>
        <source>{0} is neither a preset nor a file. The presets are: {1}.</source>
        <extracomment>preset.unknown</extracomment>
        <translation>{0} はプリセットでもファイルでもありません。プリセットは次のとおりです：{1}。</translation>
    </message>
    <message>
        <source>{0}: {1} is no setting of a preset. The files in resources/presets show all of them.</source>
        <extracomment>preset.unknown-key</extracomment>
        <translation>{0}：{1} はプリセットの設定ではありません。すべての設定は resources/presets のファイルで確認できます。</translation>
    </message>
    <message>
        <source>{0} is {1}; it must lie between {2} and {3}.</source>
        <extracomment>preset.value</extracomment>
        <translation>{0} が {1} です。{2}～{3} の範囲にしてください。</translation>
    </message>
    <message>
        <source>The project&apos;s catalogue (project.db) is damaged: {0}. Restore it from a copy.</source>
        <extracomment>project.damaged</extracomment>
        <translation>プロジェクトのカタログ (project.db) が破損しています：{0}。コピーから復元してください。</translation>
    </message>
    <message>
        <source>{0} is no project catalogue. Restore it from a copy.</source>
        <extracomment>project.damaged</extracomment>
        <translation>{0} はプロジェクトのカタログではありません。コピーから復元してください。</translation>
    </message>
    <message>
        <source>The detector file {0} doesn&apos;t exist. Check --detector.</source>
        <extracomment>project.detector</extracomment>
        <translation>検出器のファイル {0} が存在しません。--detector を確認してください。</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t hold what the catalogue says. Run `stillroom-cli verify --repair`, then `run`.</source>
        <extracomment>project.features</extracomment>
        <translation>{0} の内容がカタログの記録と一致しません。`stillroom-cli verify --repair` を実行してから `run` を実行してください。</translation>
    </message>
    <message>
        <source>{0} is open for writing in another Stillroom. Close it there first.</source>
        <extracomment>project.locked</extracomment>
        <translation>{0} は別の Stillroom で書き込み用に開かれています。先にそちらで閉じてください。</translation>
    </message>
    <message>
        <source>{0} is no Stillroom project (it holds no project.db). Make one with `stillroom-cli new` or open another folder.</source>
        <extracomment>project.missing</extracomment>
        <translation>{0} は Stillroom のプロジェクトではありません（project.db がありません）。`stillroom-cli new` で作成するか、別のフォルダーを開いてください。</translation>
    </message>
    <message>
        <source>{0} was made by a newer Stillroom (format {1}; this one knows {2}). Update Stillroom to open it.</source>
        <extracomment>project.newer</extracomment>
        <translation>{0} は新しいバージョンの Stillroom で作成されました（形式 {1}、このバージョンが対応するのは {2}）。開くには Stillroom を更新してください。</translation>
    </message>
    <message>
        <source>The detector isn&apos;t ready yet. Run the detector stage first.</source>
        <extracomment>project.no-detector</extracomment>
        <translation>検出器の準備ができていません。先に検出器ステージを実行してください。</translation>
    </message>
    <message>
        <source>This project names no diffusion model. Make it again with --diffusion and the model&apos;s folder.</source>
        <extracomment>project.no-model</extracomment>
        <translation>このプロジェクトには拡散モデルが指定されていません。--diffusion でモデルのフォルダーを指定して作成し直してください。</translation>
    </message>
    <message>
        <source>{0} is no sound PyTorch file: {1}. Download or save it again.</source>
        <extracomment>pth.damaged</extracomment>
        <translation>{0} は正常な PyTorch ファイルではありません：{1}。ダウンロードまたは保存し直してください。</translation>
    </message>
    <message>
        <source>{0} wants to call “{1}”, which weights don&apos;t need; it was not read. Save the state dict alone.</source>
        <extracomment>pth.global</extracomment>
        <translation>{0} は、重みには不要な「{1}」を呼び出そうとしているため、読み込みませんでした。state dict だけを保存してください。</translation>
    </message>
    <message>
        <source>{0} holds no state dict. Save the network&apos;s state_dict().</source>
        <extracomment>pth.no-tensors</extracomment>
        <translation>{0} に state dict がありません。ネットワークの state_dict() を保存してください。</translation>
    </message>
    <message>
        <source>{0} holds more than {1} values. Save the state dict alone.</source>
        <extracomment>pth.too-large</extracomment>
        <translation>{0} に {1} 個を超える値があります。state dict だけを保存してください。</translation>
    </message>
    <message>
        <source>Stillroom&apos;s resource folder (presets, sample) isn&apos;t where it was installed. Reinstall, or set STILLROOM_RESOURCES to the folder that holds presets/.</source>
        <extracomment>resources.missing</extracomment>
        <translation>Stillroom のリソースフォルダー（プリセット、サンプル）がインストール先にありません。再インストールするか、presets/ を含むフォルダーを STILLROOM_RESOURCES に設定してください。</translation>
    </message>
    <message>
        <source>A shard is I/N with 0 ≤ I &lt; N; {0} is not.</source>
        <extracomment>run.shard</extracomment>
        <translation>シャードは I/N (0 ≤ I &lt; N) の形で指定しますが、{0} はそうなっていません。</translation>
    </message>
    <message>
        <source>A shard is I/N with 0 ≤ I &lt; N; {0}/{1} is not.</source>
        <extracomment>run.shard</extracomment>
        <translation>シャードは I/N (0 ≤ I &lt; N) の形で指定しますが、{0}/{1} はそうなっていません。</translation>
    </message>
    <message>
        <source>The tensor “{0}” in {1} has the type {2}, which this program can&apos;t read. Convert it to F32, F16 or BF16 first.</source>
        <extracomment>safetensors.dtype</extracomment>
        <translation>{1} のテンソル「{0}」の型 {2} は、このプログラムでは読み込めません。先に F32、F16、BF16 のいずれかに変換してください。</translation>
    </message>
    <message>
        <source>The header of {0} names “{1}” twice. The file is damaged; get it again.</source>
        <extracomment>safetensors.duplicate</extracomment>
        <translation>{0} のヘッダーに「{1}」が 2 回出てきます。ファイルが破損しています。取得し直してください。</translation>
    </message>
    <message>
        <source>The header of {1} describes the tensor “{0}” wrongly (dtype, shape and data_offsets are needed). The file is damaged; get it again.</source>
        <extracomment>safetensors.entry</extracomment>
        <translation>{1} のヘッダーのテンソル「{0}」の記述が正しくありません（dtype、shape、data_offsets が必要です）。ファイルが破損しています。取得し直してください。</translation>
    </message>
    <message>
        <source>The header of {0} is not valid JSON. The file is damaged; get it again.</source>
        <extracomment>safetensors.header</extracomment>
        <translation>{0} のヘッダーが有効な JSON ではありません。ファイルが破損しています。取得し直してください。</translation>
    </message>
    <message>
        <source>{0} claims a header of {1} bytes; it is damaged or no safetensors file.</source>
        <extracomment>safetensors.header-length</extracomment>
        <translation>{0} のヘッダーの長さが {1} バイトとなっています。破損しているか、safetensors ファイルではありません。</translation>
    </message>
    <message>
        <source>The header of {0} is not a JSON object. The file is damaged or no safetensors file.</source>
        <extracomment>safetensors.header-object</extracomment>
        <translation>{0} のヘッダーが JSON オブジェクトではありません。ファイルが破損しているか、safetensors ファイルではありません。</translation>
    </message>
    <message>
        <source>There are unused bytes before the tensor “{0}” in {1}. The file is damaged; get it again.</source>
        <extracomment>safetensors.hole</extracomment>
        <translation>{1} のテンソル「{0}」の前に未使用のバイトがあります。ファイルが破損しています。取得し直してください。</translation>
    </message>
    <message>
        <source>The metadata of {0} is not a list of texts. The file is damaged; get it again.</source>
        <extracomment>safetensors.metadata</extracomment>
        <translation>{0} のメタデータがテキストのリストではありません。ファイルが破損しています。取得し直してください。</translation>
    </message>
    <message>
        <source>There is no tensor “{0}” in {1}. Give a file that holds it.</source>
        <extracomment>safetensors.no-tensor</extracomment>
        <translation>{1} にテンソル「{0}」がありません。それを含むファイルを指定してください。</translation>
    </message>
    <message>
        <source>The tensor “{0}” in {1} overlaps another one. The file is damaged; get it again.</source>
        <extracomment>safetensors.overlap</extracomment>
        <translation>{1} のテンソル「{0}」が別のテンソルと重なっています。ファイルが破損しています。取得し直してください。</translation>
    </message>
    <message>
        <source>The tensor “{0}” reaches beyond the end of {1}. The file is cut off or damaged; get it again.</source>
        <extracomment>safetensors.range</extracomment>
        <translation>テンソル「{0}」が {1} の末尾を超えています。ファイルが途中で切れているか、破損しています。取得し直してください。</translation>
    </message>
    <message>
        <source>The tensor “{0}” in {1} has {2} bytes, which its shape {3} and type {4} disagree with. The file is damaged; get it again.</source>
        <extracomment>safetensors.size</extracomment>
        <translation>{1} のテンソル「{0}」は {2} バイトありますが、形状 {3} と型 {4} に合いません。ファイルが破損しています。取得し直してください。</translation>
    </message>
    <message>
        <source>{0} holds {1} bytes after its last tensor. The file is damaged; get it again.</source>
        <extracomment>safetensors.trailing</extracomment>
        <translation>{0} の最後のテンソルの後に {1} バイトあります。ファイルが破損しています。取得し直してください。</translation>
    </message>
    <message>
        <source>{0} is too short to be a safetensors file. Get it again.</source>
        <extracomment>safetensors.truncated</extracomment>
        <translation>{0} は safetensors ファイルとしては短すぎます。取得し直してください。</translation>
    </message>
    <message>
        <source>{0} ends inside its header. The file is cut off; get it again.</source>
        <extracomment>safetensors.truncated-header</extracomment>
        <translation>{0} がヘッダーの途中で終わっています。ファイルが途中で切れています。取得し直してください。</translation>
    </message>
    <message>
        <source>The tensor “{0}” can&apos;t be stored in {1}: its type or name is not allowed.</source>
        <extracomment>safetensors.unwritable</extracomment>
        <translation>テンソル「{0}」を {1} に保存できません。型または名前が許可されていません。</translation>
    </message>
    <message>
        <source>The sample has no class {0}. Its classes are listed in its real-image folder.</source>
        <extracomment>sample.class</extracomment>
        <translation>サンプルプロジェクトにクラス {0} はありません。クラスは実画像フォルダーで確認できます。</translation>
    </message>
    <message>
        <source>{0} names no sample. Write CLASS/SLOT, for example tench/3 or @0/3.</source>
        <extracomment>sample.name</extracomment>
        <translation>{0} はサンプルの指定になっていません。「クラス/スロット」の形で、たとえば tench/3 や @0/3 のように指定してください。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written. Free some space or check the permissions, then try again.</source>
        <extracomment>sample.write</extracomment>
        <translation>{0} に書き込めません。空き容量を増やすかアクセス権を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>PNDM can&apos;t work with prediction_type “sample”. Choose the scheduler ddim.</source>
        <extracomment>scheduler.prediction</extracomment>
        <translation>PNDM では prediction_type「sample」を使えません。スケジューラー ddim を選んでください。</translation>
    </message>
    <message>
        <source>The PNDM scheduler&apos;s config has skip_prk_steps false; only true is supported, as latent diffusion models use it. Set it to true or choose ddim.</source>
        <extracomment>scheduler.prk</extracomment>
        <translation>PNDM スケジューラーの設定で skip_prk_steps が false になっていますが、対応しているのは潜在拡散モデルで使われる true だけです。true にするか、ddim を選んでください。</translation>
    </message>
    <message>
        <source>“{0}” in {1} is “{2}”; known are {3}.</source>
        <extracomment>scheduler.setting</extracomment>
        <translation>{1} の「{0}」が「{2}」です。対応しているのは {3} です。</translation>
    </message>
    <message>
        <source>The number of steps is {0}; it must lie between 1 and {1}.</source>
        <extracomment>scheduler.steps</extracomment>
        <translation>ステップ数が {0} です。1～{1} の範囲にしてください。</translation>
    </message>
    <message>
        <source>The scheduler&apos;s config asks for thresholding, which is meant for pixels and not supported. Set it to false.</source>
        <extracomment>scheduler.thresholding</extracomment>
        <translation>スケジューラーの設定で thresholding が有効ですが、これはピクセル用の機能で、対応していません。false にしてください。</translation>
    </message>
    <message>
        <source>The scheduler reaches timestep {0}, beyond its {1} training steps. Check steps_offset in its config.</source>
        <extracomment>scheduler.timestep</extracomment>
        <translation>スケジューラーがタイムステップ {0} に達し、{1} 学習ステップの範囲を超えます。設定の steps_offset を確認してください。</translation>
    </message>
    <message>
        <source>The scheduler “{0}” is not known here. Choose one of: {1}.</source>
        <extracomment>scheduler.unknown</extracomment>
        <translation>スケジューラー「{0}」には対応していません。次から選んでください：{1}。</translation>
    </message>
    <message>
        <source>The threshold beta is {0}. Choose a number from 0 to 1.</source>
        <extracomment>selection.beta</extracomment>
        <translation>しきい値 beta が {0} です。0～1 の数値にしてください。</translation>
    </message>
    <message>
        <source>β is {0}; it must be a number from 0 to 1.</source>
        <extracomment>selection.beta</extracomment>
        <translation>β が {0} です。0～1 の数値にしてください。</translation>
    </message>
    <message>
        <source>Sample {0} is not part of this selection. Run the selection again.</source>
        <extracomment>selection.input</extracomment>
        <translation>サンプル {0} はこの選択に含まれていません。選択をもう一度実行してください。</translation>
    </message>
    <message>
        <source>Sample {0} or its candidates are out of order or listed twice. Detect the project&apos;s images again.</source>
        <extracomment>selection.input</extracomment>
        <translation>サンプル {0} またはその候補の順序が正しくないか、重複しています。プロジェクトの画像の検出をやり直してください。</translation>
    </message>
    <message>
        <source>The candidates are not listed sample by sample. Detect the project&apos;s images again.</source>
        <extracomment>selection.input</extracomment>
        <translation>候補がサンプルごとに並んでいません。プロジェクトの画像の検出をやり直してください。</translation>
    </message>
    <message>
        <source>The predictions and features of {0} samples and {1} candidates differ in number. Detect the project&apos;s images again.</source>
        <extracomment>selection.input</extracomment>
        <translation>サンプル {0} 個と候補 {1} 枚の予測と特徴量の数が一致しません。プロジェクトの画像の検出をやり直してください。</translation>
    </message>
    <message>
        <source>The predictions name {0} samples and {1} candidates, which is more than fits. Detect the project&apos;s images again.</source>
        <extracomment>selection.input</extracomment>
        <translation>予測にサンプル {0} 個と候補 {1} 枚が含まれており、扱える数を超えています。プロジェクトの画像の検出をやり直してください。</translation>
    </message>
    <message>
        <source>There are no predictions to select from. Detect the project&apos;s images.</source>
        <extracomment>selection.input</extracomment>
        <translation>選択に使う予測がありません。プロジェクトの画像の検出を実行してください。</translation>
    </message>
    <message>
        <source>The pool size k is {0}. Choose a whole number from 1 to 20.</source>
        <extracomment>selection.k</extracomment>
        <translation>プールサイズ k が {0} です。1～20 の整数にしてください。</translation>
    </message>
    <message>
        <source>Candidate {0} of slot {1} in class {2} is missing or failed. Choose another image or undo the choice.</source>
        <extracomment>selection.override</extracomment>
        <translation>クラス {2}、スロット {1} の候補 {0} がないか、失敗しています。別の画像を選ぶか、固定を解除してください。</translation>
    </message>
    <message>
        <source>The list of overrides names {0} samples, the project has {1}. Load it again.</source>
        <extracomment>selection.override</extracomment>
        <translation>上書きの一覧にはサンプルが {0} 個ありますが、プロジェクトには {1} 個あります。読み込み直してください。</translation>
    </message>
    <message>
        <source>The prototypes were encoded at {0} pixels, but synthesis.size is {1}. Make the project again with encode.size equal to synthesis.size.</source>
        <extracomment>synthesis.size</extracomment>
        <translation>プロトタイプは {0} ピクセルでエンコードされていますが、synthesis.size は {1} です。encode.size と synthesis.size を同じ値にして、プロジェクトを作成し直してください。</translation>
    </message>
    <message>
        <source>In {0}, the lists of blocks and channels must be of one length and each half of one width. Correct the configuration.</source>
        <extracomment>taesd.config</extracomment>
        <translation>{0} では、ブロックとチャネルのリストの長さを揃え、エンコーダーとデコーダーのそれぞれで幅を統一する必要があります。設定を修正してください。</translation>
    </message>
    <message>
        <source>The weights hold neither the encoder nor the decoder of a tiny autoencoder (layers.0.weight). Choose another file.</source>
        <extracomment>taesd.empty</extracomment>
        <translation>重みに、小型オートエンコーダーのエンコーダーもデコーダーもありません (layers.0.weight)。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The tiny autoencoder takes [N, {0}, h, w] with sides of {1} or more, but got {2}. Use inputs made for this model.</source>
        <extracomment>taesd.input</extracomment>
        <translation>小型オートエンコーダーが受け付けるのは、辺が {1} 以上の [N, {0}, h, w] ですが、{2} が渡されました。このモデル用の入力を使ってください。</translation>
    </message>
    <message>
        <source>This tiny autoencoder was loaded without its decoder. Put taesd_decoder.safetensors beside the encoder.</source>
        <extracomment>taesd.no-decoder</extracomment>
        <translation>この小型オートエンコーダーはデコーダーなしで読み込まれています。taesd_decoder.safetensors をエンコーダーと同じ場所に置いてください。</translation>
    </message>
    <message>
        <source>This tiny autoencoder was loaded without its encoder. Put taesd_encoder.safetensors beside the decoder.</source>
        <extracomment>taesd.no-encoder</extracomment>
        <translation>この小型オートエンコーダーはエンコーダーなしで読み込まれています。taesd_encoder.safetensors をデコーダーと同じ場所に置いてください。</translation>
    </message>
    <message>
        <source>The tensor “{0}” in {1} is empty. Give at least one entry.</source>
        <extracomment>tensors.empty</extracomment>
        <translation>{1} のテンソル「{0}」が空です。1 つ以上の要素を指定してください。</translation>
    </message>
    <message>
        <source>{1} asks for the activation “{0}”; known are quick_gelu, gelu, gelu_new and gelu_pytorch_tanh.</source>
        <extracomment>text.activation</extracomment>
        <translation>{1} で活性化関数「{0}」が指定されています。対応しているのは quick_gelu、gelu、gelu_new、gelu_pytorch_tanh です。</translation>
    </message>
    <message>
        <source>In {0}, hidden_size {1} can&apos;t be shared by {2} attention heads. Correct the file.</source>
        <extracomment>text.heads</extracomment>
        <translation>{0} では、hidden_size {1} を {2} 個のアテンションヘッドで等分できません。ファイルを修正してください。</translation>
    </message>
    <message>
        <source>The tokenizer does not fit the text encoder, which knows {0} tokens and {1} places. Use the model&apos;s own tokenizer.</source>
        <extracomment>text.ids</extracomment>
        <translation>トークナイザーがテキストエンコーダー（トークン {0} 種、位置 {1} 個）に合いません。モデル付属のトークナイザーを使ってください。</translation>
    </message>
    <message>
        <source>The entry “{0}” of {1} is not what a CLIP tokenizer has there. Get the file again.</source>
        <extracomment>tokenizer.entry</extracomment>
        <translation>{1} の項目「{0}」が CLIP トークナイザーのものではありません。ファイルを取得し直してください。</translation>
    </message>
    <message>
        <source>{0} should hold two tokens with a blank between them. Get the file again.</source>
        <extracomment>tokenizer.merge</extracomment>
        <translation>{0} は、空白で区切られた 2 つのトークンである必要があります。ファイルを取得し直してください。</translation>
    </message>
    <message>
        <source>There is no tokenizer in {0}: vocab.json with merges.txt, or tokenizer.json, is needed.</source>
        <extracomment>tokenizer.missing</extracomment>
        <translation>{0} にトークナイザーがありません。vocab.json と merges.txt、または tokenizer.json が必要です。</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s vocabulary has no entry “{0}”. Give the model&apos;s own vocabulary.</source>
        <extracomment>tokenizer.token</extracomment>
        <translation>トークナイザーの語彙に項目「{0}」がありません。モデル付属の語彙を指定してください。</translation>
    </message>
    <message>
        <source>The prompt has {0} bytes; at most {1} are accepted. Shorten it.</source>
        <extracomment>tokenizer.too-long</extracomment>
        <translation>プロンプトが {0} バイトあります。受け付けるのは {1} バイトまでです。短くしてください。</translation>
    </message>
    <message>
        <source>{0} holds no vocabulary (a list of tokens with their ids).</source>
        <extracomment>tokenizer.vocabulary</extracomment>
        <translation>{0} に語彙（トークンとその ID の一覧）がありません。</translation>
    </message>
    <message>
        <source>The validation class “{0}” is not among the training classes. Give a set with the same class folders.</source>
        <extracomment>train.validation-class</extracomment>
        <translation>検証用のクラス「{0}」が学習用のクラスに含まれていません。同じクラスフォルダーを持つセットを指定してください。</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s tensor “{0}” is missing or has another shape. Delete the checkpoint to start over.</source>
        <extracomment>training.checkpoint</extracomment>
        <translation>チェックポイントのテンソル「{0}」がないか、形状が異なります。最初からやり直すには、チェックポイントを削除してください。</translation>
    </message>
    <message>
        <source>The training diverged: the loss in epoch {0}, step {1} is no number. Lower the learning rate (now {2}) and train again.</source>
        <extracomment>training.diverged</extracomment>
        <translation>学習が発散しました。エポック {0}、ステップ {1} の損失が数値ではありません。学習率（現在 {2}）を下げて、学習し直してください。</translation>
    </message>
    <message>
        <source>There is no optimiser called “{0}”. Choose sgd, adam or adamw.</source>
        <extracomment>training.optimiser</extracomment>
        <translation>「{0}」というオプティマイザーはありません。sgd、adam、adamw から選んでください。</translation>
    </message>
    <message>
        <source>The value “{1}” of {0} is out of range. Give {2}.</source>
        <extracomment>training.option</extracomment>
        <translation>{0} の値「{1}」が範囲外です。{2} を指定してください。</translation>
    </message>
    <message>
        <source>The checkpoint {0} belongs to a training with other data or options. Use the same ones, or delete it to start over.</source>
        <extracomment>training.other-checkpoint</extracomment>
        <translation>チェックポイント {0} は、別のデータまたはオプションでの学習のものです。同じものを使うか、最初からやり直すために削除してください。</translation>
    </message>
    <message>
        <source>In {0}, {1} channels can&apos;t be shared by {3} {2}. Correct the configuration.</source>
        <extracomment>unet.config</extracomment>
        <translation>{0} では、{1} 個のチャネルを {3} 個の {2} で等分できません。設定を修正してください。</translation>
    </message>
    <message>
        <source>{0} describes a U-Net without levels or channels. Correct the configuration.</source>
        <extracomment>unet.config-empty</extracomment>
        <translation>{0} に記述された U-Net には、レベルまたはチャネルがありません。設定を修正してください。</translation>
    </message>
    <message>
        <source>{0} gives several values of “cross_attention_dim”; only one for all levels is known. Use another model.</source>
        <extracomment>unet.text-width</extracomment>
        <translation>{0} に「cross_attention_dim」の値が複数あります。対応しているのは、全レベル共通の 1 つの値だけです。別のモデルを使ってください。</translation>
    </message>
    <message>
        <source>In {0}, {1} channels can&apos;t be shared by {2} groups (norm_num_groups). Correct the configuration.</source>
        <extracomment>vae.config</extracomment>
        <translation>{0} では、{1} 個のチャネルを {2} 個のグループ (norm_num_groups) で等分できません。設定を修正してください。</translation>
    </message>
    <message>
        <source>{0} describes an autoencoder without levels, channels or a scaling factor. Correct the configuration.</source>
        <extracomment>vae.config-empty</extracomment>
        <translation>{0} に記述されたオートエンコーダーには、レベル、チャネル、またはスケーリング係数がありません。設定を修正してください。</translation>
    </message>
    <message>
        <source>The autoencoder takes [N, {0}, h, w] with sides of {1} or more, but got {2}. Use inputs made for this model.</source>
        <extracomment>vae.input</extracomment>
        <translation>オートエンコーダーが受け付けるのは、辺が {1} 以上の [N, {0}, h, w] ですが、{2} が渡されました。このモデル用の入力を使ってください。</translation>
    </message>
    <message>
        <source>The tensor “{0}” in {1} should have the type {2} but has {3}. Give a matching file.</source>
        <extracomment>weights.dtype</extracomment>
        <translation>{1} のテンソル「{0}」の型は {2} である必要がありますが、{3} です。合うファイルを指定してください。</translation>
    </message>
    <message>
        <source>The tensor “{0}” is missing in {1}. Give the complete weights of this network.</source>
        <extracomment>weights.missing</extracomment>
        <translation>{1} にテンソル「{0}」がありません。このネットワークの完全な重みを指定してください。</translation>
    </message>
    <message>
        <source>The tensor “{0}” in {1} should have the shape {2} but has {3}. Give a matching file.</source>
        <extracomment>weights.shape</extracomment>
        <translation>{1} のテンソル「{0}」の形状は {2} である必要がありますが、{3} です。合うファイルを指定してください。</translation>
    </message>
    <message>
        <source>The detector&apos;s class names are none of the folder&apos;s; classes were matched in sorted order.</source>
        <extracomment>detect.by-order</extracomment>
        <translation>検出器のクラス名がフォルダー名と 1 つも一致しないため、並べ替えた順にクラスを対応させました。</translation>
    </message>
    <message>
        <source>{0} baseline: the image is all black.</source>
        <extracomment>image.black</extracomment>
        <translation>{0} のベースライン：画像が真っ黒です。</translation>
    </message>
    <message>
        <source>{0} candidate {1}: the image is all black.</source>
        <extracomment>image.black</extracomment>
        <translation>{0} の候補 {1}：画像が真っ黒です。</translation>
    </message>
    <message>
        <source>{0} baseline: the model gave no finite image; it is marked as failed.</source>
        <extracomment>image.nan</extracomment>
        <translation>{0} のベースライン：モデルが有限値の画像を出力しなかったため、失敗としました。</translation>
    </message>
    <message>
        <source>{0} candidate {1}: the model gave no finite image; it is marked as failed.</source>
        <extracomment>image.nan</extracomment>
        <translation>{0} の候補 {1}：モデルが有限値の画像を出力しなかったため、失敗としました。</translation>
    </message>
    <message>
        <source>Skipped: {0}</source>
        <extracomment>scan.skipped</extracomment>
        <translation>スキップ：{0}</translation>
    </message>
    <message>
        <source>{0} has only one half of a tiny autoencoder. A model needs both: put encoder and decoder there.</source>
        <extracomment>model.autoencoder-half</extracomment>
        <translation>{0} には小型オートエンコーダーの片方しかありません。モデルには両方が必要です。エンコーダーとデコーダーを置いてください。</translation>
    </message>
    <message>
        <source>The model {0} can&apos;t be written: {1}. Free some space or check the permissions, then go on.</source>
        <extracomment>model.write</extracomment>
        <translation>モデル {0} を書き込めません：{1}。空き容量を増やすかアクセス権を確認してから続行してください。</translation>
    </message>
    <message>
        <source>{0} exists already and is no model that could be replaced. Name another folder, or remove it first.</source>
        <extracomment>output.no-model</extracomment>
        <translation>{0} はすでに存在し、置き換えられるモデルではありません。別のフォルダーを指定するか、先に削除してください。</translation>
    </message>
    <message>
        <source>The training of the {0} diverged: the loss in step {1} is no number. The checkpoint from before is kept. Lower the learning rate (now {2}) and train again.</source>
        <extracomment>training.diverged-phase</extracomment>
        <translation>{0} の学習が発散しました。ステップ {1} の損失が数値ではありません。それ以前のチェックポイントは残っています。学習率（現在 {2}）を下げて、学習し直してください。</translation>
    </message>
    <message>
        <source>There are {0} prompts but {1} classes. Give one prompt for each class.</source>
        <extracomment>training.prompts</extracomment>
        <translation>プロンプトは {0} 個、クラスは {1} 個です。クラスごとに 1 つのプロンプトを指定してください。</translation>
    </message>
    <message>
        <source>Images of {0} pixels don&apos;t fit this autoencoder and U-Net, which need multiples of {1}. Choose another --size, or give the U-Net fewer levels.</source>
        <extracomment>training.size</extracomment>
        <translation>{0} ピクセルの画像は、このオートエンコーダーと U-Net に合いません（{1} の倍数が必要です）。別の --size を選ぶか、U-Net のレベルを減らしてください。</translation>
    </message>
    <message>
        <source>The detector knows no class {0}. Give a number from 0 to {1}, or one of its names: {2}.</source>
        <extracomment>gradcam.class</extracomment>
        <translation>検出器にクラス {0} はありません。0～{1} の番号か、次の名前のいずれかを指定してください：{2}。</translation>
    </message>
    <message>
        <source>Grad-CAM needs one class from 0 to {0} for each of {1} images. Choose a class the detector knows.</source>
        <extracomment>gradcam.classes</extracomment>
        <translation>Grad-CAM には、{1} 枚の画像それぞれに 0～{0} のクラスが 1 つ必要です。検出器にあるクラスを選んでください。</translation>
    </message>
    <message>
        <source>The project has no detector yet. Run it at least to the detector stage.</source>
        <extracomment>gradcam.no-detector</extracomment>
        <translation>プロジェクトにまだ検出器がありません。少なくとも検出器ステージまで実行してください。</translation>
    </message>
    <message>
        <source>There is no decision to undo in {0}.</source>
        <extracomment>journal.nothing</extracomment>
        <translation>{0} には元に戻せる決定がありません。</translation>
    </message>
    <message>
        <source>There is no undone decision to redo in {0}.</source>
        <extracomment>journal.nothing</extracomment>
        <translation>{0} にはやり直せる決定がありません。</translation>
    </message>
    <message>
        <source>{0} does not hold the snapshot that its refs/main names. Download the model again, or give one of the folders in its snapshots.</source>
        <extracomment>model.cache</extracomment>
        <translation>{0} に、refs/main が示すスナップショットがありません。モデルをダウンロードし直すか、snapshots 内のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{0} does not name a snapshot. Download the model again.</source>
        <extracomment>model.cache</extracomment>
        <translation>{0} にスナップショットの名前がありません。モデルをダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{0} decodes latents of {1} channels to {2} times their side, but the model&apos;s have {3} channels and {4} times. Choose a decoder that was made for this model.</source>
        <extracomment>model.decoder</extracomment>
        <translation>{0} は {1} チャネルの潜在表現を一辺 {2} 倍にデコードしますが、モデルの潜在表現は {3} チャネルで {4} 倍です。このモデル用のデコーダーを選んでください。</translation>
    </message>
    <message>
        <source>{0} is not a Stable Diffusion model of 1.x or 2.x, and no other family can be run. Use another model.</source>
        <extracomment>model.family</extracomment>
        <translation>{0} は Stable Diffusion 1.x または 2.x のモデルではありません。ほかの系列は実行できません。別のモデルを使ってください。</translation>
    </message>
    <message>
        <source>There is no model at {0}, nor is it in the Hugging Face cache {1}. Check the name, or download the model first (nothing is downloaded here); HF_HOME or HF_HUB_CACHE may name another cache.</source>
        <extracomment>model.missing</extracomment>
        <translation>{0} にも Hugging Face キャッシュ {1} にもモデルがありません。名前を確認するか、先にモデルをダウンロードしてください（ここでは何もダウンロードしません）。HF_HOME または HF_HUB_CACHE で別のキャッシュを指定できます。</translation>
    </message>
    <message>
        <source>{0} asks for a parameterization that is not known; known are &quot;eps&quot; and &quot;v&quot;. Correct the file.</source>
        <extracomment>model.parameterization</extracomment>
        <translation>{0} で未対応の parameterization が指定されています。対応しているのは &quot;eps&quot; と &quot;v&quot; です。ファイルを修正してください。</translation>
    </message>
    <message>
        <source>{0} is pickled, which can hold programs and is not read. Get the model as .safetensors.</source>
        <extracomment>model.pickled</extracomment>
        <translation>{0} は pickle 形式です。プログラムを含む可能性があるため、読み込みません。モデルを .safetensors で入手してください。</translation>
    </message>
    <message>
        <source>{0} is a Stable Diffusion XL model, which this program can&apos;t run. Use a model of 1.x or 2.x.</source>
        <extracomment>model.sdxl</extracomment>
        <translation>{0} は Stable Diffusion XL のモデルで、このプログラムでは実行できません。1.x または 2.x のモデルを使ってください。</translation>
    </message>
    <message>
        <source>{0} is missing; {1} lists it as a part of the weights. Get the model again.</source>
        <extracomment>model.shard-missing</extracomment>
        <translation>{0} がありません。{1} には重みの一部として記載されています。モデルを取得し直してください。</translation>
    </message>
    <message>
        <source>The tensor “{0}” is in {1} and in {2}. Get the model again.</source>
        <extracomment>model.shards-twice</extracomment>
        <translation>テンソル「{0}」が {1} と {2} の両方にあります。モデルを取得し直してください。</translation>
    </message>
    <message>
        <source>{1} lacks a part of the model: there is no “{0}”. Give a file with U-Net, autoencoder and text encoder.</source>
        <extracomment>model.single-part</extracomment>
        <translation>{1} にはモデルの一部が欠けており、「{0}」がありません。U-Net、オートエンコーダー、テキストエンコーダーを含むファイルを指定してください。</translation>
    </message>
    <message>
        <source>The shape of “{0}” in {1} is none that a Stable Diffusion model of 1.x or 2.x has. Use another file.</source>
        <extracomment>model.single-shape</extracomment>
        <translation>{1} の「{0}」の形状は、Stable Diffusion 1.x や 2.x のモデルのものではありません。別のファイルを使ってください。</translation>
    </message>
    <message>
        <source>The scheduler&apos;s config has “lambda_min_clipped” {0}, which leaves no timestep.</source>
        <extracomment>scheduler.lambda</extracomment>
        <translation>スケジューラーの設定で「lambda_min_clipped」が {0} のため、タイムステップが残りません。</translation>
    </message>
    <message>
        <source>LCM was distilled with {0} steps, so that {1} are too many. Choose fewer.</source>
        <extracomment>scheduler.lcm-steps</extracomment>
        <translation>LCM は {0} ステップで蒸留されているため、{1} ステップは多すぎます。減らしてください。</translation>
    </message>
    <message>
        <source>The scheduler&apos;s config has “original_inference_steps” {0}, more than its {1} training steps.</source>
        <extracomment>scheduler.original-steps</extracomment>
        <translation>スケジューラーの設定で「original_inference_steps」が {0} となっており、学習ステップ数 {1} を超えています。</translation>
    </message>
    <message>
        <source>Euler ancestral can&apos;t work with prediction_type “sample”. Choose the scheduler euler.</source>
        <extracomment>scheduler.prediction-ancestral</extracomment>
        <translation>Euler ancestral では prediction_type「sample」を使えません。スケジューラー euler を選んでください。</translation>
    </message>
    <message>
        <source>The scheduler&apos;s config has “{0}” {1}; supported are {2}.</source>
        <extracomment>scheduler.solver</extracomment>
        <translation>スケジューラーの設定で「{0}」が {1} です。対応しているのは {2} です。</translation>
    </message>
    <message>
        <source>This scheduler adds noise in every call; give noise of the sample&apos;s shape.</source>
        <extracomment>scheduler.step-noise</extracomment>
        <translation>このスケジューラーは呼び出しごとにノイズを加えます。サンプルと同じ形状のノイズを渡してください。</translation>
    </message>
    <message>
        <source>The scheduler&apos;s config has “{0}” {1}, which is not supported. Choose another scheduler.</source>
        <extracomment>scheduler.unsupported</extracomment>
        <translation>スケジューラーの設定の「{0}」が {1} ですが、対応していません。別のスケジューラーを選んでください。</translation>
    </message>
    <message>
        <source>{0} holds no tokenizer, and there is none beside it or in the Hugging Face cache {1}. Put vocab.json and merges.txt (of openai/clip-vit-large-patch14, for example) into the same folder.</source>
        <extracomment>tokenizer.single-file</extracomment>
        <translation>{0} にトークナイザーがなく、同じ場所にも Hugging Face キャッシュ {1} にもありません。vocab.json と merges.txt（たとえば openai/clip-vit-large-patch14 のもの）を同じフォルダーに置いてください。</translation>
    </message>
    <message>
        <source>The U-Net takes guidance embeddings of {0} channels (0: none), one or one for each of {1} latents, but got {2}. Use an embedding made for this model.</source>
        <extracomment>unet.guidance</extracomment>
        <translation>U-Net が受け付けるガイダンス埋め込みは {0} チャネル（0 はなし）で、1 つ、または {1} 個の潜在表現ごとに 1 つですが、{2} が渡されました。このモデル用の埋め込みを使ってください。</translation>
    </message>
    <message>
        <source>The tensor “{0}” of {1} holds values that are not finite as {2}. Get the file again, or choose another type of numbers.</source>
        <extracomment>weights.non-finite</extracomment>
        <translation>{1} のテンソル「{0}」に、{2} では有限にならない値があります。ファイルを取得し直すか、別の数値型を選んでください。</translation>
    </message>
    <message>
        <source>The detector&apos;s class {0} fits two classes of this project, {1} and {2}. Give them different names, or train a detector on this data.</source>
        <extracomment>detector.ambiguous</extracomment>
        <translation>検出器のクラス {0} が、このプロジェクトの 2 つのクラス {1} と {2} に当てはまります。別々の名前を付けるか、このデータで検出器を学習させてください。</translation>
    </message>
    <message>
        <source>The detector has more than one class {0}, so that its outputs can&apos;t be told apart. Use a detector whose classes have different names.</source>
        <extracomment>detector.repeated</extracomment>
        <translation>検出器にクラス {0} が複数あり、出力を区別できません。クラス名がすべて異なる検出器を使ってください。</translation>
    </message>
    <message>
        <source>The name of {0} isn&apos;t UTF-8. Rename it.</source>
        <extracomment>image.name</extracomment>
        <translation>{0} の名前が UTF-8 ではありません。名前を変更してください。</translation>
    </message>
    <message>
        <source>The name of the class folder {0} in {1} isn&apos;t UTF-8. Rename the folder.</source>
        <extracomment>images.class-name</extracomment>
        <translation>{1} のクラスフォルダー {0} の名前が UTF-8 ではありません。フォルダー名を変更してください。</translation>
    </message>
    <message>
        <source>encode.size is {0} and synthesis.size is {1}; prototypes are what synthesis starts from, so give both the same.</source>
        <extracomment>preset.sizes</extracomment>
        <translation>encode.size は {0}、synthesis.size は {1} です。合成はプロトタイプから始まるため、両方を同じ値にしてください。</translation>
    </message>
    <message>
        <source>The U-Net takes latents [N, {0}, h, w], one timestep or N, and N texts or (with one timestep) a multiple, but got {1}, {2} and {3} texts. Use inputs made for this model.</source>
        <extracomment>unet.input</extracomment>
        <translation>U-Net が受け付けるのは、潜在表現 [N, {0}, h, w]、1 個または N 個のタイムステップ、N 個のテキスト（タイムステップが 1 個の場合はその倍数も可）ですが、{1}、{2}、テキスト {3} 個が渡されました。このモデル用の入力を使ってください。</translation>
    </message>
    <message>
        <source>The U-Net takes text [N, T, {0}], but got {1}. Use the text encoder of this model.</source>
        <extracomment>unet.text</extracomment>
        <translation>U-Net が受け付けるテキストは [N, T, {0}] ですが、{1} が渡されました。このモデルのテキストエンコーダーを使ってください。</translation>
    </message>
    <message>
        <source>The class {0} has {1} images, fewer than the {2} images per class asked for. Add images or lower --ipc.</source>
        <extracomment>data.too-few</extracomment>
        <translation>クラス {0} の画像は {1} 枚で、指定されたクラスあたり {2} 枚に足りません。画像を追加するか、--ipc を小さくしてください。</translation>
    </message>
    <message>
        <source>{0} nests its values more than {1} deep. Correct it or get it again.</source>
        <extracomment>config.depth</extracomment>
        <translation>{0} では値の入れ子が {1} 段を超えています。修正するか、取得し直してください。</translation>
    </message>
    <message>
        <source>In {0}, “{1}” is {2}; it has to be a list of one to eight usable values, one for each level. Correct the file.</source>
        <extracomment>config.list</extracomment>
        <translation>{0} の「{1}」が {2} です。レベルごとに 1 つ、1～8 個の有効な値のリストにしてください。ファイルを修正してください。</translation>
    </message>
    <message>
        <source>“{0}” in {1} is {2}, which has a wrong type or is out of range. Correct it.</source>
        <extracomment>config.value</extracomment>
        <translation>{1} の「{0}」が {2} ですが、型が正しくないか範囲外です。修正してください。</translation>
    </message>
    <message>
        <source>A CUDA kernel could not be made or started: {0}. Update the NVIDIA driver, or run on the CPU.</source>
        <extracomment>cuda.kernel</extracomment>
        <translation>CUDA カーネルを作成または起動できませんでした：{0}。NVIDIA ドライバーを更新するか、CPU で実行してください。</translation>
    </message>
    <message>
        <source>This program was built without CUDA. Run on the CPU.</source>
        <extracomment>cuda.missing</extracomment>
        <translation>このプログラムは CUDA なしでビルドされています。CPU で実行してください。</translation>
    </message>
    <message>
        <source>Decision {0} of the project can&apos;t be read: {1}. Restore project.db from a copy of the project.</source>
        <extracomment>journal.damaged</extracomment>
        <translation>プロジェクトの決定 {0} を読み込めません：{1}。プロジェクトのコピーから project.db を復元してください。</translation>
    </message>
    <message>
        <source>Memory ran out, so that images are made {0} at a time from here on. Their record says so.</source>
        <extracomment>memory.halved</extracomment>
        <translation>メモリが足りなくなったため、以降は画像を {0} 枚ずつ生成します。画像の記録にもその旨が残ります。</translation>
    </message>
    <message>
        <source>{0} holds an encoder alone. Give the file or folder of the decoder.</source>
        <extracomment>model.no-decoder</extracomment>
        <translation>{0} にはエンコーダーしかありません。デコーダーのファイルまたはフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>There is no class number {0} in this project.</source>
        <extracomment>override.sample</extracomment>
        <translation>このプロジェクトに番号 {0} のクラスはありません。</translation>
    </message>
    <message>
        <source>There is no prototype @{0}/{1} in this project yet. Run it at least to the prototypes stage.</source>
        <extracomment>prototypes.missing</extracomment>
        <translation>このプロジェクトにはまだプロトタイプ @{0}/{1} がありません。少なくともプロトタイプステージまで実行してください。</translation>
    </message>
    <message>
        <source>{0} has no image to review yet. Run the project first.</source>
        <extracomment>review.no-image</extracomment>
        <translation>{0} にはまだレビューする画像がありません。先にプロジェクトを実行してください。</translation>
    </message>
    <message>
        <source>“{0}” is no saving. There are {1}, and all for all of them.</source>
        <extracomment>savings.unknown</extracomment>
        <translation>「{0}」は節約項目ではありません。指定できるのは {1} と、すべてを表す all です。</translation>
    </message>
    <message>
        <source>“trained_betas” in {0} holds {1} numbers, but “num_train_timesteps” is {2}. Correct the file.</source>
        <extracomment>scheduler.beta-count</extracomment>
        <translation>{0} の「trained_betas」には数値が {1} 個ありますが、「num_train_timesteps」は {2} です。ファイルを修正してください。</translation>
    </message>
    <message>
        <source>“{0}” in {1} holds {2}; betas lie above 0 and below 1. Correct the file.</source>
        <extracomment>scheduler.betas</extracomment>
        <translation>{1} の「{0}」に {2} があります。ベータは 0 より大きく 1 より小さくなければなりません。ファイルを修正してください。</translation>
    </message>
    <message>
        <source>“{0}” in {1} is {2}; it must lie between 0.000001 and 1000000. Correct the file.</source>
        <extracomment>scheduler.sigma</extracomment>
        <translation>{1} の「{0}」が {2} です。0.000001～1000000 の範囲にする必要があります。ファイルを修正してください。</translation>
    </message>
    <message>
        <source>“sigma_min” in {0} is {1}, above “sigma_max”, which is {2}. Correct the file.</source>
        <extracomment>scheduler.sigmas</extracomment>
        <translation>{0} の「sigma_min」が {1} で、「sigma_max」の {2} を超えています。ファイルを修正してください。</translation>
    </message>
    <message>
        <source>The scheduler&apos;s config leaves only signal or only noise at training step {0} of {1}. Check its betas and num_train_timesteps.</source>
        <extracomment>scheduler.signal</extracomment>
        <translation>スケジューラーの設定では、学習ステップ {0}（全 {1}）で信号だけ、またはノイズだけになります。ベータと num_train_timesteps を確認してください。</translation>
    </message>
    <message>
        <source>{0} more candidates can&apos;t be asked for. Ask for 1 to {1}.</source>
        <extracomment>candidates.more</extracomment>
        <translation>候補をさらに {0} 枚生成することはできません。1～{1} を指定してください。</translation>
    </message>
    <message>
        <source>{0} isn&apos;t ready for candidates: its prototype, its judged baseline or the detector is missing. Run the project to the detect stage first.</source>
        <extracomment>candidates.too-early</extracomment>
        <translation>{0} の候補はまだ生成できません。プロトタイプ、判定済みのベースライン、検出器のいずれかがありません。先にプロジェクトを検出ステージまで実行してください。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}. Repair or remove it.</source>
        <extracomment>images.walk</extracomment>
        <translation>{0} を読み込めません：{1}。修復するか削除してください。</translation>
    </message>
    <message>
        <source>Conv-3 of RDED</source>
        <translation>RDED の Conv-3</translation>
    </message>
    <message>
        <source>ConvNet-6 of Minimax</source>
        <translation>Minimax の ConvNet-6</translation>
    </message>
    <message>
        <source>Image folder with manifest</source>
        <translation>画像フォルダーとマニフェスト</translation>
    </message>
    <message>
        <source>PNG files in a folder for each class, as torchvision&apos;s ImageFolder reads them, and manifest.json: how each image was made, judged and chosen</source>
        <translation>クラスごとのフォルダーに入った PNG ファイル（torchvision の ImageFolder で読み込める形）と、各画像の生成・判定・採用の経緯を記録した manifest.json</translation>
    </message>
    <message>
        <source>ResNet-18 of Minimax, instance normalisation</source>
        <translation>Minimax の ResNet-18、インスタンス正規化</translation>
    </message>
    <message>
        <source>ResNet-18 of RDED, small stem</source>
        <translation>RDED の ResNet-18、小型ステム</translation>
    </message>
    <message>
        <source>ResNet-18 of torchvision</source>
        <translation>torchvision の ResNet-18</translation>
    </message>
    <message>
        <source>ResNet-20 for 32 × 32 images</source>
        <translation>32 × 32 画像用の ResNet-20</translation>
    </message>
    <message>
        <source>ResNet-50 of torchvision</source>
        <translation>torchvision の ResNet-50</translation>
    </message>
    <message>
        <source>ResNet-56 for 32 × 32 images</source>
        <translation>32 × 32 画像用の ResNet-56</translation>
    </message>
    <message>
        <source>ResNet-AP-10 of Minimax, average pooling</source>
        <translation>Minimax の ResNet-AP-10、平均プーリング</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>The GPU failed: {0}. Everything finished is saved: start again and go on, and if it fails at the same place once more, check the driver with nvidia-smi or choose the CPU.</source>
        <extracomment>device.failed</extracomment>
        <translation>GPU でエラーが発生しました：{0}。完了した分はすべて保存されています。起動し直して続行してください。同じ箇所で再び失敗する場合は、nvidia-smi でドライバーを確認するか、CPU を選んでください。</translation>
    </message>
    <message>
        <source>There is no usable CUDA device here for {0}. Choose cpu, or check the driver with nvidia-smi.</source>
        <extracomment>device.missing</extracomment>
        <translation>{0} に使える CUDA デバイスがありません。cpu を選ぶか、nvidia-smi でドライバーを確認してください。</translation>
    </message>
    <message>
        <source>There is no device {0}: the last of the CUDA devices here is cuda:{1}.</source>
        <extracomment>device.number</extracomment>
        <translation>デバイス {0} はありません。このマシンの最後の CUDA デバイスは cuda:{1} です。</translation>
    </message>
    <message>
        <source>The device “{0}” is not known. Choose auto, cpu, cuda or cuda:N.</source>
        <extracomment>device.unknown</extracomment>
        <translation>デバイス「{0}」は不明です。auto、cpu、cuda、cuda:N から選んでください。</translation>
    </message>
    <message>
        <source>There is no number type “{0}” here. Choose one of: {1}.</source>
        <extracomment>dtype.unknown</extracomment>
        <translation>「{0}」という数値型はありません。次から選んでください：{1}。</translation>
    </message>
    <message>
        <source>Encoding needs a size and a batch of at least 1; they are {0} and {1}.</source>
        <extracomment>encode.options</extracomment>
        <translation>エンコードには 1 以上のサイズとバッチサイズが必要ですが、{0} と {1} になっています。</translation>
    </message>
    <message>
        <source>There is no format “{0}” to export to. Choose one of: {1}.</source>
        <extracomment>export.format</extracomment>
        <translation>「{0}」というエクスポート形式はありません。次から選んでください：{1}。</translation>
    </message>
    <message>
        <source>The format {0} has no option {1}. Leave it out, or choose another format.</source>
        <extracomment>export.option</extracomment>
        <translation>形式 {0} にオプション {1} はありません。指定をやめるか、別の形式を選んでください。</translation>
    </message>
    <message>
        <source>There is no set “{0}”. Choose one of: {1}.</source>
        <extracomment>export.set</extracomment>
        <translation>「{0}」というセットはありません。次から選んでください：{1}。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong: {0}. Everything finished is saved.</source>
        <extracomment>failure.unknown</extracomment>
        <translation>予期しない問題が発生しました：{0}。完了した分はすべて保存されています。</translation>
    </message>
    <message>
        <source>{0}: {1}. Check the path, the permissions and the free space.</source>
        <extracomment>file.system</extracomment>
        <translation>{0}：{1}。パス、アクセス権、空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The GPU has not enough memory. Everything finished is saved: close other programs that use it, take smaller batches or f16, or choose the CPU, and go on.</source>
        <extracomment>memory.device</extracomment>
        <translation>GPU のメモリが足りません。完了した分はすべて保存されています。GPU を使用しているほかのプログラムを閉じる、バッチを小さくする、f16 を使う、または CPU を選ぶかして、続行してください。</translation>
    </message>
    <message>
        <source>There is not enough memory. Everything finished is saved: close other programs or take smaller batches, and go on.</source>
        <extracomment>memory.exhausted</extracomment>
        <translation>メモリが足りません。完了した分はすべて保存されています。ほかのプログラムを閉じるかバッチを小さくして、続行してください。</translation>
    </message>
    <message>
        <source>D4M replaces no image, so that the strategy {0} doesn&apos;t go with it. Choose the strategy baseline, or the method detector-guided.</source>
        <extracomment>method.strategy</extracomment>
        <translation>D4M は画像を置き換えないため、戦略 {0} とは組み合わせられません。戦略 baseline か、手法 detector-guided を選んでください。</translation>
    </message>
    <message>
        <source>There is no method called {0}. These are known: {1}.</source>
        <extracomment>method.unknown</extracomment>
        <translation>{0} という手法はありません。指定できるのは次のとおりです：{1}。</translation>
    </message>
    <message>
        <source>There is no model of the shape “{0}”. Choose one of: {1}.</source>
        <extracomment>model.shape</extracomment>
        <translation>「{0}」という構成のモデルはありません。次から選んでください：{1}。</translation>
    </message>
    <message>
        <source>A network can&apos;t calculate with what it was given: {0}. Either a file doesn&apos;t hold what it claims to, or this program has a fault.</source>
        <extracomment>network.failed</extracomment>
        <translation>ネットワークは渡されたデータを計算できません：{0}。ファイルの内容が記載と異なるか、このプログラムに不具合があります。</translation>
    </message>
    <message>
        <source>The project&apos;s catalogue is damaged: {0} can&apos;t be read ({1}). Restore project.db from a copy.</source>
        <extracomment>project.damaged</extracomment>
        <translation>プロジェクトのカタログが破損しています。{0} を読み込めません（{1}）。コピーから project.db を復元してください。</translation>
    </message>
    <message>
        <source>There is no way to make prototypes called {0}. These are known: {1}.</source>
        <extracomment>prototypes.method</extracomment>
        <translation>{0} というプロトタイプの作成方法はありません。指定できるのは次のとおりです：{1}。</translation>
    </message>
    <message>
        <source>Prototypes need a count, restarts and rounds of at least 1; they are {0}, {1} and {2}.</source>
        <extracomment>prototypes.options</extracomment>
        <translation>プロトタイプには 1 以上の個数、初期化回数、反復回数が必要ですが、{0}、{1}、{2} になっています。</translation>
    </message>
    <message>
        <source>The sizes of synthesis are {0} and {1} pixels; both must be at least 1.</source>
        <extracomment>synthesis.options</extracomment>
        <translation>合成のサイズが {0} と {1} ピクセルです。どちらも 1 以上にしてください。</translation>
    </message>
    <message>
        <source>The system refused: {0}. Everything finished is saved; check the free space and the limits, and go on.</source>
        <extracomment>system.failed</extracomment>
        <translation>システムに拒否されました：{0}。完了した分はすべて保存されています。空き容量と制限を確認して、続行してください。</translation>
    </message>
    <message>
        <source>A teacher&apos;s labels, as RDED validates</source>
        <translation>教師モデルのラベル（RDED の検証方法）</translation>
    </message>
    <message>
        <source>All real images</source>
        <translation>すべての実画像</translation>
    </message>
    <message>
        <source>Hard labels, as Minimax validates</source>
        <translation>ハードラベル（Minimax の検証方法）</translation>
    </message>
    <message>
        <source>Herding</source>
        <translation>Herding</translation>
    </message>
    <message>
        <source>Inception-v3 as FID is measured with, 2048 features</source>
        <translation>FID の測定に使われる Inception-v3、特徴量 2048 個</translation>
    </message>
    <message>
        <source>K-Center</source>
        <translation>K-Center</translation>
    </message>
    <message>
        <source>Random images</source>
        <translation>ランダムな画像</translation>
    </message>
    <message>
        <source>Random real images</source>
        <translation>ランダムな実画像</translation>
    </message>
    <message>
        <source>Real images by K-Center</source>
        <translation>K-Center で選んだ実画像</translation>
    </message>
    <message>
        <source>Real images by herding</source>
        <translation>Herding で選んだ実画像</translation>
    </message>
    <message>
        <source>The chosen image of every sample</source>
        <translation>各サンプルの採用画像</translation>
    </message>
    <message>
        <source>The first image of every sample</source>
        <translation>各サンプルの最初の画像</translation>
    </message>
    <message>
        <source>The first images</source>
        <translation>先頭の画像</translation>
    </message>
    <message>
        <source>The first real images</source>
        <translation>先頭の実画像</translation>
    </message>
    <message>
        <source>VGG-16&apos;s second linear layer, 4096 features</source>
        <translation>VGG-16 の 2 番目の全結合層、特徴量 4096 個</translation>
    </message>
    <message>
        <source>What confidence alone would choose</source>
        <translation>信頼度だけで選んだ場合の画像</translation>
    </message>
    <message>
        <source>What similarity alone would choose</source>
        <translation>類似度だけで選んだ場合の画像</translation>
    </message>
    <message>
        <source>The project&apos;s catalogue can&apos;t be written any more: {0}. Was its medium mounted for reading, or a permission taken away? Everything finished is saved.</source>
        <extracomment>catalogue.read-only</extracomment>
        <translation>プロジェクトのカタログに書き込めなくなりました：{0}。メディアが読み取り専用でマウントされたか、アクセス権が取り消されていないか確認してください。完了した分はすべて保存されています。</translation>
    </message>
    <message>
        <source>{0} fits several classes: {1}. Name one of them by its number, as @{2}.</source>
        <extracomment>class.ambiguous</extracomment>
        <translation>{0} は複数のクラスに当てはまります：{1}。そのうちの 1 つを、@{2} のように番号で指定してください。</translation>
    </message>
    <message>
        <source>{0} holds several networks ({1}). Save the state dict of one of them.</source>
        <extracomment>classifier.several</extracomment>
        <translation>{0} に複数のネットワークがあります（{1}）。そのうちの 1 つの state dict を保存してください。</translation>
    </message>
    <message>
        <source>{0} holds two different tensors “{1}” and “{2}” for one place: two networks? Save the state dict of one of them.</source>
        <extracomment>classifier.twice</extracomment>
        <translation>{0} には、同じ位置に対して 2 つの異なるテンソル「{1}」と「{2}」があります。ネットワークが 2 つ含まれている可能性があります。そのうちの 1 つの state dict を保存してください。</translation>
    </message>
    <message>
        <source>A comparison needs a level of 0.5 to 0.999 and 100 draws at least.</source>
        <extracomment>comparison.options</extracomment>
        <translation>比較には、0.5～0.999 の水準と 100 回以上の抽出が必要です。</translation>
    </message>
    <message>
        <source>A paired comparison needs as many repeats of both, each with the same test images. Evaluate both with the same seeds and the same test set.</source>
        <extracomment>comparison.outcomes</extracomment>
        <translation>対応のある比較では、両者の繰り返し回数が同じで、毎回同じテスト画像を使っている必要があります。両方を同じシードと同じテストセットで評価してください。</translation>
    </message>
    <message>
        <source>{0} holds more than {1} values. Is it the right file?</source>
        <extracomment>config.values</extracomment>
        <translation>{0} に {1} 個を超える値があります。正しいファイルか確認してください。</translation>
    </message>
    <message>
        <source>There must be at least one image per class, not {0}.</source>
        <extracomment>coreset.count</extracomment>
        <translation>クラスあたりの画像数は {0} ではなく、1 以上にしてください。</translation>
    </message>
    <message>
        <source>A coreset is chosen from a finite table of features with one label, 0 or more, per row. Make it with `stillroom-cli detect --out`.</source>
        <extracomment>coreset.features</extracomment>
        <translation>コアセットは、有限値の特徴量の表と、行ごとに 1 つの 0 以上のラベルから選びます。`stillroom-cli detect --out` で作成してください。</translation>
    </message>
    <message>
        <source>There is no coreset method called {0}. These are known: {1}.</source>
        <extracomment>coreset.method</extracomment>
        <translation>{0} というコアセットの手法はありません。指定できるのは次のとおりです：{1}。</translation>
    </message>
    <message>
        <source>Class {0} has {1} images, fewer than the {2} asked for. Ask for fewer per class.</source>
        <extracomment>coreset.too-few</extracomment>
        <translation>クラス {0} の画像は {1} 枚で、指定された {2} 枚に足りません。クラスあたりの数を減らしてください。</translation>
    </message>
    <message>
        <source>What the detector says of these pictures is no number, so that they count as wrong: {0}. Check its weights.</source>
        <extracomment>detect.not-finite</extracomment>
        <translation>次の画像は、検出器の出力が数値にならないため、誤りとして数えます：{0}。検出器の重みを確認してください。</translation>
    </message>
    <message>
        <source>{0} and {1} look exchanged: the detector takes each for the other. It gets {2} of the real images right, and {3} if its labels are put in order. Check the order of its classes and the names of the folders.</source>
        <extracomment>detector.exchanged</extracomment>
        <translation>{0} と {1} が入れ替わっているようです。検出器が互いを取り違えています。実画像の正解率は {2} ですが、検出器のラベルを正しい順に並べると {3} になります。検出器のクラスの順序とフォルダー名を確認してください。</translation>
    </message>
    <message>
        <source>The detector&apos;s labels look out of order. It takes these classes for others: {0}. It gets {1} of the real images right, and {2} if its labels are put in order. Check the order of its classes and the names of the folders.</source>
        <extracomment>detector.permuted</extracomment>
        <translation>検出器のラベルの順序が正しくないようです。次のクラスを別のクラスと取り違えています：{0}。実画像の正解率は {1} ですが、ラベルを正しい順に並べると {2} になります。検出器のクラスの順序とフォルダー名を確認してください。</translation>
    </message>
    <message>
        <source>The detector&apos;s file holds several sets of weights: “{0}” was taken, not “{1}”. Save the other one&apos;s state dict alone to use it.</source>
        <extracomment>detector.several-weights</extracomment>
        <translation>検出器のファイルに複数の重みがあります。「{1}」ではなく「{0}」を使用しました。もう一方を使うには、その state dict だけを保存してください。</translation>
    </message>
    <message>
        <source>The detector gets only {0} of {1} real images right. Is it the right one?</source>
        <extracomment>detector.weak</extracomment>
        <translation>検出器の正解率は、実画像 {1} 枚に対して {0} しかありません。正しい検出器か確認してください。</translation>
    </message>
    <message>
        <source>This processor has no instructions for {0}: it is emulated and takes about {1} times as long as f32. Choose f32 or auto to be quicker.</source>
        <extracomment>dtype.emulated</extracomment>
        <translation>このプロセッサには {0} 用の命令がありません。エミュレーションになるため、f32 の約 {1} 倍の時間がかかります。速くするには f32 または auto を選んでください。</translation>
    </message>
    <message>
        <source>The classes of {0} have none of the test set&apos;s names; they were matched in sorted order.</source>
        <extracomment>evaluation.by-order</extracomment>
        <translation>{0} のクラスにテストセットと同じ名前のものがないため、並べ替えた順に対応させました。</translation>
    </message>
    <message>
        <source>The class {0} of {1} is not among the test set&apos;s. Give sets with the same class folders.</source>
        <extracomment>evaluation.class</extracomment>
        <translation>{1} のクラス {0} がテストセットのクラスに含まれていません。同じクラスフォルダーを持つセットを指定してください。</translation>
    </message>
    <message>
        <source>The evaluation in {0} is damaged: {1}. Remove that folder and evaluate again.</source>
        <extracomment>evaluation.damaged</extracomment>
        <translation>{0} の評価が破損しています：{1}。そのフォルダーを削除して、評価し直してください。</translation>
    </message>
    <message>
        <source>{0} holds an evaluation with other images, options or another teacher. Give another folder of results, or remove it.</source>
        <extracomment>evaluation.other-run</extracomment>
        <translation>{0} には、別の画像、オプション、または教師モデルでの評価があります。結果用に別のフォルダーを指定するか、このフォルダーを削除してください。</translation>
    </message>
    <message>
        <source>There is no protocol called {0}. These are known: {1}.</source>
        <extracomment>evaluation.protocol</extracomment>
        <translation>{0} というプロトコルはありません。指定できるのは次のとおりです：{1}。</translation>
    </message>
    <message>
        <source>Two of the sets are called {0}. Rename one of the folders.</source>
        <extracomment>evaluation.same-name</extracomment>
        <translation>{0} という名前のセットが 2 つあります。どちらかのフォルダー名を変更してください。</translation>
    </message>
    <message>
        <source>--shard is I/N with I from 1 to N, for example 2/4, not {0}.</source>
        <extracomment>evaluation.shard</extracomment>
        <translation>--shard は I/N の形（I は 1～N、たとえば 2/4）で指定します。{0} は指定できません。</translation>
    </message>
    <message>
        <source>A shard leaves its runs in a folder that all share. Name it with --into.</source>
        <extracomment>evaluation.shard-into</extracomment>
        <translation>シャードは、全シャードで共有するフォルダーに実行結果を残します。--into でフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The protocol {0} takes its labels from a teacher, and none of the sets is of a project with a detector. Name one, trained on the real images, with --teacher.</source>
        <extracomment>evaluation.teacher</extracomment>
        <translation>プロトコル {0} は教師モデルのラベルを使いますが、検出器のあるプロジェクトのセットがありません。実画像で学習した教師モデルを --teacher で指定してください。</translation>
    </message>
    <message>
        <source>The run of {0} was tested on {1} images, the others on {2}. Compare runs on the same test set only.</source>
        <extracomment>evaluation.test-differs</extracomment>
        <translation>{0} の実行は {1} 枚の画像で、ほかは {2} 枚でテストされています。同じテストセットでの実行だけを比較してください。</translation>
    </message>
    <message>
        <source>The authors of the protocol {0} say nothing of a set like {1}; its batch and epochs are a choice of this program.</source>
        <extracomment>evaluation.unpublished</extracomment>
        <translation>プロトコル {0} の著者は {1} のようなセットについて述べていません。バッチとエポックはこのプログラムが決めたものです。</translation>
    </message>
    <message>
        <source>The image files of these samples are missing or damaged: {0}. `verify --repair` forgets them and `run` makes them again; then export.</source>
        <extracomment>export.damaged</extracomment>
        <translation>次のサンプルの画像ファイルがないか、破損しています：{0}。`verify --repair` で記録から外し、`run` で生成し直してから、エクスポートしてください。</translation>
    </message>
    <message>
        <source>These samples have no image, since all attempts failed, and are left out: {0}.</source>
        <extracomment>export.no-image</extracomment>
        <translation>次のサンプルは、すべての試行が失敗して画像がないため、除外されます：{0}。</translation>
    </message>
    <message>
        <source>The disk takes the folder of the class {0} for another one&apos;s, since their names differ in little such as case. Export to another disk.</source>
        <extracomment>export.same-folder</extracomment>
        <translation>クラス {0} のフォルダー名が、大文字と小文字などのわずかな違いしかない別のクラスのフォルダーと、このディスクでは区別されません。別のディスクにエクスポートしてください。</translation>
    </message>
    <message>
        <source>The weights of {0} aren&apos;t at {1}. Get {2} from {3} and put it there, or name a file with --weights.</source>
        <extracomment>features.missing</extracomment>
        <translation>{0} の重みが {1} にありません。{3} から {2} を入手してそこに置くか、--weights でファイルを指定してください。</translation>
    </message>
    <message>
        <source>There are no features called {0}. These are known: {1}.</source>
        <extracomment>features.unknown</extracomment>
        <translation>{0} という特徴量はありません。指定できるのは次のとおりです：{1}。</translation>
    </message>
    <message>
        <source>{0} fits several of the detector&apos;s classes: {1}. Give one&apos;s number.</source>
        <extracomment>gradcam.ambiguous</extracomment>
        <translation>{0} は検出器の複数のクラスに当てはまります：{1}。そのうちの 1 つの番号を指定してください。</translation>
    </message>
    <message>
        <source>What the detector says of {0} is no number, so that there is nothing to show. Check the weights.</source>
        <extracomment>gradcam.not-finite</extracomment>
        <translation>{0} に対する検出器の出力が数値にならないため、表示できるものがありません。重みを確認してください。</translation>
    </message>
    <message>
        <source>Image {0} is all black.</source>
        <extracomment>image.black</extracomment>
        <translation>画像 {0} は真っ黒です。</translation>
    </message>
    <message>
        <source>{0} is missing, though the project has made it. Put it back from a copy, or run `stillroom-cli verify --repair`: then `run` makes it again.</source>
        <extracomment>image.lost</extracomment>
        <translation>プロジェクトで生成済みの {0} がありません。コピーから元に戻すか、`stillroom-cli verify --repair` を実行してください。その後、`run` で生成し直されます。</translation>
    </message>
    <message>
        <source>Image {0}: the model gave no finite pixels; they are black.</source>
        <extracomment>image.nan</extracomment>
        <translation>画像 {0}：モデルが有限値のピクセルを出力しなかったため、黒になっています。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: there isn&apos;t enough memory for its pixels. Make it smaller, or remove it.</source>
        <extracomment>image.unreadable</extracomment>
        <translation>{0} を読み込めません。ピクセルを展開するメモリが足りません。画像を小さくするか、削除してください。</translation>
    </message>
    <message>
        <source>{0} is no readable image: it has more than 200 megapixels. Replace or remove it.</source>
        <extracomment>image.unreadable</extracomment>
        <translation>{0} は読み込める画像ではありません：200 メガピクセルを超えています。置き換えるか削除してください。</translation>
    </message>
    <message>
        <source>{0} is no readable image: it is cut short. Replace or remove it.</source>
        <extracomment>image.unreadable</extracomment>
        <translation>{0} は読み込める画像ではありません：途中で切れています。置き換えるか削除してください。</translation>
    </message>
    <message>
        <source>{0} is no readable image: it is damaged ({1}). Replace or remove it.</source>
        <extracomment>image.unreadable</extracomment>
        <translation>{0} は読み込める画像ではありません：破損しています（{1}）。置き換えるか削除してください。</translation>
    </message>
    <message>
        <source>{0} is no readable image: its content is of no image format known here. Replace or remove it.</source>
        <extracomment>image.unreadable</extracomment>
        <translation>{0} は読み込める画像ではありません：内容が、対応している画像形式のものではありません。置き換えるか削除してください。</translation>
    </message>
    <message>
        <source>{0} is no readable image: {1} can&apos;t be used. Save it as an RGB picture of 8 bits, or remove it.</source>
        <extracomment>image.unreadable</extracomment>
        <translation>{0} は読み込める画像ではありません：{1} は使用できません。8 ビットの RGB 画像として保存するか、削除してください。</translation>
    </message>
    <message>
        <source>{0} is a link that leads back to itself or to a folder that it lies in. Remove it.</source>
        <extracomment>images.circle</extracomment>
        <translation>{0} は、自分自身または自分を含むフォルダーに戻るリンクです。削除してください。</translation>
    </message>
    <message>
        <source>The class folder {0} in {1} holds no images that can be used: {2}</source>
        <extracomment>images.empty-class</extracomment>
        <translation>{1} のクラスフォルダー {0} に使用できる画像がありません：{2}</translation>
    </message>
    <message>
        <source>{0} is a link to something that doesn&apos;t exist. Repair or remove it.</source>
        <extracomment>images.link</extracomment>
        <translation>{0} は存在しないものへのリンクです。修復するか削除してください。</translation>
    </message>
    <message>
        <source>None of the images in the class folder {0} in {1} could be used. Replace them or remove the folder.</source>
        <extracomment>images.none-readable</extracomment>
        <translation>{1} のクラスフォルダー {0} の画像は 1 枚も使用できませんでした。置き換えるか、フォルダーを削除してください。</translation>
    </message>
    <message>
        <source>{0} is a Stillroom project, not images to learn from. Move it elsewhere.</source>
        <extracomment>images.project</extracomment>
        <translation>{0} は Stillroom のプロジェクトで、学習用の画像ではありません。別の場所に移動してください。</translation>
    </message>
    <message>
        <source>{0} is neither file nor folder but a pipe, socket or device. Remove it.</source>
        <extracomment>images.special</extracomment>
        <translation>{0} はファイルでもフォルダーでもなく、パイプ、ソケット、またはデバイスです。削除してください。</translation>
    </message>
    <message>
        <source>Image {0}: the model gave no finite latent.</source>
        <extracomment>latent.nan</extracomment>
        <translation>画像 {0}：モデルが有限値の潜在表現を出力しませんでした。</translation>
    </message>
    <message>
        <source>Features of a detector need one. Name it with --detector.</source>
        <extracomment>metrics.detector</extracomment>
        <translation>検出器の特徴量には検出器が必要です。--detector で指定してください。</translation>
    </message>
    <message>
        <source>All {0} images have the same features, so that nothing can be measured by them. Look at the images, or take another network.</source>
        <extracomment>metrics.equal</extracomment>
        <translation>「{0}」の画像はすべて特徴量が同じで、それでは何も測定できません。画像を確認するか、別のネットワークを使ってください。</translation>
    </message>
    <message>
        <source>FID of {0} images with {1} features each is far above that of a large set: compare it with its floor and between sets of the same size only, or take KID.</source>
        <extracomment>metrics.few</extracomment>
        <translation>特徴量が {1} 個ずつの画像 {0} 枚での FID は、大きなセットの値をはるかに上回ります。下限値や同じ大きさのセットとだけ比較するか、KID を使ってください。</translation>
    </message>
    <message>
        <source>The {0} features hold NaN or infinity. Find the image they come from and make them again.</source>
        <extracomment>metrics.finite</extracomment>
        <translation>「{0}」の特徴量に NaN または無限大があります。元の画像を特定し、特徴量を作り直してください。</translation>
    </message>
    <message>
        <source>Metrics need a neighbour of at least 1, a subset of at least 2 images and one subset; they are {0}, {1} and {2}.</source>
        <extracomment>metrics.options</extracomment>
        <translation>評価指標には、1 以上の近傍、2 枚以上の画像からなる部分集合、1 個以上の部分集合が必要ですが、{0}、{1}、{2} になっています。</translation>
    </message>
    <message>
        <source>The {0} features are no table of numbers with a row per image. Make them with `stillroom-cli detect --out`, or give a folder of images.</source>
        <extracomment>metrics.shape</extracomment>
        <translation>「{0}」の特徴量が、画像ごとに 1 行の数値の表ではありません。`stillroom-cli detect --out` で作成するか、画像のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The real features have {0} numbers each, the synthetic ones {1}: they come from different networks. Make both with the same one.</source>
        <extracomment>metrics.shape-differs</extracomment>
        <translation>実画像の特徴量は {0} 個ずつ、合成画像の特徴量は {1} 個ずつで、異なるネットワークのものです。両方を同じネットワークで作成してください。</translation>
    </message>
    <message>
        <source>There are {0} {1} images; distances to the {2}th neighbour need more. Give more images or a smaller --nearest-k.</source>
        <extracomment>metrics.too-few</extracomment>
        <translation>「{1}」の画像は {0} 枚しかなく、{2} 番目に近い画像までの距離を求めるには足りません。画像を増やすか、--nearest-k を小さくしてください。</translation>
    </message>
    <message>
        <source>The token “{0}” was added to the tokenizer as number {1}, but the text encoder knows only {2} tokens. Give the text encoder that was trained with it, or leave it out of the prompt.</source>
        <extracomment>model.token</extracomment>
        <translation>トークン「{0}」は番号 {1} としてトークナイザーに追加されていますが、テキストエンコーダーが対応しているのは {2} トークンだけです。このトークンと共に学習したテキストエンコーダーを指定するか、プロンプトから除いてください。</translation>
    </message>
    <message>
        <source>There are no weights in {0}: diffusion_pytorch_model.safetensors or model.safetensors is needed (.fp16, .bf16, shards with an index and .bin will do).</source>
        <extracomment>model.weights-missing</extracomment>
        <translation>{0} に重みがありません。diffusion_pytorch_model.safetensors または model.safetensors が必要です（.fp16、.bf16、インデックス付きのシャード、.bin でもかまいません）。</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t end in {1}, which is what would be written. Give it that ending.</source>
        <extracomment>output.ending</extracomment>
        <translation>{0} の末尾が、書き込む形式の {1} ではありません。末尾をこの拡張子にしてください。</translation>
    </message>
    <message>
        <source>{0} would be written over, but {1} is read. Choose another name for the output.</source>
        <extracomment>output.input</extracomment>
        <translation>{0} を上書きすることになりますが、{1} は読み込みに使われます。出力に別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{0} is there already and no file. Choose another name.</source>
        <extracomment>output.no-file</extracomment>
        <translation>{0} はすでに存在し、ファイルではありません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{0} is being changed by another program, from a place that doesn&apos;t tell this one. Wait until it has ended, then open the project again.</source>
        <extracomment>project.changing</extracomment>
        <translation>別のプログラムが、このプログラムからは確認できない場所で {0} を変更しています。終了するまで待ってから、プロジェクトを開き直してください。</translation>
    </message>
    <message>
        <source>{0} was removed, moved or replaced while it was open, so nothing can be kept there. Put it back, or open it where it lies now.</source>
        <extracomment>project.gone</extracomment>
        <translation>{0} は、開いている間に削除、移動、または置き換えられたため、何も保存できません。元に戻すか、現在の場所から開いてください。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be locked for writing: {1}. Free some space or close other programs.</source>
        <extracomment>project.lock</extracomment>
        <translation>{0} を書き込み用にロックできません：{1}。空き容量を増やすか、ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>{0} is open for writing in another Stillroom: process {1} on {2}. Close it there first.</source>
        <extracomment>project.locked</extracomment>
        <translation>{0} は別の Stillroom（{2} のプロセス {1}）で書き込み用に開かれています。先にそちらで閉じてください。</translation>
    </message>
    <message>
        <source>{0} lies on a medium that can only be read. Copy the project to a disk to go on with it there.</source>
        <extracomment>project.medium</extracomment>
        <translation>{0} は読み取りしかできないメディア上にあります。続けるには、プロジェクトをディスクにコピーしてください。</translation>
    </message>
    <message>
        <source>There is no folder {0}. Check the path; where it lies on a medium or a network drive, connect that first.</source>
        <extracomment>project.no-folder</extracomment>
        <translation>フォルダー {0} がありません。パスを確認してください。メディアやネットワークドライブ上にある場合は、先に接続してください。</translation>
    </message>
    <message>
        <source>The file system that {0} lies on can&apos;t lock files, so that two programs could write to the project at once. Turn locks on where it is mounted, or copy the project to a local disk.</source>
        <extracomment>project.no-locks</extracomment>
        <translation>{0} のあるファイルシステムではファイルをロックできないため、2 つのプログラムが同時にプロジェクトへ書き込むおそれがあります。マウント元でロックを有効にするか、プロジェクトをローカルディスクにコピーしてください。</translation>
    </message>
    <message>
        <source>{0} is still locked for process {1}, which has ended: a process that it had started, or the server of a network file system, keeps the lock. End that one (`fuser {0}/lock` shows it), or wait until the server has given the lock back.</source>
        <extracomment>project.owner-gone</extracomment>
        <translation>{0} は、すでに終了したプロセス {1} のロックがかかったままです。そのプロセスが起動した別のプロセス、またはネットワークファイルシステムのサーバーがロックを保持しています。そのプロセスを終了するか（`fuser {0}/lock` で確認できます）、サーバーがロックを解放するまで待ってください。</translation>
    </message>
    <message>
        <source>You may not write to {0}, so that {1} can only be read. Ask its owner for permission, or work on a copy of your own.</source>
        <extracomment>project.permission</extracomment>
        <translation>{0} に書き込む権限がないため、{1} は読み取りしかできません。所有者に権限を求めるか、自分用のコピーで作業してください。</translation>
    </message>
    <message>
        <source>{0} is open for reading only. Open it for writing first.</source>
        <extracomment>project.read-only</extracomment>
        <translation>{0} は読み取り専用で開かれています。先に書き込み用に開いてください。</translation>
    </message>
    <message>
        <source>{0} may not be read by you. Ask its owner for permission, or open the project as another user.</source>
        <extracomment>project.unreadable</extracomment>
        <translation>{0} を読み取る権限がありません。所有者に権限を求めるか、別のユーザーとしてプロジェクトを開いてください。</translation>
    </message>
    <message>
        <source>{0} was written on a machine of the other byte order. Save it as safetensors there, or on this one.</source>
        <extracomment>pth.byte-order</extracomment>
        <translation>{0} はバイト順の異なるマシンで書き込まれました。そのマシンで safetensors として保存するか、このマシンで保存し直してください。</translation>
    </message>
    <message>
        <source>{0} is a TorchScript program, which is not read. Save the network&apos;s state_dict().</source>
        <extracomment>pth.script</extracomment>
        <translation>{0} は TorchScript のプログラムのため、読み込めません。ネットワークの state_dict() を保存してください。</translation>
    </message>
    <message>
        <source>{0} holds several networks ({1}), and none under a usual name. Save the state dict of one of them.</source>
        <extracomment>pth.several</extracomment>
        <translation>{0} に複数のネットワークがあり（{1}）、通常の名前のものがありません。そのうちの 1 つの state dict を保存してください。</translation>
    </message>
    <message>
        <source>{0} holds averaged weights as a list without names (“{1}”), which fits no network. Copy them into the network and save its state_dict().</source>
        <extracomment>pth.shadow-list</extracomment>
        <translation>{0} では、平均化された重みが名前のないリスト（「{1}」）になっており、どのネットワークにも合いません。重みをネットワークにコピーし、その state_dict() を保存してください。</translation>
    </message>
    <message>
        <source>{0} is a zip archive, but not one that PyTorch wrote. Unpack it and give the file of weights in it.</source>
        <extracomment>pth.zip</extracomment>
        <translation>{0} は zip アーカイブですが、PyTorch が書き込んだものではありません。展開して、中の重みファイルを指定してください。</translation>
    </message>
    <message>
        <source>The header of {0} holds more than a list of tensors can. The file is damaged; get it again.</source>
        <extracomment>safetensors.header-size</extracomment>
        <translation>{0} のヘッダーに、テンソルの一覧としてありえない量のデータがあります。ファイルが破損しています。取得し直してください。</translation>
    </message>
    <message>
        <source>None of the images of {0} could be read. Give another set.</source>
        <extracomment>set.empty</extracomment>
        <translation>{0} の画像は 1 枚も読み込めませんでした。別のセットを指定してください。</translation>
    </message>
    <message>
        <source>The set {0} lacks samples whose image failed: {1}.</source>
        <extracomment>set.failed</extracomment>
        <translation>セット {0} には、画像の生成に失敗した次のサンプルが含まれません：{1}。</translation>
    </message>
    <message>
        <source>The set {0} isn&apos;t settled: these samples still wait for candidates: {1}. Run the project first.</source>
        <extracomment>set.pending</extracomment>
        <translation>セット {0} はまだ確定していません。次のサンプルがまだ候補を待っています：{1}。先にプロジェクトを実行してください。</translation>
    </message>
    <message>
        <source>{0} is compressed. Unpack it and give the file that is in it.</source>
        <extracomment>weights.compressed</extracomment>
        <translation>{0} は圧縮されています。展開して、中のファイルを指定してください。</translation>
    </message>
    <message>
        <source>{0} is empty. Get the file again.</source>
        <extracomment>weights.empty</extracomment>
        <translation>{0} は空です。ファイルを取得し直してください。</translation>
    </message>
    <message>
        <source>{0} is a file of {1}, which can&apos;t be read here. Save the weights as safetensors.</source>
        <extracomment>weights.format</extracomment>
        <translation>{0} は {1} のファイルで、ここでは読み込めません。重みを safetensors として保存してください。</translation>
    </message>
    <message>
        <source>{0} is a Git LFS pointer, not the weights themselves. Fetch the file itself (git lfs pull).</source>
        <extracomment>weights.lfs-pointer</extracomment>
        <translation>{0} は Git LFS のポインターで、重みそのものではありません。実際のファイルを取得してください (git lfs pull)。</translation>
    </message>
    <message>
        <source>{0} is a file of PyTorch&apos;s, whatever its name ends in. Weights are needed as safetensors here; load them in Python and save them with safetensors.torch.save_file.</source>
        <extracomment>weights.pickled</extracomment>
        <translation>{0} は、拡張子にかかわらず、PyTorch のファイルです。ここでは safetensors の重みが必要です。Python で読み込み、safetensors.torch.save_file で保存してください。</translation>
    </message>
    <message>
        <source>{0} is a tar archive. Unpack it and give the file of weights that is in it.</source>
        <extracomment>weights.tar</extracomment>
        <translation>{0} は tar アーカイブです。展開して、中の重みファイルを指定してください。</translation>
    </message>
    <message>
        <source>{0} is a web page, not weights. Something went wrong when it was downloaded: get the file again.</source>
        <extracomment>weights.web-page</extracomment>
        <translation>{0} は重みではなくウェブページです。ダウンロードに問題がありました。ファイルを取得し直してください。</translation>
    </message>
    <message>
        <source>{0} isn&apos;t the file that was scanned.</source>
        <extracomment>data.altered</extracomment>
        <translation>{0} は、読み取ったときのファイルではありません。</translation>
    </message>
    <message>
        <source>The class folders in {0} aren&apos;t those the project was made with (new: {1}; gone: {2}). Put them back, or make a new project.</source>
        <extracomment>data.changed</extracomment>
        <translation>{0} のクラスフォルダーは、プロジェクトの作成時のものと異なります（追加: {1}、消失: {2}）。元に戻すか、新しいプロジェクトを作成してください。</translation>
    </message>
    <message>
        <source>The data in {0} aren&apos;t as they were scanned: {1} files are new, {2} gone, {3} altered; {4} classes are new, {5} gone ({6}). The project goes by what was scanned and skips what it can&apos;t have any more. Put the files back, or let `stillroom-cli run --rescan` take them as they are now, which makes again what followed from their classes; other classes need a new project.</source>
        <extracomment>data.changed-since</extracomment>
        <translation>{0} のデータは、読み取ったときと異なります: ファイルは追加 {1}、消失 {2}、変更 {3}、クラスは追加 {4}、消失 {5}（{6}）。プロジェクトは読み取った内容に従い、もう得られないものは飛ばします。ファイルを元に戻すか、`stillroom-cli run --rescan` で今の内容を取り込んでください。その場合、該当するクラスから作られたものはすべて作り直されます。クラスが異なる場合は新しいプロジェクトが必要です。</translation>
    </message>
    <message>
        <source>{0} files changed since they were scanned. They are scanned again, and everything is made again that followed from their classes: {1}.</source>
        <extracomment>data.rescanned</extracomment>
        <translation>読み取り後に {0} 個のファイルが変わりました。読み取り直し、該当するクラスから作られたものをすべて作り直します: {1}。</translation>
    </message>
    <message>
        <source>{0} isn&apos;t there any more.</source>
        <extracomment>data.vanished</extracomment>
        <translation>{0} はもうありません。</translation>
    </message>
    <message>
        <source>The data changed since the detector&apos;s training began: it starts over.</source>
        <extracomment>detector.begun-anew</extracomment>
        <translation>検出器の学習を始めてからデータが変わったため、学習を最初からやり直します。</translation>
    </message>
    <message>
        <source>{0} isn&apos;t the detector that the project&apos;s predictions come from: its SHA-256 is {1}, recorded is {2}. Put the former file back, or let `verify --repair` forget it.</source>
        <extracomment>detector.changed</extracomment>
        <translation>{0} は、プロジェクトの予測を出した検出器ではありません: SHA-256 は {1}、記録は {2} です。元のファイルに戻すか、`verify --repair` で破棄してください。</translation>
    </message>
    <message>
        <source>{0} is another file than this project was made with so far: its SHA-256 is {1}, recorded was {2}. It is taken from here on.</source>
        <extracomment>model.accepted</extracomment>
        <translation>{0} は、これまでこのプロジェクトを作ってきたファイルとは別のものです: SHA-256 は {1}、記録は {2} でした。以後はこれを使います。</translation>
    </message>
    <message>
        <source>{0} isn&apos;t the file that this project was made with so far: its SHA-256 is {1}, recorded is {2}. Put the former file back, or take this one on purpose with --accept-model (`stillroom-cli run`).</source>
        <extracomment>model.changed</extracomment>
        <translation>{0} は、これまでこのプロジェクトを作ってきたファイルではありません: SHA-256 は {1}、記録は {2} です。元のファイルに戻すか、意図して使う場合は --accept-model を付けてください（`stillroom-cli run`）。</translation>
    </message>
    <message>
        <source>The autoencoder of {0} is a decoder alone, which can&apos;t encode real images. Give a model with both halves.</source>
        <extracomment>model.no-encoder</extracomment>
        <translation>{0} のオートエンコーダーはデコーダーだけで、実画像を符号化できません。両方を備えたモデルを指定してください。</translation>
    </message>
    <message>
        <source>{0} lies inside the data folder {1}, where its pictures would count as data. Choose a place outside.</source>
        <extracomment>output.inside-data</extracomment>
        <translation>{0} はデータフォルダー {1} の中にあり、その画像がデータとして数えられてしまいます。外の場所を選んでください。</translation>
    </message>
    <message>
        <source>encode.size and synthesis.size are {0}, but the model {1} takes multiples of {2}. Set both to {3}, for example.</source>
        <extracomment>preset.size-factor</extracomment>
        <translation>encode.size と synthesis.size は {0} ですが、モデル {1} が受け付けるのは {2} の倍数です。たとえば両方を {3} にしてください。</translation>
    </message>
    <message>
        <source>The class {0} has {1} images, but only {2} different ones: some of its {3} prototypes are alike, and so will their images be. Remove the copies and add images, or lower --ipc.</source>
        <extracomment>prototypes.copies</extracomment>
        <translation>クラス {0} には画像が {1} 枚ありますが、異なるものは {2} 枚だけです: {3} 個のプロトタイプの一部が同じになり、その画像も同じになります。重複を取り除いて画像を加えるか、--ipc を小さくしてください。</translation>
    </message>
    <message>
        <source>Standard output can&apos;t be written to: {0}. Free some space or choose another place, and run the command again.</source>
        <extracomment>output.unprinted</extracomment>
        <translation>標準出力に書き込めません: {0}。空きを作るか別の場所を選び、コマンドをもう一度実行してください。</translation>
    </message>
    <message>
        <source>A teacher&apos;s stored labels, as D4M validates</source>
        <translation>教師モデルの保存済みラベル（D4M の検証方法）</translation>
    </message>
    <message>
        <source>Adam at 0.01, as the paper says</source>
        <translation>Adam、学習率 0.01（論文の設定）</translation>
    </message>
    <message>
        <source>Hard labels and one look, as DM evaluates</source>
        <translation>ハードラベル、テストは 1 回（DM の評価方法）</translation>
    </message>
    <message>
        <source>ResNet-34 of torchvision</source>
        <translation>torchvision の ResNet-34</translation>
    </message>
    <message>
        <source>SGD at 0.01, as Minimax trains</source>
        <translation>SGD、学習率 0.01（Minimax の学習方法）</translation>
    </message>
    <message>
        <source>What the rule chooses, no person&apos;s choice among it</source>
        <translation>ルールの採用画像（人の選択を含まない）</translation>
    </message>
    <message>
        <source>A calibration takes one row of finite logits for each label, two classes or more, and labels below their number; it was given {0} logits, {1} labels and {2} classes.</source>
        <extracomment>calibration.outcomes</extracomment>
        <translation>較正には、ラベルごとに 1 行の有限なロジット、2 つ以上のクラス、クラス数未満のラベルが必要です。渡されたのはロジット {0} 行、ラベル {1} 個、クラス {2} 個です。</translation>
    </message>
    <message>
        <source>The classes in {0} can&apos;t be used: {1}. Give names, NAME=OUTPUT, or a JSON file with a list of names or an object of outputs by name.</source>
        <extracomment>classes.map</extracomment>
        <translation>{0} のクラスを使用できません：{1}。名前、NAME=OUTPUT、または名前のリストか名前ごとの出力のオブジェクトを含む JSON ファイルを指定してください。</translation>
    </message>
    <message>
        <source>The model card in {0} is damaged: {1}. Mend it, or train or download the detector again.</source>
        <extracomment>detector.card</extracomment>
        <translation>{0} のモデルカードが破損しています：{1}。修復するか、検出器を学習またはダウンロードし直してください。</translation>
    </message>
    <message>
        <source>The class {0} is said to be output {1}, but the detector has {2} outputs, from 0. Correct the classes.</source>
        <extracomment>detector.class-map</extracomment>
        <translation>クラス {0} は出力 {1} と指定されていますが、検出器の出力は 0 から数えて {2} 個です。クラスを修正してください。</translation>
    </message>
    <message>
        <source>The detector has no class called {0}. Name its output as well: {0}=NUMBER, from 0.</source>
        <extracomment>detector.class-map</extracomment>
        <translation>検出器に {0} というクラスはありません。{0}=NUMBER の形で、0 から数えた出力の番号も指定してください。</translation>
    </message>
    <message>
        <source>The model card of {0} names {1} classes, but the program has {2} outputs. Say which outputs they are, as an object of outputs by name.</source>
        <extracomment>detector.class-map</extracomment>
        <translation>{0} のモデルカードにはクラスが {1} 個ありますが、プログラムの出力は {2} 個です。どの出力に対応するかを、名前ごとの出力のオブジェクトで指定してください。</translation>
    </message>
    <message>
        <source>{0} isn&apos;t a detector&apos;s model card, which is to lie there. Move it away, or give the detector another name.</source>
        <extracomment>detector.foreign-card</extracomment>
        <translation>{0} は、そこに置かれるはずの検出器のモデルカードではありません。別の場所に移動するか、検出器に別の名前を付けてください。</translation>
    </message>
    <message>
        <source>The TorchScript program in {0} gives logits alone, but features are needed here. Export it so that it gives (logits, features), the features being what enters its last layer.</source>
        <extracomment>detector.no-features</extracomment>
        <translation>{0} の TorchScript プログラムが返すのはロジットだけですが、ここでは特徴量が必要です。(logits, features) を返すようにエクスポートしてください。features は最終層への入力です。</translation>
    </message>
    <message>
        <source>The short side can&apos;t be resized to {0} pixels for an input of {1}. Give --resize 0, for both sides, or a number from {1} up.</source>
        <extracomment>detector.resize</extracomment>
        <translation>入力が {1} のとき、短辺を {0} ピクセルにリサイズできません。両辺をリサイズする --resize 0 か、{1} 以上の数値を指定してください。</translation>
    </message>
    <message>
        <source>{0} is a TorchScript program, which has its own architecture and type of numbers. Leave out {1}.</source>
        <extracomment>detector.script-option</extracomment>
        <translation>{0} は TorchScript プログラムで、アーキテクチャと数値の型は決まっています。{1} を指定しないでください。</translation>
    </message>
    <message>
        <source>{0} has no images of these classes of the test set, whose images it can&apos;t get right: {1}.</source>
        <extracomment>evaluation.class-missing</extracomment>
        <translation>{0} には、テストセットの次のクラスの画像がないため、そのテスト画像には正解できません：{1}。</translation>
    </message>
    <message>
        <source>{0} of the {1} test images are among the images of {2} that are trained on, so that its accuracy says less of unseen images. Test on images held back from it.</source>
        <extracomment>evaluation.overlap</extracomment>
        <translation>テスト画像 {1} 枚のうち {0} 枚が、学習に使う {2} の画像に含まれているため、未知の画像に対する正解率の目安になりにくくなります。学習に使わない画像でテストしてください。</translation>
    </message>
    <message>
        <source>{0} brings labels of its own, but in the protocol {1} a teacher gives them.</source>
        <extracomment>evaluation.soft-labels</extracomment>
        <translation>{0} には独自のラベルがありますが、プロトコル {1} では教師モデルがラベルを付けます。</translation>
    </message>
    <message>
        <source>The teacher {0} has other classes than the test images. Give one that knows them by these names, or train one on the same class folders.</source>
        <extracomment>evaluation.teacher-differs</extracomment>
        <translation>教師モデル {0} のクラスがテスト画像のクラスと異なります。同じ名前のクラスを持つものを指定するか、同じクラスフォルダーで学習させてください。</translation>
    </message>
    <message>
        <source>The map that the detector&apos;s TorchScript program gives is not what its logits are made of, so that it shows nothing of them. Export it with the output of its last block as the map.</source>
        <extracomment>gradcam.foreign-map</extracomment>
        <translation>検出器の TorchScript プログラムが返すマップは、ロジットの計算に使われていないため、ロジットについて何も示しません。最後のブロックの出力をマップとして返すようにエクスポートしてください。</translation>
    </message>
    <message>
        <source>The detector&apos;s TorchScript program gives no map to show: it must give (logits, features, map). Export it so.</source>
        <extracomment>gradcam.no-map</extracomment>
        <translation>検出器の TorchScript プログラムは、表示するマップを返しません。(logits, features, map) を返すようにエクスポートしてください。</translation>
    </message>
    <message>
        <source>The set has classes that the real images lack, so that it can&apos;t be measured class by class. Give real images with the same class folders.</source>
        <extracomment>metrics.class</extracomment>
        <translation>このセットには実画像にないクラスがあるため、クラスごとに測定できません。同じクラスフォルダーをもつ実画像を指定してください。</translation>
    </message>
    <message>
        <source>The judge {0} doesn&apos;t know the class {1}. Give one trained on the same class folders.</source>
        <extracomment>metrics.judge</extracomment>
        <translation>判定器 {0} にクラス {1} はありません。同じクラスフォルダーで学習したものを指定してください。</translation>
    </message>
    <message>
        <source>The judge {0} is the detector that chose the images of {1}, so that it is no independent one. Give a network of another architecture or seed.</source>
        <extracomment>metrics.judge-itself</extracomment>
        <translation>判定器 {0} は {1} の画像を選んだ検出器そのものなので、独立していません。別の構造または別のシードのネットワークを指定してください。</translation>
    </message>
    <message>
        <source>The {0} features need one label per row to be measured class by class.</source>
        <extracomment>metrics.labels</extracomment>
        <translation>「{0}」の特徴量をクラスごとに測定するには、行ごとに 1 つのラベルが必要です。</translation>
    </message>
    <message>
        <source>To be measured class by class, files of features need labels. Make them with detect --out.</source>
        <extracomment>metrics.unlabelled</extracomment>
        <translation>クラスごとに測定するには、特徴量ファイルにラベルが必要です。detect --out で作成してください。</translation>
    </message>
    <message>
        <source>All images of the set have the same features, so that nothing can be learnt from them. Look at the images, or take another detector.</source>
        <extracomment>probe.equal</extracomment>
        <translation>セットのすべての画像の特徴量が同じため、何も学習できません。画像を確認するか、別の検出器を使ってください。</translation>
    </message>
    <message>
        <source>The features hold NaN or infinity, so that no probe can be fitted to them. Check the detector&apos;s weights.</source>
        <extracomment>probe.finite</extracomment>
        <translation>特徴量に NaN または無限大が含まれているため、プローブを当てはめられません。検出器の重みを確認してください。</translation>
    </message>
    <message>
        <source>The probe needs a detector&apos;s features, and none of the sets is of a project with one. Name one with --detector.</source>
        <extracomment>proxy.detector</extracomment>
        <translation>プローブには検出器の特徴量が必要ですが、検出器をもつプロジェクトのセットがありません。--detector で指定してください。</translation>
    </message>
    <message>
        <source>The trainings on {0} with {1} aren&apos;t there yet, so that there is no score. Run the other shards first.</source>
        <extracomment>rank.incomplete</extracomment>
        <translation>{1} による {0} の学習がまだないため、スコアがありません。先に他のシャードを実行してください。</translation>
    </message>
    <message>
        <source>{0} is no sound TorchScript file: {1}. Export it again.</source>
        <extracomment>script.damaged</extracomment>
        <translation>{0} は正常な TorchScript ファイルではありません：{1}。エクスポートし直してください。</translation>
    </message>
    <message>
        <source>The TorchScript program in {0} failed on a batch of {1} images of {2}×{2} pixels: {3}. Check the size in its model card, or export it again.</source>
        <extracomment>script.failed</extracomment>
        <translation>{0} の TorchScript プログラムが、{2}×{2} ピクセルの画像 {1} 枚のバッチで失敗しました：{3}。モデルカードのサイズを確認するか、エクスポートし直してください。</translation>
    </message>
    <message>
        <source>The TorchScript program in {0} uses “{1}”, which reaches outside it, and isn&apos;t run. Export a network that only calculates.</source>
        <extracomment>script.reaches-out</extracomment>
        <translation>{0} の TorchScript プログラムは、外部にアクセスする「{1}」を使っているため、実行しません。計算だけを行うネットワークをエクスポートしてください。</translation>
    </message>
    <message>
        <source>The TorchScript program in {0} gives {1}. It must give logits [N, classes], or a tuple of logits and features [N, D], or of these and a map [N, C, h, w].</source>
        <extracomment>script.result</extracomment>
        <translation>{0} の TorchScript プログラムは {1} を返します。logits [N, classes]、またはそれと features [N, D] のタプル、またはさらに map [N, C, h, w] を加えたタプルを返す必要があります。</translation>
    </message>
    <message>
        <source>The detector&apos;s TorchScript program gives {0} for {1} images. It must give logits [N, classes], or a tuple of logits and features [N, D], or of these and a map [N, C, h, w].</source>
        <extracomment>script.shapes</extracomment>
        <translation>検出器の TorchScript プログラムは、画像 {1} 枚に対して {0} を返します。logits [N, classes]、またはそれと features [N, D] のタプル、またはさらに map [N, C, h, w] を加えたタプルを返す必要があります。</translation>
    </message>
    <message>
        <source>There is nothing at {0}. Give a project&apos;s folder (also as FOLDER:baseline and the like), a folder of class folders, or a file of images and labels.</source>
        <extracomment>set.missing</extracomment>
        <translation>{0} には何もありません。プロジェクトのフォルダー（FOLDER:baseline などの形も可）、クラスフォルダーのあるフォルダー、または画像とラベルのファイルを指定してください。</translation>
    </message>
    <message>
        <source>{0} holds {1} sets of images; the first is taken.</source>
        <extracomment>set.several</extracomment>
        <translation>{0} には画像のセットが {1} 個あります。最初のものを使用します。</translation>
    </message>
    <message>
        <source>{0} holds no {1}. A set of tensors is images [N, 3, H, W] with labels [N] or soft labels [N, classes], in one file or in images.pt and labels.pt.</source>
        <extracomment>set.tensors</extracomment>
        <translation>{0} に {1} がありません。テンソルのセットは、images [N, 3, H, W] と labels [N] またはソフトラベル [N, classes] を、1 つのファイルか images.pt と labels.pt に収めたものです。</translation>
    </message>
    <message>
        <source>A project has no set called {0}. Choose one of: {1}, or k=K,beta=B.</source>
        <extracomment>set.unknown</extracomment>
        <translation>プロジェクトに {0} というセットはありません。次から選ぶか（{1}）、k=K,beta=B の形で指定してください。</translation>
    </message>
    <message>
        <source>Left out {0}: {1}</source>
        <extracomment>tables.damaged</extracomment>
        <translation>除外 {0}: {1}</translation>
    </message>
    <message>
        <source>There is no folder of results at {0}. Make one with evaluate --into.</source>
        <extracomment>tables.no-results</extracomment>
        <translation>{0} に結果のフォルダーがありません。evaluate --into で作成してください。</translation>
    </message>
    <message>
        <source>There is no augmentation called “{0}”. Choose none, flip, light, minimax, imagenet or dsa.</source>
        <extracomment>training.augmentation</extracomment>
        <translation>「{0}」というデータ拡張はありません。none、flip、light、minimax、imagenet、dsa から選んでください。</translation>
    </message>
    <message>
        <source>There is no recipe called “{0}”. Choose one of {1}.</source>
        <extracomment>training.recipe</extracomment>
        <translation>「{0}」というレシピはありません。次から選んでください：{1}。</translation>
    </message>
    <message>
        <source>There is no learning-rate schedule called “{0}”. Choose constant, multistep, cosine, cosine-half or tenth-once.</source>
        <extracomment>training.schedule</extracomment>
        <translation>「{0}」という学習率スケジュールはありません。constant、multistep、cosine、cosine-half、tenth-once から選んでください。</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>D4M&apos;s own choices for CIFAR-10</source>
        <translation>CIFAR-10 での D4M 自身の設定</translation>
    </message>
    <message>
        <source>D4M&apos;s own choices for ImageNette</source>
        <translation>ImageNette での D4M 自身の設定</translation>
    </message>
    <message>
        <source>The paper&apos;s choices for CIFAR-10</source>
        <translation>CIFAR-10 での論文の設定</translation>
    </message>
    <message>
        <source>The paper&apos;s choices for ImageNette</source>
        <translation>ImageNette での論文の設定</translation>
    </message>
    <message>
        <source>The paper&apos;s choices for ImageWoof</source>
        <translation>ImageWoof での論文の設定</translation>
    </message>
    <message>
        <source>The embedded sample: drawn pictures, a small model that knows them</source>
        <translation>内蔵サンプルプロジェクト：描画した画像と、それを学習した小さなモデル</translation>
    </message>
    <message>
        <source>Random weights: every step of the method in seconds, pictures without meaning</source>
        <translation>ランダムな重み：手法の全手順を数秒で確認できますが、画像に意味はありません</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::AttentionPage</name>
    <message>
        <source>Test image</source>
        <translation>テスト画像</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>シード %1</translation>
    </message>
    <message>
        <source>The first network</source>
        <translation>1 つ目のネットワーク</translation>
    </message>
    <message>
        <source>The second network</source>
        <translation>2 つ目のネットワーク</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>描画(&amp;D)</translation>
    </message>
    <message>
        <source>Grad-CAM of two networks</source>
        <translation>2 つのネットワークの Grad-CAM</translation>
    </message>
    <message>
        <source>Where two trained networks look in the same test images. Train some, choose two, and press Draw.</source>
        <translation>学習した 2 つのネットワークが、同じテスト画像のどこを見ているかを示します。ネットワークを学習させ、2 つ選んで「描画」を押してください。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>How many test images are shown</source>
        <translation>表示するテスト画像の枚数</translation>
    </message>
    <message>
        <source>Shows where both networks, as they were at the end of their training, see each image&apos;s class</source>
        <translation>学習終了時の両ネットワークが、各画像のどこにそのクラスを見ているかを表示します</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::BeforeAfterDelegate</name>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>the baseline</comment>
        <translation>維持</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>候補 %1</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::BeforeAfterPage</name>
    <message>
        <source>No image of this class has been replaced.</source>
        <translation>このクラスで置き換えられた画像はありません。</translation>
    </message>
    <message>
        <source>Baselines above, chosen images below</source>
        <translation>上：ベースライン、下：採用画像</translation>
    </message>
    <message>
        <source>Only replaced</source>
        <translation>置き換え分のみ</translation>
    </message>
    <message>
        <source>Leaves out samples that keep their baseline</source>
        <translation>ベースラインのままのサンプルを除きます</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>画像のサイズ</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>すべてのクラス</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 images replaced</source>
        <translation>%1 · %3 枚中 %2 枚を置き換え</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::BetaCurvesChart</name>
    <message>
        <source>Curves over β</source>
        <translation>β に対する曲線</translation>
    </message>
    <message>
        <source>Counts instead of shares</source>
        <translation>割合ではなく個数</translation>
    </message>
    <message>
        <source>Log-odds scale</source>
        <translation>対数オッズスケール</translation>
    </message>
    <message>
        <source>What each β would lead to is shown here once baselines have been judged.</source>
        <translation>ベースラインが判定されると、β の値ごとの結果がここに表示されます。</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>フラグ付き</translation>
    </message>
    <message>
        <source>fallback</source>
        <translation>フォールバック</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>label consistency (right)</source>
        <translation>ラベル一致率（右）</translation>
    </message>
    <message>
        <source>threshold β</source>
        <translation>しきい値 β</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>サンプル数</translation>
    </message>
    <message>
        <source>share of samples, %</source>
        <translation>サンプルの割合 (%)</translation>
    </message>
    <message>
        <source>label consistency, %</source>
        <translation>ラベル一致率 (%)</translation>
    </message>
    <message>
        <source>%1: %2 (%3 %)</source>
        <translation>%1：%2（%3%）</translation>
    </message>
    <message>
        <source>label consistency: %1 %</source>
        <translation>ラベル一致率：%1%</translation>
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
        <translation>類似</translation>
    </message>
    <message>
        <source>№ %1</source>
        <comment>rank</comment>
        <translation>%1 位</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::CandidateStripModel</name>
    <message>
        <source>Baseline image</source>
        <translation>ベースライン画像</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>候補 %1</translation>
    </message>
    <message>
        <source>Not made yet. Run the pipeline to make it.</source>
        <translation>まだ生成されていません。パイプラインを実行すると生成されます。</translation>
    </message>
    <message>
        <source>Failed: it can&apos;t be chosen.</source>
        <translation>失敗：採用できません。</translation>
    </message>
    <message>
        <source>Predicted as %1</source>
        <translation>%1 と予測</translation>
    </message>
    <message>
        <source>Rank %1 by confidence</source>
        <translation>信頼度の順位 %1</translation>
    </message>
    <message>
        <source>In the pool</source>
        <translation>プール内</translation>
    </message>
    <message>
        <source>Chosen: this image is exported</source>
        <translation>採用：この画像がエクスポートされます</translation>
    </message>
    <message>
        <source>What the rule would choose</source>
        <translation>ルールが採用する画像</translation>
    </message>
    <message>
        <source>Pinned by a person</source>
        <translation>人が固定</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>Confidence %1, above β %2</source>
        <translation>信頼度 %1、β %2 を超えています</translation>
    </message>
    <message>
        <source>Confidence %1, not above β %2</source>
        <translation>信頼度 %1、β %2 を超えていません</translation>
    </message>
    <message numerus="yes">
        <source>Mean similarity to N %1 (%n image(s) in N)</source>
        <translation>
            <numerusform>N との平均類似度 %1（N の画像 %n 枚）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ChartHead</name>
    <message>
        <source>What the chart shows</source>
        <translation>グラフに表示する内容</translation>
    </message>
    <message>
        <source>Save or copy: %1</source>
        <translation>保存またはコピー：%1</translation>
    </message>
    <message>
        <source>Save as a picture or a table, copy the values</source>
        <translation>画像または表として保存、値をコピー</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ChartPanel</name>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>グラフに表示する内容</translation>
    </message>
    <message>
        <source>Options of the chart</source>
        <translation>グラフのオプション</translation>
    </message>
    <message>
        <source>Scales, saving and copying</source>
        <translation>スケール、保存、コピー</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ChooseButton</name>
    <message>
        <source>Weights (*.safetensors *.pth *.pt);;All files (*)</source>
        <translation>重み (*.safetensors *.pth *.pt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>A &amp;folder…</source>
        <translation>フォルダー(&amp;F)…</translation>
    </message>
    <message>
        <source>A fi&amp;le…</source>
        <translation>ファイル(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ClassListModel</name>
    <message>
        <source>All classes</source>
        <translation>すべてのクラス</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>サンプル %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>フラグ付き %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ClassPanel</name>
    <message>
        <source>Find a class</source>
        <translation>クラスを検索</translation>
    </message>
    <message>
        <source>Shows the classes whose name contains this (Ctrl+Shift+F)</source>
        <translation>名前にこの文字列を含むクラスを表示します (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>クラス</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::CompareBar</name>
    <message>
        <source>Fit</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>Shows the whole pictures</source>
        <translation>画像全体を表示します</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>One pixel of the picture for each of the screen</source>
        <translation>画像の 1 ピクセルを画面の 1 ピクセルに合わせます</translation>
    </message>
    <message>
        <source>Two pictures at one place, in turns</source>
        <translation>2 枚の画像を同じ位置に交互に表示</translation>
    </message>
    <message>
        <source>Two pictures at one place, with a divider to drag</source>
        <translation>2 枚の画像を同じ位置に重ね、ドラッグできる境界線で区切って表示</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>1 枚目の画像</translation>
    </message>
    <message>
        <source>Second picture</source>
        <translation>2 枚目の画像</translation>
    </message>
    <message>
        <source>Swaps the two pictures</source>
        <translation>2 枚の画像を入れ替えます</translation>
    </message>
    <message>
        <source>How long each picture stays</source>
        <translation>各画像の表示時間</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stops the pictures from taking turns</source>
        <translation>画像の切り替えを止めます</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>グリッド</translation>
    </message>
    <message>
        <source>Back to the grid (Esc)</source>
        <translation>グリッドに戻ります (Esc)</translation>
    </message>
    <message>
        <source>Back to the grid</source>
        <translation>グリッドに戻る</translation>
    </message>
    <message>
        <source>Two pictures beside each other</source>
        <translation>2 枚の画像を並べて表示します</translation>
    </message>
    <message>
        <source>Baseline, the rule&apos;s choice, yours, and the candidate shown, beside each other</source>
        <translation>ベースライン、ルールの採用、自分の採用、表示中の候補を並べて表示します</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::CompareView</name>
    <message>
        <source>%1 left of the divider, %2 right of it</source>
        <translation>境界線の左が %1、右が %2</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ConfidenceChart</name>
    <message numerus="yes">
        <source>β is %1; %n baseline(s) are flagged.</source>
        <translation>
            <numerusform>β は %1 です。フラグ付きのベースラインは %n 枚です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Confidence histogram</source>
        <translation>信頼度のヒストグラム</translation>
    </message>
    <message>
        <source>Log-odds scale</source>
        <translation>対数オッズスケール</translation>
    </message>
    <message>
        <source>Logarithmic counts</source>
        <translation>枚数を対数で表示</translation>
    </message>
    <message>
        <source>No baseline has been judged yet.</source>
        <translation>まだ判定されたベースラインがありません。</translation>
    </message>
    <message>
        <source>baselines</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>chosen images</source>
        <translation>採用画像</translation>
    </message>
    <message>
        <source>confidence p</source>
        <translation>信頼度 p</translation>
    </message>
    <message>
        <source>images, logarithmic</source>
        <translation>画像数（対数）</translation>
    </message>
    <message>
        <source>images</source>
        <translation>画像数</translation>
    </message>
    <message>
        <source>Predicted as their class: %1 of %3 baselines, %2 of %3 chosen images.</source>
        <translation>本来のクラスと予測：ベースライン %3 枚中 %1 枚、採用画像 %3 枚中 %2 枚。</translation>
    </message>
    <message>
        <source>p from %1 to %2</source>
        <translation>p %1～%2</translation>
    </message>
    <message numerus="yes">
        <source>%n baseline(s)</source>
        <translation>
            <numerusform>ベースライン %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen image(s)</source>
        <translation>
            <numerusform>採用画像 %n 枚</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ConfusionChart</name>
    <message>
        <source>Confusion</source>
        <translation>混同</translation>
    </message>
    <message>
        <source>Always as rows</source>
        <translation>常に行で表示</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>Chosen images</source>
        <translation>採用画像</translation>
    </message>
    <message>
        <source>No baseline has been judged yet.</source>
        <translation>まだ判定されたベースラインがありません。</translation>
    </message>
    <message>
        <source>no image is predicted as another class</source>
        <translation>別のクラスと予測された画像はありません</translation>
    </message>
    <message>
        <source>images</source>
        <translation>画像数</translation>
    </message>
    <message>
        <source>as intended</source>
        <translation>本来のクラスどおり</translation>
    </message>
    <message>
        <source>otherwise, 1 to %1</source>
        <translation>それ以外：1～%1</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>intended</source>
        <translation>本来のクラス</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen image(s) of %1 predicted as %2</source>
        <translation>
            <numerusform>%1 の採用画像 %n 枚が %2 と予測</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n baseline(s) of %1 predicted as %2</source>
        <translation>
            <numerusform>%1 のベースライン %n 枚が %2 と予測</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen image(s) are predicted as another class.</source>
        <translation>
            <numerusform>%n 枚の採用画像が別のクラスと予測されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n baseline(s) are predicted as another class.</source>
        <translation>
            <numerusform>%n 枚のベースラインが別のクラスと予測されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Most often: %1.</source>
        <translation>最多：%1。</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::DetectorBox</name>
    <message>
        <source>The classifier that finds the doubtful images</source>
        <translation>疑わしい画像を見つける分類器</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>検出器</translation>
    </message>
    <message>
        <source>The detector&apos;s file</source>
        <translation>検出器のファイル</translation>
    </message>
    <message>
        <source>A .safetensors or .pth file</source>
        <translation>.safetensors または .pth ファイル</translation>
    </message>
    <message>
        <source>Choose the detector&apos;s file</source>
        <translation>検出器のファイルを選択</translation>
    </message>
    <message numerus="yes">
        <source>Train one on these images (%1, %Ln epoch(s))</source>
        <translation>
            <numerusform>これらの画像で学習する（%1、%Ln エポック）</numerusform>
        </translation>
    </message>
    <message>
        <source>Load one from a file</source>
        <translation>ファイルから読み込む</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::DifferenceChart</name>
    <message>
        <source>Paired differences</source>
        <translation>対応のある差</translation>
    </message>
    <message>
        <source>Differences are shown here once two sets were trained with the same network and seed.</source>
        <translation>2 つのセットを同じネットワークとシードで学習させると、ここに差が表示されます。</translation>
    </message>
    <message>
        <source>95 % by bootstrap, resolved</source>
        <translation>95%（ブートストラップ）、確定</translation>
    </message>
    <message>
        <source>not resolved: 0 lies inside, or one repeat</source>
        <translation>未確定：0 を含む、または繰り返し 1 回</translation>
    </message>
    <message>
        <source>95 % by Student&apos;s t</source>
        <translation>95%（t 分布）</translation>
    </message>
    <message>
        <source>difference, percent points</source>
        <translation>差（ポイント）</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>not resolved</source>
        <translation>未確定</translation>
    </message>
    <message numerus="yes">
        <source>%1 percent points over %n repeat(s)</source>
        <translation>
            <numerusform>%1 ポイント（繰り返し %n 回）</numerusform>
        </translation>
    </message>
    <message>
        <source>bootstrap %1</source>
        <translation>ブートストラップ %1</translation>
    </message>
    <message>
        <source>Student&apos;s t %1</source>
        <translation>t 分布 %1</translation>
    </message>
    <message>
        <source>Student&apos;s t needs two repeats</source>
        <translation>t 分布には 2 回の繰り返しが必要です</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n difference(s) resolved.</source>
        <translation>
            <numerusform>%n 件の差のうち %1 件が確定しています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::DiversityChart</name>
    <message>
        <source>Class diversity</source>
        <translation>クラスの多様性</translation>
    </message>
    <message>
        <source>Always as rows</source>
        <translation>常に行で表示</translation>
    </message>
    <message>
        <source>No class has two judged images to compare yet.</source>
        <translation>比較できる判定済み画像が 2 枚あるクラスがまだありません。</translation>
    </message>
    <message>
        <source>baselines</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>chosen images</source>
        <translation>採用画像</translation>
    </message>
    <message>
        <source>mean pairwise cosine</source>
        <translation>ペア間コサインの平均</translation>
    </message>
    <message>
        <source>mean pairwise cosine of the baselines</source>
        <translation>ベースラインのペア間コサインの平均</translation>
    </message>
    <message>
        <source>a class; below the line: more diverse</source>
        <translation>各点が 1 クラス（線より下：より多様）</translation>
    </message>
    <message>
        <source>of the chosen images</source>
        <translation>採用画像のペア間コサインの平均</translation>
    </message>
    <message>
        <source>mean pairwise cosine %1 → %2</source>
        <translation>ペア間コサインの平均 %1 → %2</translation>
    </message>
    <message>
        <source>more diverse than before</source>
        <translation>以前より多様</translation>
    </message>
    <message>
        <source>less diverse than before</source>
        <translation>以前より多様性が低下</translation>
    </message>
    <message>
        <source>as diverse as before</source>
        <translation>以前と同程度に多様</translation>
    </message>
    <message numerus="yes">
        <source>Mean pairwise cosine over %n class(es): %1 before, %2 after.</source>
        <translation>
            <numerusform>%n クラスのペア間コサインの平均：前 %1、後 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more diverse, %2 less.</source>
        <translation>多様性が増加 %1 クラス、低下 %2 クラス。</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::EvaluateForm</name>
    <message>
        <source>Sets that networks are trained on</source>
        <translation>ネットワークの学習に使うセット</translation>
    </message>
    <message>
        <source>&amp;Sets</source>
        <translation>セット(&amp;S)</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Compare with another project, a folder of class folders, or a file of tensors</source>
        <translation>別のプロジェクト、クラスフォルダーのあるフォルダー、またはテンソルのファイルと比較します</translation>
    </message>
    <message>
        <source>A &amp;folder or another project…</source>
        <translation>フォルダーまたは別のプロジェクト(&amp;F)…</translation>
    </message>
    <message>
        <source>Another set</source>
        <translation>別のセット</translation>
    </message>
    <message>
        <source>A fi&amp;le of tensors…</source>
        <translation>テンソルのファイル(&amp;L)…</translation>
    </message>
    <message>
        <source>Tensors (*.safetensors *.pt)</source>
        <translation>テンソル (*.safetensors *.pt)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Take the marked folder or file out of the list</source>
        <translation>選択したフォルダーまたはファイルを一覧から外します</translation>
    </message>
    <message>
        <source>Networks that are trained</source>
        <translation>学習させるネットワーク</translation>
    </message>
    <message>
        <source>&amp;Networks</source>
        <translation>ネットワーク(&amp;N)</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>How networks are trained and tested</source>
        <translation>ネットワークの学習とテストの方法</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>プロトコル(&amp;P)</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Trainings of each set with each network, with the seeds 0, 1, 2 …</source>
        <translation>各セットと各ネットワークの組の学習回数（シードは 0、1、2 …）</translation>
    </message>
    <message>
        <source>&amp;Repeats</source>
        <translation>繰り返し(&amp;R)</translation>
    </message>
    <message>
        <source>As the protocol says</source>
        <translation>プロトコルの指定どおり</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Fewer epochs are quicker, and no longer the protocol</source>
        <translation>エポックを減らすと速くなりますが、プロトコルどおりではなくなります</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>エポック(&amp;E)</translation>
    </message>
    <message>
        <source>Folder of test images</source>
        <translation>テスト画像のフォルダー</translation>
    </message>
    <message>
        <source>Real images, a folder per class</source>
        <translation>実画像（クラスごとのフォルダー）</translation>
    </message>
    <message>
        <source>&amp;Test images</source>
        <translation>テスト画像(&amp;T)</translation>
    </message>
    <message>
        <source>Teac&amp;her</source>
        <translation>教師モデル(&amp;H)</translation>
    </message>
    <message>
        <source>Detector that gives the labels</source>
        <translation>ラベルを付ける検出器</translation>
    </message>
    <message>
        <source>The project&apos;s detector</source>
        <translation>プロジェクトの検出器</translation>
    </message>
    <message>
        <source>Folder of results</source>
        <translation>結果のフォルダー</translation>
    </message>
    <message>
        <source>Resu&amp;lts</source>
        <translation>結果(&amp;L)</translation>
    </message>
    <message>
        <source>First choose a set, or two to compare.</source>
        <translation>先にセットを 1 つ、比較する場合は 2 つ選んでください。</translation>
    </message>
    <message>
        <source>First choose a network.</source>
        <translation>先にネットワークを選んでください。</translation>
    </message>
    <message>
        <source>First name a folder of test images: real ones, a folder per class.</source>
        <translation>先にテスト画像のフォルダーを指定してください（実画像、クラスごとのフォルダー）。</translation>
    </message>
    <message>
        <source>There is nothing at the place of the test images.</source>
        <translation>テスト画像の場所に何もありません。</translation>
    </message>
    <message>
        <source>First name a folder for the results, as a whole path.</source>
        <translation>先に結果のフォルダーを絶対パスで指定してください。</translation>
    </message>
    <message>
        <source>There is nothing at the place of the teacher.</source>
        <translation>教師モデルの場所に何もありません。</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::EvaluateHead</name>
    <message>
        <source>Pa&amp;use</source>
        <translation>一時停止(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>開始(&amp;A)</translation>
    </message>
    <message>
        <source>Progress of the trainings</source>
        <translation>学習の進行状況</translation>
    </message>
    <message>
        <source>Stops within one batch; what is trained is kept, and Start goes on from there (Esc)</source>
        <translation>1 バッチ以内に停止します。学習済みの分は残り、「開始」でそこから再開します (Esc)</translation>
    </message>
    <message>
        <source>Trains what isn&apos;t kept yet (F5)</source>
        <translation>まだ保存されていない分を学習します (F5)</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Go o&amp;n</source>
        <translation>再開(&amp;N)</translation>
    </message>
    <message>
        <source>Goes on where it was paused (F6)</source>
        <translation>一時停止した箇所から再開します (F6)</translation>
    </message>
    <message>
        <source>Waits within one batch (F6)</source>
        <translation>1 バッチ以内に一時停止します (F6)</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::EvaluateWorkspace</name>
    <message>
        <source>There is nothing to evaluate yet: no baseline image has been made and judged.</source>
        <translation>まだ評価できるものがありません。生成・判定されたベースライン画像がありません。</translation>
    </message>
    <message>
        <source>Go to Run</source>
        <translation>「実行」へ移動</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>スイープ</translation>
    </message>
    <message>
        <source>A run is going on. Wait until it ends, or cancel it, then evaluate.</source>
        <translation>実行中です。終わるのを待つかキャンセルしてから、評価してください。</translation>
    </message>
    <message>
        <source>Use a new folder</source>
        <translation>新しいフォルダーを使う</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n training(s) done.</source>
        <translation>
            <numerusform>学習 %n 回のうち %1 回が完了しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What is trained is kept; Start goes on from here.</source>
        <translation>停止しました。学習済みの分は残っています。「開始」でここから再開します。</translation>
    </message>
    <message>
        <source>Measuring how long it takes…</source>
        <translation>所要時間を測定しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>学習 %n 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them kept already</source>
        <translation>
            <numerusform>うち %n 回は保存済み</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Saving decisions…</source>
        <translation>決定を保存しています…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Reading the sets…</source>
        <translation>セットを読み込んでいます…</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>学習しています…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n training(s) done</source>
        <translation>
            <numerusform>学習 %1 / %n 回完了</numerusform>
        </translation>
    </message>
    <message>
        <source>batches: %1</source>
        <translation>バッチ：%1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ExportContentEdit</name>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Refi&amp;ned set</source>
        <translation>改善済みセット(&amp;N)</translation>
    </message>
    <message>
        <source>The chosen image of every sample: the rule&apos;s choice, or a person&apos;s</source>
        <translation>各サンプルの採用画像（ルールまたは人が選んだもの）</translation>
    </message>
    <message>
        <source>&amp;Baselines</source>
        <translation>ベースライン(&amp;B)</translation>
    </message>
    <message>
        <source>The first image of every sample, to compare with</source>
        <translation>各サンプルの最初の画像（比較用）</translation>
    </message>
    <message>
        <source>No &amp;images</source>
        <translation>画像なし(&amp;I)</translation>
    </message>
    <message>
        <source>Only what is ticked under “Beside it”</source>
        <translation>「付属ファイル」でチェックしたものだけ</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ExportExtras</name>
    <message>
        <source>&amp;Contact sheet</source>
        <translation>コンタクトシート(&amp;K)</translation>
    </message>
    <message>
        <source>Feat&amp;ures</source>
        <translation>特徴量(&amp;U)</translation>
    </message>
    <message>
        <source>One safetensors file: all predictions and features, to check the selection elsewhere</source>
        <translation>safetensors ファイル 1 つ：すべての予測と特徴量（選択を別の環境で検証できます）</translation>
    </message>
    <message>
        <source>Ch&amp;arts</source>
        <translation>グラフ(&amp;A)</translation>
    </message>
    <message>
        <source>A folder with all charts of the review, dark on white</source>
        <translation>レビューのすべてのグラフを入れたフォルダー（白地に濃色）</translation>
    </message>
    <message>
        <source>Format of the charts</source>
        <translation>グラフの形式</translation>
    </message>
    <message>
        <source>PNG for slides and web pages; SVG and PDF stay sharp at any size</source>
        <translation>PNG はスライドやウェブページ向け、SVG と PDF はどのサイズでも鮮明です</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Size of the charts</source>
        <translation>グラフのサイズ</translation>
    </message>
    <message>
        <source>The smaller the picture, the larger its letters in it; PNG has twice as many pixels</source>
        <translation>サイズが小さいほど中の文字は大きくなります。PNG のピクセル数は 2 倍です</translation>
    </message>
    <message>
        <source>with tab&amp;les of their values</source>
        <translation>値の表も付ける(&amp;L)</translation>
    </message>
    <message>
        <source>A TSV file beside each picture</source>
        <translation>各グラフの隣に TSV ファイルを置きます</translation>
    </message>
    <message>
        <source>PNG: the baselines of each class, and below them the chosen images; a page for each few classes</source>
        <translation>PNG：クラスごとにベースライン、その下に採用画像（数クラスごとに 1 ページ）</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ExportFoot</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>エクスポート(&amp;X)</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>エクスポートの進行状況</translation>
    </message>
    <message>
        <source>Stops; nothing half written remains (Esc)</source>
        <translation>中止します。書きかけのものは残りません (Esc)</translation>
    </message>
    <message>
        <source>Writes what is chosen above (Enter)</source>
        <translation>上で選んだ内容を書き出します (Enter)</translation>
    </message>
    <message>
        <source>Waiting until every decision is on the disk…</source>
        <translation>すべての決定がディスクに書き込まれるのを待っています…</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ExportForm</name>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>フォルダー(&amp;D)</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>形式(&amp;T)</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>付属ファイル</translation>
    </message>
    <message>
        <source>First choose what to export.</source>
        <translation>先にエクスポートする内容を選んでください。</translation>
    </message>
    <message>
        <source>First make the missing images.</source>
        <translation>先に足りない画像を生成してください。</translation>
    </message>
    <message>
        <source>First decide what becomes of the pending samples.</source>
        <translation>先に保留中のサンプルの扱いを決めてください。</translation>
    </message>
    <message>
        <source>First choose a folder that is free.</source>
        <translation>先に使用できるフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ExportFormatEdit</name>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ExportNotice</name>
    <message>
        <source>Export &amp;pending samples with their baseline</source>
        <translation>保留中のサンプルをベースラインでエクスポート(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>Shows the pending samples in the review</source>
        <translation>保留中のサンプルをレビューで表示します</translation>
    </message>
    <message>
        <source>&amp;Make their candidates</source>
        <translation>候補を生成(&amp;M)</translation>
    </message>
    <message>
        <source>Makes what is missing of their candidates, nothing else</source>
        <translation>足りない候補だけを生成します</translation>
    </message>
    <message>
        <source>&amp;Go to Run</source>
        <translation>実行へ移動(&amp;G)</translation>
    </message>
    <message>
        <source>Shows how far each stage is (Ctrl+1)</source>
        <translation>各ステージの進み具合を表示します (Ctrl+1)</translation>
    </message>
    <message>
        <source>The manifest marks them as pending</source>
        <translation>マニフェストには保留と記録されます</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) still have no image or no prediction. Run makes them.</source>
        <translation>
            <numerusform>%n 個のサンプルに画像または予測がまだありません。実行すると生成されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) are pending: flagged, but without all their candidates.</source>
        <translation>
            <numerusform>%n 個のサンプルが保留中です。フラグ付きですが、候補が揃っていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ExportResult</name>
    <message>
        <source>&amp;Open folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Opens the folder in your file manager</source>
        <translation>ファイルマネージャーでフォルダーを開きます</translation>
    </message>
    <message>
        <source>Cop&amp;y path</source>
        <translation>パスをコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copies the path, to be pasted elsewhere</source>
        <translation>ほかの場所に貼り付けられるようにパスをコピーします</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>画像 %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of charts</source>
        <translation>
            <numerusform>グラフのファイル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>エクスポートしました。</translation>
    </message>
    <message>
        <source>Exported: %1.</source>
        <translation>エクスポートしました：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) have no image, since every attempt failed; the manifest names them.</source>
        <translation>
            <numerusform>すべての試行が失敗したため、%n 個のサンプルには画像がありません。マニフェストに記載されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>No file manager could be started. The export is in %1.</source>
        <translation>ファイルマネージャーを起動できませんでした。エクスポート先は %1 です。</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ExportSummary</name>
    <message>
        <source>Samples by status</source>
        <translation>ステータス別のサンプル</translation>
    </message>
    <message>
        <source>Label consistency</source>
        <translation>ラベル一致率</translation>
    </message>
    <message>
        <source>Chosen with</source>
        <translation>選択の条件</translation>
    </message>
    <message>
        <source>The detector predicts %1 % of the baselines as their class, and %2 % of the chosen images.</source>
        <translation>検出器は、ベースラインの %1%、採用画像の %2% を本来のクラスと予測しています。</translation>
    </message>
    <message>
        <source>The detector predicts %1 % of the baselines as their class.</source>
        <translation>検出器は、ベースラインの %1% を本来のクラスと予測しています。</translation>
    </message>
    <message>
        <source>k %1, β %2</source>
        <translation>k %1、β %2</translation>
    </message>
    <message>
        <source>nothing: the first image of every sample goes out</source>
        <translation>なし：各サンプルの最初の画像がエクスポートされます</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ExportTargetEdit</name>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>参照(&amp;W)…</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>エクスポート先のフォルダー</translation>
    </message>
    <message>
        <source>A folder that doesn&apos;t exist yet, or an empty one: nothing is ever replaced</source>
        <translation>まだ存在しないフォルダーか、空のフォルダー。置き換えは一切行われません</translation>
    </message>
    <message>
        <source>Finds the folder in which the export is put</source>
        <translation>エクスポートを置くフォルダーを探します</translation>
    </message>
    <message>
        <source>Put the export in this folder</source>
        <translation>このフォルダーにエクスポート</translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <translation>フォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Give the whole path, beginning with “/”.</source>
        <translation>「/」で始まる絶対パスを指定してください。</translation>
    </message>
    <message>
        <source>This lies inside the project %1, whose files are all its own. Choose a place outside.</source>
        <translation>プロジェクト %1 の中です。その中のファイルはすべてプロジェクト専用です。外側の場所を選んでください。</translation>
    </message>
    <message>
        <source>Just written. Name another folder for the next export.</source>
        <translation>書き出したばかりです。次のエクスポートには別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>%1 exists already, and nothing is ever replaced. Name another folder.</source>
        <translation>%1 はすでに存在し、置き換えは一切行われません。別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>%1 is no folder. Choose another place.</source>
        <translation>%1 はフォルダーではありません。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>You may not write to %1. Choose another place.</source>
        <translation>%1 に書き込む権限がありません。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Will be written there: %1</source>
        <translation>そこに書き込まれるもの：%1</translation>
    </message>
    <message>
        <source>Will be made with a folder for each class in it.</source>
        <translation>新しく作成され、中にクラスごとのフォルダーができます。</translation>
    </message>
    <message>
        <source>Will be made with a folder for each class in it; beside it: %1</source>
        <translation>新しく作成され、中にクラスごとのフォルダーができます。付属ファイル：%1</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ExportWorkspace</name>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>何もエクスポートされていません。%1</translation>
    </message>
    <message>
        <source>A run is going on. Wait until it ends, or cancel it, then export.</source>
        <translation>実行中です。終わるのを待つかキャンセルしてから、エクスポートしてください。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>キャンセルしました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Some samples have become pending meanwhile. Nothing was exported.</source>
        <translation>その間に保留になったサンプルがあります。何もエクスポートされていません。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>エクスポートしています…</translation>
    </message>
    <message>
        <source>Saving decisions…</source>
        <translation>決定を保存しています…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>%1 × %1 pixels</source>
        <translation>%1 × %1 ピクセル</translation>
    </message>
    <message>
        <source>No images, only what lies beside them</source>
        <translation>画像なし、付属ファイルのみ</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>画像 %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n クラス</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program writes to this project: its decisions on the disk go out, at the k and β seen here.</source>
        <translation>別のプログラムがこのプロジェクトに書き込んでいます。ディスク上の決定が、ここに表示されている k と β でエクスポートされます。</translation>
    </message>
    <message>
        <source>There is nothing to export yet: no baseline image has been made and judged.</source>
        <translation>まだエクスポートできるものがありません。生成・判定されたベースライン画像がありません。</translation>
    </message>
    <message>
        <source>Go to Run</source>
        <translation>実行へ移動</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::FilterBar</name>
    <message>
        <source>&amp;Find samples</source>
        <translation>サンプルを検索(&amp;F)</translation>
    </message>
    <message>
        <source>Find samples</source>
        <translation>サンプルを検索</translation>
    </message>
    <message>
        <source>Class, folder, predicted class, note, or a slot such as tench/3; every word has to be found (Ctrl+F)</source>
        <translation>クラス、フォルダー、予測クラス、メモ、または tench/3 のようなスロット。すべての語を含むものを探します (Ctrl+F)</translation>
    </message>
    <message>
        <source>Ranges of confidence and similarity, statuses, reviews, predicted classes</source>
        <translation>信頼度と類似度の範囲、ステータス、レビュー、予測クラス</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Shows every sample again</source>
        <translation>すべてのサンプルを再び表示します</translation>
    </message>
    <message>
        <source>Order of the samples</source>
        <translation>サンプルの並び順</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>画像のサイズ</translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl++ and Ctrl+−)</source>
        <translation>画像のサイズ（Ctrl++ と Ctrl+−）</translation>
    </message>
    <message>
        <source>More filters (%1)</source>
        <translation>その他のフィルター (%1)</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>その他のフィルター</translation>
    </message>
    <message>
        <source>Direction: %1</source>
        <translation>並び方向：%1</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2 個中 %1 個を表示</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n 個を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Which samples are shown</source>
        <translation>表示するサンプル</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::FilterPopup</name>
    <message>
        <source>any</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>その他のフィルター</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>The class that the sample is of</source>
        <translation>サンプルが属するクラス</translation>
    </message>
    <message>
        <source>Predicted as</source>
        <translation>予測クラス</translation>
    </message>
    <message>
        <source>What the detector takes the baseline or the chosen image for</source>
        <translation>検出器がベースラインまたは採用画像をどのクラスと見なしたか</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>メモあり</translation>
    </message>
    <message>
        <source>Samples that a note was written on</source>
        <translation>メモが書かれたサンプル</translation>
    </message>
    <message>
        <source>Changed by the sliders</source>
        <translation>スライダーによる変更</translation>
    </message>
    <message>
        <source>Samples that the sliders, as they are now, choose another image for</source>
        <translation>現在のスライダーの値では別の画像が採用されるサンプル</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>p of the chosen image</source>
        <translation>採用画像の p</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>類似度</translation>
    </message>
    <message>
        <source>Mean similarity of the chosen image to N</source>
        <translation>採用画像と N の平均類似度</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Not flagged</source>
        <translation>フラグなし</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Nobody has looked at it yet</source>
        <translation>まだ誰も見ていません</translation>
    </message>
    <message>
        <source>Somebody has seen the image that is chosen now</source>
        <translation>現在の採用画像は誰かが確認しています</translation>
    </message>
    <message>
        <source>Another image is chosen now than the one seen</source>
        <translation>現在の採用画像は、前に確認されたものと異なります</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::FlaggedShareChart</name>
    <message>
        <source>Flagged by class</source>
        <translation>クラス別のフラグ付き</translation>
    </message>
    <message>
        <source>In class order</source>
        <translation>クラス順</translation>
    </message>
    <message>
        <source>No baseline has been judged yet.</source>
        <translation>まだ判定されたベースラインがありません。</translation>
    </message>
    <message>
        <source>label mismatch</source>
        <translation>ラベル不一致</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>低信頼度</translation>
    </message>
    <message>
        <source>flagged baselines, %</source>
        <translation>フラグ付きのベースライン (%)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n baseline(s) flagged (%2 %)</source>
        <translation>
            <numerusform>ベースライン %n 枚中 %1 枚がフラグ付き（%2%）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label mismatch(es)</source>
        <translation>
            <numerusform>ラベル不一致 %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with low confidence</source>
        <translation>
            <numerusform>低信頼度 %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n class(es) have flagged baselines.</source>
        <translation>
            <numerusform>%n クラス中 %1 クラスにフラグ付きのベースラインがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The most: %1, %2 %.</source>
        <translation>最多：%1、%2%。</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::GridPanel</name>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>No sample of this class answers the filter.</source>
        <translation>このクラスにはフィルターに一致するサンプルがありません。</translation>
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
        <translation>検出器が画像のどこにそのクラスを見ているかを表示します (G)</translation>
    </message>
    <message>
        <source>intended class</source>
        <translation>本来のクラス</translation>
    </message>
    <message>
        <source>predicted class</source>
        <translation>予測クラス</translation>
    </message>
    <message>
        <source>Class that Grad-CAM looks for</source>
        <translation>Grad-CAM の対象クラス</translation>
    </message>
    <message>
        <source>Colours of Grad-CAM</source>
        <translation>Grad-CAM の配色</translation>
    </message>
    <message>
        <source>Opacity of Grad-CAM</source>
        <translation>Grad-CAM の不透明度</translation>
    </message>
    <message>
        <source>Also on the grid</source>
        <translation>グリッドにも表示</translation>
    </message>
    <message>
        <source>Shows it over the chosen image of every sample in view</source>
        <translation>表示中の各サンプルの採用画像に重ねて表示します</translation>
    </message>
    <message>
        <source>Class, colours and opacity of Grad-CAM</source>
        <translation>Grad-CAM のクラス、配色、不透明度</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::HistoryPanel</name>
    <message>
        <source>Decisions, the newest first</source>
        <translation>決定（新しい順）</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>まだ何も決定されていません。</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::LandscapeChart</name>
    <message>
        <source>k × β landscape</source>
        <translation>k × β ランドスケープ</translation>
    </message>
    <message>
        <source>Mean similarity</source>
        <translation>平均類似度</translation>
    </message>
    <message>
        <source>Mean confidence</source>
        <translation>平均信頼度</translation>
    </message>
    <message>
        <source>Choices that change</source>
        <translation>変わる採用画像</translation>
    </message>
    <message>
        <source>What every k and β would lead to appears here while it is being computed.</source>
        <translation>計算中、k と β の組み合わせごとの結果がここに表示されます。</translation>
    </message>
    <message>
        <source>threshold β</source>
        <translation>しきい値 β</translation>
    </message>
    <message>
        <source>pool size k</source>
        <translation>プールサイズ k</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>some pending</source>
        <translation>一部保留</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>現在の設定</translation>
    </message>
    <message>
        <source>nearest to what is in force</source>
        <translation>現在の設定に最も近い点</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n class(es) so far</source>
        <translation>
            <numerusform>現在 %1 / %n クラス</numerusform>
        </translation>
    </message>
    <message>
        <source>k %1, β %2</source>
        <translation>k %1、β %2</translation>
    </message>
    <message>
        <source>mean similarity %1 (of %2 refined)</source>
        <translation>平均類似度 %1（改善済み %2 個）</translation>
    </message>
    <message>
        <source>mean confidence %1 (of %2 refined)</source>
        <translation>平均信頼度 %1（改善済み %2 個）</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) change</source>
        <translation>
            <numerusform>採用画像の変更 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>保留 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1：%2～%3</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::MainMenu</name>
    <message>
        <source>&amp;Review</source>
        <translation>レビュー(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Stillroom</source>
        <translation>Stillroom について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>新規プロジェクト(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったプロジェクト(&amp;R)</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>サンプルプロジェクトを試す(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>パネル(&amp;P)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>No project yet</source>
        <translation>プロジェクトがありません</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直す(&amp;R)：%1</translation>
    </message>
    <message>
        <source>About Stillroom</source>
        <translation>Stillroom について</translation>
    </message>
    <message>
        <source>&lt;b&gt;Stillroom&lt;/b&gt;&lt;p&gt;Detector-guided dataset distillation: prototypes, synthesis, detection, refinement, and a person&apos;s eye.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Stillroom&lt;/b&gt;&lt;p&gt;検出器に基づくデータセット蒸留：プロトタイプ、合成、検出、改善、そして人の目。&lt;/p&gt;&lt;p&gt;GNU General Public License バージョン 3 以降で公開されているフリーソフトウェアです。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::MainWindow</name>
    <message>
        <source>Open a project folder</source>
        <translation>プロジェクトフォルダーを開く</translation>
    </message>
    <message>
        <source>Cancel the run before you open another project.</source>
        <translation>別のプロジェクトを開く前に、実行をキャンセルしてください。</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 を開いています…</translation>
    </message>
    <message>
        <source>%1 – Stillroom</source>
        <translation>%1 – Stillroom</translation>
    </message>
    <message>
        <source>Making the sample…</source>
        <translation>サンプルプロジェクトを作成しています…</translation>
    </message>
    <message>
        <source>Stopping the run, then closing. Everything finished is kept.</source>
        <translation>実行を停止してから閉じます。完了した分はすべて残ります。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Run the stages (Ctrl+1)</source>
        <translation>ステージを実行します (Ctrl+1)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Look at the samples and decide (Ctrl+2)</source>
        <translation>サンプルを見て決定します (Ctrl+2)</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>やり直せる操作がありません</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>元に戻せる操作がありません</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>やり直しました：%1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました：%1</translation>
    </message>
    <message>
        <source>Cancel the export before you open another project.</source>
        <translation>別のプロジェクトを開く前に、エクスポートをキャンセルしてください。</translation>
    </message>
    <message>
        <source>Stopping the export, then closing. Nothing half written remains.</source>
        <translation>エクスポートを停止してから閉じます。書きかけのものは残りません。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Wait for what runs, or cancel it, before you change the language.</source>
        <translation>言語を変更する前に、実行中の処理が終わるのを待つか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>Finishing the current step, then closing.</source>
        <translation>現在のステップを終えてから閉じます。</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Train networks on the sets and compare them (Ctrl+3)</source>
        <translation>セットでネットワークを学習させて比較します (Ctrl+3)</translation>
    </message>
    <message>
        <source>Write the refined set (Ctrl+4 or Ctrl+E)</source>
        <translation>改善済みセットを書き出します (Ctrl+4 または Ctrl+E)</translation>
    </message>
    <message>
        <source>Cancel the evaluation before you open another project.</source>
        <translation>別のプロジェクトを開く前に、評価をキャンセルしてください。</translation>
    </message>
    <message>
        <source>Stopping the evaluation, then closing. What is trained is kept.</source>
        <translation>評価を停止してから閉じます。学習済みの分は残ります。</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::MessageBanner</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>What can be done about it</source>
        <translation>対処方法</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::MetricsPage</name>
    <message>
        <source>Set that is measured</source>
        <translation>測定するセット</translation>
    </message>
    <message>
        <source>Network whose features are compared</source>
        <translation>特徴量を比較するネットワーク</translation>
    </message>
    <message>
        <source>The project&apos;s detector</source>
        <translation>プロジェクトの検出器</translation>
    </message>
    <message>
        <source>Real images</source>
        <translation>実画像</translation>
    </message>
    <message>
        <source>The project&apos;s real images</source>
        <translation>プロジェクトの実画像</translation>
    </message>
    <message>
        <source>Independent judge: a detector of another architecture or seed</source>
        <translation>独立した判定器：アーキテクチャまたはシードの異なる検出器</translation>
    </message>
    <message>
        <source>Another detector (optional)</source>
        <translation>別の検出器（任意）</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>セット</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特徴量</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>実画像</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>判定器</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>測定(&amp;M)</translation>
    </message>
    <message>
        <source>FID, KID, precision, recall, density, coverage and label consistency of the set</source>
        <translation>セットの FID、KID、適合率、再現率、密度、カバレッジ、ラベル一致率</translation>
    </message>
    <message>
        <source>Fin&amp;d nearest</source>
        <translation>最近傍を検索(&amp;D)</translation>
    </message>
    <message>
        <source>The nearest real image of each image of the set</source>
        <translation>セットの各画像に最も近い実画像</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>測定を停止します</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>測定の進行状況</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Nothing has been measured yet. Choose a set and press Measure.</source>
        <translation>まだ何も測定されていません。セットを選んで「測定」を押してください。</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::NearestReal</name>
    <message numerus="yes">
        <source>Real images nearest to the prototype, from its cluster of %n image(s):</source>
        <translation>
            <numerusform>プロトタイプに最も近い実画像（クラスター内の画像 %n 枚から）：</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearest real</source>
        <translation>最も近い実画像</translation>
    </message>
    <message>
        <source>The prototype and the real images nearest to it</source>
        <translation>プロトタイプと、それに最も近い実画像</translation>
    </message>
    <message>
        <source>The prototype can&apos;t be shown:</source>
        <translation>プロトタイプを表示できません：</translation>
    </message>
    <message>
        <source>The prototype, decoded as it is: what the images of this sample were made from.</source>
        <translation>プロトタイプをそのままデコードしたもの。このサンプルの画像の元です。</translation>
    </message>
    <message>
        <source>Prototype</source>
        <translation>プロトタイプ</translation>
    </message>
    <message>
        <source>Real image %1</source>
        <translation>実画像 %1</translation>
    </message>
    <message>
        <source>It can&apos;t be shown.</source>
        <translation>表示できません。</translation>
    </message>
    <message numerus="yes">
        <source>of %n image(s)</source>
        <translation>
            <numerusform>画像 %n 枚から</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>新規プロジェクト</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>C&amp;reate the project</source>
        <translation>プロジェクトを作成(&amp;R)</translation>
    </message>
    <message>
        <source>Drop a folder that holds a folder of images per class, a preset file (.toml), or a diffusers folder; anything else onto its own field.</source>
        <translation>クラスごとの画像フォルダーを含むフォルダー、プリセットファイル (.toml)、または diffusers フォルダーをドロップしてください。それ以外は各入力欄にドロップしてください。</translation>
    </message>
    <message>
        <source>Something is still running. Wait for it or cancel it; then create the project.</source>
        <translation>まだ処理が実行中です。終わるのを待つかキャンセルしてから、プロジェクトを作成してください。</translation>
    </message>
    <message>
        <source>Making %1…</source>
        <translation>%1 を作成しています…</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::NewProjectForm</name>
    <message>
        <source>A folder, a file, or a name such as organisation/model</source>
        <translation>フォルダー、ファイル、または organisation/model のような名前</translation>
    </message>
    <message>
        <source>The diffusion model&apos;s own</source>
        <translation>拡散モデルに付属のもの</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>%1 を使う(&amp;U)</translation>
    </message>
    <message>
        <source>These look like the parts of a data set, not like classes.</source>
        <translation>クラスではなく、データセットの分割のようです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) in all</source>
        <translation>
            <numerusform>合計 %Ln 枚の画像</numerusform>
        </translation>
    </message>
    <message>
        <source>Found at %1</source>
        <translation>場所：%1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>変更：%1</translation>
    </message>
    <message>
        <source>A folder; it can be dropped here</source>
        <translation>フォルダー（ここにドロップできます）</translation>
    </message>
    <message>
        <source>The real images: a folder that holds one folder of images per class, as ImageFolder takes it</source>
        <translation>実画像：クラスごとの画像フォルダーを含むフォルダー（ImageFolder と同じ形）</translation>
    </message>
    <message>
        <source>&amp;Data folder</source>
        <translation>データフォルダー(&amp;D)</translation>
    </message>
    <message>
        <source>Choose the data folder</source>
        <translation>データフォルダーを選択</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>プリセット(&amp;P)</translation>
    </message>
    <message>
        <source>Choose a preset file</source>
        <translation>プリセットファイルを選択</translation>
    </message>
    <message>
        <source>Presets (*.toml);;All files (*)</source>
        <translation>プリセット (*.toml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Diffusion model</source>
        <translation>拡散モデル</translation>
    </message>
    <message>
        <source>A diffusers folder, a single file, or the name of a repository in the Hugging Face cache; nothing is downloaded</source>
        <translation>diffusers フォルダー、単一のファイル、または Hugging Face キャッシュ内のリポジトリ名。何もダウンロードしません</translation>
    </message>
    <message>
        <source>Diffusion &amp;model</source>
        <translation>拡散モデル(&amp;M)</translation>
    </message>
    <message>
        <source>Choose the diffusion model</source>
        <translation>拡散モデルを選択</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>デコーダー</translation>
    </message>
    <message>
        <source>An autoencoder that decodes in place of the model&apos;s own; a tiny one is fast and approximate</source>
        <translation>モデル付属のものの代わりにデコードするオートエンコーダー。小型のものは高速ですが近似的です</translation>
    </message>
    <message>
        <source>De&amp;coder</source>
        <translation>デコーダー(&amp;C)</translation>
    </message>
    <message>
        <source>Choose the decoder</source>
        <translation>デコーダーを選択</translation>
    </message>
    <message>
        <source>De&amp;tector</source>
        <translation>検出器(&amp;T)</translation>
    </message>
    <message>
        <source>How many images of each class the distilled set gets (IPC)</source>
        <translation>蒸留セットに入れる各クラスの画像の枚数 (IPC)</translation>
    </message>
    <message>
        <source>&amp;Images per class</source>
        <translation>クラスあたりの画像数(&amp;I)</translation>
    </message>
    <message>
        <source>Of everything that is generated: the same seed gives the same images</source>
        <translation>生成するものすべてのシード：同じシードからは同じ画像が得られます</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>シード(&amp;S)</translation>
    </message>
    <message>
        <source>Where the project is made: a folder that doesn&apos;t exist yet, or an empty one</source>
        <translation>プロジェクトの作成先：まだ存在しないフォルダーか、空のフォルダー</translation>
    </message>
    <message>
        <source>Project &amp;folder</source>
        <translation>プロジェクトフォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>Choose where the project is made</source>
        <translation>プロジェクトの作成先を選択</translation>
    </message>
    <message>
        <source>More &amp;values</source>
        <translation>その他の値(&amp;V)</translation>
    </message>
    <message>
        <source>Every other value of the preset</source>
        <translation>プリセットのその他すべての値</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Note on the sample</source>
        <translation>サンプルのメモ</translation>
    </message>
    <message>
        <source>A note on this sample (Ctrl+Enter when done, Escape to take it back)</source>
        <translation>このサンプルのメモ（Ctrl+Enter で確定、Esc で取り消し）</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ParameterPanel</name>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Back to the preset&apos;s k and β</source>
        <translation>プリセットの k と β に戻します</translation>
    </message>
    <message>
        <source>Share of images that the detector predicts as their class: baselines, then chosen images</source>
        <translation>検出器が本来のクラスと予測した画像の割合：ベースライン、採用画像の順</translation>
    </message>
    <message>
        <source>k: how many of the most confident candidates enter the pool ([ and ])</source>
        <translation>k：信頼度の高い候補を上位からいくつプールに入れるか（[ と ]）</translation>
    </message>
    <message>
        <source>β: a baseline passes when its confidence is above it (, and .)</source>
        <translation>β：信頼度がこの値を超えるベースラインは合格です（, と .）</translation>
    </message>
    <message>
        <source>Pool size k</source>
        <translation>プールサイズ k</translation>
    </message>
    <message>
        <source>Threshold β</source>
        <translation>しきい値 β</translation>
    </message>
    <message>
        <source>Preset: k %1, β %2</source>
        <translation>プリセット：k %1、β %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>保留 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Label consistency %1 → %2 %</source>
        <translation>ラベル一致率 %1 → %2%</translation>
    </message>
    <message>
        <source>No choice differs from the preset&apos;s</source>
        <translation>プリセットと異なる採用画像はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) differ from the preset&apos;s</source>
        <translation>
            <numerusform>プリセットと異なる採用画像 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No choice differs from those at k %1, β %2</source>
        <translation>k %1、β %2 と異なる採用画像はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) differ from those at k %1, β %2</source>
        <translation>
            <numerusform>k %1、β %2 と異なる採用画像 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::PathField</name>
    <message>
        <source>Choose: %1</source>
        <translation>選択：%1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::PictureGridChart</name>
    <message numerus="yes">
        <source>%n picture(s), seen by: %1</source>
        <translation>
            <numerusform>画像 %n 枚、ネットワーク：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::PicturePairsChart</name>
    <message>
        <source>Nearest real images</source>
        <translation>最も近い実画像</translation>
    </message>
    <message>
        <source>Each image of the set is shown here beside the real one nearest to it.</source>
        <translation>セットの各画像と、それに最も近い実画像がここに並べて表示されます。</translation>
    </message>
    <message>
        <source>%1 apart</source>
        <translation>距離 %1</translation>
    </message>
    <message numerus="yes">
        <source>The closest of %n pair(s): %1 and %2, %3 apart.</source>
        <translation>
            <numerusform>%n 組のうち最も近いのは %1 と %2、距離 %3 です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::PicturePanel</name>
    <message>
        <source>Esc goes back to the sample&apos;s image</source>
        <translation>Esc でサンプルの画像に戻ります</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Holds images of the sample against each other in place of the grid (C)</source>
        <translation>グリッドの代わりに、サンプルの画像を見比べます (C)</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::PictureView</name>
    <message>
        <source>This picture can&apos;t be read.</source>
        <translation>この画像を読み込めません。</translation>
    </message>
    <message>
        <source>Grad-CAM is on its way…</source>
        <translation>Grad-CAM を準備しています…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Fitted, %1</source>
        <translation>全体表示、%1</translation>
    </message>
    <message>
        <source>Back to the sample&apos;s image</source>
        <translation>サンプルの画像に戻る</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::PresetValuesModel</name>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>The preset has %1 (Delete brings it back)</source>
        <translation>プリセットの値は %1 です（Delete で戻します）</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::PresetValuesView</name>
    <message>
        <source>Find a setting</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>More values of the preset</source>
        <translation>プリセットのその他の値</translation>
    </message>
    <message>
        <source>Enter changes a value, Delete brings back the preset&apos;s</source>
        <translation>Enter で値を変更、Delete でプリセットの値に戻します</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ProjectStatus</name>
    <message>
        <source>Flagged samples that you marked as reviewed and that haven&apos;t changed since</source>
        <translation>フラグ付きのサンプルのうち、レビュー済みにした後で変わっていないもの</translation>
    </message>
    <message>
        <source>A decision counts as saved once it is on the disk</source>
        <translation>決定はディスクに書き込まれた時点で保存済みとなります</translation>
    </message>
    <message>
        <source>Whether decisions are saved</source>
        <translation>決定が保存されているかどうか</translation>
    </message>
    <message>
        <source>Read-only: another program writes to this project</source>
        <translation>読み取り専用：別のプログラムがこのプロジェクトに書き込んでいます</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>✓ Decisions saved</source>
        <translation>✓ 決定は保存済み</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>%2 個中 %1 個レビュー済み</translation>
    </message>
    <message>
        <source>Read-only: this project lies on a medium that can only be read</source>
        <translation>読み取り専用：このプロジェクトは読み取りしかできないメディア上にあります</translation>
    </message>
    <message>
        <source>Read-only: you may not write to this project</source>
        <translation>読み取り専用：このプロジェクトに書き込む権限がありません</translation>
    </message>
    <message>
        <source>Read-only: the file system of this project can&apos;t lock files</source>
        <translation>読み取り専用：このプロジェクトのファイルシステムではファイルをロックできません</translation>
    </message>
    <message>
        <source>Read-only: a program that has ended left this project locked</source>
        <translation>読み取り専用：終了したプログラムのロックがこのプロジェクトに残っています</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::QueueModel</name>
    <message>
        <source>seed %1</source>
        <translation>シード %1</translation>
    </message>
    <message>
        <source>stopped at %1 %</source>
        <translation>%1% で停止</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>セット</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Best, %</source>
        <translation>最高 (%)</translation>
    </message>
    <message>
        <source>Last, %</source>
        <translation>最終 (%)</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::Rail</name>
    <message>
        <source>Workspaces</source>
        <translation>ワークスペース</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::RangeEdit</name>
    <message>
        <source>%1: lowest</source>
        <translation>%1：最小値</translation>
    </message>
    <message>
        <source>%1: highest</source>
        <translation>%1：最大値</translation>
    </message>
    <message>
        <source>%1: range</source>
        <translation>%1：範囲</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ResultsModel</name>
    <message>
        <source>%1 (paper, Table %2)</source>
        <translation>%1（論文、表 %2）</translation>
    </message>
    <message>
        <source>Printed in the paper&apos;s Table %1; not measured here</source>
        <translation>論文の表 %1 の値です。ここでの測定値ではありません</translation>
    </message>
    <message>
        <source>One training says nothing of how repeats differ</source>
        <translation>1 回の学習では、繰り返しによるばらつきはわかりません</translation>
    </message>
    <message numerus="yes">
        <source>Mean ± standard deviation over %n training(s)</source>
        <translation>
            <numerusform>学習 %n 回の平均 ± 標準偏差</numerusform>
        </translation>
    </message>
    <message>
        <source>Set</source>
        <translation>セット</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
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
        <translation>最高 (%)</translation>
    </message>
    <message>
        <source>Last, %</source>
        <translation>最終 (%)</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>テスト画像</translation>
    </message>
    <message>
        <source>Images per class</source>
        <translation>クラスごとの画像の枚数</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>The best of all looks at the test images, as the protocols report</source>
        <translation>テスト画像での全評価のうちの最高値（各プロトコルの報告方法）</translation>
    </message>
    <message>
        <source>At the end of the training</source>
        <translation>学習終了時の値</translation>
    </message>
    <message>
        <source>How many images the accuracy is measured on</source>
        <translation>正解率の測定に使った画像の枚数</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ResultsPage</name>
    <message>
        <source>Accuracies</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>Nothing has been trained yet. Choose two sets at the left, name the test images, and press Start.</source>
        <translation>まだ何も学習されていません。左でセットを 2 つ選び、テスト画像を指定して「開始」を押してください。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Set that the others are compared with</source>
        <translation>ほかのセットと比較する基準のセット</translation>
    </message>
    <message>
        <source>A&amp;gainst</source>
        <translation>比較対象(&amp;G)</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ReviewActions</name>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Choose candidate 0 to 9</source>
        <translation>候補 0～9 を採用</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0～9</translation>
    </message>
    <message>
        <source>Choose candidate 10 to 19</source>
        <translation>候補 10～19 を採用</translation>
    </message>
    <message>
        <source>Shift with 0 to 9</source>
        <translation>Shift と 0～9</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>k and β</source>
        <translation>k と β</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>&amp;Reviewed, and on to the next</source>
        <translation>レビュー済みにして次へ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pin the image shown</source>
        <translation>表示中の画像を固定(&amp;P)</translation>
    </message>
    <message>
        <source>Keep the &amp;baseline</source>
        <translation>ベースラインを維持(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Clear the choice</source>
        <translation>固定を解除(&amp;C)</translation>
    </message>
    <message>
        <source>Pin the r&amp;ule&apos;s choice</source>
        <translation>ルールの採用を固定(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Mark as reviewed</source>
        <translation>レビュー済みにする(&amp;M)</translation>
    </message>
    <message>
        <source>Mark as &amp;not reviewed</source>
        <translation>未レビューに戻す(&amp;N)</translation>
    </message>
    <message>
        <source>Write a n&amp;ote</source>
        <translation>メモを書く(&amp;W)</translation>
    </message>
    <message>
        <source>Choose candidate %1</source>
        <translation>候補 %1 を採用</translation>
    </message>
    <message>
        <source>Previous to re&amp;view</source>
        <translation>前のレビュー待ち(&amp;V)</translation>
    </message>
    <message>
        <source>Next &amp;flagged sample</source>
        <translation>次のフラグ付きサンプル(&amp;F)</translation>
    </message>
    <message>
        <source>Previous flagged sample</source>
        <translation>前のフラグ付きサンプル</translation>
    </message>
    <message>
        <source>Mak&amp;e candidates</source>
        <translation>候補を生成(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>Make %n more candida&amp;tes</source>
        <translation>
            <numerusform>候補をさらに %n 枚生成(&amp;T)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Grad-CAM</source>
        <translation>Grad-CAM(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>比較(&amp;O)</translation>
    </message>
    <message>
        <source>Next way to compare</source>
        <translation>次の比較方法</translation>
    </message>
    <message>
        <source>The class before and &amp;after</source>
        <translation>クラスの前後比較(&amp;A)</translation>
    </message>
    <message>
        <source>Fit the picture</source>
        <translation>画像を全体表示</translation>
    </message>
    <message>
        <source>Picture at 100 %</source>
        <translation>画像を 100% で表示</translation>
    </message>
    <message>
        <source>Smaller k</source>
        <translation>k を小さく</translation>
    </message>
    <message>
        <source>Larger k</source>
        <translation>k を大きく</translation>
    </message>
    <message>
        <source>Lower β</source>
        <translation>β を下げる</translation>
    </message>
    <message>
        <source>Higher β</source>
        <translation>β を上げる</translation>
    </message>
    <message>
        <source>&amp;Find a class</source>
        <translation>クラスを検索(&amp;L)</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>画像を大きく</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>画像を小さく</translation>
    </message>
    <message>
        <source>Cop&amp;y the image and its parameters</source>
        <translation>画像とパラメーターをコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー操作(&amp;K)</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Choose a candi&amp;date</source>
        <translation>候補を採用(&amp;D)</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ReviewCentre</name>
    <message>
        <source>Back to the grid</source>
        <translation>グリッドに戻る</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ReviewDocks</name>
    <message>
        <source>Classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>k and β</source>
        <translation>k と β</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>&amp;Reset the panels</source>
        <translation>パネルをリセット(&amp;R)</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ReviewWorkspace</name>
    <message>
        <source>There is nothing to review yet: no baseline image has been made and judged.</source>
        <translation>まだレビューできるものがありません。生成・判定されたベースライン画像がありません。</translation>
    </message>
    <message>
        <source>Go to Run</source>
        <translation>実行へ移動</translation>
    </message>
    <message>
        <source>On from the beginning of what is shown</source>
        <translation>表示中の最初から続けます</translation>
    </message>
    <message>
        <source>On from the end of what is shown</source>
        <translation>表示中の最後から続けます</translation>
    </message>
    <message>
        <source>Nothing can be decided: the project is open for reading only</source>
        <translation>決定できません。プロジェクトは読み取り専用で開かれています</translation>
    </message>
    <message>
        <source>Every flagged sample shown of %1 is reviewed. Enter again goes on.</source>
        <translation>%1 の表示中のフラグ付きサンプルはすべてレビュー済みです。もう一度 Enter を押すと次へ進みます。</translation>
    </message>
    <message>
        <source>On to %1</source>
        <translation>%1 へ進む</translation>
    </message>
    <message numerus="yes">
        <source>Every flagged sample shown is reviewed; %n more aren&apos;t shown. Enter again goes on.</source>
        <translation>
            <numerusform>表示中のフラグ付きサンプルはすべてレビュー済みです。表示されていないものがほかに %n 個あります。もう一度 Enter を押すと次へ進みます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all samples</source>
        <translation>すべてのサンプルを表示</translation>
    </message>
    <message>
        <source>Every flagged sample is reviewed</source>
        <translation>フラグ付きサンプルはすべてレビュー済みです</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::RowsChart</name>
    <message>
        <source>Rows of %1</source>
        <translation>%1 の行</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::RunStatus</name>
    <message>
        <source>Progress of the run</source>
        <translation>実行の進行状況</translation>
    </message>
    <message>
        <source>Cancel: stops within one denoising step; what is finished is kept</source>
        <translation>キャンセル：ノイズ除去 1 ステップ以内に停止します。完了した分は残ります</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 a stage, %2 done, %3 in all</extracomment>
        <translation>%1：%2 / %3</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::RunWorkspace</name>
    <message>
        <source>Stages</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>レビュー(&amp;V)</translation>
    </message>
    <message>
        <source>Look at what was made (Ctrl+2)</source>
        <translation>生成されたものを見ます (Ctrl+2)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Stops within one denoising step; everything finished is kept (Esc)</source>
        <translation>ノイズ除去 1 ステップ以内に停止します。完了した分はすべて残ります (Esc)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>Makes what is missing at the k and β in force (F5)</source>
        <translation>現在の k と β で足りないものを生成します (F5)</translation>
    </message>
    <message>
        <source>Stopped. Everything finished is kept; Run goes on from here.</source>
        <translation>停止しました。完了した分はすべて残っています。「実行」でここから再開します。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Running: %1</source>
        <translation>実行中：%1</translation>
    </message>
    <message>
        <source>Everything is made</source>
        <translation>すべて生成済み</translation>
    </message>
    <message>
        <source>Ready to run</source>
        <translation>実行の準備完了</translation>
    </message>
    <message>
        <source>%1 of %2 stages done</source>
        <translation>%2 ステージ中 %1 ステージ完了</translation>
    </message>
    <message>
        <source>Cancel stops within one denoising step; everything finished is kept.</source>
        <translation>「キャンセル」でノイズ除去 1 ステップ以内に停止します。完了した分はすべて残ります。</translation>
    </message>
    <message>
        <source>Another program writes to this project; here it can only be read.</source>
        <translation>別のプログラムがこのプロジェクトに書き込んでいます。ここでは読み取りのみできます。</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>サンプル %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>フラグ付き %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending: Run makes their candidates</source>
        <translation>
            <numerusform>保留 %n 個：「実行」で候補を生成します</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been made yet.</source>
        <translation>まだ何も生成されていません。</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Images per class</source>
        <translation>クラスあたりの画像数</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>画像サイズ</translation>
    </message>
    <message>
        <source>%1 × %1 pixels</source>
        <translation>%1 × %1 ピクセル</translation>
    </message>
    <message>
        <source>Diffusion model</source>
        <translation>拡散モデル</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>検出器</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>There are no images to review yet.</source>
        <translation>まだレビューする画像がありません。</translation>
    </message>
    <message>
        <source>Something is being made already. Cancel it first, or ask again when it is done.</source>
        <translation>すでに生成中のものがあります。先にキャンセルするか、終わってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Stopped. Whole batches of candidates are kept; ask again for the rest.</source>
        <translation>停止しました。完了したバッチの候補は残っています。残りはもう一度生成してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) made</source>
        <translation>
            <numerusform>候補を %n 枚生成しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was missing: these samples have their candidates.</source>
        <translation>足りないものはありませんでした。これらのサンプルには候補があります。</translation>
    </message>
    <message>
        <source>Makes the candidates that were asked for. Cancel keeps whole batches of them.</source>
        <translation>指定された候補を生成します。キャンセルしても、完了したバッチは残ります。</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::RunsPage</name>
    <message>
        <source>Trainings</source>
        <translation>学習</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::SampleGridModel</name>
    <message>
        <source>Predicted as %1, confidence %2</source>
        <translation>%1 と予測、信頼度 %2</translation>
    </message>
    <message>
        <source>Mean similarity to N %1</source>
        <translation>N との平均類似度 %1</translation>
    </message>
    <message>
        <source>The sliders, as they are now, change this choice.</source>
        <translation>現在のスライダーの値では、採用画像が変わります。</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ：%1</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::SettingsPanel</name>
    <message>
        <source>A higher β flagged samples whose candidates were never made; this makes just those</source>
        <translation>β を上げたことで、候補が未生成のサンプルにもフラグが付きました。その分だけを生成します</translation>
    </message>
    <message numerus="yes">
        <source>Make candidates of %n pending</source>
        <translation>
            <numerusform>保留中の %n 個の候補を生成</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::StageListModel</name>
    <message>
        <source>%1 of %2 %3</source>
        <extracomment>%1 done, %2 in all, %3 what is counted, such as images</extracomment>
        <translation>%1 / %2 %3</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>所要時間 %1</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::StripBar</name>
    <message>
        <source>● in the pool   ◆ chosen   ◇ the rule&apos;s choice   │ β</source>
        <translation>● プール内   ◆ 採用   ◇ ルールの採用   │ β</translation>
    </message>
    <message>
        <source>What the marks on the pictures and bars mean</source>
        <translation>画像とバーの記号の意味</translation>
    </message>
    <message>
        <source>Order of the candidates</source>
        <translation>候補の並び順</translation>
    </message>
    <message>
        <source>Log-odds</source>
        <translation>対数オッズ</translation>
    </message>
    <message>
        <source>Confidence bars by log-odds: tells confidences near 1 apart</source>
        <translation>信頼度バーを対数オッズで表示します（1 に近い信頼度を見分けられます）</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::StripPanel</name>
    <message>
        <source>Baseline and candidates</source>
        <translation>ベースラインと候補</translation>
    </message>
    <message>
        <source>Choose a sample in the grid.</source>
        <translation>グリッドでサンプルを選んでください。</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::SweepChart</name>
    <message>
        <source>Sweeps</source>
        <translation>スイープ</translation>
    </message>
    <message>
        <source>Over k</source>
        <translation>k 別</translation>
    </message>
    <message>
        <source>Over β</source>
        <translation>β 別</translation>
    </message>
    <message>
        <source>No sweep is kept in this folder of results.</source>
        <translation>この結果フォルダーにスイープはありません。</translation>
    </message>
    <message>
        <source>candidates in the pool, k</source>
        <translation>プール内の候補数 k</translation>
    </message>
    <message>
        <source>threshold β</source>
        <translation>しきい値 β</translation>
    </message>
    <message>
        <source>accuracy, %</source>
        <translation>正解率 (%)</translation>
    </message>
    <message>
        <source>%1: highest at %2, %3 %</source>
        <translation>%1：%2 で最高 %3%</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::TableChart</name>
    <message>
        <source>Nothing to print yet.</source>
        <translation>出力できるものがまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>A table of %n row(s)</source>
        <translation>
            <numerusform>%n 行の表</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::TrainingChart</name>
    <message>
        <source>Training curves</source>
        <translation>学習曲線</translation>
    </message>
    <message>
        <source>Accuracy on the test images</source>
        <translation>テスト画像での正解率</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>学習の損失</translation>
    </message>
    <message>
        <source>Accuracy and loss are drawn here while networks are trained.</source>
        <translation>ネットワークを学習させると、ここに正解率と損失が描画されます。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>学習の損失</translation>
    </message>
    <message>
        <source>accuracy, %</source>
        <translation>正解率 (%)</translation>
    </message>
    <message>
        <source>epoch %1: loss %2</source>
        <translation>エポック %1：損失 %2</translation>
    </message>
    <message>
        <source>epoch %1: %2 %</source>
        <translation>エポック %1：%2%</translation>
    </message>
    <message>
        <source>%1: %2 in epoch %3</source>
        <translation>%1：%2（エポック %3）</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::WelcomePage</name>
    <message>
        <source>Recent projects</source>
        <translation>最近使ったプロジェクト</translation>
    </message>
    <message>
        <source>Distils an image dataset with a diffusion model, finds the doubtful images with a detector, makes them anew, and lets you look, overrule and export.</source>
        <translation>拡散モデルで画像データセットを蒸留し、検出器で疑わしい画像を見つけて作り直します。結果を確認し、判定を上書きして、エクスポートできます。</translation>
    </message>
    <message>
        <source>&amp;Open a project…</source>
        <translation>プロジェクトを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Opens a project folder (Ctrl+O); you can also drop one onto the window</source>
        <translation>プロジェクトフォルダーを開きます (Ctrl+O)。ウィンドウにドロップすることもできます</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>サンプルプロジェクトを試す(&amp;S)</translation>
    </message>
    <message>
        <source>Makes a small project from drawn pictures and tiny models, and runs it; takes a minute or two</source>
        <translation>描画した画像とごく小さなモデルで小さなプロジェクトを作成し、実行します。1～2 分かかります</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>新規プロジェクト(&amp;N)…</translation>
    </message>
    <message>
        <source>Makes a project from your own images (Ctrl+N); you can also drop their folder onto the window</source>
        <translation>ご自分の画像からプロジェクトを作成します (Ctrl+N)。画像フォルダーをウィンドウにドロップすることもできます</translation>
    </message>
    <message>
        <source>Stops what is being made</source>
        <translation>作成中の処理を停止します</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>%1 を続ける</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>images</source>
        <translation>枚</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>prototypes</source>
        <translation>プロトタイプ</translation>
    </message>
    <message>
        <source>files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>detector</source>
        <translation>検出器</translation>
    </message>
</context>
</TS>
