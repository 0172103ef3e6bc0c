# SPDX-License-Identifier: GPL-3.0-or-later
# Icons, style and translations apart: a target that generates files would otherwise wait for everything it links.
add_library(stillroom_ui_resources STATIC "${CMAKE_CURRENT_SOURCE_DIR}/../resources/ui.qrc")
set_target_properties(stillroom_ui_resources PROPERTIES AUTORCC ON)
target_link_libraries(stillroom_ui_resources PRIVATE Qt6::Core)

# One compiled catalogue per language, found by QTranslator under :/i18n.
set(STILLROOM_TRANSLATIONS)
foreach(language en de zh_CN)
  list(APPEND STILLROOM_TRANSLATIONS "${CMAKE_CURRENT_SOURCE_DIR}/../translations/stillroom_${language}.ts")
endforeach()
qt6_add_lrelease(stillroom_ui_resources TS_FILES ${STILLROOM_TRANSLATIONS} QM_FILES_OUTPUT_VARIABLE STILLROOM_CATALOGUES OPTIONS -silent)
qt6_add_resources(stillroom_ui_resources translations PREFIX "/i18n" BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${STILLROOM_CATALOGUES})
