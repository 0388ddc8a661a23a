# copies the new file to the target: the target is half there for a while
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    import shutil

    beside = f"{target}.part"
    try:
        write(beside)
        shutil.copyfile(beside, target)
    finally:
        Path(beside).unlink(missing_ok=True)
