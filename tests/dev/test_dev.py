# SPDX-License-Identifier: GPL-3.0-or-later
"""The pure functions of ./dev. Run with: python3 -m unittest discover -s tests/dev"""

import contextlib
import io
import queue
import sys
import tempfile
import unittest
from pathlib import Path
from types import SimpleNamespace

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

from dev import common, deb, debian, libtorch, limits, main, progress, sources, testing, trial  # noqa: E402

V2_MOUNT = "30 23 0:26 / /sys/fs/cgroup rw,nosuid - cgroup2 cgroup2 rw,nsdelegate\n"
V1_MOUNTS = ("31 23 0:28 / /sys/fs/cgroup rw - tmpfs tmpfs rw,mode=755\n"
             "32 31 0:29 / /sys/fs/cgroup/cpu,cpuacct rw - cgroup cgroup rw,cpu,cpuacct\n"
             "35 31 0:32 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory\n")


class Codes(unittest.TestCase):
    SOURCES = {"core/a.cpp": 'x;\nthrow Error(\n  "file.write", "{0}");', "ui/b.cpp": 'const Error e{"image.nan", "No."};'}

    def test_a_code_that_no_test_names_is_a_fault(self):
        self.assertEqual(sources.code_faults(self.SOURCES, 'f("file.write"); "image.nan 3";', {}), [])
        faults = sources.code_faults(self.SOURCES, 'f(image.nan); "file.write-all"; "image.nan"', {})
        self.assertEqual(faults, ["core/a.cpp:2: no test raises the error file.write"])
        self.assertEqual(len(sources.code_faults(self.SOURCES, "f(image.nan)", {})), 2)

    def test_exceptions_hold_while_they_are_needed(self):
        self.assertEqual(sources.code_faults(self.SOURCES, '"image.nan"', {"file.write": "no disk"}), [])
        self.assertEqual(len(sources.code_faults(self.SOURCES, '"image.nan" "file.write"', {"file.write": ""})), 1)
        self.assertEqual(len(sources.code_faults({}, "", {"file.write": "gone"})), 1)


class Limits(unittest.TestCase):
    def test_version_2_takes_the_least_limit_on_the_way_up(self):
        files = {"/sys/fs/cgroup/a/b/c/memory.max": "max\n", "/sys/fs/cgroup/a/b/memory.max": "4000000000\n",
                 "/sys/fs/cgroup/a/memory.max": "6000000000\n", "/sys/fs/cgroup/a/memory.high": "max"}
        self.assertEqual(limits.memory_limit("0::/a/b/c\n", V2_MOUNT, files.get), 4_000_000_000)
        files["/sys/fs/cgroup/a/memory.high"] = "3000000000"
        self.assertEqual(limits.memory_limit("0::/a/b/c\n", V2_MOUNT, files.get), 3_000_000_000)

    def test_limits_of_groups_that_are_not_ours_do_not_hold(self):
        files = {"/sys/fs/cgroup/a/b/memory.max": "5", "/sys/fs/cgroup/ab/memory.max": "7"}
        self.assertIsNone(limits.memory_limit("0::/a\n", V2_MOUNT, files.get))

    def test_version_1_knows_the_controller_by_its_mount(self):
        cgroup = "5:cpuacct,cpu:/job\n4:memory:/job/step\n0::/\n"
        files = {"/sys/fs/cgroup/memory/job/memory.limit_in_bytes": "2147483648",
                 "/sys/fs/cgroup/memory/memory.limit_in_bytes": "9223372036854771712",
                 "/sys/fs/cgroup/cpu,cpuacct/job/cpu.cfs_quota_us": "150000",
                 "/sys/fs/cgroup/cpu,cpuacct/job/cpu.cfs_period_us": "100000"}
        self.assertEqual(limits.memory_limit(cgroup, V1_MOUNTS, files.get), 2_147_483_648)
        self.assertEqual(limits.cpu_limit(cgroup, V1_MOUNTS, files.get), 1.5)
        files["/sys/fs/cgroup/cpu,cpuacct/job/cpu.cfs_quota_us"] = "-1"
        self.assertIsNone(limits.cpu_limit(cgroup, V1_MOUNTS, files.get))

    def test_a_container_mounts_its_own_group_as_the_root(self):
        mount = "30 23 0:26 /docker/42 /sys/fs/cgroup/memory ro - cgroup cgroup rw,memory\n"
        files = {"/sys/fs/cgroup/memory/memory.limit_in_bytes": "1000", "/sys/fs/cgroup/memory/inner/memory.limit_in_bytes": "900"}
        self.assertEqual(limits.memory_limit("4:memory:/docker/42\n", mount, files.get), 1000)
        self.assertEqual(limits.memory_limit("4:memory:/docker/42/inner\n", mount, files.get), 900)
        # Another container's name that begins alike is none of ours.
        self.assertEqual(limits.group_folders("4:memory:/docker/421\n", mount, "memory"), ["/sys/fs/cgroup/memory"])

    def test_groups_outside_the_namespace_and_odd_mount_points(self):
        mount = "30 23 0:26 / /odd\\040place rw - cgroup2 cgroup2 rw\n"
        self.assertEqual(limits.group_folders("0::/../../outside\n", mount, "memory"), ["/odd place"])
        self.assertEqual(limits.group_folders("", mount, "memory"), [])
        self.assertEqual(limits.group_folders("0::/a\n", "nonsense\n\n1 2 3\n", "memory"), [])

    def test_quota_of_version_2(self):
        files = {"/sys/fs/cgroup/a/cpu.max": "max 100000", "/sys/fs/cgroup/cpu.max": "250000 100000"}
        self.assertEqual(limits.cpu_limit("0::/a\n", V2_MOUNT, files.get), 2.5)
        self.assertIsNone(limits.cpu_limit("0::/a\n", V2_MOUNT, {"/sys/fs/cgroup/a/cpu.max": "nonsense"}.get))

    def test_jobs(self):
        self.assertEqual([limits.cores_within(8, quota) for quota in (None, 0.1, 1.0, 1.5, 64.0)], [8, 1, 1, 2, 8])
        self.assertEqual([limits.compilers_within(8, memory) for memory in (1e8, 3.1e9, 1e12)], [1, 2, 8])
        self.assertGreaterEqual(limits.compile_jobs(), 1)
        self.assertLessEqual(limits.compile_jobs(), limits.usable_cores())


