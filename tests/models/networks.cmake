# SPDX-License-Identifier: GPL-3.0-or-later
find_package(Qt6 6.4 REQUIRED COMPONENTS Gui)
stillroom_test(test_pointwise_kernels LINKS Stillroom::Models TORCH)
# CUDA's own pragmas.
target_compile_options(test_pointwise_kernels PRIVATE -Wno-unknown-pragmas)
stillroom_test(test_savings LINKS Stillroom::Models TORCH)
stillroom_test(test_tensor_memory LINKS Stillroom::Models TORCH)
stillroom_test(test_layers LINKS Stillroom::Models TORCH)
stillroom_test(test_unet SOURCES network_data.cpp LINKS Stillroom::Models TORCH)
stillroom_test(test_autoencoder_kl SOURCES network_data.cpp LINKS Stillroom::Models TORCH)
stillroom_test(test_autoencoder_tiny SOURCES network_data.cpp LINKS Stillroom::Models TORCH)
stillroom_test(test_taesd_reference SOURCES network_data.cpp LINKS Stillroom::Models TORCH LABELS data)
stillroom_test(test_image_ops SOURCES network_data.cpp LINKS Stillroom::Models TORCH)
stillroom_test(test_resize_photographs LINKS Stillroom::Models Qt6::Gui TORCH LABELS data)
