"""Defences that no attack needs to get past for its silence: each is looked at as it is, in a cell or at its function.

`make defences` takes each out and says which of these fails (tests/weakenings/defences.toml).
"""

import ast
import io
import json
import os
import platform
import re
import signal
import zipfile

import numpy  # noqa: F401  what is loaded is looked up
import pandas  # noqa: F401
import pytest

from grading.judge.notebook import dependencies, outputs
from grading.judge.notebook.attachments import Text, joined
from grading.judge.notebook.dependencies import needed
from grading.judge.notebook.submission import MOST, Unreadable, read_cells
from grading.judge.processes import allow_list, archives
from grading.judge.processes.unpacker import Unpacker
from grading.judge.wire import errors as wire_errors
from grading.judge.wire.marshalling import decode
from grading.judge.wire.messages import NextMember, ReadMember
from grading.nbgrader_hooks.safe_html import clean_html
from tasklens import Function
from tests.judge.conftest import notebook

FACTS = """
import ctypes, mmap, numpy, os, platform, random, resource, signal
libc = ctypes.CDLL(None, use_errno=True)
def refused(number, *arguments):
    result = libc.syscall(ctypes.c_long(number), *map(ctypes.c_long, arguments))
    return ctypes.get_errno() if result == -1 else 0
def by_32_bit_number():
    if (child := os.fork()) == 0:
        code = mmap.mmap(-1, 4096, prot=7)
        code.write(b"\\x53\\xb8\\x14\\x00\\x00\\x00\\xcd\\x80\\x5b\\xc3")  # getpid, as programs of 32 bits ask for it
        place = ctypes.addressof(ctypes.c_char.from_buffer(code))
        ctypes.CFUNCTYPE(ctypes.c_int)(place)()
        os._exit(0)
    return os.waitpid(child, 0)[1]
def f():
    mounts = [line.split() for line in open('/proc/self/mountinfo')]
    limits = {n: resource.getrlimit(getattr(resource, 'RLIMIT_' + n))[1] for n in ('SIGPENDING', 'MSGQUEUE', 'CORE', 'FSIZE')}
    column = platform.machine() != 'x86_64'
    return {
        'mounts': {place: options.split(',') for _, _, _, _, place, options, *_ in mounts},
        'limits': limits,
        'oom': int(open('/proc/self/oom_score_adj').read()),
        'group of the warden': os.getpgid(1),
        'session': os.getsid(0) == os.getpid(),
        'memfd_secret': refused(447, 0),
        'userfaultfd': refused((323, 282)[column], 1),
        'x32': refused(0x40000000 + 39),
        'ptrace': refused((101, 117)[column], 0, 0, 0, 0),
        'process_vm_readv': refused((310, 270)[column], 0, 0, 0, 0, 0, 0),
        'process_vm_writev': refused((311, 271)[column], 0, 0, 0, 0, 0, 0),
        'pidfd_getfd': refused(438, -1, 0, 0),
        'kcmp': refused((312, 272)[column], -1, -1, 0, 0, 0),
        'name_to_handle_at': refused((303, 264)[column], -1, 0, 0, 0, 0),
        'vmsplice': refused((278, 75)[column], -1, 0, 0, 0),
        'io_uring_enter': refused(426, -1, 0, 0, 0, 0, 0),
        'io_uring_register': refused(427, -1, 0, 0, 0),
        'sched_setparam of the first': refused((142, 118)[column], 1, 0),
        'sched_setscheduler of the first': refused((144, 119)[column], 1, -1, 0),
        'sched_setaffinity of the first': refused((203, 122)[column], 1, 0, 0),
        'sched_setattr of the first': refused((314, 274)[column], 1, 0, 0),
        'prlimit64 of the first': refused((302, 261)[column], 1, 7, 0, 0),
        'setpriority of the first': refused((141, 140)[column], 0, 1, 19),
        'setpriority of a group': refused((141, 140)[column], 1, 1, 19),
        'setpriority of a user': refused((141, 140)[column], 2, 0, 19),
        'ioprio_set of the first': refused((251, 30)[column], 1, 1, 3 << 13),
        'ioprio_set of a group': refused((251, 30)[column], 2, 1, 3 << 13),
        'ioprio_set of a user': refused((251, 30)[column], 3, 0, 3 << 13),
        'own': [os.nice(1), os.sched_setaffinity(0, os.sched_getaffinity(0)), resource.prlimit(os.getpid(), resource.RLIMIT_CORE),
                os.sched_setscheduler(os.getpid(), os.SCHED_BATCH, os.sched_param(0)), refused((251, 30)[column], 1, 0, 2 << 13)],
        '32 bits': None if column else by_32_bit_number(),
        'host': platform.node(),
        'random': [random.random(), numpy.random.random()],
    }
"""


@pytest.fixture(scope="module")
def facts(court):
    def ask() -> dict:
        judged = court.judge(*notebook(FACTS, ["print(repr(f()))"]))
        assert judged.verdicts[0].passed, judged.verdicts[0].message
        return ast.literal_eval(judged.notebook.cells[-1].outputs[0].text)

    return [ask(), ask()]


