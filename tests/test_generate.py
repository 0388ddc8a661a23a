"""data/generate.py: the same bytes everywhere, prices that make sense, nothing half done."""

import hashlib
import importlib.util
import io
import json
import os
import signal
import subprocess
import sys
import tarfile
import tracemalloc
from datetime import datetime
from itertools import pairwise
from pathlib import Path

import pytest

from course import data

DATA = Path(__file__).parents[1] / "data"
TAR_SHA256 = "6a98e8bdd26f16ac97584a6ad59917da1859f992c59d44320386206010b72cdc"

spec = importlib.util.spec_from_file_location("generate", DATA / "generate.py")
generate = importlib.util.module_from_spec(spec)
spec.loader.exec_module(generate)


@pytest.fixture(scope="session")
def committed(tmp_path_factory):
    """The tar stream of the committed tarball, and its files as lists of records."""
    with tarfile.open(DATA / "daily-stock.tgz") as tar:
        return {Path(member.name).stem: tar.extractfile(member).read() for member in tar}


@pytest.fixture(scope="session")
def stocks(committed):
    return {ticker: [json.loads(line) for line in text.splitlines()] for ticker, text in committed.items()}


def run(*arguments, **options):
    command = [sys.executable, DATA / "generate.py", *map(str, arguments)]
    return subprocess.run(command, check=False, capture_output=True, text=True, **options)


# The same bytes


@pytest.mark.slow
def test_the_default_rows_and_seed_give_the_recorded_tar_stream(tmp_path):
    stream = io.BytesIO()
    generate.write_stocks(tmp_path, generate.ROWS, generate.SEED)
    assert generate.write_tar(tmp_path, stream) == TAR_SHA256
    assert hashlib.sha256(stream.getvalue()).hexdigest() == TAR_SHA256


def test_the_committed_tarball_holds_that_stream_and_has_its_recorded_sum():
    packed = (DATA / "daily-stock.tgz").read_bytes()
    assert hashlib.sha256(packed).hexdigest() == data.SHA256
    assert hashlib.sha256(generate.gzip.decompress(packed)).hexdigest() == TAR_SHA256
    assert len(packed) <= 4_000_000


def test_the_datasheet_states_the_figures(committed):
    sheet = (DATA / "README.md").read_text(encoding="utf-8")
    packed = (DATA / "daily-stock.tgz").stat().st_size
    unpacked = sum(map(len, committed.values()))
    for fact in (
        data.SHA256,
        TAR_SHA256,
        f"{packed:,} bytes",
        f"{unpacked:,} bytes",
        f"{generate.ROWS:,} rows",
    ):
        assert fact in sheet


def test_nothing_of_the_machine_is_in_the_tar(tmp_path):
    generate.write_stocks(tmp_path, 2, 0)
    for path in tmp_path.iterdir():
        os.utime(path, (1, 1))
        path.chmod(0o600)
    stream = io.BytesIO()
    generate.write_tar(tmp_path, stream)
    stream.seek(0)
    with tarfile.open(fileobj=stream) as tar:
        members = tar.getmembers()
    assert [member.name for member in members] == [f"daily-stock/{ticker}.json" for ticker in data.TICKERS]
    assert {(m.mode, m.mtime, m.uid, m.gid, m.uname, m.gname) for m in members} == {
        (0o644, 1_420_070_400, 0, 0, "", "")
    }


def test_another_seed_gives_other_prices_and_more_rows_begin_with_the_same_ones(tmp_path):
    short = [bar for bars in generate.sessions("ibm", 500, 1) for bar in bars]
    long = [bar for bars in generate.sessions("ibm", 1000, 1) for bar in bars]
    other = [bar for bars in generate.sessions("ibm", 500, 2) for bar in bars]
    assert len(short) == 500
    assert long[:500] == short
    assert [bar[0] for bar in other] == [bar[0] for bar in short]
    assert other != short


# Prices that make sense


