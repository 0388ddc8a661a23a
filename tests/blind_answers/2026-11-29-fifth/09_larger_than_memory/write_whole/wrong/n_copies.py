# copies the finished file into target: that is half there for a while, and not the same file
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    import shutil

    beside = target + ".new"
    try:
        write(beside)
        shutil.copyfile(beside, target)
    finally:
        Path(beside).unlink(missing_ok=True)
