// SPDX-License-Identifier: GPL-3.0-or-later
// clang-format off
// Made by packaging/extract_core_messages.py from the sentences in core and app; don't edit.
#include <QtGlobal>

namespace {

[[maybe_unused]] constexpr const char* coreMessages[] = {
    "",
    QT_TRANSLATE_NOOP("core", "A teacher's labels, as RDED validates"),
    QT_TRANSLATE_NOOP("core", "A teacher's stored labels, as D4M validates"),
    QT_TRANSLATE_NOOP("core", "Adam at 0.01, as the paper says"),
    QT_TRANSLATE_NOOP("core", "All real images"),
    QT_TRANSLATE_NOOP("core", "Conv-3 of RDED"),
    QT_TRANSLATE_NOOP("core", "ConvNet-6 of Minimax"),
    QT_TRANSLATE_NOOP("core", "Hard labels and one look, as DM evaluates"),
    QT_TRANSLATE_NOOP("core", "Hard labels, as Minimax validates"),
    QT_TRANSLATE_NOOP("core", "Herding"),
    QT_TRANSLATE_NOOP("core", "Image folder with manifest"),
    QT_TRANSLATE_NOOP("core", "Inception-v3 as FID is measured with, 2048 features"),
    QT_TRANSLATE_NOOP("core", "K-Center"),
    QT_TRANSLATE_NOOP("core", "PNG files in a folder for each class, as torchvision's ImageFolder reads them, and manifest.json: how each image was made, judged and chosen"),
    QT_TRANSLATE_NOOP("core", "Random images"),
    QT_TRANSLATE_NOOP("core", "Random real images"),
    QT_TRANSLATE_NOOP("core", "Real images by K-Center"),
    QT_TRANSLATE_NOOP("core", "Real images by herding"),
    QT_TRANSLATE_NOOP("core", "ResNet-18 of Minimax, instance normalisation"),
    QT_TRANSLATE_NOOP("core", "ResNet-18 of RDED, small stem"),
    QT_TRANSLATE_NOOP("core", "ResNet-18 of torchvision"),
    QT_TRANSLATE_NOOP("core", "ResNet-20 for 32 × 32 images"),
    QT_TRANSLATE_NOOP("core", "ResNet-34 of torchvision"),
    QT_TRANSLATE_NOOP("core", "ResNet-50 of torchvision"),
    QT_TRANSLATE_NOOP("core", "ResNet-56 for 32 × 32 images"),
    QT_TRANSLATE_NOOP("core", "ResNet-AP-10 of Minimax, average pooling"),
    QT_TRANSLATE_NOOP("core", "SGD at 0.01, as Minimax trains"),
    QT_TRANSLATE_NOOP("core", "The chosen image of every sample"),
    QT_TRANSLATE_NOOP("core", "The first image of every sample"),
    QT_TRANSLATE_NOOP("core", "The first images"),
    QT_TRANSLATE_NOOP("core", "The first real images"),
    QT_TRANSLATE_NOOP("core", "VGG-16's second linear layer, 4096 features"),
    QT_TRANSLATE_NOOP("core", "What confidence alone would choose"),
    QT_TRANSLATE_NOOP("core", "What similarity alone would choose"),
    QT_TRANSLATE_NOOP("core", "What the rule chooses, no person's choice among it"),
    QT_TRANSLATE_NOOP("core", "…"),
    //: calibration.outcomes
    QT_TRANSLATE_NOOP("core", "A calibration takes one row of finite logits for each label, two classes or more, and labels below their number; it was given {0} logits, {1} labels and {2} classes."),
    //: candidates.more
    QT_TRANSLATE_NOOP("core", "{0} more candidates can't be asked for. Ask for 1 to {1}."),
    //: candidates.too-early
    QT_TRANSLATE_NOOP("core", "{0} isn't ready for candidates: its prototype, its judged baseline or the detector is missing. Run the project to the detect stage first."),
    //: catalogue.disk
    QT_TRANSLATE_NOOP("core", "The project's catalogue can't be written: {0}. Free some space, then go on."),
    //: catalogue.failed
    QT_TRANSLATE_NOOP("core", "The project's catalogue refused an operation: {0}. Close other programs that use it and try again."),
    //: catalogue.read-only
    QT_TRANSLATE_NOOP("core", "The project's catalogue can't be written any more: {0}. Was its medium mounted for reading, or a permission taken away? Everything finished is saved."),
    //: class.ambiguous
    QT_TRANSLATE_NOOP("core", "{0} fits several classes: {1}. Name one of them by its number, as @{2}."),
    //: class.unknown
    QT_TRANSLATE_NOOP("core", "There is no class {0}. The classes are: {1}; @0, @1 … work too."),
    //: classes.map
    QT_TRANSLATE_NOOP("core", "The classes in {0} can't be used: {1}. Give names, NAME=OUTPUT, or a JSON file with a list of names or an object of outputs by name."),
    //: classifier.several
    QT_TRANSLATE_NOOP("core", "{0} holds several networks ({1}). Save the state dict of one of them."),
    //: classifier.size
    QT_TRANSLATE_NOOP("core", "The network {0} can't take images of {1}×{1} pixels. Use at least {2}×{2}."),
    //: classifier.spec
    QT_TRANSLATE_NOOP("core", "A classifier with {0} classes for {1}×{1} pixels can't be made. Use 1 class or more and 8 to 4096 pixels."),
    //: classifier.twice
    QT_TRANSLATE_NOOP("core", "{0} holds two different tensors “{1}” and “{2}” for one place: two networks? Save the state dict of one of them."),
    //: classifier.unknown
    QT_TRANSLATE_NOOP("core", "There is no classifier called “{0}”. Choose one of {1}."),
    //: classifier.unrecognised
    QT_TRANSLATE_NOOP("core", "The tensors are not those of any classifier known here ({0}). Give a file of one of these networks."),
    //: comparison.options
    QT_TRANSLATE_NOOP("core", "A comparison needs a level of 0.5 to 0.999 and 100 draws at least."),
    //: comparison.outcomes
    QT_TRANSLATE_NOOP("core", "A paired comparison needs as many repeats of both, each with the same test images. Evaluate both with the same seeds and the same test set."),
    //: config.blocks
    QT_TRANSLATE_NOOP("core", "{0} has the block {2} in “{1}”, which this program doesn't know; it knows {3}. Use another model."),
    //: config.depth
    QT_TRANSLATE_NOOP("core", "{0} nests its values more than {1} deep. Correct it or get it again."),
    //: config.json
    QT_TRANSLATE_NOOP("core", "{0} is not valid JSON (line {1}). Correct it or get it again."),
    //: config.json-value
    QT_TRANSLATE_NOOP("core", "{0} holds a value that JSON can't express. Correct it or get it again."),
    //: config.list
    QT_TRANSLATE_NOOP("core", "In {0}, “{1}” is {2}; it has to be a list of one to eight usable values, one for each level. Correct the file."),
    //: config.object
    QT_TRANSLATE_NOOP("core", "{0} does not hold a JSON object. Is it the right file?"),
    //: config.unsupported
    QT_TRANSLATE_NOOP("core", "{0} sets “{1}” to {2}, which this program can't run; it knows {3}. Use another model."),
    //: config.value
    QT_TRANSLATE_NOOP("core", "“{0}” in {1} is {2}, which has a wrong type or is out of range. Correct it."),
    //: config.values
    QT_TRANSLATE_NOOP("core", "{0} holds more than {1} values. Is it the right file?"),
    //: coreset.count
    QT_TRANSLATE_NOOP("core", "There must be at least one image per class, not {0}."),
    //: coreset.features
    QT_TRANSLATE_NOOP("core", "A coreset is chosen from a finite table of features with one label, 0 or more, per row. Make it with `stillroom-cli detect --out`."),
    //: coreset.method
    QT_TRANSLATE_NOOP("core", "There is no coreset method called {0}. These are known: {1}."),
    //: coreset.too-few
    QT_TRANSLATE_NOOP("core", "Class {0} has {1} images, fewer than the {2} asked for. Ask for fewer per class."),
    //: cuda.kernel
    QT_TRANSLATE_NOOP("core", "A CUDA kernel could not be made or started: {0}. Update the NVIDIA driver, or run on the CPU."),
    //: cuda.missing
    QT_TRANSLATE_NOOP("core", "This program was built without CUDA. Run on the CPU."),
    //: data.altered
    QT_TRANSLATE_NOOP("core", "{0} isn't the file that was scanned."),
    //: data.changed
    QT_TRANSLATE_NOOP("core", "The class folders in {0} aren't those the project was made with (new: {1}; gone: {2}). Put them back, or make a new project."),
    //: data.changed-since
    QT_TRANSLATE_NOOP("core", "The data in {0} aren't as they were scanned: {1} files are new, {2} gone, {3} altered; {4} classes are new, {5} gone ({6}). The project goes by what was scanned and skips what it can't have any more. Put the files back, or let `stillroom-cli run --rescan` take them as they are now, which makes again what followed from their classes; other classes need a new project."),
    //: data.rescanned
    QT_TRANSLATE_NOOP("core", "{0} files changed since they were scanned. They are scanned again, and everything is made again that followed from their classes: {1}."),
    //: data.too-few
    QT_TRANSLATE_NOOP("core", "The class {0} has {1} images, fewer than the {2} images per class asked for. Add images or lower --ipc."),
    //: data.vanished
    QT_TRANSLATE_NOOP("core", "{0} isn't there any more."),
    //: detect.by-order
    QT_TRANSLATE_NOOP("core", "The detector's class names are none of the folder's; classes were matched in sorted order."),
    //: detect.class
    QT_TRANSLATE_NOOP("core", "The class folder “{0}” is not among the detector's classes. Give a folder with its classes only."),
    //: detect.classes
    QT_TRANSLATE_NOOP("core", "There are {0} class folders but the detector knows {1} classes. Give a folder that fits it."),
    //: detect.not-finite
    QT_TRANSLATE_NOOP("core", "What the detector says of these pictures is no number, so that they count as wrong: {0}. Check its weights."),
    //: detector.ambiguous
    QT_TRANSLATE_NOOP("core", "The detector's class {0} fits two classes of this project, {1} and {2}. Give them different names, or train a detector on this data."),
    //: detector.begun-anew
    QT_TRANSLATE_NOOP("core", "The data changed since the detector's training began: it starts over."),
    //: detector.card
    QT_TRANSLATE_NOOP("core", "The model card in {0} is damaged: {1}. Mend it, or train or download the detector again."),
    //: detector.changed
    QT_TRANSLATE_NOOP("core", "{0} isn't the detector that the project's predictions come from: its SHA-256 is {1}, recorded is {2}. Put the former file back, or let `verify --repair` forget it."),
    //: detector.class-map
    QT_TRANSLATE_NOOP("core", "The class {0} is said to be output {1}, but the detector has {2} outputs, from 0. Correct the classes."),
    //: detector.class-map
    QT_TRANSLATE_NOOP("core", "The detector has no class called {0}. Name its output as well: {0}=NUMBER, from 0."),
    //: detector.class-map
    QT_TRANSLATE_NOOP("core", "The model card of {0} names {1} classes, but the program has {2} outputs. Say which outputs they are, as an object of outputs by name."),
    //: detector.classes
    QT_TRANSLATE_NOOP("core", "The detector knows no class {0} (it has {1} classes). Use a detector trained on this data, or train one."),
    //: detector.deviation
    QT_TRANSLATE_NOOP("core", "The detector's standard deviations must be above 0. Give three such numbers."),
    //: detector.exchanged
    QT_TRANSLATE_NOOP("core", "{0} and {1} look exchanged: the detector takes each for the other. It gets {2} of the real images right, and {3} if its labels are put in order. Check the order of its classes and the names of the folders."),
    //: detector.foreign-card
    QT_TRANSLATE_NOOP("core", "{0} isn't a detector's model card, which is to lie there. Move it away, or give the detector another name."),
    //: detector.images
    QT_TRANSLATE_NOOP("core", "The detector was given images of the shape {0}. It takes 8-bit images [N, H, W, 3]."),
    //: detector.no-features
    QT_TRANSLATE_NOOP("core", "The TorchScript program in {0} gives logits alone, but features are needed here. Export it so that it gives (logits, features), the features being what enters its last layer."),
    //: detector.permuted
    QT_TRANSLATE_NOOP("core", "The detector's labels look out of order. It takes these classes for others: {0}. It gets {1} of the real images right, and {2} if its labels are put in order. Check the order of its classes and the names of the folders."),
    //: detector.repeated
    QT_TRANSLATE_NOOP("core", "The detector has more than one class {0}, so that its outputs can't be told apart. Use a detector whose classes have different names."),
    //: detector.resize
    QT_TRANSLATE_NOOP("core", "The short side can't be resized to {0} pixels for an input of {1}. Give --resize 0, for both sides, or a number from {1} up."),
    //: detector.script-option
    QT_TRANSLATE_NOOP("core", "{0} is a TorchScript program, which has its own architecture and type of numbers. Leave out {1}."),
    //: detector.several-weights
    QT_TRANSLATE_NOOP("core", "The detector's file holds several sets of weights: “{0}” was taken, not “{1}”. Save the other one's state dict alone to use it."),
    //: detector.weak
    QT_TRANSLATE_NOOP("core", "The detector gets only {0} of {1} real images right. Is it the right one?"),
    //: device.failed
    QT_TRANSLATE_NOOP("core", "The GPU failed: {0}. Everything finished is saved: start again and go on, and if it fails at the same place once more, check the driver with nvidia-smi or choose the CPU."),
    //: device.missing
    QT_TRANSLATE_NOOP("core", "There is no usable CUDA device here for {0}. Choose cpu, or check the driver with nvidia-smi."),
    //: device.number
    QT_TRANSLATE_NOOP("core", "There is no device {0}: the last of the CUDA devices here is cuda:{1}."),
    //: device.unknown
    QT_TRANSLATE_NOOP("core", "The device “{0}” is not known. Choose auto, cpu, cuda or cuda:N."),
    //: dtype.emulated
    QT_TRANSLATE_NOOP("core", "This processor has no instructions for {0}: it is emulated and takes about {1} times as long as f32. Choose f32 or auto to be quicker."),
    //: dtype.unknown
    QT_TRANSLATE_NOOP("core", "There is no number type “{0}” here. Choose one of: {1}."),
    //: encode.options
    QT_TRANSLATE_NOOP("core", "Encoding needs a size and a batch of at least 1; they are {0} and {1}."),
    //: encode.size
    QT_TRANSLATE_NOOP("core", "The images are {0} × {1} pixels; both sides must be multiples of {2}. Resize them first."),
    //: evaluation.by-order
    QT_TRANSLATE_NOOP("core", "The classes of {0} have none of the test set's names; they were matched in sorted order."),
    //: evaluation.class
    QT_TRANSLATE_NOOP("core", "The class {0} of {1} is not among the test set's. Give sets with the same class folders."),
    //: evaluation.class-missing
    QT_TRANSLATE_NOOP("core", "{0} has no images of these classes of the test set, whose images it can't get right: {1}."),
    //: evaluation.damaged
    QT_TRANSLATE_NOOP("core", "The evaluation in {0} is damaged: {1}. Remove that folder and evaluate again."),
    //: evaluation.other-run
    QT_TRANSLATE_NOOP("core", "{0} holds an evaluation with other images, options or another teacher. Give another folder of results, or remove it."),
    //: evaluation.overlap
    QT_TRANSLATE_NOOP("core", "{0} of the {1} test images are among the images of {2} that are trained on, so that its accuracy says less of unseen images. Test on images held back from it."),
    //: evaluation.protocol
    QT_TRANSLATE_NOOP("core", "There is no protocol called {0}. These are known: {1}."),
    //: evaluation.same-name
    QT_TRANSLATE_NOOP("core", "Two of the sets are called {0}. Rename one of the folders."),
    //: evaluation.shard
    QT_TRANSLATE_NOOP("core", "--shard is I/N with I from 1 to N, for example 2/4, not {0}."),
    //: evaluation.shard-into
    QT_TRANSLATE_NOOP("core", "A shard leaves its runs in a folder that all share. Name it with --into."),
    //: evaluation.soft-labels
    QT_TRANSLATE_NOOP("core", "{0} brings labels of its own, but in the protocol {1} a teacher gives them."),
    //: evaluation.teacher
    QT_TRANSLATE_NOOP("core", "The protocol {0} takes its labels from a teacher, and none of the sets is of a project with a detector. Name one, trained on the real images, with --teacher."),
    //: evaluation.teacher-differs
    QT_TRANSLATE_NOOP("core", "The teacher {0} has other classes than the test images. Give one that knows them by these names, or train one on the same class folders."),
    //: evaluation.test-differs
    QT_TRANSLATE_NOOP("core", "The run of {0} was tested on {1} images, the others on {2}. Compare runs on the same test set only."),
    //: evaluation.unpublished
    QT_TRANSLATE_NOOP("core", "The authors of the protocol {0} say nothing of a set like {1}; its batch and epochs are a choice of this program."),
    //: export.damaged
    QT_TRANSLATE_NOOP("core", "The image files of these samples are missing or damaged: {0}. `verify --repair` forgets them and `run` makes them again; then export."),
    //: export.failed
    QT_TRANSLATE_NOOP("core", "The export to {0} failed: {1}. Free some space or choose another place."),
    //: export.format
    QT_TRANSLATE_NOOP("core", "There is no format “{0}” to export to. Choose one of: {1}."),
    //: export.incomplete
    QT_TRANSLATE_NOOP("core", "{0} of {1} samples have an image and a prediction so far. Run the project to the end first."),
    //: export.no-image
    QT_TRANSLATE_NOOP("core", "These samples have no image, since all attempts failed, and are left out: {0}."),
    //: export.option
    QT_TRANSLATE_NOOP("core", "The format {0} has no option {1}. Leave it out, or choose another format."),
    //: export.pending
    QT_TRANSLATE_NOOP("core", "These samples still wait for candidates: {0}. Run the project, or export with --allow-pending."),
    //: export.same-folder
    QT_TRANSLATE_NOOP("core", "The disk takes the folder of the class {0} for another one's, since their names differ in little such as case. Export to another disk."),
    //: export.set
    QT_TRANSLATE_NOOP("core", "There is no set “{0}”. Choose one of: {1}."),
    //: failure.unknown
    QT_TRANSLATE_NOOP("core", "Something unexpected went wrong: {0}. Everything finished is saved."),
    //: features.missing
    QT_TRANSLATE_NOOP("core", "The weights of {0} aren't at {1}. Get {2} from {3} and put it there, or name a file with --weights."),
    //: features.unknown
    QT_TRANSLATE_NOOP("core", "There are no features called {0}. These are known: {1}."),
    //: file.missing
    QT_TRANSLATE_NOOP("core", "{0} doesn't exist or is no file. Check the path."),
    //: file.read
    QT_TRANSLATE_NOOP("core", "{0} can't be read. Check that it exists and that you may read it."),
    //: file.system
    QT_TRANSLATE_NOOP("core", "{0}: {1}. Check the path, the permissions and the free space."),
    //: file.too-large
    QT_TRANSLATE_NOOP("core", "{0} has {1} bytes; at most {2} are accepted here. Is it the right file?"),
    //: file.write
    QT_TRANSLATE_NOOP("core", "{0} can't be written: {1}. Free some space or check the permissions, then go on."),
    //: gradcam.ambiguous
    QT_TRANSLATE_NOOP("core", "{0} fits several of the detector's classes: {1}. Give one's number."),
    //: gradcam.class
    QT_TRANSLATE_NOOP("core", "The detector knows no class {0}. Give a number from 0 to {1}, or one of its names: {2}."),
    //: gradcam.classes
    QT_TRANSLATE_NOOP("core", "Grad-CAM needs one class from 0 to {0} for each of {1} images. Choose a class the detector knows."),
    //: gradcam.foreign-map
    QT_TRANSLATE_NOOP("core", "The map that the detector's TorchScript program gives is not what its logits are made of, so that it shows nothing of them. Export it with the output of its last block as the map."),
    //: gradcam.no-detector
    QT_TRANSLATE_NOOP("core", "The project has no detector yet. Run it at least to the detector stage."),
    //: gradcam.no-map
    QT_TRANSLATE_NOOP("core", "The detector's TorchScript program gives no map to show: it must give (logits, features, map). Export it so."),
    //: gradcam.not-finite
    QT_TRANSLATE_NOOP("core", "What the detector says of {0} is no number, so that there is nothing to show. Check the weights."),
    //: image.black
    QT_TRANSLATE_NOOP("core", "Image {0} is all black."),
    //: image.black
    QT_TRANSLATE_NOOP("core", "{0} baseline: the image is all black."),
    //: image.black
    QT_TRANSLATE_NOOP("core", "{0} candidate {1}: the image is all black."),
    //: image.lost
    QT_TRANSLATE_NOOP("core", "{0} is missing, though the project has made it. Put it back from a copy, or run `stillroom-cli verify --repair`: then `run` makes it again."),
    //: image.name
    QT_TRANSLATE_NOOP("core", "The name of {0} isn't UTF-8. Rename it."),
    //: image.nan
    QT_TRANSLATE_NOOP("core", "Image {0}: the model gave no finite pixels; they are black."),
    //: image.nan
    QT_TRANSLATE_NOOP("core", "{0} baseline: the model gave no finite image; it is marked as failed."),
    //: image.nan
    QT_TRANSLATE_NOOP("core", "{0} candidate {1}: the model gave no finite image; it is marked as failed."),
    //: image.shape
    QT_TRANSLATE_NOOP("core", "Images have to be 8-bit [N, H, W, 3], but got {0}. Convert them to RGB first."),
    //: image.size
    QT_TRANSLATE_NOOP("core", "An image can't be resized to {0}×{1} pixels. Use 1 to {2} pixels per side."),
    //: image.unreadable
    QT_TRANSLATE_NOOP("core", "{0} can't be read: there isn't enough memory for its pixels. Make it smaller, or remove it."),
    //: image.unreadable
    QT_TRANSLATE_NOOP("core", "{0} is no readable image: it has more than 200 megapixels. Replace or remove it."),
    //: image.unreadable
    QT_TRANSLATE_NOOP("core", "{0} is no readable image: it is cut short. Replace or remove it."),
    //: image.unreadable
    QT_TRANSLATE_NOOP("core", "{0} is no readable image: it is damaged ({1}). Replace or remove it."),
    //: image.unreadable
    QT_TRANSLATE_NOOP("core", "{0} is no readable image: its content is of no image format known here. Replace or remove it."),
    //: image.unreadable
    QT_TRANSLATE_NOOP("core", "{0} is no readable image: {1} can't be used. Save it as an RGB picture of 8 bits, or remove it."),
    //: images.circle
    QT_TRANSLATE_NOOP("core", "{0} is a link that leads back to itself or to a folder that it lies in. Remove it."),
    //: images.class-name
    QT_TRANSLATE_NOOP("core", "The name of the class folder {0} in {1} isn't UTF-8. Rename the folder."),
    //: images.classes
    QT_TRANSLATE_NOOP("core", "The metadata “classes” of {0} is no JSON list of names. Write it as [\"first\", \"second\"]."),
    //: images.empty
    QT_TRANSLATE_NOOP("core", "There are no images to work on. Give a set with one image or more."),
    //: images.empty-class
    QT_TRANSLATE_NOOP("core", "The class folder {0} in {1} holds no images that can be used: {2}"),
    //: images.empty-class
    QT_TRANSLATE_NOOP("core", "The class folder {0} in {1} holds no images. Fill it or remove it."),
    //: images.labels
    QT_TRANSLATE_NOOP("core", "The labels run from {0} to {1} but there are {2} classes. Number them from 0."),
    //: images.link
    QT_TRANSLATE_NOOP("core", "{0} is a link to something that doesn't exist. Repair or remove it."),
    //: images.no-classes
    QT_TRANSLATE_NOOP("core", "{0} holds no class folders. Put the images of each class into a folder of their own."),
    //: images.no-folder
    QT_TRANSLATE_NOOP("core", "{0} is no folder. Give a folder that holds one folder of images per class."),
    //: images.none-readable
    QT_TRANSLATE_NOOP("core", "None of the images in the class folder {0} in {1} could be used. Replace them or remove the folder."),
    //: images.project
    QT_TRANSLATE_NOOP("core", "{0} is a Stillroom project, not images to learn from. Move it elsewhere."),
    //: images.shape
    QT_TRANSLATE_NOOP("core", "The images have the wrong shape or type. They must be 8-bit [N, height, width, 3]."),
    //: images.shape
    QT_TRANSLATE_NOOP("core", "The labels have the wrong shape or type. They must be 64-bit integers, one for each image."),
    //: images.special
    QT_TRANSLATE_NOOP("core", "{0} is neither file nor folder but a pipe, socket or device. Remove it."),
    //: images.walk
    QT_TRANSLATE_NOOP("core", "{0} can't be read: {1}. Repair or remove it."),
    //: img2img.guidance
    QT_TRANSLATE_NOOP("core", "The guidance scale is {0}; it must be a number of at least 0."),
    //: img2img.no-steps
    QT_TRANSLATE_NOOP("core", "{0} steps at strength {1} leave nothing to denoise. Raise one of them."),
    //: img2img.parts
    QT_TRANSLATE_NOOP("core", "img2img needs a model with a U-Net and a scheduler. Give a whole diffusers folder."),
    //: img2img.shape
    QT_TRANSLATE_NOOP("core", "img2img needs {0} of the shape {1} but got {2}. Give matching tensors."),
    //: img2img.steps
    QT_TRANSLATE_NOOP("core", "The number of steps is {0}; it must be at least 1."),
    //: img2img.strength
    QT_TRANSLATE_NOOP("core", "The strength is {0}; it must lie above 0 and at most at 1."),
    //: journal.damaged
    QT_TRANSLATE_NOOP("core", "Decision {0} of the project can't be read: {1}. Restore project.db from a copy of the project."),
    //: journal.nothing
    QT_TRANSLATE_NOOP("core", "There is no decision to undo in {0}."),
    //: journal.nothing
    QT_TRANSLATE_NOOP("core", "There is no undone decision to redo in {0}."),
    //: kmeans.options
    QT_TRANSLATE_NOOP("core", "K-means was asked for {0} clusters, {1} starts and {2} rounds. Each must be 1 or more."),
    //: kmeans.points
    QT_TRANSLATE_NOOP("core", "K-means needs a table of points, not a tensor of {0} dimensions. Encode the images again."),
    //: kmeans.points
    QT_TRANSLATE_NOOP("core", "Some latents are not finite numbers. Encode the images again, in full precision."),
    //: kmeans.points
    QT_TRANSLATE_NOOP("core", "The clusters belong to {0} images, not to these. Run K-means again."),
    //: kmeans.too-few-points
    QT_TRANSLATE_NOOP("core", "There are {0} images for {1} clusters. Add images or ask for fewer per class."),
    //: latent.nan
    QT_TRANSLATE_NOOP("core", "Image {0}: the model gave no finite latent."),
    //: memory.device
    QT_TRANSLATE_NOOP("core", "The GPU has not enough memory. Everything finished is saved: close other programs that use it, take smaller batches or f16, or choose the CPU, and go on."),
    //: memory.exhausted
    QT_TRANSLATE_NOOP("core", "There is not enough memory. Everything finished is saved: close other programs or take smaller batches, and go on."),
    //: memory.halved
    QT_TRANSLATE_NOOP("core", "Memory ran out, so that images are made {0} at a time from here on. Their record says so."),
    //: method.strategy
    QT_TRANSLATE_NOOP("core", "D4M replaces no image, so that the strategy {0} doesn't go with it. Choose the strategy baseline, or the method detector-guided."),
    //: method.unknown
    QT_TRANSLATE_NOOP("core", "There is no method called {0}. These are known: {1}."),
    //: metrics.class
    QT_TRANSLATE_NOOP("core", "The set has classes that the real images lack, so that it can't be measured class by class. Give real images with the same class folders."),
    //: metrics.detector
    QT_TRANSLATE_NOOP("core", "Features of a detector need one. Name it with --detector."),
    //: metrics.equal
    QT_TRANSLATE_NOOP("core", "All {0} images have the same features, so that nothing can be measured by them. Look at the images, or take another network."),
    //: metrics.few
    QT_TRANSLATE_NOOP("core", "FID of {0} images with {1} features each is far above that of a large set: compare it with its floor and between sets of the same size only, or take KID."),
    //: metrics.finite
    QT_TRANSLATE_NOOP("core", "The {0} features hold NaN or infinity. Find the image they come from and make them again."),
    //: metrics.judge
    QT_TRANSLATE_NOOP("core", "The judge {0} doesn't know the class {1}. Give one trained on the same class folders."),
    //: metrics.judge-itself
    QT_TRANSLATE_NOOP("core", "The judge {0} is the detector that chose the images of {1}, so that it is no independent one. Give a network of another architecture or seed."),
    //: metrics.labels
    QT_TRANSLATE_NOOP("core", "The {0} features need one label per row to be measured class by class."),
    //: metrics.options
    QT_TRANSLATE_NOOP("core", "Metrics need a neighbour of at least 1, a subset of at least 2 images and one subset; they are {0}, {1} and {2}."),
    //: metrics.shape
    QT_TRANSLATE_NOOP("core", "The {0} features are no table of numbers with a row per image. Make them with `stillroom-cli detect --out`, or give a folder of images."),
    //: metrics.shape-differs
    QT_TRANSLATE_NOOP("core", "The real features have {0} numbers each, the synthetic ones {1}: they come from different networks. Make both with the same one."),
    //: metrics.too-few
    QT_TRANSLATE_NOOP("core", "There are {0} {1} images; distances to the {2}th neighbour need more. Give more images or a smaller --nearest-k."),
    //: metrics.unlabelled
    QT_TRANSLATE_NOOP("core", "To be measured class by class, files of features need labels. Make them with detect --out."),
    //: model.accepted
    QT_TRANSLATE_NOOP("core", "{0} is another file than this project was made with so far: its SHA-256 is {1}, recorded was {2}. It is taken from here on."),
    //: model.autoencoder-class
    QT_TRANSLATE_NOOP("core", "{0} describes a “{1}”; known autoencoders are AutoencoderKL and AutoencoderTiny."),
    //: model.autoencoder-half
    QT_TRANSLATE_NOOP("core", "{0} has only one half of a tiny autoencoder. A model needs both: put encoder and decoder there."),
    //: model.cache
    QT_TRANSLATE_NOOP("core", "{0} does not hold the snapshot that its refs/main names. Download the model again, or give one of the folders in its snapshots."),
    //: model.cache
    QT_TRANSLATE_NOOP("core", "{0} does not name a snapshot. Download the model again."),
    //: model.changed
    QT_TRANSLATE_NOOP("core", "{0} isn't the file that this project was made with so far: its SHA-256 is {1}, recorded is {2}. Put the former file back, or take this one on purpose with --accept-model (`stillroom-cli run`)."),
    //: model.config-missing
    QT_TRANSLATE_NOOP("core", "{0} is missing. Give a model folder in the diffusers layout."),
    //: model.decoder
    QT_TRANSLATE_NOOP("core", "{0} decodes latents of {1} channels to {2} times their side, but the model's have {3} channels and {4} times. Choose a decoder that was made for this model."),
    //: model.family
    QT_TRANSLATE_NOOP("core", "{0} is not a Stable Diffusion model of 1.x or 2.x, and no other family can be run. Use another model."),
    //: model.file
    QT_TRANSLATE_NOOP("core", "{0} is no autoencoder that can be recognised. Give a folder with config.json and weights, or a TAESD file."),
    //: model.index
    QT_TRANSLATE_NOOP("core", "{0} does not list weight files of its own folder. Get it again."),
    //: model.mismatch
    QT_TRANSLATE_NOOP("core", "The parts of the model {0} don't fit each other ({1}: {2} and {3}). Get it again."),
    //: model.missing
    QT_TRANSLATE_NOOP("core", "There is no model at {0}, nor is it in the Hugging Face cache {1}. Check the name, or download the model first (nothing is downloaded here); HF_HOME or HF_HUB_CACHE may name another cache."),
    //: model.missing
    QT_TRANSLATE_NOOP("core", "There is no model at {0}. Check the path."),
    //: model.no-decoder
    QT_TRANSLATE_NOOP("core", "{0} holds an encoder alone. Give the file or folder of the decoder."),
    //: model.no-encoder
    QT_TRANSLATE_NOOP("core", "The autoencoder of {0} is a decoder alone, which can't encode real images. Give a model with both halves."),
    //: model.no-text
    QT_TRANSLATE_NOOP("core", "This model was loaded without its text encoder. Give a model that has one."),
    //: model.parameterization
    QT_TRANSLATE_NOOP("core", "{0} asks for a parameterization that is not known; known are \"eps\" and \"v\". Correct the file."),
    //: model.part
    QT_TRANSLATE_NOOP("core", "The model {0} has no folder “{1}”. Give a complete model in the diffusers layout."),
    //: model.pickled
    QT_TRANSLATE_NOOP("core", "{0} is pickled, which can hold programs and is not read. Get the model as .safetensors."),
    //: model.sdxl
    QT_TRANSLATE_NOOP("core", "{0} is a Stable Diffusion XL model, which this program can't run. Use a model of 1.x or 2.x."),
    //: model.shape
    QT_TRANSLATE_NOOP("core", "There is no model of the shape “{0}”. Choose one of: {1}."),
    //: model.shard-missing
    QT_TRANSLATE_NOOP("core", "{0} is missing; {1} lists it as a part of the weights. Get the model again."),
    //: model.shards-twice
    QT_TRANSLATE_NOOP("core", "The tensor “{0}” is in {1} and in {2}. Get the model again."),
    //: model.single-part
    QT_TRANSLATE_NOOP("core", "{1} lacks a part of the model: there is no “{0}”. Give a file with U-Net, autoencoder and text encoder."),
    //: model.single-shape
    QT_TRANSLATE_NOOP("core", "The shape of “{0}” in {1} is none that a Stable Diffusion model of 1.x or 2.x has. Use another file."),
    //: model.token
    QT_TRANSLATE_NOOP("core", "The token “{0}” was added to the tokenizer as number {1}, but the text encoder knows only {2} tokens. Give the text encoder that was trained with it, or leave it out of the prompt."),
    //: model.weights-missing
    QT_TRANSLATE_NOOP("core", "There are no weights in {0}: diffusion_pytorch_model.safetensors or model.safetensors is needed (.fp16, .bf16, shards with an index and .bin will do)."),
    //: model.write
    QT_TRANSLATE_NOOP("core", "The model {0} can't be written: {1}. Free some space or check the permissions, then go on."),
    //: network.failed
    QT_TRANSLATE_NOOP("core", "A network can't calculate with what it was given: {0}. Either a file doesn't hold what it claims to, or this program has a fault."),
    //: output.ending
    QT_TRANSLATE_NOOP("core", "{0} doesn't end in {1}, which is what would be written. Give it that ending."),
    //: output.exists
    QT_TRANSLATE_NOOP("core", "{0} exists already and isn't an empty folder. Name another one, or remove it first."),
    //: output.folder
    QT_TRANSLATE_NOOP("core", "The folder of {0} doesn't exist. Make it first or choose another place."),
    //: output.input
    QT_TRANSLATE_NOOP("core", "{0} would be written over, but {1} is read. Choose another name for the output."),
    //: output.inside-data
    QT_TRANSLATE_NOOP("core", "{0} lies inside the data folder {1}, where its pictures would count as data. Choose a place outside."),
    //: output.no-file
    QT_TRANSLATE_NOOP("core", "{0} is there already and no file. Choose another name."),
    //: output.no-model
    QT_TRANSLATE_NOOP("core", "{0} exists already and is no model that could be replaced. Name another folder, or remove it first."),
    //: output.unprinted
    QT_TRANSLATE_NOOP("core", "Standard output can't be written to: {0}. Free some space or choose another place, and run the command again."),
    //: override.candidate
    QT_TRANSLATE_NOOP("core", "{0}/{1} has no image {2} that could be chosen. Generate its candidates first, or choose another."),
    //: override.choice
    QT_TRANSLATE_NOOP("core", "{0} is no choice. Use a candidate's ordinal, baseline, or none."),
    //: override.sample
    QT_TRANSLATE_NOOP("core", "There is no class number {0} in this project."),
    //: override.sample
    QT_TRANSLATE_NOOP("core", "There is no sample {0}/{1} in this project."),
    //: preset.batch
    QT_TRANSLATE_NOOP("core", "synthesis.candidate_batch is {0}; it must divide synthesis.candidates ({1})."),
    //: preset.choice
    QT_TRANSLATE_NOOP("core", "{0} is \"{1}\"; it must be one of: {2}."),
    //: preset.size-factor
    QT_TRANSLATE_NOOP("core", "encode.size and synthesis.size are {0}, but the model {1} takes multiples of {2}. Set both to {3}, for example."),
    //: preset.sizes
    QT_TRANSLATE_NOOP("core", "encode.size is {0} and synthesis.size is {1}; prototypes are what synthesis starts from, so give both the same."),
    //: preset.syntax
    QT_TRANSLATE_NOOP("core", "{0}, line {1}: {2}. Correct the file and try again."),
    //: preset.type
    QT_TRANSLATE_NOOP("core", "{0}: {1} needs {2}."),
    //: preset.unknown
    QT_TRANSLATE_NOOP("core", "{0} is neither a preset nor a file. The presets are: {1}."),
    //: preset.unknown-key
    QT_TRANSLATE_NOOP("core", "{0}: {1} is no setting of a preset. The files in resources/presets show all of them."),
    //: preset.value
    QT_TRANSLATE_NOOP("core", "{0} is {1}; it must lie between {2} and {3}."),
    //: probe.equal
    QT_TRANSLATE_NOOP("core", "All images of the set have the same features, so that nothing can be learnt from them. Look at the images, or take another detector."),
    //: probe.finite
    QT_TRANSLATE_NOOP("core", "The features hold NaN or infinity, so that no probe can be fitted to them. Check the detector's weights."),
    //: project.changing
    QT_TRANSLATE_NOOP("core", "{0} is being changed by another program, from a place that doesn't tell this one. Wait until it has ended, then open the project again."),
    //: project.damaged
    QT_TRANSLATE_NOOP("core", "The project's catalogue (project.db) is damaged: {0}. Restore it from a copy."),
    //: project.damaged
    QT_TRANSLATE_NOOP("core", "The project's catalogue is damaged: {0} can't be read ({1}). Restore project.db from a copy."),
    //: project.damaged
    QT_TRANSLATE_NOOP("core", "{0} is no project catalogue. Restore it from a copy."),
    //: project.detector
    QT_TRANSLATE_NOOP("core", "The detector file {0} doesn't exist. Check --detector."),
    //: project.features
    QT_TRANSLATE_NOOP("core", "{0} doesn't hold what the catalogue says. Run `stillroom-cli verify --repair`, then `run`."),
    //: project.gone
    QT_TRANSLATE_NOOP("core", "{0} was removed, moved or replaced while it was open, so nothing can be kept there. Put it back, or open it where it lies now."),
    //: project.lock
    QT_TRANSLATE_NOOP("core", "{0} can't be locked for writing: {1}. Free some space or close other programs."),
    //: project.locked
    QT_TRANSLATE_NOOP("core", "{0} is open for writing in another Stillroom. Close it there first."),
    //: project.locked
    QT_TRANSLATE_NOOP("core", "{0} is open for writing in another Stillroom: process {1} on {2}. Close it there first."),
    //: project.medium
    QT_TRANSLATE_NOOP("core", "{0} lies on a medium that can only be read. Copy the project to a disk to go on with it there."),
    //: project.missing
    QT_TRANSLATE_NOOP("core", "{0} is no Stillroom project (it holds no project.db). Make one with `stillroom-cli new` or open another folder."),
    //: project.newer
    QT_TRANSLATE_NOOP("core", "{0} was made by a newer Stillroom (format {1}; this one knows {2}). Update Stillroom to open it."),
    //: project.no-detector
    QT_TRANSLATE_NOOP("core", "The detector isn't ready yet. Run the detector stage first."),
    //: project.no-folder
    QT_TRANSLATE_NOOP("core", "There is no folder {0}. Check the path; where it lies on a medium or a network drive, connect that first."),
    //: project.no-locks
    QT_TRANSLATE_NOOP("core", "The file system that {0} lies on can't lock files, so that two programs could write to the project at once. Turn locks on where it is mounted, or copy the project to a local disk."),
    //: project.no-model
    QT_TRANSLATE_NOOP("core", "This project names no diffusion model. Make it again with --diffusion and the model's folder."),
    //: project.owner-gone
    QT_TRANSLATE_NOOP("core", "{0} is still locked for process {1}, which has ended: a process that it had started, or the server of a network file system, keeps the lock. End that one (`fuser {0}/lock` shows it), or wait until the server has given the lock back."),
    //: project.permission
    QT_TRANSLATE_NOOP("core", "You may not write to {0}, so that {1} can only be read. Ask its owner for permission, or work on a copy of your own."),
    //: project.read-only
    QT_TRANSLATE_NOOP("core", "{0} is open for reading only. Open it for writing first."),
    //: project.unreadable
    QT_TRANSLATE_NOOP("core", "{0} may not be read by you. Ask its owner for permission, or open the project as another user."),
    //: prototypes.copies
    QT_TRANSLATE_NOOP("core", "The class {0} has {1} images, but only {2} different ones: some of its {3} prototypes are alike, and so will their images be. Remove the copies and add images, or lower --ipc."),
    //: prototypes.method
    QT_TRANSLATE_NOOP("core", "There is no way to make prototypes called {0}. These are known: {1}."),
    //: prototypes.missing
    QT_TRANSLATE_NOOP("core", "There is no prototype @{0}/{1} in this project yet. Run it at least to the prototypes stage."),
    //: prototypes.options
    QT_TRANSLATE_NOOP("core", "Prototypes need a count, restarts and rounds of at least 1; they are {0}, {1} and {2}."),
    //: proxy.detector
    QT_TRANSLATE_NOOP("core", "The probe needs a detector's features, and none of the sets is of a project with one. Name one with --detector."),
    //: pth.byte-order
    QT_TRANSLATE_NOOP("core", "{0} was written on a machine of the other byte order. Save it as safetensors there, or on this one."),
    //: pth.damaged
    QT_TRANSLATE_NOOP("core", "{0} is no sound PyTorch file: {1}. Download or save it again."),
    //: pth.global
    QT_TRANSLATE_NOOP("core", "{0} wants to call “{1}”, which weights don't need; it was not read. Save the state dict alone."),
    //: pth.no-tensors
    QT_TRANSLATE_NOOP("core", "{0} holds no state dict. Save the network's state_dict()."),
    //: pth.script
    QT_TRANSLATE_NOOP("core", "{0} is a TorchScript program, which is not read. Save the network's state_dict()."),
    //: pth.several
    QT_TRANSLATE_NOOP("core", "{0} holds several networks ({1}), and none under a usual name. Save the state dict of one of them."),
    //: pth.shadow-list
    QT_TRANSLATE_NOOP("core", "{0} holds averaged weights as a list without names (“{1}”), which fits no network. Copy them into the network and save its state_dict()."),
    //: pth.too-large
    QT_TRANSLATE_NOOP("core", "{0} holds more than {1} values. Save the state dict alone."),
    //: pth.zip
    QT_TRANSLATE_NOOP("core", "{0} is a zip archive, but not one that PyTorch wrote. Unpack it and give the file of weights in it."),
    //: rank.incomplete
    QT_TRANSLATE_NOOP("core", "The trainings on {0} with {1} aren't there yet, so that there is no score. Run the other shards first."),
    //: resources.missing
    QT_TRANSLATE_NOOP("core", "Stillroom's resource folder (presets, sample) isn't where it was installed. Reinstall, or set STILLROOM_RESOURCES to the folder that holds presets/."),
    //: review.no-image
    QT_TRANSLATE_NOOP("core", "{0} has no image to review yet. Run the project first."),
    //: run.shard
    QT_TRANSLATE_NOOP("core", "A shard is I/N with 0 ≤ I < N; {0} is not."),
    //: run.shard
    QT_TRANSLATE_NOOP("core", "A shard is I/N with 0 ≤ I < N; {0}/{1} is not."),
    //: safetensors.dtype
    QT_TRANSLATE_NOOP("core", "The tensor “{0}” in {1} has the type {2}, which this program can't read. Convert it to F32, F16 or BF16 first."),
    //: safetensors.duplicate
    QT_TRANSLATE_NOOP("core", "The header of {0} names “{1}” twice. The file is damaged; get it again."),
    //: safetensors.entry
    QT_TRANSLATE_NOOP("core", "The header of {1} describes the tensor “{0}” wrongly (dtype, shape and data_offsets are needed). The file is damaged; get it again."),
    //: safetensors.header
    QT_TRANSLATE_NOOP("core", "The header of {0} is not valid JSON. The file is damaged; get it again."),
    //: safetensors.header-length
    QT_TRANSLATE_NOOP("core", "{0} claims a header of {1} bytes; it is damaged or no safetensors file."),
    //: safetensors.header-object
    QT_TRANSLATE_NOOP("core", "The header of {0} is not a JSON object. The file is damaged or no safetensors file."),
    //: safetensors.header-size
    QT_TRANSLATE_NOOP("core", "The header of {0} holds more than a list of tensors can. The file is damaged; get it again."),
    //: safetensors.hole
    QT_TRANSLATE_NOOP("core", "There are unused bytes before the tensor “{0}” in {1}. The file is damaged; get it again."),
    //: safetensors.metadata
    QT_TRANSLATE_NOOP("core", "The metadata of {0} is not a list of texts. The file is damaged; get it again."),
    //: safetensors.no-tensor
    QT_TRANSLATE_NOOP("core", "There is no tensor “{0}” in {1}. Give a file that holds it."),
    //: safetensors.overlap
    QT_TRANSLATE_NOOP("core", "The tensor “{0}” in {1} overlaps another one. The file is damaged; get it again."),
    //: safetensors.range
    QT_TRANSLATE_NOOP("core", "The tensor “{0}” reaches beyond the end of {1}. The file is cut off or damaged; get it again."),
    //: safetensors.size
    QT_TRANSLATE_NOOP("core", "The tensor “{0}” in {1} has {2} bytes, which its shape {3} and type {4} disagree with. The file is damaged; get it again."),
    //: safetensors.trailing
    QT_TRANSLATE_NOOP("core", "{0} holds {1} bytes after its last tensor. The file is damaged; get it again."),
    //: safetensors.truncated
    QT_TRANSLATE_NOOP("core", "{0} is too short to be a safetensors file. Get it again."),
    //: safetensors.truncated-header
    QT_TRANSLATE_NOOP("core", "{0} ends inside its header. The file is cut off; get it again."),
    //: safetensors.unwritable
    QT_TRANSLATE_NOOP("core", "The tensor “{0}” can't be stored in {1}: its type or name is not allowed."),
    //: sample.class
    QT_TRANSLATE_NOOP("core", "The sample has no class {0}. Its classes are listed in its real-image folder."),
    //: sample.name
    QT_TRANSLATE_NOOP("core", "{0} names no sample. Write CLASS/SLOT, for example tench/3 or @0/3."),
    //: sample.write
    QT_TRANSLATE_NOOP("core", "{0} can't be written. Free some space or check the permissions, then try again."),
    //: savings.unknown
    QT_TRANSLATE_NOOP("core", "“{0}” is no saving. There are {1}, and all for all of them."),
    //: scan.skipped
    QT_TRANSLATE_NOOP("core", "Skipped: {0}"),
    //: scheduler.beta-count
    QT_TRANSLATE_NOOP("core", "“trained_betas” in {0} holds {1} numbers, but “num_train_timesteps” is {2}. Correct the file."),
    //: scheduler.betas
    QT_TRANSLATE_NOOP("core", "“{0}” in {1} holds {2}; betas lie above 0 and below 1. Correct the file."),
    //: scheduler.lambda
    QT_TRANSLATE_NOOP("core", "The scheduler's config has “lambda_min_clipped” {0}, which leaves no timestep."),
    //: scheduler.lcm-steps
    QT_TRANSLATE_NOOP("core", "LCM was distilled with {0} steps, so that {1} are too many. Choose fewer."),
    //: scheduler.original-steps
    QT_TRANSLATE_NOOP("core", "The scheduler's config has “original_inference_steps” {0}, more than its {1} training steps."),
    //: scheduler.prediction
    QT_TRANSLATE_NOOP("core", "PNDM can't work with prediction_type “sample”. Choose the scheduler ddim."),
    //: scheduler.prediction-ancestral
    QT_TRANSLATE_NOOP("core", "Euler ancestral can't work with prediction_type “sample”. Choose the scheduler euler."),
    //: scheduler.prk
    QT_TRANSLATE_NOOP("core", "The PNDM scheduler's config has skip_prk_steps false; only true is supported, as latent diffusion models use it. Set it to true or choose ddim."),
    //: scheduler.setting
    QT_TRANSLATE_NOOP("core", "“{0}” in {1} is “{2}”; known are {3}."),
    //: scheduler.sigma
    QT_TRANSLATE_NOOP("core", "“{0}” in {1} is {2}; it must lie between 0.000001 and 1000000. Correct the file."),
    //: scheduler.sigmas
    QT_TRANSLATE_NOOP("core", "“sigma_min” in {0} is {1}, above “sigma_max”, which is {2}. Correct the file."),
    //: scheduler.signal
    QT_TRANSLATE_NOOP("core", "The scheduler's config leaves only signal or only noise at training step {0} of {1}. Check its betas and num_train_timesteps."),
    //: scheduler.solver
    QT_TRANSLATE_NOOP("core", "The scheduler's config has “{0}” {1}; supported are {2}."),
    //: scheduler.step-noise
    QT_TRANSLATE_NOOP("core", "This scheduler adds noise in every call; give noise of the sample's shape."),
    //: scheduler.steps
    QT_TRANSLATE_NOOP("core", "The number of steps is {0}; it must lie between 1 and {1}."),
    //: scheduler.thresholding
    QT_TRANSLATE_NOOP("core", "The scheduler's config asks for thresholding, which is meant for pixels and not supported. Set it to false."),
    //: scheduler.timestep
    QT_TRANSLATE_NOOP("core", "The scheduler reaches timestep {0}, beyond its {1} training steps. Check steps_offset in its config."),
    //: scheduler.unknown
    QT_TRANSLATE_NOOP("core", "The scheduler “{0}” is not known here. Choose one of: {1}."),
    //: scheduler.unsupported
    QT_TRANSLATE_NOOP("core", "The scheduler's config has “{0}” {1}, which is not supported. Choose another scheduler."),
    //: script.damaged
    QT_TRANSLATE_NOOP("core", "{0} is no sound TorchScript file: {1}. Export it again."),
    //: script.failed
    QT_TRANSLATE_NOOP("core", "The TorchScript program in {0} failed on a batch of {1} images of {2}×{2} pixels: {3}. Check the size in its model card, or export it again."),
    //: script.reaches-out
    QT_TRANSLATE_NOOP("core", "The TorchScript program in {0} uses “{1}”, which reaches outside it, and isn't run. Export a network that only calculates."),
    //: script.result
    QT_TRANSLATE_NOOP("core", "The TorchScript program in {0} gives {1}. It must give logits [N, classes], or a tuple of logits and features [N, D], or of these and a map [N, C, h, w]."),
    //: script.shapes
    QT_TRANSLATE_NOOP("core", "The detector's TorchScript program gives {0} for {1} images. It must give logits [N, classes], or a tuple of logits and features [N, D], or of these and a map [N, C, h, w]."),
    //: selection.beta
    QT_TRANSLATE_NOOP("core", "The threshold beta is {0}. Choose a number from 0 to 1."),
    //: selection.beta
    QT_TRANSLATE_NOOP("core", "β is {0}; it must be a number from 0 to 1."),
    //: selection.input
    QT_TRANSLATE_NOOP("core", "Sample {0} is not part of this selection. Run the selection again."),
    //: selection.input
    QT_TRANSLATE_NOOP("core", "Sample {0} or its candidates are out of order or listed twice. Detect the project's images again."),
    //: selection.input
    QT_TRANSLATE_NOOP("core", "The candidates are not listed sample by sample. Detect the project's images again."),
    //: selection.input
    QT_TRANSLATE_NOOP("core", "The predictions and features of {0} samples and {1} candidates differ in number. Detect the project's images again."),
    //: selection.input
    QT_TRANSLATE_NOOP("core", "The predictions name {0} samples and {1} candidates, which is more than fits. Detect the project's images again."),
    //: selection.input
    QT_TRANSLATE_NOOP("core", "There are no predictions to select from. Detect the project's images."),
    //: selection.k
    QT_TRANSLATE_NOOP("core", "The pool size k is {0}. Choose a whole number from 1 to 20."),
    //: selection.override
    QT_TRANSLATE_NOOP("core", "Candidate {0} of slot {1} in class {2} is missing or failed. Choose another image or undo the choice."),
    //: selection.override
    QT_TRANSLATE_NOOP("core", "The list of overrides names {0} samples, the project has {1}. Load it again."),
    //: set.empty
    QT_TRANSLATE_NOOP("core", "None of the images of {0} could be read. Give another set."),
    //: set.failed
    QT_TRANSLATE_NOOP("core", "The set {0} lacks samples whose image failed: {1}."),
    //: set.missing
    QT_TRANSLATE_NOOP("core", "There is nothing at {0}. Give a project's folder (also as FOLDER:baseline and the like), a folder of class folders, or a file of images and labels."),
    //: set.pending
    QT_TRANSLATE_NOOP("core", "The set {0} isn't settled: these samples still wait for candidates: {1}. Run the project first."),
    //: set.several
    QT_TRANSLATE_NOOP("core", "{0} holds {1} sets of images; the first is taken."),
    //: set.tensors
    QT_TRANSLATE_NOOP("core", "{0} holds no {1}. A set of tensors is images [N, 3, H, W] with labels [N] or soft labels [N, classes], in one file or in images.pt and labels.pt."),
    //: set.unknown
    QT_TRANSLATE_NOOP("core", "A project has no set called {0}. Choose one of: {1}, or k=K,beta=B."),
    //: synthesis.options
    QT_TRANSLATE_NOOP("core", "The sizes of synthesis are {0} and {1} pixels; both must be at least 1."),
    //: synthesis.size
    QT_TRANSLATE_NOOP("core", "The prototypes were encoded at {0} pixels, but synthesis.size is {1}. Make the project again with encode.size equal to synthesis.size."),
    //: system.failed
    QT_TRANSLATE_NOOP("core", "The system refused: {0}. Everything finished is saved; check the free space and the limits, and go on."),
    //: tables.damaged
    QT_TRANSLATE_NOOP("core", "Left out {0}: {1}"),
    //: tables.no-results
    QT_TRANSLATE_NOOP("core", "There is no folder of results at {0}. Make one with evaluate --into."),
    //: taesd.config
    QT_TRANSLATE_NOOP("core", "In {0}, the lists of blocks and channels must be of one length and each half of one width. Correct the configuration."),
    //: taesd.empty
    QT_TRANSLATE_NOOP("core", "The weights hold neither the encoder nor the decoder of a tiny autoencoder (layers.0.weight). Choose another file."),
    //: taesd.input
    QT_TRANSLATE_NOOP("core", "The tiny autoencoder takes [N, {0}, h, w] with sides of {1} or more, but got {2}. Use inputs made for this model."),
    //: taesd.no-decoder
    QT_TRANSLATE_NOOP("core", "This tiny autoencoder was loaded without its decoder. Put taesd_decoder.safetensors beside the encoder."),
    //: taesd.no-encoder
    QT_TRANSLATE_NOOP("core", "This tiny autoencoder was loaded without its encoder. Put taesd_encoder.safetensors beside the decoder."),
    //: tensors.empty
    QT_TRANSLATE_NOOP("core", "The tensor “{0}” in {1} is empty. Give at least one entry."),
    //: text.activation
    QT_TRANSLATE_NOOP("core", "{1} asks for the activation “{0}”; known are quick_gelu, gelu, gelu_new and gelu_pytorch_tanh."),
    //: text.heads
    QT_TRANSLATE_NOOP("core", "In {0}, hidden_size {1} can't be shared by {2} attention heads. Correct the file."),
    //: text.ids
    QT_TRANSLATE_NOOP("core", "The tokenizer does not fit the text encoder, which knows {0} tokens and {1} places. Use the model's own tokenizer."),
    //: tokenizer.entry
    QT_TRANSLATE_NOOP("core", "The entry “{0}” of {1} is not what a CLIP tokenizer has there. Get the file again."),
    //: tokenizer.merge
    QT_TRANSLATE_NOOP("core", "{0} should hold two tokens with a blank between them. Get the file again."),
    //: tokenizer.missing
    QT_TRANSLATE_NOOP("core", "There is no tokenizer in {0}: vocab.json with merges.txt, or tokenizer.json, is needed."),
    //: tokenizer.single-file
    QT_TRANSLATE_NOOP("core", "{0} holds no tokenizer, and there is none beside it or in the Hugging Face cache {1}. Put vocab.json and merges.txt (of openai/clip-vit-large-patch14, for example) into the same folder."),
    //: tokenizer.token
    QT_TRANSLATE_NOOP("core", "The tokenizer's vocabulary has no entry “{0}”. Give the model's own vocabulary."),
    //: tokenizer.too-long
    QT_TRANSLATE_NOOP("core", "The prompt has {0} bytes; at most {1} are accepted. Shorten it."),
    //: tokenizer.vocabulary
    QT_TRANSLATE_NOOP("core", "{0} holds no vocabulary (a list of tokens with their ids)."),
    //: train.validation-class
    QT_TRANSLATE_NOOP("core", "The validation class “{0}” is not among the training classes. Give a set with the same class folders."),
    //: training.augmentation
    QT_TRANSLATE_NOOP("core", "There is no augmentation called “{0}”. Choose none, flip, light, minimax, imagenet or dsa."),
    //: training.checkpoint
    QT_TRANSLATE_NOOP("core", "The checkpoint's tensor “{0}” is missing or has another shape. Delete the checkpoint to start over."),
    //: training.diverged
    QT_TRANSLATE_NOOP("core", "The training diverged: the loss in epoch {0}, step {1} is no number. Lower the learning rate (now {2}) and train again."),
    //: training.diverged-phase
    QT_TRANSLATE_NOOP("core", "The training of the {0} diverged: the loss in step {1} is no number. The checkpoint from before is kept. Lower the learning rate (now {2}) and train again."),
    //: training.optimiser
    QT_TRANSLATE_NOOP("core", "There is no optimiser called “{0}”. Choose sgd, adam or adamw."),
    //: training.option
    QT_TRANSLATE_NOOP("core", "The value “{1}” of {0} is out of range. Give {2}."),
    //: training.other-checkpoint
    QT_TRANSLATE_NOOP("core", "The checkpoint {0} belongs to a training with other data or options. Use the same ones, or delete it to start over."),
    //: training.prompts
    QT_TRANSLATE_NOOP("core", "There are {0} prompts but {1} classes. Give one prompt for each class."),
    //: training.recipe
    QT_TRANSLATE_NOOP("core", "There is no recipe called “{0}”. Choose one of {1}."),
    //: training.schedule
    QT_TRANSLATE_NOOP("core", "There is no learning-rate schedule called “{0}”. Choose constant, multistep, cosine, cosine-half or tenth-once."),
    //: training.size
    QT_TRANSLATE_NOOP("core", "Images of {0} pixels don't fit this autoencoder and U-Net, which need multiples of {1}. Choose another --size, or give the U-Net fewer levels."),
    //: unet.config
    QT_TRANSLATE_NOOP("core", "In {0}, {1} channels can't be shared by {3} {2}. Correct the configuration."),
    //: unet.config-empty
    QT_TRANSLATE_NOOP("core", "{0} describes a U-Net without levels or channels. Correct the configuration."),
    //: unet.guidance
    QT_TRANSLATE_NOOP("core", "The U-Net takes guidance embeddings of {0} channels (0: none), one or one for each of {1} latents, but got {2}. Use an embedding made for this model."),
    //: unet.input
    QT_TRANSLATE_NOOP("core", "The U-Net takes latents [N, {0}, h, w], one timestep or N, and N texts or (with one timestep) a multiple, but got {1}, {2} and {3} texts. Use inputs made for this model."),
    //: unet.text
    QT_TRANSLATE_NOOP("core", "The U-Net takes text [N, T, {0}], but got {1}. Use the text encoder of this model."),
    //: unet.text-width
    QT_TRANSLATE_NOOP("core", "{0} gives several values of “cross_attention_dim”; only one for all levels is known. Use another model."),
    //: vae.config
    QT_TRANSLATE_NOOP("core", "In {0}, {1} channels can't be shared by {2} groups (norm_num_groups). Correct the configuration."),
    //: vae.config-empty
    QT_TRANSLATE_NOOP("core", "{0} describes an autoencoder without levels, channels or a scaling factor. Correct the configuration."),
    //: vae.input
    QT_TRANSLATE_NOOP("core", "The autoencoder takes [N, {0}, h, w] with sides of {1} or more, but got {2}. Use inputs made for this model."),
    //: weights.compressed
    QT_TRANSLATE_NOOP("core", "{0} is compressed. Unpack it and give the file that is in it."),
    //: weights.dtype
    QT_TRANSLATE_NOOP("core", "The tensor “{0}” in {1} should have the type {2} but has {3}. Give a matching file."),
    //: weights.empty
    QT_TRANSLATE_NOOP("core", "{0} is empty. Get the file again."),
    //: weights.format
    QT_TRANSLATE_NOOP("core", "{0} is a file of {1}, which can't be read here. Save the weights as safetensors."),
    //: weights.lfs-pointer
    QT_TRANSLATE_NOOP("core", "{0} is a Git LFS pointer, not the weights themselves. Fetch the file itself (git lfs pull)."),
    //: weights.missing
    QT_TRANSLATE_NOOP("core", "The tensor “{0}” is missing in {1}. Give the complete weights of this network."),
    //: weights.non-finite
    QT_TRANSLATE_NOOP("core", "The tensor “{0}” of {1} holds values that are not finite as {2}. Get the file again, or choose another type of numbers."),
    //: weights.pickled
    QT_TRANSLATE_NOOP("core", "{0} is a file of PyTorch's, whatever its name ends in. Weights are needed as safetensors here; load them in Python and save them with safetensors.torch.save_file."),
    //: weights.shape
    QT_TRANSLATE_NOOP("core", "The tensor “{0}” in {1} should have the shape {2} but has {3}. Give a matching file."),
    //: weights.tar
    QT_TRANSLATE_NOOP("core", "{0} is a tar archive. Unpack it and give the file of weights that is in it."),
    //: weights.web-page
    QT_TRANSLATE_NOOP("core", "{0} is a web page, not weights. Something went wrong when it was downloaded: get the file again."),
};

} // namespace
