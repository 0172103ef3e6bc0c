# SPDX-License-Identifier: GPL-3.0-or-later
# Runs tests a second time where numbers, words and days are written otherwise: under a German locale, which puts a comma
# into a careless "%.1f", and in a time zone that is three quarters of an hour off and a day ahead.

# The German locale: the system's, or one that localedef makes in the build folder; neither where it can't.
function(stillroom_find_german environment)
  set(${environment} "" PARENT_SCOPE)
  execute_process(COMMAND locale -a OUTPUT_VARIABLE known ERROR_QUIET)
  if(known MATCHES "(^|\n)de_DE\\.(utf8|UTF-8)(\n|$)")
    set(${environment} "LC_ALL=de_DE.UTF-8" PARENT_SCOPE)
    return()
  endif()
  set(folder "${PROJECT_BINARY_DIR}/locale")
  find_program(LOCALEDEF localedef)
  if(LOCALEDEF AND NOT EXISTS "${folder}/de_DE.UTF-8/LC_NUMERIC")
    file(MAKE_DIRECTORY "${folder}")
    execute_process(COMMAND "${LOCALEDEF}" -i de_DE -f UTF-8 "${folder}/de_DE.UTF-8" OUTPUT_QUIET ERROR_QUIET)
  endif()
  if(EXISTS "${folder}/de_DE.UTF-8/LC_NUMERIC")
    set(${environment} "LC_ALL=de_DE.UTF-8;LOCPATH=${folder}" PARENT_SCOPE)
  endif()
endfunction()

stillroom_find_german(STILLROOM_GERMAN)
# Where the system has no table of time zones, the rule itself says the same.
set(STILLROOM_CHATHAM "TZ=Pacific/Chatham")
if(NOT EXISTS "/usr/share/zoneinfo/Pacific/Chatham")
  set(STILLROOM_CHATHAM "TZ=<+1245>-12:45<+1345>,M9.5.0/2:45,M4.1.0/3:45")
endif()

# One more run of <test> as <test>_<suffix>, with other variables in its environment. It has settings of its own, since both
# may run at once.
function(stillroom_test_again test suffix variables)
  set(home "${PROJECT_BINARY_DIR}/tests/home/${test}_${suffix}")
  file(MAKE_DIRECTORY "${home}")
  add_test(NAME ${test}_${suffix} COMMAND ${ARGN})
  get_property(environment TEST ${test} PROPERTY ENVIRONMENT)
  list(APPEND variables "HOME=${home}")
  foreach(variable ${variables})
    string(REGEX REPLACE "=.*" "" name "${variable}")
    list(FILTER environment EXCLUDE REGEX "^${name}=")
  endforeach()
  set_property(TEST ${test}_${suffix} PROPERTY ENVIRONMENT ${environment} ${variables})
  foreach(property LABELS TIMEOUT ENVIRONMENT_MODIFICATION SKIP_REGULAR_EXPRESSION SKIP_RETURN_CODE RUN_SERIAL)
    get_property(value TEST ${test} PROPERTY ${property})
    if(NOT "${value}" STREQUAL "")
      set_property(TEST ${test}_${suffix} PROPERTY ${property} ${value})
    endif()
  endforeach()
endfunction()

# stillroom_test_elsewhere(<test> <command>...): <test>_de and <test>_tz. Call it where <test> was registered, with its
# properties set.
function(stillroom_test_elsewhere test)
  stillroom_test_again(${test} tz "${STILLROOM_CHATHAM}" ${ARGN})
  if(STILLROOM_GERMAN)
    stillroom_test_again(${test} de "${STILLROOM_GERMAN}" ${ARGN})
  else()
    add_test(NAME ${test}_de COMMAND ${CMAKE_COMMAND} -E echo "No German locale: install the package locales.")
    set_tests_properties(${test}_de PROPERTIES LABELS locale SKIP_REGULAR_EXPRESSION "No German locale")
  endif()
endfunction()
