// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <exception>

namespace stillroom {
class Error;
class Phrase;
} // namespace stillroom

namespace stillroom::ui {

/// core's sentence in the window's language, gaps filled. Translations are looked up by the English sentence.
QString errorText(const Error& error);
QString errorText(const std::exception& error);

/// Words of core in the window's language.
QString phraseText(const Phrase& phrase);

} // namespace stillroom::ui
