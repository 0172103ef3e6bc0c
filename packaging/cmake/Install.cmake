# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` and CPack put where. A package carries LibTorch's CPU half in a folder of its own, which the
# programs find by a relative path; an installation with the CUDA half keeps using the wheel it was built with.
include(GNUInstallDirs)

if(NOT TARGET LibTorch::LibTorch)
  return()
endif()

set(_private_libraries "${CMAKE_INSTALL_LIBDIR}/stillroom")
# Debian's multi-architecture folder would make the relative path depend on the machine.
if(CMAKE_INSTALL_LIBDIR MATCHES "/")
  set(_private_libraries "lib/stillroom")
endif()
get_filename_component(_torch_lib "${LibTorch_CPU_LIBRARY}" DIRECTORY)
set(_install_rpath "${_torch_lib}")
set(_wheel_folders "${_torch_lib}")
if(NOT LibTorch_CUDA_LIBRARY)
  set(_install_rpath "$ORIGIN/../${_private_libraries}")
  file(GLOB _torch_files "${_torch_lib}/libtorch_cpu.so" "${_torch_lib}/libc10.so" "${_torch_lib}/libgomp*.so*")
  # Where the wheel is the CUDA build, even its CPU half needs two of NVIDIA's small libraries from the wheels beside it.
  execute_process(COMMAND ldd "${LibTorch_CPU_LIBRARY}" OUTPUT_VARIABLE _needs ERROR_QUIET)
  string(REGEX MATCHALL "=> [^\n ]*/nvidia/[^\n ]*" _needs "${_needs}")
  foreach(_line ${_needs})
    string(REPLACE "=> " "" _line "${_line}")
    get_filename_component(_line "${_line}" ABSOLUTE)
    list(APPEND _torch_files "${_line}")
    get_filename_component(_line "${_line}" DIRECTORY)
    list(APPEND _wheel_folders "${_line}")
  endforeach()
  install(PROGRAMS ${_torch_files} DESTINATION "${_private_libraries}")
endif()

foreach(_program stillroom stillroom-cli stillroom-train)
  if(TARGET ${_program})
    install(TARGETS ${_program} RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
    # LibTorch's own folder is on the link line for builds; a package must not name a folder of the build machine.
    install(CODE "
      set(_file \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}/${_program}\")
      file(RPATH_SET FILE \"\${_file}\" NEW_RPATH [==[${_install_rpath}]==])")
  endif()
endforeach()

foreach(_folder presets tables sample)
  if(EXISTS "${PROJECT_SOURCE_DIR}/resources/${_folder}")
    install(DIRECTORY "${PROJECT_SOURCE_DIR}/resources/${_folder}" DESTINATION "${CMAKE_INSTALL_DATADIR}/stillroom")
  endif()
endforeach()
install(FILES "${PROJECT_SOURCE_DIR}/packaging/linux/org.stillroom.Stillroom.desktop"
  DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${PROJECT_SOURCE_DIR}/packaging/linux/org.stillroom.Stillroom.metainfo.xml"
  DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${PROJECT_SOURCE_DIR}/packaging/linux/org.stillroom.Stillroom.mime.xml"
  DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages" RENAME org.stillroom.Stillroom.xml)
install(DIRECTORY "${PROJECT_SOURCE_DIR}/packaging/slurm" DESTINATION "${CMAKE_INSTALL_DATADIR}/stillroom")
install(FILES "${PROJECT_SOURCE_DIR}/README.md" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/stillroom")
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/stillroom" RENAME copyright)
if(EXISTS "${PROJECT_SOURCE_DIR}/resources/icons/stillroom.svg")
  install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/stillroom.svg"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps" RENAME org.stillroom.Stillroom.svg)
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME stillroom)
set(CPACK_PACKAGE_VENDOR "The Stillroom authors")
set(CPACK_PACKAGE_CONTACT "The Stillroom authors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Detector-guided dataset distillation")
set(CPACK_PACKAGE_DESCRIPTION "Stillroom distils an image dataset with a latent diffusion model, lets a detector find\n the bad images, regenerates them, and lets a person inspect, overrule and export the result.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_THREADS 0)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
# Found from the programs themselves; the private libraries are looked up where they come from.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
list(REMOVE_DUPLICATES _wheel_folders)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${_wheel_folders})
# Loaded at run time, so no program names them: the icons' plugin, whose package depends on the system, and the window's
# platform plugins.
execute_process(COMMAND dpkg -S "*/qt6/plugins/iconengines/libqsvgicon.so" OUTPUT_VARIABLE _icons ERROR_QUIET)
string(REGEX MATCH "^[a-z0-9.+-]+" _icons "${_icons}")
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-qpa-plugins")
if(_icons)
  string(PREPEND CPACK_DEBIAN_PACKAGE_DEPENDS "${_icons}, ")
endif()
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
include(CPack)