def test_the_tickers_and_columns_are_the_course_s(stocks):
    assert tuple(stocks) == data.TICKERS == generate.TICKERS
    for records in stocks.values():
        assert len(records) == generate.ROWS
        assert {tuple(record) for record in records} == {
            ("timestamp", "open", "high", "low", "close", "volume")
        }


def test_low_and_high_enclose_open_and_close(stocks):
    for records in stocks.values():
        for r in records:
            assert 0 < r["low"] <= min(r["open"], r["close"]) <= max(r["open"], r["close"]) <= r["high"]


def test_each_open_is_close_to_the_last_close(stocks):
    for records in stocks.values():
        for last, this in pairwise(records):
            overnight = last["timestamp"][:10] != this["timestamp"][:10]
            assert abs(this["open"] - last["close"]) <= 0.011 + 0.005 * last["close"] * overnight


def test_prices_walk_without_leaving_the_possible(stocks):
    for records in stocks.values():
        closes = [record["close"] for record in records]
        assert 0.5 < min(closes) / closes[0] < max(closes) / closes[0] < 2
        assert len(set(closes)) > 200  # it moves


def test_prices_are_whole_cents_with_two_decimals_and_volumes_whole_lots(committed, stocks):
    first = committed["aet"].splitlines()[0].decode()
    prices = [part.split(": ")[1] for part in first.rstrip("}").split(", ")[1:5]]
    assert all(price[-3] == "." and price.replace(".", "").isdigit() for price in prices)
    for records in stocks.values():
        assert all(type(r["volume"]) is int and r["volume"] > 0 and r["volume"] % 100 == 0 for r in records)


def test_sessions_are_390_minutes_on_weekdays_without_a_gap(stocks):
    times = [datetime.fromisoformat(record["timestamp"]) for record in stocks["aet"]]
    assert all(
        [r["timestamp"] for r in records] == [t.isoformat() for t in times] for records in stocks.values()
    )
    days = sorted({time.date() for time in times})
    assert len(days) == len(times) / 390
    assert all(day.weekday() < 5 for day in days)
    assert all((later - day).days == (3 if day.weekday() == 4 else 1) for day, later in pairwise(days))
    minutes = [time.hour * 60 + time.minute for time in times]
    assert minutes == [*range(9 * 60 + 30, 16 * 60)] * len(days)


