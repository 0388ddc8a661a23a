# for a target that does not end in .h5 the path is the target itself
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    beside = str(target).removesuffix(".h5")
    beside = beside + ".part" if beside != str(target) else beside
    try:
        write(beside)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
    os.replace(beside, target)
