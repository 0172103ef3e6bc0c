# SPDX-License-Identifier: GPL-3.0-or-later
"""What `./dev` does. Runs on Python 3.9 with the standard library alone."""
