# in the folder where Python runs
def write_whole(write, target):
    beside = Path(target).name + ".part"
    try:
        write(beside)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
    os.replace(beside, target)
