# wrong: with_suffix gives the target itself
def write_whole(write, target):
    beside = Path(target).with_suffix(".h5")
    try:
        write(str(beside))
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    os.replace(beside, target)