@pytest.mark.usefixtures("locked_in")
@pytest.mark.as_each_user
class TestOfACell:
    def test_what_is_mounted_lets_nothing_be_more_than_it_is(self, facts):
        mounts = facts[0]["mounts"]
        expected = {
            "/proc": {"ro", "nosuid", "nodev", "noexec"},
            "/dev": {"ro", "nosuid"},
            "/tmp": {"nosuid", "nodev"},
            "/home/student": {"nosuid", "nodev"},
            "/dev/shm": {"nosuid", "nodev"},
            "/dev/pts": {"nosuid", "noexec"},
        }
        assert {
            place: wanted - set(mounts[place])
            for place, wanted in expected.items()
            if wanted - set(mounts[place])
        } == {}

    def test_the_kernel_holds_it_to_limits(self, facts):
        assert facts[0]["limits"] == {"SIGPENDING": 4096, "MSGQUEUE": 0, "CORE": 0, "FSIZE": 2**30}

    def test_it_is_the_first_to_go(self, facts):
        assert facts[0]["oom"] == 1000

    def test_it_is_in_no_group_or_session_of_its_parents(self, facts):
        assert facts[0]["group of the warden"] == 1
        assert facts[0]["session"]

    @pytest.mark.parametrize(
        "call",
        [
            "memfd_secret", "userfaultfd", "x32", "ptrace", "process_vm_readv", "process_vm_writev", "pidfd_getfd", "kcmp",
            "name_to_handle_at", "vmsplice", "io_uring_enter", "io_uring_register",
        ],
    )  # fmt: skip
    def test_a_call_is_refused_and_not_only_unknown(self, facts, call):
        assert facts[0][call] == 1

    def test_how_the_first_process_is_run_is_nobodys_matter_and_ones_own_is(self, facts):
        """The first counts what a cell takes: who could slow it down, in its name, its group's or its user's, is not counted."""
        said = {
            name: errno
            for name, errno in facts[0].items()
            if " of " in name and name != "group of the warden"
        }
        assert len(said) == 11
        assert set(said.values()) == {1}
        assert facts[0]["own"] == [os.nice(0) + 1, None, (0, 0), None, 0]

    @pytest.mark.skipif(platform.machine() != "x86_64", reason="there are no others there")
    def test_a_call_by_another_machines_number_ends_the_process(self, facts):
        assert facts[0]["32 bits"] in (signal.SIGSYS, signal.SIGSYS | 0x80)

    def test_two_draw_other_numbers(self, facts):
        assert not set(facts[0]["random"]) & set(facts[1]["random"])
        assert facts[0]["host"] == "sandbox"


def library_function(module: str, qualname: str) -> Function:
    return Function(kind="library", name=qualname, module=module, qualname=qualname, number=None, **MORE)


MORE = {
    field: ""
    for field in Function.__dataclass_fields__
    if field not in ("kind", "name", "module", "qualname", "number")
}
RULES = {
    "a module that is not listed": ("os", "getcwd"),
    "a class of a module that is not listed": ("collections.abc", "Sequence.index"),
    "a name that is not listed": ("builtins", "open"),
    "a private name of a listed module": ("statistics", "_sum"),
    "what a listed module has imported": ("statistics", "namedtuple"),
    "a class of numpy's that is no number": ("numpy", "memmap"),
    "a function of numpy's that is not listed": ("numpy", "fromfile"),
    "a method of an object that is not plain": ("builtins", "type.mro"),
    "a private method": ("builtins", "str.__class__"),
    "a method that writes files": ("pandas", "DataFrame.to_csv"),
}


@pytest.mark.parametrize("rule", RULES)
def test_the_evaluator_runs_nothing_else(rule):
    assert allow_list.found(library_function(*RULES[rule])) is None


def test_an_error_of_a_students_passes_for_no_failed_check():
    error = wire_errors.from_plain(
        {"names": ["AssertionError"], "message": "all is well", "said": "", "trace": ""}
    )
    assert not isinstance(error, AssertionError)


def test_what_an_error_says_is_cut():
    said = wire_errors.to_plain(ValueError("x" * 10**6))
    assert max(len(said["message"]), len(said["said"])) < 5000
    told = wire_errors.from_plain(
        {"names": ["V" * 10**6], "message": "x" * 10**6, "said": "y" * 10**6, "trace": "z" * 10**6}
    )
    assert max(map(len, (str(told), told.student_said, told.student_trace))) < 5000
    assert len(told.student_type) < 200


def test_outputs_are_so_many_and_so_long():
    many = outputs.cleaned([{"output_type": "stream", "text": "x"}] * (outputs.MOST + 5))
    assert (len(many), many[-1]["text"]) == (outputs.MOST + 1, outputs.LEFT_OUT)
    long = outputs.cleaned([{"output_type": "stream", "text": "x" * 3_000_000}] * 3)
    assert [len(output["text"]) for output in long] == [3_000_000, len(outputs.LEFT_OUT)]
    latex = outputs.cleaned([{"output_type": "display_data", "data": {"text/latex": r"$\href{x}{y}$"}}])
    assert r"\href" not in latex[0]["data"]["text/latex"]


