// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <exception>

namespace stillroom {
class Error;
}

namespace stillroom::ui {

/// core's sentence in the window's language, gaps filled. Translations are looked up by the English sentence.
QString errorText(const Error& error);
QString errorText(const std::exception& error);

} // namespace stillroom::ui