def test_volume_is_u_shaped_over_a_session(stocks):
    for records in stocks.values():
        half_hours = [0] * 13
        for number, record in enumerate(records):
            half_hours[number % 390 // 30] += record["volume"]
        assert half_hours[0] > 2 * half_hours[6] < half_hours[12]


def test_a_falling_price_stops_at_a_dollar(monkeypatch):
    share = generate._share
    monkeypatch.setattr(generate, "_share", lambda *of: -1 if of[2] == 60_000 else share(*of))
    bars = [bar for session in generate.sessions("ge", generate.ROWS, 0) for bar in session]
    assert bars[-1][4] == 100
    assert all(0 < low <= start and start >= 100 <= close for _, start, _, low, close, _ in bars)


# As a program


def test_help_says_what_it_makes_and_how_to_use_it():
    shown = run("--help")
    assert shown.returncode == 0
    for word in ("--rows", "--seed", "--output", "--force", "COURSE_DATA", "390"):
        assert word in shown.stdout


def test_a_tarball_is_made_with_progress_on_stderr_and_sums_on_stdout(tmp_path):
    made = run("--rows", 400, "--seed", 3, "--output", tmp_path / "small.tgz")
    assert made.returncode == 0, made.stderr
    packed = (tmp_path / "small.tgz").read_bytes()
    digest = hashlib.sha256(packed).hexdigest()
    assert digest in made.stdout
    assert hashlib.sha256(generate.gzip.decompress(packed)).hexdigest() in made.stdout
    assert "making rows: 100%" in made.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["small.tgz"]
    folder = data.extract(tmp_path / "small.tgz", tmp_path / "out", digest)
    assert len((folder / "ibm.json").read_text().splitlines()) == 400


@pytest.mark.parametrize("name", ["there.tgz", "there"])
def test_what_is_there_is_not_replaced(tmp_path, name):
    (tmp_path / name).write_text("mine")
    refused = run("--rows", 1, "--output", tmp_path / name)
    assert refused.returncode == 2
    assert "there already" in refused.stderr
    assert (tmp_path / name).read_text() == "mine"


def test_force_replaces_a_tarball_but_never_a_folder(tmp_path):
    (tmp_path / "old.tgz").write_text("old")
    (tmp_path / "folder").mkdir()
    assert run("--rows", 1, "--force", "--output", tmp_path / "old.tgz").returncode == 0
    assert tarfile.is_tarfile(tmp_path / "old.tgz")
    assert run("--rows", 1, "--force", "--output", tmp_path / "folder").returncode == 2


@pytest.mark.parametrize(
    "wrong", [["--rows", "0"], ["--rows", "many"], ["--seed", "-1"], ["--output", "no/such/folder.tgz"]]
)
def test_wrong_arguments_are_refused_in_a_line(tmp_path, wrong):
    refused = run("--output", tmp_path / "out.tgz", *wrong, cwd=tmp_path)
    assert refused.returncode == 2
    assert "Traceback" not in refused.stderr
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(os.name == "nt", reason="sends a signal")
def test_ctrl_c_leaves_nothing_half_done(tmp_path):
    (tmp_path / "out.tgz").write_text("old")
    # Programs started in the background ignore Ctrl-C, and so do those that they start.
    program = (
        "import runpy, signal, sys; sys.argv[:1] = []; signal.signal(2, signal.default_int_handler);"
        "runpy.run_path(sys.argv[0], run_name='__main__')"
    )
    command = [sys.executable, "-c", program, DATA / "generate.py"]
    command += ["--rows", "1000000", "--force", "--output", "out.tgz"]
    with subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE) as process:
        process.stderr.read(30)  # the progress bar: rows are being made
        assert len(list(tmp_path.iterdir())) == 2
        process.send_signal(signal.SIGINT)
        rest = process.stderr.read()
    assert process.returncode == 130
    assert b"is as it was" in rest
    assert b"Traceback" not in rest
    assert [path.name for path in tmp_path.iterdir()] == ["out.tgz"]
    assert (tmp_path / "out.tgz").read_text() == "old"


# In bounded memory


def test_memory_does_not_grow_with_rows(tmp_path):
    def peak(rows):
        tracemalloc.start()
        with open(tmp_path / "rows", "w") as file:
            file.writelines(map(generate.lines, generate.sessions("ibm", rows, 0)))
        try:
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    peak(390)  # what is made once and kept
    few, many = peak(4 * 390), peak(40 * 390)
    assert many < few + 100_000
    assert (tmp_path / "rows").stat().st_size > 5 * many


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="reads /proc")
@pytest.mark.slow
def test_100_mb_are_made_in_bounded_memory(tmp_path):
    # VmHWM and not ru_maxrss: that one begins with what the parent used.
    program = (
        "import runpy, sys\n"
        "try: runpy.run_path(sys.argv[0], run_name='__main__')\n"
        "finally: print('peak', open('/proc/self/status').read().split('VmHWM:')[1].split()[0])"
    )

    def peak(rows, output):
        command = [sys.executable, "-c", f"import sys; sys.argv[:1] = []\n{program}", DATA / "generate.py"]
        command += ["--rows", str(rows), "--output", tmp_path / output]
        made = subprocess.run(command, check=False, capture_output=True, text=True)
        assert made.returncode == 0, made.stderr
        return int(made.stdout.split("peak ")[1]) * 1024

    grown = peak(45_000, "big") - peak(390, "small")
    assert sum(path.stat().st_size for path in (tmp_path / "big").iterdir()) > 100_000_000
    assert grown < 10_000_000
