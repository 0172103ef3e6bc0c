<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ChartMenu</name>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 图形 (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>另存为 PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>另存为 SVG…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>复制数值</translation>
    </message>
    <message>
        <source>Charts are saved as .png, .svg, .pdf or .csv, not as %1.</source>
        <translation>图表可保存为 .png、.svg、.pdf 或 .csv，不能保存为 %1。</translation>
    </message>
    <message>
        <source>Save values as CSV…</source>
        <translation>将数值另存为 CSV…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>A run goes on</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>A run goes on. Everything it has finished is kept, and the next run goes on from there.</source>
        <translation>正在运行。已完成的内容都会保留，下次运行会从那里继续。</translation>
    </message>
    <message>
        <source>&amp;Finish the current step, then close</source>
        <translation>完成当前步骤后关闭(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Stop now and close</source>
        <translation>立即停止并关闭(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t close</source>
        <translation>不关闭(&amp;D)</translation>
    </message>
</context>
<context>
    <name>CompareMode</name>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>闪烁</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>滑动</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>ComparedPictures</name>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>候选 %1</translation>
    </message>
    <message>
        <source>the rule&apos;s choice</source>
        <translation>规则的选择</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>尚未生成</translation>
    </message>
    <message>
        <source>no prediction</source>
        <translation>无预测</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>置信度 %1</translation>
    </message>
    <message>
        <source>similarity %1</source>
        <translation>相似度 %1</translation>
    </message>
    <message>
        <source>predicted as %1</source>
        <translation>预测为 %1</translation>
    </message>
</context>
<context>
    <name>DataSurvey</name>
    <message>
        <source>The name of the class folder %1 isn&apos;t UTF-8. Rename the folder.</source>
        <translation>类别文件夹 %1 的名称不是 UTF-8。请重命名该文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln class folder(s) hold no images: %1. Fill or remove them.</source>
        <translation>
            <numerusform>%Ln 个类别文件夹中没有图像：%1。请放入图像或移除它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 等，另有 %2 个</translation>
    </message>
    <message>
        <source>Give the whole path, beginning with “/”.</source>
        <translation>请给出以“/”开头的完整路径。</translation>
    </message>
    <message>
        <source>You may not look into %1. Change its permissions, or choose another folder.</source>
        <translation>您无权查看 %1。请更改其权限，或选择其他文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln class(es)</source>
        <translation>
            <numerusform>%Ln 个类别</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, counting: %2 so far …</source>
        <translation>%1，正在计数：目前 %2…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1，%2：%3。</translation>
    </message>
    <message>
        <source>The smallest is %1 with %2.</source>
        <translation>最小的是 %1，有 %2 张。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that are no images are left out.</source>
        <translation>
            <numerusform>%Ln 个非图像文件将被忽略。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) can&apos;t be used and are skipped; the first: %1</source>
        <translation>
            <numerusform>%Ln 处无法使用，将被跳过；第一处：%1</numerusform>
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
        <translation>清除选择</translation>
    </message>
    <message>
        <source>Keep the baseline</source>
        <translation>保留基线</translation>
    </message>
    <message>
        <source>Pin candidate %1</source>
        <translation>固定候选 %1</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>移除备注</translation>
    </message>
    <message>
        <source>Note “%1”</source>
        <translation>备注“%1”</translation>
    </message>
    <message>
        <source>Mark not reviewed</source>
        <translation>标记为未审阅</translation>
    </message>
    <message>
        <source>Mark reviewed</source>
        <translation>标记为已审阅</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>baseline kept</source>
        <translation>已保留基线</translation>
    </message>
    <message>
        <source>choice cleared</source>
        <translation>已清除选择</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>已审阅</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>未审阅</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message numerus="yes">
        <source>Pin %n sample(s)</source>
        <translation>
            <numerusform>固定 %n 个样本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the baseline of %n sample(s)</source>
        <translation>
            <numerusform>保留 %n 个样本的基线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear the choice of %n sample(s)</source>
        <translation>
            <numerusform>清除 %n 个样本的选择</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n sample(s) reviewed</source>
        <translation>
            <numerusform>将 %n 个样本标记为已审阅</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n sample(s) not reviewed</source>
        <translation>
            <numerusform>将 %n 个样本标记为未审阅</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n 个样本</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and mark reviewed</source>
        <extracomment>%1 is &quot;Pin candidate 4&quot;, &quot;Keep the baseline&quot; or &quot;Clear the choice&quot;</extracomment>
        <translation>%1，并标记为已审阅</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>已丢弃</translation>
    </message>
    <message>
        <source>Decided by a newer Stillroom: %1</source>
        <translation>由更新版本的 Stillroom 决定：%1</translation>
    </message>
    <message>
        <source>%1 · sample %2</source>
        <translation>%1 · 样本 %2</translation>
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
        <translation>可以拖入一个项目文件夹、一个每类一个图像文件夹的数据文件夹，或一个预设文件 (.toml)。</translation>
    </message>
    <message>
        <source>%1 is nothing to make or open a project of.</source>
        <translation>无法用 %1 新建或打开项目。</translation>
    </message>
</context>
<context>
    <name>ExportStages</name>
    <message>
        <source>Drawing the contact sheet</source>
        <translation>正在绘制缩略图总览</translation>
    </message>
    <message>
        <source>Writing the features</source>
        <translation>正在写入特征</translation>
    </message>
    <message>
        <source>Drawing the charts</source>
        <translation>正在绘制图表</translation>
    </message>
    <message>
        <source>Copying the images</source>
        <translation>正在复制图像</translation>
    </message>
    <message>
        <source>Reading the project</source>
        <translation>正在读取项目</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2 / %3</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
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
        <translation>集合</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>Label consistency</source>
        <translation>标签一致率</translation>
    </message>
    <message>
        <source>%1 against %2 real images, %3 features of %4, k = %5, KID over subsets of %6</source>
        <translation>%1 张图像对比 %2 张真实图像，%4 的 %3 个特征，k = %5，KID 子集各 %6 张</translation>
    </message>
    <message>
        <source>Label consistency by %1: %2 of %3</source>
        <translation>标签一致率（%1）：%2 / %3</translation>
    </message>
    <message>
        <source>No floor: it needs more real images than synthetic ones.</source>
        <translation>无下限：真实图像须多于合成图像。</translation>
    </message>
    <message>
        <source>Floor: the FID of as many random real images, which no set of this size beats by being good.</source>
        <translation>下限：同样数量的随机真实图像的 FID；这种大小的集合再好也不会低于它。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) couldn&apos;t be read</source>
        <translation>
            <numerusform>无法读取 %n 张图片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewProjectCheck</name>
    <message>
        <source>Choose the folder that holds one folder of images per class. Nothing in it is changed.</source>
        <translation>请选择每类含一个图像文件夹的文件夹。其中内容不会被改动。</translation>
    </message>
    <message>
        <source>Choose the preset that the project starts from.</source>
        <translation>请选择项目所依据的预设。</translation>
    </message>
    <message>
        <source>This preset names none: choose a folder or a file, or give the name of one in the Hugging Face cache.</source>
        <translation>此预设未指定模型：请选择文件夹或文件，或给出 Hugging Face 缓存中的模型名称。</translation>
    </message>
    <message>
        <source>%1 holds no diffusion model: there is no folder “unet” in it. Choose another.</source>
        <translation>%1 中没有扩散模型：其中没有“unet”文件夹。请另选。</translation>
    </message>
    <message>
        <source>Choose the file with the detector&apos;s weights.</source>
        <translation>请选择检测器的权重文件。</translation>
    </message>
    <message>
        <source>%1 is no file. Check the path, or have a detector trained.</source>
        <translation>%1 不是文件。请检查路径，或训练一个检测器。</translation>
    </message>
    <message>
        <source>The seed is a whole number, such as 0 or 42.</source>
        <translation>随机种子是整数，例如 0 或 42。</translation>
    </message>
    <message>
        <source>Choose a new folder for the project.</source>
        <translation>请为项目选择一个新文件夹。</translation>
    </message>
    <message>
        <source>Give the whole path, beginning with “/”.</source>
        <translation>请给出以“/”开头的完整路径。</translation>
    </message>
    <message>
        <source>This lies in the data and would become a class of it. Choose a place outside.</source>
        <translation>它位于数据之中，会变成其中的一个类别。请选择数据之外的位置。</translation>
    </message>
    <message>
        <source>%1 is a file. Choose another place.</source>
        <translation>%1 是文件。请选择其他位置。</translation>
    </message>
    <message>
        <source>You may not write to %1. Choose another place.</source>
        <translation>您无权写入 %1。请选择其他位置。</translation>
    </message>
</context>
<context>
    <name>PictureFacts</name>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>候选 %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>in the pool</source>
        <translation>在池中</translation>
    </message>
    <message>
        <source>predicted as %1, p %2</source>
        <translation>预测为 %1，p %2</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>尚未生成</translation>
    </message>
    <message>
        <source>no prediction</source>
        <translation>无预测</translation>
    </message>
    <message numerus="yes">
        <source>pinning it changes %n other samples</source>
        <translation>
            <numerusform>固定它会改变另外 %n 个样本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresetTexts</name>
    <message>
        <source>a diffusion model of yours</source>
        <translation>您的扩散模型</translation>
    </message>
    <message>
        <source>the embedded model</source>
        <translation>内置模型</translation>
    </message>
    <message>
        <source>random weights</source>
        <translation>随机权重</translation>
    </message>
    <message>
        <source>the embedded one</source>
        <translation>内置的</translation>
    </message>
    <message>
        <source>%1&#xa0;px, stored at %2&#xa0;px · %3</source>
        <translation>%1 像素，存储为 %2 像素 · %3</translation>
    </message>
    <message>
        <source>nothing is refined</source>
        <translation>不做精修</translation>
    </message>
    <message>
        <source>k&#xa0;%1, β&#xa0;%2, %3 candidates</source>
        <translation>k %1，β %2，%3 个候选</translation>
    </message>
    <message>
        <source>As the preset says: %1</source>
        <translation>按预设：%1</translation>
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
        <translation>未审阅</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已审阅</translation>
    </message>
    <message>
        <source>Changed since review</source>
        <translation>审阅后已改变</translation>
    </message>
</context>
<context>
    <name>SampleOrder</name>
    <message>
        <source>Slot</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Baseline confidence</source>
        <translation>基线置信度</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>预测类别</translation>
    </message>
    <message>
        <source>Reviewed or not</source>
        <translation>是否已审阅</translation>
    </message>
    <message>
        <source>Change of confidence</source>
        <translation>置信度变化</translation>
    </message>
    <message>
        <source>last ones first</source>
        <translation>靠后者在前</translation>
    </message>
    <message>
        <source>in their own order</source>
        <translation>按自身顺序</translation>
    </message>
    <message>
        <source>reviewed first</source>
        <translation>已审阅者在前</translation>
    </message>
    <message>
        <source>waiting first</source>
        <translation>待审阅者在前</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>最大者在前</translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation>最小者在前</translation>
    </message>
    <message>
        <source>highest first</source>
        <translation>最高者在前</translation>
    </message>
    <message>
        <source>lowest first</source>
        <translation>最低者在前</translation>
    </message>
</context>
<context>
    <name>StripOrder</name>
    <message>
        <source>By ordinal</source>
        <translation>按序号</translation>
    </message>
    <message>
        <source>By confidence, high first</source>
        <translation>按置信度，高者在前</translation>
    </message>
    <message>
        <source>By similarity, low first</source>
        <translation>按相似度，低者在前</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>The baseline passes.</source>
        <translation>基线通过。</translation>
    </message>
    <message>
        <source>Flagged: the baseline has no prediction.</source>
        <translation>已标记：基线没有预测结果。</translation>
    </message>
    <message>
        <source>Label mismatch: the baseline is predicted as %1.</source>
        <translation>标签不符：基线被预测为 %1。</translation>
    </message>
    <message>
        <source>Low confidence: the baseline&apos;s p %1 is not above β %2.</source>
        <translation>置信度低：基线的 p %1 不高于 β %2。</translation>
    </message>
    <message>
        <source>the baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>candidate %1</source>
        <translation>候选 %1</translation>
    </message>
    <message>
        <source>Refined with %1.</source>
        <translation>已用%1精修。</translation>
    </message>
    <message>
        <source>No candidate passes; fell back to %1, whose label is wrong too.</source>
        <translation>没有候选通过；退而选用%1，其标签也不正确。</translation>
    </message>
    <message>
        <source>No candidate passes; fell back to %1.</source>
        <translation>没有候选通过；退而选用%1。</translation>
    </message>
    <message>
        <source>Every candidate failed; the baseline stays.</source>
        <translation>所有候选都失败；保留基线。</translation>
    </message>
    <message>
        <source>Pinned to %1, as the rule would choose.</source>
        <translation>已固定为%1，与规则的选择相同。</translation>
    </message>
    <message>
        <source>Pinned to %1; the rule would choose %2.</source>
        <translation>已固定为%1；规则会选%2。</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Refined</source>
        <translation>已精修</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>退选</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>The baseline is predicted as its class with a confidence above β.</source>
        <translation>基线被预测为所属类别，且置信度高于 β。</translation>
    </message>
    <message>
        <source>The baseline was flagged; a candidate that passes took its place.</source>
        <translation>基线被标记；由一个通过的候选取代。</translation>
    </message>
    <message>
        <source>The baseline was flagged and no candidate passes; the most confident one took its place.</source>
        <translation>基线被标记且没有候选通过；由置信度最高的候选取代。</translation>
    </message>
    <message>
        <source>The baseline is flagged and candidates are still missing.</source>
        <translation>基线被标记，且仍缺少候选。</translation>
    </message>
    <message>
        <source>A person chose this image.</source>
        <translation>此图像由人选定。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>被标记</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Every sample</source>
        <translation>所有样本</translation>
    </message>
    <message>
        <source>Samples whose baseline doesn&apos;t pass</source>
        <translation>基线未通过的样本</translation>
    </message>
    <message>
        <source>Flagged: the baseline is predicted as another class</source>
        <translation>被标记：基线被预测为其他类别</translation>
    </message>
    <message>
        <source>Flagged: the right class, but a confidence not above β</source>
        <translation>被标记：类别正确，但置信度不高于 β</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Encode</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Prototypes</source>
        <translation>原型</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>检测器</translation>
    </message>
    <message>
        <source>Synthesise</source>
        <translation>合成</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Detect candidates</source>
        <translation>检测候选</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Lists the real images and their classes</source>
        <translation>列出真实图像及其类别</translation>
    </message>
    <message>
        <source>Turns real images into latents</source>
        <translation>把真实图像转换为潜变量</translation>
    </message>
    <message>
        <source>Clusters each class&apos;s latents</source>
        <translation>对每个类别的潜变量聚类</translation>
    </message>
    <message>
        <source>Trains or loads the detector and checks it on real images</source>
        <translation>训练或加载检测器，并用真实图像检验</translation>
    </message>
    <message>
        <source>Makes one baseline image per prototype</source>
        <translation>为每个原型生成一张基线图像</translation>
    </message>
    <message>
        <source>Predicts the baselines and flags the doubtful ones</source>
        <translation>预测基线并标记可疑者</translation>
    </message>
    <message>
        <source>Makes further images for the flagged samples</source>
        <translation>为被标记的样本生成更多图像</translation>
    </message>
    <message>
        <source>Predicts the candidates</source>
        <translation>预测候选</translation>
    </message>
    <message>
        <source>Chooses an image for every sample</source>
        <translation>为每个样本选择一张图像</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>部分完成</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
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
        <translation>每秒 %1</translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation>每分钟 %1</translation>
    </message>
    <message>
        <source>%1 · sample %2</source>
        <translation>%1 · 样本 %2</translation>
    </message>
    <message>
        <source>Provisional: an earlier sample of the class is pending.</source>
        <translation>暂定：该类别中较早的样本仍待定。</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) missing: M makes them.</source>
        <translation>
            <numerusform>缺少 %n 个候选：按 M 生成。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The project&apos;s catalogue can&apos;t be written: {0}. Free some space, then go on.</source>
        <extracomment>catalogue.disk</extracomment>
        <translation>无法写入项目目录库：{0}。请腾出空间后继续。</translation>
    </message>
    <message>
        <source>The project&apos;s catalogue refused an operation: {0}. Close other programs that use it and try again.</source>
        <extracomment>catalogue.failed</extracomment>
        <translation>项目目录库拒绝了一项操作：{0}。请关闭使用它的其他程序后重试。</translation>
    </message>
    <message>
        <source>There is no class {0}. The classes are: {1}; @0, @1 … work too.</source>
        <extracomment>class.unknown</extracomment>
        <translation>没有类别 {0}。现有类别：{1}；也可用 @0、@1……</translation>
    </message>
    <message>
        <source>The network {0} can&apos;t take images of {1}×{1} pixels. Use at least {2}×{2}.</source>
        <extracomment>classifier.size</extracomment>
        <translation>网络 {0} 不接受 {1}×{1} 像素的图像。请至少使用 {2}×{2}。</translation>
    </message>
    <message>
        <source>A classifier with {0} classes for {1}×{1} pixels can&apos;t be made. Use 1 class or more and 8 to 4096 pixels.</source>
        <extracomment>classifier.spec</extracomment>
        <translation>无法建立用于 {1}×{1} 像素、{0} 个类别的分类器。请使用至少 1 个类别和 8 到 4096 像素。</translation>
    </message>
    <message>
        <source>There is no classifier called “{0}”. Choose one of {1}.</source>
        <extracomment>classifier.unknown</extracomment>
        <translation>没有名为“{0}”的分类器。请从 {1} 中选择。</translation>
    </message>
    <message>
        <source>The tensors are not those of any classifier known here ({0}). Give a file of one of these networks.</source>
        <extracomment>classifier.unrecognised</extracomment>
        <translation>这些张量不属于此处已知的任何分类器（{0}）。请提供其中一种网络的文件。</translation>
    </message>
    <message>
        <source>{0} has the block {2} in “{1}”, which this program doesn&apos;t know; it knows {3}. Use another model.</source>
        <extracomment>config.blocks</extracomment>
        <translation>{0} 在“{1}”中有本程序不认识的块 {2}；已知的是 {3}。请换用其他模型。</translation>
    </message>
    <message>
        <source>{0} is not valid JSON (line {1}). Correct it or get it again.</source>
        <extracomment>config.json</extracomment>
        <translation>{0} 不是有效的 JSON（第 {1} 行）。请修正或重新获取。</translation>
    </message>
    <message>
        <source>{0} holds a value that JSON can&apos;t express. Correct it or get it again.</source>
        <extracomment>config.json-value</extracomment>
        <translation>{0} 含有 JSON 无法表示的值。请修正或重新获取。</translation>
    </message>
    <message>
        <source>{0} does not hold a JSON object. Is it the right file?</source>
        <extracomment>config.object</extracomment>
        <translation>{0} 不含 JSON 对象。文件是否正确？</translation>
    </message>
    <message>
        <source>{0} sets “{1}” to {2}, which this program can&apos;t run; it knows {3}. Use another model.</source>
        <extracomment>config.unsupported</extracomment>
        <translation>{0} 把“{1}”设为 {2}，本程序无法运行；已知的是 {3}。请换用其他模型。</translation>
    </message>
    <message>
        <source>The class folder “{0}” is not among the detector&apos;s classes. Give a folder with its classes only.</source>
        <extracomment>detect.class</extracomment>
        <translation>类别文件夹“{0}”不在检测器的类别之中。请提供只含其类别的文件夹。</translation>
    </message>
    <message>
        <source>There are {0} class folders but the detector knows {1} classes. Give a folder that fits it.</source>
        <extracomment>detect.classes</extracomment>
        <translation>有 {0} 个类别文件夹，但检测器认识 {1} 个类别。请提供相符的文件夹。</translation>
    </message>
    <message>
        <source>The detector knows no class {0} (it has {1} classes). Use a detector trained on this data, or train one.</source>
        <extracomment>detector.classes</extracomment>
        <translation>检测器不认识类别 {0}（它有 {1} 个类别）。请使用在此数据上训练的检测器，或训练一个。</translation>
    </message>
    <message>
        <source>The detector&apos;s standard deviations must be above 0. Give three such numbers.</source>
        <extracomment>detector.deviation</extracomment>
        <translation>检测器的标准差必须大于 0。请给出三个这样的数。</translation>
    </message>
    <message>
        <source>The detector was given images of the shape {0}. It takes 8-bit images [N, H, W, 3].</source>
        <extracomment>detector.images</extracomment>
        <translation>检测器收到形状为 {0} 的图像。它接受 8 位图像 [N, H, W, 3]。</translation>
    </message>
    <message>
        <source>The images are {0} × {1} pixels; both sides must be multiples of {2}. Resize them first.</source>
        <extracomment>encode.size</extracomment>
        <translation>图像为 {0} × {1} 像素；两边都必须是 {2} 的倍数。请先调整大小。</translation>
    </message>
    <message>
        <source>The export to {0} failed: {1}. Free some space or choose another place.</source>
        <extracomment>export.failed</extracomment>
        <translation>导出到 {0} 失败：{1}。请腾出空间或换一个位置。</translation>
    </message>
    <message>
        <source>{0} of {1} samples have an image and a prediction so far. Run the project to the end first.</source>
        <extracomment>export.incomplete</extracomment>
        <translation>目前 {1} 个样本中有 {0} 个具有图像和预测。请先把项目运行完。</translation>
    </message>
    <message>
        <source>These samples still wait for candidates: {0}. Run the project, or export with --allow-pending.</source>
        <extracomment>export.pending</extracomment>
        <translation>这些样本仍在等待候选：{0}。请运行项目，或用 --allow-pending 导出。</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t exist or is no file. Check the path.</source>
        <extracomment>file.missing</extracomment>
        <translation>{0} 不存在或不是文件。请检查路径。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read. Check that it exists and that you may read it.</source>
        <extracomment>file.read</extracomment>
        <translation>无法读取 {0}。请检查它是否存在以及您是否有权读取。</translation>
    </message>
    <message>
        <source>{0} has {1} bytes; at most {2} are accepted here. Is it the right file?</source>
        <extracomment>file.too-large</extracomment>
        <translation>{0} 有 {1} 字节；此处最多接受 {2}。文件是否正确？</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}. Free some space or check the permissions, then go on.</source>
        <extracomment>file.write</extracomment>
        <translation>无法写入 {0}：{1}。请腾出空间或检查权限后继续。</translation>
    </message>
    <message>
        <source>Images have to be 8-bit [N, H, W, 3], but got {0}. Convert them to RGB first.</source>
        <extracomment>image.shape</extracomment>
        <translation>图像必须是 8 位 [N, H, W, 3]，但收到 {0}。请先转换为 RGB。</translation>
    </message>
    <message>
        <source>An image can&apos;t be resized to {0}×{1} pixels. Use 1 to {2} pixels per side.</source>
        <extracomment>image.size</extracomment>
        <translation>无法把图像缩放到 {0}×{1} 像素。每边请使用 1 到 {2} 像素。</translation>
    </message>
    <message>
        <source>The metadata “classes” of {0} is no JSON list of names. Write it as [&quot;first&quot;, &quot;second&quot;].</source>
        <extracomment>images.classes</extracomment>
        <translation>{0} 的元数据“classes”不是 JSON 名称列表。请写成 [&quot;first&quot;, &quot;second&quot;]。</translation>
    </message>
    <message>
        <source>There are no images to work on. Give a set with one image or more.</source>
        <extracomment>images.empty</extracomment>
        <translation>没有可处理的图像。请提供至少含一张图像的集合。</translation>
    </message>
    <message>
        <source>The class folder {0} in {1} holds no images. Fill it or remove it.</source>
        <extracomment>images.empty-class</extracomment>
        <translation>{1} 中的类别文件夹 {0} 没有图像。请放入图像或移除它。</translation>
    </message>
    <message>
        <source>The labels run from {0} to {1} but there are {2} classes. Number them from 0.</source>
        <extracomment>images.labels</extracomment>
        <translation>标签从 {0} 到 {1}，但有 {2} 个类别。请从 0 开始编号。</translation>
    </message>
    <message>
        <source>{0} holds no class folders. Put the images of each class into a folder of their own.</source>
        <extracomment>images.no-classes</extracomment>
        <translation>{0} 不含类别文件夹。请把每个类别的图像放入各自的文件夹。</translation>
    </message>
    <message>
        <source>{0} is no folder. Give a folder that holds one folder of images per class.</source>
        <extracomment>images.no-folder</extracomment>
        <translation>{0} 不是文件夹。请提供每个类别各有一个图像文件夹的文件夹。</translation>
    </message>
    <message>
        <source>The images have the wrong shape or type. They must be 8-bit [N, height, width, 3].</source>
        <extracomment>images.shape</extracomment>
        <translation>图像的形状或类型错误。必须是 8 位 [N, 高, 宽, 3]。</translation>
    </message>
    <message>
        <source>The labels have the wrong shape or type. They must be 64-bit integers, one for each image.</source>
        <extracomment>images.shape</extracomment>
        <translation>标签的形状或类型错误。必须是 64 位整数，每张图像一个。</translation>
    </message>
    <message>
        <source>The guidance scale is {0}; it must be a number of at least 0.</source>
        <extracomment>img2img.guidance</extracomment>
        <translation>引导强度为 {0}；必须是不小于 0 的数。</translation>
    </message>
    <message>
        <source>{0} steps at strength {1} leave nothing to denoise. Raise one of them.</source>
        <extracomment>img2img.no-steps</extracomment>
        <translation>强度 {1} 下的 {0} 步没有可去噪的内容。请提高其中一项。</translation>
    </message>
    <message>
        <source>img2img needs a model with a U-Net and a scheduler. Give a whole diffusers folder.</source>
        <extracomment>img2img.parts</extracomment>
        <translation>img2img 需要带 U-Net 和调度器的模型。请提供完整的 diffusers 文件夹。</translation>
    </message>
    <message>
        <source>img2img needs {0} of the shape {1} but got {2}. Give matching tensors.</source>
        <extracomment>img2img.shape</extracomment>
        <translation>img2img 需要形状为 {1} 的 {0}，但收到 {2}。请提供相符的张量。</translation>
    </message>
    <message>
        <source>The number of steps is {0}; it must be at least 1.</source>
        <extracomment>img2img.steps</extracomment>
        <translation>步数为 {0}；必须至少为 1。</translation>
    </message>
    <message>
        <source>The strength is {0}; it must lie above 0 and at most at 1.</source>
        <extracomment>img2img.strength</extracomment>
        <translation>强度为 {0}；必须大于 0 且不超过 1。</translation>
    </message>
    <message>
        <source>K-means was asked for {0} clusters, {1} starts and {2} rounds. Each must be 1 or more.</source>
        <extracomment>kmeans.options</extracomment>
        <translation>要求 K-means 使用 {0} 个聚类、{1} 次起始和 {2} 轮。每项都必须至少为 1。</translation>
    </message>
    <message>
        <source>K-means needs a table of points, not a tensor of {0} dimensions. Encode the images again.</source>
        <extracomment>kmeans.points</extracomment>
        <translation>K-means 需要点的表格，而不是 {0} 维张量。请重新编码图像。</translation>
    </message>
    <message>
        <source>Some latents are not finite numbers. Encode the images again, in full precision.</source>
        <extracomment>kmeans.points</extracomment>
        <translation>部分潜变量不是有限数。请以全精度重新编码图像。</translation>
    </message>
    <message>
        <source>The clusters belong to {0} images, not to these. Run K-means again.</source>
        <extracomment>kmeans.points</extracomment>
        <translation>这些聚类属于 {0} 张图像，而不是这些图像。请重新运行 K-means。</translation>
    </message>
    <message>
        <source>There are {0} images for {1} clusters. Add images or ask for fewer per class.</source>
        <extracomment>kmeans.too-few-points</extracomment>
        <translation>有 {0} 张图像，却要 {1} 个聚类。请添加图像或减少每类数量。</translation>
    </message>
    <message>
        <source>{0} describes a “{1}”; known autoencoders are AutoencoderKL and AutoencoderTiny.</source>
        <extracomment>model.autoencoder-class</extracomment>
        <translation>{0} 描述的是“{1}”；已知的自编码器是 AutoencoderKL 和 AutoencoderTiny。</translation>
    </message>
    <message>
        <source>{0} is missing. Give a model folder in the diffusers layout.</source>
        <extracomment>model.config-missing</extracomment>
        <translation>缺少 {0}。请提供 diffusers 布局的模型文件夹。</translation>
    </message>
    <message>
        <source>{0} is no autoencoder that can be recognised. Give a folder with config.json and weights, or a TAESD file.</source>
        <extracomment>model.file</extracomment>
        <translation>{0} 不是可识别的自编码器。请提供含 config.json 和权重的文件夹，或 TAESD 文件。</translation>
    </message>
    <message>
        <source>{0} does not list weight files of its own folder. Get it again.</source>
        <extracomment>model.index</extracomment>
        <translation>{0} 列出的不是本文件夹的权重文件。请重新获取。</translation>
    </message>
    <message>
        <source>The parts of the model {0} don&apos;t fit each other ({1}: {2} and {3}). Get it again.</source>
        <extracomment>model.mismatch</extracomment>
        <translation>模型 {0} 的各部分互不相配（{1}：{2} 与 {3}）。请重新获取。</translation>
    </message>
    <message>
        <source>There is no model at {0}. Check the path.</source>
        <extracomment>model.missing</extracomment>
        <translation>{0} 处没有模型。请检查路径。</translation>
    </message>
    <message>
        <source>This model was loaded without its text encoder. Give a model that has one.</source>
        <extracomment>model.no-text</extracomment>
        <translation>此模型加载时没有文本编码器。请提供带文本编码器的模型。</translation>
    </message>
    <message>
        <source>The model {0} has no folder “{1}”. Give a complete model in the diffusers layout.</source>
        <extracomment>model.part</extracomment>
        <translation>模型 {0} 没有文件夹“{1}”。请提供 diffusers 布局的完整模型。</translation>
    </message>
    <message>
        <source>{0} exists already and isn&apos;t an empty folder. Name another one, or remove it first.</source>
        <extracomment>output.exists</extracomment>
        <translation>{0} 已存在且不是空文件夹。请换一个名称，或先移除它。</translation>
    </message>
    <message>
        <source>The folder of {0} doesn&apos;t exist. Make it first or choose another place.</source>
        <extracomment>output.folder</extracomment>
        <translation>{0} 所在的文件夹不存在。请先创建它或换一个位置。</translation>
    </message>
    <message>
        <source>{0}/{1} has no image {2} that could be chosen. Generate its candidates first, or choose another.</source>
        <extracomment>override.candidate</extracomment>
        <translation>{0}/{1} 没有可选的图像 {2}。请先生成其候选，或选择其他图像。</translation>
    </message>
    <message>
        <source>{0} is no choice. Use a candidate&apos;s ordinal, baseline, or none.</source>
        <extracomment>override.choice</extracomment>
        <translation>{0} 不是有效选择。请使用候选的序号、baseline 或 none。</translation>
    </message>
    <message>
        <source>There is no sample {0}/{1} in this project.</source>
        <extracomment>override.sample</extracomment>
        <translation>此项目中没有样本 {0}/{1}。</translation>
    </message>
    <message>
        <source>synthesis.candidate_batch is {0}; it must divide synthesis.candidates ({1}).</source>
        <extracomment>preset.batch</extracomment>
        <translation>synthesis.candidate_batch 为 {0}；它必须能整除 synthesis.candidates（{1}）。</translation>
    </message>
    <message>
        <source>{0} is &quot;{1}&quot;; it must be one of: {2}.</source>
        <extracomment>preset.choice</extracomment>
        <translation>{0} 为“{1}”；必须是以下之一：{2}。</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2}. Correct the file and try again.</source>
        <extracomment>preset.syntax</extracomment>
        <translation>{0}，第 {1} 行：{2}。请修正文件后重试。</translation>
    </message>
    <message>
        <source>{0}: {1} needs {2}.</source>
        <extracomment>preset.type</extracomment>
        <translation>{0}：{1} 需要 {2}。</translation>
    </message>
    <message>
        <source>{0} is neither a preset nor a file. The presets are: {1}.</source>
        <extracomment>preset.unknown</extracomment>
        <translation>{0} 既不是预设也不是文件。现有预设：{1}。</translation>
    </message>
    <message>
        <source>{0}: {1} is no setting of a preset. The files in resources/presets show all of them.</source>
        <extracomment>preset.unknown-key</extracomment>
        <translation>{0}：{1} 不是预设的设置项。resources/presets 中的文件列出了全部设置。</translation>
    </message>
    <message>
        <source>{0} is {1}; it must lie between {2} and {3}.</source>
        <extracomment>preset.value</extracomment>
        <translation>{0} 为 {1}；必须在 {2} 和 {3} 之间。</translation>
    </message>
    <message>
        <source>The project&apos;s catalogue (project.db) is damaged: {0}. Restore it from a copy.</source>
        <extracomment>project.damaged</extracomment>
        <translation>项目目录库 (project.db) 已损坏：{0}。请从副本恢复。</translation>
    </message>
    <message>
        <source>{0} is no project catalogue. Restore it from a copy.</source>
        <extracomment>project.damaged</extracomment>
        <translation>{0} 不是项目目录库。请从副本恢复。</translation>
    </message>
    <message>
        <source>The detector file {0} doesn&apos;t exist. Check --detector.</source>
        <extracomment>project.detector</extracomment>
        <translation>检测器文件 {0} 不存在。请检查 --detector。</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t hold what the catalogue says. Run `stillroom-cli verify --repair`, then `run`.</source>
        <extracomment>project.features</extracomment>
        <translation>{0} 的内容与目录库不符。请运行 `stillroom-cli verify --repair`，然后运行 `run`。</translation>
    </message>
    <message>
        <source>{0} is open for writing in another Stillroom. Close it there first.</source>
        <extracomment>project.locked</extracomment>
        <translation>{0} 已在另一个 Stillroom 中打开并可写入。请先在那里关闭。</translation>
    </message>
    <message>
        <source>{0} is no Stillroom project (it holds no project.db). Make one with `stillroom-cli new` or open another folder.</source>
        <extracomment>project.missing</extracomment>
        <translation>{0} 不是 Stillroom 项目（其中没有 project.db）。请用 `stillroom-cli new` 创建，或打开其他文件夹。</translation>
    </message>
    <message>
        <source>{0} was made by a newer Stillroom (format {1}; this one knows {2}). Update Stillroom to open it.</source>
        <extracomment>project.newer</extracomment>
        <translation>{0} 由更新版本的 Stillroom 创建（格式 {1}；此版本支持 {2}）。请更新 Stillroom 后再打开。</translation>
    </message>
    <message>
        <source>The detector isn&apos;t ready yet. Run the detector stage first.</source>
        <extracomment>project.no-detector</extracomment>
        <translation>检测器尚未就绪。请先运行检测器阶段。</translation>
    </message>
    <message>
        <source>This project names no diffusion model. Make it again with --diffusion and the model&apos;s folder.</source>
        <extracomment>project.no-model</extracomment>
        <translation>此项目没有指明扩散模型。请用 --diffusion 和模型文件夹重新创建。</translation>
    </message>
    <message>
        <source>{0} is no sound PyTorch file: {1}. Download or save it again.</source>
        <extracomment>pth.damaged</extracomment>
        <translation>{0} 不是完好的 PyTorch 文件：{1}。请重新下载或保存。</translation>
    </message>
    <message>
        <source>{0} wants to call “{1}”, which weights don&apos;t need; it was not read. Save the state dict alone.</source>
        <extracomment>pth.global</extracomment>
        <translation>{0} 要调用“{1}”，权重并不需要它；因此未读取。请只保存 state dict。</translation>
    </message>
    <message>
        <source>{0} holds no state dict. Save the network&apos;s state_dict().</source>
        <extracomment>pth.no-tensors</extracomment>
        <translation>{0} 不含 state dict。请保存网络的 state_dict()。</translation>
    </message>
    <message>
        <source>{0} holds more than {1} values. Save the state dict alone.</source>
        <extracomment>pth.too-large</extracomment>
        <translation>{0} 含有超过 {1} 个值。请只保存 state dict。</translation>
    </message>
    <message>
        <source>Stillroom&apos;s resource folder (presets, sample) isn&apos;t where it was installed. Reinstall, or set STILLROOM_RESOURCES to the folder that holds presets/.</source>
        <extracomment>resources.missing</extracomment>
        <translation>Stillroom 的资源文件夹（预设、示例）不在安装位置。请重新安装，或把 STILLROOM_RESOURCES 设为包含 presets/ 的文件夹。</translation>
    </message>
    <message>
        <source>A shard is I/N with 0 ≤ I &lt; N; {0} is not.</source>
        <extracomment>run.shard</extracomment>
        <translation>分片写作 I/N，且 0 ≤ I &lt; N；{0} 不符合。</translation>
    </message>
    <message>
        <source>A shard is I/N with 0 ≤ I &lt; N; {0}/{1} is not.</source>
        <extracomment>run.shard</extracomment>
        <translation>分片写作 I/N，且 0 ≤ I &lt; N；{0}/{1} 不符合。</translation>
    </message>
    <message>
        <source>The tensor “{0}” in {1} has the type {2}, which this program can&apos;t read. Convert it to F32, F16 or BF16 first.</source>
        <extracomment>safetensors.dtype</extracomment>
        <translation>{1} 中的张量“{0}”类型为 {2}，本程序无法读取。请先转换为 F32、F16 或 BF16。</translation>
    </message>
    <message>
        <source>The header of {0} names “{1}” twice. The file is damaged; get it again.</source>
        <extracomment>safetensors.duplicate</extracomment>
        <translation>{0} 的文件头两次列出“{1}”。文件已损坏；请重新获取。</translation>
    </message>
    <message>
        <source>The header of {1} describes the tensor “{0}” wrongly (dtype, shape and data_offsets are needed). The file is damaged; get it again.</source>
        <extracomment>safetensors.entry</extracomment>
        <translation>{1} 的文件头对张量“{0}”描述有误（需要 dtype、shape 和 data_offsets）。文件已损坏；请重新获取。</translation>
    </message>
    <message>
        <source>The header of {0} is not valid JSON. The file is damaged; get it again.</source>
        <extracomment>safetensors.header</extracomment>
        <translation>{0} 的文件头不是有效的 JSON。文件已损坏；请重新获取。</translation>
    </message>
    <message>
        <source>{0} claims a header of {1} bytes; it is damaged or no safetensors file.</source>
        <extracomment>safetensors.header-length</extracomment>
        <translation>{0} 声称文件头有 {1} 字节；它已损坏或不是 safetensors 文件。</translation>
    </message>
    <message>
        <source>The header of {0} is not a JSON object. The file is damaged or no safetensors file.</source>
        <extracomment>safetensors.header-object</extracomment>
        <translation>{0} 的文件头不是 JSON 对象。文件已损坏或不是 safetensors 文件。</translation>
    </message>
    <message>
        <source>There are unused bytes before the tensor “{0}” in {1}. The file is damaged; get it again.</source>
        <extracomment>safetensors.hole</extracomment>
        <translation>{1} 中张量“{0}”之前有未使用的字节。文件已损坏；请重新获取。</translation>
    </message>
    <message>
        <source>The metadata of {0} is not a list of texts. The file is damaged; get it again.</source>
        <extracomment>safetensors.metadata</extracomment>
        <translation>{0} 的元数据不是文本列表。文件已损坏；请重新获取。</translation>
    </message>
    <message>
        <source>There is no tensor “{0}” in {1}. Give a file that holds it.</source>
        <extracomment>safetensors.no-tensor</extracomment>
        <translation>{1} 中没有张量“{0}”。请提供含有它的文件。</translation>
    </message>
    <message>
        <source>The tensor “{0}” in {1} overlaps another one. The file is damaged; get it again.</source>
        <extracomment>safetensors.overlap</extracomment>
        <translation>{1} 中的张量“{0}”与另一个重叠。文件已损坏；请重新获取。</translation>
    </message>
    <message>
        <source>The tensor “{0}” reaches beyond the end of {1}. The file is cut off or damaged; get it again.</source>
        <extracomment>safetensors.range</extracomment>
        <translation>张量“{0}”超出 {1} 的末尾。文件被截断或已损坏；请重新获取。</translation>
    </message>
    <message>
        <source>The tensor “{0}” in {1} has {2} bytes, which its shape {3} and type {4} disagree with. The file is damaged; get it again.</source>
        <extracomment>safetensors.size</extracomment>
        <translation>{1} 中的张量“{0}”有 {2} 字节，与其形状 {3} 和类型 {4} 不符。文件已损坏；请重新获取。</translation>
    </message>
    <message>
        <source>{0} holds {1} bytes after its last tensor. The file is damaged; get it again.</source>
        <extracomment>safetensors.trailing</extracomment>
        <translation>{0} 在最后一个张量之后还有 {1} 字节。文件已损坏；请重新获取。</translation>
    </message>
    <message>
        <source>{0} is too short to be a safetensors file. Get it again.</source>
        <extracomment>safetensors.truncated</extracomment>
        <translation>{0} 太短，不是 safetensors 文件。请重新获取。</translation>
    </message>
    <message>
        <source>{0} ends inside its header. The file is cut off; get it again.</source>
        <extracomment>safetensors.truncated-header</extracomment>
        <translation>{0} 在文件头中间结束。文件被截断；请重新获取。</translation>
    </message>
    <message>
        <source>The tensor “{0}” can&apos;t be stored in {1}: its type or name is not allowed.</source>
        <extracomment>safetensors.unwritable</extracomment>
        <translation>张量“{0}”不能存入 {1}：其类型或名称不被允许。</translation>
    </message>
    <message>
        <source>The sample has no class {0}. Its classes are listed in its real-image folder.</source>
        <extracomment>sample.class</extracomment>
        <translation>示例没有类别 {0}。其类别见真实图像文件夹。</translation>
    </message>
    <message>
        <source>{0} names no sample. Write CLASS/SLOT, for example tench/3 or @0/3.</source>
        <extracomment>sample.name</extracomment>
        <translation>{0} 没有指明样本。请写作 类别/位置，例如 tench/3 或 @0/3。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written. Free some space or check the permissions, then try again.</source>
        <extracomment>sample.write</extracomment>
        <translation>无法写入 {0}。请腾出空间或检查权限后重试。</translation>
    </message>
    <message>
        <source>PNDM can&apos;t work with prediction_type “sample”. Choose the scheduler ddim.</source>
        <extracomment>scheduler.prediction</extracomment>
        <translation>PNDM 不能使用 prediction_type “sample”。请选择调度器 ddim。</translation>
    </message>
    <message>
        <source>The PNDM scheduler&apos;s config has skip_prk_steps false; only true is supported, as latent diffusion models use it. Set it to true or choose ddim.</source>
        <extracomment>scheduler.prk</extracomment>
        <translation>PNDM 调度器的配置中 skip_prk_steps 为 false；只支持潜扩散模型所用的 true。请设为 true 或选择 ddim。</translation>
    </message>
    <message>
        <source>“{0}” in {1} is “{2}”; known are {3}.</source>
        <extracomment>scheduler.setting</extracomment>
        <translation>{1} 中的“{0}”为“{2}”；已知的是 {3}。</translation>
    </message>
    <message>
        <source>The number of steps is {0}; it must lie between 1 and {1}.</source>
        <extracomment>scheduler.steps</extracomment>
        <translation>步数为 {0}；必须在 1 和 {1} 之间。</translation>
    </message>
    <message>
        <source>The scheduler&apos;s config asks for thresholding, which is meant for pixels and not supported. Set it to false.</source>
        <extracomment>scheduler.thresholding</extracomment>
        <translation>调度器的配置要求 thresholding，它用于像素且不受支持。请设为 false。</translation>
    </message>
    <message>
        <source>The scheduler reaches timestep {0}, beyond its {1} training steps. Check steps_offset in its config.</source>
        <extracomment>scheduler.timestep</extracomment>
        <translation>调度器到达时间步 {0}，超出其 {1} 个训练步。请检查其配置中的 steps_offset。</translation>
    </message>
    <message>
        <source>The scheduler “{0}” is not known here. Choose one of: {1}.</source>
        <extracomment>scheduler.unknown</extracomment>
        <translation>此处不认识调度器“{0}”。请从以下选择：{1}。</translation>
    </message>
    <message>
        <source>The threshold beta is {0}. Choose a number from 0 to 1.</source>
        <extracomment>selection.beta</extracomment>
        <translation>阈值 beta 为 {0}。请选择 0 到 1 的数。</translation>
    </message>
    <message>
        <source>β is {0}; it must be a number from 0 to 1.</source>
        <extracomment>selection.beta</extracomment>
        <translation>β 为 {0}；必须是 0 到 1 的数。</translation>
    </message>
    <message>
        <source>Sample {0} is not part of this selection. Run the selection again.</source>
        <extracomment>selection.input</extracomment>
        <translation>样本 {0} 不属于此次选择。请重新运行选择。</translation>
    </message>
    <message>
        <source>Sample {0} or its candidates are out of order or listed twice. Detect the project&apos;s images again.</source>
        <extracomment>selection.input</extracomment>
        <translation>样本 {0} 或其候选顺序错误或重复列出。请重新检测项目的图像。</translation>
    </message>
    <message>
        <source>The candidates are not listed sample by sample. Detect the project&apos;s images again.</source>
        <extracomment>selection.input</extracomment>
        <translation>候选没有按样本列出。请重新检测项目的图像。</translation>
    </message>
    <message>
        <source>The predictions and features of {0} samples and {1} candidates differ in number. Detect the project&apos;s images again.</source>
        <extracomment>selection.input</extracomment>
        <translation>{0} 个样本和 {1} 个候选的预测与特征数量不一致。请重新检测项目的图像。</translation>
    </message>
    <message>
        <source>The predictions name {0} samples and {1} candidates, which is more than fits. Detect the project&apos;s images again.</source>
        <extracomment>selection.input</extracomment>
        <translation>预测列出了 {0} 个样本和 {1} 个候选，超出可容纳的数量。请重新检测项目的图像。</translation>
    </message>
    <message>
        <source>There are no predictions to select from. Detect the project&apos;s images.</source>
        <extracomment>selection.input</extracomment>
        <translation>没有可供选择的预测。请检测项目的图像。</translation>
    </message>
    <message>
        <source>The pool size k is {0}. Choose a whole number from 1 to 20.</source>
        <extracomment>selection.k</extracomment>
        <translation>候选池大小 k 为 {0}。请选择 1 到 20 的整数。</translation>
    </message>
    <message>
        <source>Candidate {0} of slot {1} in class {2} is missing or failed. Choose another image or undo the choice.</source>
        <extracomment>selection.override</extracomment>
        <translation>类别 {2} 位置 {1} 的候选 {0} 缺失或失败。请选择其他图像或撤销该选择。</translation>
    </message>
    <message>
        <source>The list of overrides names {0} samples, the project has {1}. Load it again.</source>
        <extracomment>selection.override</extracomment>
        <translation>固定列表有 {0} 个样本，而项目有 {1} 个。请重新加载。</translation>
    </message>
    <message>
        <source>The prototypes were encoded at {0} pixels, but synthesis.size is {1}. Make the project again with encode.size equal to synthesis.size.</source>
        <extracomment>synthesis.size</extracomment>
        <translation>原型以 {0} 像素编码，但 synthesis.size 为 {1}。请令 encode.size 等于 synthesis.size 并重新创建项目。</translation>
    </message>
    <message>
        <source>In {0}, the lists of blocks and channels must be of one length and each half of one width. Correct the configuration.</source>
        <extracomment>taesd.config</extracomment>
        <translation>在 {0} 中，块和通道的列表长度必须一致，且每一半宽度统一。请修正配置。</translation>
    </message>
    <message>
        <source>The weights hold neither the encoder nor the decoder of a tiny autoencoder (layers.0.weight). Choose another file.</source>
        <extracomment>taesd.empty</extracomment>
        <translation>权重既不含微型自编码器的编码器，也不含其解码器 (layers.0.weight)。请选择其他文件。</translation>
    </message>
    <message>
        <source>The tiny autoencoder takes [N, {0}, h, w] with sides of {1} or more, but got {2}. Use inputs made for this model.</source>
        <extracomment>taesd.input</extracomment>
        <translation>微型自编码器接受边长至少 {1} 的 [N, {0}, h, w]，但收到 {2}。请使用适合此模型的输入。</translation>
    </message>
    <message>
        <source>This tiny autoencoder was loaded without its decoder. Put taesd_decoder.safetensors beside the encoder.</source>
        <extracomment>taesd.no-decoder</extracomment>
        <translation>此微型自编码器加载时没有解码器。请把 taesd_decoder.safetensors 放在编码器旁边。</translation>
    </message>
    <message>
        <source>This tiny autoencoder was loaded without its encoder. Put taesd_encoder.safetensors beside the decoder.</source>
        <extracomment>taesd.no-encoder</extracomment>
        <translation>此微型自编码器加载时没有编码器。请把 taesd_encoder.safetensors 放在解码器旁边。</translation>
    </message>
    <message>
        <source>The tensor “{0}” in {1} is empty. Give at least one entry.</source>
        <extracomment>tensors.empty</extracomment>
        <translation>{1} 中的张量“{0}”为空。请至少给出一项。</translation>
    </message>
    <message>
        <source>{1} asks for the activation “{0}”; known are quick_gelu, gelu, gelu_new and gelu_pytorch_tanh.</source>
        <extracomment>text.activation</extracomment>
        <translation>{1} 要求激活函数“{0}”；已知的是 quick_gelu、gelu、gelu_new 和 gelu_pytorch_tanh。</translation>
    </message>
    <message>
        <source>In {0}, hidden_size {1} can&apos;t be shared by {2} attention heads. Correct the file.</source>
        <extracomment>text.heads</extracomment>
        <translation>在 {0} 中，hidden_size {1} 不能由 {2} 个注意力头均分。请修正文件。</translation>
    </message>
    <message>
        <source>The tokenizer does not fit the text encoder, which knows {0} tokens and {1} places. Use the model&apos;s own tokenizer.</source>
        <extracomment>text.ids</extracomment>
        <translation>分词器与文本编码器不相配，后者认识 {0} 个词元和 {1} 个位置。请使用模型自己的分词器。</translation>
    </message>
    <message>
        <source>The entry “{0}” of {1} is not what a CLIP tokenizer has there. Get the file again.</source>
        <extracomment>tokenizer.entry</extracomment>
        <translation>{1} 的条目“{0}”不是 CLIP 分词器应有的内容。请重新获取文件。</translation>
    </message>
    <message>
        <source>{0} should hold two tokens with a blank between them. Get the file again.</source>
        <extracomment>tokenizer.merge</extracomment>
        <translation>{0} 应含有以空格分隔的两个词元。请重新获取文件。</translation>
    </message>
    <message>
        <source>There is no tokenizer in {0}: vocab.json with merges.txt, or tokenizer.json, is needed.</source>
        <extracomment>tokenizer.missing</extracomment>
        <translation>{0} 中没有分词器：需要 vocab.json 和 merges.txt，或 tokenizer.json。</translation>
    </message>
    <message>
        <source>The tokenizer&apos;s vocabulary has no entry “{0}”. Give the model&apos;s own vocabulary.</source>
        <extracomment>tokenizer.token</extracomment>
        <translation>分词器的词表没有条目“{0}”。请提供模型自己的词表。</translation>
    </message>
    <message>
        <source>The prompt has {0} bytes; at most {1} are accepted. Shorten it.</source>
        <extracomment>tokenizer.too-long</extracomment>
        <translation>提示词有 {0} 字节；最多接受 {1}。请缩短。</translation>
    </message>
    <message>
        <source>{0} holds no vocabulary (a list of tokens with their ids).</source>
        <extracomment>tokenizer.vocabulary</extracomment>
        <translation>{0} 不含词表（词元及其编号的列表）。</translation>
    </message>
    <message>
        <source>The validation class “{0}” is not among the training classes. Give a set with the same class folders.</source>
        <extracomment>train.validation-class</extracomment>
        <translation>验证类别“{0}”不在训练类别之中。请提供具有相同类别文件夹的集合。</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s tensor “{0}” is missing or has another shape. Delete the checkpoint to start over.</source>
        <extracomment>training.checkpoint</extracomment>
        <translation>检查点的张量“{0}”缺失或形状不同。请删除检查点重新开始。</translation>
    </message>
    <message>
        <source>The training diverged: the loss in epoch {0}, step {1} is no number. Lower the learning rate (now {2}) and train again.</source>
        <extracomment>training.diverged</extracomment>
        <translation>训练发散：第 {0} 轮第 {1} 步的损失不是数。请降低学习率（现为 {2}）后重新训练。</translation>
    </message>
    <message>
        <source>There is no optimiser called “{0}”. Choose sgd, adam or adamw.</source>
        <extracomment>training.optimiser</extracomment>
        <translation>没有名为“{0}”的优化器。请选择 sgd、adam 或 adamw。</translation>
    </message>
    <message>
        <source>The value “{1}” of {0} is out of range. Give {2}.</source>
        <extracomment>training.option</extracomment>
        <translation>{0} 的值“{1}”超出范围。请给出 {2}。</translation>
    </message>
    <message>
        <source>The checkpoint {0} belongs to a training with other data or options. Use the same ones, or delete it to start over.</source>
        <extracomment>training.other-checkpoint</extracomment>
        <translation>检查点 {0} 属于使用其他数据或选项的训练。请使用相同的设置，或删除它重新开始。</translation>
    </message>
    <message>
        <source>In {0}, {1} channels can&apos;t be shared by {3} {2}. Correct the configuration.</source>
        <extracomment>unet.config</extracomment>
        <translation>在 {0} 中，{1} 个通道不能由 {3} 个{2}均分。请修正配置。</translation>
    </message>
    <message>
        <source>{0} describes a U-Net without levels or channels. Correct the configuration.</source>
        <extracomment>unet.config-empty</extracomment>
        <translation>{0} 描述的 U-Net 没有层级或通道。请修正配置。</translation>
    </message>
    <message>
        <source>{0} gives several values of “cross_attention_dim”; only one for all levels is known. Use another model.</source>
        <extracomment>unet.text-width</extracomment>
        <translation>{0} 给出多个“cross_attention_dim”值；只支持各层共用一个值。请换用其他模型。</translation>
    </message>
    <message>
        <source>In {0}, {1} channels can&apos;t be shared by {2} groups (norm_num_groups). Correct the configuration.</source>
        <extracomment>vae.config</extracomment>
        <translation>在 {0} 中，{1} 个通道不能由 {2} 个组 (norm_num_groups) 均分。请修正配置。</translation>
    </message>
    <message>
        <source>{0} describes an autoencoder without levels, channels or a scaling factor. Correct the configuration.</source>
        <extracomment>vae.config-empty</extracomment>
        <translation>{0} 描述的自编码器没有层级、通道或缩放系数。请修正配置。</translation>
    </message>
    <message>
        <source>The autoencoder takes [N, {0}, h, w] with sides of {1} or more, but got {2}. Use inputs made for this model.</source>
        <extracomment>vae.input</extracomment>
        <translation>自编码器接受边长至少 {1} 的 [N, {0}, h, w]，但收到 {2}。请使用适合此模型的输入。</translation>
    </message>
    <message>
        <source>The tensor “{0}” in {1} should have the type {2} but has {3}. Give a matching file.</source>
        <extracomment>weights.dtype</extracomment>
        <translation>{1} 中的张量“{0}”类型应为 {2}，实为 {3}。请提供相符的文件。</translation>
    </message>
    <message>
        <source>The tensor “{0}” is missing in {1}. Give the complete weights of this network.</source>
        <extracomment>weights.missing</extracomment>
        <translation>{1} 中缺少张量“{0}”。请提供此网络的完整权重。</translation>
    </message>
    <message>
        <source>The tensor “{0}” in {1} should have the shape {2} but has {3}. Give a matching file.</source>
        <extracomment>weights.shape</extracomment>
        <translation>{1} 中的张量“{0}”形状应为 {2}，实为 {3}。请提供相符的文件。</translation>
    </message>
    <message>
        <source>The detector&apos;s class names are none of the folder&apos;s; classes were matched in sorted order.</source>
        <extracomment>detect.by-order</extracomment>
        <translation>检测器的类别名称与文件夹中的都不同；已按排序顺序对应类别。</translation>
    </message>
    <message>
        <source>{0} baseline: the image is all black.</source>
        <extracomment>image.black</extracomment>
        <translation>{0} 基线：图像全黑。</translation>
    </message>
    <message>
        <source>{0} candidate {1}: the image is all black.</source>
        <extracomment>image.black</extracomment>
        <translation>{0} 候选 {1}：图像全黑。</translation>
    </message>
    <message>
        <source>{0} baseline: the model gave no finite image; it is marked as failed.</source>
        <extracomment>image.nan</extracomment>
        <translation>{0} 基线：模型未给出有限值的图像，已标记为失败。</translation>
    </message>
    <message>
        <source>{0} candidate {1}: the model gave no finite image; it is marked as failed.</source>
        <extracomment>image.nan</extracomment>
        <translation>{0} 候选 {1}：模型未给出有限值的图像，已标记为失败。</translation>
    </message>
    <message>
        <source>Skipped: {0}</source>
        <extracomment>scan.skipped</extracomment>
        <translation>已跳过：{0}</translation>
    </message>
    <message>
        <source>{0} has only one half of a tiny autoencoder. A model needs both: put encoder and decoder there.</source>
        <extracomment>model.autoencoder-half</extracomment>
        <translation>{0} 只含小型自编码器的一半。模型需要编码器和解码器两部分，请一并放入。</translation>
    </message>
    <message>
        <source>The model {0} can&apos;t be written: {1}. Free some space or check the permissions, then go on.</source>
        <extracomment>model.write</extracomment>
        <translation>无法写入模型 {0}：{1}。请释放空间或检查权限后继续。</translation>
    </message>
    <message>
        <source>{0} exists already and is no model that could be replaced. Name another folder, or remove it first.</source>
        <extracomment>output.no-model</extracomment>
        <translation>{0} 已存在且不是可替换的模型。请指定其他文件夹，或先将其删除。</translation>
    </message>
    <message>
        <source>The training of the {0} diverged: the loss in step {1} is no number. The checkpoint from before is kept. Lower the learning rate (now {2}) and train again.</source>
        <extracomment>training.diverged-phase</extracomment>
        <translation>{0} 的训练发散：第 {1} 步的损失不是数值。之前的检查点已保留。请降低学习率（现为 {2}）后重新训练。</translation>
    </message>
    <message>
        <source>There are {0} prompts but {1} classes. Give one prompt for each class.</source>
        <extracomment>training.prompts</extracomment>
        <translation>有 {0} 个提示词，但有 {1} 个类别。请为每个类别提供一个提示词。</translation>
    </message>
    <message>
        <source>Images of {0} pixels don&apos;t fit this autoencoder and U-Net, which need multiples of {1}. Choose another --size, or give the U-Net fewer levels.</source>
        <extracomment>training.size</extracomment>
        <translation>{0} 像素的图像与该自编码器和 U-Net 不匹配，二者需要 {1} 的倍数。请选择其他 --size，或减少 U-Net 的层级。</translation>
    </message>
    <message>
        <source>The detector knows no class {0}. Give a number from 0 to {1}, or one of its names: {2}.</source>
        <extracomment>gradcam.class</extracomment>
        <translation>检测器没有类别 {0}。请给出 0 到 {1} 之间的编号，或其名称之一：{2}。</translation>
    </message>
    <message>
        <source>Grad-CAM needs one class from 0 to {0} for each of {1} images. Choose a class the detector knows.</source>
        <extracomment>gradcam.classes</extracomment>
        <translation>Grad-CAM 需要为 {1} 张图像各指定一个 0 到 {0} 的类别。请选择检测器已知的类别。</translation>
    </message>
    <message>
        <source>The project has no detector yet. Run it at least to the detector stage.</source>
        <extracomment>gradcam.no-detector</extracomment>
        <translation>项目尚无检测器。请至少运行到检测器阶段。</translation>
    </message>
    <message>
        <source>There is no decision to undo in {0}.</source>
        <extracomment>journal.nothing</extracomment>
        <translation>{0} 中没有可撤销的决定。</translation>
    </message>
    <message>
        <source>There is no undone decision to redo in {0}.</source>
        <extracomment>journal.nothing</extracomment>
        <translation>{0} 中没有可重做的决定。</translation>
    </message>
    <message>
        <source>{0} does not hold the snapshot that its refs/main names. Download the model again, or give one of the folders in its snapshots.</source>
        <extracomment>model.cache</extracomment>
        <translation>{0} 中没有 refs/main 所指的快照。请重新下载模型，或指定其 snapshots 中的某个文件夹。</translation>
    </message>
    <message>
        <source>{0} does not name a snapshot. Download the model again.</source>
        <extracomment>model.cache</extracomment>
        <translation>{0} 未指明快照。请重新下载模型。</translation>
    </message>
    <message>
        <source>{0} decodes latents of {1} channels to {2} times their side, but the model&apos;s have {3} channels and {4} times. Choose a decoder that was made for this model.</source>
        <extracomment>model.decoder</extracomment>
        <translation>{0} 将 {1} 通道的潜变量解码为其边长的 {2} 倍，而模型的潜变量为 {3} 通道、{4} 倍。请选择为该模型制作的解码器。</translation>
    </message>
    <message>
        <source>{0} is not a Stable Diffusion model of 1.x or 2.x, and no other family can be run. Use another model.</source>
        <extracomment>model.family</extracomment>
        <translation>{0} 不是 Stable Diffusion 1.x 或 2.x 模型，其他系列无法运行。请使用其他模型。</translation>
    </message>
    <message>
        <source>There is no model at {0}, nor is it in the Hugging Face cache {1}. Check the name, or download the model first (nothing is downloaded here); HF_HOME or HF_HUB_CACHE may name another cache.</source>
        <extracomment>model.missing</extracomment>
        <translation>{0} 处没有模型，Hugging Face 缓存 {1} 中也没有。请检查名称，或先下载模型（此处不会下载任何内容）；HF_HOME 或 HF_HUB_CACHE 可指定其他缓存。</translation>
    </message>
    <message>
        <source>{0} asks for a parameterization that is not known; known are &quot;eps&quot; and &quot;v&quot;. Correct the file.</source>
        <extracomment>model.parameterization</extracomment>
        <translation>{0} 指定了未知的 parameterization；已知的有 &quot;eps&quot; 和 &quot;v&quot;。请更正该文件。</translation>
    </message>
    <message>
        <source>{0} is pickled, which can hold programs and is not read. Get the model as .safetensors.</source>
        <extracomment>model.pickled</extracomment>
        <translation>{0} 是 pickle 文件，可能含有程序，因此不予读取。请获取 .safetensors 格式的模型。</translation>
    </message>
    <message>
        <source>{0} is a Stable Diffusion XL model, which this program can&apos;t run. Use a model of 1.x or 2.x.</source>
        <extracomment>model.sdxl</extracomment>
        <translation>{0} 是 Stable Diffusion XL 模型，本程序无法运行。请使用 1.x 或 2.x 模型。</translation>
    </message>
    <message>
        <source>{0} is missing; {1} lists it as a part of the weights. Get the model again.</source>
        <extracomment>model.shard-missing</extracomment>
        <translation>缺少 {0}；{1} 将其列为权重的一部分。请重新获取模型。</translation>
    </message>
    <message>
        <source>The tensor “{0}” is in {1} and in {2}. Get the model again.</source>
        <extracomment>model.shards-twice</extracomment>
        <translation>张量“{0}”同时存在于 {1} 和 {2}。请重新获取模型。</translation>
    </message>
    <message>
        <source>{1} lacks a part of the model: there is no “{0}”. Give a file with U-Net, autoencoder and text encoder.</source>
        <extracomment>model.single-part</extracomment>
        <translation>{1} 缺少模型的一部分：没有“{0}”。请提供包含 U-Net、自编码器和文本编码器的文件。</translation>
    </message>
    <message>
        <source>The shape of “{0}” in {1} is none that a Stable Diffusion model of 1.x or 2.x has. Use another file.</source>
        <extracomment>model.single-shape</extracomment>
        <translation>{1} 中“{0}”的形状不属于任何 Stable Diffusion 1.x 或 2.x 模型。请使用其他文件。</translation>
    </message>
    <message>
        <source>The scheduler&apos;s config has “lambda_min_clipped” {0}, which leaves no timestep.</source>
        <extracomment>scheduler.lambda</extracomment>
        <translation>调度器配置中的“lambda_min_clipped”为 {0}，没有剩余的时间步。</translation>
    </message>
    <message>
        <source>LCM was distilled with {0} steps, so that {1} are too many. Choose fewer.</source>
        <extracomment>scheduler.lcm-steps</extracomment>
        <translation>LCM 以 {0} 步蒸馏而成，{1} 步过多。请减少步数。</translation>
    </message>
    <message>
        <source>The scheduler&apos;s config has “original_inference_steps” {0}, more than its {1} training steps.</source>
        <extracomment>scheduler.original-steps</extracomment>
        <translation>调度器配置中的“original_inference_steps”为 {0}，多于其 {1} 个训练步。</translation>
    </message>
    <message>
        <source>Euler ancestral can&apos;t work with prediction_type “sample”. Choose the scheduler euler.</source>
        <extracomment>scheduler.prediction-ancestral</extracomment>
        <translation>Euler ancestral 不支持 prediction_type “sample”。请选择调度器 euler。</translation>
    </message>
    <message>
        <source>The scheduler&apos;s config has “{0}” {1}; supported are {2}.</source>
        <extracomment>scheduler.solver</extracomment>
        <translation>调度器配置中的“{0}”为 {1}；支持 {2}。</translation>
    </message>
    <message>
        <source>This scheduler adds noise in every call; give noise of the sample&apos;s shape.</source>
        <extracomment>scheduler.step-noise</extracomment>
        <translation>该调度器在每次调用时添加噪声；请提供与样本形状相同的噪声。</translation>
    </message>
    <message>
        <source>The scheduler&apos;s config has “{0}” {1}, which is not supported. Choose another scheduler.</source>
        <extracomment>scheduler.unsupported</extracomment>
        <translation>调度器配置中的“{0}”为 {1}，不受支持。请选择其他调度器。</translation>
    </message>
    <message>
        <source>{0} holds no tokenizer, and there is none beside it or in the Hugging Face cache {1}. Put vocab.json and merges.txt (of openai/clip-vit-large-patch14, for example) into the same folder.</source>
        <extracomment>tokenizer.single-file</extracomment>
        <translation>{0} 不含分词器，其旁边和 Hugging Face 缓存 {1} 中也没有。请将 vocab.json 和 merges.txt（例如 openai/clip-vit-large-patch14 的）放入同一文件夹。</translation>
    </message>
    <message>
        <source>The U-Net takes guidance embeddings of {0} channels (0: none), one or one for each of {1} latents, but got {2}. Use an embedding made for this model.</source>
        <extracomment>unet.guidance</extracomment>
        <translation>U-Net 接受 {0} 通道的引导嵌入（0 表示无），一个或为 {1} 个潜变量各一个，但得到 {2}。请使用为该模型制作的嵌入。</translation>
    </message>
    <message>
        <source>The tensor “{0}” of {1} holds values that are not finite as {2}. Get the file again, or choose another type of numbers.</source>
        <extracomment>weights.non-finite</extracomment>
        <translation>{1} 的张量“{0}”含有以 {2} 表示时非有限的值。请重新获取文件，或选择其他数值类型。</translation>
    </message>
    <message>
        <source>The detector&apos;s class {0} fits two classes of this project, {1} and {2}. Give them different names, or train a detector on this data.</source>
        <extracomment>detector.ambiguous</extracomment>
        <translation>检测器的类别 {0} 与本项目的两个类别 {1} 和 {2} 都匹配。请为它们取不同的名称，或用这些数据训练检测器。</translation>
    </message>
    <message>
        <source>The detector has more than one class {0}, so that its outputs can&apos;t be told apart. Use a detector whose classes have different names.</source>
        <extracomment>detector.repeated</extracomment>
        <translation>检测器有多个名为 {0} 的类别，因此无法区分其输出。请使用类别名称各不相同的检测器。</translation>
    </message>
    <message>
        <source>The name of {0} isn&apos;t UTF-8. Rename it.</source>
        <extracomment>image.name</extracomment>
        <translation>{0} 的名称不是 UTF-8。请重命名该文件。</translation>
    </message>
    <message>
        <source>The name of the class folder {0} in {1} isn&apos;t UTF-8. Rename the folder.</source>
        <extracomment>images.class-name</extracomment>
        <translation>{1} 中类别文件夹 {0} 的名称不是 UTF-8。请重命名该文件夹。</translation>
    </message>
    <message>
        <source>encode.size is {0} and synthesis.size is {1}; prototypes are what synthesis starts from, so give both the same.</source>
        <extracomment>preset.sizes</extracomment>
        <translation>encode.size 为 {0}，而 synthesis.size 为 {1}；合成从原型开始，请将两者设为相同的值。</translation>
    </message>
    <message>
        <source>The U-Net takes latents [N, {0}, h, w], one timestep or N, and N texts or (with one timestep) a multiple, but got {1}, {2} and {3} texts. Use inputs made for this model.</source>
        <extracomment>unet.input</extracomment>
        <translation>U-Net 需要潜变量 [N, {0}, h, w]、一个或 N 个时间步，以及 N 条文本或（只有一个时间步时）其倍数，但得到的是 {1}、{2} 和 {3} 条文本。请使用为此模型制作的输入。</translation>
    </message>
    <message>
        <source>The U-Net takes text [N, T, {0}], but got {1}. Use the text encoder of this model.</source>
        <extracomment>unet.text</extracomment>
        <translation>U-Net 需要文本 [N, T, {0}]，但得到的是 {1}。请使用此模型的文本编码器。</translation>
    </message>
    <message>
        <source>The class {0} has {1} images, fewer than the {2} images per class asked for. Add images or lower --ipc.</source>
        <extracomment>data.too-few</extracomment>
        <translation>类别 {0} 有 {1} 张图像，少于要求的每类 {2} 张。请添加图像或减小 --ipc。</translation>
    </message>
    <message>
        <source>{0} nests its values more than {1} deep. Correct it or get it again.</source>
        <extracomment>config.depth</extracomment>
        <translation>{0} 的值嵌套超过 {1} 层。请修正或重新获取。</translation>
    </message>
    <message>
        <source>In {0}, “{1}” is {2}; it has to be a list of one to eight usable values, one for each level. Correct the file.</source>
        <extracomment>config.list</extracomment>
        <translation>在 {0} 中，“{1}”为 {2}；必须是一至八个可用值的列表，每个层级一个。请修正文件。</translation>
    </message>
    <message>
        <source>“{0}” in {1} is {2}, which has a wrong type or is out of range. Correct it.</source>
        <extracomment>config.value</extracomment>
        <translation>{1} 中的“{0}”为 {2}，类型错误或超出范围。请修正。</translation>
    </message>
    <message>
        <source>A CUDA kernel could not be made or started: {0}. Update the NVIDIA driver, or run on the CPU.</source>
        <extracomment>cuda.kernel</extracomment>
        <translation>无法建立或启动 CUDA 内核：{0}。请更新 NVIDIA 驱动程序，或在 CPU 上运行。</translation>
    </message>
    <message>
        <source>This program was built without CUDA. Run on the CPU.</source>
        <extracomment>cuda.missing</extracomment>
        <translation>本程序构建时未包含 CUDA。请在 CPU 上运行。</translation>
    </message>
    <message>
        <source>Decision {0} of the project can&apos;t be read: {1}. Restore project.db from a copy of the project.</source>
        <extracomment>journal.damaged</extracomment>
        <translation>无法读取项目的决定 {0}：{1}。请从项目的副本恢复 project.db。</translation>
    </message>
    <message>
        <source>Memory ran out, so that images are made {0} at a time from here on. Their record says so.</source>
        <extracomment>memory.halved</extracomment>
        <translation>内存不足，因此从此处起每次生成 {0} 张图像。其记录中会注明。</translation>
    </message>
    <message>
        <source>{0} holds an encoder alone. Give the file or folder of the decoder.</source>
        <extracomment>model.no-decoder</extracomment>
        <translation>{0} 只含编码器。请提供解码器的文件或文件夹。</translation>
    </message>
    <message>
        <source>There is no class number {0} in this project.</source>
        <extracomment>override.sample</extracomment>
        <translation>此项目中没有编号为 {0} 的类别。</translation>
    </message>
    <message>
        <source>There is no prototype @{0}/{1} in this project yet. Run it at least to the prototypes stage.</source>
        <extracomment>prototypes.missing</extracomment>
        <translation>此项目中还没有原型 @{0}/{1}。请至少运行到原型阶段。</translation>
    </message>
    <message>
        <source>{0} has no image to review yet. Run the project first.</source>
        <extracomment>review.no-image</extracomment>
        <translation>{0} 尚无可审阅的图像。请先运行项目。</translation>
    </message>
    <message>
        <source>“{0}” is no saving. There are {1}, and all for all of them.</source>
        <extracomment>savings.unknown</extracomment>
        <translation>“{0}”不是节省项。现有节省项：{1}；all 表示全部。</translation>
    </message>
    <message>
        <source>“trained_betas” in {0} holds {1} numbers, but “num_train_timesteps” is {2}. Correct the file.</source>
        <extracomment>scheduler.beta-count</extracomment>
        <translation>{0} 中的“trained_betas”含有 {1} 个数，但“num_train_timesteps”为 {2}。请修正文件。</translation>
    </message>
    <message>
        <source>“{0}” in {1} holds {2}; betas lie above 0 and below 1. Correct the file.</source>
        <extracomment>scheduler.betas</extracomment>
        <translation>{1} 中的“{0}”含有 {2}；beta 必须大于 0 且小于 1。请修正文件。</translation>
    </message>
    <message>
        <source>“{0}” in {1} is {2}; it must lie between 0.000001 and 1000000. Correct the file.</source>
        <extracomment>scheduler.sigma</extracomment>
        <translation>{1} 中的“{0}”为 {2}；必须在 0.000001 和 1000000 之间。请修正文件。</translation>
    </message>
    <message>
        <source>“sigma_min” in {0} is {1}, above “sigma_max”, which is {2}. Correct the file.</source>
        <extracomment>scheduler.sigmas</extracomment>
        <translation>{0} 中的“sigma_min”为 {1}，大于“sigma_max”的 {2}。请修正文件。</translation>
    </message>
    <message>
        <source>The scheduler&apos;s config leaves only signal or only noise at training step {0} of {1}. Check its betas and num_train_timesteps.</source>
        <extracomment>scheduler.signal</extracomment>
        <translation>调度器的配置在第 {0} 个训练步（共 {1} 个）只留下信号或只留下噪声。请检查其 beta 和 num_train_timesteps。</translation>
    </message>
    <message>
        <source>{0} more candidates can&apos;t be asked for. Ask for 1 to {1}.</source>
        <extracomment>candidates.more</extracomment>
        <translation>无法请求再生成 {0} 个候选。请指定 1 到 {1}。</translation>
    </message>
    <message>
        <source>{0} isn&apos;t ready for candidates: its prototype, its judged baseline or the detector is missing. Run the project to the detect stage first.</source>
        <extracomment>candidates.too-early</extracomment>
        <translation>{0} 尚不能生成候选：缺少其原型、已判定的基线或检测器。请先将项目运行到 detect 阶段。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}. Repair or remove it.</source>
        <extracomment>images.walk</extracomment>
        <translation>无法读取 {0}：{1}。请修复或移除它。</translation>
    </message>
    <message>
        <source>Conv-3 of RDED</source>
        <translation>RDED 的 Conv-3</translation>
    </message>
    <message>
        <source>ConvNet-6 of Minimax</source>
        <translation>Minimax 的 ConvNet-6</translation>
    </message>
    <message>
        <source>Image folder with manifest</source>
        <translation>图像文件夹和清单</translation>
    </message>
    <message>
        <source>PNG files in a folder for each class, as torchvision&apos;s ImageFolder reads them, and manifest.json: how each image was made, judged and chosen</source>
        <translation>每个类别一个文件夹的 PNG 文件，可由 torchvision 的 ImageFolder 读取；manifest.json 记录每张图像如何生成、判定和选择</translation>
    </message>
    <message>
        <source>ResNet-18 of Minimax, instance normalisation</source>
        <translation>Minimax 的 ResNet-18，实例归一化</translation>
    </message>
    <message>
        <source>ResNet-18 of RDED, small stem</source>
        <translation>RDED 的 ResNet-18，小输入层</translation>
    </message>
    <message>
        <source>ResNet-18 of torchvision</source>
        <translation>torchvision 的 ResNet-18</translation>
    </message>
    <message>
        <source>ResNet-20 for 32 × 32 images</source>
        <translation>用于 32 × 32 图像的 ResNet-20</translation>
    </message>
    <message>
        <source>ResNet-50 of torchvision</source>
        <translation>torchvision 的 ResNet-50</translation>
    </message>
    <message>
        <source>ResNet-56 for 32 × 32 images</source>
        <translation>用于 32 × 32 图像的 ResNet-56</translation>
    </message>
    <message>
        <source>ResNet-AP-10 of Minimax, average pooling</source>
        <translation>Minimax 的 ResNet-AP-10，平均池化</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>The GPU failed: {0}. Everything finished is saved: start again and go on, and if it fails at the same place once more, check the driver with nvidia-smi or choose the CPU.</source>
        <extracomment>device.failed</extracomment>
        <translation>GPU 出错：{0}。已完成的内容均已保存：请重新启动并继续；若在同一处再次出错，请用 nvidia-smi 检查驱动，或改用 CPU。</translation>
    </message>
    <message>
        <source>There is no usable CUDA device here for {0}. Choose cpu, or check the driver with nvidia-smi.</source>
        <extracomment>device.missing</extracomment>
        <translation>此处没有可用于 {0} 的 CUDA 设备。请选择 cpu，或用 nvidia-smi 检查驱动。</translation>
    </message>
    <message>
        <source>There is no device {0}: the last of the CUDA devices here is cuda:{1}.</source>
        <extracomment>device.number</extracomment>
        <translation>没有设备 {0}：此处最后一个 CUDA 设备是 cuda:{1}。</translation>
    </message>
    <message>
        <source>The device “{0}” is not known. Choose auto, cpu, cuda or cuda:N.</source>
        <extracomment>device.unknown</extracomment>
        <translation>未知设备“{0}”。请选择 auto、cpu、cuda 或 cuda:N。</translation>
    </message>
    <message>
        <source>There is no number type “{0}” here. Choose one of: {1}.</source>
        <extracomment>dtype.unknown</extracomment>
        <translation>此处没有数值类型“{0}”。请选择其一：{1}。</translation>
    </message>
    <message>
        <source>Encoding needs a size and a batch of at least 1; they are {0} and {1}.</source>
        <extracomment>encode.options</extracomment>
        <translation>编码所需的尺寸和批量至少为 1；现为 {0} 和 {1}。</translation>
    </message>
    <message>
        <source>There is no format “{0}” to export to. Choose one of: {1}.</source>
        <extracomment>export.format</extracomment>
        <translation>没有导出格式“{0}”。请选择其一：{1}。</translation>
    </message>
    <message>
        <source>The format {0} has no option {1}. Leave it out, or choose another format.</source>
        <extracomment>export.option</extracomment>
        <translation>格式 {0} 没有选项 {1}。请去掉它，或选择其他格式。</translation>
    </message>
    <message>
        <source>There is no set “{0}”. Choose one of: {1}.</source>
        <extracomment>export.set</extracomment>
        <translation>没有集合“{0}”。请选择其一：{1}。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong: {0}. Everything finished is saved.</source>
        <extracomment>failure.unknown</extracomment>
        <translation>发生意外错误：{0}。已完成的内容均已保存。</translation>
    </message>
    <message>
        <source>{0}: {1}. Check the path, the permissions and the free space.</source>
        <extracomment>file.system</extracomment>
        <translation>{0}：{1}。请检查路径、权限和剩余空间。</translation>
    </message>
    <message>
        <source>The GPU has not enough memory. Everything finished is saved: close other programs that use it, take smaller batches or f16, or choose the CPU, and go on.</source>
        <extracomment>memory.device</extracomment>
        <translation>GPU 显存不足。已完成的内容均已保存：请关闭占用显存的其他程序、减小批量或使用 f16，或改用 CPU，然后继续。</translation>
    </message>
    <message>
        <source>There is not enough memory. Everything finished is saved: close other programs or take smaller batches, and go on.</source>
        <extracomment>memory.exhausted</extracomment>
        <translation>内存不足。已完成的内容均已保存：请关闭其他程序或减小批量，然后继续。</translation>
    </message>
    <message>
        <source>D4M replaces no image, so that the strategy {0} doesn&apos;t go with it. Choose the strategy baseline, or the method detector-guided.</source>
        <extracomment>method.strategy</extracomment>
        <translation>D4M 不替换任何图像，因此策略 {0} 与之不符。请选择策略 baseline 或方法 detector-guided。</translation>
    </message>
    <message>
        <source>There is no method called {0}. These are known: {1}.</source>
        <extracomment>method.unknown</extracomment>
        <translation>没有名为 {0} 的方法。已知的有：{1}。</translation>
    </message>
    <message>
        <source>There is no model of the shape “{0}”. Choose one of: {1}.</source>
        <extracomment>model.shape</extracomment>
        <translation>没有规格为“{0}”的模型。请选择其一：{1}。</translation>
    </message>
    <message>
        <source>A network can&apos;t calculate with what it was given: {0}. Either a file doesn&apos;t hold what it claims to, or this program has a fault.</source>
        <extracomment>network.failed</extracomment>
        <translation>网络无法处理所给的输入：{0}。要么某个文件的内容与其声明不符，要么本程序有缺陷。</translation>
    </message>
    <message>
        <source>The project&apos;s catalogue is damaged: {0} can&apos;t be read ({1}). Restore project.db from a copy.</source>
        <extracomment>project.damaged</extracomment>
        <translation>项目目录已损坏：无法读取 {0}（{1}）。请从副本恢复 project.db。</translation>
    </message>
    <message>
        <source>There is no way to make prototypes called {0}. These are known: {1}.</source>
        <extracomment>prototypes.method</extracomment>
        <translation>没有名为 {0} 的原型生成方式。已知的有：{1}。</translation>
    </message>
    <message>
        <source>Prototypes need a count, restarts and rounds of at least 1; they are {0}, {1} and {2}.</source>
        <extracomment>prototypes.options</extracomment>
        <translation>原型的数量、重启次数和轮数至少为 1；现为 {0}、{1} 和 {2}。</translation>
    </message>
    <message>
        <source>The sizes of synthesis are {0} and {1} pixels; both must be at least 1.</source>
        <extracomment>synthesis.options</extracomment>
        <translation>合成的尺寸为 {0} 和 {1} 像素；两者都必须至少为 1。</translation>
    </message>
    <message>
        <source>The system refused: {0}. Everything finished is saved; check the free space and the limits, and go on.</source>
        <extracomment>system.failed</extracomment>
        <translation>系统拒绝了操作：{0}。已完成的内容均已保存；请检查剩余空间和限制，然后继续。</translation>
    </message>
    <message>
        <source>A teacher&apos;s labels, as RDED validates</source>
        <translation>教师模型的标签（RDED 的验证方式）</translation>
    </message>
    <message>
        <source>All real images</source>
        <translation>所有真实图像</translation>
    </message>
    <message>
        <source>Hard labels, as Minimax validates</source>
        <translation>硬标签（Minimax 的验证方式）</translation>
    </message>
    <message>
        <source>Herding</source>
        <translation>Herding</translation>
    </message>
    <message>
        <source>Inception-v3 as FID is measured with, 2048 features</source>
        <translation>用于测量 FID 的 Inception-v3，2048 个特征</translation>
    </message>
    <message>
        <source>K-Center</source>
        <translation>K-Center</translation>
    </message>
    <message>
        <source>Random images</source>
        <translation>随机图像</translation>
    </message>
    <message>
        <source>Random real images</source>
        <translation>随机真实图像</translation>
    </message>
    <message>
        <source>Real images by K-Center</source>
        <translation>用 K-Center 选取的真实图像</translation>
    </message>
    <message>
        <source>Real images by herding</source>
        <translation>用 Herding 选取的真实图像</translation>
    </message>
    <message>
        <source>The chosen image of every sample</source>
        <translation>每个样本的所选图像</translation>
    </message>
    <message>
        <source>The first image of every sample</source>
        <translation>每个样本的第一张图像</translation>
    </message>
    <message>
        <source>The first images</source>
        <translation>最前面的图像</translation>
    </message>
    <message>
        <source>The first real images</source>
        <translation>最前面的真实图像</translation>
    </message>
    <message>
        <source>VGG-16&apos;s second linear layer, 4096 features</source>
        <translation>VGG-16 的第二个线性层，4096 个特征</translation>
    </message>
    <message>
        <source>What confidence alone would choose</source>
        <translation>仅凭置信度会选择的图像</translation>
    </message>
    <message>
        <source>What similarity alone would choose</source>
        <translation>仅凭相似度会选择的图像</translation>
    </message>
    <message>
        <source>The project&apos;s catalogue can&apos;t be written any more: {0}. Was its medium mounted for reading, or a permission taken away? Everything finished is saved.</source>
        <extracomment>catalogue.read-only</extracomment>
        <translation>项目目录库已无法再写入：{0}。请检查其介质是否以只读方式挂载，或权限是否已被取消。已完成的内容均已保存。</translation>
    </message>
    <message>
        <source>{0} fits several classes: {1}. Name one of them by its number, as @{2}.</source>
        <extracomment>class.ambiguous</extracomment>
        <translation>{0} 与多个类别匹配：{1}。请用编号指定其中一个，如 @{2}。</translation>
    </message>
    <message>
        <source>{0} holds several networks ({1}). Save the state dict of one of them.</source>
        <extracomment>classifier.several</extracomment>
        <translation>{0} 含有多个网络（{1}）。请保存其中一个的 state dict。</translation>
    </message>
    <message>
        <source>{0} holds two different tensors “{1}” and “{2}” for one place: two networks? Save the state dict of one of them.</source>
        <extracomment>classifier.twice</extracomment>
        <translation>{0} 在同一位置含有两个不同的张量“{1}”和“{2}”，可能包含两个网络。请保存其中一个的 state dict。</translation>
    </message>
    <message>
        <source>A comparison needs a level of 0.5 to 0.999 and 100 draws at least.</source>
        <extracomment>comparison.options</extracomment>
        <translation>比较需要 0.5 到 0.999 的水平和至少 100 次抽样。</translation>
    </message>
    <message>
        <source>A paired comparison needs as many repeats of both, each with the same test images. Evaluate both with the same seeds and the same test set.</source>
        <extracomment>comparison.outcomes</extracomment>
        <translation>配对比较要求两者的重复次数相同，且每次使用相同的测试图像。请用相同的种子和相同的测试集评估两者。</translation>
    </message>
    <message>
        <source>{0} holds more than {1} values. Is it the right file?</source>
        <extracomment>config.values</extracomment>
        <translation>{0} 含有超过 {1} 个值。文件是否正确？</translation>
    </message>
    <message>
        <source>There must be at least one image per class, not {0}.</source>
        <extracomment>coreset.count</extracomment>
        <translation>每类至少需要一张图像，而不是 {0}。</translation>
    </message>
    <message>
        <source>A coreset is chosen from a finite table of features with one label, 0 or more, per row. Make it with `stillroom-cli detect --out`.</source>
        <extracomment>coreset.features</extracomment>
        <translation>核心集从有限值的特征表中选取，每行须有一个不小于 0 的标签。请用 `stillroom-cli detect --out` 生成。</translation>
    </message>
    <message>
        <source>There is no coreset method called {0}. These are known: {1}.</source>
        <extracomment>coreset.method</extracomment>
        <translation>没有名为 {0} 的核心集方法。已知的有：{1}。</translation>
    </message>
    <message>
        <source>Class {0} has {1} images, fewer than the {2} asked for. Ask for fewer per class.</source>
        <extracomment>coreset.too-few</extracomment>
        <translation>类别 {0} 有 {1} 张图像，少于要求的 {2} 张。请减少每类数量。</translation>
    </message>
    <message>
        <source>What the detector says of these pictures is no number, so that they count as wrong: {0}. Check its weights.</source>
        <extracomment>detect.not-finite</extracomment>
        <translation>检测器对以下图片的输出不是数，因此按错误计：{0}。请检查其权重。</translation>
    </message>
    <message>
        <source>{0} and {1} look exchanged: the detector takes each for the other. It gets {2} of the real images right, and {3} if its labels are put in order. Check the order of its classes and the names of the folders.</source>
        <extracomment>detector.exchanged</extracomment>
        <translation>{0} 和 {1} 似乎互换了：检测器把两者互相认错。它对真实图像的正确率为 {2}，若把其标签排好顺序则为 {3}。请检查其类别的顺序和文件夹的名称。</translation>
    </message>
    <message>
        <source>The detector&apos;s labels look out of order. It takes these classes for others: {0}. It gets {1} of the real images right, and {2} if its labels are put in order. Check the order of its classes and the names of the folders.</source>
        <extracomment>detector.permuted</extracomment>
        <translation>检测器的标签顺序似乎有误。它把以下类别认作其他类别：{0}。它对真实图像的正确率为 {1}，若把其标签排好顺序则为 {2}。请检查其类别的顺序和文件夹的名称。</translation>
    </message>
    <message>
        <source>The detector&apos;s file holds several sets of weights: “{0}” was taken, not “{1}”. Save the other one&apos;s state dict alone to use it.</source>
        <extracomment>detector.several-weights</extracomment>
        <translation>检测器的文件含有多套权重：已采用“{0}”，而不是“{1}”。若要使用另一套，请单独保存它的 state dict。</translation>
    </message>
    <message>
        <source>The detector gets only {0} of {1} real images right. Is it the right one?</source>
        <extracomment>detector.weak</extracomment>
        <translation>检测器对 {1} 张真实图像的正确率只有 {0}。检测器是否正确？</translation>
    </message>
    <message>
        <source>This processor has no instructions for {0}: it is emulated and takes about {1} times as long as f32. Choose f32 or auto to be quicker.</source>
        <extracomment>dtype.emulated</extracomment>
        <translation>此处理器没有用于 {0} 的指令：只能模拟，用时约为 f32 的 {1} 倍。若要更快，请选择 f32 或 auto。</translation>
    </message>
    <message>
        <source>The classes of {0} have none of the test set&apos;s names; they were matched in sorted order.</source>
        <extracomment>evaluation.by-order</extracomment>
        <translation>{0} 的类别名称与测试集的都不同；已按排序顺序对应。</translation>
    </message>
    <message>
        <source>The class {0} of {1} is not among the test set&apos;s. Give sets with the same class folders.</source>
        <extracomment>evaluation.class</extracomment>
        <translation>{1} 的类别 {0} 不在测试集的类别之中。请提供具有相同类别文件夹的集合。</translation>
    </message>
    <message>
        <source>The evaluation in {0} is damaged: {1}. Remove that folder and evaluate again.</source>
        <extracomment>evaluation.damaged</extracomment>
        <translation>{0} 中的评估已损坏：{1}。请移除该文件夹并重新评估。</translation>
    </message>
    <message>
        <source>{0} holds an evaluation with other images, options or another teacher. Give another folder of results, or remove it.</source>
        <extracomment>evaluation.other-run</extracomment>
        <translation>{0} 含有使用其他图像、选项或教师模型的评估。请指定另一个结果文件夹，或移除它。</translation>
    </message>
    <message>
        <source>There is no protocol called {0}. These are known: {1}.</source>
        <extracomment>evaluation.protocol</extracomment>
        <translation>没有名为 {0} 的协议。已知的有：{1}。</translation>
    </message>
    <message>
        <source>Two of the sets are called {0}. Rename one of the folders.</source>
        <extracomment>evaluation.same-name</extracomment>
        <translation>有两个集合名为 {0}。请重命名其中一个文件夹。</translation>
    </message>
    <message>
        <source>--shard is I/N with I from 1 to N, for example 2/4, not {0}.</source>
        <extracomment>evaluation.shard</extracomment>
        <translation>--shard 写作 I/N，I 为 1 到 N，例如 2/4，而不是 {0}。</translation>
    </message>
    <message>
        <source>A shard leaves its runs in a folder that all share. Name it with --into.</source>
        <extracomment>evaluation.shard-into</extracomment>
        <translation>分片把各自的运行结果存入所有分片共用的文件夹。请用 --into 指定它。</translation>
    </message>
    <message>
        <source>The protocol {0} takes its labels from a teacher, and none of the sets is of a project with a detector. Name one, trained on the real images, with --teacher.</source>
        <extracomment>evaluation.teacher</extracomment>
        <translation>协议 {0} 从教师模型取得标签，而没有一个集合来自带检测器的项目。请用 --teacher 指定一个在真实图像上训练的教师模型。</translation>
    </message>
    <message>
        <source>The run of {0} was tested on {1} images, the others on {2}. Compare runs on the same test set only.</source>
        <extracomment>evaluation.test-differs</extracomment>
        <translation>{0} 的运行在 {1} 张图像上测试，其他的在 {2} 张上测试。请只比较使用同一测试集的运行。</translation>
    </message>
    <message>
        <source>The authors of the protocol {0} say nothing of a set like {1}; its batch and epochs are a choice of this program.</source>
        <extracomment>evaluation.unpublished</extracomment>
        <translation>协议 {0} 的作者没有提到 {1} 这样的集合；其批量和轮数由本程序选定。</translation>
    </message>
    <message>
        <source>The image files of these samples are missing or damaged: {0}. `verify --repair` forgets them and `run` makes them again; then export.</source>
        <extracomment>export.damaged</extracomment>
        <translation>以下样本的图像文件缺失或损坏：{0}。请用 `verify --repair` 清除其记录，再用 `run` 重新生成，然后导出。</translation>
    </message>
    <message>
        <source>These samples have no image, since all attempts failed, and are left out: {0}.</source>
        <extracomment>export.no-image</extracomment>
        <translation>以下样本因所有尝试均失败而没有图像，将被忽略：{0}。</translation>
    </message>
    <message>
        <source>The disk takes the folder of the class {0} for another one&apos;s, since their names differ in little such as case. Export to another disk.</source>
        <extracomment>export.same-folder</extracomment>
        <translation>磁盘把类别 {0} 的文件夹当作另一个类别的文件夹，因为两者名称只有大小写之类的细微差别。请导出到其他磁盘。</translation>
    </message>
    <message>
        <source>The weights of {0} aren&apos;t at {1}. Get {2} from {3} and put it there, or name a file with --weights.</source>
        <extracomment>features.missing</extracomment>
        <translation>{0} 的权重不在 {1}。请从 {3} 获取 {2} 并放到那里，或用 --weights 指定文件。</translation>
    </message>
    <message>
        <source>There are no features called {0}. These are known: {1}.</source>
        <extracomment>features.unknown</extracomment>
        <translation>没有名为 {0} 的特征。已知的有：{1}。</translation>
    </message>
    <message>
        <source>{0} fits several of the detector&apos;s classes: {1}. Give one&apos;s number.</source>
        <extracomment>gradcam.ambiguous</extracomment>
        <translation>{0} 与检测器的多个类别匹配：{1}。请给出其中一个的编号。</translation>
    </message>
    <message>
        <source>What the detector says of {0} is no number, so that there is nothing to show. Check the weights.</source>
        <extracomment>gradcam.not-finite</extracomment>
        <translation>检测器对 {0} 的输出不是数，因此没有可显示的内容。请检查权重。</translation>
    </message>
    <message>
        <source>Image {0} is all black.</source>
        <extracomment>image.black</extracomment>
        <translation>图像 {0} 全黑。</translation>
    </message>
    <message>
        <source>{0} is missing, though the project has made it. Put it back from a copy, or run `stillroom-cli verify --repair`: then `run` makes it again.</source>
        <extracomment>image.lost</extracomment>
        <translation>缺少 {0}，而项目已生成过它。请从副本放回，或运行 `stillroom-cli verify --repair`：之后 `run` 会重新生成它。</translation>
    </message>
    <message>
        <source>Image {0}: the model gave no finite pixels; they are black.</source>
        <extracomment>image.nan</extracomment>
        <translation>图像 {0}：模型未给出有限值的像素，这些像素为黑色。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: there isn&apos;t enough memory for its pixels. Make it smaller, or remove it.</source>
        <extracomment>image.unreadable</extracomment>
        <translation>无法读取 {0}：内存不足以容纳其像素。请缩小图像或移除它。</translation>
    </message>
    <message>
        <source>{0} is no readable image: it has more than 200 megapixels. Replace or remove it.</source>
        <extracomment>image.unreadable</extracomment>
        <translation>{0} 不是可读的图像：它超过 2 亿像素。请替换或移除它。</translation>
    </message>
    <message>
        <source>{0} is no readable image: it is cut short. Replace or remove it.</source>
        <extracomment>image.unreadable</extracomment>
        <translation>{0} 不是可读的图像：它被截断。请替换或移除它。</translation>
    </message>
    <message>
        <source>{0} is no readable image: it is damaged ({1}). Replace or remove it.</source>
        <extracomment>image.unreadable</extracomment>
        <translation>{0} 不是可读的图像：它已损坏（{1}）。请替换或移除它。</translation>
    </message>
    <message>
        <source>{0} is no readable image: its content is of no image format known here. Replace or remove it.</source>
        <extracomment>image.unreadable</extracomment>
        <translation>{0} 不是可读的图像：其内容不属于此处已知的任何图像格式。请替换或移除它。</translation>
    </message>
    <message>
        <source>{0} is no readable image: {1} can&apos;t be used. Save it as an RGB picture of 8 bits, or remove it.</source>
        <extracomment>image.unreadable</extracomment>
        <translation>{0} 不是可读的图像：{1} 无法使用。请另存为 8 位 RGB 图片，或移除它。</translation>
    </message>
    <message>
        <source>{0} is a link that leads back to itself or to a folder that it lies in. Remove it.</source>
        <extracomment>images.circle</extracomment>
        <translation>{0} 是指回自身或其所在文件夹的链接。请移除它。</translation>
    </message>
    <message>
        <source>The class folder {0} in {1} holds no images that can be used: {2}</source>
        <extracomment>images.empty-class</extracomment>
        <translation>{1} 中的类别文件夹 {0} 没有可用的图像：{2}</translation>
    </message>
    <message>
        <source>{0} is a link to something that doesn&apos;t exist. Repair or remove it.</source>
        <extracomment>images.link</extracomment>
        <translation>{0} 是指向不存在之物的链接。请修复或移除它。</translation>
    </message>
    <message>
        <source>None of the images in the class folder {0} in {1} could be used. Replace them or remove the folder.</source>
        <extracomment>images.none-readable</extracomment>
        <translation>{1} 中的类别文件夹 {0} 里的图像都无法使用。请替换它们或移除该文件夹。</translation>
    </message>
    <message>
        <source>{0} is a Stillroom project, not images to learn from. Move it elsewhere.</source>
        <extracomment>images.project</extracomment>
        <translation>{0} 是 Stillroom 项目，不是用于学习的图像。请把它移到别处。</translation>
    </message>
    <message>
        <source>{0} is neither file nor folder but a pipe, socket or device. Remove it.</source>
        <extracomment>images.special</extracomment>
        <translation>{0} 既不是文件也不是文件夹，而是管道、套接字或设备。请移除它。</translation>
    </message>
    <message>
        <source>Image {0}: the model gave no finite latent.</source>
        <extracomment>latent.nan</extracomment>
        <translation>图像 {0}：模型未给出有限值的潜变量。</translation>
    </message>
    <message>
        <source>Features of a detector need one. Name it with --detector.</source>
        <extracomment>metrics.detector</extracomment>
        <translation>检测器的特征需要一个检测器。请用 --detector 指定。</translation>
    </message>
    <message>
        <source>All {0} images have the same features, so that nothing can be measured by them. Look at the images, or take another network.</source>
        <extracomment>metrics.equal</extracomment>
        <translation>所有“{0}”图像的特征都相同，因此无法据此测量。请查看这些图像，或换用其他网络。</translation>
    </message>
    <message>
        <source>FID of {0} images with {1} features each is far above that of a large set: compare it with its floor and between sets of the same size only, or take KID.</source>
        <extracomment>metrics.few</extracomment>
        <translation>{0} 张图像、每张 {1} 个特征的 FID 远高于大集合的值：请只与其下限比较，并只在相同大小的集合之间比较，或改用 KID。</translation>
    </message>
    <message>
        <source>The {0} features hold NaN or infinity. Find the image they come from and make them again.</source>
        <extracomment>metrics.finite</extracomment>
        <translation>“{0}”特征含有 NaN 或无穷大。请找出它们来自的图像并重新生成特征。</translation>
    </message>
    <message>
        <source>Metrics need a neighbour of at least 1, a subset of at least 2 images and one subset; they are {0}, {1} and {2}.</source>
        <extracomment>metrics.options</extracomment>
        <translation>指标需要至少为 1 的近邻、至少含 2 张图像的子集和至少一个子集；现为 {0}、{1} 和 {2}。</translation>
    </message>
    <message>
        <source>The {0} features are no table of numbers with a row per image. Make them with `stillroom-cli detect --out`, or give a folder of images.</source>
        <extracomment>metrics.shape</extracomment>
        <translation>“{0}”特征不是每张图像一行的数值表。请用 `stillroom-cli detect --out` 生成，或提供图像文件夹。</translation>
    </message>
    <message>
        <source>The real features have {0} numbers each, the synthetic ones {1}: they come from different networks. Make both with the same one.</source>
        <extracomment>metrics.shape-differs</extracomment>
        <translation>真实图像的特征各有 {0} 个数，合成图像的各有 {1} 个：它们来自不同的网络。请用同一网络生成两者。</translation>
    </message>
    <message>
        <source>There are {0} {1} images; distances to the {2}th neighbour need more. Give more images or a smaller --nearest-k.</source>
        <extracomment>metrics.too-few</extracomment>
        <translation>只有 {0} 张“{1}”图像；计算到第 {2} 近邻的距离需要更多。请提供更多图像或减小 --nearest-k。</translation>
    </message>
    <message>
        <source>The token “{0}” was added to the tokenizer as number {1}, but the text encoder knows only {2} tokens. Give the text encoder that was trained with it, or leave it out of the prompt.</source>
        <extracomment>model.token</extracomment>
        <translation>词元“{0}”已作为编号 {1} 加入分词器，但文本编码器只认识 {2} 个词元。请提供与它一同训练的文本编码器，或从提示词中去掉它。</translation>
    </message>
    <message>
        <source>There are no weights in {0}: diffusion_pytorch_model.safetensors or model.safetensors is needed (.fp16, .bf16, shards with an index and .bin will do).</source>
        <extracomment>model.weights-missing</extracomment>
        <translation>{0} 中没有权重：需要 diffusion_pytorch_model.safetensors 或 model.safetensors（.fp16、.bf16、带索引的分片和 .bin 也可以）。</translation>
    </message>
    <message>
        <source>{0} doesn&apos;t end in {1}, which is what would be written. Give it that ending.</source>
        <extracomment>output.ending</extracomment>
        <translation>{0} 的结尾不是 {1}，而将写入的正是这种格式。请为它加上该扩展名。</translation>
    </message>
    <message>
        <source>{0} would be written over, but {1} is read. Choose another name for the output.</source>
        <extracomment>output.input</extracomment>
        <translation>{0} 将被覆盖，但 {1} 正要读取。请为输出选择其他名称。</translation>
    </message>
    <message>
        <source>{0} is there already and no file. Choose another name.</source>
        <extracomment>output.no-file</extracomment>
        <translation>{0} 已存在且不是文件。请选择其他名称。</translation>
    </message>
    <message>
        <source>{0} is being changed by another program, from a place that doesn&apos;t tell this one. Wait until it has ended, then open the project again.</source>
        <extracomment>project.changing</extracomment>
        <translation>另一个程序正在更改 {0}，而它所在之处不会通知本程序。请等它结束后重新打开项目。</translation>
    </message>
    <message>
        <source>{0} was removed, moved or replaced while it was open, so nothing can be kept there. Put it back, or open it where it lies now.</source>
        <extracomment>project.gone</extracomment>
        <translation>{0} 在打开期间被移除、移动或替换，因此无法在那里保存任何内容。请把它放回原处，或从现在的位置打开。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be locked for writing: {1}. Free some space or close other programs.</source>
        <extracomment>project.lock</extracomment>
        <translation>无法锁定 {0} 以便写入：{1}。请腾出空间或关闭其他程序。</translation>
    </message>
    <message>
        <source>{0} is open for writing in another Stillroom: process {1} on {2}. Close it there first.</source>
        <extracomment>project.locked</extracomment>
        <translation>{0} 已在另一个 Stillroom 中打开并可写入：{2} 上的进程 {1}。请先在那里关闭。</translation>
    </message>
    <message>
        <source>{0} lies on a medium that can only be read. Copy the project to a disk to go on with it there.</source>
        <extracomment>project.medium</extracomment>
        <translation>{0} 位于只能读取的介质上。请把项目复制到磁盘，在那里继续。</translation>
    </message>
    <message>
        <source>There is no folder {0}. Check the path; where it lies on a medium or a network drive, connect that first.</source>
        <extracomment>project.no-folder</extracomment>
        <translation>没有文件夹 {0}。请检查路径；如果它位于介质或网络驱动器上，请先连接。</translation>
    </message>
    <message>
        <source>The file system that {0} lies on can&apos;t lock files, so that two programs could write to the project at once. Turn locks on where it is mounted, or copy the project to a local disk.</source>
        <extracomment>project.no-locks</extracomment>
        <translation>{0} 所在的文件系统无法锁定文件，因此两个程序可能同时写入项目。请在其挂载处启用锁定，或把项目复制到本地磁盘。</translation>
    </message>
    <message>
        <source>{0} is still locked for process {1}, which has ended: a process that it had started, or the server of a network file system, keeps the lock. End that one (`fuser {0}/lock` shows it), or wait until the server has given the lock back.</source>
        <extracomment>project.owner-gone</extracomment>
        <translation>{0} 仍为已结束的进程 {1} 而锁定：由它启动的某个进程或网络文件系统的服务器保留着锁。请结束那个进程（用 `fuser {0}/lock` 查看），或等待服务器释放锁。</translation>
    </message>
    <message>
        <source>You may not write to {0}, so that {1} can only be read. Ask its owner for permission, or work on a copy of your own.</source>
        <extracomment>project.permission</extracomment>
        <translation>您无权写入 {0}，因此 {1} 只能读取。请向其所有者申请权限，或使用您自己的副本。</translation>
    </message>
    <message>
        <source>{0} is open for reading only. Open it for writing first.</source>
        <extracomment>project.read-only</extracomment>
        <translation>{0} 以只读方式打开。请先以可写方式打开。</translation>
    </message>
    <message>
        <source>{0} may not be read by you. Ask its owner for permission, or open the project as another user.</source>
        <extracomment>project.unreadable</extracomment>
        <translation>您无权读取 {0}。请向其所有者申请权限，或以其他用户身份打开项目。</translation>
    </message>
    <message>
        <source>{0} was written on a machine of the other byte order. Save it as safetensors there, or on this one.</source>
        <extracomment>pth.byte-order</extracomment>
        <translation>{0} 是在字节序相反的机器上写入的。请在那台机器上另存为 safetensors，或在本机上重新保存。</translation>
    </message>
    <message>
        <source>{0} is a TorchScript program, which is not read. Save the network&apos;s state_dict().</source>
        <extracomment>pth.script</extracomment>
        <translation>{0} 是 TorchScript 程序，不予读取。请保存网络的 state_dict()。</translation>
    </message>
    <message>
        <source>{0} holds several networks ({1}), and none under a usual name. Save the state dict of one of them.</source>
        <extracomment>pth.several</extracomment>
        <translation>{0} 含有多个网络（{1}），而没有一个使用常用名称。请保存其中一个的 state dict。</translation>
    </message>
    <message>
        <source>{0} holds averaged weights as a list without names (“{1}”), which fits no network. Copy them into the network and save its state_dict().</source>
        <extracomment>pth.shadow-list</extracomment>
        <translation>{0} 把平均权重存为没有名称的列表（“{1}”），无法用于任何网络。请把它们复制到网络中，再保存其 state_dict()。</translation>
    </message>
    <message>
        <source>{0} is a zip archive, but not one that PyTorch wrote. Unpack it and give the file of weights in it.</source>
        <extracomment>pth.zip</extracomment>
        <translation>{0} 是 zip 压缩包，但不是由 PyTorch 写入的。请解压并提供其中的权重文件。</translation>
    </message>
    <message>
        <source>The header of {0} holds more than a list of tensors can. The file is damaged; get it again.</source>
        <extracomment>safetensors.header-size</extracomment>
        <translation>{0} 的文件头内容超出张量列表可能的量。文件已损坏；请重新获取。</translation>
    </message>
    <message>
        <source>None of the images of {0} could be read. Give another set.</source>
        <extracomment>set.empty</extracomment>
        <translation>{0} 的图像都无法读取。请提供其他集合。</translation>
    </message>
    <message>
        <source>The set {0} lacks samples whose image failed: {1}.</source>
        <extracomment>set.failed</extracomment>
        <translation>集合 {0} 缺少图像失败的样本：{1}。</translation>
    </message>
    <message>
        <source>The set {0} isn&apos;t settled: these samples still wait for candidates: {1}. Run the project first.</source>
        <extracomment>set.pending</extracomment>
        <translation>集合 {0} 尚未确定：以下样本仍在等待候选：{1}。请先运行项目。</translation>
    </message>
    <message>
        <source>{0} is compressed. Unpack it and give the file that is in it.</source>
        <extracomment>weights.compressed</extracomment>
        <translation>{0} 是压缩文件。请解压并提供其中的文件。</translation>
    </message>
    <message>
        <source>{0} is empty. Get the file again.</source>
        <extracomment>weights.empty</extracomment>
        <translation>{0} 为空。请重新获取文件。</translation>
    </message>
    <message>
        <source>{0} is a file of {1}, which can&apos;t be read here. Save the weights as safetensors.</source>
        <extracomment>weights.format</extracomment>
        <translation>{0} 是 {1} 的文件，此处无法读取。请把权重保存为 safetensors。</translation>
    </message>
    <message>
        <source>{0} is a Git LFS pointer, not the weights themselves. Fetch the file itself (git lfs pull).</source>
        <extracomment>weights.lfs-pointer</extracomment>
        <translation>{0} 是 Git LFS 指针，不是权重本身。请获取实际文件 (git lfs pull)。</translation>
    </message>
    <message>
        <source>{0} is a file of PyTorch&apos;s, whatever its name ends in. Weights are needed as safetensors here; load them in Python and save them with safetensors.torch.save_file.</source>
        <extracomment>weights.pickled</extracomment>
        <translation>{0} 是 PyTorch 的文件，无论其扩展名为何。此处需要 safetensors 格式的权重；请在 Python 中加载，再用 safetensors.torch.save_file 保存。</translation>
    </message>
    <message>
        <source>{0} is a tar archive. Unpack it and give the file of weights that is in it.</source>
        <extracomment>weights.tar</extracomment>
        <translation>{0} 是 tar 归档。请解包并提供其中的权重文件。</translation>
    </message>
    <message>
        <source>{0} is a web page, not weights. Something went wrong when it was downloaded: get the file again.</source>
        <extracomment>weights.web-page</extracomment>
        <translation>{0} 是网页，不是权重。下载时出了问题：请重新获取文件。</translation>
    </message>
    <message>
        <source>{0} isn&apos;t the file that was scanned.</source>
        <extracomment>data.altered</extracomment>
        <translation>{0} 已不是扫描时的文件。</translation>
    </message>
    <message>
        <source>The class folders in {0} aren&apos;t those the project was made with (new: {1}; gone: {2}). Put them back, or make a new project.</source>
        <extracomment>data.changed</extracomment>
        <translation>{0} 中的类别文件夹与创建项目时的不同（新增：{1}；消失：{2}）。请恢复它们，或新建项目。</translation>
    </message>
    <message>
        <source>The data in {0} aren&apos;t as they were scanned: {1} files are new, {2} gone, {3} altered; {4} classes are new, {5} gone ({6}). The project goes by what was scanned and skips what it can&apos;t have any more. Put the files back, or let `stillroom-cli run --rescan` take them as they are now, which makes again what followed from their classes; other classes need a new project.</source>
        <extracomment>data.changed-since</extracomment>
        <translation>{0} 中的数据已与扫描时不同：文件新增 {1} 个、消失 {2} 个、改动 {3} 个；类别新增 {4} 个、消失 {5} 个（{6}）。项目以扫描时的内容为准，并跳过已无法取得的文件。请恢复这些文件，或用 `stillroom-cli run --rescan` 采用现在的内容，这会重新生成由这些类别得到的一切；类别不同则需要新建项目。</translation>
    </message>
    <message>
        <source>{0} files changed since they were scanned. They are scanned again, and everything is made again that followed from their classes: {1}.</source>
        <extracomment>data.rescanned</extracomment>
        <translation>扫描之后有 {0} 个文件发生了改动。将重新扫描它们，并重新生成由其类别得到的一切：{1}。</translation>
    </message>
    <message>
        <source>{0} isn&apos;t there any more.</source>
        <extracomment>data.vanished</extracomment>
        <translation>{0} 已不存在。</translation>
    </message>
    <message>
        <source>The data changed since the detector&apos;s training began: it starts over.</source>
        <extracomment>detector.begun-anew</extracomment>
        <translation>检测器开始训练之后数据发生了改动，训练将从头开始。</translation>
    </message>
    <message>
        <source>{0} isn&apos;t the detector that the project&apos;s predictions come from: its SHA-256 is {1}, recorded is {2}. Put the former file back, or let `verify --repair` forget it.</source>
        <extracomment>detector.changed</extracomment>
        <translation>{0} 不是得出本项目预测的检测器：其 SHA-256 为 {1}，记录的是 {2}。请恢复原来的文件，或用 `verify --repair` 舍弃它。</translation>
    </message>
    <message>
        <source>{0} is another file than this project was made with so far: its SHA-256 is {1}, recorded was {2}. It is taken from here on.</source>
        <extracomment>model.accepted</extracomment>
        <translation>{0} 与本项目至今所用的文件不同：其 SHA-256 为 {1}，记录的是 {2}。从现在起采用它。</translation>
    </message>
    <message>
        <source>{0} isn&apos;t the file that this project was made with so far: its SHA-256 is {1}, recorded is {2}. Put the former file back, or take this one on purpose with --accept-model (`stillroom-cli run`).</source>
        <extracomment>model.changed</extracomment>
        <translation>{0} 不是本项目至今所用的文件：其 SHA-256 为 {1}，记录的是 {2}。请恢复原来的文件，或用 --accept-model 有意采用它（`stillroom-cli run`）。</translation>
    </message>
    <message>
        <source>The autoencoder of {0} is a decoder alone, which can&apos;t encode real images. Give a model with both halves.</source>
        <extracomment>model.no-encoder</extracomment>
        <translation>{0} 的自编码器只有解码器，无法编码真实图像。请给出两部分齐全的模型。</translation>
    </message>
    <message>
        <source>{0} lies inside the data folder {1}, where its pictures would count as data. Choose a place outside.</source>
        <extracomment>output.inside-data</extracomment>
        <translation>{0} 位于数据文件夹 {1} 之内，其中的图像会被算作数据。请选择外面的位置。</translation>
    </message>
    <message>
        <source>encode.size and synthesis.size are {0}, but the model {1} takes multiples of {2}. Set both to {3}, for example.</source>
        <extracomment>preset.size-factor</extracomment>
        <translation>encode.size 和 synthesis.size 为 {0}，但模型 {1} 只接受 {2} 的倍数。例如可把两者都设为 {3}。</translation>
    </message>
    <message>
        <source>The class {0} has {1} images, but only {2} different ones: some of its {3} prototypes are alike, and so will their images be. Remove the copies and add images, or lower --ipc.</source>
        <extracomment>prototypes.copies</extracomment>
        <translation>类别 {0} 有 {1} 张图像，但只有 {2} 张互不相同：它的 {3} 个原型中有些会相同，其图像也会相同。请删除副本并添加图像，或减小 --ipc。</translation>
    </message>
    <message>
        <source>Standard output can&apos;t be written to: {0}. Free some space or choose another place, and run the command again.</source>
        <extracomment>output.unprinted</extracomment>
        <translation>无法写入标准输出：{0}。请腾出空间或选择其他位置，然后重新运行该命令。</translation>
    </message>
    <message>
        <source>A teacher&apos;s stored labels, as D4M validates</source>
        <translation>教师模型预存的标签（D4M 的验证方式）</translation>
    </message>
    <message>
        <source>Adam at 0.01, as the paper says</source>
        <translation>Adam，学习率 0.01（论文的设置）</translation>
    </message>
    <message>
        <source>Hard labels and one look, as DM evaluates</source>
        <translation>硬标签，只测试一次（DM 的评估方式）</translation>
    </message>
    <message>
        <source>ResNet-34 of torchvision</source>
        <translation>torchvision 的 ResNet-34</translation>
    </message>
    <message>
        <source>SGD at 0.01, as Minimax trains</source>
        <translation>SGD，学习率 0.01（Minimax 的训练方式）</translation>
    </message>
    <message>
        <source>What the rule chooses, no person&apos;s choice among it</source>
        <translation>规则选择的图像，不含人的选择</translation>
    </message>
    <message>
        <source>A calibration takes one row of finite logits for each label, two classes or more, and labels below their number; it was given {0} logits, {1} labels and {2} classes.</source>
        <extracomment>calibration.outcomes</extracomment>
        <translation>校准要求每个标签对应一行有限的 logits、至少两个类别，且标签小于类别数；收到的是 {0} 行 logits、{1} 个标签和 {2} 个类别。</translation>
    </message>
    <message>
        <source>The classes in {0} can&apos;t be used: {1}. Give names, NAME=OUTPUT, or a JSON file with a list of names or an object of outputs by name.</source>
        <extracomment>classes.map</extracomment>
        <translation>无法使用 {0} 中的类别：{1}。请给出名称、NAME=OUTPUT，或含名称列表或“名称到输出”对象的 JSON 文件。</translation>
    </message>
    <message>
        <source>The model card in {0} is damaged: {1}. Mend it, or train or download the detector again.</source>
        <extracomment>detector.card</extracomment>
        <translation>{0} 中的模型卡已损坏：{1}。请修复它，或重新训练或下载检测器。</translation>
    </message>
    <message>
        <source>The class {0} is said to be output {1}, but the detector has {2} outputs, from 0. Correct the classes.</source>
        <extracomment>detector.class-map</extracomment>
        <translation>类别 {0} 被指定为输出 {1}，但检测器有 {2} 个输出，从 0 起编号。请修正类别。</translation>
    </message>
    <message>
        <source>The detector has no class called {0}. Name its output as well: {0}=NUMBER, from 0.</source>
        <extracomment>detector.class-map</extracomment>
        <translation>检测器没有名为 {0} 的类别。请同时指定其输出：{0}=NUMBER，从 0 起编号。</translation>
    </message>
    <message>
        <source>The model card of {0} names {1} classes, but the program has {2} outputs. Say which outputs they are, as an object of outputs by name.</source>
        <extracomment>detector.class-map</extracomment>
        <translation>{0} 的模型卡列出 {1} 个类别，但该程序有 {2} 个输出。请用“名称到输出”对象说明各类别对应的输出。</translation>
    </message>
    <message>
        <source>{0} isn&apos;t a detector&apos;s model card, which is to lie there. Move it away, or give the detector another name.</source>
        <extracomment>detector.foreign-card</extracomment>
        <translation>{0} 不是检测器的模型卡，而模型卡须放在那里。请将其移走，或为检测器另取名称。</translation>
    </message>
    <message>
        <source>The TorchScript program in {0} gives logits alone, but features are needed here. Export it so that it gives (logits, features), the features being what enters its last layer.</source>
        <extracomment>detector.no-features</extracomment>
        <translation>{0} 中的 TorchScript 程序只给出 logits，但此处还需要特征。请将其导出为给出 (logits, features)，其中 features 是最后一层的输入。</translation>
    </message>
    <message>
        <source>The short side can&apos;t be resized to {0} pixels for an input of {1}. Give --resize 0, for both sides, or a number from {1} up.</source>
        <extracomment>detector.resize</extracomment>
        <translation>输入为 {1} 时，不能把短边缩放到 {0} 像素。请给出 --resize 0（缩放两边），或不小于 {1} 的数。</translation>
    </message>
    <message>
        <source>{0} is a TorchScript program, which has its own architecture and type of numbers. Leave out {1}.</source>
        <extracomment>detector.script-option</extracomment>
        <translation>{0} 是 TorchScript 程序，自带架构和数值类型。请去掉 {1}。</translation>
    </message>
    <message>
        <source>{0} has no images of these classes of the test set, whose images it can&apos;t get right: {1}.</source>
        <extracomment>evaluation.class-missing</extracomment>
        <translation>{0} 没有测试集中以下类别的图像，因此无法认对这些类别的测试图像：{1}。</translation>
    </message>
    <message>
        <source>{0} of the {1} test images are among the images of {2} that are trained on, so that its accuracy says less of unseen images. Test on images held back from it.</source>
        <extracomment>evaluation.overlap</extracomment>
        <translation>{1} 张测试图像中有 {0} 张也在 {2} 的训练图像之中，因此其准确率较难反映未见过的图像。请用未参与训练的图像测试。</translation>
    </message>
    <message>
        <source>{0} brings labels of its own, but in the protocol {1} a teacher gives them.</source>
        <extracomment>evaluation.soft-labels</extracomment>
        <translation>{0} 自带标签，但在协议 {1} 中标签由教师模型给出。</translation>
    </message>
    <message>
        <source>The teacher {0} has other classes than the test images. Give one that knows them by these names, or train one on the same class folders.</source>
        <extracomment>evaluation.teacher-differs</extracomment>
        <translation>教师模型 {0} 的类别与测试图像的不同。请提供以相同名称认识这些类别的模型，或用相同的类别文件夹训练一个。</translation>
    </message>
    <message>
        <source>The map that the detector&apos;s TorchScript program gives is not what its logits are made of, so that it shows nothing of them. Export it with the output of its last block as the map.</source>
        <extracomment>gradcam.foreign-map</extracomment>
        <translation>检测器的 TorchScript 程序给出的特征图未用于计算其 logits，因此无法解释 logits。请在导出时以最后一个块的输出作为特征图。</translation>
    </message>
    <message>
        <source>The detector&apos;s TorchScript program gives no map to show: it must give (logits, features, map). Export it so.</source>
        <extracomment>gradcam.no-map</extracomment>
        <translation>检测器的 TorchScript 程序没有给出可显示的特征图：它必须给出 (logits, features, map)。请如此导出。</translation>
    </message>
    <message>
        <source>The set has classes that the real images lack, so that it can&apos;t be measured class by class. Give real images with the same class folders.</source>
        <extracomment>metrics.class</extracomment>
        <translation>该集合中有真实图像所缺的类别，因此无法逐类测量。请提供具有相同类别文件夹的真实图像。</translation>
    </message>
    <message>
        <source>The judge {0} doesn&apos;t know the class {1}. Give one trained on the same class folders.</source>
        <extracomment>metrics.judge</extracomment>
        <translation>评判器 {0} 不认识类别 {1}。请提供用相同类别文件夹训练的评判器。</translation>
    </message>
    <message>
        <source>The judge {0} is the detector that chose the images of {1}, so that it is no independent one. Give a network of another architecture or seed.</source>
        <extracomment>metrics.judge-itself</extracomment>
        <translation>评判器 {0} 就是为 {1} 挑选图像的检测器，因此不是独立的。请提供其他架构或其他种子的网络。</translation>
    </message>
    <message>
        <source>The {0} features need one label per row to be measured class by class.</source>
        <extracomment>metrics.labels</extracomment>
        <translation>要按类别测量，“{0}”特征的每行须有一个标签。</translation>
    </message>
    <message>
        <source>To be measured class by class, files of features need labels. Make them with detect --out.</source>
        <extracomment>metrics.unlabelled</extracomment>
        <translation>要逐类测量，特征文件需要标签。请用 detect --out 生成。</translation>
    </message>
    <message>
        <source>All images of the set have the same features, so that nothing can be learnt from them. Look at the images, or take another detector.</source>
        <extracomment>probe.equal</extracomment>
        <translation>集合中所有图像的特征都相同，因此无法从中学习。请查看这些图像，或换用其他检测器。</translation>
    </message>
    <message>
        <source>The features hold NaN or infinity, so that no probe can be fitted to them. Check the detector&apos;s weights.</source>
        <extracomment>probe.finite</extracomment>
        <translation>特征含有 NaN 或无穷大，因此无法拟合探针。请检查检测器的权重。</translation>
    </message>
    <message>
        <source>The probe needs a detector&apos;s features, and none of the sets is of a project with one. Name one with --detector.</source>
        <extracomment>proxy.detector</extracomment>
        <translation>探针需要检测器的特征，而这些集合都不属于带有检测器的项目。请用 --detector 指定一个。</translation>
    </message>
    <message>
        <source>The trainings on {0} with {1} aren&apos;t there yet, so that there is no score. Run the other shards first.</source>
        <extracomment>rank.incomplete</extracomment>
        <translation>用 {1} 在 {0} 上的训练尚未完成，因此没有得分。请先运行其他分片。</translation>
    </message>
    <message>
        <source>{0} is no sound TorchScript file: {1}. Export it again.</source>
        <extracomment>script.damaged</extracomment>
        <translation>{0} 不是完好的 TorchScript 文件：{1}。请重新导出。</translation>
    </message>
    <message>
        <source>The TorchScript program in {0} failed on a batch of {1} images of {2}×{2} pixels: {3}. Check the size in its model card, or export it again.</source>
        <extracomment>script.failed</extracomment>
        <translation>{0} 中的 TorchScript 程序处理一批 {1} 张 {2}×{2} 像素的图像时出错：{3}。请检查其模型卡中的尺寸，或重新导出。</translation>
    </message>
    <message>
        <source>The TorchScript program in {0} uses “{1}”, which reaches outside it, and isn&apos;t run. Export a network that only calculates.</source>
        <extracomment>script.reaches-out</extracomment>
        <translation>{0} 中的 TorchScript 程序使用了会访问程序外部的“{1}”，因此不予运行。请导出只做计算的网络。</translation>
    </message>
    <message>
        <source>The TorchScript program in {0} gives {1}. It must give logits [N, classes], or a tuple of logits and features [N, D], or of these and a map [N, C, h, w].</source>
        <extracomment>script.result</extracomment>
        <translation>{0} 中的 TorchScript 程序给出 {1}。它必须给出 logits [N, classes]，或由 logits 和特征 [N, D] 组成的元组，或再加上特征图 [N, C, h, w] 的元组。</translation>
    </message>
    <message>
        <source>The detector&apos;s TorchScript program gives {0} for {1} images. It must give logits [N, classes], or a tuple of logits and features [N, D], or of these and a map [N, C, h, w].</source>
        <extracomment>script.shapes</extracomment>
        <translation>检测器的 TorchScript 程序对 {1} 张图像给出 {0}。它必须给出 logits [N, classes]，或由 logits 和特征 [N, D] 组成的元组，或再加上特征图 [N, C, h, w] 的元组。</translation>
    </message>
    <message>
        <source>There is nothing at {0}. Give a project&apos;s folder (also as FOLDER:baseline and the like), a folder of class folders, or a file of images and labels.</source>
        <extracomment>set.missing</extracomment>
        <translation>{0} 处没有任何内容。请提供项目文件夹（也可写作 FOLDER:baseline 等）、含类别文件夹的文件夹，或含图像和标签的文件。</translation>
    </message>
    <message>
        <source>{0} holds {1} sets of images; the first is taken.</source>
        <extracomment>set.several</extracomment>
        <translation>{0} 含有 {1} 个图像集合；采用第一个。</translation>
    </message>
    <message>
        <source>{0} holds no {1}. A set of tensors is images [N, 3, H, W] with labels [N] or soft labels [N, classes], in one file or in images.pt and labels.pt.</source>
        <extracomment>set.tensors</extracomment>
        <translation>{0} 不含 {1}。张量集合由图像 [N, 3, H, W] 和标签 [N] 或软标签 [N, classes] 组成，存于一个文件中，或分别存于 images.pt 和 labels.pt。</translation>
    </message>
    <message>
        <source>A project has no set called {0}. Choose one of: {1}, or k=K,beta=B.</source>
        <extracomment>set.unknown</extracomment>
        <translation>项目没有名为 {0} 的集合。请选择其一：{1}，或 k=K,beta=B。</translation>
    </message>
    <message>
        <source>Left out {0}: {1}</source>
        <extracomment>tables.damaged</extracomment>
        <translation>略去 {0}：{1}</translation>
    </message>
    <message>
        <source>There is no folder of results at {0}. Make one with evaluate --into.</source>
        <extracomment>tables.no-results</extracomment>
        <translation>{0} 处没有结果文件夹。请用 evaluate --into 生成。</translation>
    </message>
    <message>
        <source>There is no augmentation called “{0}”. Choose none, flip, light, minimax, imagenet or dsa.</source>
        <extracomment>training.augmentation</extracomment>
        <translation>没有名为“{0}”的数据增强。请选择 none、flip、light、minimax、imagenet 或 dsa。</translation>
    </message>
    <message>
        <source>There is no recipe called “{0}”. Choose one of {1}.</source>
        <extracomment>training.recipe</extracomment>
        <translation>没有名为“{0}”的训练方案。请选择其一：{1}。</translation>
    </message>
    <message>
        <source>There is no learning-rate schedule called “{0}”. Choose constant, multistep, cosine, cosine-half or tenth-once.</source>
        <extracomment>training.schedule</extracomment>
        <translation>没有名为“{0}”的学习率计划。请选择 constant、multistep、cosine、cosine-half 或 tenth-once。</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>D4M&apos;s own choices for CIFAR-10</source>
        <translation>D4M 自己针对 CIFAR-10 的选择</translation>
    </message>
    <message>
        <source>D4M&apos;s own choices for ImageNette</source>
        <translation>D4M 自己针对 ImageNette 的选择</translation>
    </message>
    <message>
        <source>The paper&apos;s choices for CIFAR-10</source>
        <translation>论文针对 CIFAR-10 的选择</translation>
    </message>
    <message>
        <source>The paper&apos;s choices for ImageNette</source>
        <translation>论文针对 ImageNette 的选择</translation>
    </message>
    <message>
        <source>The paper&apos;s choices for ImageWoof</source>
        <translation>论文针对 ImageWoof 的选择</translation>
    </message>
    <message>
        <source>The embedded sample: drawn pictures, a small model that knows them</source>
        <translation>内置示例：绘制的图片和认识它们的小模型</translation>
    </message>
    <message>
        <source>Random weights: every step of the method in seconds, pictures without meaning</source>
        <translation>随机权重：几秒内走完方法的每一步，图片没有意义</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::AttentionPage</name>
    <message>
        <source>Test image</source>
        <translation>测试图像</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>The first network</source>
        <translation>第一个网络</translation>
    </message>
    <message>
        <source>The second network</source>
        <translation>第二个网络</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>绘制(&amp;D)</translation>
    </message>
    <message>
        <source>Grad-CAM of two networks</source>
        <translation>两个网络的 Grad-CAM</translation>
    </message>
    <message>
        <source>Where two trained networks look in the same test images. Train some, choose two, and press Draw.</source>
        <translation>两个训练好的网络在相同测试图像中关注的位置。请先训练网络，选择其中两个，再按“绘制”。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>How many test images are shown</source>
        <translation>显示的测试图像数</translation>
    </message>
    <message>
        <source>Shows where both networks, as they were at the end of their training, see each image&apos;s class</source>
        <translation>显示两个网络在训练结束时从每张图像的何处看出其类别</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::BeforeAfterDelegate</name>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>the baseline</comment>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>候选 %1</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::BeforeAfterPage</name>
    <message>
        <source>No image of this class has been replaced.</source>
        <translation>此类别中没有图像被替换。</translation>
    </message>
    <message>
        <source>Baselines above, chosen images below</source>
        <translation>上方为基线，下方为所选图像</translation>
    </message>
    <message>
        <source>Only replaced</source>
        <translation>仅已替换的</translation>
    </message>
    <message>
        <source>Leaves out samples that keep their baseline</source>
        <translation>略去保留基线的样本</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>图片大小</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 images replaced</source>
        <translation>%1 · 已替换 %2/%3 张图像</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::BetaCurvesChart</name>
    <message>
        <source>Curves over β</source>
        <translation>随 β 变化的曲线</translation>
    </message>
    <message>
        <source>Counts instead of shares</source>
        <translation>以数量代替比例</translation>
    </message>
    <message>
        <source>Log-odds scale</source>
        <translation>对数几率刻度</translation>
    </message>
    <message>
        <source>What each β would lead to is shown here once baselines have been judged.</source>
        <translation>判定基线之后，此处会显示每个 β 的结果。</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>被标记</translation>
    </message>
    <message>
        <source>fallback</source>
        <translation>退选</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>label consistency (right)</source>
        <translation>标签一致率（右轴）</translation>
    </message>
    <message>
        <source>threshold β</source>
        <translation>阈值 β</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>share of samples, %</source>
        <translation>样本比例，%</translation>
    </message>
    <message>
        <source>label consistency, %</source>
        <translation>标签一致率，%</translation>
    </message>
    <message>
        <source>%1: %2 (%3 %)</source>
        <translation>%1：%2（%3 %）</translation>
    </message>
    <message>
        <source>label consistency: %1 %</source>
        <translation>标签一致率：%1 %</translation>
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
        <translation>相似</translation>
    </message>
    <message>
        <source>№ %1</source>
        <comment>rank</comment>
        <translation>第 %1 名</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::CandidateStripModel</name>
    <message>
        <source>Baseline image</source>
        <translation>基线图像</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>候选 %1</translation>
    </message>
    <message>
        <source>Not made yet. Run the pipeline to make it.</source>
        <translation>尚未生成。运行流水线即可生成。</translation>
    </message>
    <message>
        <source>Failed: it can&apos;t be chosen.</source>
        <translation>失败：不能选用。</translation>
    </message>
    <message>
        <source>Predicted as %1</source>
        <translation>预测为 %1</translation>
    </message>
    <message>
        <source>Rank %1 by confidence</source>
        <translation>置信度排名 %1</translation>
    </message>
    <message>
        <source>In the pool</source>
        <translation>在候选池中</translation>
    </message>
    <message>
        <source>Chosen: this image is exported</source>
        <translation>已选：将导出此图像</translation>
    </message>
    <message>
        <source>What the rule would choose</source>
        <translation>规则会选的图像</translation>
    </message>
    <message>
        <source>Pinned by a person</source>
        <translation>由人固定</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Confidence %1, above β %2</source>
        <translation>置信度 %1，高于 β %2</translation>
    </message>
    <message>
        <source>Confidence %1, not above β %2</source>
        <translation>置信度 %1，不高于 β %2</translation>
    </message>
    <message numerus="yes">
        <source>Mean similarity to N %1 (%n image(s) in N)</source>
        <translation>
            <numerusform>与 N 的平均相似度 %1（N 中有 %n 张图像）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ChartHead</name>
    <message>
        <source>What the chart shows</source>
        <translation>图表显示的内容</translation>
    </message>
    <message>
        <source>Save or copy: %1</source>
        <translation>保存或复制：%1</translation>
    </message>
    <message>
        <source>Save as a picture or a table, copy the values</source>
        <translation>保存为图片或表格，复制数值</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ChartPanel</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>图表显示的内容</translation>
    </message>
    <message>
        <source>Options of the chart</source>
        <translation>图表的选项</translation>
    </message>
    <message>
        <source>Scales, saving and copying</source>
        <translation>刻度、保存和复制</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ChooseButton</name>
    <message>
        <source>Weights (*.safetensors *.pth *.pt);;All files (*)</source>
        <translation>权重 (*.safetensors *.pth *.pt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>A &amp;folder…</source>
        <translation>文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>A fi&amp;le…</source>
        <translation>文件(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ClassListModel</name>
    <message>
        <source>All classes</source>
        <translation>全部类别</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n 个样本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>%n 个被标记</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ClassPanel</name>
    <message>
        <source>Find a class</source>
        <translation>查找类别</translation>
    </message>
    <message>
        <source>Shows the classes whose name contains this (Ctrl+Shift+F)</source>
        <translation>显示名称包含此内容的类别 (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::CompareBar</name>
    <message>
        <source>Fit</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Shows the whole pictures</source>
        <translation>显示整张图片</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>One pixel of the picture for each of the screen</source>
        <translation>图片的一个像素对应屏幕的一个像素</translation>
    </message>
    <message>
        <source>Two pictures at one place, in turns</source>
        <translation>两张图片在同一位置轮流显示</translation>
    </message>
    <message>
        <source>Two pictures at one place, with a divider to drag</source>
        <translation>两张图片在同一位置，可拖动分隔线</translation>
    </message>
    <message>
        <source>First picture</source>
        <translation>第一张图片</translation>
    </message>
    <message>
        <source>Second picture</source>
        <translation>第二张图片</translation>
    </message>
    <message>
        <source>Swaps the two pictures</source>
        <translation>交换两张图片</translation>
    </message>
    <message>
        <source>How long each picture stays</source>
        <translation>每张图片停留的时间</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stops the pictures from taking turns</source>
        <translation>停止轮流显示图片</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Back to the grid (Esc)</source>
        <translation>返回网格 (Esc)</translation>
    </message>
    <message>
        <source>Back to the grid</source>
        <translation>返回网格</translation>
    </message>
    <message>
        <source>Two pictures beside each other</source>
        <translation>两张图片并排显示</translation>
    </message>
    <message>
        <source>Baseline, the rule&apos;s choice, yours, and the candidate shown, beside each other</source>
        <translation>并排显示基线、规则的选择、您的选择和当前候选</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::CompareView</name>
    <message>
        <source>%1 left of the divider, %2 right of it</source>
        <translation>分隔线左侧为 %1，右侧为 %2</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ConfidenceChart</name>
    <message numerus="yes">
        <source>β is %1; %n baseline(s) are flagged.</source>
        <translation>
            <numerusform>β 为 %1；%n 个基线被标记。</numerusform>
        </translation>
    </message>
    <message>
        <source>Confidence histogram</source>
        <translation>置信度直方图</translation>
    </message>
    <message>
        <source>Log-odds scale</source>
        <translation>对数几率刻度</translation>
    </message>
    <message>
        <source>Logarithmic counts</source>
        <translation>对数计数</translation>
    </message>
    <message>
        <source>No baseline has been judged yet.</source>
        <translation>尚未判定任何基线。</translation>
    </message>
    <message>
        <source>baselines</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>chosen images</source>
        <translation>所选图像</translation>
    </message>
    <message>
        <source>confidence p</source>
        <translation>置信度 p</translation>
    </message>
    <message>
        <source>images, logarithmic</source>
        <translation>图像数，对数</translation>
    </message>
    <message>
        <source>images</source>
        <translation>图像数</translation>
    </message>
    <message>
        <source>Predicted as their class: %1 of %3 baselines, %2 of %3 chosen images.</source>
        <translation>预测为所属类别：基线 %1/%3，所选图像 %2/%3。</translation>
    </message>
    <message>
        <source>p from %1 to %2</source>
        <translation>p 从 %1 到 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n baseline(s)</source>
        <translation>
            <numerusform>%n 个基线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen image(s)</source>
        <translation>
            <numerusform>%n 张所选图像</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ConfusionChart</name>
    <message>
        <source>Confusion</source>
        <translation>混淆</translation>
    </message>
    <message>
        <source>Always as rows</source>
        <translation>始终按行显示</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Chosen images</source>
        <translation>所选图像</translation>
    </message>
    <message>
        <source>No baseline has been judged yet.</source>
        <translation>尚未判定任何基线。</translation>
    </message>
    <message>
        <source>no image is predicted as another class</source>
        <translation>没有图像被预测为其他类别</translation>
    </message>
    <message>
        <source>images</source>
        <translation>图像数</translation>
    </message>
    <message>
        <source>as intended</source>
        <translation>与目标类别相符</translation>
    </message>
    <message>
        <source>otherwise, 1 to %1</source>
        <translation>不相符，1 到 %1</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>预测类别</translation>
    </message>
    <message>
        <source>intended</source>
        <translation>目标类别</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen image(s) of %1 predicted as %2</source>
        <translation>
            <numerusform>%1 的 %n 张所选图像被预测为 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n baseline(s) of %1 predicted as %2</source>
        <translation>
            <numerusform>%1 的 %n 个基线被预测为 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen image(s) are predicted as another class.</source>
        <translation>
            <numerusform>%n 张所选图像被预测为其他类别。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n baseline(s) are predicted as another class.</source>
        <translation>
            <numerusform>%n 个基线被预测为其他类别。</numerusform>
        </translation>
    </message>
    <message>
        <source>Most often: %1.</source>
        <translation>最常见：%1。</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::DetectorBox</name>
    <message>
        <source>The classifier that finds the doubtful images</source>
        <translation>找出可疑图像的分类器</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>检测器</translation>
    </message>
    <message>
        <source>The detector&apos;s file</source>
        <translation>检测器文件</translation>
    </message>
    <message>
        <source>A .safetensors or .pth file</source>
        <translation>.safetensors 或 .pth 文件</translation>
    </message>
    <message>
        <source>Choose the detector&apos;s file</source>
        <translation>选择检测器文件</translation>
    </message>
    <message numerus="yes">
        <source>Train one on these images (%1, %Ln epoch(s))</source>
        <translation>
            <numerusform>用这些图像训练一个（%1，%Ln 轮）</numerusform>
        </translation>
    </message>
    <message>
        <source>Load one from a file</source>
        <translation>从文件加载</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::DifferenceChart</name>
    <message>
        <source>Paired differences</source>
        <translation>配对差值</translation>
    </message>
    <message>
        <source>Differences are shown here once two sets were trained with the same network and seed.</source>
        <translation>用相同的网络和种子训练两个集合后，此处会显示差值。</translation>
    </message>
    <message>
        <source>95 % by bootstrap, resolved</source>
        <translation>95 %（自助法），可分辨</translation>
    </message>
    <message>
        <source>not resolved: 0 lies inside, or one repeat</source>
        <translation>不可分辨：区间含 0，或只有一次重复</translation>
    </message>
    <message>
        <source>95 % by Student&apos;s t</source>
        <translation>95 %（t 分布）</translation>
    </message>
    <message>
        <source>difference, percent points</source>
        <translation>差值，百分点</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>可分辨</translation>
    </message>
    <message>
        <source>not resolved</source>
        <translation>不可分辨</translation>
    </message>
    <message numerus="yes">
        <source>%1 percent points over %n repeat(s)</source>
        <translation>
            <numerusform>%1 个百分点，%n 次重复</numerusform>
        </translation>
    </message>
    <message>
        <source>bootstrap %1</source>
        <translation>自助法 %1</translation>
    </message>
    <message>
        <source>Student&apos;s t %1</source>
        <translation>t 分布 %1</translation>
    </message>
    <message>
        <source>Student&apos;s t needs two repeats</source>
        <translation>t 分布需要两次重复</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n difference(s) resolved.</source>
        <translation>
            <numerusform>%n 个差值中有 %1 个可分辨。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::DiversityChart</name>
    <message>
        <source>Class diversity</source>
        <translation>类别多样性</translation>
    </message>
    <message>
        <source>Always as rows</source>
        <translation>始终按行显示</translation>
    </message>
    <message>
        <source>No class has two judged images to compare yet.</source>
        <translation>尚无类别有两张可比较的已判定图像。</translation>
    </message>
    <message>
        <source>baselines</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>chosen images</source>
        <translation>所选图像</translation>
    </message>
    <message>
        <source>mean pairwise cosine</source>
        <translation>平均两两余弦</translation>
    </message>
    <message>
        <source>mean pairwise cosine of the baselines</source>
        <translation>基线的平均两两余弦</translation>
    </message>
    <message>
        <source>a class; below the line: more diverse</source>
        <translation>一个类别；线下方：更多样</translation>
    </message>
    <message>
        <source>of the chosen images</source>
        <translation>所选图像的平均两两余弦</translation>
    </message>
    <message>
        <source>mean pairwise cosine %1 → %2</source>
        <translation>平均两两余弦 %1 → %2</translation>
    </message>
    <message>
        <source>more diverse than before</source>
        <translation>比之前更多样</translation>
    </message>
    <message>
        <source>less diverse than before</source>
        <translation>不如之前多样</translation>
    </message>
    <message>
        <source>as diverse as before</source>
        <translation>与之前一样多样</translation>
    </message>
    <message numerus="yes">
        <source>Mean pairwise cosine over %n class(es): %1 before, %2 after.</source>
        <translation>
            <numerusform>%n 个类别的平均两两余弦：之前 %1，之后 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more diverse, %2 less.</source>
        <translation>%1 个更多样，%2 个不如之前多样。</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::EvaluateForm</name>
    <message>
        <source>Sets that networks are trained on</source>
        <translation>用于训练网络的集合</translation>
    </message>
    <message>
        <source>&amp;Sets</source>
        <translation>集合(&amp;S)</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Compare with another project, a folder of class folders, or a file of tensors</source>
        <translation>与其他项目、含类别文件夹的文件夹或张量文件比较</translation>
    </message>
    <message>
        <source>A &amp;folder or another project…</source>
        <translation>文件夹或其他项目(&amp;F)…</translation>
    </message>
    <message>
        <source>Another set</source>
        <translation>其他集合</translation>
    </message>
    <message>
        <source>A fi&amp;le of tensors…</source>
        <translation>张量文件(&amp;L)…</translation>
    </message>
    <message>
        <source>Tensors (*.safetensors *.pt)</source>
        <translation>张量 (*.safetensors *.pt)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take the marked folder or file out of the list</source>
        <translation>从列表中移除选中的文件夹或文件</translation>
    </message>
    <message>
        <source>Networks that are trained</source>
        <translation>要训练的网络</translation>
    </message>
    <message>
        <source>&amp;Networks</source>
        <translation>网络(&amp;N)</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>How networks are trained and tested</source>
        <translation>网络的训练和测试方式</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>协议(&amp;P)</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复次数</translation>
    </message>
    <message>
        <source>Trainings of each set with each network, with the seeds 0, 1, 2 …</source>
        <translation>每个集合与每个网络的训练次数，种子依次为 0、1、2…</translation>
    </message>
    <message>
        <source>&amp;Repeats</source>
        <translation>重复次数(&amp;R)</translation>
    </message>
    <message>
        <source>As the protocol says</source>
        <translation>按协议</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Fewer epochs are quicker, and no longer the protocol</source>
        <translation>轮数越少越快，但不再符合协议</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>轮数(&amp;E)</translation>
    </message>
    <message>
        <source>Folder of test images</source>
        <translation>测试图像文件夹</translation>
    </message>
    <message>
        <source>Real images, a folder per class</source>
        <translation>真实图像，每类一个文件夹</translation>
    </message>
    <message>
        <source>&amp;Test images</source>
        <translation>测试图像(&amp;T)</translation>
    </message>
    <message>
        <source>Teac&amp;her</source>
        <translation>教师模型(&amp;H)</translation>
    </message>
    <message>
        <source>Detector that gives the labels</source>
        <translation>给出标签的检测器</translation>
    </message>
    <message>
        <source>The project&apos;s detector</source>
        <translation>项目的检测器</translation>
    </message>
    <message>
        <source>Folder of results</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <source>Resu&amp;lts</source>
        <translation>结果(&amp;L)</translation>
    </message>
    <message>
        <source>First choose a set, or two to compare.</source>
        <translation>请先选择一个集合，或选择两个进行比较。</translation>
    </message>
    <message>
        <source>First choose a network.</source>
        <translation>请先选择网络。</translation>
    </message>
    <message>
        <source>First name a folder of test images: real ones, a folder per class.</source>
        <translation>请先指定测试图像文件夹：真实图像，每类一个文件夹。</translation>
    </message>
    <message>
        <source>There is nothing at the place of the test images.</source>
        <translation>测试图像的位置没有任何内容。</translation>
    </message>
    <message>
        <source>First name a folder for the results, as a whole path.</source>
        <translation>请先以完整路径指定结果文件夹。</translation>
    </message>
    <message>
        <source>There is nothing at the place of the teacher.</source>
        <translation>教师模型的位置没有任何内容。</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::EvaluateHead</name>
    <message>
        <source>Pa&amp;use</source>
        <translation>暂停(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>开始(&amp;A)</translation>
    </message>
    <message>
        <source>Progress of the trainings</source>
        <translation>训练进度</translation>
    </message>
    <message>
        <source>Stops within one batch; what is trained is kept, and Start goes on from there (Esc)</source>
        <translation>在一个批次内停止；已训练的内容会保留，按“开始”会从那里继续 (Esc)</translation>
    </message>
    <message>
        <source>Trains what isn&apos;t kept yet (F5)</source>
        <translation>训练尚未保存的部分 (F5)</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Go o&amp;n</source>
        <translation>继续(&amp;N)</translation>
    </message>
    <message>
        <source>Goes on where it was paused (F6)</source>
        <translation>从暂停处继续 (F6)</translation>
    </message>
    <message>
        <source>Waits within one batch (F6)</source>
        <translation>在一个批次内暂停 (F6)</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::EvaluateWorkspace</name>
    <message>
        <source>There is nothing to evaluate yet: no baseline image has been made and judged.</source>
        <translation>尚无可评估的内容：还没有生成并判定的基线图像。</translation>
    </message>
    <message>
        <source>Go to Run</source>
        <translation>转到运行</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>参数扫描</translation>
    </message>
    <message>
        <source>A run is going on. Wait until it ends, or cancel it, then evaluate.</source>
        <translation>正在运行。请等待其结束或将其取消，然后再评估。</translation>
    </message>
    <message>
        <source>Use a new folder</source>
        <translation>使用新文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n training(s) done.</source>
        <translation>
            <numerusform>已完成 %1/%n 次训练。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What is trained is kept; Start goes on from here.</source>
        <translation>已停止。已训练的内容都已保留；按“开始”会从这里继续。</translation>
    </message>
    <message>
        <source>Measuring how long it takes…</source>
        <translation>正在测算所需时间…</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n 次训练</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them kept already</source>
        <translation>
            <numerusform>其中 %n 次已保存</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Saving decisions…</source>
        <translation>正在保存决定…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Reading the sets…</source>
        <translation>正在读取集合…</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>正在训练…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n training(s) done</source>
        <translation>
            <numerusform>已完成 %1/%n 次训练</numerusform>
        </translation>
    </message>
    <message>
        <source>batches: %1</source>
        <translation>批次：%1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
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
        <translation>精修集(&amp;N)</translation>
    </message>
    <message>
        <source>The chosen image of every sample: the rule&apos;s choice, or a person&apos;s</source>
        <translation>每个样本的所选图像：由规则或人选择</translation>
    </message>
    <message>
        <source>&amp;Baselines</source>
        <translation>基线(&amp;B)</translation>
    </message>
    <message>
        <source>The first image of every sample, to compare with</source>
        <translation>每个样本的第一张图像，用于比较</translation>
    </message>
    <message>
        <source>No &amp;images</source>
        <translation>不含图像(&amp;I)</translation>
    </message>
    <message>
        <source>Only what is ticked under “Beside it”</source>
        <translation>只导出“附带”中勾选的内容</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ExportExtras</name>
    <message>
        <source>&amp;Contact sheet</source>
        <translation>缩略图总览(&amp;C)</translation>
    </message>
    <message>
        <source>Feat&amp;ures</source>
        <translation>特征(&amp;U)</translation>
    </message>
    <message>
        <source>One safetensors file: all predictions and features, to check the selection elsewhere</source>
        <translation>一个 safetensors 文件：所有预测和特征，便于在别处核对选择</translation>
    </message>
    <message>
        <source>Ch&amp;arts</source>
        <translation>图表(&amp;A)</translation>
    </message>
    <message>
        <source>A folder with all charts of the review, dark on white</source>
        <translation>包含审阅中所有图表的文件夹，白底深色</translation>
    </message>
    <message>
        <source>Format of the charts</source>
        <translation>图表格式</translation>
    </message>
    <message>
        <source>PNG for slides and web pages; SVG and PDF stay sharp at any size</source>
        <translation>PNG 适合幻灯片和网页；SVG 和 PDF 在任何尺寸下都清晰</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Size of the charts</source>
        <translation>图表尺寸</translation>
    </message>
    <message>
        <source>The smaller the picture, the larger its letters in it; PNG has twice as many pixels</source>
        <translation>图片越小，其中的文字越大；PNG 的像素数为两倍</translation>
    </message>
    <message>
        <source>with tab&amp;les of their values</source>
        <translation>附数值表(&amp;L)</translation>
    </message>
    <message>
        <source>A TSV file beside each picture</source>
        <translation>每张图片旁附一个 TSV 文件</translation>
    </message>
    <message>
        <source>PNG: the baselines of each class, and below them the chosen images; a page for each few classes</source>
        <translation>PNG：每个类别的基线，下方是所选图像；每几个类别一页</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ExportFoot</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Stops; nothing half written remains (Esc)</source>
        <translation>停止；不会留下写了一半的内容 (Esc)</translation>
    </message>
    <message>
        <source>Writes what is chosen above (Enter)</source>
        <translation>写入以上所选内容 (Enter)</translation>
    </message>
    <message>
        <source>Waiting until every decision is on the disk…</source>
        <translation>正在等待所有决定写入磁盘…</translation>
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
        <translation>文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>格式(&amp;T)</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>附带</translation>
    </message>
    <message>
        <source>First choose what to export.</source>
        <translation>请先选择要导出的内容。</translation>
    </message>
    <message>
        <source>First make the missing images.</source>
        <translation>请先生成缺少的图像。</translation>
    </message>
    <message>
        <source>First decide what becomes of the pending samples.</source>
        <translation>请先决定如何处理待定样本。</translation>
    </message>
    <message>
        <source>First choose a folder that is free.</source>
        <translation>请先选择一个可用的文件夹。</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ExportFormatEdit</name>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ExportNotice</name>
    <message>
        <source>Export &amp;pending samples with their baseline</source>
        <translation>以基线导出待定样本(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>显示它们(&amp;S)</translation>
    </message>
    <message>
        <source>Shows the pending samples in the review</source>
        <translation>在审阅中显示待定样本</translation>
    </message>
    <message>
        <source>&amp;Make their candidates</source>
        <translation>生成它们的候选(&amp;M)</translation>
    </message>
    <message>
        <source>Makes what is missing of their candidates, nothing else</source>
        <translation>运行在当前 k 和 β 下缺少的阶段</translation>
    </message>
    <message>
        <source>&amp;Go to Run</source>
        <translation>转到运行(&amp;G)</translation>
    </message>
    <message>
        <source>Shows how far each stage is (Ctrl+1)</source>
        <translation>显示每个阶段的进度 (Ctrl+1)</translation>
    </message>
    <message>
        <source>The manifest marks them as pending</source>
        <translation>清单中会将它们标为待定</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) still have no image or no prediction. Run makes them.</source>
        <translation>
            <numerusform>%n 个样本还没有图像或预测。运行会生成它们。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) are pending: flagged, but without all their candidates.</source>
        <translation>
            <numerusform>%n 个样本待定：已标记，但候选不全。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ExportResult</name>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Opens the folder in your file manager</source>
        <translation>在文件管理器中打开该文件夹</translation>
    </message>
    <message>
        <source>Cop&amp;y path</source>
        <translation>复制路径(&amp;Y)</translation>
    </message>
    <message>
        <source>Copies the path, to be pasted elsewhere</source>
        <translation>复制路径，以便粘贴到别处</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n 张图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of charts</source>
        <translation>
            <numerusform>%n 个图表文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>已导出。</translation>
    </message>
    <message>
        <source>Exported: %1.</source>
        <translation>已导出：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) have no image, since every attempt failed; the manifest names them.</source>
        <translation>
            <numerusform>%n 个样本没有图像，因为每次尝试都失败；清单中列出了它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>No file manager could be started. The export is in %1.</source>
        <translation>无法启动文件管理器。导出位于 %1。</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ExportSummary</name>
    <message>
        <source>Samples by status</source>
        <translation>按状态统计样本</translation>
    </message>
    <message>
        <source>Label consistency</source>
        <translation>标签一致率</translation>
    </message>
    <message>
        <source>Chosen with</source>
        <translation>选择参数</translation>
    </message>
    <message>
        <source>The detector predicts %1 % of the baselines as their class, and %2 % of the chosen images.</source>
        <translation>检测器将 %1 % 的基线和 %2 % 的所选图像预测为其类别。</translation>
    </message>
    <message>
        <source>The detector predicts %1 % of the baselines as their class.</source>
        <translation>检测器将 %1 % 的基线预测为其类别。</translation>
    </message>
    <message>
        <source>k %1, β %2</source>
        <translation>k %1，β %2</translation>
    </message>
    <message>
        <source>nothing: the first image of every sample goes out</source>
        <translation>无：导出每个样本的第一张图像</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ExportTargetEdit</name>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>浏览(&amp;W)…</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>导出到的文件夹</translation>
    </message>
    <message>
        <source>A folder that doesn&apos;t exist yet, or an empty one: nothing is ever replaced</source>
        <translation>尚不存在的文件夹或空文件夹：绝不替换任何内容</translation>
    </message>
    <message>
        <source>Finds the folder in which the export is put</source>
        <translation>选择放置导出内容的文件夹</translation>
    </message>
    <message>
        <source>Put the export in this folder</source>
        <translation>将导出放入此文件夹</translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <translation>请指定一个文件夹。</translation>
    </message>
    <message>
        <source>Give the whole path, beginning with “/”.</source>
        <translation>请给出以“/”开头的完整路径。</translation>
    </message>
    <message>
        <source>This lies inside the project %1, whose files are all its own. Choose a place outside.</source>
        <translation>它位于项目 %1 内，其中的文件都属于该项目。请选择外部的位置。</translation>
    </message>
    <message>
        <source>Just written. Name another folder for the next export.</source>
        <translation>刚刚写入。下次导出请指定其他文件夹。</translation>
    </message>
    <message>
        <source>%1 exists already, and nothing is ever replaced. Name another folder.</source>
        <translation>%1 已存在，且绝不替换任何内容。请指定其他文件夹。</translation>
    </message>
    <message>
        <source>%1 is no folder. Choose another place.</source>
        <translation>%1 不是文件夹。请选择其他位置。</translation>
    </message>
    <message>
        <source>You may not write to %1. Choose another place.</source>
        <translation>您无权写入 %1。请选择其他位置。</translation>
    </message>
    <message>
        <source>Will be written there: %1</source>
        <translation>将在那里写入：%1</translation>
    </message>
    <message>
        <source>Will be made with a folder for each class in it.</source>
        <translation>将创建该文件夹，其中每个类别一个文件夹。</translation>
    </message>
    <message>
        <source>Will be made with a folder for each class in it; beside it: %1</source>
        <translation>将创建该文件夹，其中每个类别一个文件夹；旁边：%1</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ExportWorkspace</name>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>未导出任何内容。%1</translation>
    </message>
    <message>
        <source>A run is going on. Wait until it ends, or cancel it, then export.</source>
        <translation>正在运行。请等待结束或取消，然后再导出。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>已取消。未写入任何内容。</translation>
    </message>
    <message>
        <source>Some samples have become pending meanwhile. Nothing was exported.</source>
        <translation>其间有样本变为待定。未导出任何内容。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Saving decisions…</source>
        <translation>正在保存决定…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>%1 × %1 pixels</source>
        <translation>%1 × %1 像素</translation>
    </message>
    <message>
        <source>No images, only what lies beside them</source>
        <translation>不含图像，只有附带内容</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n 张图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n 个类别</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program writes to this project: its decisions on the disk go out, at the k and β seen here.</source>
        <translation>另一个程序正在写入此项目：将导出其在磁盘上的决定，并使用此处显示的 k 和 β。</translation>
    </message>
    <message>
        <source>There is nothing to export yet: no baseline image has been made and judged.</source>
        <translation>尚无可导出的内容：还没有生成并判定的基线图像。</translation>
    </message>
    <message>
        <source>Go to Run</source>
        <translation>转到运行</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::FilterBar</name>
    <message>
        <source>&amp;Find samples</source>
        <translation>查找样本(&amp;F)</translation>
    </message>
    <message>
        <source>Find samples</source>
        <translation>查找样本</translation>
    </message>
    <message>
        <source>Class, folder, predicted class, note, or a slot such as tench/3; every word has to be found (Ctrl+F)</source>
        <translation>类别、文件夹、预测类别、备注，或 tench/3 这样的位置；每个词都须找到 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Ranges of confidence and similarity, statuses, reviews, predicted classes</source>
        <translation>置信度和相似度的范围、状态、审阅、预测类别</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Shows every sample again</source>
        <translation>重新显示所有样本</translation>
    </message>
    <message>
        <source>Order of the samples</source>
        <translation>样本顺序</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>图片大小</translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl++ and Ctrl+−)</source>
        <translation>图片大小（Ctrl++ 和 Ctrl+−）</translation>
    </message>
    <message>
        <source>More filters (%1)</source>
        <translation>更多筛选 (%1)</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多筛选</translation>
    </message>
    <message>
        <source>Direction: %1</source>
        <translation>方向：%1</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Which samples are shown</source>
        <translation>显示哪些样本</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::FilterPopup</name>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多筛选</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>The class that the sample is of</source>
        <translation>样本所属的类别</translation>
    </message>
    <message>
        <source>Predicted as</source>
        <translation>预测为</translation>
    </message>
    <message>
        <source>What the detector takes the baseline or the chosen image for</source>
        <translation>检测器把基线或所选图像预测为什么</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>有备注</translation>
    </message>
    <message>
        <source>Samples that a note was written on</source>
        <translation>写有备注的样本</translation>
    </message>
    <message>
        <source>Changed by the sliders</source>
        <translation>因滑块而改变</translation>
    </message>
    <message>
        <source>Samples that the sliders, as they are now, choose another image for</source>
        <translation>按滑块的当前位置会改选其他图像的样本</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>p of the chosen image</source>
        <translation>所选图像的 p</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Mean similarity of the chosen image to N</source>
        <translation>所选图像与 N 的平均相似度</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Not flagged</source>
        <translation>未被标记</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Nobody has looked at it yet</source>
        <translation>尚无人看过</translation>
    </message>
    <message>
        <source>Somebody has seen the image that is chosen now</source>
        <translation>有人看过现在所选的图像</translation>
    </message>
    <message>
        <source>Another image is chosen now than the one seen</source>
        <translation>现在所选的图像与看过的不同</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::FlaggedShareChart</name>
    <message>
        <source>Flagged by class</source>
        <translation>各类别的标记情况</translation>
    </message>
    <message>
        <source>In class order</source>
        <translation>按类别顺序</translation>
    </message>
    <message>
        <source>No baseline has been judged yet.</source>
        <translation>尚未判定任何基线。</translation>
    </message>
    <message>
        <source>label mismatch</source>
        <translation>标签不符</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>置信度低</translation>
    </message>
    <message>
        <source>flagged baselines, %</source>
        <translation>被标记的基线，%</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n baseline(s) flagged (%2 %)</source>
        <translation>
            <numerusform>%n 个基线中有 %1 个被标记（%2 %）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label mismatch(es)</source>
        <translation>
            <numerusform>%n 个标签不符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with low confidence</source>
        <translation>
            <numerusform>%n 个置信度低</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n class(es) have flagged baselines.</source>
        <translation>
            <numerusform>%n 个类别中有 %1 个含有被标记的基线。</numerusform>
        </translation>
    </message>
    <message>
        <source>The most: %1, %2 %.</source>
        <translation>最多：%1，%2 %。</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::GridPanel</name>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>No sample of this class answers the filter.</source>
        <translation>此类别中没有符合筛选条件的样本。</translation>
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
        <translation>显示检测器在图像何处看到该类别 (G)</translation>
    </message>
    <message>
        <source>intended class</source>
        <translation>目标类别</translation>
    </message>
    <message>
        <source>predicted class</source>
        <translation>预测类别</translation>
    </message>
    <message>
        <source>Class that Grad-CAM looks for</source>
        <translation>Grad-CAM 查找的类别</translation>
    </message>
    <message>
        <source>Colours of Grad-CAM</source>
        <translation>Grad-CAM 的配色</translation>
    </message>
    <message>
        <source>Opacity of Grad-CAM</source>
        <translation>Grad-CAM 的不透明度</translation>
    </message>
    <message>
        <source>Also on the grid</source>
        <translation>也显示在网格中</translation>
    </message>
    <message>
        <source>Shows it over the chosen image of every sample in view</source>
        <translation>在每个可见样本的所选图像上显示</translation>
    </message>
    <message>
        <source>Class, colours and opacity of Grad-CAM</source>
        <translation>Grad-CAM 的类别、配色和不透明度</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
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
        <translation>决定，最新的在前</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>尚未作出任何决定。</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::LandscapeChart</name>
    <message>
        <source>k × β landscape</source>
        <translation>k × β 全景</translation>
    </message>
    <message>
        <source>Mean similarity</source>
        <translation>平均相似度</translation>
    </message>
    <message>
        <source>Mean confidence</source>
        <translation>平均置信度</translation>
    </message>
    <message>
        <source>Choices that change</source>
        <translation>改变的选择</translation>
    </message>
    <message>
        <source>What every k and β would lead to appears here while it is being computed.</source>
        <translation>计算期间，此处会显示每个 k 和 β 的结果。</translation>
    </message>
    <message>
        <source>threshold β</source>
        <translation>阈值 β</translation>
    </message>
    <message>
        <source>pool size k</source>
        <translation>候选池大小 k</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>some pending</source>
        <translation>部分待定</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>当前生效</translation>
    </message>
    <message>
        <source>nearest to what is in force</source>
        <translation>最接近当前生效值</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n class(es) so far</source>
        <translation>
            <numerusform>目前 %1/%n 个类别</numerusform>
        </translation>
    </message>
    <message>
        <source>k %1, β %2</source>
        <translation>k %1，β %2</translation>
    </message>
    <message>
        <source>mean similarity %1 (of %2 refined)</source>
        <translation>平均相似度 %1（%2 个已精修）</translation>
    </message>
    <message>
        <source>mean confidence %1 (of %2 refined)</source>
        <translation>平均置信度 %1（%2 个已精修）</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) change</source>
        <translation>
            <numerusform>%n 个选择改变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n 个待定</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1：从 %2 到 %3</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::MainMenu</name>
    <message>
        <source>&amp;Review</source>
        <translation>审阅(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Stillroom</source>
        <translation>关于 Stillroom(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>新建项目(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>试用示例(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>No project yet</source>
        <translation>尚无项目</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>About Stillroom</source>
        <translation>关于 Stillroom</translation>
    </message>
    <message>
        <source>&lt;b&gt;Stillroom&lt;/b&gt;&lt;p&gt;Detector-guided dataset distillation: prototypes, synthesis, detection, refinement, and a person&apos;s eye.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Stillroom&lt;/b&gt;&lt;p&gt;检测器引导的数据集蒸馏：原型、合成、检测、精修，以及人的眼光。&lt;/p&gt;&lt;p&gt;自由软件，依 GNU 通用公共许可证第 3 版或更新版本发布。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::MainWindow</name>
    <message>
        <source>Open a project folder</source>
        <translation>打开项目文件夹</translation>
    </message>
    <message>
        <source>Cancel the run before you open another project.</source>
        <translation>请先取消运行，再打开其他项目。</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>%1 – Stillroom</source>
        <translation>%1 – Stillroom</translation>
    </message>
    <message>
        <source>Making the sample…</source>
        <translation>正在创建示例…</translation>
    </message>
    <message>
        <source>Stopping the run, then closing. Everything finished is kept.</source>
        <translation>正在停止运行，随后关闭。已完成的内容都会保留。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run the stages (Ctrl+1)</source>
        <translation>运行各阶段 (Ctrl+1)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Look at the samples and decide (Ctrl+2)</source>
        <translation>查看样本并作决定 (Ctrl+2)</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Cancel the export before you open another project.</source>
        <translation>请先取消导出，再打开其他项目。</translation>
    </message>
    <message>
        <source>Stopping the export, then closing. Nothing half written remains.</source>
        <translation>正在停止导出，然后关闭。不会留下写了一半的内容。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Wait for what runs, or cancel it, before you change the language.</source>
        <translation>请等待正在运行的操作完成，或将其取消，再更改语言。</translation>
    </message>
    <message>
        <source>Finishing the current step, then closing.</source>
        <translation>正在完成当前步骤，随后关闭。</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Train networks on the sets and compare them (Ctrl+3)</source>
        <translation>用各集合训练网络并比较 (Ctrl+3)</translation>
    </message>
    <message>
        <source>Write the refined set (Ctrl+4 or Ctrl+E)</source>
        <translation>写出精修集 (Ctrl+4 或 Ctrl+E)</translation>
    </message>
    <message>
        <source>Cancel the evaluation before you open another project.</source>
        <translation>请先取消评估，再打开其他项目。</translation>
    </message>
    <message>
        <source>Stopping the evaluation, then closing. What is trained is kept.</source>
        <translation>正在停止评估，随后关闭。已训练的内容会保留。</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::MessageBanner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>What can be done about it</source>
        <translation>可采取的措施</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::MetricsPage</name>
    <message>
        <source>Set that is measured</source>
        <translation>要测量的集合</translation>
    </message>
    <message>
        <source>Network whose features are compared</source>
        <translation>用其特征进行比较的网络</translation>
    </message>
    <message>
        <source>The project&apos;s detector</source>
        <translation>项目的检测器</translation>
    </message>
    <message>
        <source>Real images</source>
        <translation>真实图像</translation>
    </message>
    <message>
        <source>The project&apos;s real images</source>
        <translation>项目的真实图像</translation>
    </message>
    <message>
        <source>Independent judge: a detector of another architecture or seed</source>
        <translation>独立评判器：架构或种子不同的检测器</translation>
    </message>
    <message>
        <source>Another detector (optional)</source>
        <translation>其他检测器（可选）</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>真实图像</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评判器</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>测量(&amp;M)</translation>
    </message>
    <message>
        <source>FID, KID, precision, recall, density, coverage and label consistency of the set</source>
        <translation>集合的 FID、KID、精确率、召回率、密度、覆盖率和标签一致率</translation>
    </message>
    <message>
        <source>Fin&amp;d nearest</source>
        <translation>查找最近图像(&amp;D)</translation>
    </message>
    <message>
        <source>The nearest real image of each image of the set</source>
        <translation>与集合中每张图像最近的真实图像</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>停止测量</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>测量进度</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Nothing has been measured yet. Choose a set and press Measure.</source>
        <translation>尚未测量任何内容。请选择集合并按“测量”。</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::NearestReal</name>
    <message numerus="yes">
        <source>Real images nearest to the prototype, from its cluster of %n image(s):</source>
        <translation>
            <numerusform>离原型最近的真实图像，来自其 %n 张图像的聚类：</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearest real</source>
        <translation>最近的真实图像</translation>
    </message>
    <message>
        <source>The prototype and the real images nearest to it</source>
        <translation>原型以及离它最近的真实图像</translation>
    </message>
    <message>
        <source>The prototype can&apos;t be shown:</source>
        <translation>无法显示原型：</translation>
    </message>
    <message>
        <source>The prototype, decoded as it is: what the images of this sample were made from.</source>
        <translation>按原样解码的原型：此样本的图像由它生成。</translation>
    </message>
    <message>
        <source>Prototype</source>
        <translation>原型</translation>
    </message>
    <message>
        <source>Real image %1</source>
        <translation>真实图像 %1</translation>
    </message>
    <message>
        <source>It can&apos;t be shown.</source>
        <translation>无法显示。</translation>
    </message>
    <message numerus="yes">
        <source>of %n image(s)</source>
        <translation>
            <numerusform>来自 %n 张图像</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>C&amp;reate the project</source>
        <translation>创建项目(&amp;R)</translation>
    </message>
    <message>
        <source>Drop a folder that holds a folder of images per class, a preset file (.toml), or a diffusers folder; anything else onto its own field.</source>
        <translation>可以拖入每类一个图像文件夹的数据文件夹、预设文件 (.toml) 或 diffusers 文件夹；其他内容请拖到各自的字段上。</translation>
    </message>
    <message>
        <source>Something is still running. Wait for it or cancel it; then create the project.</source>
        <translation>仍有任务在运行。请等待或取消它，然后再创建项目。</translation>
    </message>
    <message>
        <source>Making %1…</source>
        <translation>正在创建 %1…</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::NewProjectForm</name>
    <message>
        <source>A folder, a file, or a name such as organisation/model</source>
        <translation>文件夹、文件，或形如 organisation/model 的名称</translation>
    </message>
    <message>
        <source>The diffusion model&apos;s own</source>
        <translation>扩散模型自带的</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>使用 %1(&amp;U)</translation>
    </message>
    <message>
        <source>These look like the parts of a data set, not like classes.</source>
        <translation>这些看起来是数据集的划分，而不是类别。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) in all</source>
        <translation>
            <numerusform>共 %Ln 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>Found at %1</source>
        <translation>位于 %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>已更改：%1</translation>
    </message>
    <message>
        <source>A folder; it can be dropped here</source>
        <translation>文件夹；可拖放到此处</translation>
    </message>
    <message>
        <source>The real images: a folder that holds one folder of images per class, as ImageFolder takes it</source>
        <translation>真实图像：每类一个图像文件夹，即 ImageFolder 所用的形式</translation>
    </message>
    <message>
        <source>&amp;Data folder</source>
        <translation>数据文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>Choose the data folder</source>
        <translation>选择数据文件夹</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <source>Choose a preset file</source>
        <translation>选择预设文件</translation>
    </message>
    <message>
        <source>Presets (*.toml);;All files (*)</source>
        <translation>预设 (*.toml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Diffusion model</source>
        <translation>扩散模型</translation>
    </message>
    <message>
        <source>A diffusers folder, a single file, or the name of a repository in the Hugging Face cache; nothing is downloaded</source>
        <translation>diffusers 文件夹、单个文件，或 Hugging Face 缓存中仓库的名称；不会下载任何内容</translation>
    </message>
    <message>
        <source>Diffusion &amp;model</source>
        <translation>扩散模型(&amp;M)</translation>
    </message>
    <message>
        <source>Choose the diffusion model</source>
        <translation>选择扩散模型</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>An autoencoder that decodes in place of the model&apos;s own; a tiny one is fast and approximate</source>
        <translation>代替模型自带部分进行解码的自编码器；微型的速度快但只是近似</translation>
    </message>
    <message>
        <source>De&amp;coder</source>
        <translation>解码器(&amp;C)</translation>
    </message>
    <message>
        <source>Choose the decoder</source>
        <translation>选择解码器</translation>
    </message>
    <message>
        <source>De&amp;tector</source>
        <translation>检测器(&amp;T)</translation>
    </message>
    <message>
        <source>How many images of each class the distilled set gets (IPC)</source>
        <translation>蒸馏集中每个类别的图像数 (IPC)</translation>
    </message>
    <message>
        <source>&amp;Images per class</source>
        <translation>每类图像数(&amp;I)</translation>
    </message>
    <message>
        <source>Of everything that is generated: the same seed gives the same images</source>
        <translation>用于所有生成内容：相同的种子得到相同的图像</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>随机种子(&amp;S)</translation>
    </message>
    <message>
        <source>Where the project is made: a folder that doesn&apos;t exist yet, or an empty one</source>
        <translation>项目的创建位置：尚不存在的文件夹，或空文件夹</translation>
    </message>
    <message>
        <source>Project &amp;folder</source>
        <translation>项目文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Choose where the project is made</source>
        <translation>选择项目的创建位置</translation>
    </message>
    <message>
        <source>More &amp;values</source>
        <translation>更多值(&amp;V)</translation>
    </message>
    <message>
        <source>Every other value of the preset</source>
        <translation>预设的其他所有值</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on the sample</source>
        <translation>样本的备注</translation>
    </message>
    <message>
        <source>A note on this sample (Ctrl+Enter when done, Escape to take it back)</source>
        <translation>此样本的备注（Ctrl+Enter 完成，Esc 撤回）</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ParameterPanel</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Back to the preset&apos;s k and β</source>
        <translation>恢复预设的 k 和 β</translation>
    </message>
    <message>
        <source>Share of images that the detector predicts as their class: baselines, then chosen images</source>
        <translation>检测器预测为所属类别的图像比例：先是基线，后是所选图像</translation>
    </message>
    <message>
        <source>k: how many of the most confident candidates enter the pool ([ and ])</source>
        <translation>k：置信度最高的多少个候选进入候选池（[ 和 ]）</translation>
    </message>
    <message>
        <source>β: a baseline passes when its confidence is above it (, and .)</source>
        <translation>β：基线的置信度高于它即通过（, 和 .）</translation>
    </message>
    <message>
        <source>Pool size k</source>
        <translation>候选池大小 k</translation>
    </message>
    <message>
        <source>Threshold β</source>
        <translation>阈值 β</translation>
    </message>
    <message>
        <source>Preset: k %1, β %2</source>
        <translation>预设：k %1，β %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n 个待定</numerusform>
        </translation>
    </message>
    <message>
        <source>Label consistency %1 → %2 %</source>
        <translation>标签一致率 %1 → %2 %</translation>
    </message>
    <message>
        <source>No choice differs from the preset&apos;s</source>
        <translation>没有与预设不同的选择</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) differ from the preset&apos;s</source>
        <translation>
            <numerusform>%n 个选择与预设不同</numerusform>
        </translation>
    </message>
    <message>
        <source>No choice differs from those at k %1, β %2</source>
        <translation>没有与 k %1，β %2 时不同的选择</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) differ from those at k %1, β %2</source>
        <translation>
            <numerusform>%n 个选择与 k %1，β %2 时不同</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::PathField</name>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::PictureGridChart</name>
    <message numerus="yes">
        <source>%n picture(s), seen by: %1</source>
        <translation>
            <numerusform>%n 张图片，网络：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::PicturePairsChart</name>
    <message>
        <source>Nearest real images</source>
        <translation>最近的真实图像</translation>
    </message>
    <message>
        <source>Each image of the set is shown here beside the real one nearest to it.</source>
        <translation>此处并排显示集合中的每张图像及离它最近的真实图像。</translation>
    </message>
    <message>
        <source>%1 apart</source>
        <translation>距离 %1</translation>
    </message>
    <message numerus="yes">
        <source>The closest of %n pair(s): %1 and %2, %3 apart.</source>
        <translation>
            <numerusform>%n 对中最近的一对：%1 和 %2，距离 %3。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::PicturePanel</name>
    <message>
        <source>Esc goes back to the sample&apos;s image</source>
        <translation>按 Esc 返回样本的图像</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Holds images of the sample against each other in place of the grid (C)</source>
        <translation>在网格处对比此样本的图像 (C)</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::PictureView</name>
    <message>
        <source>This picture can&apos;t be read.</source>
        <translation>无法读取此图片。</translation>
    </message>
    <message>
        <source>Grad-CAM is on its way…</source>
        <translation>正在准备 Grad-CAM…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Fitted, %1</source>
        <translation>适应窗口，%1</translation>
    </message>
    <message>
        <source>Back to the sample&apos;s image</source>
        <translation>返回样本的图像</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::PresetValuesModel</name>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>The preset has %1 (Delete brings it back)</source>
        <translation>预设中为 %1（按 Delete 恢复）</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::PresetValuesView</name>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>More values of the preset</source>
        <translation>预设的更多值</translation>
    </message>
    <message>
        <source>Enter changes a value, Delete brings back the preset&apos;s</source>
        <translation>按 Enter 更改值，按 Delete 恢复预设的值</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ProjectStatus</name>
    <message>
        <source>Flagged samples that you marked as reviewed and that haven&apos;t changed since</source>
        <translation>您已标记为已审阅且此后没有改变的被标记样本</translation>
    </message>
    <message>
        <source>A decision counts as saved once it is on the disk</source>
        <translation>决定写入磁盘后才算已保存</translation>
    </message>
    <message>
        <source>Whether decisions are saved</source>
        <translation>决定是否已保存</translation>
    </message>
    <message>
        <source>Read-only: another program writes to this project</source>
        <translation>只读：另一个程序正在写入此项目</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>✓ Decisions saved</source>
        <translation>✓ 决定已保存</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>已审阅 %1/%2</translation>
    </message>
    <message>
        <source>Read-only: this project lies on a medium that can only be read</source>
        <translation>只读：此项目位于只能读取的介质上</translation>
    </message>
    <message>
        <source>Read-only: you may not write to this project</source>
        <translation>只读：您无权写入此项目</translation>
    </message>
    <message>
        <source>Read-only: the file system of this project can&apos;t lock files</source>
        <translation>只读：此项目所在的文件系统无法锁定文件</translation>
    </message>
    <message>
        <source>Read-only: a program that has ended left this project locked</source>
        <translation>只读：已结束的程序使此项目仍处于锁定状态</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::QueueModel</name>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>stopped at %1 %</source>
        <translation>停于 %1 %</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Best, %</source>
        <translation>最高，%</translation>
    </message>
    <message>
        <source>Last, %</source>
        <translation>最终，%</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::Rail</name>
    <message>
        <source>Workspaces</source>
        <translation>工作区</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::RangeEdit</name>
    <message>
        <source>%1: lowest</source>
        <translation>%1：最低值</translation>
    </message>
    <message>
        <source>%1: highest</source>
        <translation>%1：最高值</translation>
    </message>
    <message>
        <source>%1: range</source>
        <translation>%1：范围</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ResultsModel</name>
    <message>
        <source>%1 (paper, Table %2)</source>
        <translation>%1（论文，表 %2）</translation>
    </message>
    <message>
        <source>Printed in the paper&apos;s Table %1; not measured here</source>
        <translation>论文表 %1 中的数值；并非在此测得</translation>
    </message>
    <message>
        <source>One training says nothing of how repeats differ</source>
        <translation>一次训练无法说明重复之间的差异</translation>
    </message>
    <message numerus="yes">
        <source>Mean ± standard deviation over %n training(s)</source>
        <translation>
            <numerusform>%n 次训练的平均值 ± 标准差</numerusform>
        </translation>
    </message>
    <message>
        <source>Set</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
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
        <translation>最高，%</translation>
    </message>
    <message>
        <source>Last, %</source>
        <translation>最终，%</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>测试图像</translation>
    </message>
    <message>
        <source>Images per class</source>
        <translation>每类图像数</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复次数</translation>
    </message>
    <message>
        <source>The best of all looks at the test images, as the protocols report</source>
        <translation>各次测试中的最高值，与协议的报告方式相同</translation>
    </message>
    <message>
        <source>At the end of the training</source>
        <translation>训练结束时</translation>
    </message>
    <message>
        <source>How many images the accuracy is measured on</source>
        <translation>用于测量准确率的图像数</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ResultsPage</name>
    <message>
        <source>Accuracies</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Nothing has been trained yet. Choose two sets at the left, name the test images, and press Start.</source>
        <translation>尚未训练任何内容。请在左侧选择两个集合，指定测试图像，再按“开始”。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Set that the others are compared with</source>
        <translation>作为对照的集合</translation>
    </message>
    <message>
        <source>A&amp;gainst</source>
        <translation>对照(&amp;G)</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ReviewActions</name>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Choose candidate 0 to 9</source>
        <translation>选用候选 0 到 9</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 到 9</translation>
    </message>
    <message>
        <source>Choose candidate 10 to 19</source>
        <translation>选用候选 10 到 19</translation>
    </message>
    <message>
        <source>Shift with 0 to 9</source>
        <translation>Shift 加 0 到 9</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>k and β</source>
        <translation>k 和 β</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>&amp;Reviewed, and on to the next</source>
        <translation>已审阅并转到下一个(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pin the image shown</source>
        <translation>固定所示图像(&amp;P)</translation>
    </message>
    <message>
        <source>Keep the &amp;baseline</source>
        <translation>保留基线(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Clear the choice</source>
        <translation>清除选择(&amp;C)</translation>
    </message>
    <message>
        <source>Pin the r&amp;ule&apos;s choice</source>
        <translation>固定规则的选择(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Mark as reviewed</source>
        <translation>标记为已审阅(&amp;M)</translation>
    </message>
    <message>
        <source>Mark as &amp;not reviewed</source>
        <translation>标记为未审阅(&amp;N)</translation>
    </message>
    <message>
        <source>Write a n&amp;ote</source>
        <translation>写备注(&amp;O)</translation>
    </message>
    <message>
        <source>Choose candidate %1</source>
        <translation>选用候选 %1</translation>
    </message>
    <message>
        <source>Previous to re&amp;view</source>
        <translation>上一个待审阅样本(&amp;V)</translation>
    </message>
    <message>
        <source>Next &amp;flagged sample</source>
        <translation>下一个被标记的样本(&amp;F)</translation>
    </message>
    <message>
        <source>Previous flagged sample</source>
        <translation>上一个被标记的样本</translation>
    </message>
    <message>
        <source>Mak&amp;e candidates</source>
        <translation>生成候选(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>Make %n more candida&amp;tes</source>
        <translation>
            <numerusform>再生成 %n 个候选(&amp;T)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Grad-CAM</source>
        <translation>&amp;Grad-CAM</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>比较(&amp;O)</translation>
    </message>
    <message>
        <source>Next way to compare</source>
        <translation>下一种比较方式</translation>
    </message>
    <message>
        <source>The class before and &amp;after</source>
        <translation>类别的前后对照(&amp;A)</translation>
    </message>
    <message>
        <source>Fit the picture</source>
        <translation>图片适应窗口</translation>
    </message>
    <message>
        <source>Picture at 100 %</source>
        <translation>图片 100 %</translation>
    </message>
    <message>
        <source>Smaller k</source>
        <translation>减小 k</translation>
    </message>
    <message>
        <source>Larger k</source>
        <translation>增大 k</translation>
    </message>
    <message>
        <source>Lower β</source>
        <translation>降低 β</translation>
    </message>
    <message>
        <source>Higher β</source>
        <translation>提高 β</translation>
    </message>
    <message>
        <source>&amp;Find a class</source>
        <translation>查找类别(&amp;F)</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>放大图片</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>缩小图片</translation>
    </message>
    <message>
        <source>Cop&amp;y the image and its parameters</source>
        <translation>复制图像及其参数(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Choose a candi&amp;date</source>
        <translation>选用候选(&amp;D)</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ReviewCentre</name>
    <message>
        <source>Back to the grid</source>
        <translation>返回网格</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ReviewDocks</name>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>k and β</source>
        <translation>k 和 β</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>&amp;Reset the panels</source>
        <translation>重置面板(&amp;R)</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::ReviewWorkspace</name>
    <message>
        <source>There is nothing to review yet: no baseline image has been made and judged.</source>
        <translation>尚无可审阅的内容：还没有生成并判定的基线图像。</translation>
    </message>
    <message>
        <source>Go to Run</source>
        <translation>转到运行</translation>
    </message>
    <message>
        <source>On from the beginning of what is shown</source>
        <translation>从所显示内容的开头继续</translation>
    </message>
    <message>
        <source>On from the end of what is shown</source>
        <translation>从所显示内容的末尾继续</translation>
    </message>
    <message>
        <source>Nothing can be decided: the project is open for reading only</source>
        <translation>无法作决定：项目以只读方式打开</translation>
    </message>
    <message>
        <source>Every flagged sample shown of %1 is reviewed. Enter again goes on.</source>
        <translation>%1 中显示的被标记样本均已审阅。再按一次 Enter 继续。</translation>
    </message>
    <message>
        <source>On to %1</source>
        <translation>转到 %1</translation>
    </message>
    <message numerus="yes">
        <source>Every flagged sample shown is reviewed; %n more aren&apos;t shown. Enter again goes on.</source>
        <translation>
            <numerusform>显示的被标记样本均已审阅；另有 %n 个未显示。再按一次 Enter 继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all samples</source>
        <translation>显示所有样本</translation>
    </message>
    <message>
        <source>Every flagged sample is reviewed</source>
        <translation>被标记的样本均已审阅</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::RowsChart</name>
    <message>
        <source>Rows of %1</source>
        <translation>%1：各行</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::RunStatus</name>
    <message>
        <source>Progress of the run</source>
        <translation>运行进度</translation>
    </message>
    <message>
        <source>Cancel: stops within one denoising step; what is finished is kept</source>
        <translation>取消：在一个去噪步骤内停止；已完成的内容会保留</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 a stage, %2 done, %3 in all</extracomment>
        <translation>%1：%2 / %3</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::RunWorkspace</name>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 条警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>审阅(&amp;V)</translation>
    </message>
    <message>
        <source>Look at what was made (Ctrl+2)</source>
        <translation>查看生成的内容 (Ctrl+2)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Stops within one denoising step; everything finished is kept (Esc)</source>
        <translation>在一个去噪步骤内停止；已完成的内容都会保留 (Esc)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Makes what is missing at the k and β in force (F5)</source>
        <translation>按当前生效的 k 和 β 生成缺少的内容 (F5)</translation>
    </message>
    <message>
        <source>Stopped. Everything finished is kept; Run goes on from here.</source>
        <translation>已停止。已完成的内容都已保留；再次运行会从这里继续。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Running: %1</source>
        <translation>正在运行：%1</translation>
    </message>
    <message>
        <source>Everything is made</source>
        <translation>全部完成</translation>
    </message>
    <message>
        <source>Ready to run</source>
        <translation>可以运行</translation>
    </message>
    <message>
        <source>%1 of %2 stages done</source>
        <translation>已完成 %1/%2 个阶段</translation>
    </message>
    <message>
        <source>Cancel stops within one denoising step; everything finished is kept.</source>
        <translation>取消会在一个去噪步骤内停止；已完成的内容都会保留。</translation>
    </message>
    <message>
        <source>Another program writes to this project; here it can only be read.</source>
        <translation>另一个程序正在写入此项目；这里只能读取。</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n 个样本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>%n 个被标记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending: Run makes their candidates</source>
        <translation>
            <numerusform>%n 个待定：运行即可生成其候选</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been made yet.</source>
        <translation>尚未生成任何内容。</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Images per class</source>
        <translation>每类图像数</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>图像尺寸</translation>
    </message>
    <message>
        <source>%1 × %1 pixels</source>
        <translation>%1 × %1 像素</translation>
    </message>
    <message>
        <source>Diffusion model</source>
        <translation>扩散模型</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>检测器</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>There are no images to review yet.</source>
        <translation>尚无可审阅的图像。</translation>
    </message>
    <message>
        <source>Something is being made already. Cancel it first, or ask again when it is done.</source>
        <translation>已有内容正在生成。请先取消，或等其完成后再试。</translation>
    </message>
    <message>
        <source>Stopped. Whole batches of candidates are kept; ask again for the rest.</source>
        <translation>已停止。完整批次的候选会保留；其余的请再次请求。</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) made</source>
        <translation>
            <numerusform>已生成 %n 个候选</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was missing: these samples have their candidates.</source>
        <translation>没有缺少的内容：这些样本已有候选。</translation>
    </message>
    <message>
        <source>Makes the candidates that were asked for. Cancel keeps whole batches of them.</source>
        <translation>生成所请求的候选。取消时会保留完整批次。</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::RunsPage</name>
    <message>
        <source>Trainings</source>
        <translation>训练</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::SampleGridModel</name>
    <message>
        <source>Predicted as %1, confidence %2</source>
        <translation>预测为 %1，置信度 %2</translation>
    </message>
    <message>
        <source>Mean similarity to N %1</source>
        <translation>与 N 的平均相似度 %1</translation>
    </message>
    <message>
        <source>The sliders, as they are now, change this choice.</source>
        <translation>按滑块的当前位置，此选择会改变。</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::SettingsPanel</name>
    <message>
        <source>A higher β flagged samples whose candidates were never made; this makes just those</source>
        <translation>更高的 β 标记了从未生成候选的样本；此操作只生成这些候选</translation>
    </message>
    <message numerus="yes">
        <source>Make candidates of %n pending</source>
        <translation>
            <numerusform>生成 %n 个待定样本的候选</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::StageListModel</name>
    <message>
        <source>%1 of %2 %3</source>
        <extracomment>%1 done, %2 in all, %3 what is counted, such as images</extracomment>
        <translation>%1/%2 %3</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>用时 %1</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::StripBar</name>
    <message>
        <source>● in the pool   ◆ chosen   ◇ the rule&apos;s choice   │ β</source>
        <translation>● 在池中   ◆ 已选   ◇ 规则的选择   │ β</translation>
    </message>
    <message>
        <source>What the marks on the pictures and bars mean</source>
        <translation>图片和条形上标记的含义</translation>
    </message>
    <message>
        <source>Order of the candidates</source>
        <translation>候选顺序</translation>
    </message>
    <message>
        <source>Log-odds</source>
        <translation>对数几率</translation>
    </message>
    <message>
        <source>Confidence bars by log-odds: tells confidences near 1 apart</source>
        <translation>按对数几率显示置信度条：可区分接近 1 的置信度</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::StripPanel</name>
    <message>
        <source>Baseline and candidates</source>
        <translation>基线与候选</translation>
    </message>
    <message>
        <source>Choose a sample in the grid.</source>
        <translation>请在网格中选择一个样本。</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::SweepChart</name>
    <message>
        <source>Sweeps</source>
        <translation>参数扫描</translation>
    </message>
    <message>
        <source>Over k</source>
        <translation>随 k 变化</translation>
    </message>
    <message>
        <source>Over β</source>
        <translation>随 β 变化</translation>
    </message>
    <message>
        <source>No sweep is kept in this folder of results.</source>
        <translation>此结果文件夹中没有参数扫描。</translation>
    </message>
    <message>
        <source>candidates in the pool, k</source>
        <translation>池中候选数 k</translation>
    </message>
    <message>
        <source>threshold β</source>
        <translation>阈值 β</translation>
    </message>
    <message>
        <source>accuracy, %</source>
        <translation>准确率，%</translation>
    </message>
    <message>
        <source>%1: highest at %2, %3 %</source>
        <translation>%1：在 %2 处最高，%3 %</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::TableChart</name>
    <message>
        <source>Nothing to print yet.</source>
        <translation>尚无可输出的内容。</translation>
    </message>
    <message numerus="yes">
        <source>A table of %n row(s)</source>
        <translation>
            <numerusform>%n 行的表格</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stillroom::ui::TrainingChart</name>
    <message>
        <source>Training curves</source>
        <translation>训练曲线</translation>
    </message>
    <message>
        <source>Accuracy on the test images</source>
        <translation>测试图像上的准确率</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>Accuracy and loss are drawn here while networks are trained.</source>
        <translation>训练网络时，此处会绘制准确率和损失。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>accuracy, %</source>
        <translation>准确率，%</translation>
    </message>
    <message>
        <source>epoch %1: loss %2</source>
        <translation>第 %1 轮：损失 %2</translation>
    </message>
    <message>
        <source>epoch %1: %2 %</source>
        <translation>第 %1 轮：%2 %</translation>
    </message>
    <message>
        <source>%1: %2 in epoch %3</source>
        <translation>%1：第 %3 轮为 %2</translation>
    </message>
</context>
<context>
    <name>stillroom::ui::WelcomePage</name>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>Distils an image dataset with a diffusion model, finds the doubtful images with a detector, makes them anew, and lets you look, overrule and export.</source>
        <translation>用扩散模型蒸馏图像数据集，用检测器找出可疑图像并重新生成，由您查看、改判和导出。</translation>
    </message>
    <message>
        <source>&amp;Open a project…</source>
        <translation>打开项目(&amp;O)…</translation>
    </message>
    <message>
        <source>Opens a project folder (Ctrl+O); you can also drop one onto the window</source>
        <translation>打开项目文件夹 (Ctrl+O)；也可以把它拖到窗口上</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>试用示例(&amp;S)</translation>
    </message>
    <message>
        <source>Makes a small project from drawn pictures and tiny models, and runs it; takes a minute or two</source>
        <translation>用绘制的图片和微型模型创建一个小项目并运行；需要一两分钟</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>新建项目(&amp;N)…</translation>
    </message>
    <message>
        <source>Makes a project from your own images (Ctrl+N); you can also drop their folder onto the window</source>
        <translation>用您自己的图像新建项目 (Ctrl+N)；也可以把图像文件夹拖到窗口上</translation>
    </message>
    <message>
        <source>Stops what is being made</source>
        <translation>停止正在进行的创建</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>继续 %1</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>images</source>
        <translation>张图像</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>个类别</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>个样本</translation>
    </message>
    <message>
        <source>prototypes</source>
        <translation>个原型</translation>
    </message>
    <message>
        <source>files</source>
        <translation>个文件</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>批</translation>
    </message>
    <message>
        <source>detector</source>
        <translation>个检测器</translation>
    </message>
</context>
</TS>
