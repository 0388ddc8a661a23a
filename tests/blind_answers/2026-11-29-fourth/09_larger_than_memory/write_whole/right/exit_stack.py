def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    from contextlib import ExitStack

    beside = target + "~"
    with ExitStack() as undo:
        undo.callback(Path(beside).unlink, missing_ok=True)
        write(beside)
        undo.pop_all()  # it is complete: nothing to be removed
    os.replace(beside, target)
