// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>
#include <stop_token>

namespace stillroom::ui {

/// What a data folder holds, as core would see it.
struct DataSurvey {
  QString folder;
  qint64 classes = 0, images = 0;
  qint64 others = 0;    ///< files among them that are no images
  qint64 skipped = 0;   ///< links to nothing, names that aren't UTF-8, folders without permission …
  QString firstSkipped; ///< a sentence: why the first of them is
  QStringList firstClasses;
  QString smallestClass;
  qint64 smallest = 0;    ///< images in it
  bool counted = false;   ///< every class was gone through
  QString problem;        ///< a sentence: why no project can be made of it
  QString notice;         ///< a sentence: what a person should know all the same
  QString trainingFolder; ///< the one to use instead, where its folders look like splits
};

/// Counts the images of each class. Tells `onPart` now and then what was found so far. Blocks, for long on a large or
/// distant folder; call it on a worker. Throws Cancelled.
DataSurvey surveyData(const QString& folder, const std::stop_token& stop = {},
                      const std::function<void(const DataSurvey&)>& onPart = {});

/// Whether `folder` holds a folder with an image in or below it. Looks at a few thousand files at most.
bool holdsClassFolders(const QString& folder);

/// Whether a folder is called as one split of a data set (train, val …) is, not as a class.
bool isSplitName(const QString& name);

/// What was found, in a sentence or three.
QString surveyText(const DataSurvey& survey);

} // namespace stillroom::ui
