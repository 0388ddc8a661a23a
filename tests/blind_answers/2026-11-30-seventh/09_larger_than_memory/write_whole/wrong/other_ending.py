# another ending, which may be the target's own
def write_whole(write, target):
    beside = str(Path(target).with_suffix(".tmp"))
    try:
        write(beside)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
    os.replace(beside, target)
