# wrong: cleans up after the kinds of the checks only
def write_whole(write, target):
    beside = f"{target}.part"
    try:
        write(beside)
    except (OSError, ValueError, KeyError):
        Path(beside).unlink(missing_ok=True)
        raise
    os.replace(beside, target)
