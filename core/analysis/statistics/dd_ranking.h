// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stillroom {

/// Test accuracies that DD-Ranking's label-robust score is made of, 0 … 1: shares, not percent, since the score takes
/// their exponential.
struct LabelRobustness {
  double realHard = 0;      ///< trained on all real images with hard labels
  double syntheticHard = 0; ///< on the set with hard labels
  double syntheticOwn = 0;  ///< on the set as its method evaluates it
  double randomOwn = 0;     ///< on as many random real images in the same way

  double hardLabelRecovery() const { return realHard - syntheticHard; }     ///< HLR, better when lower
  double improvementOverRandom() const { return syntheticOwn - randomOwn; } ///< IOR
  /// LRS, 0 … 1: α = weight · IOR − (1 − weight) · HLR, scaled as (e^α − e⁻¹) / (e − e⁻¹). Weight 0 … 1.
  double score(double weight = 0.5) const;
};

/// Likewise of the augmentation-robust score: with the augmentation of the method's own evaluation and without any.
struct AugmentationRobustness {
  double synthetic = 0, random = 0;           ///< with augmentation
  double syntheticPlain = 0, randomPlain = 0; ///< without

  /// ARS, 0 … 1: β = weight · (synthetic − random) + (1 − weight) · (syntheticPlain − randomPlain), scaled likewise.
  double score(double weight = 0.5) const;
};

} // namespace stillroom
