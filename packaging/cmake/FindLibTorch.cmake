# SPDX-License-Identifier: GPL-3.0-or-later
# Imports LibTorch from a wheel (or an unpacked LibTorch): LibTorch::LibTorch.
#
# The wheel's own TorchConfig.cmake asks for a whole CUDA toolkit when the wheel was built with CUDA. A program needs
# none of it: the shared libraries and headers lie in the wheel. Set TORCH_ROOT to the folder that holds include/ and
# lib/; without it the wheel in .deps/venv is taken.
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
    file(GLOB _cuda_include "${LibTorch_INCLUDE_DIR}/../../nvidia/cu*/include")
    if(_cuda_include)
      target_compile_options(LibTorch::LibTorch INTERFACE "SHELL:-idirafter ${_cuda_include}")
      target_compile_definitions(LibTorch::LibTorch INTERFACE STILLROOM_CUDA=1)
    endif()
  else()
    target_link_libraries(LibTorch::LibTorch INTERFACE "${LibTorch_CPU_LIBRARY}" "${LibTorch_C10_LIBRARY}")
  endif()
endif()
