# SPDX-License-Identifier: GPL-3.0-or-later
# With CUDA: kernels that are compiled while the program runs, from the text of pointwise.cu, and recorded calls.
if(NOT TARGET LibTorch::Cuda)
  set(cuda_sources no_cuda.cpp)
  return()
endif()
file(READ pointwise.cu STILLROOM_KERNELS)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS pointwise.cu)
configure_file(pointwise_source.cpp.in "${CMAKE_CURRENT_BINARY_DIR}/pointwise_source.cpp" @ONLY)
set(cuda_sources
  call_graphs_cuda.cpp
  cuda_kernels.cpp
  fused_ops_cuda.cpp
  "${CMAKE_CURRENT_BINARY_DIR}/pointwise_source.cpp")
set(cuda_libraries LibTorch::Cuda)
