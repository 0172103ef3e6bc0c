# SPDX-License-Identifier: GPL-3.0-or-later
# Imports LibTorch from a wheel (or an unpacked LibTorch): LibTorch::LibTorch.
#
# The wheel's own TorchConfig.cmake asks for a whole CUDA toolkit when the wheel was built with CUDA. A program needs
# none of it: the shared libraries and headers lie in the wheel. Set TORCH_ROOT to the folder that holds include/ and
# lib/; without it the wheel in .deps/venv is taken. LibTorch::Cuda, where NVIDIA's libraries are there too, has what
# our own CUDA code needs.
if(NOT TORCH_ROOT)
  file(GLOB _torch_candidates "${PROJECT_SOURCE_DIR}/.deps/venv/lib/python3*/site-packages/torch")
  if(_torch_candidates)
    list(GET _torch_candidates 0 TORCH_ROOT)
  endif()
endif()

find_path(LibTorch_INCLUDE_DIR ATen/ATen.h PATHS "${TORCH_ROOT}/include" NO_DEFAULT_PATH NO_CACHE)
find_library(LibTorch_CPU_LIBRARY torch_cpu PATHS "${TORCH_ROOT}/lib" NO_DEFAULT_PATH NO_CACHE)
find_library(LibTorch_C10_LIBRARY c10 PATHS "${TORCH_ROOT}/lib" NO_DEFAULT_PATH NO_CACHE)
find_library(LibTorch_CUDA_LIBRARY torch_cuda PATHS "${TORCH_ROOT}/lib" NO_DEFAULT_PATH NO_CACHE)
find_library(LibTorch_C10_CUDA_LIBRARY c10_cuda PATHS "${TORCH_ROOT}/lib" NO_DEFAULT_PATH NO_CACHE)

# Without NVIDIA's libraries (a wheel installed without its dependencies, no driver) the CUDA half can't be loaded.
if(LibTorch_CUDA_LIBRARY)
  execute_process(COMMAND ldd "${LibTorch_CUDA_LIBRARY}" OUTPUT_VARIABLE _needs ERROR_QUIET)
  if(_needs MATCHES "not found")
    set(LibTorch_CUDA_LIBRARY "")
  endif()
endif()

if(LibTorch_INCLUDE_DIR AND EXISTS "${LibTorch_INCLUDE_DIR}/torch/headeronly/version.h")
  file(STRINGS "${LibTorch_INCLUDE_DIR}/torch/headeronly/version.h" _version REGEX "#define TORCH_VERSION_(MAJOR|MINOR|PATCH) ")
  string(REGEX MATCHALL "[0-9]+" _version "${_version}")
  string(REPLACE ";" "." LibTorch_VERSION "${_version}")
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(
  LibTorch
  REQUIRED_VARS LibTorch_CPU_LIBRARY LibTorch_C10_LIBRARY LibTorch_INCLUDE_DIR
  VERSION_VAR LibTorch_VERSION
  REASON_FAILURE_MESSAGE "run ./dev build, which puts the wheel into .deps, or pass -DTORCH_ROOT=<folder with include/ and lib/>")

if(LibTorch_FOUND AND NOT TARGET LibTorch::LibTorch)
  add_library(LibTorch::LibTorch INTERFACE IMPORTED)
  # The wheel brings headers of its own of fmt and others; -idirafter keeps the system's in front of them.
  target_compile_options(LibTorch::LibTorch INTERFACE
    "SHELL:-idirafter ${LibTorch_INCLUDE_DIR}" "SHELL:-idirafter ${LibTorch_INCLUDE_DIR}/torch/csrc/api/include")
  get_filename_component(LibTorch_LIBRARY_DIR "${LibTorch_CPU_LIBRARY}" DIRECTORY)
  # The CUDA libraries register themselves when they are loaded; nothing refers to their symbols.
  target_link_options(LibTorch::LibTorch INTERFACE "LINKER:-rpath,${LibTorch_LIBRARY_DIR}" "LINKER:-rpath-link,${LibTorch_LIBRARY_DIR}")
  if(LibTorch_CUDA_LIBRARY)
    target_link_libraries(LibTorch::LibTorch INTERFACE
      -Wl,--no-as-needed "${LibTorch_CUDA_LIBRARY}" "${LibTorch_C10_CUDA_LIBRARY}" "${LibTorch_CPU_LIBRARY}" "${LibTorch_C10_LIBRARY}" -Wl,--as-needed)
    # NVIDIA's own wheels, beside LibTorch's or in the toolkit: the runtime, and the compiler of kernels.
    file(GLOB _cuda_include "${LibTorch_INCLUDE_DIR}/../../nvidia/cu*/include")
    find_path(LibTorch_CUDA_INCLUDE_DIR crt/host_config.h PATHS ${_cuda_include} /usr/local/cuda/include NO_DEFAULT_PATH NO_CACHE)
    find_path(LibTorch_NVRTC_INCLUDE_DIR nvrtc.h PATHS ${_cuda_include} /usr/local/cuda/include NO_DEFAULT_PATH NO_CACHE)
    file(GLOB _cuda_runtime "${LibTorch_INCLUDE_DIR}/../../nvidia/cu*/lib/libcudart.so.*")
    file(GLOB _cuda_compiler "${LibTorch_INCLUDE_DIR}/../../nvidia/cu*/lib/libnvrtc.so.*")
    if(LibTorch_CUDA_INCLUDE_DIR AND LibTorch_NVRTC_INCLUDE_DIR AND _cuda_runtime AND _cuda_compiler)
      add_library(LibTorch::Cuda INTERFACE IMPORTED)
      target_compile_options(LibTorch::Cuda INTERFACE
        "SHELL:-idirafter ${LibTorch_CUDA_INCLUDE_DIR}" "SHELL:-idirafter ${LibTorch_NVRTC_INCLUDE_DIR}")
      target_link_libraries(LibTorch::Cuda INTERFACE ${_cuda_runtime} ${_cuda_compiler})
      get_filename_component(_cuda_library_dir "${_cuda_runtime}" DIRECTORY)
      target_link_options(LibTorch::Cuda INTERFACE "LINKER:-rpath,${_cuda_library_dir}")
    endif()
  else()
    target_link_libraries(LibTorch::LibTorch INTERFACE "${LibTorch_CPU_LIBRARY}" "${LibTorch_C10_LIBRARY}")
  endif()
endif()