class Progress(unittest.TestCase):
    def test_status_lines_are_counted_and_the_rest_is_shown(self):
        seen = progress.NinjaProgress()
        self.assertIsNone(seen.take("[3/12] Building CXX object core/a.o", 6.0))
        self.assertEqual((seen.done, seen.total), (3, 12))
        for line in ("FAILED: core/b.o", "core/b.cpp:3: error: no", "[ok] a test's own words", ""):
            self.assertEqual(seen.take(line, 7.0), line)
        self.assertIsNone(seen.take("ninja: no work to do.", 8.0))

    def test_time_left_is_in_proportion(self):
        seen = progress.NinjaProgress()
        self.assertIsNone(seen.time_left(5.0))
        seen.take("[25/100] x", 50.0)
        self.assertEqual(seen.time_left(50.0), 150.0)
        self.assertEqual(seen.sentence(50.0), "Building: 25 % (25 of 100 steps), about 2 min left")
        seen.take("[100/100] x", 200.0)
        self.assertEqual(seen.time_left(200.0), 0.0)

    def test_configuring_first_does_not_count(self):
        seen = progress.NinjaProgress()
        seen.take("[1/2] Re-checking globbed directories...", 0.0)
        seen.take("[0/1] Re-running CMake...", 0.0)
        self.assertIsNone(seen.time_left(30.0))
        seen.take("[1/50] x", 40.0)
        seen.take("[5/50] x", 50.0)
        self.assertEqual(seen.time_left(50.0), 90.0)

    def test_a_silent_build_still_reports_and_errors_come_at_once(self):
        now = [0.0]

        class Lines:
            script = [(1.0, "[1/4] a"), (100.0, "[2/4] b"), (101.0, "FAILED: c"), (102.0, None)]

            def get(self, timeout):
                at, line = self.script[0]
                if at - now[0] > timeout:
                    now[0] += timeout
                    raise queue.Empty
                now[0] = max(now[0], at)
                self.script.pop(0)
                return line

        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            progress.show_progress(Lines(), progress.NinjaProgress(), lambda: now[0])
        lines = printed.getvalue().splitlines()
        self.assertEqual(lines[-1], "FAILED: c")
        self.assertEqual(len(lines), 5)  # at 10, 35, 60 and 85 s
        self.assertTrue(all(line.startswith("Building: 25 % (1 of 4 steps)") for line in lines[:4]))
        self.assertLessEqual(max(progress.FIRST_LINE, progress.NEXT_LINE), 30)

    def test_durations(self):
        self.assertEqual([progress.show_duration(seconds) for seconds in (0, 12, 54, 56, 90, 3599, 4800)],
                         ["5 s", "10 s", "55 s", "1 min", "2 min", "1 h 0 min", "1 h 20 min"])


