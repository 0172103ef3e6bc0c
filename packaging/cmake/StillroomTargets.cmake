# SPDX-License-Identifier: GPL-3.0-or-later
# One static library per folder, made of the .cpp files in it. A target's headers are reached as "<folder>/<file>.h"
# through an include root that holds links to that folder's headers alone (not to the folders in it, which are targets
# of their own), so that only what a target links can be included.

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

# Compiled once each and shared by every target that says so.
function(stillroom_precompiled name header)
  file(CONFIGURE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp" CONTENT "")
  add_library(${name} STATIC "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp")
  target_link_libraries(${name} PRIVATE stillroom_flags ${ARGN})
  target_precompile_headers(${name} PRIVATE ${header})
endfunction()

# A precompiled header serves only what is compiled alike, so that programs are position-independent as libraries are.
function(stillroom_reuse target pch)
  set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE OFF)
  target_compile_options(${target} PRIVATE -fPIC)
  target_precompile_headers(${target} REUSE_FROM ${pch})
endfunction()

# Runs moc over a target's sources. Without ORIGIN_DEPENDS it waits for no library; and a source that comes or goes is
# noticed here, since moc's own time stamp doesn't depend on the list of them.
function(stillroom_automoc target sources)
  set_target_properties(${target} PROPERTIES AUTOMOC ON AUTOGEN_ORIGIN_DEPENDS OFF)
  set(listing "${CMAKE_CURRENT_BINARY_DIR}/${target}_sources.txt")
  set(before "")
  if(EXISTS "${listing}")
    file(READ "${listing}" before)
  endif()
  if(NOT "${before}" STREQUAL "${sources}")
    file(WRITE "${listing}" "${sources}")
    file(REMOVE "${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/timestamp")
  endif()
endfunction()

# stillroom_library(<name> FOLDER <folder> [SOURCES ...] [EXCEPT ...] [PUBLIC libs] [PRIVATE libs] [TORCH] [WIDGETS])
# Makes Stillroom::<name> of the folder's .cpp files but those in EXCEPT, and of SOURCES, which lie elsewhere. TORCH
# compiles it with the shared precompiled header of ATen/ATen.h, WIDGETS with that of QtWidgets.
function(stillroom_library name)
  cmake_parse_arguments(ARG "TORCH;WIDGETS" "FOLDER" "SOURCES;EXCEPT;PUBLIC;PRIVATE" ${ARGN})
  string(TOLOWER "stillroom_${name}" target)
  file(GLOB sources CONFIGURE_DEPENDS RELATIVE "${CMAKE_CURRENT_SOURCE_DIR}" "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp")
  if(ARG_EXCEPT)
    list(REMOVE_ITEM sources ${ARG_EXCEPT})
  endif()
  file(GLOB headers CONFIGURE_DEPENDS RELATIVE "${CMAKE_CURRENT_SOURCE_DIR}" "${CMAKE_CURRENT_SOURCE_DIR}/*.h"
    "${CMAKE_CURRENT_SOURCE_DIR}/*.cu")
  add_library(${target} STATIC ${sources} ${ARG_SOURCES})
  add_library(Stillroom::${name} ALIAS ${target})
  set(include_root "${PROJECT_BINARY_DIR}/include/${target}")
  file(REMOVE_RECURSE "${include_root}")
  file(MAKE_DIRECTORY "${include_root}/${ARG_FOLDER}")
  foreach(header ${headers})
    file(CREATE_LINK "${CMAKE_CURRENT_SOURCE_DIR}/${header}" "${include_root}/${ARG_FOLDER}/${header}" SYMBOLIC)
  endforeach()
  target_include_directories(${target} PUBLIC "${include_root}")
  target_link_libraries(${target} PUBLIC ${ARG_PUBLIC} PRIVATE stillroom_flags ${ARG_PRIVATE})
  if(STILLROOM_UNITY)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8)
  endif()
  if(ARG_TORCH)
    target_precompile_headers(${target} REUSE_FROM stillroom_torch_pch)
  elseif(ARG_WIDGETS)
    target_link_libraries(${target} PUBLIC Qt6::Widgets)
    target_compile_definitions(${target} PUBLIC QT_NO_KEYWORDS)
    stillroom_automoc(${target} "${sources};${headers}")
    target_precompile_headers(${target} REUSE_FROM stillroom_widgets_pch)
  endif()
