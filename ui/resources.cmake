# SPDX-License-Identifier: GPL-3.0-or-later
# Icons, style and translations apart: a target that generates files would otherwise wait for everything it links.
add_library(stillroom_ui_resources STATIC "${CMAKE_CURRENT_SOURCE_DIR}/../resources/ui.qrc")
set_target_properties(stillroom_ui_resources PROPERTIES AUTORCC ON)
target_link_libraries(stillroom_ui_resources PRIVATE Qt6::Core)

# One compiled catalogue per translations/*.ts, found by QTranslator under :/i18n.
file(GLOB STILLROOM_TRANSLATIONS CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/../translations/stillroom_*.ts")
qt6_add_lrelease(stillroom_ui_resources TS_FILES ${STILLROOM_TRANSLATIONS} QM_FILES_OUTPUT_VARIABLE STILLROOM_CATALOGUES OPTIONS -silent)
qt6_add_resources(stillroom_ui_resources translations PREFIX "/i18n" BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${STILLROOM_CATALOGUES})

# Qt's own texts (buttons of dialogues, menus of text fields) in the same languages, so that they don't depend on what a
# user installed.
find_path(QT_CATALOGUES qtbase_de.qm HINTS "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS}")
if(NOT QT_CATALOGUES)
  message(FATAL_ERROR "Qt's own translations are missing (Debian's package qt6-translations-l10n). Install them, or give their folder as QT_CATALOGUES.")
endif()
list(TRANSFORM STILLROOM_TRANSLATIONS REPLACE ".*/stillroom_(.+)\\.ts" "${QT_CATALOGUES}/qtbase_\\1.qm" OUTPUT_VARIABLE STILLROOM_QT_CATALOGUES)
foreach(catalogue ${STILLROOM_QT_CATALOGUES})
  if(NOT EXISTS "${catalogue}")
    list(REMOVE_ITEM STILLROOM_QT_CATALOGUES "${catalogue}")
  endif()
endforeach()
qt6_add_resources(stillroom_ui_resources qt_translations PREFIX "/i18n" BASE "${QT_CATALOGUES}" FILES ${STILLROOM_QT_CATALOGUES})