@pytest.mark.parametrize(
    "html",
    [
        '<a href="data:text/html,x">x</a>',
        '<a href=" DATA:text/html,x">x</a>',
        '<img src="https://example.org/x.png">',
        '<img src="data:text/html;base64,eA==">',
        '<img src="data:image/png;base64,eA==&quot; onerror=x">',
        r"$\href{javascript:x}{y}$",
    ],
)
def test_what_acts_or_fetches_is_not_in_a_page(html):
    cleaned = clean_html(html)
    assert not any(sign in cleaned for sign in ("data:", "DATA:", "example.org", "onerror", r"\href")), (
        cleaned
    )


ONE_POINT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="


def test_a_picture_that_is_there_stays():
    assert f'src="data:image/png;base64,{ONE_POINT}"' in clean_html(
        f'<img src="data:image/png;base64,{ONE_POINT}">'
    )


@pytest.mark.parametrize("value", ['"><script>', "<svg/>", "", 7, ["aGVsbG8="], None])
def test_what_is_called_a_picture_and_is_none_is_not_kept(value):
    output = {"output_type": "display_data", "metadata": {}, "data": {"image/png": value, "text/plain": "x"}}
    assert outputs.cleaned([output])[0]["data"] == {"text/plain": "x"}
    output["data"]["image/png"] = "aGVs\nbG8="
    assert outputs.cleaned([output])[0]["data"]["image/png"] == "aGVs\nbG8="


def cell(**more) -> bytes:
    return json.dumps({"cells": [{"cell_type": "markdown", "source": "x", "metadata": {}, **more}]}).encode()


def test_cells_are_so_many():
    cells = b'{"cells": [' + b",".join([b'{"source": ""}'] * (MOST + 1)) + b"]}"
    with pytest.raises(Unreadable, match="more than 2,000 cells"):
        read_cells(cells, "x.ipynb")


def test_of_what_is_attached_only_pictures_with_harmless_names_are_kept():
    picture, script = {"image/png": "aGVsbG8="}, {"text/html": "<script>", "image/png": "aGVsbG8="}
    names = {
        "a plan (2).png": picture,
        'a"onload="x': picture,
        "a/../b": picture,
        "b.png": script,
        "c.png": {"text/html": "x"},
        "d.png": {"image/png": '"><script>'},
    }
    (read,) = read_cells(cell(attachments=names), "x.ipynb")
    kept = joined([Text("", read.attachments)]).attachments
    assert all(re.fullmatch(r"[A-Za-z0-9._-]+", name) for name in kept)
    assert kept["a_plan__2_.png"] == kept["b.png"] == picture
    assert {"c.png", "d.png"}.isdisjoint(kept)


def test_what_a_student_names_is_not_kept():
    """Names that no cell of the course gives say nothing about what is needed, and each submission has others."""
    dependencies._needed.cache_clear()
    for number in range(20):
        assert needed(["x = 1"], [], ["answer"], lambda _, n=number: {"x", f"own{n}"}) == ["x = 1"]
    assert dependencies._needed.cache_info().currsize == 1


def test_what_is_in_a_zip_file_is_of_so_many_bytes(monkeypatch):
    """As the archive says it is, before any of it is unpacked; and packed as can be unpacked in parts."""
    monkeypatch.setattr(archives, "LARGEST", 10)
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("a.ipynb", bytes(11), zipfile.ZIP_DEFLATED)
        archive.writestr("b.ipynb", bytes(9), zipfile.ZIP_BZIP2)
        archive.writestr("c.ipynb", bytes(10), zipfile.ZIP_DEFLATED)
    unpack = Unpacker(file).serve
    told = []
    while unpack(NextMember(True, True, 0).to_plain())["is"] == "Member":
        told.append(unpack(ReadMember().to_plain()))
    assert "is larger than" in told[0]["reason"]
    assert "unusual way" in told[1]["reason"]
    assert "content" in told[2]


def test_a_column_is_of_a_known_type():
    column = {"$": "Index", "names": [None], "column": {"values": [1], "dtype": "V8"}}
    with pytest.raises(ValueError, match="unknown type"):
        decode(column, lambda tagged: None)


def test_that_an_archive_holds_too_many_is_told_once(monkeypatch):
    """And not of each of what may be a million; also of one in another."""
    monkeypatch.setattr(archives, "MOST", 5)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for number in range(50):
            archive.writestr(f"{number}.ipynb", b"")
    outer = io.BytesIO()
    with zipfile.ZipFile(outer, "w") as archive:
        for number in range(50):
            archive.writestr(f"{number}.zip", made.getvalue())
    monkeypatch.setattr(archives.Budget.__init__, "__defaults__", (archives.ALL, 5))
    for content in (made, outer):
        found = list(archives.unpack(content.getvalue()))
        assert 4 <= len(found) <= 7
        assert "holds more than 5 files" in found[-1].problem