endfunction()

# stillroom_tests(<room> [LINKS ...] [LABELS ...] [ELSEWHERE ...] [TORCH] [WIDGETS]): one Qt Test program, tests_<room>, of
# the folder's .cpp files. Each test_*.cpp holds one test class (STILLROOM_TEST) and is one test of ctest's, which has a
# process, a home and a time limit of its own. Those in ELSEWHERE are labelled locale and run again in other places.
function(stillroom_tests room)
  cmake_parse_arguments(ARG "TORCH;WIDGETS" "" "LABELS;LINKS;ELSEWHERE" ${ARGN})
  if(NOT ARG_LABELS)
    set(ARG_LABELS unit)
  endif()
  set(program tests_${room})
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp")
  add_executable(${program} ${sources} "${PROJECT_SOURCE_DIR}/tests/support/test_main.cpp")
  target_link_libraries(${program} PRIVATE stillroom_flags Stillroom::TestSupport Qt6::Test Qt6::Gui ${ARG_LINKS})
  stillroom_test_options(${program})
  stillroom_automoc(${program} "${sources}")
  set_target_properties(${program} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests")
  add_dependencies(stillroom_tests ${program})
  if(ARG_TORCH)
    target_link_libraries(${program} PRIVATE LibTorch::LibTorch nlohmann_json::nlohmann_json)
    stillroom_reuse(${program} stillroom_torch_tests_pch)
  elseif(ARG_WIDGETS)
    target_link_libraries(${program} PRIVATE Qt6::Widgets)
    target_compile_definitions(${program} PRIVATE STILLROOM_TEST_WIDGETS)
    stillroom_reuse(${program} stillroom_widgets_tests_pch)
  else()
    stillroom_reuse(${program} stillroom_tests_pch)
  endif()
  foreach(source ${sources})
    get_filename_component(name "${source}" NAME_WE)
    if(name MATCHES "^test_")
      if(name IN_LIST ARG_ELSEWHERE)
        stillroom_add_test(${name} "${ARG_LABELS};locale" ${program} ${name})
        stillroom_test_elsewhere(${name} ${program} ${name})
      else()
        stillroom_add_test(${name} "${ARG_LABELS}" ${program} ${name})
      endif()
    endif()
  endforeach()
endfunction()

# What is tested stays as it ships; the tests themselves compile in two thirds of the time. Qt names each test's folder in
# a definition, which would keep a precompiled header from being shared; QFINDTESTDATA, which needs it, isn't used here.
function(stillroom_test_options target)
  target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-O1> -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
  target_compile_definitions(${target} PRIVATE QT_NO_KEYWORDS)
endfunction()

# One test of ctest's. Tests run beside each other: each has settings and caches of its own, and OpenMP's threads sleep
# while they wait instead of keeping the cores from the other's.
function(stillroom_add_test name labels)
  set(home "${PROJECT_BINARY_DIR}/tests/home/${name}")
  file(MAKE_DIRECTORY "${home}")
  add_test(NAME ${name} COMMAND ${ARGN})
  set_tests_properties(${name} PROPERTIES LABELS "${labels}" TIMEOUT 600 SKIP_REGULAR_EXPRESSION "${STILLROOM_ALL_SKIPPED}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;OMP_WAIT_POLICY=passive;QT_LOGGING_RULES=qt.qpa.*=false;HOME=${home}"
    ENVIRONMENT_MODIFICATION "XDG_CONFIG_HOME=unset:;XDG_DATA_HOME=unset:;XDG_CACHE_HOME=unset:")
endfunction()