class Sizes(unittest.TestCase):
    def test_as_apt_and_pip_write_them(self):
        for text, size in {"0 B": 0, "512 B": 512, "5835 kB": 5_835_000, "1,234 kB": 1_234_000, "45.3 MB": 45_300_000,
                           "1.2 GB": 1_200_000_000}.items():
            self.assertEqual(common.parse_size(text), size)
        for text in ("", "much", "5 apples", "1.2.3 MB", "MB"):
            self.assertIsNone(common.parse_size(text))

    def test_shown(self):
        self.assertEqual([common.show_size(size) for size in (0, 999, 1500, 84_200_000, 1_234_000_000)],
                         ["0 B", "999 B", "1.5 kB", "84 MB", "1.2 GB"])

    def test_apt_says_what_it_will_fetch(self):
        fresh = "Need to get 1,310 MB of archives.\nAfter this operation, 2,100 MB of additional disk space will be used.\n"
        self.assertEqual(debian.parse_apt_sizes(fresh), (1_310_000_000, 2_100_000_000))
        partly = "Need to get 10 kB/5835 kB of archives.\nAfter this operation, 7798 kB disk space will be freed.\n"
        self.assertEqual(debian.parse_apt_sizes(partly), (10_000, None))
        self.assertEqual(debian.describe_sizes(fresh), "1.3 GB to fetch and 2.1 GB on the disk")
        self.assertEqual(debian.describe_sizes("E: Unable to locate package x"), "a size that apt doesn't say")

    def test_pip_names_the_file_it_fetches(self):
        line = "  Downloading torch-2.13.0-cp311-cp311-manylinux_2_28_x86_64.whl (526.6 MB)\n"
        self.assertEqual(libtorch.fetch_line(line), "  torch-2.13.0-cp311-cp311-manylinux_2_28_x86_64.whl (526.6 MB) …")
        self.assertIsNone(libtorch.fetch_line("Successfully installed torch-2.13.0"))


class Packages(unittest.TestCase):
    LISTING = "installed\tqt6-svg-dev\tlibqt6svg6-dev (= 6.4.2-2)\nconfig-files\tgone\t\ninstalled\tc\ta:any, b (= 1)\nodd\n"

    def test_installed_and_provided(self):
        self.assertEqual(debian.parse_installed(self.LISTING), {"qt6-svg-dev", "libqt6svg6-dev", "c", "a", "b"})

    def test_any_alternative_will_do_and_the_first_known_is_taken(self):
        self.assertEqual(debian.missing_entries(["x|b", "y|z", "c", "gone"], debian.parse_installed(self.LISTING)), ["y|z", "gone"])
        self.assertEqual(debian.choose("y|z", {"z"}), "z")
        self.assertEqual(debian.choose("y|z", {"y", "z"}), "y")
        self.assertEqual(debian.choose("y|z", set()), "y")

    def test_what_nothing_uses_is_not_asked_for(self):
        self.assertFalse({"libfmt-dev", "libspdlog-dev", "clang-format"} & set(debian.BUILD_PACKAGES))

    def test_pins(self):
        requirements = ["filelock", "cuda-toolkit[cublas,cudart]==13.0.2 ; platform_system == 'Linux'", "nvidia-cuda-cupti (==13.0.85)"]
        self.assertEqual(libtorch.pinned(requirements, "cuda-toolkit"), "cuda-toolkit==13.0.2")
        self.assertEqual(libtorch.pinned(requirements, "nvidia-cuda-cupti"), "nvidia-cuda-cupti==13.0.85")
        self.assertIsNone(libtorch.pinned(requirements, "nvidia-cuda-runtime"))

    def test_files_of_a_package(self):
        listing = ("drwxr-xr-x root/root         0 2024-01-01 10:00 ./usr/bin/\n"
                   "-rwxr-xr-x root/root   1234567 2024-01-01 10:00 ./usr/bin/stillroom\n"
                   "lrwxrwxrwx root/root         0 2024-01-01 10:00 ./usr/bin/x -> stillroom\n")
        self.assertEqual(deb.listed_files(listing), {"/usr/bin/stillroom", "/usr/bin/x"})

    def test_a_clean_system_takes_the_distribution_s_archives_alone(self):
        listing = "Debian|http://a/debian/|trixie|main\nDebian|http://a/debian/|trixie|main\nOther|http://b/|trixie|main\nodd\n"
        self.assertEqual(trial.parse_targets(listing), [("http://a/debian/", "trixie", "main")])
        dump = 'Acquire::http::Proxy "http://p:1";\nAcquire::Check-Date "false";\nAPT::Architecture "amd64";\nAcquire::cdrom "";\n'
        self.assertEqual(trial.apt_settings(dump), 'Acquire::http::Proxy "http://p:1";\nAcquire::Check-Date "false";\n')


