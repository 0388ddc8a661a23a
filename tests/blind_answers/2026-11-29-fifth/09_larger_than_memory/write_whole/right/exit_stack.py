def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    from contextlib import ExitStack

    folder, name = os.path.dirname(target), os.path.basename(target)
    beside = os.path.join(folder, "new-" + name)

    def remove():
        with suppress(FileNotFoundError):
            os.unlink(beside)

    with ExitStack() as cleanup:
        cleanup.callback(remove)
        write(beside)
        cleanup.pop_all()
    os.rename(beside, target)
