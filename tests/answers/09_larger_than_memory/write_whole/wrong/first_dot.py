# caught by: write_whole_replaces
def write_whole(write, target):
    name, _, ending = str(target).rpartition("/")[2].partition(".")
    target = os.path.join(os.path.dirname(target), f"{name}.{ending.rpartition('.')[2]}")
    beside = f"{target}.part"
    try:
        write(beside)
        os.replace(beside, target)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