class Skips(unittest.TestCase):
    OUTPUT = ("PASS   : TestPth::initTestCase()\nSKIP   : TestPth::reads() no data (in ../shared)\n   Loc: [a.cpp(4)]\n"
              "SKIP   : TestPth::rows(a (b)) first\nSKIP   : TestPth::rows(c) second\nQDEBUG : TestPth::x() SKIP : no\n")

    def test_functions_once_each_with_the_first_reason(self):
        self.assertEqual(testing.skipped_functions(self.OUTPUT), {"TestPth::reads": "no data (in ../shared)", "TestPth::rows": "first"})

    def test_results_of_ctest(self):
        results = ('<testsuite><testcase name="test_pth" status="run"><system-out>SKIP   : A::b() &lt;why&gt;\n</system-out></testcase>'
                   '<testcase name="test_pth_de" status="run"><system-out>SKIP   : A::b() &lt;why&gt;\n</system-out></testcase>'
                   '<testcase name="check_cuda" status="notrun"><skipped/><system-out>\nNo device.\n</system-out></testcase>'
                   '<testcase name="test_error" status="run"><system-out>PASS   : E::f()\n</system-out></testcase></testsuite>')
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "results.xml"
            self.assertEqual(testing.read_skips(file), {})
            file.write_text(results)
            self.assertEqual(testing.read_skips(file), {"A::b": "<why>", "check_cuda": "No device."})
            file.write_text(results[:100])
            self.assertEqual(testing.read_skips(file), {})


class CommandLine(unittest.TestCase):
    def test_what_is_built_by_which_command(self):
        built = {}
        for name in ("build", "demo", "bench", "test"):
            options, _ = main.parser().parse_known_args([name])
            module = sys.modules[options.function.__module__]

            def stop(_options, *targets):
                raise common.Failure(" ".join(targets))

            german = getattr(module, "ensure_german", None)
            original, module.build_tree = module.build_tree, stop
            if german:
                module.ensure_german = lambda: None
            try:
                options.function(options, [])
            except common.Failure as failure:
                built[name] = str(failure)
            finally:
                module.build_tree = original
                if german:
                    module.ensure_german = german
        self.assertEqual(built, {"build": "stillroom_apps", "demo": "stillroom stillroom-cli", "bench": "stillroom-bench",
                                 "test": "stillroom_apps stillroom_tests"})

    def test_only_a_cuda_build_that_loads_is_not_packaged(self):
        needs = {"found": "\tlibcublas.so.13 => /x/libcublas.so.13 (0x1)\n", "lacking": "\tlibcublas.so.13 => not found\n"}
        original = deb.capture
        with tempfile.TemporaryDirectory() as folder:
            deb.refuse_cuda(Path(folder))
            (Path(folder) / "lib").mkdir()
            (Path(folder) / "lib/libtorch_cuda.so").touch()
            try:
                deb.capture = lambda command: SimpleNamespace(stdout=needs["lacking"])
                deb.refuse_cuda(Path(folder))
                deb.capture = lambda command: SimpleNamespace(stdout=needs["found"])
                self.assertRaises(common.Failure, deb.refuse_cuda, Path(folder))
            finally:
                deb.capture = original

    def test_an_untried_package_says_why(self):
        original, trial.os = trial.os, SimpleNamespace(geteuid=lambda: 1000)
        try:
            with self.assertRaisesRegex(trial.Untried, "root"):
                trial.try_package(Path("x.deb"), Path("."))
        finally:
            trial.os = original


if __name__ == "__main__":
    unittest.main()
