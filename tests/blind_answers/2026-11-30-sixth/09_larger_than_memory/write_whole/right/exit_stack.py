def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    from contextlib import ExitStack

    beside = f"{target}.unfinished"
    with ExitStack() as cleaning:
        cleaning.callback(Path(beside).unlink, missing_ok=True)
        write(beside)
        cleaning.pop_all()
    Path(beside).rename(target) if os.name == "posix" else os.replace(beside, target)
