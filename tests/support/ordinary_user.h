// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <unistd.h>

namespace stillroom::tests {

/// While it lives, the process may read and write only what an ordinary user may: nothing stops the administrator.
/// Where the process already is an ordinary user's, it stays so.
class OrdinaryUser {
public:
  OrdinaryUser() {
    if (m_group == 0 && ::setegid(nobody) != 0) qFatal("The group can't be changed.");
    if (m_user == 0 && ::seteuid(nobody) != 0) qFatal("The user can't be changed.");
  }
  ~OrdinaryUser() {
    if (::seteuid(m_user) != 0 || ::setegid(m_group) != 0) qFatal("The user can't be changed back.");
  }
  OrdinaryUser(const OrdinaryUser&) = delete;
  OrdinaryUser& operator=(const OrdinaryUser&) = delete;

private:
  static constexpr uid_t nobody = 65534;
  uid_t m_user = ::geteuid();
  gid_t m_group = ::getegid();
};

} // namespace stillroom::tests
