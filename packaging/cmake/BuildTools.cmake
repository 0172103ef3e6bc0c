# SPDX-License-Identifier: GPL-3.0-or-later
# ccache and a fast linker where they are present.
find_program(STILLROOM_CCACHE ccache)
if(STILLROOM_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Without these ccache refuses every file that uses a precompiled header.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime" ${STILLROOM_CCACHE})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options(-fpch-preprocess)
  endif()
endif()
find_program(STILLROOM_MOLD mold)
find_program(STILLROOM_LLD ld.lld)
if(STILLROOM_MOLD)
  add_link_options(-fuse-ld=mold)
elseif(STILLROOM_LLD)
  add_link_options(-fuse-ld=lld)
endif()
