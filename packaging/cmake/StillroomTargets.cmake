# SPDX-License-Identifier: GPL-3.0-or-later
# One static library per folder. A target's headers are reached as "<folder>/<file>.h" through an include root that
# holds a link to that folder alone, so that only what a target links can be included.

add_library(stillroom_flags INTERFACE)
target_compile_features(stillroom_flags INTERFACE cxx_std_20)
target_compile_options(stillroom_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
  -Wno-missing-field-initializers)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # GCC 12 sees overflows inside std::string's own operator+ (GCC bug 105651).
  target_compile_options(stillroom_flags INTERFACE -Wno-restrict -Wno-stringop-overflow -Wno-array-bounds)
endif()
if(STILLROOM_WERROR)
  target_compile_options(stillroom_flags INTERFACE -Werror)
endif()
if(STILLROOM_SANITIZE)
  target_compile_options(stillroom_flags INTERFACE -fsanitize=${STILLROOM_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(stillroom_flags INTERFACE -fsanitize=${STILLROOM_SANITIZE})
endif()

# stillroom_library(<name> ROOT <core|.> FOLDER <folder> SOURCES ... [PUBLIC libs] [PRIVATE libs] [TORCH])
# Makes Stillroom::<name>. TORCH compiles it with the shared precompiled header of ATen/ATen.h.
function(stillroom_library name)
  cmake_parse_arguments(ARG "TORCH" "ROOT;FOLDER" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  string(TOLOWER "stillroom_${name}" target)
  add_library(${target} STATIC ${ARG_SOURCES})
  add_library(Stillroom::${name} ALIAS ${target})
  set(include_root "${PROJECT_BINARY_DIR}/include/${target}")
  file(MAKE_DIRECTORY "${include_root}")
  file(CREATE_LINK "${CMAKE_CURRENT_SOURCE_DIR}" "${include_root}/${ARG_FOLDER}" SYMBOLIC)
  target_include_directories(${target} PUBLIC "${include_root}")
  target_link_libraries(${target} PUBLIC ${ARG_PUBLIC} PRIVATE stillroom_flags ${ARG_PRIVATE})
  if(ARG_TORCH)
    target_precompile_headers(${target} REUSE_FROM stillroom_torch_pch)
  endif()
endfunction()

# stillroom_test(<name> [LABELS ...] [LINKS ...] [TORCH] [WIDGETS] [SERIAL]): one Qt Test program from <name>.cpp.
# SERIAL: nothing else runs beside it, because it measures time.
function(stillroom_test name)
  cmake_parse_arguments(ARG "TORCH;WIDGETS;SERIAL" "TIMEOUT" "LABELS;LINKS;SOURCES" ${ARGN})
  if(NOT ARG_LABELS)
    set(ARG_LABELS unit)
  endif()
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 600)
  endif()
  add_executable(${name} ${name}.cpp ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE stillroom_flags Stillroom::TestSupport Qt6::Test ${ARG_LINKS})
  target_compile_definitions(${name} PRIVATE QT_NO_KEYWORDS)
  # What is tested stays as it ships; the tests themselves compile in two thirds of the time.
  target_compile_options(${name} PRIVATE $<$<CONFIG:Release>:-O1>)
  set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests")
  if(ARG_TORCH)
    target_link_libraries(${name} PRIVATE LibTorch::LibTorch)
  endif()
  add_test(NAME ${name} COMMAND ${name})
  # Tests run beside each other: each has settings and caches of its own.
  set(home "${PROJECT_BINARY_DIR}/tests/home/${name}")
  file(MAKE_DIRECTORY "${home}")
  set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT ${ARG_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QT_LOGGING_RULES=qt.qpa.*=false;HOME=${home}"
    ENVIRONMENT_MODIFICATION "XDG_CONFIG_HOME=unset:;XDG_DATA_HOME=unset:;XDG_CACHE_HOME=unset:")
  if(ARG_SERIAL)
    set_tests_properties(${name} PROPERTIES RUN_SERIAL TRUE)
  endif()
endfunction()
