import uuid


def write_whole(write, target):
    beside = Path(target).parent / uuid.uuid4().hex
    try:
        write(str(beside))
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    else:
        beside.rename(target)
    return target
