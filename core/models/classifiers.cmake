# SPDX-License-Identifier: GPL-3.0-or-later
set(classifier_sources
  classifier.cpp
  classifier_blocks.cpp
  classifier_cifar_resnet.cpp
  classifier_convnet.cpp
  classifier_convolution.cpp
  classifier_recognise.cpp
  classifier_resnet.cpp
  detector.cpp
  detector_card.cpp
  detector_check.cpp
  max_pool.cpp
  pickle.cpp
  pixel_table.cpp
  pth_file.cpp)
